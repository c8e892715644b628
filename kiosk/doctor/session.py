"""Checks of the session: what starts on the screen, what happens when it falls, and what else could be there.

Rules: the units that are looked for are those the package brings: the kiosk, and the screen it is shown on. Does not
start or stop anything.
"""

from __future__ import annotations

from kiosk.doctor.check import Answer, Check, fault, note, unknown, well
from kiosk.doctor.machine import Machine
from kiosk.doctor.packages import installed
from kiosk.doctor.systemd import drop_in, is_enabled, is_masked, lines, masks, unit

UNIT, SCREEN = "kiosk.service", "kiosk-screen.service"
DISPLAY_MANAGER = "display-manager.service"
_INSTALL = "Install the package of the kiosk: apt install ./myelin-kiosk_*.deb"
# Through these another program could be loaded into the kiosk.
UNSET = ("LD_PRELOAD", "LD_LIBRARY_PATH", "QML_IMPORT_PATH", "QT_PLUGIN_PATH", "QT_LOGGING_RULES", "PYTHONPATH")


def has_desktop(machine: Machine) -> bool:
    """Whether somebody logs in to a desktop here."""
    starts = machine.exists(f"/etc/systemd/system/{DISPLAY_MANAGER}") and not is_masked(machine, DISPLAY_MANAGER)
    return starts or bool(machine.environment.get("XDG_CURRENT_DESKTOP"))


def is_kiosk(machine: Machine) -> bool:
    """Whether this machine shows the kiosk to the public, or has nothing else to do."""
    return is_enabled(machine, UNIT) or not has_desktop(machine)


def _units(machine: Machine) -> dict[str, dict[str, list[str]]]:
    """The units of the kiosk that are there, by name."""
    found = {name: unit(machine, name) for name in (UNIT, SCREEN)}
    return {name: said for name, said in found.items() if said is not None} if found[UNIT] is not None else {}


def _session(machine: Machine) -> Answer:
    units = _units(machine)
    if not units:
        return fault("The kiosk does not start with this machine.", _INSTALL)
    if not is_enabled(machine, UNIT):
        return fault("The service of the kiosk is installed, but not enabled.", f"systemctl enable {UNIT}")
    started = (_command(machine, " ".join(found.get("Service.ExecStart", []))) for found in units.values())
    command = next((command for command in started if "cage" in command), "")
    if not command or not _is_shown_there(units):
        return fault("The service does not run the kiosk inside “cage”, so other windows are possible.", _INSTALL)
    if " -d" not in command.split("--")[0]:
        return fault("“cage” runs without -d: windows may get a title bar with a cross.", _INSTALL)
    if "-s" in command.split("--")[0].split():
        return fault("“cage” runs with -s: keys switch to a text console.", _INSTALL)
    return well("The kiosk starts with the machine, alone on the screen (cage -d).")


def _command(machine: Machine, command: str) -> str:
    """What a service really runs: itself, or the line that starts “cage” of the script it runs."""
    script = machine.text(command.split()[0]) if command and "cage" not in command else None
    return next((line for line in lines(script or "") if "cage" in line and " -- " in line), command)


def _is_shown_there(units: dict[str, dict[str, list[str]]]) -> bool:
    """Whether the kiosk is started together with the screen, where that is a service of its own."""
    pulled = units[UNIT].get("Unit.Wants", []) + units[UNIT].get("Unit.Requires", [])
    return SCREEN not in units or SCREEN in " ".join(pulled).split()


def _restart(machine: Machine) -> Answer:
    units = _units(machine)
    if not units:
        return unknown("There is no service of the kiosk to look at.", _INSTALL)
    once = [name for name, found in units.items() if found.get("Service.Restart", ["no"])[-1] != "always"]
    if once:
        change = ("[Service]", "Restart=always", "RestartSec=250ms")
        told = "The service is not started again whatever ended it; “cage” says that all is well even after a crash."
        return fault(told, "Set Restart=always.", *(drop_in(f"system/{name}", "restart", *change) for name in once))
    for found in units.values():
        if not found.get("Unit.OnFailure") and found.get("Unit.StartLimitIntervalSec", [""])[-1] != "0":
            return fault("After some crashes in a row systemd gives up and the screen stays dark.", _INSTALL)
    return well("Whatever ends the kiosk, it is started again.")


def _watchdog(machine: Machine) -> Answer:
    units = _units(machine)
    if not units:
        return unknown("There is no service of the kiosk to look at.", _INSTALL)
    for found in units.values():
        if not found.get("Service.WatchdogSec") or found.get("Service.NotifyAccess", [""])[-1] != "all":
            return fault("Nobody outside the kiosk notices when its picture stands still.", _INSTALL)
    return well(f"A picture that stands still is noticed after {units[UNIT]['Service.WatchdogSec'][-1]} seconds.")


def _memory(machine: Machine) -> Answer:
    units = _units(machine)
    if not units:
        return unknown("There is no service of the kiosk to look at.", _INSTALL)

    def is_spared(found: dict[str, list[str]]) -> bool:
        return found.get("Service.OOMScoreAdjust", ["0"])[-1].startswith("-") and bool(found.get("Service.MemoryMax"))

    poor = [name for name, found in units.items() if not is_spared(found)]
    if not poor:
        most = units[UNIT]["Service.MemoryMax"][-1]
        return well(f"The kiosk may use {most} and is the last to be ended for memory.")
    change = ("[Service]", "OOMScoreAdjust=-900", "MemoryMax=1200M")
    return fault(
        "When memory runs out the kiosk may be the one that is ended.",
        "Set OOMScoreAdjust and MemoryMax.",
        *(drop_in(f"system/{name}", "memory", *change) for name in poor),
    )


def _environment(machine: Machine) -> Answer:
    units = _units(machine)
    if not units:
        return unknown("There is no service of the kiosk to look at.", _INSTALL)

    def is_clean(found: dict[str, list[str]]) -> bool:
        unset = set(" ".join(found.get("Service.UnsetEnvironment", [])).split())
        return unset.issuperset(UNSET) and found.get("Service.NoNewPrivileges", ["no"])[-1] in ("yes", "true", "1")

    open_ = [name for name, found in units.items() if not is_clean(found)]
    if not open_:
        return well("Nothing can be slipped into the kiosk through its environment.")
    change = ("[Service]", f"UnsetEnvironment={' '.join(UNSET)}", "NoNewPrivileges=yes")
    return fault(
        "The environment could load other code into the kiosk.",
        "Unset these variables for the service.",
        *(drop_in(f"system/{name}", "environment", *change) for name in open_),
    )


def _account(machine: Machine) -> Answer:
    line = next((line for line in (machine.text("/etc/passwd") or "").splitlines() if line.startswith("kiosk:")), "")
    if not line:
        return fault("There is no account “kiosk” of its own for the kiosk.", _INSTALL)
    shell = line.rpartition(":")[2]
    if not shell.endswith(("nologin", "/false")):
        return fault(f"The account “kiosk” has a shell ({shell}).", "usermod --shell /usr/sbin/nologin kiosk")
    return well("The kiosk has an account of its own, without a shell.")


def _desktop(machine: Machine) -> Answer:
    if is_masked(machine, DISPLAY_MANAGER) or not machine.exists(f"/etc/systemd/system/{DISPLAY_MANAGER}"):
        if "xserver-xorg-core" in (installed(machine) or ()):
            return note("An X server is installed, but no login screen starts.")
        return well("No login screen and no desktop start here.")
    name = (machine.link(f"/etc/systemd/system/{DISPLAY_MANAGER}") or "").rpartition("/")[2]
    found = f"A login screen starts with the machine ({name or DISPLAY_MANAGER}); behind it there is a desktop."
    if not is_enabled(machine, UNIT):
        return fault(found, "Install the kiosk first; then this command can keep the login screen from starting.")
    return fault(found, "Keep it from starting.", *masks(DISPLAY_MANAGER))


CHECKS = (
    Check("session", "What starts on the screen", "Only a session with nothing else in it has no way out.", _session),
    Check("restart", "Started again", "After a crash visitors must see the kiosk again, not a console.", _restart),
    Check("watchdog", "A frozen picture", "A picture that stands still looks as if the kiosk ran.", _watchdog),
    Check("memory", "Memory", "A system that runs out of memory ends programs.", _memory),
    Check("environment", "The environment", "Variables can make programs load other code.", _environment),
    Check("account", "The account", "Who breaks out of the kiosk is still only this account.", _account),
    Check("desktop", "Desktop and login screen", "Behind the kiosk there must be nothing to come to.", _desktop),
)

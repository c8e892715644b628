"""Checks of keys: consoles, the keys of the kernel, the keys that end or suspend a machine, and keyboards at all.

Rules: defaults are those of systemd 252 to 257 and of Debian's kernels. Changes nothing by itself.
"""

from __future__ import annotations

from kiosk.doctor.check import Answer, Check, fault, unknown, well
from kiosk.doctor.machine import Machine
from kiosk.doctor.systemd import OURS, drop_in, drop_ins, is_masked, masks, ours, settings, sysctl

GETTYS = ("getty@tty1.service", "getty@.service", "autovt@.service", "serial-getty@.service", "console-getty.service")
# What each key does when nobody says otherwise.
HANDLED = {
    "HandlePowerKey": "poweroff",
    "HandlePowerKeyLongPress": "ignore",
    "HandleRebootKey": "reboot",
    "HandleRebootKeyLongPress": "poweroff",
    "HandleSuspendKey": "suspend",
    "HandleSuspendKeyLongPress": "hibernate",
    "HandleHibernateKey": "hibernate",
    "HandleHibernateKeyLongPress": "ignore",
    "HandleLidSwitch": "suspend",
    "HandleLidSwitchExternalPower": "",
    "HandleLidSwitchDocked": "ignore",
}
RULES = ("/etc/udev/rules.d", "/run/udev/rules.d", "/usr/local/lib/udev/rules.d", "/usr/lib/udev/rules.d")
_KEYBOARDS = f"/etc/udev/rules.d/{OURS}-keyboards.rules"
_IGNORE = (
    'ACTION!="remove", SUBSYSTEM=="input", ENV{ID_INPUT_KEYBOARD}=="1", ENV{ID_INPUT_TOUCHSCREEN}!="1", '
    'ENV{LIBINPUT_IGNORE_DEVICE}="1"'
)


def _consoles(machine: Machine) -> Answer:
    logind = settings(machine, "logind.conf")
    open_ = [name for name in GETTYS if not is_masked(machine, name)]
    automatic = logind.get("Login.NAutoVTs", "6") != "0" or logind.get("Login.ReserveVT", "6") != "0"
    if not open_ and not automatic:
        return well("No text console asks for a name and a password.")
    lines = ("[Login]", "NAutoVTs=0", "ReserveVT=0")
    return fault(
        "Ctrl+Alt+F2, or a cable, leads to a text console.",
        "Close the consoles; the way in for you is then ssh, or this command's undo file from a rescue system.",
        drop_in("logind.conf", "consoles", *lines),
        *masks(*GETTYS),
    )


def _sysrq(machine: Machine) -> Answer:
    kept, running = sysctl(machine, "kernel.sysrq"), (machine.text("/proc/sys/kernel/sysrq") or "").strip()
    change = ours(f"/etc/sysctl.d/{OURS}-sysrq.conf", "kernel.sysrq = 0")
    if kept == "0":
        later = " from the next start of the machine" if running not in ("", "0") else ""
        return well(f"The kernel takes no orders from keys{later}.")
    if kept is None and running == "0":
        return well("The kernel takes no orders from keys.")
    value = kept or running or "the kernel's default"
    return fault(
        f"Alt+SysRq and a letter restart the machine or end its programs ({value}).", "Set kernel.sysrq to 0.", change
    )


def _ctrl_alt_del(machine: Machine) -> Answer:
    burst = settings(machine, "system.conf").get("Manager.CtrlAltDelBurstAction", "reboot-force")
    if is_masked(machine, "ctrl-alt-del.target") and burst == "none":
        return well("Ctrl+Alt+Delete does nothing, however often.")
    return fault(
        "Ctrl+Alt+Delete restarts the machine.",
        "Mask ctrl-alt-del.target.",
        *masks("ctrl-alt-del.target"),
        drop_in("system.conf", "ctrl-alt-del", "[Manager]", "CtrlAltDelBurstAction=none"),
    )


def _power_keys(machine: Machine) -> Answer:
    logind = settings(machine, "logind.conf")
    acts = [name for name, usual in HANDLED.items() if logind.get(f"Login.{name}", usual) not in ("ignore", "")]
    if not acts:
        return well("Power, sleep and lid do nothing.")
    lines = ("[Login]", *(f"{name}=ignore" for name in HANDLED))
    return fault(
        f"A key or the lid switches the machine off or sends it to sleep ({acts[0]} and {len(acts) - 1} more).",
        "Let the system ignore them; to switch off, use the desk or the mains.",
        drop_in("logind.conf", "power-keys", *lines),
    )


def _keyboards(machine: Machine) -> Answer:
    if machine.text("/proc/bus/input/devices") is None and not machine.names("/usr/lib/udev/rules.d"):
        return unknown("Nobody can tell here which devices give input.")
    said = [line for text in drop_ins(machine, RULES, ".rules") for line in text.splitlines()]
    if any("ID_INPUT_KEYBOARD" in line and "LIBINPUT_IGNORE_DEVICE" in line for line in said if line[:1] != "#"):
        return well("Keyboards are ignored: the kiosk needs none, staff type on the glass.")
    return fault(
        "A keyboard that somebody plugs in is listened to.",
        "Let the session ignore keyboards; staff type on the glass.",
        ours(_KEYBOARDS, _IGNORE),
    )


CHECKS = (
    Check("consoles", "Text consoles", "A console asks for a password, and any password can be guessed.", _consoles),
    Check("sysrq", "Keys of the kernel", "They work whatever is on the screen.", _sysrq),
    Check("ctrl-alt-del", "Ctrl+Alt+Delete", "Seven times in two seconds restart at once.", _ctrl_alt_del),
    Check("power-keys", "Power and sleep keys", "A keyboard, or the machine itself, has them.", _power_keys),
    Check(
        "keyboards",
        "Keyboards",
        "A keyboard, or a stick that pretends to be one, types faster than anybody.",
        _keyboards,
    ),
)

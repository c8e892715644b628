"""Checks of what a machine does beside the kiosk: updates, open ports, logs, memory dumps, fonts and voices.

Rules: what the night is, is said here (1 to 5 o'clock). Changes nothing by itself.
"""

from __future__ import annotations

import re

from kiosk.doctor.check import Answer, Check, Put, fault, note, unknown, well
from kiosk.doctor.machine import Machine
from kiosk.doctor.packages import installed
from kiosk.doctor.systemd import OURS, drop_in, is_masked, settings, unit

TIMERS = {"apt-daily.timer": "02:00", "apt-daily-upgrade.timer": "03:00"}
_NIGHT = re.compile(r"\b0?[1-4]:\d\d")
ASKERS = ("gnome-software", "packagekit", "update-manager", "update-notifier", "snapd", "plasma-discover")
# A port of TCP that waits has this state, a socket of UDP that waits the other.
WAITS = {"tcp": "0A", "tcp6": "0A", "udp": "07", "udp6": "07"}
KNOWN = {
    22: "ssh",
    53: "dns",
    68: "dhcp client",
    111: "rpcbind",
    123: "ntp",
    139: "samba",
    445: "samba",
    546: "dhcp client",
}
KNOWN |= {631: "cups", 5353: "avahi", 3389: "remote desktop", 5900: "vnc", 9090: "cockpit", 2049: "nfs", 8080: "web"}
# What a machine with a network address cannot do without.
HARMLESS = {68, 546}


def _updates(machine: Machine) -> Answer:
    askers = sorted(set(ASKERS) & (installed(machine) or frozenset()))
    if askers:
        return fault(f"Programs ask about updates on the screen: {', '.join(askers)}.", f"apt purge {' '.join(askers)}")
    by_day = [name for name in TIMERS if not is_masked(machine, name) and not _at_night(machine, name)]
    if by_day:
        changes = (
            drop_in(f"system/{name}", "night", "[Timer]", "OnCalendar=", f"OnCalendar=*-*-* {hour}",
                    "RandomizedDelaySec=30m", "Persistent=false")
            for name, hour in TIMERS.items()
        )  # fmt: skip
        return fault("Updates may be installed while visitors are there.", "Let them come at night.", *changes)
    return well("Updates come at night or not at all.")


def _at_night(machine: Machine, name: str) -> bool:
    found = unit(machine, name)
    if found is None:
        return True
    times = found.get("Timer.OnCalendar", [])
    return (
        bool(times) and all(_NIGHT.search(time) for time in times) and found.get("Timer.Persistent", [""])[-1] != "true"
    )


def _coredumps(machine: Machine) -> Answer:
    kept = settings(machine, "coredump.conf").get("Coredump.Storage", "external")
    if kept == "none" or "systemd-coredump" not in (installed(machine) or ()):
        return well("No copies of memory are kept when a program crashes.")
    return fault(
        "When a program crashes, its memory is written to the disk.",
        "Set Storage=none.",
        drop_in("coredump.conf", "none", "[Coredump]", "Storage=none", "ProcessSizeMax=0"),
    )


def _journal(machine: Machine) -> Answer:
    limit = settings(machine, "journald.conf").get("Journal.SystemMaxUse", "")
    if limit:
        return well(f"The log of the system is kept under {limit}.")
    lines = ("[Journal]", "SystemMaxUse=100M", "RuntimeMaxUse=50M")
    return fault(
        "The log of the system may grow to 4 GB.", "Set SystemMaxUse=100M.", drop_in("journald.conf", "limits", *lines)
    )


def listening(machine: Machine) -> set[tuple[str, int]] | None:
    """Protocol and port of everything that waits for others on the network; None when nobody can tell."""
    found: set[tuple[str, int]] = set()
    texts = {name: machine.text(f"/proc/net/{name}") for name in WAITS}
    if all(text is None for text in texts.values()):
        return None
    for name, text in texts.items():
        for line in (text or "").splitlines()[1:]:
            fields = line.split()
            if len(fields) > 3 and fields[3] == WAITS[name] and not _is_loopback(fields[1]):
                found.add((name[:3], int(fields[1].rpartition(":")[2], 16)))
    return found


def _is_loopback(address: str) -> bool:
    host = address.partition(":")[0]
    # Addresses stand there as the machine keeps them: 127.0.0.1 begins with its last byte.
    return host.endswith("7F") if len(host) == 8 else host == "00000000000000000000000001000000"


def _ports(machine: Machine) -> Answer:
    found = listening(machine)
    if found is None:
        return unknown("Nobody can tell here which ports are open.")
    open_ = sorted((port, kind) for kind, port in found if port not in HARMLESS)
    if not open_:
        return well("No program waits for others on the network.")
    named = ", ".join(f"{port} {kind}" + (f" ({KNOWN[port]})" if port in KNOWN else "") for port, kind in open_[:8])
    return fault(f"Programs wait for others on the network: {named}.", "Stop what is not needed; the kiosk needs none.")


def _fonts(machine: Machine) -> Answer:
    fonts = sorted(machine.assets.glob("fonts/*.ttf"))
    if not fonts:
        return fault(f"The fonts of the kiosk are missing in {machine.assets / 'fonts'}.", "Install the kiosk again.")
    return well(f"The kiosk brings its own {len(fonts)} fonts.")


def _voices(machine: Machine) -> Answer:
    if any(machine.exists(f"/usr/bin/{name}") for name in ("espeak-ng", "spd-say", "piper")):
        return well("A voice is installed.")
    return note("No voice is installed; the kiosk does not read aloud yet.")


def _connectivity(machine: Machine) -> Answer:
    if "network-manager-config-connectivity-debian" in (installed(machine) or ()):
        change = Put(f"/etc/NetworkManager/conf.d/{OURS}-connectivity.conf", "[connectivity]\nenabled=false\n")
        text = machine.text(change.path)
        if text != change.text:
            return fault(
                "The system looks for a login page of the network and would open it.", "Switch that off.", change
            )
    return well("Nothing opens a login page of a network.")


CHECKS = (
    Check("updates", "Updates", "An update in the middle of a visit restarts things, or asks.", _updates),
    Check("coredumps", "Copies of memory", "They fill the disk, and may hold what somebody just read.", _coredumps),
    Check("journal", "Log of the system", "A fault that repeats fills the disk.", _journal),
    Check("ports", "Open ports", "Whoever reaches the network cable reaches these programs.", _ports),
    Check("connectivity", "Login pages of networks", "They come up as a window over the picture.", _connectivity),
    Check("fonts", "Fonts", "Letters must look as they were tested.", _fonts, everywhere=True),
    Check("voices", "Voices", "Reading aloud needs one.", _voices, everywhere=True),
)

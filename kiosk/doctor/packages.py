"""Which Debian packages are installed, and checks that look for programs a kiosk should not have.

Rules: read from dpkg's own list; a machine without one cannot be judged. Removes nothing: that is for people.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

from kiosk.doctor.check import Answer, Check, fault, unknown, well
from kiosk.doctor.machine import Machine

STATUS = "/var/lib/dpkg/status"


def installed(machine: Machine) -> frozenset[str] | None:
    """The names of all installed packages; None when there is no list."""
    text = machine.text(STATUS)
    return None if text is None else _names(text)


@functools.lru_cache(maxsize=1)
def _names(text: str) -> frozenset[str]:
    return frozenset(
        found[1]
        for block in text.split("\n\n")
        if "\nStatus: install ok installed" in block and (found := re.match(r"Package: (\S+)", block))
    )


def absent(*patterns: str) -> Callable[[Machine], Answer]:
    """A check that none of these packages is installed; `*` at the end stands for any ending."""

    def look(machine: Machine) -> Answer:
        there = installed(machine)
        if there is None:
            return unknown("This machine has no list of Debian packages.")
        bad = sorted(name for name in there if any(_fits(name, pattern) for pattern in patterns))
        if not bad:
            return well("Nothing of that kind is installed.")
        named = ", ".join(bad[:6]) + (f" and {len(bad) - 6} more" if len(bad) > 6 else "")
        return fault(f"Installed: {named}.", f"Remove what is not needed: apt purge {' '.join(bad[:6])}")

    return look


def _fits(name: str, pattern: str) -> bool:
    return name.startswith(pattern[:-1]) if pattern.endswith("*") else name == pattern


CHECKS = (
    Check(
        "notifications",
        "Notifications",
        "A message of the system over the picture offers buttons that lead out of the kiosk.",
        absent("notification-daemon", "dunst", "mako-notifier", "xfce4-notifyd", "notify-osd", "update-notifier*"),
    ),
    Check(
        "gestures",
        "Swipes from the edge",
        "Desktops open their menus, and other windows, when three fingers or a swipe from an edge touch the glass.",
        absent("gnome-shell", "plasma-desktop", "phosh", "cinnamon", "touchegg", "fusuma"),
    ),
    Check(
        "accessibility-keys",
        "Helpers that keys call up",
        "Shift five times, or another chord, opens the questions of such a helper over the picture.",
        absent("orca", "onboard", "florence", "kmag", "kmouth", "accessx-applet", "brltty"),
    ),
    Check(
        "input-methods",
        "Input methods",
        "Their panels come up over the picture, with settings behind them.",
        absent("ibus", "fcitx", "fcitx5", "scim", "uim", "squeekboard", "maliit-keyboard"),
    ),
    Check(
        "printing",
        "Printing",
        "A printing system opens ports and dialogs, and the kiosk never prints.",
        absent("cups", "cups-daemon", "cups-browsed", "system-config-printer*"),
    ),
    Check(
        "sharing",
        "Shared folders",
        "Whoever can write into a folder of this machine over the network may exchange what it shows.",
        absent("samba", "nfs-kernel-server", "vsftpd", "proftpd*", "apache2", "nginx", "lighttpd", "tftpd*"),
    ),
    Check(
        "assistants",
        "Voices that listen",
        "A voice assistant takes orders from anybody in the waiting room.",
        absent("mycroft*", "rhasspy*", "kalliope*", "gassistant*", "simon"),
    ),
    Check(
        "web-browsers",
        "Web browsers",
        "A browser that is not there cannot be opened.",
        absent("firefox*", "chromium", "epiphany-browser", "konqueror", "falkon", "w3m"),
    ),
)

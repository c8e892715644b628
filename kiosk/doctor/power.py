"""Checks of what makes a screen dark: blanking, screen savers and sleep.

Rules: a desktop is asked only on the machine itself. Changes nothing by itself.
"""

from __future__ import annotations

import re

from kiosk.doctor.check import Answer, Check, fault, note, well
from kiosk.doctor.machine import Machine
from kiosk.doctor.packages import installed
from kiosk.doctor.systemd import is_masked, masks, settings

SLEEP = ("sleep.target", "suspend.target", "hibernate.target", "hybrid-sleep.target", "suspend-then-hibernate.target")
SAVERS = ("xscreensaver", "gnome-screensaver", "light-locker", "xautolock", "swayidle", "swaylock", "i3lock")
_IDLE = ("gsettings", "get", "org.gnome.desktop.session", "idle-delay")


def _blanking(machine: Machine) -> Answer:
    blank = re.search(r"\bconsoleblank=(\d+)", machine.text("/proc/cmdline") or "")
    if blank is not None and blank[1] != "0":
        return fault(
            f"The kernel makes the screen dark after {blank[1]} seconds.",
            "Take consoleblank from GRUB_CMDLINE_LINUX in /etc/default/grub, then: update-grub",
        )
    savers = sorted(set(SAVERS) & (installed(machine) or frozenset()))
    if savers:
        return fault(f"A screen saver is installed: {', '.join(savers)}.", f"apt purge {' '.join(savers)}")
    idle = machine.run(_IDLE) if machine.environment.get("XDG_CURRENT_DESKTOP") else None
    if idle is not None and idle.split()[-1:] not in (["0"], []):
        mend = "gsettings set org.gnome.desktop.session idle-delay 0"
        return fault(f"This desktop makes the screen dark after {idle.split()[-1]} seconds.", mend)
    return well("Nothing makes the screen dark.")


def _sleep(machine: Machine) -> Answer:
    awake = [name for name in SLEEP if not is_masked(machine, name)]
    if not awake:
        return well("The machine cannot go to sleep.")
    return fault("The machine can go to sleep.", "Mask the sleep targets of systemd.", *masks(*SLEEP))


def _idle_action(machine: Machine) -> Answer:
    logind = settings(machine, "logind.conf")
    action = logind.get("Login.IdleAction", "ignore")
    if action in ("ignore", ""):
        return well("Nothing happens when nobody touches the machine.")
    return note(f"After a while without input the machine does this: {action}.", "Take IdleAction from logind.conf.")


CHECKS = (
    Check("blanking", "Dark screen", "Visitors believe that a dark kiosk is broken.", _blanking),
    Check("sleep", "Sleep", "A kiosk that sleeps is dark, and wakes up somewhere else.", _sleep),
    Check(
        "idle-action", "Idle machine", "A kiosk that nobody touches is not a machine that nobody needs.", _idle_action
    ),
)

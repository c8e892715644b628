"""Checks of the start of the machine, and what only a person can look at: firmware, case, cables and the screen's menu.

Rules: the start is read, never changed – a machine that does not start cannot be mended from here.
"""

from __future__ import annotations

import re

from kiosk.doctor.check import Answer, Check, by_hand, fault, note, unknown, well
from kiosk.doctor.machine import Machine
from kiosk.doctor.systemd import assignments, drop_ins, is_masked

QUIET = ("quiet", "vt.global_cursor_default=0")


def _grub(machine: Machine) -> dict[str, str]:
    texts = [machine.text("/etc/default/grub") or "", *drop_ins(machine, ["/etc/default/grub.d"], ".cfg")]
    return {key[1:]: value.strip("\"'") for text in texts for key, value in assignments(text)}


def _boot_menu(machine: Machine) -> Answer:
    if not machine.exists("/etc/default/grub"):
        return unknown("This machine does not start with GRUB.", "See that its start cannot be changed by keys.")
    grub, written = _grub(machine), machine.text("/boot/grub/grub.cfg") or ""
    troubles = []
    if grub.get("GRUB_TIMEOUT", "5") != "0":
        troubles.append("it waits for keys (GRUB_TIMEOUT=0 ends that)")
    if grub.get("GRUB_DISABLE_RECOVERY", "false") != "true":
        troubles.append("it offers recovery (GRUB_DISABLE_RECOVERY=true)")
    if "password_pbkdf2" not in written:
        troubles.append("it has no password (grub-mkpasswd-pbkdf2)")
    if not troubles:
        return well("The menu at the start is closed.")
    return fault(
        f"The menu at the start is open: {'; '.join(troubles)}.", "Change /etc/default/grub, then: update-grub"
    )


def _emergency(machine: Machine) -> Answer:
    command = machine.text("/proc/cmdline") or ""
    shadow = machine.text("/etc/shadow")
    locked = shadow is not None and re.search(r"^root:[!*]", shadow, re.MULTILINE) is not None
    closed = is_masked(machine, "emergency.service") and is_masked(machine, "rescue.service")
    if "rd.shell=0" in command and "panic=" in command and (locked or closed):
        return well("A start that fails is tried again and opens no shell.")
    if locked or closed:
        mend = "Add rd.shell=0 rd.emergency=reboot panic=10 to GRUB_CMDLINE_LINUX, then: update-grub"
        return note("The account root is locked, but the first stage of the start may still open a shell.", mend)
    if shadow is None:
        return unknown("Only root can see whether the account root is locked.", "Run this with sudo.")
    return fault("When the start fails, whoever knows the password of root gets a shell.", "passwd --lock root")


def _boot_text(machine: Machine) -> Answer:
    command = machine.text("/proc/cmdline")
    if command is None:
        return unknown("Nobody can tell how the machine starts.")
    missing = [word for word in QUIET if word not in command]
    if missing:
        mend = f"Add {' '.join(missing)} to GRUB_CMDLINE_LINUX_DEFAULT in /etc/default/grub, then: update-grub"
        return note("Lines of text run over the screen while the machine starts.", mend)
    return well("The machine starts quietly.")


CHECKS = (
    Check("boot-menu", "Menu at the start", "With one key the machine starts into a shell.", _boot_menu),
    Check("emergency", "A start that fails", "The usual answer of a system is a shell.", _emergency),
    Check("boot-text", "Text at the start", "It worries visitors and tells others what to try.", _boot_text),
    Check(
        "firmware",
        "Firmware (by hand)",
        "Who starts another system from a stick has everything.",
        by_hand(
            "A password is set for the set-up; only the built-in disk starts; no boot menu; Secure Boot is on; no PXE."
        ),
    ),
    Check(
        "case",
        "Case and cables (by hand)",
        "A reset button, a plug or a card slot in reach is a way in.",
        by_hand("Switch, sockets, card slots and cables are out of reach; the case is locked and the cables held."),
    ),
    Check(
        "screen-menu",
        "The screen's own menu (by hand)",
        "Buttons, a remote or a player in the television replace the kiosk's picture.",
        by_hand("Buttons and remote are locked, the input is fixed, and no player starts by itself."),
    ),
    Check(
        "panel-menu",
        "The panel's own menu (by hand)",
        "Some touch panels have a hidden menu for calibrating.",
        by_hand("Five taps, long presses and many fingers call up no menu of the panel."),
    ),
    Check(
        "wall-socket",
        "Network socket (by hand)",
        "A visitor's computer in the kiosk's socket is inside the network.",
        by_hand("The socket is covered, or the network lets only this machine in; no Wi-Fi without need."),
    ),
    Check(
        "windows",
        "Windows only (by hand)",
        "Windows has its own chords, swipes and questions.",
        by_hand(
            "On Windows: Assigned Access or Shell Launcher, keyboard filter, edge swipes off, own account. Here: no."
        ),
    ),
)

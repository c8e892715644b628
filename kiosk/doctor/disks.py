"""Checks of the disk and of the clock: room, the kind of disk, what is written where, and whether time is kept.

Rules: only file systems on a disk count, not those in memory. Changes nothing.
"""

from __future__ import annotations

import re

from kiosk.doctor.check import Answer, Check, fault, note, unknown, well
from kiosk.doctor.machine import Machine
from kiosk.doctor.packages import installed
from kiosk.doctor.systemd import is_enabled

GB = 10**9
LEAST = 2 * GB
ON_DISK = {"ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "vfat", "zfs"}
# The smallest part of a disk that counts: the one of the firmware is meant to be small and full.
SMALL = GB
HOME = "/var/lib/kiosk"
KEEPERS = ("chrony", "ntpsec", "ntp", "openntpd")


def mounts(machine: Machine) -> list[tuple[str, str, str, set[str]]]:
    """Device, folder, kind and options of everything that is mounted."""
    found = []
    for line in (machine.text("/proc/self/mounts") or "").splitlines():
        fields = line.split()
        if len(fields) >= 4:
            found.append((fields[0], fields[1].replace("\\040", " "), fields[2], set(fields[3].split(","))))
    return found


def _room(machine: Machine) -> Answer:
    home = HOME if machine.exists(HOME) else "/"
    space = machine.space(home)
    if space is None:
        return unknown("Nobody can tell how full the disk is.")
    if space[0] < LEAST:
        return fault(f"Only {space[0] / GB:.1f} GB are free.", "Make room: apt clean, and remove decks at the desk.")
    full = []
    for _, folder, kind, options in mounts(machine):
        there = machine.space(folder) if kind in ON_DISK and "ro" not in options else None
        if there is not None and there[1] >= SMALL and there[0] < there[1] / 20:
            full.append(folder)
    if full:
        return fault(f"Almost full: {', '.join(full)}.", "Make room there.")
    return well(f"{space[0] / GB:.0f} of {space[1] / GB:.0f} GB are free.")


def _kind(machine: Machine) -> Answer:
    device = next((device for device, folder, _, _ in mounts(machine) if folder == "/"), "")
    card = re.match(r"/dev/(mmcblk\d+)", device)
    if card is None:
        return well("The system is on no memory card.") if device else unknown("Nobody can tell what the disk is.")
    if (machine.text(f"/sys/class/block/{card[1]}/device/type") or "").strip() == "SD":
        return fault("The system is on a memory card, which wears out and can be taken out.", "Use an SSD or eMMC.")
    return well("The system is on a chip that is built in.")


def _layout(machine: Machine) -> Answer:
    found = mounts(machine)
    root = next(((kind, options) for _, folder, kind, options in found if folder == "/"), None)
    if root is None:
        return unknown("Nobody can tell how the disk is divided.")
    if root[0] == "overlay" or "ro" in root[1]:
        return well("The system itself is not written to.")
    if any(folder in ("/var", "/var/lib", HOME) for _, folder, _, _ in found):
        return well("The data of the kiosk have a part of the disk of their own.")
    return note(
        "System and data share one part of the disk.", "After a power cut a read-only system starts more surely."
    )


def _encryption(machine: Machine) -> Answer:
    if any(
        device.startswith(("/dev/mapper/", "/dev/dm-")) for device, folder, _, _ in mounts(machine) if folder == "/"
    ):
        return well("The disk may be encrypted: it is behind the device mapper.")
    return note(
        "Who takes the disk out can read and change it.", "Encrypt it with its key in the TPM, or lock the case."
    )


def _clock(machine: Machine) -> Answer:
    battery = any(name.startswith("rtc") for name in machine.names("/sys/class/rtc"))
    keeper = is_enabled(machine, "systemd-timesyncd.service") or any(
        name in (installed(machine) or ()) for name in KEEPERS
    )
    if battery and keeper:
        return well("The clock has a battery and is set from the network.")
    if not battery and not keeper:
        told = "The clock has no battery and nobody sets it: after a power cut it is wrong."
        return fault(told, "apt install systemd-timesyncd, or build in a clock. Until then the schedule may rest.")
    if battery:
        return note("Nobody sets the clock.", "Look at it twice a year, or: apt install systemd-timesyncd")
    return note("The clock has no battery: without a network it is wrong after a power cut.")


CHECKS = (
    Check("disk", "Room on the disk", "A full disk stops updates, logs and new decks.", _room, everywhere=True),
    Check("disk-kind", "Kind of disk", "Memory cards are the most common reason that kiosks die.", _kind),
    Check("disk-layout", "Parts of the disk", "What is not written to cannot be half written.", _layout),
    Check("encryption", "Encryption", "A disk in other hands is another kiosk.", _encryption),
    Check("clock", "Clock", "The schedule and the dates of decks need it.", _clock, everywhere=True),
)

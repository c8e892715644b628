"""Sticks are found where removable media are mounted, and nothing else passes for one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.station.sticks import mounted

MOUNTS = r"""
proc /proc proc rw,relatime 0 0
/dev/nvme0n1p2 / ext4 rw,relatime 0 0
/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0
/dev/sdb1 /media/kiosk/NEW\040DECKS vfat rw,nosuid,nodev 0 0
/dev/sdc1 /run/media/kiosk/back\134slash\011tab exfat rw,nosuid 0 0
/dev/sdd1 /mnt fuseblk rw,nosuid 0 0
/dev/sde1 /media/kiosk/Übung ext4 rw 0 0
tmpfs /mnt/memory tmpfs rw 0 0
server:/share /mnt/share ext4 rw 0 0
/dev/sdf1 /media/gone vfat rw 0 0
/dev/sdg1 /mediathek/stick vfat rw 0 0
/dev/sdh1 /media/../etc vfat rw 0 0
/dev/loop3 /snap/core/1 squashfs ro 0 0
"""


def test_every_stick_is_found_and_nothing_else() -> None:
    """Spaces, tabs, backslashes and letters of other languages in its name; not the disk of the machine, not a share,
    not a place that only begins like one, not what is gone."""
    found = mounted(MOUNTS, lambda folder: folder.name != "gone")
    assert found == (
        Path("/media/kiosk/NEW DECKS"),
        Path("/media/kiosk/Übung"),
        Path("/mnt"),
        Path("/run/media/kiosk/back\\slash\ttab"),
    )


@pytest.mark.parametrize(
    ("over", "count"), [("tmpfs /media/a tmpfs rw 0 0", 0), ("/dev/sdc1 /media/a exfat rw 0 0", 1)]
)
def test_what_is_mounted_over_a_stick_counts(over: str, count: int) -> None:
    """The last one on a folder is what one sees there."""
    mounts = f"/dev/sdb1 /media/a vfat rw 0 0\n{over}\n"
    assert len(mounted(mounts, lambda _: True)) == count


def test_this_machine_can_be_asked() -> None:
    """The real list has the form that is expected."""
    mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    assert all(folder.is_dir() for folder in mounted(mounts))


@given(st.text(st.sampled_from("/medianpt vfx\\0437\n."), max_size=80))
def test_no_text_breaks_the_reading(text: str) -> None:
    """And whatever is found lies in one of the places."""
    for folder in mounted(text, lambda _: True):
        assert folder.is_relative_to("/media") or folder.is_relative_to("/mnt") or folder.is_relative_to("/run/media")

"""Which USB sticks are plugged in: the places where removable media are mounted.

Rules: pure, over the text of /proc/self/mounts; only file systems that sticks carry, from a device, mounted in a folder
where a desktop or an installer mounts removable media. Does not mount, does not look inside, trusts nothing on them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath

# "fuseblk" is how NTFS and exFAT show when a helper program reads them.
KINDS = frozenset({"vfat", "exfat", "ntfs", "ntfs3", "fuseblk", "ext2", "ext3", "ext4"})
PLACES = ("/media", "/run/media", "/mnt")
_OCTAL = re.compile(r"\\([0-7]{3})")


def mounted(mounts: str, exists: Callable[[Path], bool] = Path.is_dir) -> tuple[Path, ...]:
    """The folders of the sticks, sorted. `mounts` is the text of /proc/self/mounts, read with the error handler
    "surrogateescape"; `exists` says whether a folder is still there."""
    found: dict[str, bool] = {}
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 4:
            continue
        device, folder, kind = (_unescaped(field) for field in fields[:3])
        # What is mounted later on the same folder covers what was there.
        found[folder] = kind in KINDS and device.startswith("/dev/") and _is_removable(folder)
    return tuple(sorted(Path(folder) for folder, is_stick in found.items() if is_stick and exists(Path(folder))))


def _is_removable(folder: str) -> bool:
    path = PurePosixPath(folder)
    return ".." not in path.parts and any(path.is_relative_to(place) for place in PLACES)


def _unescaped(field: str) -> str:
    """The kernel writes space, tab, line end, backslash and # as \\040 and so on."""
    return _OCTAL.sub(lambda match: chr(int(match[1], 8)), field)

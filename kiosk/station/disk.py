"""The disk as the station uses it, and the one way to replace a file without ever losing both versions.

Rules: nothing here decides anything; a file that is replaced is whole at every moment, old or new, even when the
power goes. Paths are absolute; what goes wrong is an OSError.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Protocol


class Disk(Protocol):
    """What the station needs of a disk; tests give one that loses power."""

    def read(self, path: Path) -> bytes:
        """The content of a file. Raises FileNotFoundError or another OSError."""

    def write(self, path: Path, content: bytes) -> None:
        """Write a whole new file; it is durable only after `sync`."""

    def sync(self, path: Path) -> None:
        """Wait until the content of a file is durable."""

    def sync_folder(self, folder: Path) -> None:
        """Wait until the names in a folder are durable."""

    def rename(self, old: Path, new: Path) -> None:
        """Give a file another name, in place of what had that name, in one step."""

    def remove(self, path: Path) -> None:
        """Remove a file."""

    def names(self, folder: Path) -> list[str]:
        """The names in a folder, sorted; none when there is no such folder."""

    def make_folder(self, folder: Path) -> None:
        """Make a folder and those above it; nothing happens when it is there."""

    def free(self, folder: Path) -> int:
        """Bytes left for this program on the disk that holds the folder."""


class RealDisk:
    """The disk of this machine."""

    def read(self, path: Path) -> bytes:
        """The content of a file."""
        return path.read_bytes()

    def write(self, path: Path, content: bytes) -> None:
        """Write a whole new file that only this user may read; a link in its place is not followed."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
            file.write(content)

    def sync(self, path: Path) -> None:
        """Wait until the content of a file is durable."""
        with path.open("rb+") as file:
            os.fsync(file.fileno())

    def sync_folder(self, folder: Path) -> None:
        """Wait until the names in a folder are durable; Windows does that by itself."""
        if os.name != "posix":
            return
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def rename(self, old: Path, new: Path) -> None:
        """Give a file another name in one step."""
        old.replace(new)

    def remove(self, path: Path) -> None:
        """Remove a file."""
        path.unlink()

    def names(self, folder: Path) -> list[str]:
        """The names in a folder, sorted."""
        return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []

    def make_folder(self, folder: Path) -> None:
        """Make a folder and those above it."""
        folder.mkdir(parents=True, exist_ok=True)

    def free(self, folder: Path) -> int:
        """Bytes left on the disk that holds the folder."""
        return shutil.disk_usage(folder).free


def replace_file(disk: Disk, path: Path, content: bytes) -> None:
    """Put `content` in place of the file `path`: written beside it, made durable, renamed, and the name made
    durable too. Raises OSError; the old file is whole then."""
    beside = path.with_name(path.name + ".new")
    disk.write(beside, content)
    disk.sync(beside)
    disk.rename(beside, path)
    disk.sync_folder(path.parent)

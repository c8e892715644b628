"""The few things the station asks of a disk, and the one way it replaces a file.

Rules: a file the station keeps is never changed in place: written beside, synced, renamed, folder synced, so that
after a power cut it is whole, old or new. Kept files are small; a larger one is damage and is not read. Whatever is
done to kept files goes through `Disk`, so that tests can cut the power at each step. Decks are opened by `deck`.
Does not know what the files mean.
"""

from __future__ import annotations

import errno
import itertools
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Protocol

from kiosk.deck.limits import MB
from kiosk.errors import SetupError

# The largest file that is read whole: pointers, settings, facts of decks.
LARGEST_KEPT = 4 * MB
# Stays free for logs, pictures of a run and the system itself.
RESERVE = 200 * MB
# All that a damaged kept file, or a disk that gives it up no more, makes reading and decoding it raise.
UNREADABLE = (OSError, ValueError, RecursionError)
# Ends the name of a file that is still being written.
UNFINISHED = ".new"
_counter = itertools.count()


class Disk(Protocol):
    """A disk that keeps what was synced. Every method raises OSError when the disk refuses."""

    def read(self, path: Path) -> bytes:
        """The content of a kept file; OSError (EFBIG) when it is larger than such a file can be."""

    def write(self, path: Path, content: bytes) -> None:
        """Make a whole new file, or empty an old one and fill it. Not durable before `sync`."""

    def sync(self, path: Path) -> None:
        """Make the content of a file durable."""

    def sync_folder(self, folder: Path) -> None:
        """Make the names in a folder durable: what was made, renamed or removed in it."""

    def rename(self, old: Path, new: Path) -> None:
        """Give a file another name, in one step; a file that had that name is gone."""

    def remove(self, path: Path) -> None:
        """Remove a file; no error when it is not there."""

    def names(self, folder: Path) -> list[str]:
        """The names in a folder, in order; none when there is no such folder."""

    def make_folder(self, folder: Path) -> None:
        """Make a folder and those above it, durably; no error when it is there."""

    def free(self, folder: Path) -> int:
        """How many bytes may still be written where this folder is or will be."""


class GrowingDisk(Disk, Protocol):
    """A disk on which a large file can also be made bit by bit."""

    def append(self, path: Path, content: bytes) -> None:
        """Add to the end of a file that was begun with `write`. Not durable before `sync`."""


class RealDisk:
    """The disk of this machine. What it writes only this user may read."""

    def read(self, path: Path) -> bytes:
        """See `Disk`."""
        with path.open("rb") as file:
            content = file.read(LARGEST_KEPT + 1)
        if len(content) > LARGEST_KEPT:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
        return content

    def write(self, path: Path, content: bytes) -> None:
        """See `Disk`."""
        with _open(path, os.O_CREAT | os.O_TRUNC) as file:
            file.write(content)

    def append(self, path: Path, content: bytes) -> None:
        """See `Disk`."""
        with _open(path, os.O_APPEND) as file:
            file.write(content)

    def sync(self, path: Path) -> None:
        """See `Disk`."""
        with _open(path, 0) as file:
            os.fsync(file.fileno())

    def sync_folder(self, folder: Path) -> None:
        """See `Disk`."""
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def rename(self, old: Path, new: Path) -> None:
        """See `Disk`."""
        old.replace(new)

    def remove(self, path: Path) -> None:
        """See `Disk`."""
        path.unlink(missing_ok=True)

    def names(self, folder: Path) -> list[str]:
        """See `Disk`."""
        try:
            return sorted(path.name for path in folder.iterdir())
        except FileNotFoundError:
            return []

    def make_folder(self, folder: Path) -> None:
        """See `Disk`."""
        missing = list(itertools.takewhile(lambda path: not path.is_dir(), (folder, *folder.parents)))
        for path in reversed(missing):
            path.mkdir(exist_ok=True)
            self.sync_folder(path.parent)

    def free(self, folder: Path) -> int:
        """See `Disk`."""
        there = next(path for path in (folder, *folder.parents) if path.exists())
        return shutil.disk_usage(there).free


def _open(path: Path, flags: int) -> BinaryIO:
    """Open a file of ours to write in it; a link in its place is not followed."""
    handle = os.open(path, os.O_WRONLY | os.O_NOFOLLOW | os.O_CLOEXEC | flags, 0o600)
    return os.fdopen(handle, "wb")


REAL_DISK = RealDisk()


def replace_file(disk: Disk, path: Path, content: bytes) -> None:
    """Give the file at `path` a new content, or make it, in one step that no power cut can halve. Its folder must be
    there. Raises OSError; even then the file is whole."""
    # Its own name for each writer: two processes must not write into one another's file.
    beside = path.with_name(f"{path.name}.{os.getpid()}-{next(_counter)}{UNFINISHED}")
    try:
        disk.write(beside, content)
        disk.sync(beside)
        disk.rename(beside, path)
    except OSError:
        disk.remove(beside)
        raise
    disk.sync_folder(path.parent)


def require_space(disk: Disk, folder: Path, size: int, name: str) -> None:
    """Raise SetupError when `size` bytes more in `folder` would eat into the reserve."""
    with explained(f"“{name}” cannot be saved"):
        free = disk.free(folder)
    if free < size + RESERVE:
        raise SetupError(
            f"“{name}” needs {_mb(size)} MB and {RESERVE // MB} MB must stay free, but this kiosk has only "
            f"{free // MB} MB left: remove a deck from its library and try again."
        )


def _mb(size: int) -> int:
    return -(-size // MB)


@contextmanager
def explained(what: str) -> Iterator[None]:
    """Turn what the disk refuses into one sentence for staff that begins with `what`: a SetupError."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SetupError(f"{what}: {reason}. Ask whoever looks after this kiosk to check its disk.") from error

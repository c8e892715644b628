"""A disk in memory that can refuse, and can lose power before any of its operations.

Rules: keeps apart what a program sees, and what a power cut leaves: content without `sync` and names without
`sync_folder` may be lost. Does not reorder single bytes.
"""

from __future__ import annotations

import itertools
from pathlib import Path


class PowerCutError(BaseException):
    """The power is gone: nothing of the program runs on, not even its error handling."""


class _File:
    def __init__(self, content: bytes) -> None:
        self.content = content
        # What an unsynced file holds after a power cut: its first half.
        self.durable = content[: len(content) // 2]


class MemoryDisk:
    """Holds `files`; loses power before operation number `cut_at` (counted from 0). When `full`, it cannot be written;
    what stands in `unreadable` cannot be read."""

    def __init__(self, files: dict[Path, bytes] | None = None, cut_at: int | None = None) -> None:
        self.operations = 0
        self.full = False
        self.unreadable: set[Path] = set()
        self._cut_at = cut_at
        self._seen = {path: _File(content) for path, content in (files or {}).items()}
        for file in self._seen.values():
            file.durable = file.content
        self._durable = dict(self._seen)

    def files(self) -> dict[Path, bytes]:
        """Every file as the program sees it; also what is left when only the program was killed."""
        return {path: file.content for path, file in self._seen.items()}

    def after_a_cut(self) -> list[dict[Path, bytes]]:
        """What a start may find after a power cut: everything, only what was synced, or the new names with whatever
        was synced of their content."""
        synced = {path: file.durable for path, file in self._durable.items()}
        torn = {path: file.durable for path, file in self._seen.items()}
        return [self.files(), synced, torn]

    def _step(self) -> None:
        if self.operations == self._cut_at:
            raise PowerCutError
        self.operations += 1
        if self.full:
            raise OSError(28, "No space left on device")

    def read(self, path: Path) -> bytes:
        """The content of a file."""
        if path in self.unreadable:
            raise OSError(5, "Input/output error")
        if path not in self._seen:
            raise FileNotFoundError(path)
        return self._seen[path].content

    def write(self, path: Path, content: bytes) -> None:
        """A new file; not durable."""
        self._step()
        self._seen[path] = _File(content)

    def append(self, path: Path, content: bytes) -> None:
        """More at the end of a file; not durable."""
        self._step()
        self._seen[path].content += content

    def sync(self, path: Path) -> None:
        """Make the content durable."""
        self._step()
        self._seen[path].durable = self._seen[path].content

    def sync_folder(self, folder: Path) -> None:
        """Make the names durable."""
        self._step()
        for path in [path for path in self._durable if path.parent == folder]:
            del self._durable[path]
        self._durable.update({path: file for path, file in self._seen.items() if path.parent == folder})

    def rename(self, old: Path, new: Path) -> None:
        """Another name; not durable."""
        self._step()
        self._seen[new] = self._seen.pop(old)

    def remove(self, path: Path) -> None:
        """Remove a file; not durable."""
        self._step()
        self._seen.pop(path, None)

    def names(self, folder: Path) -> list[str]:
        """The names in a folder."""
        return sorted(path.name for path in self._seen if path.parent == folder)

    def make_folder(self, folder: Path) -> None:
        """Folders need no making here."""

    def free(self, folder: Path) -> int:
        """Bytes left."""
        return 0 if self.full else 10**9


def cuts(operations: int) -> itertools.chain[int]:
    """Every operation before which the power can go, and the moment after the last."""
    return itertools.chain(range(operations + 1))

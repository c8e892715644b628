"""A disk whose power can be cut at any step, and all that may be left on it afterwards.

Rules: it forgets what was not synced, as a real one may: the content of a file until `sync`, the names in a folder
until `sync_folder`. After the cut any of that may be kept or lost, each name and each content for itself; a content may
also be torn or read as zeros. What is synced is never lost. Every step is done on real files too, so that decks can be
opened while it runs. Knows nothing of decks."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.station.disk import RealDisk

# Up to so many unsynced changes of names in one folder every selection of them is tried.
EVERY_SELECTION = 4

State = dict[str, bytes]


class PowerCut(BaseException):
    """The power is gone. Nothing may catch this and go on."""


class QuickDisk(RealDisk):
    """The real disk without waiting for it: these tests never pull a real plug. Its space does not run out."""

    def sync(self, path: Path) -> None:
        """Nothing to wait for."""
        assert path.is_file()

    def sync_folder(self, folder: Path) -> None:
        """Nothing to wait for."""
        assert folder.is_dir()

    def rename(self, old: Path, new: Path) -> None:
        """Some file systems write a file out when it takes the place of another one; not when the other is gone."""
        new.unlink(missing_ok=True)
        old.rename(new)

    def free(self, folder: Path) -> int:
        """Enough."""
        return 1 << 40


@dataclass(eq=False)
class File:
    """A file by itself, whatever its names: its content now, and what of it is safe."""

    now: bytes
    safe: bytes = b""

    def contents(self) -> tuple[bytes, ...]:
        """What may be found in it after a power cut."""
        if self.now == self.safe:
            return (self.now,)
        return tuple(dict.fromkeys((self.now, self.safe, self.now[: len(self.now) // 2], bytes(len(self.now)))))


Names = dict[str, File]


@dataclass(eq=False)
class Folder:
    """The names in a folder that are safe, and the changes since, each of which happens as a whole or not."""

    safe: Names = field(default_factory=dict)
    changes: list[dict[str, File | None]] = field(default_factory=list)

    def names(self, changes: tuple[dict[str, File | None], ...] | None = None) -> Names:
        """The names after these changes (all of them, when none are given)."""
        names: dict[str, File | None] = dict(self.safe)
        for change in self.changes if changes is None else changes:
            names.update(change)
        return {name: file for name, file in names.items() if file is not None}

    def aftermaths(self) -> Iterator[Names]:
        """Every selection of the changes, or when they are many: those up to each of them, and all but one."""
        changes = self.changes
        if len(changes) <= EVERY_SELECTION:
            for keep in itertools.product((True, False), repeat=len(changes)):
                yield self.names(tuple(itertools.compress(changes, keep)))
            return
        for place in range(len(changes)):
            yield self.names(tuple(changes[:place]))
            yield self.names(tuple(changes[:place] + changes[place + 1 :]))
        yield self.names()


class PowerDisk(QuickDisk):
    """A disk under `root` that stops before step number `cut` (from 0), or in the middle of it with `torn`."""

    def __init__(self, root: Path, cut: int, torn: bool = False) -> None:
        self.root = root
        self.cut = cut
        self.torn = torn
        self.steps = 0
        self.folders: dict[Path, Folder] = {}
        for path in [root, *root.rglob("*")]:
            if path.is_dir():
                self.folders[path] = Folder()
            else:
                content = path.read_bytes()
                self.folders[path.parent].safe[path.name] = File(content, content)

    def aftermaths(self) -> Iterator[State]:
        """Every state the disk may be found in, as relative paths and their content. What is kept and lost of the
        names is combined with what is kept and lost of the contents: all of them alike, or one unlike the others."""
        folders = list(self.folders)
        for selected in itertools.product(*(self.folders[folder].aftermaths() for folder in folders)):
            found = {
                str((folder / name).relative_to(self.root)): file
                for folder, names in zip(folders, selected, strict=True)
                for name, file in names.items()
            }
            unsafe = [file for file in dict.fromkeys(found.values()) if file.now != file.safe]
            for contents in _mixes([file.contents() for file in unsafe]):
                left = dict(zip(unsafe, contents, strict=True))
                yield {path: left.get(file, file.now) for path, file in found.items()}

    def write(self, path: Path, content: bytes) -> None:
        """See `Disk`."""
        part = self._step(content)
        super().write(path, part)
        names = self.folders[path.parent].names()
        if path.name in names:
            names[path.name].now = part
        else:
            self.folders[path.parent].changes.append({path.name: File(part)})
        self._end(part, content)

    def append(self, path: Path, content: bytes) -> None:
        """See `Disk`."""
        part = self._step(content)
        super().append(path, part)
        self.folders[path.parent].names()[path.name].now += part
        self._end(part, content)

    def sync(self, path: Path) -> None:
        """See `Disk`."""
        self._step()
        super().sync(path)
        file = self.folders[path.parent].names()[path.name]
        file.safe = file.now

    def sync_folder(self, folder: Path) -> None:
        """See `Disk`."""
        self._step()
        super().sync_folder(folder)
        self.folders[folder].safe = self.folders[folder].names()
        self.folders[folder].changes.clear()

    def rename(self, old: Path, new: Path) -> None:
        """See `Disk`. Between two folders a power cut may leave either name, both or none."""
        self._step()
        super().rename(old, new)
        file = self.folders[old.parent].names()[old.name]
        if old.parent == new.parent:
            self.folders[new.parent].changes.append({old.name: None, new.name: file})
        else:
            self.folders[new.parent].changes.append({new.name: file})
            self.folders[old.parent].changes.append({old.name: None})

    def remove(self, path: Path) -> None:
        """See `Disk`."""
        self._step()
        if path.exists():
            super().remove(path)
            self.folders[path.parent].changes.append({path.name: None})

    def make_folder(self, folder: Path) -> None:
        """See `Disk`: what is made is durable when it returns."""
        self._step()
        for path in reversed((folder, *folder.parents)):
            if path.is_relative_to(self.root):
                path.mkdir(exist_ok=True)
                self.folders.setdefault(path, Folder())

    def _step(self, content: bytes = b"") -> bytes:
        """Go one step on, and give what of `content` is still written in it. Raises PowerCut."""
        here = self.steps
        self.steps += 1
        if here < self.cut:
            return content
        if here == self.cut and self.torn and content:
            return content[: len(content) // 2]
        self.stop()
        return content

    def _end(self, part: bytes, content: bytes) -> None:
        if part != content:
            self.stop()

    def stop(self) -> None:
        """The power goes. Raises PowerCut."""
        raise PowerCut


def _mixes(choices: list[tuple[bytes, ...]]) -> Iterator[tuple[bytes, ...]]:
    """One of each choice: all kept, all alike otherwise, or only one of them unlike kept."""
    mixes = [tuple(choice[0] for choice in choices)]
    for way in range(1, max(map(len, choices), default=1)):
        mixes.append(tuple(choice[min(way, len(choice) - 1)] for choice in choices))
        for place, choice in enumerate(choices):
            mixes.append((*mixes[0][:place], choice[min(way, len(choice) - 1)], *mixes[0][place + 1 :]))
    yield from dict.fromkeys(mixes)


def write_out(state: State, root: Path) -> None:
    """Make the files under `root` those of the state. Folders stay: they are slow to remove, and empty ones mean
    nothing."""
    root.mkdir(exist_ok=True)
    for path in root.rglob("*"):
        if path.is_file():
            path.unlink()
    for name, content in state.items():
        path = root / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)


def read_in(root: Path) -> State:
    """The files under `root` as a state."""
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}

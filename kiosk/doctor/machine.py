"""The machine the doctor looks at: a root folder, a few commands and the environment, all of them arguments.

Rules: links are followed as the machine itself would, inside its root and never out of it; what is absent or may not
be read is None; large files are not read. So the whole doctor can look at a planted tree. Changes nothing.
"""

from __future__ import annotations

import shutil
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

# The list of packages of a large desktop has 10 MB.
LARGEST = 64 * 1024 * 1024
MOST_LINKS = 40

Run = Callable[[tuple[str, ...]], str | None]


@dataclass(frozen=True, slots=True)
class Machine:
    """One machine. `run` gives the output of a command, or None when it failed or is not there; `assets` is the folder
    the kiosk brings along."""

    root: Path
    run: Run = lambda command: None
    environment: Mapping[str, str] = field(default_factory=dict)
    assets: Path = Path("/nonexistent")

    def place(self, path: str) -> Path | None:
        """Where `path` of the machine really is; None when a part of it is not there or links go in circles."""
        return self._follow(path, last=True)

    def beside(self, path: str) -> Path | None:
        """The same, but a link at the end of `path` is not followed: for looking at the link."""
        return self._follow(path, last=False)

    def content(self, path: str) -> bytes | None:
        """The content of a file."""
        place = self.place(path)
        try:
            # Only plain files: a pipe would keep us waiting. Files of /proc say that they are empty, and are not.
            if place is None or not stat.S_ISREG(place.stat().st_mode) or place.stat().st_size > LARGEST:
                return None
            return place.read_bytes()
        except OSError:
            return None

    def text(self, path: str) -> str | None:
        """The text of a file."""
        content = self.content(path)
        return None if content is None else content.decode("utf-8", errors="replace")

    def link(self, path: str) -> str | None:
        """What the link at `path` says; None when there is none."""
        place = self.beside(path)
        try:
            return str(place.readlink()) if place is not None and place.is_symlink() else None
        except OSError:
            return None

    def exists(self, path: str) -> bool:
        """Whether something is there; what a link points to need not be."""
        place = self.beside(path)
        try:
            return place is not None and (place.is_symlink() or place.exists())
        except OSError:
            return False

    def names(self, folder: str) -> list[str]:
        """The names in a folder, sorted."""
        place = self.place(folder)
        try:
            return sorted(entry.name for entry in place.iterdir()) if place is not None else []
        except OSError:
            return []

    def space(self, folder: str) -> tuple[int, int] | None:
        """Bytes free and in all where a folder is."""
        place = self.place(folder)
        try:
            usage = shutil.disk_usage(place) if place is not None else None
        except OSError:
            return None
        return None if usage is None else (usage.free, usage.total)

    def _follow(self, path: str, last: bool) -> Path | None:
        todo = [part for part in reversed(path.split("/")) if part not in ("", ".")]
        here: list[str] = []
        links = 0
        while todo:
            part = todo.pop()
            if part == "..":
                here = here[:-1]
                continue
            place = self.root.joinpath(*here, part)
            try:
                target = str(place.readlink()) if (last or todo) and place.is_symlink() else None
            except OSError:
                return None
            if target is None:
                here.append(part)
                continue
            links += 1
            if links > MOST_LINKS:
                return None
            if target.startswith("/"):
                here = []
            todo.extend(piece for piece in reversed(target.split("/")) if piece not in ("", "."))
        return self.root.joinpath(*here)

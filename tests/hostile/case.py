"""What a hostile case is: a builder of a file or folder, and what must be said of it.

Rules: a builder writes only into the folder it is given and gives the path to read; `said` is the short name of a
finding, or a piece of the one sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from zipfile import ZipFile

from kiosk.deck.pack import pack
from kiosk.deck.package import write_package
from tests.builders import DeckFolder


class Case(NamedTuple):
    """One hostile file or folder: its name, how it is built, and what must be said of it."""

    name: str
    build: Callable[[Path], Path]
    said: str


def file_case(name: str, make: Callable[[], bytes], said: str, ending: str = ".deck") -> Case:
    """A case that is one file."""

    def build(folder: Path) -> Path:
        path = folder / f"hostile{ending}"
        path.write_bytes(make())
        return path

    return Case(name, build, said)


@cache
def good_entries() -> dict[str, bytes]:
    """The entries of a small deck that passes every rule, in their order; its pictures are real ones."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "good.deck")
        file.write_bytes(pack(DeckFolder(Path(folder, "deck"), Path(folder, "cache")).root))
        with ZipFile(file) as archive:
            return {name: archive.read(name) for name in archive.namelist()}


def repacked(changed: dict[str, bytes]) -> bytes:
    """The good deck with other entries, its tables right again."""
    content = {
        name: content for name, content in good_entries().items() if name not in ("manifest.json", "contents.json")
    }
    return write_package(content | changed)

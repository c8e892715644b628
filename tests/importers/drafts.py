"""Imports files for tests and tells what became of them in one text.

Rules: the day is always the same; pictures are told by their size and their colours at nine places, in steps that no
version of a picture library changes. Does not say what is right.
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from kiosk.deck.build import build
from kiosk.errors import Finding
from kiosk.importers import Imported, import_file
from tests.builders import SIDE, TODAY

# Colours are told in so many steps.
STEPS = 4


class Draft:
    """The draft that became of a file."""

    def __init__(self, file: Path, folder: Path, language: str = "", office: str = "") -> None:
        self.folder = folder
        self.shares: list[float] = []
        self.imported: Imported = import_file(
            file, folder, TODAY, language, lambda share, phrase: self.shares.append(share), office
        )

    @property
    def lost(self) -> list[str]:
        """The rules of all losses but that of the pictures' rights, which every file with pictures has."""
        return [finding.rule for finding in self.imported.lost if finding.rule != "rights"]

    def text(self, file: str) -> str:
        """The text of a file of the draft."""
        return (self.folder / file).read_text(encoding="utf-8")

    def slides(self) -> list[str]:
        """The files of all slides."""
        return sorted(path.name for path in (self.folder / "slides").iterdir())

    def slide(self, number: int = 1) -> str:
        """The text of the first file that slide `number` became."""
        return self.text(f"slides/{next(name for name in self.slides() if int(name.split('-')[0]) == number)}")

    def body(self, number: int = 1) -> list[str]:
        """The paragraphs of a slide."""
        return [line for line in self.slide(number).split("+++\n", 2)[2].split("\n") if line]

    def picture(self, name: str) -> Image.Image:
        """A picture of the draft."""
        path = next(path for path in (self.folder / "media").iterdir() if path.stem == name)
        with Image.open(path) as opened:
            opened.load()
            return opened

    def check(self) -> list[Finding]:
        """What `kiosk check` says of the draft, but for what every draft lacks: sources."""
        found = build(self.folder, TODAY, side=SIDE).findings
        return [finding for finding in found if finding.rule != "no-source"]

    def told(self) -> str:
        """The whole folder and what was lost, as one text."""
        parts = [f"“{self.imported.title}”, {self.imported.slides} slides"]
        parts += [f"{finding.rule}: {finding.file}: {finding.problem}" for finding in self.imported.lost]
        for path in sorted(path for path in self.folder.rglob("*") if path.is_file()):
            name = path.relative_to(self.folder).as_posix()
            if "calm" in name or name == "media/credits.toml":
                continue
            shown = _picture(path) if path.suffix in (".png", ".jpg") else path.read_text(encoding="utf-8")
            parts.append(f"===== {name}\n{shown.rstrip()}")
        return "\n".join(parts) + "\n"


def _picture(path: Path) -> str:
    """Size, number of notes (EXIF), and the colours of three rows of three points."""
    with Image.open(path) as picture:
        small = picture.convert("RGB")
        rows = (
            " ".join(_colour(small.getpixel((int(x * small.width), int(y * small.height)))) for x in (0.1, 0.5, 0.9))
            for y in (0.1, 0.5, 0.9)
        )
        return f"{picture.width} × {picture.height}, {len(picture.getexif())} notes: " + " / ".join(rows)


def _colour(value: object) -> str:
    assert isinstance(value, tuple)
    return "".join(str(min(part * STEPS // 256, STEPS - 1)) for part in value)

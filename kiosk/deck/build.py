"""From a deck folder to all that a packed deck holds: reads the texts, draws the pictures, runs every rule.

Rules: collects every finding of every step; knows no clock (the day comes as an argument). Does not write
files except in the cache of drawn pictures.
"""

from __future__ import annotations

import datetime
from pathlib import Path

import msgspec
from msgspec.structs import replace

from kiosk.deck import limits
from kiosk.deck.body import Body
from kiosk.deck.check import check
from kiosk.deck.cover_source import Picture, SafeArea
from kiosk.deck.digest import sha256
from kiosk.deck.files import Folder
from kiosk.deck.media import draw_all, key
from kiosk.deck.media_worker import QUALITY, Drawn, Job, Refused
from kiosk.deck.model import Header, Medium
from kiosk.deck.source import Draft, read_folder
from kiosk.deck.subject import Subject
from kiosk.errors import Finding, Severity

# Every picture of the kiosk's own decks is drawn on this canvas; landscape and portrait screens show
# different parts of it, and this part is always seen.
CANVAS = (1212.0, 1110.0)
CANVAS_SAFE: SafeArea = (106.0, 115.0, 1000.0, 880.0)


class Detail(msgspec.Struct, frozen=True):
    """How finely pictures are drawn: the most pixels on one side, the quality of their WebP, and the pixels for a unit
    of a drawing."""

    side: int = limits.SIDE
    quality: int = QUALITY
    scale: float = limits.SCALE


FINE = Detail()
# As a screen of 1920 × 1080 shows them, pixel for pixel: a third of the bytes.
FULL_HD = Detail(1920, 80, 1.0)


class Built(msgspec.Struct, frozen=True):
    """A deck ready to be packed, unless one of its findings is an error. `media`: entry name → WebP bytes."""

    header: Header
    body: Body
    media: dict[str, bytes]
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that keep the deck off the screen."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.ERROR)


def build(
    root: Path, today: datetime.date | None = None, cache: Path | None = None, side: int = 0, detail: Detail = FINE
) -> Built:
    """Build the deck in folder `root`. `side` is the most pixels a picture may have on one side, 0 for that of
    `detail`. Without `today` no rule about dates is applied. Raises DeckError when the folder is not a deck at all."""
    draft = read_folder(root)
    media, files, findings = _draw(draft, cache, replace(detail, side=side or detail.side))
    header, body = draft.header, replace(draft.body, media=media)
    subject = Subject(header, body, draft.places, frozenset(draft.pictures), today or header.checked)
    return Built(header, body, files, tuple(sorted({*draft.findings, *findings, *check(subject)})))


def _draw(
    draft: Draft, cache: Path | None, detail: Detail
) -> tuple[dict[str, Medium], dict[str, bytes], list[Finding]]:
    folder = Folder(draft.folder)
    folder.findings.clear()
    jobs: dict[str, Job] = {}
    for picture in draft.pictures.values():
        for file in filter(None, (picture.light, picture.dark)):
            content = folder.read(file, limits.PICTURE_IN) if file in folder.files else None
            if content is not None:
                jobs[file] = Job(content, file.endswith(".svg"), detail.side, detail.quality, detail.scale)
    drawn = draw_all(jobs.values(), cache)
    results = {file: drawn[key(job)] for file, job in jobs.items()}
    findings = folder.findings
    for file, result in results.items():
        if isinstance(result, Refused):
            problem = f"The picture cannot be used: {result.reason}."
            mend = "Mend the picture and check again."
            findings.append(Finding(file, 0, Severity.ERROR, "unreadable-media", problem, mend))
    media: dict[str, Medium] = {}
    files: dict[str, bytes] = {}
    for name, picture in draft.pictures.items():
        light, dark = results.get(picture.light), results.get(picture.dark or picture.light)
        if isinstance(light, Drawn) and isinstance(dark, Drawn):
            media[name] = _medium(picture, light, dark, files)
            if (light.width, light.height) != (dark.width, dark.height):
                findings.append(_other_size(picture))
    return media, files, findings


def _medium(picture: Picture, light: Drawn, dark: Drawn, files: dict[str, bytes]) -> Medium:
    names = []
    for drawn in (light, dark):
        name = f"media/{sha256(drawn.webp).hex()}.webp"
        files[name] = drawn.webp
        names.append(name)
    on_canvas = (light.width, light.height) == CANVAS
    safe = picture.safe or (CANVAS_SAFE if on_canvas else (0.0, 0.0, light.width, light.height))
    return Medium(names[0], names[1], light.width, light.height, safe, picture.credit, picture.licence)


def _other_size(picture: Picture) -> Finding:
    return Finding(
        picture.dark,
        0,
        Severity.ERROR,
        "media-size",
        "The dark picture has another size than the light one, so labels would miss their places.",
        f"Draw both on the same canvas; the light one is {picture.light}.",
    )

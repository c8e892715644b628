"""What a presentation says about itself as a whole: its size, language, title, chapters, and whether it holds programs.

Rules: what people wrote on the slides counts more than what a program filled in. Does not write anything.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from kiosk.importers.draft import DraftChapter
from kiosk.importers.markup import words_of
from kiosk.importers.names import Names
from kiosk.importers.pictures import Box
from kiosk.importers.pptx_shapes import P14
from kiosk.importers.pptx_slide import ReadSlide

# Titles that programs give when nobody did.
NOBODYS_TITLE = re.compile(
    r"(?:microsoft )?(?:powerpoint|pr[äe]sent|presentaci|apresenta|slide ?\d|folie ?\d|title)", re.IGNORECASE
)
# What PowerPoint takes when the file says no size: 10 × 7.5 inches.
USUAL_SIZE = (9_144_000, 6_858_000)
SHAPES = ((4 / 3, "4:3"), (16 / 9, "16:9"), (16 / 10, "16:10"))


class About(msgspec.Struct, frozen=True):
    """A presentation as a whole: the size of every slide in EMU, the ids of its slides in their order, its sections
    (their names and the ids of their slides, empty ones left out), the title in its properties, whether it holds
    programs."""

    size: Box
    ids: tuple[int, ...]
    sections: tuple[tuple[str, frozenset[int]], ...]
    title: str
    has_macros: bool


def about(presentation: Any) -> About:
    """What python-pptx read, or whatever it raises for a damaged file."""
    width, height = presentation.slide_width or USUAL_SIZE[0], presentation.slide_height or USUAL_SIZE[1]
    sections = (
        (words_of(section.get("name", "")), frozenset(int(entry.get("id", 0)) for entry in section.iter(P14 + "sldId")))
        for section in presentation.part._element.iter(P14 + "section")
    )
    parts = (str(part.partname).lower() for part in presentation.part.package.iter_parts())
    return About(
        size=Box(0, 0, float(max(width, 1)), float(max(height, 1))),
        ids=tuple(int(entry.id) for entry in presentation.slides._sldIdLst),
        sections=tuple((name, ids) for name, ids in sections if ids),
        title=words_of(presentation.core_properties.title or ""),
        has_macros=any(name.endswith("vbaproject.bin") for name in parts),
    )


def size_in_words(whole: Box) -> str:
    """The shape of the slides as people call it."""
    ratio = whole.width / whole.height
    known = next((name for shape, name in SHAPES if abs(ratio - shape) < 0.02), "")
    return f"Its slides are {known}." if known else f"Its slides are {'wide' if ratio > 1 else 'upright (portrait)'}."


def language_of(slides: Sequence[ReadSlide]) -> str:
    """The language most letters are marked with; English when none are."""
    letters = sum((read.letters for read in slides), Counter[str]())
    return letters.most_common(1)[0][0] if letters else "en"


def title_of(file: Path, given: str, slides: Sequence[ReadSlide]) -> str:
    """The title of the first slide that is shown, or the one `given` in the file's properties, or the file's name."""
    first = next((read.title for read in slides if read.is_shown), "")
    if first:
        return first
    if given and not NOBODYS_TITLE.match(given):
        return given
    return words_of(file.stem.replace("_", " ").replace("-", " ")) or "Presentation"


def chapters_of(whole: About, title: str, slides: Sequence[ReadSlide]) -> dict[int, DraftChapter]:
    """The chapter of every slide by the slide's number: its section, or without sections one for all. A section with
    nothing to show is no chapter; its slides belong to the chapter before, or to the first."""
    shown = {whole.ids[read.number - 1] for read in slides if read.is_shown}
    names = Names()
    found: dict[int, DraftChapter] = {}
    for number, (name, ids) in enumerate(whole.sections, 1):
        if shown & ids:
            chapter = DraftChapter(names.give(name, f"chapter-{number}"), name or title)
            found.update(dict.fromkeys(ids, chapter))
    if len(set(found.values())) < 2:
        only = DraftChapter(names.give(title, "chapter"), title)
        return dict.fromkeys(range(1, len(whole.ids) + 1), only)
    chapter = next(found[id] for id in whole.ids if id in found)
    every: dict[int, DraftChapter] = {}
    for number, id in enumerate(whole.ids, 1):
        chapter = every[number] = found.get(id, chapter)
    return every

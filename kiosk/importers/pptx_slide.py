"""Reads one slide of a presentation: its title, words, pictures, descriptions, notes, and what is lost of it.

Rules: everything on the slide is either read or named as lost, but for page numbers, dates and footers; things in the
file's order. Does not choose what the draft shows (pptx.py) and writes nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from kiosk.importers.losses import Loss
from kiosk.importers.markup import has_hidden_signs, words_of
from kiosk.importers.pictures import WHITE, Box, Colour, Layer
from kiosk.importers.pptx_pictures import (
    Region,
    background_colour,
    background_picture,
    is_drawn,
    is_text_box,
    seen,
)
from kiosk.importers.pptx_shapes import (
    A,
    P,
    Placed,
    Shape,
    is_decorative,
    is_hidden,
    own_values,
    placed,
    placeholder_kind,
)
from kiosk.importers.pptx_text import languages, paragraphs, plain, smart_art_lines, table_lines
from kiosk.text import Paragraph

TITLES = ("title", "ctrTitle")
FURNITURE = ("dt", "sldNum", "ftr", "hdr")
# What programs write as a description when nobody wrote one.
MADE_UP = re.compile(
    r"^(?:\w+[-_ ]?\d+|.*\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)"
    r"|(?:picture|image|grafik|bild|imagen|imagem) ?\d*)$",
    re.IGNORECASE,
)
AUTOMATIC = re.compile(
    r"\s*(?:Description automatically generated(?: with \w+ confidence)?|AI-generated content may be incorrect)\.?\s*$",
    re.IGNORECASE,
)
# A title is a head, not a text.
LONGEST_TITLE = 70


class Shown(NamedTuple):
    """Something a slide shows, its description, and whether it needs one."""

    picture: Layer | Region
    alt: str = ""
    needs_alt: bool = True


@dataclass
class ReadSlide:
    """One slide as read. `shown` are its pictures from back to front, `drawn` counts lines, arrows and boxes, `drawing`
    is where these and the text boxes among them lie, `table` where its tables lie, `letters` counts those of each
    language."""

    number: int
    hidden: bool = False
    title: str = ""
    body: list[Paragraph] = field(default_factory=list)
    shown: list[Shown] = field(default_factory=list)
    drawn: int = 0
    drawing: Box | None = None
    table: Box | None = None
    notes: str = ""
    background: Colour = WHITE
    letters: Counter[str] = field(default_factory=Counter)
    losses: list[Loss] = field(default_factory=list)

    @property
    def has_anything(self) -> bool:
        """Whether there is something to bring along."""
        return bool(self.title or self.body or self.shown or self.drawn)

    @property
    def is_shown(self) -> bool:
        """Whether visitors will see it."""
        return self.has_anything and not self.hidden

    def lose(self, rule: str, what: str = "") -> None:
        """Note that something is missing."""
        self.losses.append(Loss(rule, self.number, what))


def read_slide(slide: Any, number: int, whole: Box) -> ReadSlide:
    """Read a slide of python-pptx of the size `whole` (in EMU)."""
    read = ReadSlide(number, hidden=slide._element.get("show") in ("0", "false"))
    read.background = background_colour(slide)
    read.letters = languages(slide)
    behind = background_picture(slide, whole)
    if behind is not None:
        read.shown.append(Shown(behind, needs_alt=False))
    for thing in placed(slide, whole):
        if not is_hidden(thing.shape):
            _read_thing(read, thing)
    _settle_title(read)
    _read_movement(read, slide)
    if slide.has_notes_slide and slide.notes_slide.notes_text_frame is not None:
        read.notes = slide.notes_slide.notes_text_frame.text.strip()
    return read


def _read_thing(read: ReadSlide, thing: Placed) -> None:
    shape = thing.shape
    kind = placeholder_kind(shape)
    if kind in FURNITURE:
        return
    if shape.has_text_frame and has_hidden_signs(shape.text_frame.text):
        read.lose("lost-signs")
    if kind in TITLES and shape.has_text_frame and not read.title:
        read.title = plain(shape)
    elif shape.has_text_frame:
        read.body += paragraphs(shape)
    elif getattr(shape, "has_table", False) and shape.has_table:
        read.body += table_lines(shape.table)
        read.table = thing.box if read.table is None else read.table.around(thing.box)
    found = seen(thing)
    for rule in found.losses:
        read.lose(rule)
    if isinstance(found.picture, Region):
        read.body += smart_art_lines(shape)
    if found.picture is not None:
        read.shown.append(Shown(found.picture, _description(shape), not is_decorative(shape)))
    elif is_drawn(shape) or is_text_box(shape):
        read.drawn += is_drawn(shape)
        read.drawing = thing.box if read.drawing is None else read.drawing.around(thing.box)


def _description(shape: Shape) -> str:
    """A picture's description, unless a program made it up."""
    values = own_values(shape)
    told = AUTOMATIC.sub("", words_of("" if values is None else values.get("descr", "")))
    if not told or MADE_UP.match(told):
        return ""
    return told if told[-1] in ".!?…" else told + "."


def _settle_title(read: ReadSlide) -> None:
    """Without a title of its own, a short first line is the title."""
    if not read.title and read.body and len(read.body[0].plain) <= LONGEST_TITLE:
        read.title = read.body.pop(0).plain.lstrip("•– ").rstrip(":")


def _read_movement(read: ReadSlide, slide: Any) -> None:
    """Animations and links of a slide."""
    effects = slide._element.iter(P + "cTn")
    if any(effect.get("presetClass") in ("entr", "emph", "exit", "path") for effect in effects):
        read.lose("lost-animation")
    if any(True for name in ("hlinkClick", "hlinkMouseOver") for link in slide._element.iter(A + name) if _leads(link)):
        read.lose("lost-links")


def _leads(link: Any) -> bool:
    """Whether a link goes somewhere; playing a video is a link too."""
    return bool(link.attrib) and not str(link.get("action", "")).startswith("ppaction://media")

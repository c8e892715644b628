"""Chooses what a visitor sees beside the words of a slide, and writes it into the folder media.

Rules: the slide's own pictures in their true places come first; what only LibreOffice can draw is cut out of the
slide's true picture, and so is a drawing of lines and boxes, or a table, where there is no picture; without any of
these there is the calm picture of the kiosk. What cannot be shown is noted as lost on the slide. Does not read slides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from kiosk.importers import house_picture
from kiosk.importers.office import TruePictures
from kiosk.importers.pictures import Box, Layer, compose, is_moving, save
from kiosk.importers.pptx_pictures import Region
from kiosk.importers.pptx_slide import ReadSlide, Shown

# A picture that covers less than this share of the slide, on at least so many slides, is a logo.
LOGO_SHARE, LOGO_SLIDES = 0.04, 3
# With this many lines, arrows and boxes and no picture, the drawing is what the slide is about.
DRAWING = 3
# What is cut out around a drawing or a table, as a share of the slide's width.
MARGIN = 0.02
# Slides are drawn so many times larger than shown where parts are cut out of them, so that these are still sharp.
SHARP = 2


class View(NamedTuple):
    """What is shown beside a slide: a name in the folder media, its description, whether it is a photo (good for a
    chapter's card), and the name of the slide's true picture, if there is one."""

    picture: str
    alt: str
    is_photo: bool = False
    page: str = ""


def leave_out_logos(slides: Sequence[ReadSlide], whole: Box) -> None:
    """Take the small pictures that stand on many slides off all of them, and note it on the first."""
    where: dict[bytes, list[ReadSlide]] = {}
    for read in slides:
        for mark in {_mark(shown) for shown in read.shown if _is_small(shown, whole)}:
            where.setdefault(mark, []).append(read)
    logos = {mark for mark, there in where.items() if len(there) >= LOGO_SLIDES}
    for mark in logos:
        where[mark][0].lose("lost-logo")
    for read in slides if logos else ():
        read.shown = [shown for shown in read.shown if not (_is_small(shown, whole) and _mark(shown) in logos)]


def _is_small(shown: Shown, whole: Box) -> bool:
    is_stored = isinstance(shown.picture, Layer) and isinstance(shown.picture.source, bytes)
    return is_stored and shown.picture.box.area < LOGO_SHARE * whole.area


def _mark(shown: Shown) -> bytes:
    source = shown.picture.source if isinstance(shown.picture, Layer) else b""
    return sha256(source).digest() if isinstance(source, bytes) else b""


def show(read: ReadSlide, media: Path, whole: Box, true: TruePictures | None, calm: str, digits: int) -> View:
    """Write what is shown beside a slide, and say what it is. `calm` describes the kiosk's own picture."""
    name = f"slide-{read.number:0{digits}}" + ("-hidden" if read.hidden else "")
    scale = SHARP if _may_be_cut(read) else 1
    page = true.slide(read.number, scale) if true is not None else None
    page_name = f"{name}-page" if page is not None else ""
    if page is not None:
        save(page.reduce(scale), media, page_name)
    drawn = [(shown, layer) for shown in read.shown if (layer := _layer(read, shown, page, true)) is not None]
    kept, layers = [shown for shown, _ in drawn], [layer for _, layer in drawn]
    refused: list[str] = []
    picture = compose(layers, whole, read.background, refused.append)
    if picture is not None and not _says_something(picture):
        refused.append("shows nothing but one colour or a thin line")
        picture = None
    for why in refused:
        read.lose("lost-picture", why)
    if picture is not None:
        if read.drawn:
            _lose_drawn(read)
        file = save(picture, media, name)
        return View(name, _alt(read, kept), file.endswith(".jpg"), page_name)
    drawing = read.drawing if read.drawn >= DRAWING else read.table
    if page is not None and true is not None and drawing is not None:
        save(true.region(page, drawing.wider(MARGIN * whole.width)), media, name)
        return View(name, "", page=page_name)
    if read.drawn:
        _lose_drawn(read)
    return View(house_picture.HIDDEN if read.hidden else house_picture.NAME, calm, page=page_name)


def _may_be_cut(read: ReadSlide) -> bool:
    """Whether something may be cut out of the slide's true picture."""
    return bool(read.drawing or read.table) or any(isinstance(shown.picture, Region) for shown in read.shown)


def _layer(read: ReadSlide, shown: Shown, page: Image.Image | None, true: TruePictures | None) -> Layer | None:
    """The picture of something on the slide; it is noted as lost when there is none."""
    if isinstance(shown.picture, Layer):
        if isinstance(shown.picture.source, bytes) and is_moving(shown.picture.source):
            read.lose("lost-moving-picture")
        return shown.picture
    region = shown.picture
    if page is not None and true is not None:
        part = true.region(page, region.box)
        if _says_something(part):
            return Layer(part, region.box)
    read.lose(region.rule)
    return None


def _says_something(picture: Image.Image) -> bool:
    """Whether a picture is more than one plain colour or a thin strip."""
    return min(picture.size) >= 8 and picture.getcolors(1) is None


def _alt(read: ReadSlide, kept: Sequence[Shown]) -> str:
    """The descriptions of all pictures together."""
    needed = Counter(bool(shown.alt) for shown in kept if shown.alt or shown.needs_alt)
    if needed[True] and needed[False]:
        read.lose("part-of-alt", f"{needed[False]} of {needed.total()} pictures")
    return " ".join(dict.fromkeys(shown.alt for shown in kept if shown.alt))


def _lose_drawn(read: ReadSlide) -> None:
    count = read.drawn
    read.lose("lost-shapes", "One line, arrow or box" if count == 1 else f"{count} lines, arrows or boxes")

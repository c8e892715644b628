"""Finds the pictures of shapes: photos, filled shapes, the stills of videos, the stand-ins of embedded objects.

Rules: cropping, turning and mirroring are kept; what is only linked is never fetched; a drawing that only an office
program can draw becomes a region of the slide's true picture. Does not decode pictures (pictures.py).
"""

from __future__ import annotations

from typing import Any, NamedTuple

from kiosk.importers.pictures import WHITE, Box, Colour, Layer, is_vector_drawing
from kiosk.importers.pptx_shapes import A, Element, P, Placed, R, Shape, finite

HUNDRED_THOUSANDTHS = 100_000
SIXTY_THOUSANDTHS = 60_000
SOUNDS = ("audioFile", "wavAudioFile", "audioCd")
VIDEOS = ("videoFile", "quickTimeFile")
CHART = ("/chart", "/chartex")


class Region(NamedTuple):
    """A place on a slide that only the slide's true picture can show, and what is lost without that picture."""

    box: Box
    rule: str


class Seen(NamedTuple):
    """What one shape shows: a picture, a region of the slide, or nothing; and what is lost of it in any case."""

    picture: Layer | Region | None
    losses: tuple[str, ...] = ()


NOTHING = Seen(None)


def seen(thing: Placed) -> Seen:
    """What a shape shows besides words."""
    element = thing.shape._element
    if element.tag == P + "pic":
        return _picture(thing)
    if element.tag == P + "graphicFrame":
        return _frame(thing)
    if element.tag == P + "sp":
        fill = element.find(f"{P}spPr/{A}blipFill")
        return NOTHING if fill is None else _filled(thing, fill)
    return NOTHING


def _picture(thing: Placed) -> Seen:
    names = {child.tag.rpartition("}")[2] for child in thing.shape._element.iter() if isinstance(child.tag, str)}
    if names.intersection(SOUNDS):
        return Seen(None, ("lost-sound",))
    losses = ("lost-video",) if names.intersection(VIDEOS) else ()
    fill = thing.shape._element.find(P + "blipFill")
    found = NOTHING if fill is None else _filled(thing, fill)
    return Seen(found.picture, (*losses, *found.losses))


def _frame(thing: Placed) -> Seen:
    element = thing.shape._element
    data = element.find(f"{A}graphic/{A}graphicData")
    uri = "" if data is None else data.get("uri", "")
    if uri.endswith("/table"):
        return Seen(None, ("lost-layout",))
    if uri.endswith(CHART):
        return Seen(Region(thing.box, "lost-chart"))
    if uri.endswith("/diagram"):
        return Seen(Region(thing.box, "lost-smart-art"))
    stand_in = next(element.iter(P + "blipFill"), None)
    if stand_in is None:
        return Seen(Region(thing.box, "lost-object"))
    found = _filled(thing, stand_in)
    return found if isinstance(found.picture, Layer) else Seen(Region(thing.box, "lost-object"))


def _filled(thing: Placed, fill: Element) -> Seen:
    """The picture that fills a shape, its frame or a slide."""
    blip = fill.find(A + "blip")
    if blip is None:
        return NOTHING
    id = blip.get(R + "embed")
    if not id:
        return Seen(None, ("lost-linked-picture",)) if blip.get(R + "link") else NOTHING
    content = _blob(thing.shape.part, id)
    if not content:
        return Seen(None, ("lost-linked-picture",))
    if is_vector_drawing(content):
        return Seen(Region(thing.box, "lost-drawing"))
    frame = thing.shape._element.find(f"{P}spPr/{A}xfrm")
    shape = thing.shape._element.find(f"{P}spPr/{A}prstGeom")
    turn, mirrored, upside_down = 0.0, False, False
    if frame is not None:
        turn = finite(frame.get("rot", 0)) / SIXTY_THOUSANDTHS
        mirrored, upside_down = (frame.get(flip) in ("1", "true") for flip in ("flipH", "flipV"))
    round = shape is not None and shape.get("prst") == "ellipse"
    return Seen(Layer(content, thing.box, _crop(fill), turn, mirrored, upside_down, round))


def _blob(part: Any, id: str) -> bytes:
    """The bytes of a part, or none when the relation leads nowhere or outside."""
    relation = part.rels.get(id)
    return b"" if relation is None or relation.is_external else bytes(relation.target_part.blob)


def _crop(fill: Element) -> tuple[float, float, float, float]:
    rectangle = fill.find(A + "srcRect")
    if rectangle is None:
        return (0.0, 0.0, 0.0, 0.0)
    left, top, right, bottom = (_share(rectangle.get(edge, "0")) for edge in "ltrb")
    return left, top, right, bottom


def _share(text: str) -> float:
    return finite(text.rstrip("%")) / (100 if text.endswith("%") else HUNDRED_THOUSANDTHS)


def background_picture(slide: Any, whole: Box) -> Layer | None:
    """The picture a slide has as its own background, if any."""
    fill = slide._element.find(f"{P}cSld/{P}bg/{P}bgPr/{A}blipFill")
    blip = None if fill is None else fill.find(A + "blip")
    content = b"" if blip is None else _blob(slide.part, blip.get(R + "embed", ""))
    return Layer(content, whole) if content and not is_vector_drawing(content) else None


def background_colour(slide: Any) -> Colour:
    """The plain colour behind a slide, from itself, its layout or its master; white when it is none of these."""
    layout = slide.slide_layout
    for place in (slide, layout, layout.slide_master):
        values = place._element.find(f"{P}cSld/{P}bg/{P}bgPr/{A}solidFill")
        if values is not None:
            return _colour(values, layout.slide_master)
        reference = place._element.find(f"{P}cSld/{P}bg/{P}bgRef")
        if reference is not None:
            return _colour(reference, layout.slide_master)
    return WHITE


def _colour(holder: Element, master: Any) -> Colour:
    plain, themed = holder.find(A + "srgbClr"), holder.find(A + "schemeClr")
    if plain is not None:
        return _rgb(plain.get("val", ""))
    if themed is None or len(themed):
        return WHITE
    name = themed.get("val", "")
    names = master._element.find(P + "clrMap")
    name = name if names is None else names.get(name, name)
    return _theme_colour(master, name)


def _theme_colour(master: Any, name: str) -> Colour:
    from defusedxml.ElementTree import fromstring

    theme = next((part.target_part for part in master.part.rels.values() if part.reltype.endswith("/theme")), None)
    if theme is None:
        return WHITE
    entry = fromstring(theme.blob, forbid_dtd=True).find(f".//{A}clrScheme/{A}{name}")
    if entry is None or not len(entry):
        return WHITE
    return _rgb(entry[0].get("lastClr") or entry[0].get("val", ""))


def _rgb(text: str) -> Colour:
    try:
        red, green, blue = bytes.fromhex(text)
    except ValueError:
        return WHITE
    return red, green, blue


def is_drawn(shape: Shape) -> bool:
    """Whether a shape is drawn by the office program: a line, an arrow, a box."""
    element = shape._element
    if element.tag == P + "sp":
        return not is_text_box(shape) and next(element.iter(P + "ph"), None) is None
    return bool(element.tag == P + "cxnSp")


def is_text_box(shape: Shape) -> bool:
    """Whether a shape is only a place for words."""
    values = shape._element.find(f"{P}nvSpPr/{P}cNvSpPr")
    return values is not None and values.get("txBox") in ("1", "true")

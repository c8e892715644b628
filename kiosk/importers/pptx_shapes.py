"""Walks over everything that lies on a slide: groups opened, alternatives chosen, each thing with its true place.

Rules: order is that of the file, which is the reading order for screen readers; of two alternatives in the file, the
words come from the newer one and the picture from the one every program can show; places are in EMU of the slide.
Changes only the presentation in memory. Does not read words or pictures.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from kiosk.importers.pictures import Box

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
# Groups inside groups inside groups: no person nests deeper.
DEEPEST = 30
# Office itself counts places with 32 bits; groups may stretch them.
LARGEST = 1e12

# Shapes of python-pptx and elements of lxml come without types of use here.
Shape = Any
Element = Any


class Placed(NamedTuple):
    """One thing on a slide and its place there."""

    shape: Shape
    box: Box


class _View(NamedTuple):
    """How the places inside a group become places on the slide."""

    across: float = 1.0
    down: float = 1.0
    left: float = 0.0
    top: float = 0.0

    def place(self, box: Box) -> Box:
        left, top = self.left + box.left * self.across, self.top + box.top * self.down
        return Box(*map(finite, (left, top, box.width * self.across, box.height * self.down)))


def placed(slide: Any, whole: Box) -> list[Placed]:
    """Everything on a slide of python-pptx in its order; what says no place gets the `whole` slide."""
    _choose_alternatives(slide.shapes._spTree)
    return list(_walk(slide.shapes, _View(), whole, 0))


def _walk(shapes: Any, view: _View, whole: Box, depth: int) -> Iterator[Placed]:
    for shape in shapes:
        own = shape.left, shape.top, shape.width, shape.height
        box = whole if None in own else view.place(Box(*map(finite, own)))
        if shape._element.tag == P + "grpSp":
            if depth < DEEPEST:
                yield from _walk(shape.shapes, _inside(shape, view), whole, depth + 1)
        else:
            yield Placed(shape, box)


def _inside(group: Shape, view: _View) -> _View:
    """The view of what lies in a group: its own frame, drawn into its place."""
    frame = group._element.find(f"{P}grpSpPr/{A}xfrm")
    if frame is None:
        return view
    parts = [
        _pair(frame, name, keys) for name, keys in (("off", "xy"), ("ext", "wh"), ("chOff", "xy"), ("chExt", "wh"))
    ]
    (left, top), (width, height), (own_left, own_top), (own_width, own_height) = parts
    across = width / own_width if own_width else 1.0
    down = height / own_height if own_height else 1.0
    return _View(
        view.across * across,
        view.down * down,
        view.left + (left - own_left * across) * view.across,
        view.top + (top - own_top * down) * view.down,
    )


def _pair(frame: Element, name: str, keys: str) -> tuple[float, float]:
    names = ("x", "y") if keys == "xy" else ("cx", "cy")
    part = frame.find(A + name)
    return (0.0, 0.0) if part is None else (finite(part.get(names[0], 0)), finite(part.get(names[1], 0)))


def finite(value: str | float) -> float:
    """A number of the file; raises ValueError for one that no slide can have."""
    number = float(value)
    if not abs(number) <= LARGEST:
        raise ValueError(f"{value} is no place on a slide")
    return number


def _choose_alternatives(tree: Element) -> None:
    """Put one alternative of each choice in its place, so that python-pptx sees it."""
    for choice in list(tree.iter(MC + "AlternateContent")):
        parent = choice.getparent()
        if parent.tag not in (P + "spTree", P + "grpSp"):
            continue
        newer = [thing for branch in choice.findall(MC + "Choice") for thing in branch]
        older = [thing for branch in choice.findall(MC + "Fallback") for thing in branch]
        pictured = any(True for thing in older for _ in thing.iter(A + "blip"))
        if pictured:
            for thing in older:
                for words in thing.findall(P + "txBody"):
                    thing.remove(words)
            chosen = [*older, *(thing for thing in newer if thing.tag == P + "sp")]
        else:
            chosen = newer
        for thing in chosen:
            parent.insert(parent.index(choice), thing)
        parent.remove(choice)


def own_values(shape: Shape) -> Element | None:
    """The element with a shape's name and description."""
    return next(shape._element.iter(P + "cNvPr"), None)


def is_decorative(shape: Shape) -> bool:
    """Whether the author marked the shape as decoration, which needs no description."""
    return any(mark.get("val") in ("1", "true") for mark in shape._element.iter(DECORATIVE))


def is_hidden(shape: Shape) -> bool:
    """Whether the author hid the shape in the selection pane."""
    values = own_values(shape)
    return values is not None and values.get("hidden") in ("1", "true")


def placeholder_kind(shape: Shape) -> str:
    """“title”, “ctrTitle”, “body”, “dt”, “sldNum”, “ftr”, “pic”, “obj” …; empty when it is no placeholder."""
    place = next(shape._element.iter(P + "ph"), None)
    return "" if place is None else str(place.get("type", "obj"))

"""Looks at a finished screen as a proof-reader would: what is cut off, what overlaps, what is too small.

Rules: it measures the items that are really on the screen, after layout; the same measures for every screen. Does not
judge beauty.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

# No visitor text under 24 design pixels (DESIGN 4 and 17); a hair of tolerance for rounding.
SMALLEST_TEXT = 23.5
# Overlaps and overhangs of less than this many design pixels cannot be seen.
TOLERANCE = 3.0


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something a visitor would stumble over: what is wrong, and the words it is about."""

    problem: str
    words: str

    def sentence(self) -> str:
        """The flaw as one line."""
        return f"{self.problem}: “{self.words}”"


@dataclass(frozen=True, slots=True)
class Placed:
    """A text on the screen: the item, its words, where its letters are, and the area it must stay in."""

    item: QQuickItem
    words: str
    letters: QRectF
    room: QRectF


def flaws(window: QQuickWindow, scale: float) -> list[Flaw]:
    """Everything wrong with what `window` shows; `scale` is device pixels per design pixel."""
    root = window.contentItem()
    texts = list(_texts(root, QRectF(0, 0, window.width(), window.height())))
    covers = list(_covers(root))
    texts = [text for text in texts if not any(_hidden(text.item, text.letters, cover) for cover in covers)]
    cards = [
        area
        for card in _cards(root)
        for area in [scene_rect(card)]
        if not any(_hidden(card, area, cover) for cover in covers)
    ]
    found = [flaw for text in texts for flaw in _own_flaws(text, scale)]
    slack = TOLERANCE * scale
    for index, one in enumerate(texts):
        for other in texts[index + 1 :]:
            shared = one.letters.intersected(other.letters)
            if shared.width() > slack and shared.height() > slack:
                found.append(Flaw("texts overlap", f"{one.words} / {other.words}"))
    for text in texts:
        for area in cards:
            shared = area.intersected(text.letters)
            if slack < shared.width() and slack < shared.height() < text.letters.height() - slack:
                found.append(Flaw("text reaches over the edge of a card", text.words))
    plates = list(_plates(root))
    for index, (words, area) in enumerate(plates):
        for other_words, other_area in plates[index + 1 :]:
            shared = area.intersected(other_area)
            if shared.width() > slack and shared.height() > slack:
                found.append(Flaw("labels overlap", f"{words} / {other_words}"))
    return found


def _plates(root: QQuickItem) -> Iterator[tuple[str, QRectF]]:
    """The words and the area of every label that stands on a plate of its own and says so with `plate: true`."""
    for item in root.childItems():
        if item.isVisible() and item.opacity() >= 0.05:
            if item.property("plate"):
                yield next((text.words for text in _texts(item, scene_rect(item))), ""), scene_rect(item)
            yield from _plates(item)


def _cards(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every card on the screen, which says so with `surface: true`."""
    for item in root.childItems():
        if item.isVisible() and item.opacity() >= 0.05:
            if item.property("surface"):
                yield item
            yield from _cards(item)


def _own_flaws(text: Placed, scale: float) -> Iterator[Flaw]:
    slack = TOLERANCE * scale
    if text.item.property("truncated"):
        yield Flaw("text is cut off", text.words)
    if float(text.item.property("contentWidth")) > text.item.width() + slack:
        yield Flaw("text is wider than its place", text.words)
    room = text.room.adjusted(-slack, -slack, slack, slack)
    if not room.contains(text.letters):
        yield Flaw("text reaches over its edge", text.words)
    if text.item.property("font").pixelSize() < SMALLEST_TEXT:
        yield Flaw("text is too small", text.words)


def _texts(root: QQuickItem, room: QRectF) -> Iterator[Placed]:
    """Every visible text under `root`, with the innermost edge it must not cross: window, clip or control."""
    for item in root.childItems():
        if not item.isVisible() or item.opacity() < 0.05:
            continue
        inner = room
        if item.clip() or item.inherits("Target") or item.property("keepsInside"):
            inner = room.intersected(scene_rect(item))
        if item.inherits("QQuickText") and str(item.property("text")).strip():
            yield Placed(item, str(item.property("text")), _letters(item), inner)
        yield from _texts(item, inner)


def _letters(item: QQuickItem) -> QRectF:
    """Where the letters of a text are: its content inside the item, by its alignment."""
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    across, down = int(item.property("across") or 1), int(item.property("down") or 0x20)
    spare = item.width() - width
    x = spare if across & 2 else spare / 2 if across & 4 else 0.0
    y = (item.height() - height) / 2 if down & 0x80 else 0.0
    # The empty part of the line above and below the letters does not count.
    air = min(height * 0.1, 6.0)
    return _mapped(item, QRectF(x, y + air, width, height - 2 * air))


def scene_rect(item: QQuickItem) -> QRectF:
    """The item's rectangle in the window."""
    return _mapped(item, QRectF(0, 0, item.width(), item.height()))


def _mapped(item: QQuickItem, rect: QRectF) -> QRectF:
    first, last = item.mapToScene(rect.topLeft()), item.mapToScene(rect.bottomRight())
    return QRectF(QPointF(first), QPointF(last)).normalized()


def _covers(root: QQuickItem) -> Iterator[QQuickItem]:
    """Items that lie over others on purpose: sheets and cards that say so with `covers: true`."""
    for item in root.childItems():
        if item.isVisible():
            if item.property("covers"):
                yield item
            yield from _covers(item)


def _hidden(item: QQuickItem, area: QRectF, cover: QQuickItem) -> bool:
    parent: QQuickItem | None = item
    while parent is not None:
        if parent is cover:
            return False
        parent = parent.parentItem()
    return scene_rect(cover).intersects(area)

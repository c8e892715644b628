"""Every control on every screen of the shipped deck can be hit by a shaking hand."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF

from kiosk.deck.pack import Deck
from kiosk.touch import Area
from kiosk.ui.proof import scene_rect
from kiosk.ui.tour import Stop, stops
from kiosk.ui.window import ASSUMED_PIXELS_PER_MM
from kiosk.visit.state import TextSize
from kiosk.visit.step import fresh
from tests.ui.conftest import Open
from tests.ui.kiosk import ANSWERS, LANDSCAPE, PORTRAIT, Kiosk
from tests.ui.shipped import shipped_deck

# DESIGN 5, design pixels: the least of any control with the room around it that counts as a touch on it.
LEAST = 80.0
# Standards: 30 mm for what a visitor answers with, on the screen that is assumed.
ANSWER = 30.0 * ASSUMED_PIXELS_PER_MM
# What cannot be felt.
HAIR = 4.0


@dataclass(frozen=True)
class Seen:
    """A control as touch sees it on one screen, in pixels of the window (1:1 with design pixels here)."""

    label: str
    area: Area
    rect: QRectF

    def __str__(self) -> str:
        rect = self.rect.toRect()
        return f"“{self.label}” ({rect.width()}×{rect.height()} at {rect.x()}, {rect.y()})"


@pytest.fixture(scope="session")
def shipped() -> Deck:
    """The shipped deck with blank pictures."""
    return shipped_deck()


def worth_seeing(stop: Stop) -> bool:
    """Leave out what has the controls of another stop: one glossary word, one sources sheet, one running
    scene."""
    sheet = stop.name.endswith("-sources") and not stop.name.startswith(("slide-01", "slide-32"))
    term = stop.name.startswith("term-") and not stop.name.startswith("term-myelin")
    return not (sheet or term or stop.name.endswith(("-running", "-right")))


def controls(kiosk: Kiosk) -> list[Seen]:
    """The controls that can be touched now."""
    seen = []
    for target in kiosk.reachable():
        area = target.area(1.0)
        seen.append(Seen(target.property("label"), area, QRectF(area.x, area.y, area.width, area.height)))
    return seen


def overlap(one: Seen, other: Seen) -> bool:
    """Whether two controls dispute a place that can be seen: neither lies on the other as a whole, or on a
    higher layer, and they are not two ways to do the same."""
    shared = one.rect.intersected(other.rect)
    if one.label == other.label or one.area.layer != other.area.layer or shared in (one.rect, other.rect):
        return False
    if one.area.round and other.area.round:
        far = math.dist(one.rect.center().toTuple(), other.rect.center().toTuple())
        return (one.rect.width() + other.rect.width()) / 2 - far > HAIR
    return shared.width() > HAIR and shared.height() > HAIR


def flaws(kiosk: Kiosk) -> Iterator[str]:
    """Everything wrong with the controls of the present screen."""
    screen = QRectF(-1, -1, kiosk.window.view.width() + 2, kiosk.window.view.height() + 2)
    seen = controls(kiosk)
    for one in seen:
        # The ground of a sheet takes the touches meant for nothing; it does nothing and has no name.
        ground = any(one.rect.contains(other.rect) for other in seen if other is not one)
        if not one.label and not ground:
            yield f"a control has no name: {one}"
        if min(one.rect.width(), one.rect.height()) + 2 * one.area.slop < LEAST:
            yield f"smaller than 80 pixels with its slop of {one.area.slop:g}: {one}"
        if not screen.contains(one.rect):
            yield f"reaches over the edge of the screen: {one}"
    for one, other in combinations(seen, 2):
        if overlap(one, other):
            yield f"overlap: {one} and {other}"
    for item in kiosk.items(lambda item: item.metaObject().className().startswith(ANSWERS)):
        if scene_rect(item).height() < ANSWER - 1:
            yield f"an answer lower than 30 mm: {round(item.height())} px, “{item.property('text')}”"


@pytest.mark.parametrize(
    ("size", "language", "text_size"),
    [
        (LANDSCAPE, "en", "normal"),
        (PORTRAIT, "en", "normal"),
        (LANDSCAPE, "es", "largest"),
        (PORTRAIT, "es", "largest"),
    ],
    ids=["landscape", "portrait", "landscape-es-largest", "portrait-es-largest"],
)
def test_every_control_can_be_hit(
    open_kiosk: Open, shipped: Deck, size: tuple[int, int], language: str, text_size: str
) -> None:
    """Large enough, on the screen, named, and not under another one."""
    kiosk = open_kiosk(deck=shipped, size=size, proof=True)
    base = replace(fresh(shipped), language=language, text_size=TextSize(text_size))
    found = []
    for stop in filter(worth_seeing, stops(shipped, base)):
        kiosk.window.visitor.show(stop.visit)
        kiosk.settle()
        found += [f"{stop.name}: {flaw}" for flaw in flaws(kiosk)]
    assert not found, "\n".join(["", *found])

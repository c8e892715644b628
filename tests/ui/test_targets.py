"""Every control on every screen of the shipped deck can be hit by a shaking hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from kiosk.deck.pack import Deck
from kiosk.ui.proof import scene_rect
from kiosk.ui.target import Target
from kiosk.ui.tour import Stop, stops
from kiosk.ui.window import ASSUMED_PIXELS_PER_MM
from kiosk.visit.state import TextSize
from kiosk.visit.step import fresh
from tests.ui.conftest import Open
from tests.ui.kiosk import LANDSCAPE, PORTRAIT, Kiosk
from tests.ui.shipped import shipped_deck

# DESIGN 5, design pixels: the least of any control with the room around it that counts as a touch on it.
LEAST = 80.0
# Standards: 30 mm for what a visitor answers with, on the screen that is assumed.
ANSWER = 30.0 * ASSUMED_PIXELS_PER_MM
ANSWERS = ("AnswerRow_", "MatchCard_", "OrderRow_")
# What cannot be felt.
HAIR = 4.0


@dataclass(frozen=True)
class Seen:
    """A control as it stands on one screen, in pixels of the window (1:1 with design pixels here)."""

    target: Target
    label: str
    rect: QRectF
    slop: float
    plane: int

    def __str__(self) -> str:
        x, y, w, h = (round(number) for number in self.rect.getRect())
        return f"“{self.label}” ({w}×{h} at {x}, {y})"


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
    return [
        Seen(
            target,
            target.property("label"),
            scene_rect(target),
            target.property("slop"),
            target.property("plane"),
        )
        for target in kiosk.reachable()
    ]


def flaws(kiosk: Kiosk) -> Iterator[str]:
    """Everything wrong with the controls of the present screen."""
    screen = QRectF(0, 0, kiosk.window.view.width(), kiosk.window.view.height())
    seen = controls(kiosk)
    for one in seen:
        if not one.label:
            yield f"a control has no name: {one}"
        if min(one.rect.width(), one.rect.height()) + 2 * one.slop < LEAST:
            yield f"smaller than 80 pixels with its slop of {one.slop:g}: {one}"
        if not screen.adjusted(-1, -1, 1, 1).contains(one.rect):
            yield f"reaches over the edge of the screen: {one}"
    for one, other in combinations(seen, 2):
        shared = one.rect.intersected(other.rect)
        inside = shared in (one.rect, other.rect)
        if shared.width() > HAIR and shared.height() > HAIR and not inside and one.label != other.label:
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

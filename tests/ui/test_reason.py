"""What came of an answer hides no answer and no picture of the question."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from kiosk.deck.pack import Deck
from kiosk.ui.proof import scene_rect
from kiosk.ui.tour import Stop, stops
from kiosk.visit.state import TextSize
from kiosk.visit.step import fresh
from tests.ui.conftest import Open
from tests.ui.kiosk import ANSWERS, LANDSCAPE, PORTRAIT, Kiosk
from tests.ui.shipped import shipped_deck

# What cannot be seen.
HAIR = 3.0


@pytest.fixture(scope="module")
def shipped() -> Deck:
    """The shipped deck with blank pictures."""
    return shipped_deck()


def answered(deck: Deck, language: str, text_size: TextSize) -> Iterator[Stop]:
    """Every question of the deck after it was answered."""
    base = replace(fresh(deck), language=language, text_size=text_size)
    for stop in stops(deck, base):
        if stop.name.startswith("question-") and stop.name.endswith(("-right", "-not-quite")):
            yield stop


def areas(kiosk: Kiosk, *kinds: str) -> list[QRectF]:
    """Where the drawings of these kinds stand."""
    return [scene_rect(item) for item in kiosk.items(lambda item: item.metaObject().className().startswith(kinds))]


def on_each_other(one: QRectF, other: QRectF) -> bool:
    """Whether they share more than a hair."""
    shared = one.intersected(other)
    return shared.width() > HAIR and shared.height() > HAIR


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    ("size", "text_size"),
    [
        (LANDSCAPE, TextSize.NORMAL),
        (LANDSCAPE, TextSize.LARGEST),
        (PORTRAIT, TextSize.NORMAL),
        (PORTRAIT, TextSize.LARGEST),
    ],
    ids=["landscape", "landscape-largest", "portrait", "portrait-largest"],
)
def test_the_reason_stands_beside_the_answers(
    open_kiosk: Open, shipped: Deck, size: tuple[int, int], text_size: TextSize, language: str
) -> None:
    """On no answer and on no picture."""
    kiosk = open_kiosk(size=size, deck=shipped)
    on_answers, on_pictures, pictures = [], [], 0
    for stop in answered(shipped, language, text_size):
        kiosk.window.visitor.show(stop.visit)
        kiosk.settle()
        # Only drawing brings every layout to rest.
        kiosk.picture()
        [reason] = areas(kiosk, "Feedback_")
        on_answers += [stop.name for area in areas(kiosk, *ANSWERS) if on_each_other(reason, area)]
        frames = areas(kiosk, "StageFrame_")
        pictures += len(frames)
        on_pictures += [stop.name for area in frames if on_each_other(reason, area)]
    assert on_answers == []
    assert on_pictures == []
    assert pictures > 0


def test_a_picture_that_makes_room_is_never_gone(open_kiosk: Open, shipped: Deck, qtbot: QtBot) -> None:
    """Above the reason it is smaller; until it is drawn anew, the one that was there stays."""
    kiosk = open_kiosk(size=LANDSCAPE, deck=shipped)
    # Its four answers leave no room for the reason below them.
    name = "who-makes-myelin"
    [visit] = [
        stop.visit
        for stop in stops(shipped, fresh(shipped))
        if stop.name.startswith("question-") and stop.name.endswith(name)
    ]
    kiosk.window.visitor.show(visit)
    kiosk.settle()
    [canvas] = kiosk.items(lambda item: item.metaObject().className().startswith("PictureCanvas_"))
    image = next(item for item in canvas.childItems() if item.inherits("QQuickImage"))
    before, kept = image.width(), []
    image.statusChanged.connect(  # type: ignore[attr-defined]
        lambda: kept.append(image.property("retainWhileLoading"))
    )
    kiosk.touch("Schwann cells")
    kiosk.touch("Check")
    qtbot.waitUntil(lambda: image.property("progress") == 1.0)
    assert 0 < image.width() < before
    assert kept
    assert all(kept)

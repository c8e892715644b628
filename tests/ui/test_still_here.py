"""When nobody touches: the question, the answer, and the reset."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from kiosk.deck.pack import Deck
from kiosk.visit import idle
from kiosk.visit.state import Screen
from kiosk.visit.step import fresh
from tests.ui.kiosk import Kiosk, middle

QUESTION = "Are you still there?"


@pytest.fixture
def asked(kiosk: Kiosk) -> Kiosk:
    """A visitor in Spanish, dark and large, in the middle of a chapter, who has not touched for a long
    time."""
    kiosk.touch("Toque para empezar")
    for dock, sheet in (("Contrast", ""), ("Text size", "Largest")):
        kiosk.touch(kiosk.say("Dock", dock))
        if sheet:
            kiosk.touch(kiosk.say("TextSizeSheet", sheet))
            kiosk.touch(kiosk.say("SheetHost", "Close"))
    kiosk.touch("Células")
    kiosk.touch(kiosk.say("Dock", "Next"))
    assert not kiosk.says(kiosk.say("StillHere", QUESTION))
    kiosk.wait(idle.MOST)
    assert kiosk.says(kiosk.say("StillHere", QUESTION))
    return kiosk


def test_yes_keeps_everything(asked: Kiosk) -> None:
    """One touch on the answer, and the same slide is there as it was left."""
    before = asked.visit
    assert asked.says(str(int(idle.COUNTDOWN)))
    asked.wait(10.0)
    assert asked.says(str(int(idle.COUNTDOWN - 10)))
    asked.touch(asked.say("StillHere", "Yes, I am still here"))
    assert not asked.says(asked.say("StillHere", QUESTION))
    assert (asked.visit.slide_id, asked.visit.language, asked.visit.text_size) == (
        before.slide_id,
        before.language,
        before.text_size,
    )


def test_the_answer_is_the_whole_screen_and_nothing_below_it(asked: Kiosk) -> None:
    """A touch where Home lies below answers the question and does not go home."""
    asked.touch_at(QPoint(100, 1000))
    assert (asked.visit.screen, asked.visit.warning) == (Screen.SLIDE, None)
    asked.touch(asked.say("Dock", "Home"))
    assert asked.visit.screen is Screen.HOME


def test_a_resting_finger_is_someone_too(asked: Kiosk) -> None:
    """The question goes away when the finger lands, not when it leaves."""
    asked.press(QPoint(960, 540))
    assert asked.visit.warning is None
    asked.release(QPoint(960, 540))
    assert asked.visit.screen is Screen.SLIDE


def test_no_answer_resets_everything(asked: Kiosk, small_deck: Deck, qtbot: QtBot) -> None:
    """The next visitor meets the first language, light, normal letters, and nothing of the one before."""
    asked.wait(idle.COUNTDOWN)
    assert asked.visit == fresh(small_deck)
    asked.touch("Touch to begin")
    assert asked.says("What would you like to explore?")
    assert not asked.says("Seen")
    # From the dark first screen to the light page it takes a moment of real time.
    qtbot.waitUntil(lambda: asked.picture().pixelColor(5, 5).lightness() > 200)


def test_touching_now_and_then_keeps_the_screen_for_ever(kiosk: Kiosk) -> None:
    """A touch on nothing at all is enough."""
    kiosk.touch("Touch to begin")
    for _ in range(12):
        kiosk.wait(idle.LEAST - 1.0)
        kiosk.touch_at(QPoint(1900, 20))
        assert kiosk.visit.idle == 0.0
    assert kiosk.visit.screen is Screen.HOME


def test_a_sheet_below_the_question_is_still_open_after_it(kiosk: Kiosk) -> None:
    """The question lies over everything, and takes nothing away."""
    kiosk.touch("Touch to begin")
    kiosk.touch("Sources")
    close = middle(kiosk.targets("Close")[0])
    kiosk.wait(idle.MOST)
    kiosk.touch_at(close)
    assert kiosk.visit.overlay.value == "sources"

"""Idle time: long enough for slow readers, never a trap, and always one touch away from going on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.slides import KINDS, Slide
from kiosk.visit import events as on
from kiosk.visit import idle
from kiosk.visit.state import Overlay, Screen, Visit
from kiosk.visit.step import fresh, step
from tests.visit.deck import deck, said
from tests.visit.play import after, home

DECK = deck()
READING = after(home(DECK), DECK, on.OpenChapter("chapter-0"))
counts = st.integers(0, 600)


def slide(words: int, kind: str = "picture") -> Slide:
    """A slide whose body has so many words."""
    rules, text = KINDS[kind].specimen()
    told = dict.fromkeys(("en", "es"), said(text, "Title", words))
    return Slide("slide", "chapter-0", rules, told, ("S1",))


def asked() -> Visit:
    """A visitor who is being asked whether they are still there."""
    visit = step(READING, on.Tick(idle.MOST), DECK)
    assert visit.warning is not None
    return visit


@given(counts, counts)
def test_more_words_give_more_time(one: int, other: int) -> None:
    """The time follows the words of the slide, between 90 seconds and six minutes."""
    fewer, more = (idle.allowed(READING, slide(words)) for words in sorted((one, other)))
    assert 90.0 <= fewer <= more <= idle.MOST


@given(counts)
def test_a_slow_reader_can_read_every_word_before_the_question(words: int) -> None:
    """At 80 words a minute, a third of the usual pace, the whole slide is read; very long ones get six
    minutes."""
    assert idle.allowed(READING, slide(words)) >= min(idle.MOST, words * 60 / 80)


@given(counts)
def test_spanish_gets_at_least_the_time_of_english(words: int) -> None:
    """The same thought needs more words and longer ones."""
    spanish = replace(READING, language="es")
    assert idle.allowed(spanish, slide(words)) >= idle.allowed(READING, slide(words))
    assert idle.allowed(spanish, slide(150)) > idle.allowed(READING, slide(150))


@pytest.mark.parametrize(
    "playing",
    [replace(READING, open_item=0), replace(READING, overlay=Overlay.SOURCES)],
    ids=["part open", "sheet open"],
)
def test_something_open_gives_more_time(playing: Visit) -> None:
    """Who opened a part or a sheet is busy with it."""
    assert idle.allowed(playing, slide(80)) > idle.allowed(READING, slide(80))


def test_a_living_scene_and_a_question_give_more_time() -> None:
    """Playing and thinking take longer than reading."""
    assert idle.allowed(READING, slide(80, "scene")) > idle.allowed(READING, slide(80))
    assert idle.allowed(replace(READING, screen=Screen.QUESTION, path=()), None) > idle.allowed(home(DECK), None)


def test_the_countdown_leaves_time_to_rise() -> None:
    """At least 20 seconds, in ticks of any length (WCAG 2.2.1)."""
    assert idle.COUNTDOWN >= 20.0
    visit = asked()
    for _ in range(19):
        visit = step(visit, on.Tick(1.0), DECK)
    assert visit.screen is Screen.SLIDE


def test_a_machine_that_slept_asks_before_it_resets() -> None:
    """One tick of a whole night begins the countdown; it does not take the visitor's place away."""
    assert step(READING, on.Tick(8 * 3600.0), DECK).warning == idle.COUNTDOWN


@pytest.mark.parametrize(
    "touch", [on.StillHere(), on.Touched(), on.Next(), on.ToggleContrast()], ids=lambda e: type(e).__name__
)
def test_any_touch_extends_the_time_without_limit(touch: on.Event) -> None:
    """Who answers keeps the screen, as often as they like."""
    visit = READING
    for _ in range(50):
        visit = step(visit, on.Tick(idle.MOST), DECK)
        visit = step(visit, on.Tick(idle.COUNTDOWN - 0.5), DECK)
        assert visit.warning is not None
        visit = step(visit, touch, DECK)
        assert (visit.warning, visit.idle) == (None, 0.0)
        assert visit.screen is not Screen.ATTRACT
        visit = step(visit, on.GoHome(), DECK)


def test_still_here_changes_nothing_else() -> None:
    """The visitor finds the screen exactly as they left it."""
    visit = after(READING, DECK, on.Next(), on.OpenItem(0), on.OpenOverlay(Overlay.SOURCES))
    warned = step(visit, on.Tick(idle.MOST), DECK)
    assert warned.warning is not None
    assert step(warned, on.StillHere(), DECK) == visit


def test_without_an_answer_everything_is_reset() -> None:
    """Language, text size, contrast, what was seen and answered: all gone."""
    visit = after(READING, DECK, on.ChooseLanguage("es"), on.ToggleContrast(), on.Tick(idle.MOST))
    assert step(visit, on.Tick(idle.COUNTDOWN), DECK) == fresh(DECK)


@pytest.mark.parametrize("seconds", [-1.0, -1e15, 0.0, float("-inf"), float("nan")])
def test_a_clock_that_jumps_back_changes_nothing(seconds: float) -> None:
    """Neither the reading time nor the countdown grows or shrinks."""
    for visit in (step(READING, on.Tick(50.0), DECK), step(asked(), on.Tick(5.0), DECK)):
        assert step(visit, on.Tick(seconds), DECK) == visit

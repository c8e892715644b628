"""A slide that staff hid stays off the screen as long as they said, in that deck only."""

from __future__ import annotations

import datetime

from kiosk.station.hidden import hidden_slides, hide, show, tidied
from kiosk.station.settings import Settings

TODAY = datetime.date(2026, 11, 24)
TOMORROW = TODAY + datetime.timedelta(days=1)


def test_a_slide_is_hidden_today_or_for_ever() -> None:
    """Tomorrow the one comes back, the other does not; other decks show both."""
    settings = hide(hide(Settings(), "deck", "pain", TODAY), "deck", "trial", None)
    assert hidden_slides(settings, "deck", TODAY) == {"pain", "trial"}
    assert hidden_slides(settings, "deck", TOMORROW) == {"trial"}
    assert hidden_slides(settings, "other", TODAY) == frozenset()


def test_without_a_clock_a_hidden_slide_stays_hidden() -> None:
    """Somebody wanted it off the screen."""
    assert hidden_slides(hide(Settings(), "deck", "pain", TODAY), "deck", None) == {"pain"}


def test_the_last_word_counts() -> None:
    """For ever instead of today, today instead of for ever, and shown again."""
    settings = hide(hide(Settings(), "deck", "pain", TODAY), "deck", "pain", None)
    assert hidden_slides(settings, "deck", TOMORROW) == {"pain"}
    settings = hide(settings, "deck", "pain", TODAY)
    assert hidden_slides(settings, "deck", TOMORROW) == frozenset()
    assert show(settings, "deck", "pain") == Settings()
    assert show(Settings(), "deck", "pain") == Settings()


def test_what_hides_nothing_any_more_is_tidied_away() -> None:
    """Days that are over, and decks that are gone."""
    settings = hide(hide(hide(Settings(), "a", "x", TODAY), "a", "y", TOMORROW), "b", "z", None)
    assert tidied(settings, TOMORROW, frozenset({"a"})) == hide(Settings(), "a", "y", TOMORROW)
    assert tidied(settings, TODAY, frozenset({"a", "b"})) == settings

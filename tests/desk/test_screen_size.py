"""The size of a screen, measured with a bank card."""

from __future__ import annotations

import pytest

from kiosk.desk.screen_size import ASSUMED, Fit, begin, grown, view
from kiosk.ui.window import ASSUMED_PIXELS_PER_MM


def test_a_real_card_gives_the_real_width() -> None:
    """A 27-inch screen in full HD is 598 mm wide: on it the card is drawn 275 pixels wide."""
    fit = begin(0.0, 1920)
    while view(fit)["width"] > 275:
        fit = grown(fit, -1, False, 1920)
    assert fit.width_mm == pytest.approx(598, abs=2)


def test_nothing_measured_is_the_screen_the_window_assumes() -> None:
    """And its width is kept as unknown."""
    assert ASSUMED == ASSUMED_PIXELS_PER_MM
    assert Fit().width_mm == 0.0
    assert not view(Fit())["measured"]
    assert view(Fit())["width"] == pytest.approx(322.7, abs=0.1)


def test_measuring_again_begins_where_it_was_left() -> None:
    """The card has the size it should have already."""
    assert begin(598.0, 1920).width_mm == 598.0


def test_as_many_steps_up_as_down_end_where_they_began() -> None:
    """Steps are shares, so they undo each other; coarse ones are larger."""
    there = grown(begin(500.0, 1920), 3, True, 1920)
    assert there.pixels_per_mm > grown(begin(500.0, 1920), 3, False, 1920).pixels_per_mm
    assert grown(there, -3, True, 1920).width_mm == 500.0


def test_no_screen_is_smaller_than_a_tablet_or_larger_than_a_wall() -> None:
    """However long somebody holds a button."""
    assert 200 < grown(Fit(), 500, True, 1920).width_mm < 230
    assert 2000 < grown(Fit(), -500, True, 1920).width_mm < 2300

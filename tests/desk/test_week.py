"""Hours in half-hour steps, and weekdays in runs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.desk.week import clock, minutes, moved, opening, runs
from kiosk.station.settings import Hours


@pytest.mark.parametrize(
    ("before", "end", "by", "after"),
    [
        (Hours("08:00", "18:00"), "opens", 1, Hours("08:30", "18:00")),
        (Hours("08:00", "18:00"), "closes", -1, Hours("08:00", "17:30")),
        (Hours("00:00", "18:00"), "opens", -1, Hours("00:00", "18:00")),
        (Hours("08:00", "24:00"), "closes", 1, Hours("08:00", "24:00")),
        (Hours("08:00", "08:30"), "opens", 1, Hours("08:00", "08:30")),
        (Hours("08:00", "08:30"), "closes", -1, Hours("08:00", "08:30")),
        (Hours("08:10", "18:00"), "opens", 1, Hours("08:30", "18:00")),
        (Hours("08:10", "18:00"), "opens", -1, Hours("08:00", "18:00")),
    ],
)
def test_a_step_is_half_an_hour_and_stops_at_the_ends(before: Hours, end: str, by: int, after: Hours) -> None:
    """Within the day, half an hour apart; a time between two steps moves to the next one."""
    assert moved(before, end, by) == after


@given(st.lists(st.tuples(st.sampled_from(["opens", "closes"]), st.sampled_from([-1, 1])), max_size=60))
def test_hours_stay_hours_whatever_is_touched(touches: list[tuple[str, int]]) -> None:
    """They begin at least half an hour before they end, on the same day."""
    hours = Hours("22:00", "06:00")
    for end, by in touches:
        hours = moved(hours, end, by)
    if touches:
        assert 0 <= minutes(hours.opens) <= minutes(hours.closes) - 30 <= 24 * 60 - 30


@pytest.mark.parametrize(
    ("days", "as_runs"),
    [
        ((0, 1, 2, 3, 4), [[0, 4]]),
        ((4, 0, 2, 1), [[0, 2], [4, 4]]),
        ((), [[0, 6]]),
        ((6,), [[6, 6]]),
    ],
)
def test_weekdays_are_told_in_runs(days: tuple[int, ...], as_runs: list[list[int]]) -> None:
    """In their order, and none means every day."""
    assert runs(days) == as_runs


def test_a_closed_day_offers_usual_hours() -> None:
    """So that opening it is one touch."""
    assert opening([None, Hours("09:00", "12:00")]) == [
        {"open": False, "opens": "08:00", "closes": "18:00"},
        {"open": True, "opens": "09:00", "closes": "12:00"},
    ]
    assert clock(minutes("24:00")) == "24:00"

"""Hours and weekdays as staff set them with big buttons: steps of half an hour, and days in runs.

Rules: pure; hours set here begin and end on the same day, at least half an hour apart; times are "HH:MM", weekdays
count from 0 for Monday. Does not know what the hours are for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kiosk.desk.world import View
from kiosk.station.settings import Hours

STEP = 30
DAY = 24 * 60
WEEK = tuple(range(7))
WEEKDAYS = tuple(range(5))
# What a day begins with when it is opened at the desk.
USUAL = Hours("08:00", "18:00")
ALL_DAY = Hours("00:00", "24:00")


def minutes(time: str) -> int:
    """Minutes from midnight."""
    hours, rest = time.split(":")
    return int(hours) * 60 + int(rest)


def clock(of: int) -> str:
    """The time so many minutes from midnight; 1440 is "24:00"."""
    return f"{of // 60:02}:{of % 60:02}"


def moved(hours: Hours, end: str, by: int) -> Hours:
    """The hours with one `end` ("opens" or "closes") moved by so many steps, as far as they may go. A time between two
    steps moves to the next one."""
    opens, closes = minutes(hours.opens), minutes(hours.closes)
    if end == "opens":
        return Hours(clock(min(max(0, _step(opens, by)), max(closes, STEP) - STEP)), hours.closes)
    return Hours(hours.opens, clock(max(min(DAY, _step(closes, by)), opens + STEP)))


def runs(days: Iterable[int]) -> list[list[int]]:
    """Weekdays as stretches [first, last] of days that follow each other; none means every day."""
    found: list[list[int]] = []
    for day in sorted(set(days)) or WEEK:
        if found and found[-1][1] == day - 1:
            found[-1][1] = day
        else:
            found.append([day, day])
    return found


def opening(hours: Sequence[Hours | None]) -> list[View]:
    """For the screen: whether each day is open, and from when to when."""
    return [
        {
            "open": day is not None,
            "opens": (day or USUAL).opens,
            "closes": (day or USUAL).closes,
        }
        for day in hours
    ]


def _step(now: int, by: int) -> int:
    return (now // STEP + by) * STEP if by > 0 else (-(-now // STEP) + by) * STEP

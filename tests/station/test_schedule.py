"""The right deck, the right notice and the right opening hours at every moment, and the safe ones without a clock."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.station.schedule import is_open, notice, planned, running
from kiosk.station.settings import Hours, Notice, Plan, Settings
from tests.station.test_settings import plans

DECKS = ("spring", "summer", "night")
MONDAY = datetime.date(2026, 11, 23)


def at(day: int, time: str) -> datetime.datetime:
    """`time` ("HH:MM") on a day of the week of Monday 23 November 2026; 7 is the Monday after."""
    return datetime.datetime.fromisoformat(f"{MONDAY + datetime.timedelta(days=day)}T{time}")


def shown(plans: tuple[Plan, ...], now: datetime.datetime | None) -> str:
    """The deck on the screen, with all three installed and “active” active."""
    return planned(Settings(plans=plans), now, DECKS, "active")


def test_without_a_plan_the_active_deck_is_shown() -> None:
    """Also outside every plan."""
    assert shown((), at(0, "10:00")) == "active"
    assert shown((Plan("spring", (0,)),), at(1, "10:00")) == "active"


@pytest.mark.parametrize(
    ("day", "time", "deck"),
    [
        (0, "08:59", "active"),
        (0, "09:00", "spring"),
        (0, "16:59", "spring"),
        (0, "17:00", "active"),
        (1, "12:00", "active"),
        (2, "12:00", "spring"),
    ],
)
def test_a_plan_holds_on_its_weekdays_between_its_hours(day: int, time: str, deck: str) -> None:
    """From its first minute on, and not in the one after its last."""
    assert shown((Plan("spring", (0, 2), "09:00", "17:00"),), at(day, time)) == deck


@pytest.mark.parametrize(
    ("first", "last", "deck"), [(0, 0, "spring"), (0, 1, "spring"), (None, 0, "spring"), (1, None, "active")]
)
def test_a_plan_holds_within_its_dates(first: int | None, last: int | None, deck: str) -> None:
    """Both days belong to it; without a day it has no end on that side."""
    days = [None if day is None else MONDAY + datetime.timedelta(days=day) for day in (first, last)]
    assert shown((Plan("spring", first=days[0], last=days[1]),), at(0, "23:59")) == deck


@pytest.mark.parametrize(
    ("day", "time", "deck"),
    [
        (4, "21:59", "active"),
        (4, "22:00", "night"),
        (5, "05:59", "night"),
        (5, "06:00", "active"),
        (5, "22:00", "active"),
        (4, "05:00", "active"),
    ],
)
def test_a_plan_over_midnight_belongs_to_the_day_on_which_it_begins(day: int, time: str, deck: str) -> None:
    """From Friday 22:00 to Saturday 06:00, on one Friday only."""
    friday = MONDAY + datetime.timedelta(days=4)
    assert shown((Plan("night", (4,), "22:00", "06:00", friday, friday),), at(day, time)) == deck


def test_a_plan_that_ends_when_it_begins_lasts_a_day() -> None:
    """From Monday 08:00 to Tuesday 08:00."""
    plan = (Plan("night", (0,), "08:00", "08:00"),)
    times = [at(0, "07:59"), at(0, "08:00"), at(1, "07:59"), at(1, "08:00")]
    assert [shown(plan, now) for now in times] == ["active", "night", "night", "active"]


WEEKLY = Plan("spring")


@pytest.mark.parametrize(
    "special",
    [
        Plan("summer", first=MONDAY, last=MONDAY),
        Plan("summer", (0,)),
        Plan("summer", (0, 1, 2, 3, 4, 5)),
        Plan("summer", (), "09:00", "17:00"),
    ],
    ids=["one day", "one weekday", "six weekdays", "some hours"],
)
def test_of_plans_that_overlap_the_most_specific_wins(special: Plan) -> None:
    """Whichever was made first."""
    assert shown((WEEKLY, special), at(0, "10:00")) == "summer"
    assert shown((special, WEEKLY), at(0, "10:00")) == "summer"


def test_dates_weigh_more_than_weekdays_and_weekdays_more_than_hours() -> None:
    """A week of holidays beats every Monday, and every Monday beats every morning."""
    holidays = Plan("summer", first=MONDAY, last=MONDAY + datetime.timedelta(days=6))
    mondays, mornings = Plan("spring", (0,)), Plan("night", (), "08:00", "11:00")
    assert shown((mornings, mondays, holidays), at(0, "10:00")) == "summer"
    assert shown((mornings, mondays), at(0, "10:00")) == "spring"
    assert shown((mornings, mondays, holidays), at(7, "10:00")) == "spring"


def test_of_equal_plans_the_last_one_wins() -> None:
    """Whoever planned last knew of the others."""
    assert shown((Plan("spring", (0,)), Plan("summer", (0,))), at(0, "10:00")) == "summer"
    assert shown((Plan("summer", (0,)), Plan("spring", (0, 0))), at(0, "10:00")) == "spring"


def test_a_plan_for_a_deck_that_is_gone_is_passed_over() -> None:
    """The next plan holds, or the active deck."""
    gone = Plan("gone", first=MONDAY, last=MONDAY)
    assert shown((gone,), at(0, "10:00")) == "active"
    assert shown((WEEKLY, gone), at(0, "10:00")) == "spring"


def test_without_a_clock_that_can_be_believed_the_active_deck_is_shown() -> None:
    """However many plans there are."""
    assert shown((WEEKLY,), None) == "active"
    assert running(Settings(plans=(WEEKLY,)), None, DECKS) is None


@given(st.lists(plans, max_size=6), st.datetimes(datetime.datetime(2000, 1, 1)))
def test_any_schedule_gives_an_installed_deck_or_the_active_one(some: list[Plan], now: datetime.datetime) -> None:
    """And the desk is told of the plan that decides."""
    settings, installed = Settings(plans=tuple(some)), {plan.digest for plan in some[::2]}
    plan = running(settings, now, installed)
    deck = planned(settings, now, installed, "active")
    assert deck == (plan.digest if plan else "active")
    assert deck == "active" or deck in installed


def test_the_clinic_is_open_during_its_hours() -> None:
    """Closed on the other days; a night belongs to the day on which it begins; unknown means open."""
    hours = (Hours("08:00", "12:00"), None, Hours("20:00", "02:00"), None, None, None, Hours("00:00", "24:00"))
    settings = Settings(hours=hours)
    opened = [at(0, "08:00"), at(0, "11:59"), at(2, "23:00"), at(3, "01:59"), at(6, "00:00"), at(6, "23:59")]
    closed = [at(0, "07:59"), at(0, "12:00"), at(1, "10:00"), at(2, "01:00"), at(3, "02:00"), at(7, "00:00")]
    assert all(is_open(settings, now) for now in opened)
    assert not any(is_open(settings, now) for now in closed)
    assert is_open(settings, None)
    assert is_open(Settings(), at(6, "03:00"))


def test_a_notice_ends_at_its_time() -> None:
    """Without a clock it stays: staff see one that is out of date, but nobody sees one that is missing."""
    settings = Settings(notice=Notice({"en": "Closed today at noon."}, at(0, "12:00")))
    assert notice(settings, at(0, "11:59")) == {"en": "Closed today at noon."}
    assert notice(settings, at(0, "12:00")) == {}
    assert notice(settings, None) == {"en": "Closed today at noon."}
    assert notice(Settings(), at(0, "11:59")) == {}

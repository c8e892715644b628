"""The page of the schedule: plans and opening hours, by its actions alone."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.desk import plan_edit as edit
from kiosk.errors import UsageError
from kiosk.station.settings import Hours, Plan
from tests.desk.world import Clinic, shown

TODAY = datetime.date(2026, 11, 26)


def act(clinic: Clinic, action: str, value: Any = None) -> None:
    """Touch something on the page."""
    clinic.desk.act(f"schedule.{action}", value)


def plans(clinic: Clinic) -> tuple[Plan, ...]:
    """The plans that are kept."""
    return clinic.station.settings.plans


@pytest.fixture
def office(clinic: Clinic) -> Clinic:
    """The page of the schedule, open."""
    clinic.come_in()
    clinic.desk.act("desk.page", "schedule")
    return clinic


def test_a_plan_is_made_with_buttons_alone(office: Clinic) -> None:
    """Deck, days, hours, first and last day; it is kept by “Save”, and told in the words of the list."""
    act(office, "addPlan")
    assert shown(office)["plan"]["isNew"]
    act(office, "day", 4)
    act(office, "time", {"end": "opens", "by": 2})
    act(office, "time", {"end": "closes", "by": -1})
    act(office, "first", 7)
    act(office, "last", 14)
    act(office, "last", -1)
    assert plans(office) == ()
    act(office, "savePlan")
    assert plans(office) == (
        Plan("", (0, 1, 2, 3), "09:00", "17:30", datetime.date(2026, 12, 3), datetime.date(2026, 12, 16)),
    )
    (row,) = shown(office)["rows"]
    assert row["runs"] == [[0, 3]]
    assert (row["first"], row["last"]) == ("2026-12-03", "2026-12-16")
    assert (row["title"], row["state"]) == ("Good", "")
    assert office.desk.view()["message"]["code"] == "saved"


def test_cancel_leaves_everything_as_it_was(office: Clinic) -> None:
    """A plan that was changed and not saved, and hours that were."""
    before = office.station.settings
    act(office, "addPlan")
    act(office, "day", 0)
    act(office, "drop")
    act(office, "openHours")
    act(office, "dayOpen", 5)
    act(office, "drop")
    assert office.station.settings == before
    assert shown(office)["mode"] == "list"


def test_the_deck_of_a_plan_is_shown_in_its_time_and_the_page_says_so(office: Clinic, packed_autumn: bytes) -> None:
    """What the page calls “now” is what the station would show."""
    entry = office.station.library.install(packed_autumn, "", TODAY)
    office.desk.act("desk.page", "schedule")
    act(office, "addPlan")
    assert [deck["title"] for deck in shown(office)["plan"]["decks"]] == ["Autumn", "Good"]
    act(office, "deck", entry.digest)
    act(office, "savePlan")
    assert shown(office)["now"] == {"planned": True, "title": "Autumn", "rests": False}
    assert office.station.programme.wanted(office.station.time()).digest == entry.digest
    office.time = datetime.datetime(2026, 11, 26, 19, 0)
    clinic_noticed(office)
    assert shown(office)["now"] == {"planned": False, "title": "Good", "rests": False}
    assert office.station.programme.wanted(office.station.time()).digest == ""


def test_the_deck_that_came_with_the_kiosk_can_be_planned(office: Clinic, packed_autumn: bytes) -> None:
    """It is planned as such, so that the plan outlives the next version of the kiosk."""
    office.station.library.activate(office.station.library.install(packed_autumn, "", TODAY).digest)
    office.desk.act("desk.page", "schedule")
    act(office, "addPlan")
    act(office, "deck", "")
    act(office, "savePlan")
    assert plans(office)[0].digest == ""
    assert shown(office)["now"]["title"] == "Good"
    assert office.station.programme.wanted(office.station.time()).digest == ""


def test_a_plan_whose_deck_is_gone_rests_and_one_that_is_over_says_so(office: Clinic) -> None:
    """Both stay until somebody removes them; neither is shown."""
    over = Plan("", (), first=datetime.date(2026, 11, 2), last=datetime.date(2026, 11, 20))
    office.desk.save(replace(office.station.settings, plans=(Plan("ab" * 32), over)))
    assert [row["state"] for row in shown(office)["rows"]] == ["gone", "over"]
    assert not shown(office)["now"]["planned"]
    act(office, "openPlan", 0)
    act(office, "savePlan")
    assert "not here any more" in office.desk.view()["message"]["words"]
    act(office, "removePlan")
    assert office.desk.view()["question"]["code"] == "unplan"
    office.desk.act("desk.yes")
    assert plans(office) == (over,)


def test_a_plan_is_changed_where_it_stands(office: Clinic) -> None:
    """The order of the list means something: the later one of two alike wins."""
    three = (Plan("", (0,)), Plan("", (1,)), Plan("", (2,)))
    office.desk.save(replace(office.station.settings, plans=three))
    act(office, "openPlan", 1)
    act(office, "day", 2)
    act(office, "savePlan")
    assert [plan.weekdays for plan in plans(office)] == [(0,), (1, 2), (2,)]


def test_without_a_clock_the_schedule_rests(office: Clinic) -> None:
    """And the page says so instead of guessing."""
    office.desk.save(replace(office.station.settings, plans=(Plan(""),)))
    office.time = datetime.datetime(1999, 1, 1, 10, 0)
    clinic_noticed(office)
    assert shown(office)["now"] == {"planned": False, "title": "Good", "rests": True}


def test_opening_hours_are_set_day_by_day_or_for_the_whole_week(office: Clinic) -> None:
    """Monday is changed, the other weekdays follow, Saturday opens and Friday closes."""
    act(office, "openHours")
    act(office, "dayTime", {"day": 0, "end": "opens", "by": -1})
    act(office, "sameDays")
    act(office, "dayOpen", 5)
    act(office, "dayOpen", 4)
    act(office, "saveHours")
    monday = Hours("07:30", "18:00")
    assert office.station.settings.hours == (monday, monday, monday, monday, None, monday, None)
    assert shown(office)["told"]


def test_a_plan_always_keeps_a_day() -> None:
    """The last one is refused with a sentence."""
    with pytest.raises(UsageError, match="One day must stay"):
        edit.with_day(Plan("", (3,)), 3)


def test_first_and_last_day_never_cross() -> None:
    """The last day moves along with the first, and stops at it."""
    plan = edit.with_last(Plan(""), 3, TODAY)
    assert plan.last == datetime.date(2026, 11, 29)
    later = edit.with_first(plan, 7, TODAY)
    assert (later.first, later.last) == (datetime.date(2026, 12, 3), datetime.date(2026, 12, 3))
    assert edit.with_last(later, -30, TODAY).last == later.first
    assert edit.with_first(later, -30, TODAY).first is None
    assert edit.without_last(later).last is None


def test_a_plan_with_an_end_is_kept_with_a_beginning() -> None:
    """The plan for fewer days wins, and only one with both ends has a number of days."""
    kept = edit.closed(Plan("", tuple(range(7)), last=datetime.date(2026, 12, 1)), TODAY)
    assert (kept.first, kept.weekdays) == (TODAY, ())
    assert edit.opened(kept, TODAY).first is None
    assert edit.opened(kept, TODAY).weekdays == tuple(range(7))


def test_all_day_and_back() -> None:
    """One touch each."""
    all_day = edit.with_all_day(Plan("", (), "09:00", "10:00"))
    assert (all_day.opens, all_day.closes) == ("00:00", "24:00")
    assert edit.with_all_day(all_day).opens == "08:00"


def clinic_noticed(clinic: Clinic) -> None:
    """The desk looks at what changes by itself."""
    clinic.desk.pages[clinic.desk.page].tick()

"""A plan as it is changed with big buttons: which deck, on which weekdays, at which hours, from which day to which.

Rules: pure; a plan always has a weekday and half an hour; its first day never lies behind its last; a first day that is
over means “from now on”. Does not decide between plans (station/schedule.py).
"""

from __future__ import annotations

import datetime

from msgspec.structs import replace

from kiosk.desk.week import ALL_DAY, USUAL, WEEK, WEEKDAYS, moved
from kiosk.errors import UsageError
from kiosk.station.settings import Hours, Plan

DAY = datetime.timedelta(days=1)


def fresh(digest: str) -> Plan:
    """What a new plan begins with: a working week."""
    return Plan(digest, WEEKDAYS, USUAL.opens, USUAL.closes)


def opened(plan: Plan, today: datetime.date) -> Plan:
    """A plan as it is edited: its weekdays named one by one, and no first day that is over."""
    first = plan.first if plan.first is not None and plan.first > today else None
    return replace(plan, weekdays=tuple(sorted(set(plan.weekdays))) or WEEK, first=first)


def closed(plan: Plan, today: datetime.date) -> Plan:
    """A plan as it is kept: all weekdays as none, and a first day wherever there is a last one, because the plan for
    fewer days wins."""
    first = today if plan.first is None and plan.last is not None else plan.first
    return replace(plan, weekdays=() if len(plan.weekdays) == len(WEEK) else plan.weekdays, first=first)


def with_day(plan: Plan, day: int) -> Plan:
    """One weekday more or less. Raises UsageError for the last one."""
    days = set(plan.weekdays) ^ {day}
    if not days:
        raise UsageError("One day must stay: choose another one first, or remove the plan.")
    return replace(plan, weekdays=tuple(sorted(days & set(WEEK))))


def with_hours(plan: Plan, end: str, by: int) -> Plan:
    """One end of its hours ("opens" or "closes") moved by so many half hours."""
    after = moved(Hours(plan.opens, plan.closes), end, by)
    return replace(plan, opens=after.opens, closes=after.closes)


def with_all_day(plan: Plan) -> Plan:
    """All day, or usual hours again."""
    after = USUAL if (plan.opens, plan.closes) == (ALL_DAY.opens, ALL_DAY.closes) else ALL_DAY
    return replace(plan, opens=after.opens, closes=after.closes)


def with_first(plan: Plan, days: int, today: datetime.date) -> Plan:
    """Its first day moved by so many days; the last day never stays behind."""
    moved_to = (plan.first or today) + days * DAY
    first = moved_to if moved_to > today else None
    last = max(plan.last, first) if plan.last is not None and first is not None else plan.last
    return replace(plan, first=first, last=last)


def with_last(plan: Plan, days: int, today: datetime.date) -> Plan:
    """Its last day moved by so many days, never before its first."""
    earliest = plan.first or today
    return replace(plan, last=max((plan.last or earliest) + days * DAY, earliest))


def without_last(plan: Plan) -> Plan:
    """The same plan without an end."""
    return replace(plan, last=None)

"""What should be on the screen at a moment: which deck, which notice, and whether the clinic is open.

Rules: pure. Of plans that overlap, the most specific wins: the one for fewer days between its first and last, then for
fewer weekdays, then for fewer minutes, then the one that stands later in the list. Plans for decks that are not
installed are passed over. Without a plan, and without a clock that can be believed (`now` is None, see clock.py), the
active deck is shown, the clinic counts as open, and the notice stays: staff see one that is out of date, but nobody
sees one that is missing. Moments are without time zone, as in the settings.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Collection, Mapping

from kiosk.station.settings import Plan, Settings

_DAY = 24 * 60
_WEEK = 7


def planned(settings: Settings, now: datetime.datetime | None, installed: Collection[str], active: str) -> str:
    """The digest of the deck that should be on the screen."""
    plan = running(settings, now, installed)
    return plan.digest if plan else active


def running(settings: Settings, now: datetime.datetime | None, installed: Collection[str]) -> Plan | None:
    """The plan that decides at this moment, for the desk to show; None when the active deck is shown."""
    if now is None:
        return None
    due = [
        (_breadth(plan), -place, plan)
        for place, plan in enumerate(settings.plans)
        if plan.digest in installed and _is_due(plan, now)
    ]
    return min(due, key=lambda one: one[:2])[2] if due else None


def is_open(settings: Settings, now: datetime.datetime | None) -> bool:
    """Whether the clinic is open. It is when nobody has told its hours."""
    if now is None or not any(settings.hours):
        return True
    for day in (now.date(), now.date() - datetime.timedelta(days=1)):
        hours = settings.hours[day.weekday()]
        if hours is not None and _begins(hours.opens, hours.closes, now) == day:
            return True
    return False


def notice(settings: Settings, now: datetime.datetime | None) -> Mapping[str, str]:
    """The words of the urgent notice by language; empty when there is none or its time is over."""
    if settings.notice is None or (now is not None and now >= settings.notice.until):
        return {}
    return settings.notice.words


def _is_due(plan: Plan, now: datetime.datetime) -> bool:
    day = _begins(plan.opens, plan.closes, now)
    return (
        day is not None
        and (not plan.weekdays or day.weekday() in plan.weekdays)
        and (plan.first is None or plan.first <= day)
        and (plan.last is None or day <= plan.last)
    )


def _begins(opens: str, closes: str, now: datetime.datetime) -> datetime.date | None:
    """The day on which the hours began that are running now; None when none are. What begins at 22:00 and ends at
    06:00 is still running on the morning after; each moment belongs to at most one day."""
    start, end, minute = _minutes(opens), _minutes(closes), now.hour * 60 + now.minute
    if start < end:
        return now.date() if start <= minute < end else None
    if minute >= start:
        return now.date()
    return now.date() - datetime.timedelta(days=1) if minute < end else None


def _breadth(plan: Plan) -> tuple[float, int, int]:
    """How much time a plan covers: days, weekdays, minutes. Less is more specific."""
    days = (plan.last - plan.first).days if plan.first and plan.last else math.inf
    minutes = (_minutes(plan.closes) - _minutes(plan.opens)) % _DAY or _DAY
    return days, len(set(plan.weekdays)) or _WEEK, minutes


def _minutes(written: str) -> int:
    """Minutes from midnight of "HH:MM"."""
    hours, minutes = written.split(":")
    return int(hours) * 60 + int(minutes)

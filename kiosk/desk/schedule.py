"""The page of the schedule: which deck is planned when, and when the clinic is open.

Rules: a plan or the opening hours are changed as a draft and kept only by “Save”; what is planned now is asked of the
station, never worked out here; a plan whose deck is gone, or which is over, is shown as such until somebody removes it.
Does not switch decks.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from kiosk.desk import plan_edit as edit
from kiosk.desk.paging import Paging
from kiosk.desk.week import ALL_DAY, USUAL, WEEKDAYS, moved, opening, runs
from kiosk.desk.world import View
from kiosk.errors import UsageError
from kiosk.station.clock import believed, newest_shown
from kiosk.station.entries import Entry
from kiosk.station.pointer import SHIPPED
from kiosk.station.schedule import running
from kiosk.station.settings import Hours, Plan

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk

ON_A_PAGE = 4
DECKS_ON_A_PAGE = 4
NEW = -1


class SchedulePage:
    """Plans and opening hours."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._paging = Paging(ON_A_PAGE)
        self._deck_paging = Paging(DECKS_ON_A_PAGE)
        self._entries: tuple[Entry, ...] = ()
        self._now: datetime.datetime | None = None
        # The plan that is being changed and its place in the list, or the opening hours that are.
        self._plan: Plan | None = None
        self._place = NEW
        self._hours: list[Hours | None] | None = None

    def opened(self) -> None:
        """Look at the decks and the clock."""
        world = self._desk.world
        self._entries = world.library.entries()
        self._now = believed(world.now(), newest_shown(world.home, world.disk))

    def tick(self) -> None:
        """Another plan may have begun."""
        self.opened()

    def actions(self) -> dict[str, Callable[[Any], None]]:
        """What can be touched here."""
        return {
            "more": lambda value: self._paging.turn(int(value)),
            "addPlan": lambda _: self._open_plan(NEW),
            "openPlan": lambda value: self._open_plan(int(value)),
            "removePlan": lambda _: self._ask_to_remove(),
            "savePlan": lambda _: self._save_plan(),
            "drop": lambda _: self._drop(),
            "moreDecks": lambda value: self._deck_paging.turn(int(value)),
            "deck": lambda value: self._change(lambda plan: replace(plan, digest=str(value))),
            "day": lambda value: self._change(lambda plan: edit.with_day(plan, int(value))),
            "time": lambda value: self._change(lambda plan: edit.with_hours(plan, str(value["end"]), int(value["by"]))),
            "allDay": lambda _: self._change(edit.with_all_day),
            "first": lambda value: self._change(lambda plan: edit.with_first(plan, int(value), self._today())),
            "last": lambda value: self._change(lambda plan: edit.with_last(plan, int(value), self._today())),
            "noEnd": lambda _: self._change(edit.without_last),
            "openHours": lambda _: self._open_hours(),
            "dayOpen": lambda value: self._toggle_day(int(value)),
            "dayTime": lambda value: self._move_day(int(value["day"]), str(value["end"]), int(value["by"])),
            "sameDays": lambda _: self._same_days(),
            "saveHours": lambda _: self._save_hours(),
        }

    def view(self) -> View:
        """For the screen."""
        settings = self._desk.world.settings
        now = self._running()
        rows = [self._row(place, plan, plan is now) for place, plan in enumerate(settings.plans)]
        shown, place = self._paging.page(rows)
        hours = settings.hours if self._hours is None else self._hours
        return {
            "mode": "plan" if self._plan is not None else "hours" if self._hours is not None else "list",
            "language": settings.language,
            "now": {
                "planned": now is not None,
                "title": self._title(now.digest if now else self._desk.world.library.active_digest()),
                "rests": self._now is None,
            },
            "rows": shown,
            "paging": place,
            "hours": opening(hours),
            "told": any(hours),
            "today": -1 if self._now is None else self._now.weekday(),
            "plan": self._plan_view(self._plan) if self._plan is not None else {},
        }

    # --- plans

    def _open_plan(self, place: int) -> None:
        plans = self._desk.world.settings.plans
        self._deck_paging.first()
        if 0 <= place < len(plans):
            self._plan, self._place = edit.opened(plans[place], self._today()), place
        else:
            self._plan, self._place = edit.fresh(self._desk.world.library.active_digest()), NEW

    def _change(self, change: Callable[[Plan], Plan]) -> None:
        if self._plan is not None:
            self._plan = change(self._plan)

    def _save_plan(self) -> None:
        plan, place = self._plan, self._place
        if plan is None:
            return
        if not self._is_here(plan):
            raise UsageError("The deck of this plan is not here any more: choose another one.")
        kept, settings = edit.closed(plan, self._today()), self._desk.world.settings
        plans = list(settings.plans)
        if 0 <= place < len(plans):
            plans[place] = kept
        else:
            plans.append(kept)
        self._desk.save(replace(settings, plans=tuple(plans)))
        self._drop()
        self._desk.say("good", "", "saved")

    def _ask_to_remove(self) -> None:
        plans, place = self._desk.world.settings.plans, self._place
        if 0 <= place < len(plans):
            title = self._title(plans[place].digest)
            self._desk.ask("unplan", title, lambda: self._remove(plans[place]))

    def _remove(self, plan: Plan) -> None:
        settings = self._desk.world.settings
        self._desk.save(replace(settings, plans=tuple(other for other in settings.plans if other is not plan)))
        self._drop()

    def _drop(self) -> None:
        self._plan, self._place, self._hours = None, NEW, None

    # --- opening hours

    def _open_hours(self) -> None:
        hours = self._desk.world.settings.hours
        # Nobody has told yet: begin with a working week, which is changed faster than typed.
        usual: list[Hours | None] = [USUAL if day in WEEKDAYS else None for day in range(7)]
        self._hours = list(hours) if any(hours) else usual

    def _toggle_day(self, day: int) -> None:
        if self._hours is not None:
            before = next((hours for hours in self._hours if hours is not None), USUAL)
            self._hours[day] = before if self._hours[day] is None else None

    def _move_day(self, day: int, end: str, by: int) -> None:
        if self._hours is not None and (hours := self._hours[day]) is not None:
            self._hours[day] = moved(hours, end, by)

    def _same_days(self) -> None:
        if self._hours is not None:
            self._hours = [self._hours[0] if day in WEEKDAYS else hours for day, hours in enumerate(self._hours)]

    def _save_hours(self) -> None:
        if self._hours is not None:
            self._desk.save(replace(self._desk.world.settings, hours=tuple(self._hours)))
            self._drop()
            self._desk.say("good", "", "saved")

    # --- what it looks like

    def _running(self) -> Plan | None:
        world = self._desk.world
        here = {SHIPPED, *(entry.digest for entry in self._entries[:-1])}
        return running(world.settings, self._now, here - world.probation.taken_back)

    def _row(self, place: int, plan: Plan, is_now: bool) -> View:
        today = self._today()
        over = plan.last is not None and plan.last < today
        return {
            **_span(plan, today),
            "index": place,
            "title": self._title(plan.digest),
            "state": "gone" if not self._is_here(plan) else "over" if over else "now" if is_now else "",
        }

    def _plan_view(self, plan: Plan) -> View:
        # The deck that comes with the kiosk is planned as such: its digest changes with the kiosk.
        digests = [*(entry.digest for entry in self._entries[:-1]), SHIPPED]
        decks = [
            {
                "digest": digest,
                "title": self._desk.decks.title(entry),
                "version": entry.version,
                "picture": self._desk.preview.cover(entry.digest),
                "on": digest == plan.digest,
            }
            for digest, entry in zip(digests, self._entries, strict=True)
        ]
        shown, place = self._deck_paging.page(decks)
        return {
            **_span(plan, self._today()),
            "isNew": self._place == NEW,
            "title": self._title(plan.digest),
            "weekdays": [day in plan.weekdays for day in range(7)],
            "decks": shown,
            "paging": place,
        }

    def _today(self) -> datetime.date:
        return self._desk.world.now().date()

    def _is_here(self, plan: Plan) -> bool:
        return plan.digest == SHIPPED or any(entry.digest == plan.digest for entry in self._entries[:-1])

    def _title(self, digest: str) -> str:
        found = next((entry for entry in self._entries[:-1] if entry.digest == digest), None)
        if found is None and digest == SHIPPED:
            found = self._entries[-1]
        return self._desk.decks.title(found) if found else ""


def _span(plan: Plan, today: datetime.date) -> View:
    """When a plan holds, for the screen: days as runs, a first day only while it is still to come."""
    return {
        "runs": runs(plan.weekdays),
        "opens": plan.opens,
        "closes": plan.closes,
        "allDay": (plan.opens, plan.closes) == (ALL_DAY.opens, ALL_DAY.closes),
        "first": plan.first.isoformat() if plan.first and plan.first > today else "",
        "last": plan.last.isoformat() if plan.last else "",
    }

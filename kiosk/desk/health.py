"""The page of health: how this kiosk is, each thing with a sign and what to do about it.

Rules: what is said is measured, never guessed; what is fine needs no reading; looking changes nothing, except that
staff may say that the clock is right. Does not mend anything.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.desk.paging import Paging
from kiosk.desk.world import View
from kiosk.station import clock
from kiosk.station.health import Health

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk

GB = 1_000_000_000
# A new deck may need 300 MB three times over: as it comes in, unpacked, and as it is kept.
LOW, FULL = 4 * GB, 1 * GB
# Errors of the last days are worth a look; older ones are history.
RECENT = datetime.timedelta(days=3)
ERRORS_ON_A_PAGE = 3
# What a worker finds on a Linux machine where everything that shuts it in works.
WALLS = 5


class Seen(msgspec.Struct, frozen=True):
    """What is looked at again and again. `overdue` is the day the review of the deck on the screen was due, or None."""

    health: Health
    now: datetime.datetime
    decks: int
    overdue: datetime.date | None


class Searched(msgspec.Struct, frozen=True):
    """What takes a moment, and is looked at once for each deck on the screen (`active`): `damaged` tells of decks that
    had to be passed over, `walls` are those around the worker."""

    active: str
    damaged: tuple[str, ...]
    walls: tuple[str, ...]


def disk_tone(free: int) -> str:
    """The sign for so many bytes left."""
    return "stop" if free < FULL else "warn" if free < LOW else "good"


def is_recent(error: str, now: datetime.datetime) -> bool:
    """Whether an error of the list, which begins with its time, is of the last days. One without a time is."""
    try:
        return now - datetime.datetime.fromisoformat(error[:16]) < RECENT
    except ValueError:
        return True


class HealthPage:
    """Disk, starts, errors, clock, decks and walls."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._paging = Paging(ERRORS_ON_A_PAGE)
        self._seen: Seen | None = None
        self._searched: Searched | None = None

    def opened(self) -> None:
        """Look at everything; what takes a moment only when it is new."""
        self.tick()
        active = self._desk.world.library.active_digest()
        known = self._searched is not None and self._searched.active == active
        if not known and self._desk.busy is None:
            self._desk.work("health", "", lambda progress, cancelled: self._search(active), self._found)

    def tick(self) -> None:
        """Look again at what changes by itself."""
        world = self._desk.world
        entries, now = world.library.entries(), world.now()
        active = world.library.active_digest()
        due = next((entry for entry in entries if entry.digest == active), entries[-1]).review_due
        self._seen = Seen(world.health(), now, len(entries), due if due < now.date() else None)

    def actions(self) -> dict[str, Callable[[Any], None]]:
        """What can be touched here."""
        return {
            "more": lambda value: self._paging.turn(int(value)),
            "clockIsRight": lambda _: self._trust_clock(),
        }

    def view(self) -> View:
        """For the screen: `signs` in the order they are read, each with its tone and what it tells."""
        seen = self._seen
        if seen is None:
            return {"signs": [], "errors": [], "paging": {"at": 1, "of": 1}, "language": ""}
        shown, place = self._paging.page([_error(error) for error in seen.health.errors])
        return {
            "language": self._desk.world.settings.language,
            "signs": _signs(seen, self._searched),
            "errors": shown,
            "paging": place,
        }

    def _search(self, active: str) -> Searched:
        world = self._desk.world
        return Searched(active, world.library.open_active(whole=True).notes, world.walls())

    def _found(self, searched: Searched) -> None:
        self._searched = searched

    def _trust_clock(self) -> None:
        world = self._desk.world
        clock.trust(world.home, world.disk, world.now())
        self.tick()


def _signs(seen: Seen, searched: Searched | None) -> list[View]:
    health = seen.health
    damaged = searched.damaged if searched else ()
    walls = searched.walls if searched else ()
    recent = sum(is_recent(error, seen.now) for error in health.errors)
    return [
        {"code": "disk", "tone": disk_tone(health.disk_free), "free": health.disk_free, "total": health.disk_total},
        {
            "code": "decks",
            "tone": "stop" if damaged else "warn" if seen.overdue else "good",
            "count": seen.decks,
            "sentences": list(damaged),
            "overdue": seen.overdue.isoformat() if seen.overdue else "",
        },
        {"code": "errors", "tone": "warn" if recent else "good", "recent": recent, "count": len(health.errors)},
        {
            "code": "clock",
            "tone": "stop" if health.clock else "good",
            "now": f"{seen.now:%Y-%m-%dT%H:%M}",
            "sentence": health.clock,
        },
        {
            "code": "start",
            "tone": "good",
            "when": f"{health.last_restart:%Y-%m-%dT%H:%M}" if health.last_restart else "",
            "count": health.restarts,
        },
        {
            "code": "walls",
            "tone": "plain" if searched is None else "good" if len(walls) >= WALLS else "warn",
            "count": len(walls),
            "of": WALLS,
        },
    ]


def _error(line: str) -> View:
    """An error of the list as its time and its sentence."""
    try:
        when = datetime.datetime.fromisoformat(line[:16])
    except ValueError:
        return {"when": "", "sentence": line}
    return {"when": f"{when:%Y-%m-%dT%H:%M}", "sentence": line[16:].strip()}

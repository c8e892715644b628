"""What a supervisor wants to know: is this kiosk well, and if not, what is wrong – from its heartbeat and its health.

Rules: critical is what a visitor would see, or soon will; a warning is what somebody should look at this week; every
trouble is one sentence with what to do. Pure: reads no clock and no disk. Does not mend.
"""

from __future__ import annotations

import datetime
from enum import IntEnum

import msgspec

from kiosk.deck.limits import MB
from kiosk.station.disk import RESERVE
from kiosk.station.health import Health
from kiosk.station.heartbeat import EVERY, Heartbeat
from kiosk.station.moment import Moment

# Seconds without a heartbeat after which nobody believes that the picture moves: one may be late, two may not.
SILENT = 2 * EVERY + 30
LITTLE_ROOM = 1000 * MB
RECENT = datetime.timedelta(days=1)


class Level(IntEnum):
    """How well the kiosk is, as monitoring programs of the Nagios family count."""

    OK = 0
    WARNING = 1
    CRITICAL = 2


class Report(msgspec.Struct, frozen=True):
    """The whole answer: the level, what is wrong as sentences (the worst first), and the figures; seconds, bytes, and
    None for what cannot be known."""

    level: Level
    troubles: tuple[str, ...]
    version: str
    running: bool
    deck: str
    digest: str
    uptime: float | None
    frame_age: float | None
    last_start: datetime.datetime | None
    restarts: int
    errors: tuple[str, ...]
    disk_free: int
    disk_total: int
    clock: str


def report(heart: Heartbeat | None, health: Health, version: str, now: Moment, wall: datetime.datetime) -> Report:
    """The answer at the moment `now`, when the clock on the wall shows `wall`; `version` is the one installed."""
    age = now.since(heart.written) if heart else None
    found = sorted([*_picture(heart, age), *_station(health, wall)], key=lambda trouble: -trouble[0])
    return Report(
        level=max((level for level, _ in found), default=Level.OK),
        troubles=tuple(sentence for _, sentence in found),
        version=heart.version if heart else version,
        running=age is not None and age <= SILENT,
        deck=heart.deck if heart else "",
        digest=heart.digest if heart else "",
        uptime=now.since(heart.started) if heart else None,
        frame_age=age,
        last_start=health.last_restart,
        restarts=health.restarts,
        errors=health.errors,
        disk_free=health.disk_free,
        disk_total=health.disk_total,
        clock=health.clock,
    )


def _picture(heart: Heartbeat | None, age: float | None) -> list[tuple[Level, str]]:
    if heart is None or age is None:
        return [(Level.CRITICAL, "No kiosk runs here, or it has not drawn anything yet: start its service.")]
    if age > SILENT:
        told = f"The picture has not moved for {age / 60:.0f} minutes: the kiosk hangs or was ended, start it again."
        return [(Level.CRITICAL, told)]
    return []


def _station(health: Health, wall: datetime.datetime) -> list[tuple[Level, str]]:
    found = []
    if health.disk_free < LITTLE_ROOM:
        level = Level.CRITICAL if health.disk_free < RESERVE else Level.WARNING
        found.append((level, f"Only {health.disk_free // MB} MB are free on the disk: make room."))
    if health.clock:
        found.append((Level.WARNING, health.clock))
    newest = health.newest_error
    if newest is not None and abs(wall - newest) < RECENT:
        found.append((Level.WARNING, f"Within the last day: {health.errors[0]}"))
    return found

"""How this machine is: room on the disk, starts, the last errors, and its clock.

Rules: keeps the last 20 errors as sentences, the same one again only after ten minutes, so that a fault in every frame
does not wear out the disk; nothing about visitors ever reaches this list. Writing it must never make things worse: when
the disk refuses, the program's log says so and the kiosk goes on. Does not judge what the numbers mean.
"""

from __future__ import annotations

import datetime
import logging
import shutil
from pathlib import Path

import msgspec

from kiosk.errors import SetupError
from kiosk.station import clock
from kiosk.station.disk import Disk
from kiosk.station.kept import DamagedError, keep, read_kept

log = logging.getLogger(__name__)

FILE = "health.json"
MOST_ERRORS = 20
LONGEST_SENTENCE = 300
_AGAIN = datetime.timedelta(minutes=10)
_DAMAGED = "The list of errors was damaged and begins anew."


class Health(msgspec.Struct, frozen=True):
    """What the desk shows: bytes free and in all on the disk of the station, when the kiosk was started last and how
    often (None and 0 before the first), the last errors with their time, newest first, a sentence when the clock
    cannot be right, and when the newest error was."""

    disk_free: int
    disk_total: int
    last_restart: datetime.datetime | None
    restarts: int
    errors: tuple[str, ...]
    clock: str
    newest_error: datetime.datetime | None = None


class _Error(msgspec.Struct, frozen=True):
    time: datetime.datetime
    sentence: str


class _Kept(msgspec.Struct, frozen=True):
    starts: int = 0
    last_start: datetime.datetime | None = None
    errors: tuple[_Error, ...] = ()


def look(home: Path, disk: Disk, now: datetime.datetime) -> Health:
    """How the station whose folder is `home` is; `now` is what the wall clock shows, right or wrong."""
    there = next(folder for folder in (home, *home.parents) if folder.exists())
    kept, note = _read(home, disk)
    errors = tuple(f"{error.time:%Y-%m-%d %H:%M}  {error.sentence}" for error in reversed(kept.errors))
    return Health(
        disk.free(there),
        shutil.disk_usage(there).total,
        kept.last_start,
        kept.starts,
        (note, *errors) if note else errors,
        clock.trouble(now, clock.newest_shown(home, disk)),
        kept.errors[-1].time if kept.errors else None,
    )


def record_start(home: Path, disk: Disk, now: datetime.datetime) -> None:
    """Count a start of the kiosk."""
    kept, note = _read(home, disk)
    kept = _with_error(kept, note, now) if note else kept
    _keep(home, disk, msgspec.structs.replace(kept, starts=kept.starts + 1, last_start=now))


def record_error(home: Path, disk: Disk, sentence: str, now: datetime.datetime) -> None:
    """Add an error to the list: one sentence, which is cut to 300 letters and cleaned of what does not print."""
    kept, note = _read(home, disk)
    kept = _with_error(kept, note, now) if note else kept
    added = _with_error(kept, sentence, now)
    if added is not kept:
        _keep(home, disk, added)


def _with_error(kept: _Kept, sentence: str, now: datetime.datetime) -> _Kept:
    from kiosk.text.characters import tidy

    sentence = " ".join(tidy(sentence).split())[:LONGEST_SENTENCE]
    before = [error.time for error in kept.errors if error.sentence == sentence]
    # A clock that was put back must not silence an error for years: only an age of 0 to 10 minutes does.
    if before and datetime.timedelta() <= now - before[-1] < _AGAIN:
        return kept
    return msgspec.structs.replace(kept, errors=(*kept.errors, _Error(now, sentence))[-MOST_ERRORS:])


def _read(home: Path, disk: Disk) -> tuple[_Kept, str]:
    try:
        return read_kept(disk, home / FILE, _Kept) or _Kept(), ""
    except DamagedError:
        return _Kept(), _DAMAGED


def _keep(home: Path, disk: Disk, kept: _Kept) -> None:
    try:
        keep(disk, home / FILE, kept)
    except SetupError as error:
        log.error("%s", error)

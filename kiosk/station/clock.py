"""Whether the wall clock of this machine can be believed.

Rules: a clock that shows a day before this kiosk was built or 20 years after, or one earlier than the newest moment it
has ever shown, is not believed; a day of slack allows for summer time and other time zones. What is not believed is
None, and whoever gets None does what is safe without a clock. When the clock ran ahead once and was put right, staff
say so (`trust`). Moments are those of the clock on the wall of the clinic, without time zone. Does not read the clock.
"""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.station.disk import Disk
from kiosk.station.kept import DamagedError, keep, read_kept

# Raised with every release.
BUILT = datetime.datetime(2026, 11, 1)
LATEST = BUILT.replace(BUILT.year + 20)
FILE = "clock.json"
_SLACK = datetime.timedelta(days=1)
_EVERY = datetime.timedelta(hours=1)


class _Newest(msgspec.Struct, frozen=True):
    shown: Annotated[datetime.datetime, Meta(tz=False)]


def newest_shown(home: Path, disk: Disk) -> datetime.datetime | None:
    """The newest moment this machine has ever shown; None when none was kept or it cannot be read."""
    try:
        kept = read_kept(disk, home / FILE, _Newest)
    except DamagedError:
        # A guard less, not a danger: the day of the build still holds.
        return None
    return kept.shown if kept else None


def believed(now: datetime.datetime, newest: datetime.datetime | None) -> datetime.datetime | None:
    """`now` when it can be right, else None."""
    earliest = BUILT if newest is None else max(BUILT, newest)
    return now if earliest - _SLACK <= now < LATEST else None


def trouble(now: datetime.datetime, newest: datetime.datetime | None) -> str:
    """What is wrong with the clock, as a sentence; empty when it can be right."""
    if believed(now, newest) is not None:
        return ""
    return (
        f"The clock of this machine shows {now:%Y-%m-%d %H:%M}, which cannot be right: set its date and time, "
        "or say at the desk that it is right. Until then the schedule rests."
    )


def remember(home: Path, disk: Disk, now: datetime.datetime) -> None:
    """Keep `now` as the newest moment shown; to be called now and then. Writes at most once an hour, and never a
    moment that cannot be right. Raises SetupError when the disk refuses."""
    before = newest_shown(home, disk)
    if believed(now, before) is not None and (before is None or now - before >= _EVERY):
        keep(disk, home / FILE, _Newest(now))


def trust(home: Path, disk: Disk, now: datetime.datetime) -> None:
    """Staff say that the clock is right: what it showed before is forgotten. Raises SetupError when the disk
    refuses."""
    keep(disk, home / FILE, _Newest(now))

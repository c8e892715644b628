"""A clock that cannot be right is not believed, one that can is."""

from __future__ import annotations

import datetime

import pytest

from kiosk.station import clock
from tests.station.lock import HOME
from tests.station.memory_disk import MemoryDisk

NOW = datetime.datetime(2027, 3, 5, 14, 30)
HOUR, DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)


@pytest.mark.parametrize(
    ("now", "newest", "right"),
    [
        (datetime.datetime(1970, 1, 1), None, False),
        (datetime.datetime.min, None, False),
        (clock.BUILT - 2 * DAY, None, False),
        (clock.BUILT, None, True),
        (NOW, NOW + 30 * DAY, False),
        (NOW, NOW + HOUR, True),
        (NOW, NOW - 900 * DAY, True),
        (datetime.datetime(2099, 1, 1), None, False),
        (datetime.datetime.max, NOW, False),
    ],
)
def test_a_clock_is_believed_when_it_can_be_right(
    now: datetime.datetime, newest: datetime.datetime | None, right: bool
) -> None:
    """Not before the kiosk was built, not long before what it showed already, but summer time may end."""
    assert clock.believed(now, newest) == (now if right else None)
    assert (clock.trouble(now, newest) == "") == right


def test_the_sentence_says_what_the_clock_shows_and_what_to_do() -> None:
    """For the desk."""
    assert clock.trouble(datetime.datetime(1970, 1, 1, 0, 5), None) == (
        "The clock of this machine shows 1970-01-01 00:05, which cannot be right: set its date and time, "
        "or say at the desk that it is right. Until then the schedule rests."
    )


def test_the_newest_moment_is_kept_at_most_once_an_hour() -> None:
    """So that the disk lives long; a moment that cannot be right is never kept."""
    disk = MemoryDisk()
    clock.remember(HOME, disk, NOW)
    written = disk.operations
    for minutes in range(60):
        clock.remember(HOME, disk, NOW + datetime.timedelta(minutes=minutes))
    clock.remember(HOME, disk, datetime.datetime(1970, 1, 1))
    clock.remember(HOME, disk, datetime.datetime(2099, 1, 1))
    assert disk.operations == written
    assert clock.newest_shown(HOME, disk) == NOW
    clock.remember(HOME, disk, NOW + HOUR)
    assert clock.newest_shown(HOME, disk) == NOW + HOUR


def test_staff_can_say_that_the_clock_is_right() -> None:
    """After it ran a year ahead and was put right."""
    disk = MemoryDisk()
    clock.remember(HOME, disk, NOW + 365 * DAY)
    assert clock.believed(NOW, clock.newest_shown(HOME, disk)) is None
    clock.trust(HOME, disk, NOW)
    assert clock.believed(NOW, clock.newest_shown(HOME, disk)) == NOW


def test_a_damaged_memory_leaves_the_day_of_the_build() -> None:
    """One guard less, no crash."""
    disk = MemoryDisk({HOME / "clock.json": b'{"shown": "2027-03-05T14:30:00Z"}'})
    assert clock.newest_shown(HOME, disk) is None

"""The desk sees how the machine is: disk, starts, the last errors, the clock."""

from __future__ import annotations

import datetime
from pathlib import Path

from kiosk.station import clock
from kiosk.station.disk import RealDisk
from kiosk.station.health import MOST_ERRORS, look, record_error, record_start
from tests.station.lock import HOME
from tests.station.memory_disk import MemoryDisk
from tests.watch import Watch

NOW = datetime.datetime(2026, 11, 24, 9, 0)
MINUTE = datetime.timedelta(minutes=1)


def test_a_new_station_is_well(tmp_path: Path) -> None:
    """Even before it has a folder: room on a real disk, no start, no error, a clock that can be right."""
    health = look(tmp_path / "not" / "there", RealDisk(), NOW)
    assert 0 < health.disk_free < health.disk_total
    assert (health.last_restart, health.restarts, health.errors, health.clock) == (None, 0, (), "")


def test_starts_are_counted() -> None:
    """And the last one kept."""
    disk = MemoryDisk()
    for minutes in range(3):
        record_start(HOME, disk, NOW + minutes * MINUTE)
    health = look(HOME, disk, NOW)
    assert (health.restarts, health.last_restart) == (3, NOW + 2 * MINUTE)


def test_the_last_errors_are_kept_newest_first() -> None:
    """Twenty at most, each one line that prints, at most 300 letters."""
    disk = MemoryDisk()
    for number in range(30):
        record_error(HOME, disk, f"Error\n\u202e{number}. " + "x" * 400, NOW + number * MINUTE)
    errors = look(HOME, disk, NOW).errors
    assert len(errors) == MOST_ERRORS
    assert errors[0].startswith("2026-11-24 09:29  Error 29. xxx")
    assert errors[-1].startswith("2026-11-24 09:10  Error 10. xxx")
    assert {len(error) for error in errors} == {len("2026-11-24 09:29  ") + 300}


def test_a_fault_in_every_frame_does_not_wear_out_the_disk() -> None:
    """The same error counts again only after ten minutes; other errors between do not matter."""
    disk = MemoryDisk()
    record_error(HOME, disk, "The picture is damaged.", NOW)
    record_error(HOME, disk, "The stick is damaged.", NOW)
    written = disk.operations
    for seconds in range(0, 600):
        record_error(HOME, disk, "The picture is damaged.", NOW + datetime.timedelta(seconds=seconds))
    assert disk.operations == written
    record_error(HOME, disk, "The picture is damaged.", NOW + 10 * MINUTE)
    record_error(HOME, disk, "The picture is damaged.", NOW - 90 * MINUTE)
    assert [error[11:16] for error in look(HOME, disk, NOW).errors] == ["07:30", "09:10", "09:00", "09:00"]


def test_a_damaged_list_begins_anew_and_says_so() -> None:
    """At once, and in the new list."""
    disk = MemoryDisk({HOME / "health.json": b"{"})
    assert look(HOME, disk, NOW).errors == ("The list of errors was damaged and begins anew.",)
    record_error(HOME, disk, "The picture is damaged.", NOW)
    assert look(HOME, disk, NOW).errors == (
        "2026-11-24 09:00  The picture is damaged.",
        "2026-11-24 09:00  The list of errors was damaged and begins anew.",
    )


def test_a_list_that_cannot_be_written_never_makes_things_worse(watch: Watch) -> None:
    """The log of the program says so, and the kiosk goes on."""
    watch.expect("health.json cannot be written")
    disk = MemoryDisk()
    disk.full = True
    record_error(HOME, disk, "The picture is damaged.", NOW)
    record_start(HOME, disk, NOW)
    assert look(HOME, disk, NOW).restarts == 0


def test_a_clock_that_cannot_be_right_is_said() -> None:
    """A sentence, from what it showed before."""
    disk = MemoryDisk()
    clock.remember(HOME, disk, NOW + datetime.timedelta(days=90))
    assert "2026-11-24 09:00, which cannot be right" in look(HOME, disk, NOW).clock

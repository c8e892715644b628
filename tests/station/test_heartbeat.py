"""A running kiosk leaves a heartbeat, seldom, and only of this start of the machine."""

from __future__ import annotations

from pathlib import Path

from kiosk.station.heartbeat import FILE, Pulse, last_heartbeat
from kiosk.station.moment import Moment
from tests.station.memory_disk import MemoryDisk
from tests.watch import Watch

RUN = Path("/run/kiosk")
START = Moment("boot", 100.0)


def at(seconds: float) -> Moment:
    """So long after the start."""
    return Moment("boot", START.seconds + seconds)


def test_a_beat_is_written_once_a_minute() -> None:
    """However often the window says that it lives; at once when another deck is shown."""
    disk = MemoryDisk()
    pulse = Pulse(RUN, disk, "1.0", START)
    pulse.beat("ms 1", "", at(0))
    written = disk.operations
    for second in range(60):
        pulse.beat("ms 1", "", at(second))
    assert disk.operations == written
    pulse.beat("ms 1", "", at(60))
    assert disk.operations > written
    pulse.beat("other 2", "abc", at(61))
    found = last_heartbeat(RUN, disk, at(61))
    assert found is not None
    assert (found.deck, found.digest, found.written, found.started) == ("other 2", "abc", at(61), START)


def test_what_another_start_of_the_machine_left_is_no_heartbeat() -> None:
    """Nor is a damaged file, nor none."""
    disk = MemoryDisk()
    assert last_heartbeat(RUN, disk, at(0)) is None
    Pulse(RUN, disk, "1.0", START).beat("ms 1", "", at(0))
    assert last_heartbeat(RUN, disk, at(1)) is not None
    assert last_heartbeat(RUN, disk, Moment("next boot", 5.0)) is None
    disk.write(RUN / FILE, b"{")
    assert last_heartbeat(RUN, disk, at(1)) is None


def test_a_kiosk_that_ends_in_good_order_leaves_none() -> None:
    """So monitoring says at once that nothing runs."""
    disk = MemoryDisk()
    pulse = Pulse(RUN, disk, "1.0", START)
    pulse.beat("ms 1", "", at(0))
    pulse.end()
    assert last_heartbeat(RUN, disk, at(1)) is None


def test_a_disk_that_refuses_is_said_once(watch: Watch) -> None:
    """And the kiosk goes on."""
    watch.expect("The heartbeat .* cannot be written")
    disk = MemoryDisk()
    disk.full = True
    pulse = Pulse(RUN, disk, "1.0", START)
    for minute in range(3):
        pulse.beat("ms 1", "", at(60 * minute))
    assert len(watch.complaints) == 1

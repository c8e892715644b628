"""The staff PIN opens the desk, wrong ones bring waits, and nothing that happens to its record opens it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.errors import SetupError, UsageError
from kiosk.station import pin
from kiosk.station.disk import RealDisk
from kiosk.station.pin import Attempt, PinLock
from kiosk.station.settings import Settings, write_settings
from kiosk.station.staff_record import COPIES
from tests.station.lock import CHEAP, HOME, PIN, WRONG, Machine
from tests.station.memory_disk import MemoryDisk
from tests.watch import Watch

FILES = [HOME / name for name in COPIES]


def test_the_right_pin_opens_and_a_wrong_one_does_not() -> None:
    """Also after a restart; what is not a PIN at all is a wrong try."""
    machine = Machine()
    assert machine.lock.has_pin()
    assert machine.lock.try_pin(WRONG) == Attempt(open=False, wait=0.0, left=4)
    assert machine.lock.try_pin("\ud800 x") == Attempt(open=False, wait=0.0, left=3)
    machine.restart()
    assert machine.lock.try_pin(PIN) == Attempt(open=True, wait=0.0, left=5)
    assert machine.lock.try_pin(WRONG) == Attempt(open=False, wait=0.0, left=4)


def test_after_five_wrong_tries_the_wait_doubles_up_to_an_hour() -> None:
    """30 s, 60 s … 3600 s; the right PIN afterwards gives five free tries again."""
    machine = Machine()
    waits = []
    for _ in range(15):
        machine.time += machine.lock.wait()
        waits.append(machine.lock.try_pin(WRONG).wait)
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600, 3600]
    machine.time += 3600
    assert machine.lock.try_pin(PIN).open
    assert [machine.lock.try_pin(WRONG).wait for _ in range(5)] == [0, 0, 0, 0, 30]


def test_during_a_wait_not_even_the_right_pin_is_compared() -> None:
    """Nor is such a try counted: the wait does not grow."""
    machine = Machine()
    machine.fail(5)
    machine.time += 29
    assert machine.lock.try_pin(PIN) == Attempt(open=False, wait=1.0, left=0)
    assert machine.lock.try_pin(WRONG) == Attempt(open=False, wait=1.0, left=0)
    machine.time += 1
    assert machine.lock.wait() == 0
    assert machine.lock.try_pin(PIN).open


def test_a_wait_survives_a_restart_and_begins_again_after_a_reboot() -> None:
    """In full, once: a restart of the kiosk after the reboot does not prolong it."""
    machine = Machine()
    machine.fail(7)
    assert machine.lock.wait() == 120
    machine.time += 100
    machine.restart()
    assert machine.lock.wait() == 20
    machine.reboot(seconds=60)
    assert machine.lock.wait() == 120
    machine.time += 50
    machine.restart()
    assert machine.lock.wait() == 70
    machine.time += 70
    assert machine.lock.try_pin(PIN).open


def test_a_wait_that_begins_again_counts_from_the_start_of_the_kiosk() -> None:
    """Staff who come hours after the machine was switched on do not wait for a wait nobody looked at."""
    machine = Machine()
    machine.fail(12)
    machine.reboot()
    machine.time += 3600
    assert machine.lock.wait() == 0


def test_a_clock_set_back_with_the_same_boot_makes_the_wait_begin_again() -> None:
    """A virtual machine put back to an earlier state: in full, and not until the clock has caught up."""
    machine = Machine()
    machine.fail(5)
    machine.time -= 900
    assert machine.lock.wait() == 30
    machine.time += 30
    assert machine.lock.wait() == 0


def test_a_new_pin_replaces_the_old_one_and_ends_the_wait() -> None:
    """Whoever may set a PIN is trusted already."""
    machine = Machine()
    machine.fail(8)
    machine.lock.set_pin("7302846")
    assert machine.lock.wait() == 0
    assert not machine.lock.try_pin(PIN).open
    assert machine.lock.try_pin("7302846").open


def test_a_pin_that_would_be_guessed_is_not_set() -> None:
    """The old one stays."""
    machine = Machine()
    with pytest.raises(UsageError, match="counts up"):
        machine.lock.set_pin("123456")
    assert machine.lock.try_pin(PIN).open


def test_before_the_first_set_up_there_is_no_pin_and_none_opens() -> None:
    """The set-up may begin; until then no digits open anything."""
    machine = Machine(pin="")
    assert not machine.lock.has_pin()
    assert machine.lock.wait() == 0
    with pytest.raises(SetupError, match="no staff PIN yet"):
        machine.lock.try_pin(PIN)


@pytest.mark.parametrize("damaged", FILES)
@pytest.mark.parametrize("how", ["gone", "cut", "empty", "other", "unreadable", "older"])
def test_one_damaged_copy_changes_nothing(damaged: Path, how: str) -> None:
    """Gone, cut off, foreign, unreadable, or put back from an older day with an older PIN and no failures."""
    machine = Machine(pin="7302846")
    older = machine.disk.files()[damaged]
    machine.lock.set_pin(PIN)
    machine.fail(6)
    files = machine.disk.files()
    broken = {"cut": files[damaged][:-9], "empty": b"", "other": b'{"hash": 3}', "older": older}.get(how)
    if how == "gone":
        del files[damaged]
    elif broken is not None:
        files[damaged] = broken
    machine.disk = MemoryDisk(files)
    if how == "unreadable":
        machine.disk.unreadable.add(damaged)
    machine.restart()
    assert machine.lock.wait() == 60
    machine.time += 60
    assert not machine.lock.try_pin("7302846").open
    machine.time += 120
    assert machine.lock.try_pin(PIN).open


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 200,
        b"\xff\xfe",
        b'{"hash": "plain", "failures": 0, "written": 9}',
        b'{"hash": "$argon2id$", "failures": -100, "written": 9}',
        b"[" * 100_000,
    ],
    ids=["empty", "zeros", "not text", "no hash", "negative", "deep"],
)
def test_when_both_copies_are_damaged_the_desk_stays_locked(content: bytes) -> None:
    """No PIN opens it, it does not pass for a fresh station, and a sentence says what helps: a new PIN."""
    machine = Machine(MemoryDisk(dict.fromkeys(FILES, content)), pin="")
    assert machine.lock.has_pin()
    assert machine.lock.trouble() == pin.LOST
    with pytest.raises(SetupError, match=r"USB key.*kiosk pin set"):
        machine.lock.try_pin(PIN)
    machine.lock.set_pin(PIN)
    assert machine.lock.trouble() == ""
    assert machine.lock.try_pin(PIN).open


def test_a_hash_that_says_nothing_keeps_the_desk_locked() -> None:
    """Every file is in order, only the hash inside is not one."""
    machine = Machine(MemoryDisk(dict.fromkeys(FILES, b'{"hash": "$argon2id$v=19$m=8", "written": 3}')), pin="")
    for _ in range(5):
        with pytest.raises(SetupError, match="stays locked"):
            machine.lock.try_pin(PIN)
    assert machine.lock.wait() == 30


@pytest.mark.parametrize("settings", ["ready", "damaged"])
def test_a_record_that_is_gone_from_a_station_that_was_set_up_is_no_fresh_start(settings: str) -> None:
    """Otherwise deleting two files would hand the set-up, and with it the desk, to a visitor."""
    machine = Machine(pin="")
    if settings == "ready":
        write_settings(HOME, machine.disk, Settings(ready=True))
    else:
        machine.disk = MemoryDisk({HOME / "settings.json": b"{"})
        machine.restart()
    assert machine.lock.has_pin()
    assert machine.lock.trouble() == pin.LOST


def test_a_try_that_cannot_be_counted_is_not_made() -> None:
    """On a full disk not even the right PIN opens; with room again it does."""
    machine = Machine()
    machine.disk.full = True
    for _ in range(50):
        with pytest.raises(SetupError, match="cannot be written"):
            machine.lock.try_pin(PIN)
    machine.disk.full = False
    assert machine.lock.try_pin(PIN).open


def test_a_wait_runs_on_when_a_full_disk_refuses_its_new_beginning(watch: Watch) -> None:
    """The log says so once, and the wait still ends."""
    watch.expect("cannot be written")
    machine = Machine()
    machine.fail(6)
    machine.disk.full = True
    machine.reboot()
    assert machine.lock.wait() == 60
    machine.time += 40
    assert machine.lock.wait() == 20
    assert len(watch.complaints) == 1
    machine.time += 20
    machine.disk.full = False
    assert machine.lock.wait() == 0
    assert machine.lock.try_pin(PIN).open


def test_the_pin_itself_is_nowhere_on_the_disk(tmp_path: Path) -> None:
    """Only its hash, argon2id, salted: the same PIN on two stations looks different."""
    found = []
    for name in ("one", "two"):
        PinLock(tmp_path / name, RealDisk(), Machine().moment, CHEAP).set_pin(PIN)
        found.append(json.loads((tmp_path / name / "staff.json").read_text())["hash"])
        assert all(PIN.encode() not in file.read_bytes() for file in (tmp_path / name).iterdir())
    assert found[0] != found[1]
    assert all(hashed.startswith("$argon2id$v=19$m=8,t=1,p=1$") for hashed in found)


def test_as_it_runs_a_hash_costs_an_attacker_who_stole_it() -> None:
    """The default is the low-memory profile of RFC 9106: 64 MiB, three passes."""
    machine = Machine(pin="")
    lock = PinLock(HOME, machine.disk, machine.moment)
    lock.set_pin(PIN)
    assert b"$argon2id$v=19$m=65536,t=3,p=4$" in machine.disk.files()[FILES[0]]
    assert lock.try_pin(PIN).open

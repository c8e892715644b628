"""Guessing the PIN is held to the schedule, whatever the attacker does to the kiosk, the machine and its clock.

The bound is computed here from the words of the rule, not from the code: five tries, then a wait of 30 s, 60 s … up to
an hour before each further one. What counts is true time, which the attacker cannot change.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import SetupError
from kiosk.station.disk import RealDisk
from kiosk.station.pin import PinLock
from kiosk.station.staff_record import COPIES, read_record
from tests.station.lock import CHEAP, HOME, PIN, WRONG, Machine
from tests.station.memory_disk import MemoryDisk, PowerCutError, cuts

DAY = 24 * 3600
WAITS = [0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920]  # after the first, second … wrong try; 3600 after that


def wait_before(tries: int) -> int:
    """Seconds that must lie between try number `tries` (from 0) and the one before it."""
    return 0 if tries == 0 else (WAITS + [3600] * tries)[tries - 1]


def allowed(seconds: float) -> int:
    """How many tries the schedule allows in so many seconds."""
    time, tries = 0, 0
    while time <= seconds:
        tries += 1
        time += wait_before(tries)
    return tries


def is_compared(machine: Machine, pin: str = WRONG) -> bool:
    """Make a try; whether it got as far as a comparison."""
    before = machine.lock.wait()
    attempt = machine.lock.try_pin(pin)
    assert not (attempt.open and before > 0), "The desk opened during a wait."
    return before == 0


def test_the_schedule_allows_34_tries_on_the_first_day() -> None:
    """By hand: 5 at once; 7 more until 1 h 3 min 30 s; 22 more, one an hour from 2 h 3 min 30 s on."""
    assert allowed(0) == 5
    assert allowed(3810) == 12
    assert allowed(DAY) == 5 + 7 + 22 == 34


@pytest.mark.parametrize("between", ["nothing", "restart", "reboot", "reboot in the wait", "clock back", "anything"])
def test_a_tireless_attacker_gets_no_more_tries_in_a_day_than_the_schedule_allows(between: str) -> None:
    """Tries again as soon as the lock lets him; between two tries he restarts, reboots or sets the clock back."""
    machine, rng, compared = Machine(), random.Random(between), 0
    end = machine.time + DAY
    while machine.time <= end:
        compared += is_compared(machine)
        what = rng.choice(["nothing", "restart", "reboot", "reboot in the wait"]) if between == "anything" else between
        if what == "restart":
            machine.restart()
        elif what == "reboot":
            machine.reboot(rng.uniform(5, 40))
        elif what == "reboot in the wait":
            machine.time += machine.lock.wait() * rng.random()
            machine.reboot(rng.uniform(5, 40))
        elif what == "clock back":
            # A machine put back to where it stood a moment after its start: the same boot, fewer seconds.
            machine.set_back(rng.uniform(0, 5))
        machine.time += machine.lock.wait()
    assert compared <= allowed(DAY)
    # Nothing but patience gets him there; that he gets as far shows that the lock does not simply stay shut.
    assert compared == allowed(DAY) or between not in ("nothing", "restart")


def test_trying_every_second_without_a_pause_brings_nothing() -> None:
    """A day of one touch of “enter” a second, a restart after each hundred: the same 34 tries."""
    machine, compared = Machine(), 0
    for second in range(DAY + 1):
        compared += is_compared(machine)
        if second % 100 == 0:
            machine.restart()
        machine.time += 1
    assert allowed(DAY) - 5 <= compared <= allowed(DAY)


steps = st.lists(
    st.sampled_from(["try", "try", "try", "right", "restart", "reboot", "back", "rest"])
    | st.floats(0.01, 4000).filter(lambda seconds: seconds > 0),
    max_size=60,
)


@given(steps)
def test_no_sequence_of_events_gives_a_try_before_its_time(events: list[str | float]) -> None:
    """Between two comparisons lies at least the wait of the schedule, in true time, whatever came between; only the
    right PIN begins anew."""
    machine, made, last = Machine(), 0, 0.0
    for event in events:
        if event == "try" or event == "right":
            if is_compared(machine, PIN if event == "right" else WRONG):
                assert machine.time - last >= wait_before(made) - 1e-6 or made == 0
                made, last = (0 if event == "right" else made + 1), machine.time
        elif event == "restart":
            machine.restart()
        elif event == "reboot":
            machine.reboot(7.0)
        elif event == "back":
            machine.set_back(0.0)
        elif event == "rest":
            machine.time += machine.lock.wait()
        elif isinstance(event, float):
            machine.time += event


@pytest.mark.parametrize("failures", [0, 1, 4, 5, 11])
@pytest.mark.parametrize("pin", [PIN, WRONG])
def test_a_power_cut_at_any_step_never_gives_a_free_try(failures: int, pin: str) -> None:
    """Before every write, sync and rename of a try: either the PIN was not compared yet, or the try is counted; the
    lock still works, still knows its PIN and never opens by itself."""
    prepared = Machine()
    prepared.fail(failures)
    prepared.time += prepared.lock.wait()
    files, whole = prepared.disk.files(), MemoryDisk(prepared.disk.files())
    PinLock(HOME, whole, prepared.moment, CHEAP).try_pin(pin)
    reset_begins = 8
    assert whole.operations == (reset_begins if pin == WRONG else 2 * reset_begins)
    for cut in cuts(whole.operations):
        disk = MemoryDisk(files, cut)
        lock, answered = PinLock(HOME, disk, prepared.moment, CHEAP), False
        try:
            lock.try_pin(pin)
            answered = True
        except PowerCutError:
            assert cut < whole.operations
        for left in disk.after_a_cut():
            after = Machine(MemoryDisk(left), pin="")
            record = read_record(HOME, after.disk)
            assert record is not None
            assert after.lock.trouble() == ""
            if answered and pin == PIN:
                assert record.failures == 0
            elif cut >= reset_begins:
                # Compared: whatever else was lost, the try is counted – or the PIN was right.
                assert record.failures == failures + 1 or (pin == PIN and record.failures == 0)
            else:
                assert record.failures in (failures, failures + 1)
            after.time += after.lock.wait()
            assert after.lock.try_pin(PIN).open


def test_a_power_cut_while_a_pin_is_set_leaves_the_old_one_or_the_new_one() -> None:
    """At every step, and at the first set-up too: none or the new one."""
    for before in ("", "7302846"):
        files = Machine(pin=before).disk.files()
        whole = Machine(MemoryDisk(files), pin=PIN).disk
        for cut in cuts(whole.operations):
            disk = MemoryDisk(files, cut)
            try:
                Machine(disk, pin=PIN)
            except PowerCutError:
                assert cut < whole.operations
            for left in disk.after_a_cut():
                after = Machine(MemoryDisk(left), pin="")
                if not after.lock.has_pin():
                    assert before == ""
                    continue
                assert after.lock.try_pin(PIN).open or after.lock.try_pin(before).open


def test_a_try_that_is_killed_during_the_comparison_is_counted(tmp_path: Path) -> None:
    """A real process with a very slow hash, killed by SIGKILL as soon as its last write is through: each of five
    tries is counted, and the lock makes the next one wait."""
    program = (
        "import pathlib, sys\n"
        "from kiosk.station import moment\n"
        "from kiosk.station.disk import RealDisk\n"
        "from kiosk.station.pin import PinLock\n"
        "class Telling(RealDisk):\n"
        "    def sync_folder(self, folder):\n"
        "        super().sync_folder(folder)\n"
        "        print('durable', flush=True)\n"
        "lock = PinLock(pathlib.Path(sys.argv[1]), Telling(), moment.now)\n"
        "lock.try_pin('482915')\n"
        "print('compared', flush=True)\n"
    )
    machine = Machine()
    home, disk = tmp_path / "station", RealDisk()
    slow = PinLock(home, disk, machine.moment, CHEAP)
    slow.set_pin(PIN)
    make_slow(home)
    for tries in range(1, 6):
        with subprocess.Popen([sys.executable, "-c", program, str(home)], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == process.stdout.readline() == "durable\n"
            os.kill(process.pid, signal.SIGKILL)
            assert "compared" not in process.stdout.read()
        record = read_record(home, disk)
        assert record is not None
        assert record.failures == tries
    assert PinLock(home, disk, machine.moment, CHEAP).wait() == 30


def make_slow(home: Path) -> None:
    """Give the PIN a hash that takes many seconds to compare."""
    for file in home.iterdir():
        file.write_text(file.read_text().replace("t=1,", "t=1000000,"))


def test_a_try_is_counted_before_it_is_compared() -> None:
    """With a hash that cannot be compared and a disk that cannot be written, it is the disk that stops the try."""
    files = {HOME / name: b'{"hash": "$argon2id$v=19$m=8", "written": 3}' for name in COPIES}
    machine = Machine(MemoryDisk(files), pin="")
    machine.disk.full = True
    with pytest.raises(SetupError, match="cannot be written"):
        machine.lock.try_pin(PIN)
    machine.disk.full = False
    with pytest.raises(SetupError, match="stays locked"):
        machine.lock.try_pin(PIN)


class InterruptedDisk(MemoryDisk):
    """Does `then` once, between the counting of a try and its comparison."""

    then: Callable[[], None] | None = None

    def sync_folder(self, folder: Path) -> None:
        """The second copy is durable: the try is counted."""
        super().sync_folder(folder)
        self.synced = getattr(self, "synced", 0) + 1
        if self.then and self.synced == 2:
            then, self.then = self.then, None
            then()


def test_a_pin_set_while_the_old_one_is_tried_stays_set() -> None:
    """From the command line, at the moment somebody types the old PIN at the desk."""
    disk = InterruptedDisk(Machine().disk.files())
    machine, other = Machine(disk, pin=""), PinLock(HOME, disk, Machine().moment, CHEAP)
    disk.then = lambda: other.set_pin("7302846")
    assert machine.lock.try_pin(PIN).open
    assert disk.then is None
    assert not machine.lock.try_pin(PIN).open
    assert machine.lock.try_pin("7302846").open


def test_two_threads_at_once_cannot_share_one_try() -> None:
    """Twenty tries at the same moment: five are compared."""
    machine = Machine()
    start, answers = threading.Barrier(20), []
    often = sys.getswitchinterval()

    def guess() -> None:
        start.wait()
        answers.append(machine.lock.try_pin(WRONG))

    threads = [threading.Thread(target=guess) for _ in range(20)]
    # The interpreter changes threads as often as it can, so that two would meet inside the lock.
    sys.setswitchinterval(1e-6)
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(often)
    record = read_record(HOME, machine.disk)
    assert record is not None
    assert record.failures == 5
    assert sorted(answer.left for answer in answers) == [0] * 16 + [1, 2, 3, 4]


def test_a_disk_that_refuses_for_a_day_gives_no_tries() -> None:
    """An attacker who fills the disk cannot try without being counted."""
    machine = Machine()
    machine.disk.full = True
    for _ in range(1000):
        with pytest.raises(SetupError):
            machine.lock.try_pin(PIN)
        machine.time += 86
    machine.disk.full = False
    assert [machine.lock.try_pin(WRONG).wait for _ in range(5)] == [0, 0, 0, 0, 30]

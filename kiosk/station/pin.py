"""The lock of the staff desk: a PIN of 6 to 8 digits, and a wait after wrong ones that guessing cannot outlast.

Rules: five tries are free, then each wrong one brings a wait of 30 s, 60 s … up to an hour; during a wait nothing is
compared. A try is counted durably *before* the PIN is compared, so that neither a power cut nor a kill gives a free
one; only the right PIN, or setting a new one, forgets the count. The wall clock plays no role: the wait runs on the
clock of the machine's start, survives restarts of the kiosk, and begins again in full after a restart of the machine.
A record that cannot be read, or that is gone from a station that was set up, keeps the desk locked. Only the hash of
the PIN (argon2id) is kept. argon2 is loaded at the first try. May be used from several threads. Does not know who else
may open the desk (keyfile.py).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec

from kiosk.errors import SetupError, UsageError
from kiosk.station.disk import Disk
from kiosk.station.kept import DamagedError
from kiosk.station.moment import Moment
from kiosk.station.settings import was_set_up
from kiosk.station.staff_record import StaffRecord, read_record, write_record
from kiosk.station.weak_pins import is_pin, why_not

log = logging.getLogger(__name__)

FREE_TRIES = 5
FIRST_WAIT = 30.0
LONGEST_WAIT = 3600.0
LOST = (
    "The staff PIN of this kiosk cannot be read any more, so the desk stays locked. Plug in a USB key that opens it, "
    "or run “kiosk pin set” on this machine."
)
NO_PIN = "This kiosk has no staff PIN yet. Run “kiosk pin set” on this machine."


class Cost(msgspec.Struct, frozen=True):
    """What one comparison costs: `passes` over `memory` (KiB) in `lanes`. The default is argon2-cffi's, the
    low-memory profile of RFC 9106: about 0.2 s on a small machine."""

    passes: int = 3
    memory: int = 65536
    lanes: int = 4


class Attempt(msgspec.Struct, frozen=True):
    """What came of a try: whether the desk opens, the seconds to wait before the next try, and how many tries are
    left before the next wait."""

    open: bool
    wait: float
    left: int


def wait_after(failures: int) -> float:
    """Seconds to wait after so many wrong tries in a row."""
    if failures < FREE_TRIES:
        return 0.0
    # The exponent is held small: the wait has long reached an hour then.
    return min(FIRST_WAIT * 2.0 ** min(failures - FREE_TRIES, 16), LONGEST_WAIT)


class PinLock:
    """The lock whose record is kept in the folder `home`. `moment` gives the present moment (moment.now)."""

    def __init__(self, home: Path, disk: Disk, moment: Callable[[], Moment], cost: Cost | None = None) -> None:
        """Begins a wait of an earlier start of the machine again."""
        self._home = home
        self._disk = disk
        self._moment = moment
        self._cost = cost or Cost()
        self._guard = threading.Lock()
        self._begun_again: StaffRecord | None = None
        self.wait()

    def has_pin(self) -> bool:
        """Whether the desk is guarded: a PIN was set once, even if its record is lost now. False only before the
        first set-up."""
        return self.trouble() != NO_PIN

    def trouble(self) -> str:
        """Why no PIN can open the desk, as a sentence; empty when one can."""
        try:
            self._record()
        except SetupError as error:
            return str(error)
        return ""

    def set_pin(self, pin: str) -> None:
        """Make `pin` the PIN and forget wrong tries. For those who are already trusted: an open desk, the first
        set-up, the command line. Raises UsageError for a PIN that would be guessed, SetupError when the disk
        refuses."""
        if refusal := why_not(pin):
            raise UsageError(refusal)
        hashed = self._hash(pin)
        with self._guard:
            try:
                before = read_record(self._home, self._disk)
            except DamagedError:
                # Replaced by a good one: that is the mending.
                before = None
            written = before.written + 1 if before else 1
            write_record(self._home, self._disk, StaffRecord(hashed, written=written))

    def wait(self) -> float:
        """Seconds until the next try is allowed; 0 as well when no PIN can open the desk (see `trouble`)."""
        with self._guard:
            try:
                return self._remaining(self._record(), self._moment())
            except SetupError:
                return 0.0

    def try_pin(self, pin: str) -> Attempt:
        """Try to open the desk; takes a fraction of a second. Raises SetupError when no PIN can open it, or when the
        try cannot be counted because the disk refuses: then nothing was compared."""
        with self._guard:
            record, now = self._record(), self._moment()
            if (wait := self._remaining(record, now)) > 0.0:
                return Attempt(False, wait, 0)
            counted = record.next(record.failures + 1, now)
            write_record(self._home, self._disk, counted)
            if not (is_pin(pin) and self._matches(counted.hash, pin)):
                return Attempt(False, wait_after(counted.failures), max(0, FREE_TRIES - counted.failures))
            self._forget(counted)
            return Attempt(True, 0.0, FREE_TRIES)

    def _record(self) -> StaffRecord:
        try:
            record = read_record(self._home, self._disk)
        except DamagedError as error:
            raise SetupError(LOST) from error
        if record is None:
            raise SetupError(LOST if was_set_up(self._home, self._disk) else NO_PIN)
        return record

    def _remaining(self, record: StaffRecord, now: Moment) -> float:
        """Seconds left of the wait after the last try; a wait of an earlier start begins again, once."""
        whole = wait_after(record.failures)
        if whole == 0.0:
            return 0.0
        if self._begun_again is not None and self._begun_again.written == record.written + 1:
            # The disk refused the new beginning; this program at least remembers it.
            record = self._begun_again
        waited = now.since(record.since) if record.since is not None else None
        if waited is None:
            self._begin_again(record.next(record.failures, now))
            return whole
        return max(0.0, whole - waited)

    def _begin_again(self, record: StaffRecord) -> None:
        self._begun_again = record
        try:
            write_record(self._home, self._disk, record)
        except SetupError as error:
            log.error("%s", error)

    def _forget(self, counted: StaffRecord) -> None:
        """The PIN was right. Does nothing when a new PIN was set meanwhile, from the command line."""
        try:
            if read_record(self._home, self._disk) == counted:
                write_record(self._home, self._disk, counted.next(0, None))
        except SetupError as error:
            # The PIN was right all the same: the desk opens, and says what is wrong with the disk.
            log.error("%s", error)

    def _hash(self, pin: str) -> str:
        import argon2

        hasher = argon2.PasswordHasher(self._cost.passes, self._cost.memory, self._cost.lanes)
        try:
            return hasher.hash(pin)
        except argon2.exceptions.HashingError as error:
            raise SetupError(f"The PIN could not be set ({error}). Restart the machine and try again.") from error

    def _matches(self, hashed: str, pin: str) -> bool:
        import argon2

        try:
            return argon2.PasswordHasher().verify(hashed, pin)
        except argon2.exceptions.VerifyMismatchError:
            return False
        except (argon2.exceptions.VerificationError, argon2.exceptions.InvalidHashError) as error:
            raise SetupError(LOST) from error

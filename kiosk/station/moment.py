"""Time that nobody can turn back: which start of the machine this is, and the seconds since then.

Rules: the wall clock plays no role; two moments can be compared only when they are of the same `boot`; the seconds run
on while the machine sleeps, where the system can tell. The only reader of such a clock in this room: everybody else is
given `now`.

Linux tells its boot id and CLOCK_BOOTTIME. Windows and macOS have no documented boot id that survives a change of the
wall clock, so there every start of this program counts as a start of the machine (a random id), with
time.monotonic(). A wait that was running then begins again in full at every start of the program: too long, never
too short.
"""

from __future__ import annotations

import functools
import os
import sys
import time
from pathlib import Path

import msgspec

_LINUX_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_THIS_PROGRAM = os.urandom(16).hex()


class Moment(msgspec.Struct, frozen=True):
    """A point in time: `seconds` on the clock of the machine's start called `boot`."""

    boot: str
    seconds: float

    def since(self, earlier: Moment) -> float | None:
        """Seconds from `earlier` to this moment; None when nobody can tell: another start of the machine, or a
        clock that went backwards (a virtual machine that was set back)."""
        if earlier.boot != self.boot or earlier.seconds > self.seconds:
            return None
        return self.seconds - earlier.seconds


def now() -> Moment:
    """This moment."""
    if sys.platform == "linux":
        boot = _linux_boot()
        if boot:
            return Moment(boot, time.clock_gettime(time.CLOCK_BOOTTIME))
    return Moment(_THIS_PROGRAM, time.monotonic())


@functools.cache
def _linux_boot() -> str:
    try:
        return _LINUX_BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        # No /proc: as on the systems that have no boot id.
        return ""

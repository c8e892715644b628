"""A staff lock for tests: a cheap hash, and a machine whose time and restarts the test decides.

Rules: time passes only when a test says so. The wall clock is there for nobody to read it.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.station.moment import Moment
from kiosk.station.pin import Cost, PinLock
from tests.station.memory_disk import MemoryDisk

HOME = Path("/station")
PIN, WRONG = "482915", "615082"
CHEAP = Cost(passes=1, memory=8, lanes=1)


class Machine:
    """A machine with a kiosk on it. `time` is true time in seconds, which nothing can turn back."""

    def __init__(self, disk: MemoryDisk | None = None, *, pin: str = PIN) -> None:
        self.disk = disk or MemoryDisk()
        self.time = 1000.0
        self._boot = 0
        self._booted = 0.0
        self.restart()
        if pin:
            self.lock.set_pin(pin)

    def moment(self) -> Moment:
        """This moment as the kiosk sees it."""
        return Moment(f"boot-{self._boot}", self.time - self._booted)

    def restart(self) -> None:
        """The kiosk ends and starts again."""
        self.lock = PinLock(HOME, self.disk, self.moment, CHEAP)

    def reboot(self, seconds: float = 0.0) -> None:
        """The machine starts again, which takes so many seconds."""
        self.time += seconds
        self._boot += 1
        self._booted = self.time
        self.restart()

    def set_back(self, seconds: float) -> None:
        """The machine is put back to where it stood so many seconds after its start: the same boot, an earlier
        time."""
        self._booted = self.time - seconds

    def fail(self, times: int) -> None:
        """So many wrong tries, each as soon as it is allowed."""
        for _ in range(times):
            self.time += self.lock.wait()
            self.lock.try_pin(WRONG)

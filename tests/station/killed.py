"""A process that changes a library and is killed in the middle: `python -m tests.station.killed HOME STEP DEED…`.

Rules: it kills itself with SIGKILL before step number STEP of the disk, so nothing of it gets a chance to tidy up; when
it comes to its end it says how many steps it took."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from tests.station.power import PowerDisk
from tests.station.stories import do


class DeadlyDisk(PowerDisk):
    """Where the power would be cut, the process dies."""

    def stop(self) -> None:
        """Die at once."""
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    home, step, *deeds = sys.argv[1:]
    disk = DeadlyDisk(Path(home), int(step))
    for deed in deeds:
        do(Path(home), disk, deed)
    print(disk.steps)

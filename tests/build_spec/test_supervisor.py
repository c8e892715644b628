"""The stand-in for the service manager keeps to the rules of a unit, so that what it measures can be believed."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_spec.try_package.supervisor import Supervisor, seconds, timed

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the service manager is systemd")

UNIT = "[Service]\nWatchdogSec=2\nTimeoutAbortSec=300ms\nRestartSec=50ms\n"
# Ready at once; beats until it is stopped, or never when it is told so.
PROGRAM = """
import os, socket, sys, time
manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
manager.connect(os.environ["NOTIFY_SOCKET"])
manager.send(b"READY=1")
while True:
    time.sleep(0.1)
    if sys.argv[1] == "beats":
        manager.send(b"WATCHDOG=1")
"""


@pytest.fixture(params=["beats"])
def supervisor(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Supervisor]:
    """A program that is ready and kept running; the parameter is how it behaves."""
    unit = tmp_path / "kiosk.service"
    unit.write_text(UNIT)
    made = Supervisor(unit, [sys.executable, "-c", PROGRAM, request.param], dict(os.environ), tmp_path)
    made.start()
    made.until(1)
    yield made
    made.stop()


def test_spans_are_read_as_the_unit_says_them(tmp_path: Path) -> None:
    """In milliseconds, seconds or minutes."""
    unit = tmp_path / "kiosk.service"
    unit.write_text(UNIT + "TimeoutStartSec=5min\n")
    assert [seconds(unit, f"{name}Sec") for name in ("Watchdog", "TimeoutAbort", "TimeoutStart")] == [2.0, 0.3, 300.0]


def test_what_was_killed_is_started_again(supervisor: Supervisor) -> None:
    """And not before it fell."""
    timed(supervisor, lambda: os.kill(supervisor.process.pid, signal.SIGKILL))
    assert supervisor.starts == 2


def test_what_stands_still_is_started_again(supervisor: Supervisor) -> None:
    """After the watchdog's time, and not sooner; a stopped process does not hear the abort and is killed."""
    span = timed(supervisor, lambda: os.kill(supervisor.process.pid, signal.SIGSTOP))
    assert span > 1.5
    assert supervisor.starts == 2


@pytest.mark.parametrize("supervisor", ["silent"], indirect=True)
def test_what_never_beats_is_started_again(supervisor: Supervisor) -> None:
    """Ready once is not well for ever."""
    supervisor.until(2)
    assert supervisor.starts == 2

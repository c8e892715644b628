"""A stand-in for the service manager, as small as can be: keeps one program running by the rules of `kiosk.service`.

Rules: the rules come out of the unit itself (Restart=always with RestartSec, WatchdogSec, TimeoutAbortSec), the program
tells its state over a real socket in the language of sd_notify, and signals go to all its processes, as systemd sends
them. What systemd adds is not here: walls, limits of memory, the limit of starts. Does not know the kiosk.
"""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

UNITS = {"ms": 0.001, "s": 1.0, "min": 60.0, "": 1.0}


def seconds(unit: Path, name: str) -> float:
    """A span of time a unit sets, as its last line says it."""
    found = re.findall(rf"^{name}=(\d+(?:\.\d+)?)(ms|s|min|)$", unit.read_text(encoding="utf-8"), re.MULTILINE)
    return float(found[-1][0]) * UNITS[found[-1][1]]


class Supervisor:
    """Keeps `command` running from `start()` to `stop()`. Time goes on only inside `until`."""

    def __init__(self, unit: Path, command: Sequence[str], environment: Mapping[str, str], folder: Path) -> None:
        self._watchdog, self._pause = seconds(unit, "WatchdogSec"), seconds(unit, "RestartSec")
        self._abort = seconds(unit, "TimeoutAbortSec")
        self._command, self._folder = command, folder
        address = folder / "notify"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(address))
        address.chmod(0o777)
        self._socket.settimeout(0.01)
        usec = str(round(self._watchdog * 1e6))
        self._environment = {**environment, "NOTIFY_SOCKET": str(address), "WATCHDOG_USEC": usec}
        self.starts = 0
        self.readied = 0

    def start(self) -> None:
        """Start the program once more."""
        self._said = (self._folder / "said.txt").open("ab")
        self.process = subprocess.Popen(
            self._command, env=self._environment, stdout=self._said, stderr=self._said, start_new_session=True
        )
        self.starts += 1
        self._deadline: float | None = None

    def until(self, ready: int, patience: float = 120.0) -> float:
        """Keep it running until it has said for the `ready`th time that it is ready. Returns the moment."""
        end = time.monotonic() + patience
        while self.readied < ready:
            if time.monotonic() > end:
                raise TimeoutError((self._folder / "said.txt").read_text(errors="replace")[-2000:])
            self._step()
        return time.monotonic()

    def keep(self, span: float) -> None:
        """Keep it running for a while."""
        end = time.monotonic() + span
        while time.monotonic() < end:
            self._step()

    def stop(self) -> None:
        """End it as a service manager does."""
        self._signal(signal.SIGTERM)
        self._gone(5.0)
        self._signal(signal.SIGKILL)
        self.process.wait()
        self._said.close()
        self._socket.close()

    def _step(self) -> None:
        with suppress(TimeoutError):
            for state in self._socket.recv(4096).decode().split("\n"):
                self._told(state)
        if self.process.poll() is None and self._deadline is not None and time.monotonic() > self._deadline:
            self._signal(signal.SIGABRT)
            self._signal(signal.SIGCONT)
            self._gone(self._abort)
            self._signal(signal.SIGKILL)
            self.process.wait()
        if self.process.poll() is not None:
            # What it started goes with it.
            self._signal(signal.SIGKILL)
            self._said.close()
            time.sleep(self._pause)
            self.start()

    def _told(self, state: str) -> None:
        if state == "READY=1":
            self.readied += 1
        if state in ("READY=1", "WATCHDOG=1"):
            self._deadline = time.monotonic() + self._watchdog

    def _signal(self, number: int) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, number)

    def _gone(self, patience: float) -> None:
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(patience)


def timed(supervisor: Supervisor, fault: Callable[[], None]) -> float:
    """Seconds from a fault until the program is ready again."""
    before, began = supervisor.readied, time.monotonic()
    fault()
    return supervisor.until(before + 1) - began

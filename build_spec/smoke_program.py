"""Runs commands of the frozen program as on a machine without Python, and judges what they say.

Rules: an environment and a folder of its own, with a station that was set up; a word of failure in any output is a
failure, whatever the exit code. Does not know what to try (smoke_test.py).
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

FATAL = re.compile(
    r"Traceback|Fatal|Segmentation|core dumped|cannot be loaded|could not be (?:loaded|built)|is not installed|"
    r"No module named|ModuleNotFound|ImportError|undefined symbol|cannot open shared object|^(?:ERROR|CRITICAL) |"
    r"QML .*(?:rror|arning)|WARNING kiosk\.qml|qt\.qpa\.plugin|ReferenceError|TypeError",
    re.MULTILINE,
)
DRAWN = "The first screen is drawn."
# Seconds a window must stay up.
UP = 6.0


class FailedError(Exception):
    """The frozen program did not do what it must; the message says what."""


class Program:
    """The frozen program and a folder to work in."""

    def __init__(self, file: Path, folder: Path) -> None:
        self.file = file.resolve()
        self.folder = folder
        kept = ("SYSTEMROOT", "PATH", "LANG", "DISPLAY", "XAUTHORITY", "TMPDIR", "TEMP", "TMP")
        self.environment = {name: os.environ[name] for name in kept if name in os.environ}
        if sys.platform != "win32":
            self.environment["PATH"] = os.defpath
        home = str(folder / "home")
        self.environment |= {"HOME": home, "USERPROFILE": home, "LOCALAPPDATA": home, "XDG_CACHE_HOME": home}
        self.environment |= {"KIOSK_HOME": str(folder / "station"), "PYTHONUTF8": "1"}
        # A kiosk that was set up: a fresh one would begin with the questions to the clinic.
        self.station = folder / "station"
        self.station.mkdir()
        (self.station / "settings.json").write_text('{"ready": true}')

    def run(self, *arguments: str | Path, code: int = 0, said: str = "") -> str:
        """Run one command to its end, which must be with exit code `code`; `said` is its input. Returns what it
        said; raises FailedError."""
        command = [str(self.file), *map(str, arguments)]
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment,
            input=said,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=600,
        )
        return self._judged(" ".join(command[1:]), done.stdout + done.stderr, done.returncode, code)

    def ask(self, *arguments: str | Path, code: int = 0) -> Any:
        """Run one command with --json and read its answer. Raises FailedError."""
        said = self.run(*arguments, "--json", code=code)
        try:
            return json.loads(said)
        except ValueError as error:
            raise FailedError(f"{arguments[0]} --json gave no JSON:\n{said}") from error

    def show(self, *arguments: str, during: Callable[[int], None] = lambda pid: None, **more: str) -> str:
        """Open the window, wait for its first screen, do `during`, let it stay up, and end it as a service manager
        does. Returns what it said."""
        said = (self.folder / "said.txt").open("w+", encoding="utf-8")
        command = [str(self.file), "run", *arguments]
        with (
            said,
            subprocess.Popen(command, cwd=self.folder, env=self.environment | more, stdout=said, stderr=said) as kiosk,
        ):
            try:
                self._wait_for_first_screen(kiosk)
                during(kiosk.pid)
                until = time.monotonic() + UP
                while kiosk.poll() is None and time.monotonic() < until:
                    time.sleep(0.2)
                alive = kiosk.poll() is None
                kiosk.send_signal(signal.SIGTERM)
                code = kiosk.wait(timeout=20)
            finally:
                kiosk.kill()
            text = (self.folder / "said.txt").read_text(encoding="utf-8")
        if not alive:
            raise FailedError(f"run ended by itself with {code}:\n{text}")
        return self._judged("run", text, code, 1 if sys.platform == "win32" else 0)

    def _wait_for_first_screen(self, kiosk: subprocess.Popen[bytes]) -> None:
        until = time.monotonic() + 60
        while DRAWN not in (self.folder / "said.txt").read_text(encoding="utf-8"):
            if kiosk.poll() is not None or time.monotonic() > until:
                raise FailedError("run drew no screen:\n" + (self.folder / "said.txt").read_text(encoding="utf-8"))
            time.sleep(0.1)

    @staticmethod
    def _judged(what: str, said: str, code: int, wanted: int) -> str:
        if code != wanted:
            raise FailedError(f"{what} ended with {code} and not {wanted}:\n{said}")
        if found := FATAL.search(said):
            raise FailedError(f"{what} said “{found[0]}”:\n{said}")
        return said

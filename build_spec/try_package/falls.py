"""Kills, breaks and hangs the frozen kiosk again and again, and measures how soon it is on the screen again.

Rules: the kiosk runs inside the compositor cage without a screen where cage is here, as in its service, else without
any; a stand-in keeps it running by the rules of the unit; “on the screen” is what the kiosk tells the service manager
after its first frame.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from build_spec.try_package.figures import Figure, Seen
from build_spec.try_package.hang import spin
from build_spec.try_package.supervisor import Supervisor, timed

UNIT = Path("build_spec/linux/package/kiosk.service")
NOBODY = 65534
FAULTS: tuple[tuple[str, float, Callable[[int], None]], ...] = (
    ("kill -9", 3.0, lambda pid: os.kill(pid, signal.SIGKILL)),
    ("kill -SEGV", 3.0, lambda pid: os.kill(pid, signal.SIGSEGV)),
    ("kill -STOP", 10.0, lambda pid: os.kill(pid, signal.SIGSTOP)),
    ("a busy loop in the thread of the window", 10.0, spin),
)


class Try:
    """A station in a folder of its own, and the frozen kiosk on it."""

    def __init__(self, program: Path, folder: Path) -> None:
        self.program, self.home = program, folder / "home"
        self.home.mkdir()
        (self.home / "settings.json").write_text('{"ready": true}')
        self.environment = {
            **{name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ},
            **{"HOME": str(folder), "KIOSK_HOME": str(self.home), "XDG_RUNTIME_DIR": str(folder)},
            **{"QT_QUICK_BACKEND": "software", "XDG_CACHE_HOME": str(folder / "cache")},
        }
        command = [str(program), "run"]
        self.inside = all(map(shutil.which, ("cage", "Xwayland", "setpriv")))
        if self.inside:
            whole = ["cage", "-d", "--", *command]
            self.environment |= {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "QT_QPA_PLATFORM": "wayland"}
            self.environment["WLR_LIBINPUT_NO_DEVICES"] = "1"
        else:
            whole, self.environment["QT_QPA_PLATFORM"] = command, "offscreen"
        if os.geteuid() == 0:
            # cage refuses to run as root.
            whole = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *whole]
            for place in (folder, self.home, self.home / "settings.json"):
                shutil.chown(place, NOBODY, NOBODY)
        self.supervisor = Supervisor(UNIT, whole, self.environment, folder)

    def kiosk(self) -> int:
        """The process that draws, which is the compositor's child where there is one."""
        if not self.inside:
            return self.supervisor.process.pid
        for status in Path("/proc").glob("[0-9]*/status"):
            try:
                told = status.read_text()
                command = status.with_name("cmdline").read_bytes()
            except OSError:
                continue
            if f"PPid:\t{self.supervisor.process.pid}\n" in told and command.startswith(str(self.program).encode()):
                return int(status.parent.name)
        raise ProcessLookupError("There is no kiosk inside the compositor.")

    def ask(self, *arguments: str) -> object:
        """One command of the same station, its answer as JSON."""
        nobody = NOBODY if os.geteuid() == 0 else None
        done = subprocess.run(
            [str(self.program), *arguments, "--json"],
            env=self.environment, user=nobody, group=nobody, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return json.loads(done.stdout or done.stderr)


def figures(program: Path, times: int) -> Iterator[Figure | Seen]:
    """The slowest return of each fault, and what a kiosk shows that falls over again and again."""
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="kiosk-falls-") as folder:
        tried = Try(program, Path(folder))
        supervisor = tried.supervisor
        began = time.monotonic()
        supervisor.start()
        try:
            start = supervisor.until(1) - began
            how = "in cage" if tried.inside else "without a screen"
            yield Figure(f"a start under the supervisor, {how}", start, "s", how=f"load {load:.1f}")
            for name, most, fault in FAULTS:
                spans = []
                for _ in range(times):
                    supervisor.keep(0.3)
                    spans.append(timed(supervisor, lambda fault=fault: fault(tried.kiosk())))  # type: ignore[misc]
                spans.sort()
                how = f"slowest of {times} in a row, median {spans[len(spans) // 2]:.2f}, load {os.getloadavg()[0]:.1f}"
                yield Figure(f"{name}: on the screen again after", spans[-1], "s", most, how)
        finally:
            supervisor.stop()
    yield from crash_loop(program)


def crash_loop(program: Path) -> Iterator[Seen]:
    """Two decks of a clinic, each killing the kiosk: the one before comes back, then the one that ships."""
    with tempfile.TemporaryDirectory(prefix="kiosk-falls-") as folder:
        tried = Try(program, Path(folder))
        digests = []
        for number in (1, 2):
            source, deck = Path(folder, f"deck{number}"), Path(folder, f"{number}.deck")
            _plain(tried, "new", str(source))
            words = source / "deck.toml"
            words.write_text(words.read_text().replace('version = "1"', f'version = "{number}"'))
            _plain(tried, "pack", str(source), "-o", str(deck))
            found = tried.ask("install", str(deck), "--yes-unsigned")
            digests.append(found["deck"]["digest"])  # type: ignore[index]
            _plain(tried, "activate", digests[-1])
        supervisor, shown = tried.supervisor, []
        supervisor.start()
        try:
            for fall in range(5):
                supervisor.until(fall + 1)
                supervisor.keep(0.5)
                shown.append(tried.ask("decks")["active"])  # type: ignore[index]
                os.kill(tried.kiosk(), signal.SIGKILL)
        finally:
            supervisor.stop()
    wanted = [digests[1], digests[1], digests[0], digests[0], ""]
    yield Seen("crash loop: newest deck → the one before → the shipped one", shown == wanted, f"{len(shown)} falls")


def _plain(tried: Try, *arguments: str) -> None:
    nobody = NOBODY if os.geteuid() == 0 else None
    command = [str(tried.program), *arguments]
    subprocess.run(command, env=tried.environment, user=nobody, group=nobody, check=True, capture_output=True)

"""Starts a program, waits until it says that its first screen is drawn, and looks at the memory it takes.

Rules: every program gets the same environment: no display, the software renderer, and caches of its own that a first
run, which does not count, has filled. Does not know what is compared with what.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.places import ROOT


@dataclass(frozen=True, slots=True)
class Program:
    """What to start, as modules of Python and their arguments, and the line it says when it has drawn its screen."""

    arguments: tuple[str, ...]
    drawn: str = "The first screen is drawn."


BARE = Program(("tests.bench.bare",))


@dataclass(frozen=True, slots=True)
class Started:
    """One start: seconds from just before the process was made to its first frame, and after `idle` more seconds its
    proportional share of memory in MiB (0 when nobody waited)."""

    seconds: float
    mib: float


# The kiosk as a clinic starts it: a station that was set up, with the deck that ships.
STATION = Program(("kiosk", "run", "--size", "1920x1080"))
STATION_WHOLE = Program(("tests.bench.whole", *STATION.arguments[1:]), "The whole screen is drawn.")


def kiosk(deck: Path) -> Program:
    """The kiosk that shows `deck`."""
    return Program(("kiosk", "run", str(deck), "--size", "1920x1080"))


def environment(caches: Path) -> dict[str, str]:
    """The environment of every program that is measured; `caches` holds their byte code and compiled QML."""
    taken_over = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "QML"))}
    return taken_over | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "QSG_RENDER_LOOP": "basic",
        "PYTHONPYCACHEPREFIX": str(caches / "python"),
        "XDG_CACHE_HOME": str(caches / "home"),
        "KIOSK_HOME": str(caches / "station"),
    }


def start(program: Program, caches: Path, idle: float = 0.0) -> Started:
    """Start `program` once. Raises RuntimeError with what it said when it ends before its first frame."""
    command = (sys.executable, "-m", *program.arguments)
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=environment(caches), stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    said = []
    try:
        for line in process.stderr:
            said.append(line)
            if program.drawn in line:
                break
        else:
            raise RuntimeError(f"{' '.join(command)} ended early: {''.join(said)}")
        seconds = time.perf_counter() - began
        time.sleep(idle)
        return Started(seconds, memory(process.pid) if idle else 0.0)
    finally:
        process.terminate()
        process.communicate(timeout=10)


def memory(pid: int) -> float:
    """The proportional set size of a process in MiB: its own pages, and its share of those it has in common."""
    kib = re.search(r"^Pss:\s+(\d+) kB", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.MULTILINE)
    assert kib is not None
    return int(kib[1]) / 1024


def turn_about(programs: Sequence[Program], runs: int, caches: Path, idle: float = 0.0) -> list[list[Started]]:
    """Start the programs by turns, A B A B …; one list of starts per program."""
    for program in programs:
        start(program, caches)
    found: list[list[Started]] = [[] for _ in programs]
    for _ in range(runs):
        for program, starts in zip(programs, found, strict=True):
            starts.append(start(program, caches, idle))
    return found

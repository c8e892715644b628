"""How fast the frozen kiosk starts and how much memory it takes, beside the same kiosk run from its sources.

Rules: by turns, A B A B …, in the same environment, so that a busy machine slows both; medians and their ratio. Memory
is all that lies in memory for the program (RSS), as a kiosk is alone on its machine. Counting libraries in shares (PSS)
would credit the sources with every other Python that happens to run here.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from build_spec.try_package.figures import Figure

DRAWN = b"The first screen is drawn."
IDLE = 3.0
# As a developer runs it, with the libraries as their makers publish them.
SOURCE = [str(Path(".venv/bin/python").absolute()), "-m", "kiosk"]


def figures(program: Path, runs: int) -> Iterator[Figure]:
    """Start and memory of both, and their ratios."""
    with tempfile.TemporaryDirectory(prefix="kiosk-starts-") as folder:
        station = Path(folder, "station")
        station.mkdir()
        (station / "settings.json").write_text('{"ready": true}')
        commands = ([str(program)], SOURCE)
        for command in commands:
            _start(command, Path(folder))
        found: list[list[tuple[float, float]]] = [[], []]
        for _ in range(runs):
            for command, starts in zip(commands, found, strict=True):
                starts.append(_start(command, Path(folder)))
    frozen, source = ([start for start, _ in starts] for starts in found)
    ours, theirs = ([memory for _, memory in starts] for starts in found)
    how = f"{runs} starts each, by turns"
    yield Figure("start to the first frame, frozen", 1000 * statistics.median(frozen), "ms", how=how)
    yield Figure("start to the first frame, from the sources", 1000 * statistics.median(source), "ms", how=how)
    yield Figure("start: frozen / sources", statistics.median(frozen) / statistics.median(source), "×", 1.15)
    yield Figure("memory after 3 s, frozen", statistics.median(ours), "MiB", how="RSS")
    yield Figure("memory after 3 s, from the sources", statistics.median(theirs), "MiB", how="RSS")
    yield Figure("memory: frozen / sources", statistics.median(ours) / statistics.median(theirs), "×", 1.0)


def _start(command: Sequence[str], folder: Path) -> tuple[float, float]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "QML", "PYTHON"))}
    surroundings = kept | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "XDG_CACHE_HOME": str(folder / "cache"),
        "KIOSK_HOME": str(folder / "station"),
    }
    began = time.perf_counter()
    whole = [*command, "run", "--size", "1920x1080"]
    with subprocess.Popen(whole, stderr=subprocess.PIPE, env=surroundings) as kiosk:
        assert kiosk.stderr is not None
        try:
            for line in kiosk.stderr:
                if DRAWN in line:
                    break
            seconds = time.perf_counter() - began
            time.sleep(IDLE)
            told = Path(f"/proc/{kiosk.pid}/smaps_rollup").read_text()
        finally:
            kiosk.terminate()
    kib = re.search(r"^Rss:\s+(\d+) kB", told, re.MULTILINE)
    assert kib is not None
    return seconds, int(kib[1]) / 1024

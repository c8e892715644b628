"""How long the kiosk takes to its first screen, and how much memory it takes, beside a bare window.

Rules: the shipped deck, packed as `make setup` packs it.
"""

from __future__ import annotations

import statistics
from pathlib import Path

from tests.bench.process import BARE, kiosk, turn_about
from tests.bench.table import Row, ratio, span

# Long enough for everything that comes after the first frame.
IDLE = 3.0
MOST = 1.5


def rows(deck: Path, runs: int, caches: Path) -> list[Row]:
    """Start and memory of both, and their ratios."""
    bare, ours = turn_about((BARE, kiosk(deck)), runs, caches)
    times = [[1000 * start.seconds for start in starts] for starts in (ours, bare)]
    idle_bare, idle_ours = turn_about((BARE, kiosk(deck)), max(3, runs // 3), caches, IDLE)
    memories = [[start.mib for start in starts] for starts in (idle_ours, idle_bare)]
    note = f"{runs} starts each, by turns"
    return [
        Row("start to first frame, bare window", statistics.median(times[1]), "ms", span(times[1])),
        Row("start to first frame, kiosk", statistics.median(times[0]), "ms", span(times[0])),
        Row("start: kiosk / bare window", ratio(times[0], times[1]), "x", note, most=MOST),
        Row("memory after 3 s, bare window", statistics.median(memories[1]), "MiB", span(memories[1])),
        Row("memory after 3 s, kiosk", statistics.median(memories[0]), "MiB", span(memories[0])),
        Row("memory: kiosk / bare window", ratio(memories[0], memories[1]), "x", "PSS", most=MOST),
    ]

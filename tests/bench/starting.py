"""How long the kiosk takes to its first screen, and how much memory it takes, beside a bare window.

Rules: a station that was set up, as it stands in a clinic, with the deck that `make setup` packs.
"""

from __future__ import annotations

import statistics
from pathlib import Path

from kiosk.station.disk import REAL_DISK
from kiosk.station.settings import Settings, write_settings
from tests.bench.process import BARE, STATION, STATION_WHOLE, turn_about
from tests.bench.table import Row, ratio, span

# Long enough for everything that comes after the first frame.
IDLE = 3.0
MOST = 1.5


def rows(runs: int, caches: Path) -> list[Row]:
    """Start and memory of both, and their ratios."""
    home = caches / "station"
    home.mkdir()
    write_settings(home, REAL_DISK, Settings(ready=True))
    programs = (BARE, STATION, STATION_WHOLE)
    bare, ours, whole = ([1000 * start.seconds for start in starts] for starts in turn_about(programs, runs, caches))
    idle = turn_about(programs[:2], max(3, runs // 3), caches, IDLE)
    bare_mib, our_mib = ([start.mib for start in starts] for starts in idle)
    note = f"{runs} starts each, by turns"
    return [
        Row("start to first frame, bare window", statistics.median(bare), "ms", span(bare)),
        Row("start to first frame, kiosk", statistics.median(ours), "ms", span(ours)),
        Row("start: kiosk / bare window", ratio(ours, bare), "x", note, most=MOST),
        Row("start to first frame with its picture", statistics.median(whole), "ms", span(whole)),
        Row("start with its picture: kiosk / bare window", ratio(whole, bare), "x", note),
        Row("memory after 3 s, bare window", statistics.median(bare_mib), "MiB", span(bare_mib)),
        Row("memory after 3 s, kiosk", statistics.median(our_mib), "MiB", span(our_mib)),
        Row("memory: kiosk / bare window", ratio(our_mib, bare_mib), "x", "PSS", most=MOST),
    ]

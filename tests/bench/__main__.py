"""Runs the benchmarks and prints one table: `python -m tests.bench [--runs N] [--only SECTION]`.

Rules: nothing else should be at work on the machine; the figures of a busy one are printed all the same, with the load.
Nor does this process load Qt before the memory of others is measured: pages of its libraries that two processes have
in common count as half a page for each, and a clinic's machine runs one.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from pathlib import Path

from kiosk import places
from tests.bench import decks, importing, starting
from tests.bench.table import Row, lines

SECTIONS = ("start", "decks", "slides", "scenes", "card", "import")


def main() -> int:
    """Measure what was asked for. Returns the exit code: 2 without a packed deck."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure the kiosk.")
    parser.add_argument("--runs", type=int, default=9, metavar="N", help="starts per program (default: 9)")
    parser.add_argument("--only", choices=SECTIONS, action="append", help="only this section; may be repeated")
    parser.add_argument("--deck", type=Path, default=places.SHIPPED_DECK, metavar="D", help="a packed deck")
    args = parser.parse_args()
    if not args.deck.exists():
        print(f"There is no deck at {args.deck}; “make setup” packs the shipped one.", file=sys.stderr)
        return 2
    wanted = args.only or SECTIONS
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        caches = Path(folder)
        if "start" in wanted:
            rows += starting.rows(args.runs, caches)
        if "decks" in wanted:
            rows += decks.rows(args.deck, args.runs, caches)
        if "slides" in wanted:
            from tests.bench import slides

            rows += slides.rows(args.deck)
        if "scenes" in wanted:
            from tests.bench import scenes

            rows += scenes.rows(args.deck)
        if "card" in wanted:
            from tests.bench import card

            rows += card.rows(args.deck)
        if "import" in wanted:
            rows += importing.rows(caches)
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"\n{platform.machine()}, {os.cpu_count()} processors, load {load}, Python {platform.python_version()}\n")
    print("\n".join(lines(rows)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

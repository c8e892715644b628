"""What a frame of each living scene costs the processor when a graphics card draws it, on a machine without one.

Rules: everything is done that Qt does for a card – scenes, shapes cut into triangles, batches, commands – and given to
a card that draws nothing (the “null” backend of Qt's rendering hardware interface). So the figures leave out the
pixels, which are the card's own work. In a process of its own, since a process draws with one renderer all its life.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from pathlib import Path

import msgspec

from kiosk.deck.pack import open_deck
from kiosk.places import ROOT
from tests.bench.scenes import Moved, each_scene, watch
from tests.bench.table import Row
from tests.bench.window import kiosk_window

NULL_CARD = {"QT_QUICK_BACKEND": "rhi", "QSG_RHI_BACKEND": "null"}
# Of a panel with 60 pictures a second; a scene must not need more than the time of one.
LEAST = 60.0
# Frames further apart than this are those around a rest of the scene.
REST = 100.0


def rows(file: Path) -> list[Row]:
    """Three lines for every living scene of the deck in `file`. Raises CalledProcessError when the window fails."""
    command = [sys.executable, "-m", "tests.bench.card", str(file)]
    said = subprocess.run(command, cwd=ROOT, env=os.environ | NULL_CARD, stdout=subprocess.PIPE, check=True).stdout
    found: list[Row] = []
    for name, moved in msgspec.json.decode(said, type=dict[str, Moved]).items():
        between = [gap for gap in moved.between if gap < REST]
        slowest = statistics.quantiles(between, n=100)[-1]
        found += [
            Row(f"{name}: by a card, whole frame", moved.cpu, "ms", "processor time, without pixels"),
            Row(f"{name}: by a card, frames a second", 1000 / moved.cpu, "/s", "reachable", least=LEAST),
            Row(
                f"{name}: by a card, from frame to frame", statistics.median(between), "ms", f"99 of 100: {slowest:.1f}"
            ),
        ]
    return found


def main() -> int:
    """Measure every scene and print it as JSON."""
    with kiosk_window(open_deck(Path(sys.argv[1]))) as window:
        found = {name: watch(window) for name, _kind in each_scene(window)}
    sys.stdout.buffer.write(msgspec.json.encode(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())

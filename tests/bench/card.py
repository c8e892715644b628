"""What a frame of each living scene costs when a graphics card draws it: first the processor's part, then the whole.

Rules: for the processor's part everything is done that Qt does for a card – scenes, shapes cut into triangles,
batches, commands – and given to one that draws nothing (the “null” backend of Qt's rendering hardware interface), so
that part is measured without a card as well. Then, where there is a display (X11), OpenGL draws every pixel: by the
card of the machine, or by Mesa's llvmpipe, which stands in for one on the same processors that run the scene. Each in
a process of its own, since a process draws with one renderer all its life.
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

BACKENDS = ("null", "opengl")
# Of a panel with 60 pictures a second; a scene must not need more than the time of one.
LEAST = 60.0
MOST = round(1000 / LEAST, 1)
# Frames further apart than this are those around a rest of the scene.
REST = 100.0


class Watched(msgspec.Struct, frozen=True):
    """Every scene in motion, and the name of what drew it."""

    drawn_by: str
    scenes: dict[str, Moved]


def rows(file: Path) -> list[Row]:
    """Two lines for every living scene of the deck in `file`, three with a display. Raises CalledProcessError when the
    window fails."""
    found: list[Row] = []
    for name, moved in _watched(file, "null").scenes.items():
        found += [
            Row(f"{name}: for a card, whole frame", moved.cpu, "ms", "processor time, without pixels"),
            Row(f"{name}: for a card, frames a second", 1000 / moved.cpu, "/s", "reachable", least=LEAST),
        ]
    if os.environ.get("DISPLAY"):
        drawn = _watched(file, "opengl")
        for name, moved in drawn.scenes.items():
            between = [gap for gap in moved.between if gap < REST]
            note = f"90 of 100: {statistics.quantiles(between, n=10)[-1]:.1f}; drawn by {drawn.drawn_by}"
            between_frames = round(statistics.median(between), 1)
            found.append(Row(f"{name}: from frame to frame", between_frames, "ms", note, most=MOST))
    return found


def _watched(file: Path, backend: str) -> Watched:
    command = [sys.executable, "-m", "tests.bench.card", str(file), backend]
    card = {"QT_QUICK_BACKEND": "rhi", "QSG_RHI_BACKEND": backend}
    said = subprocess.run(command, cwd=ROOT, env=os.environ | card, stdout=subprocess.PIPE, check=True).stdout
    return msgspec.json.decode(said, type=Watched)


def main() -> int:
    """Watch every scene and print it as JSON. Returns 2 when there is no card and nothing that stands in for one."""
    from tests.bench.renderers import SOFTWARE, renderer

    file, backend = Path(sys.argv[1]), sys.argv[2]
    with kiosk_window(open_deck(file)) as window:
        drawn_by = "nothing" if backend == "null" else renderer()
        if drawn_by == SOFTWARE:
            print("OpenGL cannot be used here: Qt fell back to its software renderer.", file=sys.stderr)
            return 2
        found = {name: watch(window) for name, _kind in each_scene(window)}
    sys.stdout.buffer.write(msgspec.json.encode(Watched(drawn_by, found)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What a frame of each living scene costs, while it moves as much as it can.

Rules: the scene is on its slide in the window, and does what a visitor would make it do, again and again. Frames are
counted where the scene publishes them; the processor time is that of the whole process, drawing included.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.deck.pack import open_deck
from kiosk.scenes import open_scene
from kiosk.scenes.parts import LONGEST_SHOW
from kiosk.scenes.show import Show
from kiosk.slides.scene import LivingScene
from kiosk.ui.window import KioskWindow
from kiosk.visit.state import Screen, Visit
from tests.bench.table import Row
from tests.bench.window import kiosk_window, spend

# A whole show: frames without change are not counted, and some shows move only at their end.
SECONDS = LONGEST_SHOW
TICK = 1 / 60
LEAST = 30.0


@dataclass(frozen=True, slots=True)
class Moved:
    """A scene in motion: frames shown a second, milliseconds of processor time for each, and the milliseconds from
    each to the next, those of its rests among them."""

    shown: float
    cpu: float
    between: tuple[float, ...]


def rows(file: Path) -> list[Row]:
    """Four lines for every living scene of the deck in `file`."""
    found: list[Row] = []
    with kiosk_window(open_deck(file)) as window:
        for name, kind in each_scene(window):
            moved = watch(window)
            still = _still(window)
            found += [
                Row(f"{name}: model and numbers", _tick(kind), "ms", "Python, per tick"),
                Row(f"{name}: whole frame", moved.cpu, "ms", "processor time"),
                Row(
                    f"{name}: frames a second",
                    1000 / moved.cpu,
                    "/s",
                    f"reachable; {moved.shown:.0f} shown at 60 Hz",
                    least=LEAST,
                ),
                Row(f"{name}: paused", still, "%", "of one processor"),
            ]
    return found


def each_scene(window: KioskWindow) -> Iterator[tuple[str, LivingScene]]:
    """Every living scene of the deck, by a name for the table, once its slide is on the screen and at rest."""
    deck = window.deck
    for slide in deck.slides:
        if isinstance(slide.kind, LivingScene):
            window.visitor.show(Visit(language=deck.header.languages[0], screen=Screen.SLIDE, path=(slide.id,)))
            spend(1.0)
            yield f"{slide.kind.scene}, {slide.kind.preset}", slide.kind


def watch(window: KioskWindow) -> Moved:
    """Let the scene on the screen move for a whole show. A frame counts when it was both published and drawn."""
    stage, published = window.stage, False
    times: list[float] = []

    def publish() -> None:
        nonlocal published
        published = True

    def draw() -> None:
        nonlocal published
        if published:
            times.append(time.perf_counter())
            published = False

    def keep_moving() -> None:
        if stage.property("step") < 0:
            stage.beginShow()

    stage.frameChanged.connect(publish)
    window.view.frameSwapped.connect(draw)
    timer = QTimer()
    timer.timeout.connect(keep_moving)
    timer.start(100)
    keep_moving()
    began, worked = time.perf_counter(), time.process_time()
    spend(SECONDS)
    lasted, worked = time.perf_counter() - began, time.process_time() - worked
    timer.stop()
    stage.frameChanged.disconnect(publish)
    window.view.frameSwapped.disconnect(draw)
    between = tuple(1000 * (after - before) for before, after in pairwise(times))
    return Moved(len(times) / lasted, 1000 * worked / max(1, len(times)), between)


def _still(window: KioskWindow) -> float:
    """Per cent of a processor that a paused scene takes."""
    window.stage.beginShow()
    window.stage.setProperty("paused", True)
    spend(0.5)
    worked = time.process_time()
    spend(SECONDS / 10)
    worked = time.process_time() - worked
    window.stage.reset()
    return 100 * worked / (SECONDS / 10)


def _tick(kind: LivingScene) -> float:
    """Milliseconds the model needs for one tick of its show and its numbers, the median of those in which it moved."""
    scene = open_scene(kind.scene, kind.preset, 1, kind.settings)
    show = Show(scene, kind.preset)
    times = []
    while not show.over:
        moves = not scene.resting
        began = time.perf_counter()
        show.advance(TICK)
        scene.frame()
        scene.curves()
        scene.says()
        if moves:
            times.append(time.perf_counter() - began)
    return 1000 * statistics.median(times)

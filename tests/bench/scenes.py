"""What a frame of each living scene costs, while it moves as much as it can.

Rules: the scene is on its slide in the window, and does what a visitor would make it do, again and again. Frames are
counted where the scene publishes them; the processor time is that of the whole process, drawing included.
"""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.deck.pack import Deck, open_deck
from kiosk.scenes import open_scene
from kiosk.slides.scene import LivingScene
from kiosk.ui.window import KioskWindow
from kiosk.visit.state import Screen, Visit
from tests.bench.table import Row
from tests.bench.window import kiosk_window, spend

SECONDS = 6.0
TICK = 1 / 60
LEAST = 24.0
# What makes each scene move.
ACTS = {"axon": ("send", 0.0), "attack": ("play", 0.0), "stemcells": ("differentiate", 1.0)}


def rows(file: Path) -> list[Row]:
    """Three lines for every living scene of the deck in `file`."""
    deck = open_deck(file)
    found: list[Row] = []
    with kiosk_window(deck) as window:
        for slide, kind in _scenes(deck).items():
            name = f"{kind.scene}, {kind.preset}"
            window.visitor.show(Visit(language=deck.header.languages[0], screen=Screen.SLIDE, path=(slide,)))
            spend(1.0)
            shown, cpu = _live(window, kind.scene)
            found += [
                Row(f"{name}: model and numbers", _tick(kind), "ms", "Python, per tick"),
                Row(f"{name}: whole frame", cpu, "ms", "processor time"),
                Row(
                    f"{name}: frames a second", 1000 / cpu, "/s", f"reachable; {shown:.0f} shown at 60 Hz", least=LEAST
                ),
            ]
    return found


def _scenes(deck: Deck) -> dict[str, LivingScene]:
    return {slide.id: slide.kind for slide in deck.slides if isinstance(slide.kind, LivingScene)}


def _live(window: KioskWindow, scene: str) -> tuple[float, float]:
    """Frames shown a second, and milliseconds of processor time per frame. A frame counts when it was both published
    and drawn."""
    stage, published, drawn = window.stage, 0, 0

    def publish() -> None:
        nonlocal published
        published += 1

    def draw() -> None:
        nonlocal drawn
        drawn += 1

    def keep_moving() -> None:
        if stage.scene is not None and stage.scene.resting:
            stage.act(*ACTS[scene])
            if stage.scene.resting:
                stage.reset()

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
    frames = max(1, min(published, drawn))
    return frames / lasted, 1000 * worked / frames


def _tick(kind: LivingScene) -> float:
    """Milliseconds the model needs for one tick and its numbers, the median of 300."""
    scene = open_scene(kind.scene, kind.preset, seed=1)
    times = []
    for _ in range(300):
        if scene.resting:
            scene.act(*ACTS[kind.scene])
        if scene.resting:
            scene.reset()
        began = time.perf_counter()
        scene.step(TICK)
        scene.frame()
        scene.curves()
        times.append(time.perf_counter() - began)
    return 1000 * statistics.median(times)

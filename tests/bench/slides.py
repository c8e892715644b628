"""How long a change of slide takes: from the event to the first frame, and to the frame with all pictures.

Rules: every slide of the deck once, in order, as a visitor sees it first; what is written, decoded and compiled at
that moment counts. The short fade afterwards is not waited for.
"""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from kiosk.deck.pack import open_deck
from kiosk.ui.window import KioskWindow
from kiosk.visit import events as on
from kiosk.visit.state import Screen, Visit
from tests.bench.table import Row
from tests.bench.window import kiosk_window, pictures_missing, spend, wait_until

REST = 0.4


def rows(file: Path) -> list[Row]:
    """Median and slowest change over all slides of the deck in `file`."""
    deck = open_deck(file)
    path = tuple(slide.id for slide in deck.slides)
    first: dict[str, float] = {}
    whole: dict[str, float] = {}
    with kiosk_window(deck) as window:
        window.visitor.show(Visit(language=deck.header.languages[0], screen=Screen.SLIDE, path=path, tour=10))
        spend(REST)
        while window.visitor.visit.at + 1 < len(path):
            before = window.visitor.visit.slide_id
            times = _change(window)
            now = window.visitor.visit.slide_id
            if now != before:
                first[now], whole[now] = times
            spend(REST)
    slow_first, slow_whole = max(first, key=lambda id: first[id]), max(whole, key=lambda id: whole[id])
    return [
        Row("slide change, event to first frame", statistics.median(first.values()), "ms", f"{len(first)} slides"),
        Row("slide change, slowest", first[slow_first], "ms", slow_first),
        Row("slide change, event to last picture", statistics.median(whole.values()), "ms"),
        Row("slide change to last picture, slowest", whole[slow_whole], "ms", slow_whole),
    ]


def _change(window: KioskWindow) -> tuple[float, float]:
    """Milliseconds to the first frame after Next, and to the first one in which no picture is missing."""
    first, whole = 0.0, 0.0

    def swapped() -> None:
        nonlocal first, whole
        now = time.perf_counter()
        first = first or now
        if not whole and not pictures_missing(window.view.contentItem()):
            whole = now

    window.view.frameSwapped.connect(swapped)
    began = time.perf_counter()
    window.visitor.send(on.Next())
    wait_until(lambda: whole > 0)
    window.view.frameSwapped.disconnect(swapped)
    return 1000 * (first - began), 1000 * (whole - began)

"""A kiosk window in this process for the benchmarks, drawn by the software renderer at full HD.

Rules: the window is the one visitors get, with its fades and its pictures that load beside; only its clock stands
still, so that no visit ends on its own. Does not measure.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtQuick import QQuickItem

from kiosk import places
from kiosk.deck.pack import Deck
from kiosk.ui.window import KioskWindow, Look, choose_renderer, make_application

ALL = QEventLoop.ProcessEventsFlag.AllEvents


@contextmanager
def kiosk_window(deck: Deck) -> Iterator[KioskWindow]:
    """An open window on `deck`, with nothing left to draw."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if QCoreApplication.instance() is None:
        choose_renderer(has_gpu=False)
    make_application()
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as pictures:
        window = KioskWindow(deck, Path(pictures), Look(places.ASSETS, False, 1920, 1080), clock=lambda: 0.0)
        try:
            window.show()
            spend(1.0)
            yield window
        finally:
            window.close()


def spend(seconds: float) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def wait_until(true: Callable[[], bool], most: float = 60.0) -> None:
    """Let the window live until `true`, which is asked after every event. Raises TimeoutError after `most` seconds."""
    late = QTimer()
    late.setSingleShot(True)
    late.start(round(1000 * most))
    while not true():
        QCoreApplication.processEvents(ALL | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if not late.isActive():
            raise TimeoutError("The window did not come to rest.")


def pictures_missing(item: QQuickItem) -> bool:
    """Whether a picture under `item` is still being loaded."""
    if item.inherits("QQuickImage") and item.isVisible() and item.property("source").toString():
        return float(item.property("progress")) < 1.0
    return any(pictures_missing(child) for child in item.childItems())

"""Slow work in a thread of its own: the screen stays alive, and results come back to the screen's own thread.

Rules: one work at a time; it is asked to end, never killed – the work itself ends its processes; whatever it raises is
handed over, nothing is lost. Does not know what the work is.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.desk.world import Progress, Work


class ThreadBackground(QObject):
    """Does one work after another in a thread."""

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        # Queued, so that everything that is told is heard in the thread of this object.
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def is_working(self) -> bool:
        """Whether something is running."""
        return self._thread is not None

    def start(
        self, work: Work, progress: Progress, done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Begin; `progress`, then `done` or `failed` are called in the thread of the screen."""
        stop = self._stop = threading.Event()

        def tell(share: float, words: str) -> None:
            self._told.emit(lambda: progress(share, words))

        def run() -> None:
            try:
                result = work(tell, stop.is_set)
            # Everything goes to the screen's thread, which knows what to say of it.
            except Exception as error:
                # The name of an except clause is gone when the clause ends.
                reason = error
                self._told.emit(lambda: self._end(lambda: failed(reason)))
            else:
                self._told.emit(lambda: self._end(lambda: done(result)))

        self._thread = threading.Thread(target=run, name="desk", daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to end soon."""
        self._stop.set()

    def close(self, seconds: float = 10.0) -> None:
        """Ask the work to end, and wait for it."""
        self.cancel()
        if self._thread is not None:
            self._thread.join(seconds)
            self._thread = None

    def _end(self, then: Callable[[], None]) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        then()

    @Slot(object)
    def _hear(self, what: Callable[[], None]) -> None:
        what()

"""Proof that the picture moves: frames are counted and asked for, and a frozen picture ends the program.

Rules: alive means a new frame on the screen, not a process that runs; while there is no screen (unplugged), while it is
dark (switched off out of hours), or another window covers this one on a desktop, nobody sees a frozen picture and the
loop of the window is proof enough. A window
alone on its screen that a compositor stopped asking for frames counts as frozen. Judged from a thread of its own,
because a window that hangs cannot judge itself. A process that was stopped as a whole gets its time again. Does not
restart anything: the service manager does.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

log = logging.getLogger(__name__)

# Seconds between two frames that are asked for, and without a frame until the picture counts as frozen.
ASK_EVERY = 1.0
PATIENCE = 10.0
# How often the thread looks within its patience.
LOOKS = 10
# What the service manager sees: EX_SOFTWARE of sysexits.h.
FROZEN = 70


class Frames:
    """How long ago the last sign of life was. Times are seconds of one monotonic clock; any thread may call."""

    def __init__(self, now: float, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._alive = self._looked = now
        self.count = 0

    def drawn(self, now: float) -> None:
        """A frame reached the screen."""
        self.count += 1
        self._alive = now

    def unseen(self, now: float) -> None:
        """The loop of the window runs and there is no screen to draw on."""
        self._alive = now

    def frozen(self, now: float) -> float:
        """For how many seconds the picture has been frozen, 0 while it is not. To be called ten times within the
        patience."""
        if now - self._looked > self._patience / 2:
            # Nobody looked either: the whole process, or the machine, stood still.
            self._alive = now
        self._looked = now
        age = now - self._alive
        return age if age >= self._patience else 0.0

    def age(self, now: float) -> float:
        """Seconds since the last sign of life."""
        return now - self._alive


class FrameWatch(QObject):
    """Watches one window from `start()` to `stop()`. `alive` is called in the thread of the window, about every
    `ASK_EVERY` seconds, and only when there was a new frame since (or nobody could see one); `frozen` is called in
    another thread with the seconds without a frame. `alone`: no other window can cover this one. `dark` is asked while
    the window is on no screen: whether all screens are switched off."""

    def __init__(
        self,
        window: QQuickWindow,
        alive: Callable[[], None] = lambda: None,
        frozen: Callable[[float], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
        patience: float = PATIENCE,
        alone: bool = False,
        dark: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(window)
        self._alone, self._dark = alone, dark
        self._window, self._alive, self._clock = window, alive, clock
        self._frozen = frozen or end_frozen
        self.frames = Frames(clock(), patience)
        self._look_every = patience / LOOKS
        self._told = 0
        self._ended = threading.Event()
        self._timer = QTimer(self)
        self._timer.setInterval(round(min(ASK_EVERY, patience / 3) * 1000))
        self._timer.timeout.connect(self.ask)
        window.frameSwapped.connect(self._drawn)

    def start(self) -> None:
        """Begin to judge: the first frame has been drawn."""
        self.frames.unseen(self._clock())
        self._timer.start()
        threading.Thread(target=self._judge, name="frames", daemon=True).start()

    def stop(self) -> None:
        """Judge no longer: the window is being taken down."""
        self._ended.set()
        self._timer.stop()

    def ask(self) -> None:
        """Say that the picture moves if it did, and ask for one more frame."""
        if self._unseen():
            self.frames.unseen(self._clock())
            self._alive()
        elif self.frames.count != self._told:
            self._told = self.frames.count
            self._alive()
        # Not requestUpdate(): the software renderer would draw without putting anything on the screen.
        self._window.update()

    def _unseen(self) -> bool:
        if self._window.isExposed():
            return False
        # Without a screen Qt keeps an empty one in its place.
        no_screen = all(screen.geometry().isEmpty() for screen in QGuiApplication.screens())
        return not self._alone or no_screen or self._dark()

    def _drawn(self) -> None:
        self.frames.drawn(self._clock())

    def _judge(self) -> None:
        while not self._ended.wait(self._look_every):
            if seconds := self.frames.frozen(self._clock()):
                self._frozen(seconds)
                return


def end_frozen(seconds: float) -> None:
    """End the process at once, without the window's help, which hangs."""
    log.critical("No new frame for %.0f seconds: the picture is frozen, the kiosk ends to be started again.", seconds)
    logging.shutdown()
    os._exit(FROZEN)

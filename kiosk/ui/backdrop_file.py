"""Leaves the picture of the first screen in a file, for the backdrop that is seen while the kiosk starts anew.

Rules: only the picture with which a kiosk begins, so nothing jumps when the next one is there: the first screen at
rest, with its first words; never while a visitor or staff is there, nor while a change fades or a finger is down;
replaced in one step, and only after something on it changed. Written beside the thread of the window. Loaded after the
first frame. Does not show it (backdrop.py).
"""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage, QImageWriter

from kiosk.ui.target import targets_of
from kiosk.ui.window import KioskWindow
from kiosk.visit.state import Screen

log = logging.getLogger(__name__)

LOOK_EVERY_MS = 1000
# Of PNG: a megabyte, in a third of the time its smallest would take.
QUALITY = 80
UNFINISHED = ".new"


class BackdropFile(QObject):
    """Keeps `file` as the first screen of `window` looks, from `start()` to `stop()`."""

    def __init__(self, window: KioskWindow, file: Path) -> None:
        super().__init__(window)
        self._window, self._file = window, file
        self._due = True
        self._writing: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        visitor, view = window.visitor, window.view
        changes = (visitor.attractChanged, visitor.noticeChanged, view.widthChanged, view.heightChanged)
        for change in (*changes, window.desk.closed):
            change.connect(self._changed)

    def start(self) -> None:
        """The first frame has been drawn."""
        self._timer.start()

    def stop(self) -> None:
        """The window is being taken down."""
        self._timer.stop()
        if self._writing is not None:
            self._writing.join()

    def look(self) -> None:
        """Leave the picture if another one is due and the first screen is at rest. To be called now and then."""
        if self._due and self._at_rest() and not (self._writing is not None and self._writing.is_alive()):
            self._due = False
            picture = self._window.view.grabWindow()
            self._writing = threading.Thread(target=self._write, args=(picture,), name="backdrop")
            self._writing.start()

    def _changed(self) -> None:
        self._due = True

    def _at_rest(self) -> bool:
        window = self._window
        alone = window.visitor.visit.screen is Screen.ATTRACT and not window.desk.is_open
        still = alone and window.view.isExposed() and bool(window.view.rootObject().property("atRest"))
        return still and not any(target.property("pressed") for target in targets_of(window.view))

    def _write(self, picture: QImage) -> None:
        beside = self._file.with_name(self._file.name + UNFINISHED)
        writer = QImageWriter(str(beside), b"png")
        writer.setQuality(QUALITY)
        # Without the transparency a window never has.
        if not writer.write(picture.convertToFormat(QImage.Format.Format_RGB32)):
            log.warning("The backdrop %s cannot be written (%s).", beside, writer.errorString())
            return
        try:
            beside.replace(self._file)
        except OSError as error:
            log.warning("The backdrop %s cannot be replaced (%s).", self._file, error.strerror)

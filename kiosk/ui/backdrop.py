"""The backdrop: a window behind the kiosk that shows the first screen as it was left in a file, or a plain page.

Rules: painted before anybody can see it, that is when the file changes and not when the kiosk is gone; no visitor
moves, closes or reaches anything through it; a picture that cannot be read is one line of the log and a plain page.
Holds no picture in memory but the painted one. Does not write the file (backdrop_file.py).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QFileSystemWatcher, QRect, Qt, QTimer
from PySide6.QtGui import (
    QBackingStore,
    QColor,
    QExposeEvent,
    QImage,
    QImageReader,
    QInputEvent,
    QPainter,
    QRegion,
    QResizeEvent,
    QWindow,
)  # fmt: skip

log = logging.getLogger(__name__)

# `page` of Theme.qml in daylight.
PAGE = "#F1F5F4"
BEAT_EVERY_MS = 1000
_REFUSED = (
    *(QEvent.Type.Close, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop),
)  # fmt: skip


class Backdrop(QWindow):
    """Shows the picture in `file`. `painted` is called once it can be seen for the first time, `beat` every second from
    then on."""

    def __init__(self, file: Path | None, painted: Callable[[], None], beat: Callable[[], None]) -> None:
        super().__init__()
        self._file, self._painted = file, painted
        self._seen: tuple[int, int] | None = None
        self.setSurfaceType(QWindow.SurfaceType.RasterSurface)
        # From the start, or the first picture would be a small one.
        self.resize(self.screen().size())
        self.setCursor(Qt.CursorShape.BlankCursor)
        # Not a QRasterWindow: that paints again only once the compositor asks for it, which it does of a window that
        # can be seen.
        self._store = QBackingStore(self)
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_EVERY_MS)
        self._timer.timeout.connect(beat)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        if file is not None and not self._watcher.addPath(str(file.parent)):
            log.error("The folder %s cannot be watched: the backdrop stays plain.", file.parent)

    def event(self, event: QEvent) -> bool:
        """Let pass only what a picture needs."""
        if isinstance(event, QInputEvent):
            event.accept()
            return True
        if event.type() in _REFUSED:
            event.ignore()
            return True
        return super().event(event)

    def exposeEvent(self, event: QExposeEvent) -> None:
        """The window can be seen."""
        if self.isExposed():
            self._paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The screen was turned, or is another one."""
        if self.isExposed():
            self._paint()

    def _look(self) -> None:
        if _state(self._file) != self._seen and self._timer.isActive():
            self._paint()

    def _paint(self) -> None:
        self._seen = _state(self._file)
        picture = self._read()
        whole = QRect(0, 0, self.width(), self.height())
        self._store.resize(whole.size())
        self._store.beginPaint(QRegion(whole))
        painter = QPainter(self._store.paintDevice())
        painter.fillRect(whole, QColor(PAGE))
        if not picture.isNull():
            # As it is, or, from a screen of another shape, as large as fits.
            fits = picture.size().scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect((whole.width() - fits.width()) // 2, (whole.height() - fits.height()) // 2,
                          fits.width(), fits.height())  # fmt: skip
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, picture)
        painter.end()
        self._store.endPaint()
        self._store.flush(QRegion(whole))
        if not self._timer.isActive():
            self._timer.start()
            self._painted()

    def _read(self) -> QImage:
        """The picture; an empty one when there is none."""
        if self._file is None or self._seen is None:
            return QImage()
        # Its own kind only, whatever the file claims to be.
        reader = QImageReader(str(self._file), b"png")
        picture = reader.read()
        if picture.isNull():
            log.warning("The backdrop %s cannot be read (%s): a plain page is shown.", self._file, reader.errorString())
        return picture


def _state(file: Path | None) -> tuple[int, int] | None:
    """What changes whenever the file is replaced; None while there is none."""
    if file is None:
        return None
    try:
        told = file.stat()
    except FileNotFoundError:
        return None
    return told.st_ino, told.st_mtime_ns

"""The application and its window: which renderer draws, which fonts are there, and a window nobody can close.

Rules: one application for each process; on a machine without a GPU the software renderer is chosen before Qt starts; a
close request and every key is swallowed. Does not know what the window shows.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickView, QQuickWindow, QSGRendererInterface

from kiosk.errors import SetupError


def choose_renderer(has_gpu: bool) -> None:
    """Without a GPU draw in software: a sixth of the work of an emulated one. Before the first window."""
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    # Letters without coloured edges: those of a graphics card are made for a panel that is not turned, and ours may be.
    os.environ.setdefault("QSG_DISTANCEFIELD_ANTIALIASING", "gray")
    if not has_gpu and "QT_QUICK_BACKEND" not in os.environ:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)


def make_application() -> QGuiApplication:
    """The one application of this process."""
    existing = QCoreApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    application = QGuiApplication(["kiosk"])
    application.setApplicationName("kiosk")
    application.setQuitOnLastWindowClosed(False)
    return application


def end(application: QGuiApplication) -> None:
    """End the program, also when it has not quite begun. Not quit(): that asks the window, which refuses to close."""
    QTimer.singleShot(0, lambda: application.exit(0))


def load_fonts(folder: Path) -> None:
    """Load the fonts that come with the kiosk. Raises SetupError when one is missing or unreadable."""
    files = sorted(folder.glob("*.ttf"))
    bad = [file.name for file in files if QFontDatabase.addApplicationFont(str(file)) < 0]
    if bad or not files:
        raise SetupError(f"The fonts in {folder} cannot be read ({', '.join(bad) or 'none found'}): install again.")


class KioskView(QQuickView):
    """The window: it cannot be closed from outside and ignores every key."""

    def event(self, event: QEvent) -> bool:
        """Refuse to close; swallow keys."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride):
            event.accept()
            return True
        return super().event(event)

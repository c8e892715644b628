"""The application: which renderer draws, which fonts are there, and no way from here to another program.

Rules: one application for each process; on a machine without a GPU the software renderer is chosen before Qt starts;
links are refused, and so is a request of the session to quit. Does not know what the window shows.
"""

from __future__ import annotations

import logging
import os
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication

from kiosk.errors import SetupError

if TYPE_CHECKING:
    from kiosk.deck.pack import Deck

log = logging.getLogger(__name__)

# How the files of the Latin letters begin.
FIRST_FONT = "Atkinson"

# What `Qt.openUrlExternally` and a link in a text could ask the system for.
SCHEMES = ("http", "https", "file", "ftp", "mailto", "tel", "sms", "data", "javascript", "about", "qrc")


def choose_renderer(has_gpu: bool) -> None:
    """Without a GPU draw in software: a sixth of the work of an emulated one. Before the first window."""
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    # Letters without coloured edges: those of a graphics card are made for a panel that is not turned, and ours may be.
    os.environ.setdefault("QSG_DISTANCEFIELD_ANTIALIASING", "gray")
    if not has_gpu:
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


def make_application() -> QGuiApplication:
    """The one application of this process."""
    existing = QCoreApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    # Its own arguments only: Qt would take some from the command line, a debugger's port among them.
    application = _Application(["kiosk"])
    application.setApplicationName("kiosk")
    application.setQuitOnLastWindowClosed(False)
    refuse_links(application)
    return application


def end(application: QGuiApplication) -> None:
    """End the program, also when it has not quite begun. Not quit(): that asks the window, which refuses to close."""
    QTimer.singleShot(0, lambda: application.exit(0))


def is_latin(deck: Deck) -> bool:
    """Whether the first screen of `deck` needs no letters but Latin ones."""
    header = deck.header
    words = (words.values() for words in (*header.attract, header.subtitle))
    return all(letter < "\u0370" or "\u2000" <= letter < "\u2070" for text in chain(*words) for letter in text)


def load_fonts(folder: Path, first: str = "") -> None:
    """Load the fonts that come with the kiosk, or only those whose files begin with `first`. Raises SetupError when one
    is missing or unreadable."""
    files = sorted(folder.glob(f"{first}*.ttf"))
    bad = [file.name for file in files if QFontDatabase.addApplicationFont(str(file)) < 0]
    if bad or not files:
        raise SetupError(f"The fonts in {folder} cannot be read ({', '.join(bad) or 'none found'}): install again.")


def refuse_links(application: QObject) -> None:
    """Nothing the kiosk shows may start another program: links of every kind end here."""
    refuser = _Refuser(application)
    for scheme in SCHEMES:
        # The name of the method is a str, whatever PySide's stubs say: it refuses bytes.
        QDesktopServices.setUrlHandler(scheme, refuser, "refuse")  # type: ignore[arg-type]


class _Refuser(QObject):
    @Slot(QUrl)
    def refuse(self, link: QUrl) -> None:
        log.warning("A link was refused: the kiosk opens no “%s:” links.", link.scheme())


class _Application(QGuiApplication):
    """Ends when it is told to by `exit`, not when a desktop or a session asks it to quit."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit:
            event.ignore()
            return True
        return super().event(event)

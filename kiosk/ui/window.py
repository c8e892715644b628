"""The window and what lives in it: fonts, translations, the QML engine, the two clocks.

Rules: one window, no title bar, no cursor, close requests are refused; on a machine without a GPU the software
renderer is chosen before Qt starts; every QML warning is a log line. Does not know where decks come from.
"""

from __future__ import annotations

import logging
import os
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QTimer, QTranslator, QUrl, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlError
from PySide6.QtQuick import QQuickView, QQuickWindow, QSGRendererInterface

from kiosk.deck.pack import Deck
from kiosk.errors import SetupError
from kiosk.ui.contacts import Contacts
from kiosk.ui.media import MediaFolder
from kiosk.ui.stage import Stage
from kiosk.ui.target import Target
from kiosk.ui.visitor import Visitor
from kiosk.visit import events as on

log = logging.getLogger(__name__)
qml_log = logging.getLogger("kiosk.qml")

ROOT = Path(__file__).resolve().parents[2]
# A 23-inch full-HD panel: what we assume when a screen does not tell its size, or lies (standards A3).
ASSUMED_PIXELS_PER_MM = 3.77
# Capitals must be 0.7° high at 500 mm: 6.1 mm. Our body text has capitals of 0.668 of its 36 px (EN 301 549 5.1.4).
CAPITAL_MM = 6.1
BODY_CAPITAL_PIXELS = 36 * 0.668


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is opened. `width_mm` is the real width of the screen in millimetres, 0 when unknown; `proof`
    draws everything at once and finished; `assets` is the folder of fonts, art and translations."""

    assets: Path
    full_screen: bool = True
    width: int = 1920
    height: int = 1080
    width_mm: float = 0.0
    proof: bool = False


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


class KioskWindow(QObject):
    """One kiosk on one screen: the view, the visitor, the stage and their clocks. `drawn` tells that the first screen
    can be seen."""

    drawn = Signal()

    def __init__(
        self,
        deck: Deck,
        media_folder: Path,
        look: Look,
        clock: Callable[[], float] = time.monotonic,
        seed: Callable[[], int] = lambda: random.SystemRandom().getrandbits(32),
    ) -> None:
        super().__init__()
        self._clock = clock
        self._media_folder = media_folder
        self._look = look
        self._translator: QTranslator | None = None
        load_fonts(look.assets / "fonts")
        self.stage = Stage(self)
        self.visitor = Visitor(deck, MediaFolder(deck, media_folder), self.stage, seed, self)
        self.view = KioskView()
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.setColor("#041420")
        self.view.engine().setOutputWarningsToStandardError(False)
        self.view.engine().warnings.connect(_log_warnings)
        self.view.engine().addImportPath(str(ROOT))
        size = self.view.screen().size() if look.full_screen else QSize(look.width, look.height)
        self.view.resize(size)
        self._translate(self.visitor.visit.language)
        self.visitor.languageChanged.connect(self._translate)
        self.stage.failed.connect(log.error)
        properties = {
            # From the start, or everything would be laid out for nothing first.
            "width": size.width(),
            "height": size.height(),
            "visitor": self.visitor,
            "stage": self.stage,
            "artFolder": QUrl.fromLocalFile(str(look.assets / "art")).toString(),
            "screenWidthMm": look.width_mm,
            "proof": look.proof,
        }
        self.view.setInitialProperties(properties)
        self.view.loadFromModule("kiosk.ui", "Main")
        if self.view.status() is not QQuickView.Status.Ready:
            reasons = "; ".join(error.toString() for error in self.view.errors())
            raise SetupError(f"The screen could not be built: {reasons}")
        self.contacts = Contacts(self.view, self.pixels_per_mm, clock, lambda: self.visitor.send(on.Touched()))
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(250)
        self._timer.timeout.connect(self.tick)

    @property
    def pixels_per_mm(self) -> float:
        """Device pixels per millimetre of the screen."""
        wide = self._look.width_mm
        return self.view.width() / wide if wide > 0 else ASSUMED_PIXELS_PER_MM

    @property
    def scale(self) -> float:
        """Device pixels per design pixel."""
        wide, high = self.view.width(), self.view.height()
        return min(wide / 1080, high / 1920) if high > wide else min(wide / 1920, high / 1080)

    def show(self) -> None:
        """Open the window and start the clocks."""
        self.view.frameSwapped.connect(self._first_frame)
        if self._look.full_screen:
            self.view.showFullScreen()
        else:
            self.view.show()
        if not self._look.proof:
            self._last = self._clock()
            self._timer.start()

    def _first_frame(self) -> None:
        self.view.frameSwapped.disconnect(self._first_frame)
        self.drawn.emit()

    def close(self) -> None:
        """Take the screen down in order: drawings first, then what they show, then the words of the visitor's
        language, which the whole program shares."""
        self._timer.stop()
        self.view.setSource(QUrl())
        self.view.destroy()
        self.view.deleteLater()
        self._drop_words()

    def replace_deck(self, deck: Deck) -> None:
        """Show another deck from its beginning."""
        self.visitor.replace_deck(deck, MediaFolder(deck, self._media_folder))

    def tick(self) -> None:
        """Tell the visit how much time passed since the last tick, whoever calls."""
        now = self._clock()
        self.visitor.send(on.Tick(now - self._last))
        self._last = now

    def _translate(self, language: str) -> None:
        self._drop_words()
        file = self._look.assets / "i18n" / f"kiosk_{language}.qm"
        if language != "en":
            translator = QTranslator(self)
            if translator.load(str(file)):
                QCoreApplication.installTranslator(translator)
                self._translator = translator
            else:
                log.error("The interface has no words in “%s”: %s is missing. Run the set-up again.", language, file)
        self.view.engine().retranslate()

    def _drop_words(self) -> None:
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def _log_warnings(warnings: list[QQmlError]) -> None:
    for warning in warnings:
        qml_log.warning("%s", warning.toString())


__all__ = ["KioskWindow", "Look", "Target", "choose_renderer", "load_fonts", "make_application"]

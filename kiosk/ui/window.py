"""The window and what lives in it: fonts, translations, the QML engine, the two clocks.

Rules: another deck is shown only while no visitor is there and the desk is closed; every QML warning is a log line.
Does not know where decks come from, and decides neither what a visit nor what the desk does.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QTimer, QTranslator, QUrl, Signal
from PySide6.QtQml import QQmlError
from PySide6.QtQuick import QQuickView

from kiosk.deck.pack import Deck
from kiosk.errors import SetupError
from kiosk.ui.application import FIRST_FONT, choose_renderer, is_latin, load_fonts, make_application
from kiosk.ui.kiosk_view import KioskView
from kiosk.ui.look import Look, Staff
from kiosk.ui.media import MediaFolder
from kiosk.ui.staff_desk import StaffDesk
from kiosk.ui.stage import Stage
from kiosk.ui.target import Target
from kiosk.ui.text_pages import TextPages
from kiosk.ui.visitor import Visitor
from kiosk.visit import events as on
from kiosk.visit.state import Screen

if TYPE_CHECKING:
    # Loaded when they are needed: a start counts every import.
    from kiosk.ui.contacts import Contacts
    from kiosk.ui.knock import Knock

log = logging.getLogger(__name__)
qml_log = logging.getLogger("kiosk.qml")

ROOT = Path(__file__).resolve().parents[2]
# A 23-inch full-HD panel: what we assume when a screen does not tell its size, or lies (standards A3).
ASSUMED_PIXELS_PER_MM = 3.77
# Capitals must be 0.7° high at 500 mm: 6.1 mm. Our body text has capitals of 0.668 of its 36 px (EN 301 549 5.1.4).
CAPITAL_MM = 6.1
BODY_CAPITAL_PIXELS = 36 * 0.668
# Seconds between two looks at what is to be shown: somebody may have changed it from outside.
LOOK_EVERY = 1.0


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
        seed: Callable[[], int] = lambda: int.from_bytes(os.urandom(4)),
        staff: Staff | None = None,
    ) -> None:
        super().__init__()
        self.deck, self.is_held = deck, look.held
        self._staff = staff
        self._clock = clock
        self._media_folder = media_folder
        self._look = look
        self._translator: QTranslator | None = None
        self._looked = 0.0
        self._later = "" if look.proof or not is_latin(deck) else FIRST_FONT
        load_fonts(look.assets / "fonts", self._later)
        self.stage = Stage(self)
        self.visitor = Visitor(deck, MediaFolder(deck, media_folder), self.stage, seed, self)
        self.desk = StaffDesk(staff.world if staff else None, self)
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
            "desk": self.desk,
            "artFolder": QUrl.fromLocalFile(str(look.assets / "art")).toString(),
            "screenWidthMm": look.width_mm,
            "proof": look.proof,
            "behind": look.behind,
        }
        self.view.setInitialProperties(properties)
        self.view.loadFromModule("kiosk.ui", "Main")
        if self.view.status() is not QQuickView.Status.Ready:
            reasons = "; ".join(error.toString() for error in self.view.errors())
            raise SetupError(f"The screen could not be built: {reasons}")
        self._size = self.view.size()
        self.pixels_per_mm = self._measure()
        self.view.widthChanged.connect(self._resized)
        self.view.heightChanged.connect(self._resized)
        self.desk.opened.connect(self._desk_opened)
        self.desk.closed.connect(self._desk_closed)
        self.desk.languageChanged.connect(self._translate)
        self.visitor.failed.connect(self._deck_failed)
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(250)
        self._timer.timeout.connect(self.tick)
        if staff is not None:
            self.visitor.set_notice(staff.programme.notice(staff.now()))

    @cached_property
    def _knock(self) -> Knock:
        from kiosk.ui.knock import Knock

        width = self.view.width() / self.pixels_per_mm
        return Knock(self.desk, self._clock, width, lambda: self.contacts.forget(), self)

    @cached_property
    def contacts(self) -> Contacts:
        """The fingers on the glass; nobody can touch what was not drawn yet."""
        from kiosk.ui.contacts import Contacts

        return Contacts(self.view, self.pixels_per_mm, self._clock, self._touched, self._knock.watch)

    def _measure(self) -> float:
        wide = self._look.width_mm
        return self._size.width() / wide if wide > 0 else ASSUMED_PIXELS_PER_MM

    def _resized(self) -> None:
        """The screen was turned, or is another one: fingers and letters follow."""
        before, self._size = self._size, self.view.size()
        # A screen that was turned is as fine as before; only of another one the width is what was measured.
        if self._size not in (before, before.transposed()):
            self.pixels_per_mm = self._measure()
        self._rescale()

    def _rescale(self) -> None:
        width = self._size.width() / self.pixels_per_mm
        if self._look.width_mm > 0:
            self.view.rootObject().setProperty("screenWidthMm", width)
        self._knock.measure(width)
        self.contacts.rescale(self.pixels_per_mm)

    @property
    def scale(self) -> float:
        """Device pixels per design pixel."""
        wide, high = self.view.width(), self.view.height()
        return min(wide / 1080, high / 1920) if high > wide else min(wide / 1920, high / 1080)

    def show(self) -> None:
        """Open the window and start the clocks."""
        self.view.frameSwapped.connect(self._first_frame)
        if self._look.held:
            self.view.hold()
        elif self._look.full_screen:
            self.view.showFullScreen()
        else:
            self.view.show()
        if not self._look.proof:
            self._last = self._clock()
            self._timer.start()

    def _first_frame(self) -> None:
        self.view.frameSwapped.disconnect(self._first_frame)
        self.drawn.emit()
        # What the first screen did not have to wait for: fingers, the pointer, the letters of other scripts.
        self.contacts.forget()
        if self._look.held:
            self.view.hide_pointer()
        if self._later:
            load_fonts(self._look.assets / "fonts")

    def close(self) -> None:
        """Take the screen down in order: drawings first, then what they show, then the words of the visitor's
        language, which the whole program shares."""
        self._timer.stop()
        self._knock.stop()
        self.desk.close()
        self.view.let_go()
        self.view.setSource(QUrl())
        self.view.destroy()
        self.view.deleteLater()
        # Now, with the threads that read pictures: they must not outlive the application.
        QCoreApplication.sendPostedEvents(self.view, QEvent.Type.DeferredDelete)
        self._drop_words()

    def replace_deck(self, deck: Deck) -> None:
        """Show another deck from its beginning."""
        self.deck = deck
        self.visitor.replace_deck(deck, MediaFolder(deck, self._media_folder))

    def tick(self) -> None:
        """Tell the visit and the desk how much time passed since the last tick, whoever calls; and while nobody is
        there, see whether another deck is to be shown."""
        now = self._clock()
        passed, self._last = now - self._last, now
        self.visitor.send(on.Tick(passed))
        self.desk.tick(passed)
        self._knock.look()
        self._looked += passed
        if self._looked >= LOOK_EVERY:
            self.look()

    def look(self) -> None:
        """While no visitor is there and the desk is closed: show the deck and the notice that are to be shown now."""
        self._looked = 0.0
        staff = self._staff
        if staff is None:
            return
        if self.view.isExposed():
            staff.programme.drawn()
        if self.desk.is_open or self.visitor.visit.screen is not Screen.ATTRACT:
            return
        now = staff.now()
        self.visitor.set_notice(staff.programme.notice(now))
        if staff.programme.wanted(now) != staff.programme.showing:
            self.replace_deck(staff.programme.open(now))

    def _deck_failed(self, error: Exception) -> None:
        if self._staff is None:
            log.error("%s", error)
            return
        self._staff.programme.failed(error)
        self.look()

    def _touched(self) -> None:
        self.visitor.send(on.Touched())
        self.desk.touched()

    def _desk_opened(self) -> None:
        # The desk is no screen of a visit: whoever was here is gone, and so is all that was theirs.
        self._knock.forget()
        self.visitor.send(on.Finish())

    def _desk_closed(self) -> None:
        self._take_width()
        self._translate(self.visitor.visit.language)
        self.look()

    def _take_width(self) -> None:
        """Take over the width of the screen that staff may have measured anew."""
        wide = self._staff.width_mm() if self._staff is not None else 0.0
        if wide > 0 and wide != self._look.width_mm:
            self._look = replace(self._look, width_mm=wide)
            self.pixels_per_mm = self._measure()
            self._rescale()

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


__all__ = ["KioskWindow", "Look", "Staff", "Target", "TextPages", "choose_renderer", "load_fonts", "make_application"]

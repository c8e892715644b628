"""`Visitor`: the visit on the screen – slots become events, the next value becomes properties.

Rules: it holds the one mutable reference to the visit and decides nothing; after every event the views that changed
are announced, the others stay untouched, so that nothing on the screen is built anew without need. Idle time arrives
as ticks from outside.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.pack import Deck
from kiosk.errors import DeckError
from kiosk.text.languages import ENDONYMS
from kiosk.ui import views
from kiosk.ui.media import MediaFolder
from kiosk.ui.stage import QML_LIST, QML_MAP, Stage
from kiosk.visit import events as on
from kiosk.visit.state import Overlay, Screen, TextSize, Visit
from kiosk.visit.step import fresh, step

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

FACTORS = {TextSize.NORMAL: 1.0, TextSize.LARGE: 1.25, TextSize.LARGEST: 1.5}


# PySide's stubs do not know that QmlUncreatable takes a reason.
@QmlElement
@QmlUncreatable("the application owns the visitor")
class Visitor(QObject):  # type: ignore[operator]
    """The visit for QML. Every view is a plain map; `warning` is the seconds left to say yes, or -1."""

    stateChanged = Signal()
    attractChanged = Signal()
    homeChanged = Signal()
    slideChanged = Signal()
    questionChanged = Signal()
    resultsChanged = Signal()
    progressChanged = Signal()
    sheetChanged = Signal()
    warningChanged = Signal()
    languageChanged = Signal(str)
    noticeChanged = Signal()
    # The deck on the screen turned out to be damaged; what it is, as an exception.
    failed = Signal(object)

    def __init__(
        self,
        deck: Deck,
        media: MediaFolder,
        stage: Stage,
        seed: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._deck, self._media, self._stage, self._seed = deck, media, stage, seed
        self._visit = fresh(deck)
        self._notice: list[str] = []
        self._views: dict[str, Any] = {"attract": views.attract(deck)}
        self._announce = {
            "home": self.homeChanged,
            "slide": self.slideChanged,
            "question": self.questionChanged,
            "results": self.resultsChanged,
            "progress": self.progressChanged,
            "sheet": self.sheetChanged,
        }
        self._refresh()

    @property
    def visit(self) -> Visit:
        """The visit as it stands."""
        return self._visit

    def send(self, event: on.Event) -> None:
        """Take one event."""
        try:
            self._take(event)
        except DeckError as error:
            # A deck damaged on the disk shows it when a part is read. The visit ends; the window sees to another deck.
            self._visit = fresh(self._deck)
            self.stateChanged.emit()
            self.failed.emit(error)

    def _take(self, event: on.Event) -> None:
        before, self._visit = self._visit, step(self._visit, event, self._deck)
        if self._visit is before or self._visit == before:
            return
        if self._visit.language != before.language:
            self.languageChanged.emit(self._visit.language)
        self._set_stage()
        if _shown(before) != _shown(self._visit):
            self._refresh()
            self.stateChanged.emit()
        if before.warning != self._visit.warning:
            self.warningChanged.emit()

    def show(self, visit: Visit) -> None:
        """Show a visit as it is, without an event that led to it: for proofs."""
        before, self._visit = self._visit, visit
        if before.language != visit.language:
            self.languageChanged.emit(visit.language)
        self._set_stage()
        self._refresh()
        self.stateChanged.emit()
        self.warningChanged.emit()

    def replace_deck(self, deck: Deck, media: MediaFolder) -> None:
        """Show another deck: the visit begins anew. The caller sees to it that nobody is reading."""
        language = self._visit.language
        self._deck, self._media, self._visit = deck, media, fresh(deck)
        self._stage.close()
        self._views = {"attract": views.attract(deck)}
        if language != self._visit.language:
            self.languageChanged.emit(self._visit.language)
        self._refresh()
        self.attractChanged.emit()
        self.stateChanged.emit()

    def set_notice(self, words: Mapping[str, str]) -> None:
        """Show urgent words, by language, on the attract screen; none take them away."""
        notice = views.notice(self._deck, words)
        if notice != self._notice:
            self._notice = notice
            self.noticeChanged.emit()

    def _set_stage(self) -> None:
        visit = self._visit
        kind = self._deck.slide(visit.slide_id).kind if visit.slide_id else None
        self._stage.set_less_movement(visit.less_movement)
        self._stage.set_covered(visit.overlay is not Overlay.NONE or visit.warning is not None)
        from kiosk.slides import LivingScene

        if isinstance(kind, LivingScene):
            self._stage.open(kind, visit.seed)
        elif self._stage.scene is not None:
            self._stage.close()

    def _refresh(self) -> None:
        visit, deck = self._visit, self._deck
        made: dict[str, Any] = {"progress": views.progress(visit, deck), "sheet": views.sheet(visit, deck)}
        match visit.screen:
            case Screen.HOME:
                made["home"] = views.home(visit, deck, self._media)
            case Screen.SLIDE:
                made["slide"] = views.slide(visit, deck, self._media)
            case Screen.QUESTION:
                made["question"] = views.question(visit, deck, self._media)
            case Screen.RESULTS:
                made["results"] = views.results(visit, deck)
        for name, view in made.items():
            if self._views.get(name) != view:
                self._views[name] = view
                self._announce[name].emit()
        if visit.screen is Screen.ATTRACT:
            # Nothing of the visitor who left stays in memory.
            for name in ("home", "slide", "question", "results"):
                self._views.pop(name, None)

    # --- what QML reads

    def _get_screen(self) -> str:
        return self._visit.screen.value

    def _get_languages(self) -> list[dict[str, str]]:
        return [{"code": code, "name": ENDONYMS.get(code, code)} for code in self._deck.header.languages]

    screen = Property(str, _get_screen, notify=stateChanged)
    languages = Property(QML_LIST, _get_languages, notify=attractChanged)
    language = Property(str, lambda self: self._visit.language, notify=stateChanged)
    textSize = Property(str, lambda self: self._visit.text_size.value, notify=stateChanged)
    textFactor = Property(float, lambda self: FACTORS[self._visit.text_size], notify=stateChanged)
    dark = Property(bool, lambda self: self._visit.dark, notify=stateChanged)
    lessMovement = Property(bool, lambda self: self._visit.less_movement, notify=stateChanged)
    overlay = Property(str, lambda self: self._visit.overlay.value, notify=stateChanged)
    openItem = Property(int, lambda self: self._visit.open_item, notify=stateChanged)
    page = Property(int, lambda self: self._visit.page, notify=stateChanged)
    minutes = Property(int, lambda self: self._visit.minutes, notify=stateChanged)
    warning = Property(
        float, lambda self: -1.0 if self._visit.warning is None else self._visit.warning, notify=warningChanged
    )
    notice = Property(QML_LIST, lambda self: self._notice, notify=noticeChanged)
    attract = Property(QML_MAP, lambda self: self._views["attract"], notify=attractChanged)
    home = Property(QML_MAP, lambda self: self._views.get("home", {}), notify=homeChanged)
    slide = Property(QML_MAP, lambda self: self._views.get("slide", {}), notify=slideChanged)
    question = Property(QML_MAP, lambda self: self._views.get("question", {}), notify=questionChanged)
    results = Property(QML_MAP, lambda self: self._views.get("results", {}), notify=resultsChanged)
    progress = Property(QML_MAP, lambda self: self._views.get("progress", {}), notify=progressChanged)
    sheet = Property(QML_MAP, lambda self: self._views.get("sheet", {}), notify=sheetChanged)

    # --- what QML says

    @Slot(str)
    def begin(self, language: str) -> None:
        """The attract screen was touched."""
        self.send(on.Begin(language, self._seed()))

    @Slot()
    def goHome(self) -> None:
        """Home was touched."""
        self.send(on.GoHome())

    @Slot(int)
    def chooseMinutes(self, minutes: int) -> None:
        """The visitor said how long they have."""
        self.send(on.ChooseMinutes(minutes))

    @Slot(str)
    def openChapter(self, chapter: str) -> None:
        """A chapter card was touched."""
        self.send(on.OpenChapter(chapter))

    @Slot(str)
    def onward(self, what: str) -> None:
        """The primary button of the dock was touched; `what` is the view's own word for it."""
        events: dict[str, on.Event] = {"tour": on.StartTour(), "check": on.Check(), "finish": on.Finish()}
        self.send(events.get(what, on.Next()))

    @Slot(str)
    def backward(self, what: str) -> None:
        """The second button of the dock was touched; `what` is the view's own word for it."""
        self.send(on.StartQuiz() if what == "quiz" else on.Back())

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """A language was chosen."""
        self.send(on.ChooseLanguage(language))

    @Slot(str)
    def chooseTextSize(self, size: str) -> None:
        """A text size was chosen."""
        self.send(on.ChooseTextSize(TextSize(size)))

    @Slot()
    def toggleContrast(self) -> None:
        """Contrast was touched."""
        self.send(on.ToggleContrast())

    @Slot()
    def toggleMovement(self) -> None:
        """Less movement was touched."""
        self.send(on.ToggleMovement())

    @Slot(str)
    @Slot(str, str)
    def openSheet(self, overlay: str, term: str = "") -> None:
        """Lay a sheet over the screen."""
        self.send(on.OpenOverlay(Overlay(overlay), term))

    @Slot()
    def closeSheet(self) -> None:
        """Close the sheet."""
        self.send(on.CloseOverlay())

    @Slot(int)
    def touchItem(self, item: int) -> None:
        """A part of the slide was touched."""
        self.send(on.OpenItem(item))

    @Slot(str, int)
    def measured(self, slide: str, pages: int) -> None:
        """The slide's text was laid out and needs so many pages."""
        self.send(on.Measured(slide, pages))

    @Slot("QVariant")
    def answer(self, value: Any) -> None:
        """The visitor chose or changed an answer."""
        self.send(on.Answer(value.toVariant() if hasattr(value, "toVariant") else value))

    @Slot()
    def showMe(self) -> None:
        """Show the slide that explains this question."""
        self.send(on.ShowMe())

    @Slot()
    def seeMissed(self) -> None:
        """Walk through what to look at again."""
        self.send(on.SeeMissed())

    @Slot()
    def tryAgain(self) -> None:
        """A new quiz."""
        self.send(on.TryAgain())

    @Slot()
    def stillHere(self) -> None:
        """Yes, still here."""
        self.send(on.StillHere())


def _shown(visit: Visit) -> tuple[Any, ...]:
    """Everything of a visit that is drawn: all but the clocks."""
    return tuple(getattr(visit, name) for name in visit.__struct_fields__ if name not in ("idle", "warning"))

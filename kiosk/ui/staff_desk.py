"""`StaffDesk`: the desk on the screen – buttons become actions, its view becomes properties.

Rules: decides nothing; each part of the view is announced only when it is another one, so that a control is not built
anew under a finger. Slow work arrives from a thread of its own (background.py).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.stage import QML_MAP

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk
    from kiosk.desk.world import World
    from kiosk.ui.background import ThreadBackground

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

CLOSED = "closed"
PARTS = ("shown", "entry", "typing", "busy", "message", "question")


# PySide's stubs do not know that QmlUncreatable takes a reason.
@QmlElement
@QmlUncreatable("the application owns the desk")
class StaffDesk(QObject):  # type: ignore[operator]
    """The desk for QML; every part of its view is a plain map, empty when there is nothing. Without a station (`world`
    is None: previews and proofs) nobody can enter. The rules of the desk are loaded when somebody knocks first."""

    gateChanged = Signal()
    shownChanged = Signal()
    entryChanged = Signal()
    typingChanged = Signal()
    busyChanged = Signal()
    messageChanged = Signal()
    questionChanged = Signal()
    knockingChanged = Signal()
    # Told to the window: somebody came in, or left, and in which language the desk speaks.
    languageChanged = Signal(str)
    opened = Signal()
    closed = Signal()

    def __init__(self, world: Callable[[ThreadBackground], World] | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: dict[str, Any] = {"gate": CLOSED, "page": "", "locksIn": -1.0}
        self._announce = {
            "shown": self.shownChanged,
            "entry": self.entryChanged,
            "typing": self.typingChanged,
            "busy": self.busyChanged,
            "message": self.messageChanged,
            "question": self.questionChanged,
        }
        self._knocking = 0.0
        self._world = world
        self._background: ThreadBackground | None = None
        self.desk: Desk | None = None

    @property
    def has_station(self) -> bool:
        """Whether there is a desk to be opened at all."""
        return self._world is not None

    @property
    def is_open(self) -> bool:
        """Whether the desk, or the door in front of it, is on the screen."""
        return bool(self._view["gate"] != CLOSED)

    def tick(self, seconds: float) -> None:
        """Time passed."""
        if self.desk is not None:
            self.desk.tick(seconds)

    def touched(self) -> None:
        """Somebody touched the screen."""
        if self.desk is not None:
            self.desk.touched()

    @property
    def is_knocking(self) -> bool:
        """Whether fingers rest in both corners."""
        return self._knocking > 0

    def set_knocking(self, progress: float) -> None:
        """How long fingers have been in both corners, from 0 to 1."""
        if progress != self._knocking:
            self._knocking = progress
            self.knockingChanged.emit()

    def knock(self) -> None:
        """Somebody held the two corners."""
        if desk := self._make():
            desk.knock()

    def begin_setup(self) -> None:
        """Open the set-up, where this start may do it."""
        if desk := self._make():
            desk.begin_setup()

    def _make(self) -> Desk | None:
        """The desk, loaded when it is needed first; None without a station."""
        if self._world is None:
            return None
        if self.desk is None:
            from kiosk.desk.desk import Desk
            from kiosk.ui.background import ThreadBackground

            self._background = ThreadBackground(self)
            self.desk = Desk(self._world(self._background), self._refresh)
        return self.desk

    def close(self) -> None:
        """Ask slow work to end, and wait for it."""
        if self._background is not None:
            self._background.close()

    def _refresh(self) -> None:
        if self.desk is None:
            return
        before, self._view = self._view, self.desk.view()
        was, now = before["gate"], self._view["gate"]
        if was == CLOSED and now != CLOSED:
            self.opened.emit()
        if now != CLOSED and (was == CLOSED or before["language"] != self._view["language"]):
            # Before anything is drawn in it.
            self.languageChanged.emit(self._view["language"])
        # The page first: one that is left must not be shown what belongs to the next.
        if any(before[name] != self._view[name] for name in ("gate", "page", "locksIn")):
            self.gateChanged.emit()
        for part in PARTS:
            if before.get(part) != self._view[part]:
                self._announce[part].emit()
        if now == CLOSED and was != CLOSED:
            self.closed.emit()

    knocking = Property(float, lambda self: self._knocking, notify=knockingChanged)
    gate = Property(str, lambda self: self._view["gate"], notify=gateChanged)
    page = Property(str, lambda self: self._view["page"], notify=gateChanged)
    locksIn = Property(float, lambda self: self._view["locksIn"], notify=gateChanged)
    shown = Property(QML_MAP, lambda self: self._view.get("shown") or {}, notify=shownChanged)
    entry = Property(QML_MAP, lambda self: self._view.get("entry") or {}, notify=entryChanged)
    typing = Property(QML_MAP, lambda self: self._view.get("typing") or {}, notify=typingChanged)
    busy = Property(QML_MAP, lambda self: self._view.get("busy") or {}, notify=busyChanged)
    message = Property(QML_MAP, lambda self: self._view.get("message") or {}, notify=messageChanged)
    question = Property(QML_MAP, lambda self: self._view.get("question") or {}, notify=questionChanged)

    @Slot(str)
    @Slot(str, "QVariant")
    def act(self, action: str, value: Any = None) -> None:
        """A button was touched: `action` is one of the desk's actions."""
        if self.desk is not None:
            self.desk.act(action, value.toVariant() if hasattr(value, "toVariant") else value)

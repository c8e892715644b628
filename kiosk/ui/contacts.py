"""From window events to touch, and from activations to targets: the one place where fingers enter the program.

Rules: touch and mouse events of the window are taken here and go no further, so no item can react to them in its own
way; positions become millimetres, times come from a monotonic clock that is an argument. Does not decide who is
touched.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.touch import Contact, Phase
from kiosk.touch.plain import PlainTouch
from kiosk.ui.target import Target, targets_of

_PHASES = {
    QEventPoint.State.Pressed: Phase.DOWN,
    QEventPoint.State.Updated: Phase.MOVE,
    QEventPoint.State.Released: Phase.UP,
}
_MOUSE = {
    QEvent.Type.MouseButtonPress: Phase.DOWN,
    QEvent.Type.MouseButtonDblClick: Phase.DOWN,
    QEvent.Type.MouseMove: Phase.MOVE,
    QEvent.Type.MouseButtonRelease: Phase.UP,
}
_TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd}
_MOUSE_FINGER = -1


class Contacts(QObject):
    """Watches one window. `touched` is called for every new finger, before anything is activated; `watch` gets every
    contact, moves included."""

    def __init__(
        self,
        window: QQuickWindow,
        pixels_per_mm: float,
        clock: Callable[[], float],
        touched: Callable[[], None],
        watch: Callable[[Contact], None] = lambda _: None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pixels_per_mm = pixels_per_mm
        self._clock = clock
        self._touched = touched
        self._watch = watch
        self._touch = PlainTouch()
        self._shown: Target | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take touch and mouse events; let everything else pass."""
        kind = event.type()
        if kind in _TOUCHES and isinstance(event, QTouchEvent):
            for point in event.points():
                if point.state() in _PHASES:
                    self._feed(point.id(), _PHASES[point.state()], point.position())
            event.accept()
            return True
        if kind == QEvent.Type.TouchCancel:
            self.forget()
            return True
        if kind in _MOUSE and isinstance(event, QMouseEvent):
            # Imported only now: the name `Qt` alone, with all that is in it, costs a start 14 ms.
            from PySide6.QtCore import Qt

            # A mouse event made from a touch would be the same finger twice; only the left button is a finger.
            left = Qt.MouseButton.LeftButton
            real = not event.pointingDevice() or event.source().name == "MouseEventNotSynthesized"
            if real and left in (event.button(), event.buttons() & left):
                self._feed(_MOUSE_FINGER, _MOUSE[kind], event.position())
            return True
        return False

    def rescale(self, pixels_per_mm: float) -> None:
        """The picture has another size: fingers that are down mean nothing any more."""
        self._pixels_per_mm = pixels_per_mm
        self.forget()

    def forget(self) -> None:
        """Drop whatever fingers are down: the window lost the touch, or what they lie on is gone."""
        self._touch.forget()
        self._show_pressed({})

    def _feed(self, finger: int, phase: Phase, position: QPointF) -> None:
        x, y = position.x() / self._pixels_per_mm, position.y() / self._pixels_per_mm
        contact = Contact(finger, phase, x, y, self._clock())
        self._watch(contact)
        if phase is Phase.MOVE:
            return
        by_key = {id(target): target for target in targets_of(self._window)}
        areas = [target.area(self._pixels_per_mm) for target in by_key.values()]
        if phase is Phase.DOWN:
            # Only now: a touch that answers "still there?" must not fall through to the control below the question.
            self._touched()
        activation = self._touch.feed(contact, areas)
        self._show_pressed(by_key)
        if activation is not None:
            target = by_key[activation.key]
            point = target.mapFromScene(QPointF(activation.x, activation.y) * self._pixels_per_mm)
            target.activated.emit(point.x(), point.y())

    def _show_pressed(self, by_key: dict[int, Target]) -> None:
        now = by_key.get(self._touch.pressed) if self._touch.pressed is not None else None
        if self._shown is not now:
            if self._shown is not None:
                # The control may have left the screen under the finger.
                with contextlib.suppress(RuntimeError):
                    self._shown.set_pressed(False)
            if now is not None:
                now.set_pressed(True)
            self._shown = now

"""`Target`: the one thing on the screen that a visitor can touch; every control is built on it.

Rules: it registers its rectangle while it lives and emits `activated` when touch says so; it handles no
pointer events itself. Does not draw.
"""

from __future__ import annotations

import weakref
from typing import Any

from PySide6.QtCore import Property, QPointF, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.touch import Area

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

# Every living target of the process; a dead QML item leaves by itself.
_living: weakref.WeakSet[Target] = weakref.WeakSet()


@QmlElement
class Target(QQuickItem):
    """A touchable rectangle (or ellipse, with `round`). `slop` is in its own pixels, `plane` 0 for screens, 1
    for sheets, 2 for the question whether someone is still there; `over` is higher for what lies over
    others of its plane. What an ancestor clips cannot be touched. `activated(x, y)` gives the point inside
    the item."""

    activated = Signal(float, float)
    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._pressed = False
        self._slop = 24.0
        self._plane = 0
        self._over = 0
        self._round = False
        self._label = ""
        _living.add(self)

    def _get_pressed(self) -> bool:
        return self._pressed

    def set_pressed(self, pressed: bool) -> None:
        """Show or stop showing that a finger is on it."""
        if pressed != self._pressed:
            self._pressed = pressed
            self.changed.emit()

    def _get_slop(self) -> float:
        return self._slop

    def _set_slop(self, slop: float) -> None:
        self._slop = slop
        self.changed.emit()

    def _get_plane(self) -> int:
        return self._plane

    def _set_plane(self, plane: int) -> None:
        self._plane = plane
        self.changed.emit()

    def _get_over(self) -> int:
        return self._over

    def _set_over(self, over: int) -> None:
        self._over = over
        self.changed.emit()

    def _get_round(self) -> bool:
        return self._round

    def _set_round(self, round_: bool) -> None:
        self._round = round_
        self.changed.emit()

    def _get_label(self) -> str:
        return self._label

    def _set_label(self, label: str) -> None:
        if label != self._label:
            self._label = label
            self.changed.emit()

    pressed = Property(bool, _get_pressed, notify=changed)
    slop = Property(float, _get_slop, _set_slop, notify=changed)
    plane = Property(int, _get_plane, _set_plane, notify=changed)
    over = Property(int, _get_over, _set_over, notify=changed)
    round = Property(bool, _get_round, _set_round, notify=changed)
    label = Property(str, _get_label, _set_label, notify=changed)

    @Slot()
    def activate(self) -> None:
        """Activate without a finger, in the middle: for switches and assistive technology."""
        self.activated.emit(self.width() / 2, self.height() / 2)

    def area(self, pixels_per_mm: float) -> Area:
        """The target in millimetres of the screen; one key per living target."""
        rect = self.shown_rect()
        whole = abs(self.mapToScene(QPointF(self.width(), 0)).x() - self.mapToScene(QPointF(0, 0)).x())
        scale = whole / self.width() if self.width() else 1.0
        return Area(
            key=id(self),
            x=rect.x() / pixels_per_mm,
            y=rect.y() / pixels_per_mm,
            width=rect.width() / pixels_per_mm,
            height=rect.height() / pixels_per_mm,
            slop=self._slop * scale / pixels_per_mm,
            plane=self._plane,
            layer=self._over,
            round=self._round,
        )

    def shown_rect(self) -> QRectF:
        """The part of the target that no ancestor clips, in pixels of the window; empty when there is
        none."""
        rect = self.mapRectToScene(QRectF(0, 0, self.width(), self.height()))
        parent = self.parentItem()
        while parent is not None:
            if parent.clip():
                rect = rect.intersected(parent.mapRectToScene(QRectF(0, 0, parent.width(), parent.height())))
            parent = parent.parentItem()
        return rect


def targets_of(window: Any) -> list[Target]:
    """The targets that can be touched now in `window`: visible, enabled, and with their middle not clipped
    away."""
    found = []
    for target in list(_living):
        try:
            shown = target.window() is window and target.isVisible() and target.isEnabled()
            if shown and target.shown_rect().contains(target.mapRectToScene(target.boundingRect()).center()):
                found.append(target)
        except RuntimeError:
            # The QML item is gone and only its Python half is left for a moment.
            _living.discard(target)
    return found

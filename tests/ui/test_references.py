"""PySide gives back every reference it takes: some versions lose one of None at every call, and Python
dies of it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPolygonF

CALLS = 5000
# Far fewer than one for every call, far more than chance.
TOLERANCE = 200


class Watched(QObject):
    """An object with a signal, a slot and an overridden method, as the kiosk has many."""

    told = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.timer = QTimer(self)

    def hear(self, number: int) -> None:
        """Take a signal and return nothing."""

    def event(self, event: QEvent) -> bool:
        """Say that every event was handled."""
        return True


def _send(target: Watched) -> None:
    target.told.emit(1)


def _move(target: Watched) -> None:
    QPolygonF().append(QPointF(1.0, 2.0))


def _name(target: Watched) -> None:
    target.setObjectName("name")


def _ask(target: Watched) -> None:
    target.timer.isActive()


def _handle(target: Watched) -> None:
    QGuiApplication.sendEvent(target, QEvent(QEvent.Type.User))


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot die from Python 3.12 on")
@pytest.mark.parametrize("call", [_send, _move, _name, _ask, _handle], ids=lambda call: call.__name__.strip("_"))
@pytest.mark.parametrize("value", [None, True, False], ids=repr)
def test_no_reference_is_lost(qapp: QGuiApplication, call: Callable[[Watched], None], value: bool | None) -> None:
    """Thousands of calls leave as many references to None, True and False as there were."""
    target = Watched()
    target.told.connect(target.hear)
    call(target)
    # What others left behind must not be counted as lost when it is collected meanwhile.
    gc.collect()
    before = sys.getrefcount(value)
    for _ in range(CALLS):
        call(target)
    gc.collect()
    assert abs(sys.getrefcount(value) - before) < TOLERANCE

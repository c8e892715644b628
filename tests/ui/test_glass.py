"""What the glass and the window report: second fingers, resting hands, mice, lost touches, keys and close
requests."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest

from kiosk.visit.state import Screen
from tests.ui.kiosk import Kiosk, middle


@pytest.fixture
def at_home(kiosk: Kiosk) -> Kiosk:
    """A visitor on the home screen."""
    kiosk.touch("Touch to begin")
    return kiosk


def test_a_control_shows_the_finger_on_it(at_home: Kiosk) -> None:
    """Pressed at once, released with the finger; nothing is activated before."""
    sources = at_home.targets("Sources")[0]
    point = middle(sources)
    at_home.press(point)
    assert sources.property("pressed")
    assert at_home.visit.overlay.value == ""
    at_home.release(point)
    assert not at_home.items(lambda item: bool(item.property("pressed")))
    assert at_home.visit.overlay.value == "sources"


def test_the_second_finger_of_a_hand_is_ignored(at_home: Kiosk) -> None:
    """Only what the first finger touches happens."""
    sources, contrast = (middle(at_home.targets(label)[0]) for label in ("Sources", "Contrast"))
    view = at_home.window.view
    at_home.press(sources, finger=1)
    at_home.now += 0.2
    at_home.finger().stationary(1).press(2, contrast, view).commit()
    at_home.now += 0.2
    at_home.finger().stationary(1).release(2, contrast, view).commit()
    assert not at_home.visit.dark
    at_home.release(sources, finger=1)
    assert at_home.visit.overlay.value == "sources"


def test_a_palm_beside_the_controls_does_not_stop_a_finger(at_home: Kiosk) -> None:
    """A hand may lie on the empty page while a finger touches."""
    palm, contrast = QPoint(300, 60), middle(at_home.targets("Contrast")[0])
    view = at_home.window.view
    at_home.press(palm, finger=1)
    at_home.now += 0.5
    at_home.finger().stationary(1).press(2, contrast, view).commit()
    at_home.now += 0.1
    at_home.finger().stationary(1).release(2, contrast, view).commit()
    at_home.settle()
    assert at_home.visit.dark


def test_a_shaking_finger_still_touches(at_home: Kiosk) -> None:
    """Forty pixels to and fro, and off the edge by twenty: the button it began on is meant."""
    target = at_home.targets("Start 5-minute tour")[0]
    point = middle(target)
    at_home.press(point)
    for step in range(8):
        moved = point + QPoint(40 if step % 2 else -40, 30 if step % 3 else -30)
        at_home.finger().move(0, moved, at_home.window.view).commit()
    edge = QPoint(point.x(), point.y() - int(target.height() / 2) - 20)
    at_home.release(edge)
    assert at_home.visit.screen is Screen.SLIDE


def test_a_brush_of_a_sleeve_is_no_touch(at_home: Kiosk) -> None:
    """Contacts under 40 milliseconds are ignored."""
    contrast = middle(at_home.targets("Contrast")[0])
    at_home.press(contrast)
    at_home.now += 0.03
    at_home.finger().release(0, contrast, at_home.window.view).commit()
    assert not at_home.visit.dark


def test_a_double_tap_counts_once(at_home: Kiosk) -> None:
    """A trembling finger that taps twice within 400 ms turns the contrast on, not on and off."""
    contrast = middle(at_home.targets("Contrast")[0])
    at_home.touch_at(contrast)
    view = at_home.window.view
    at_home.now += 0.1
    at_home.finger().press(0, contrast, view).commit()
    at_home.now += 0.1
    at_home.finger().release(0, contrast, view).commit()
    assert at_home.visit.dark


def test_a_mouse_works_like_a_finger(at_home: Kiosk) -> None:
    """For those who try the kiosk at a desk."""
    contrast, plain = middle(at_home.targets("Contrast")[0]), Qt.KeyboardModifier.NoModifier
    at_home.now += 1.0
    QTest.mousePress(at_home.window.view, Qt.MouseButton.LeftButton, plain, contrast)
    at_home.now += 0.1
    QTest.mouseRelease(at_home.window.view, Qt.MouseButton.LeftButton, plain, contrast)
    at_home.settle()
    assert at_home.visit.dark


def test_a_touch_that_the_system_takes_away_does_nothing(at_home: Kiosk) -> None:
    """The control is released without being activated, and the next touch works."""
    contrast = at_home.targets("Contrast")[0]
    at_home.press(middle(contrast))
    QCoreApplication.sendEvent(at_home.window.view, QEvent(QEvent.Type.TouchCancel))
    assert not contrast.property("pressed")
    at_home.release(middle(contrast))
    assert not at_home.visit.dark
    at_home.touch("Contrast")
    assert at_home.visit.dark


def test_touches_outside_the_window_are_harmless(at_home: Kiosk) -> None:
    """A panel that is larger than the picture, or out of order."""
    before = at_home.visit
    for point in (QPoint(-500, -500), QPoint(10**6, 10**6), QPoint(-(2**31), 2**31 - 1)):
        at_home.touch_at(point)
    assert at_home.visit == before


def test_no_key_does_anything(at_home: Kiosk) -> None:
    """A keyboard left in the waiting room changes nothing."""
    before = at_home.visit
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_F4, Qt.Key.Key_Tab, Qt.Key.Key_Q):
        QTest.keyClick(at_home.window.view, key, Qt.KeyboardModifier.ControlModifier)
    assert at_home.visit == before
    assert at_home.window.view.isVisible()


def test_the_window_cannot_be_closed_from_outside(at_home: Kiosk) -> None:
    """A close request is refused and the visit goes on."""
    request = QCloseEvent()
    QCoreApplication.sendEvent(at_home.window.view, request)
    assert not request.isAccepted()
    assert at_home.window.view.isVisible()
    at_home.touch("Contrast")
    assert at_home.visit.dark

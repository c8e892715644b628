"""Nobody leaves the window: whatever a keyboard, a mouse, a pen, a drop or the system sends, the kiosk stays."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
    QWindow,
)
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.ui.kiosk_view import KioskView
from kiosk.visit.state import Screen
from tests.ui.conftest import Open
from tests.ui.kiosk import LANDSCAPE, PORTRAIT, Kiosk, middle
from tests.watch import Watch

CHORDS = 10_000
NONE = Qt.KeyboardModifier.NoModifier
MODIFIERS = [
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
]


@pytest.fixture
def stays(kiosk: Kiosk) -> Iterator[Kiosk]:
    """A visitor at home, who is still there, in the one window, when the test is over."""
    kiosk.touch("Touch to begin")
    before = kiosk.visit
    yield kiosk
    kiosk.settle()
    assert kiosk.visit == before
    assert_one_window(kiosk)
    kiosk.touch("Contrast")
    assert kiosk.visit.dark


def assert_one_window(kiosk: Kiosk) -> None:
    """No second window, dialog, menu or tooltip, and the one there is can be seen."""
    shown = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
    assert shown == [kiosk.window.view]
    assert kiosk.window.desk.property("gate") == "closed"


def send(kiosk: Kiosk, event: QEvent) -> bool:
    """Send an event as the system would; whether it says that it was accepted."""
    QCoreApplication.sendEvent(kiosk.window.view, event)
    return event.isAccepted()


def places(kiosk: Kiosk) -> list[QPoint]:
    """A grid of 20 mm over the glass."""
    step = int(20 * kiosk.window.pixels_per_mm)
    size = kiosk.window.view.size()
    return [QPoint(x, y) for x in range(step, size.width(), step) for y in range(step, size.height(), step)]


def test_ten_thousand_chords(stays: Kiosk) -> None:
    """Any key with any modifiers: close, quit, switch, copy, print, help, debug, media keys, power."""
    dice = random.Random(1)
    keys = [key for key in Qt.Key if key is not Qt.Key.Key_unknown]
    QGuiApplication.clipboard().setText("before")
    for _ in range(CHORDS):
        chord = NONE
        for modifier in dice.sample(MODIFIERS, dice.randrange(4)):
            chord |= modifier
        key = dice.choice(keys).value
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            send(stays, QKeyEvent(kind, key, chord))
    assert QGuiApplication.clipboard().text() == "before"


def test_the_chords_everybody_tries(stays: Kiosk) -> None:
    """Alt+F4, Ctrl+Q, Ctrl+W, F11, Escape, Menu, Shift+F10, Ctrl+Alt+Delete, Ctrl+Shift+I, Shift five times …"""
    control, alt, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Shift
    view = stays.window.view
    for key in (Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_P, Qt.Key.Key_O, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_Tab):
        QTest.keyClick(view, key, control)
    for key in (Qt.Key.Key_F4, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Space):
        QTest.keyClick(view, key, alt)
    for key in (Qt.Key.Key_F11, Qt.Key.Key_F1, Qt.Key.Key_Menu, Qt.Key.Key_Print, Qt.Key.Key_Super_L):
        QTest.keyClick(view, key)
    QTest.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Delete, control | alt)
    QTest.keyClick(view, Qt.Key.Key_I, control | Qt.KeyboardModifier.ShiftModifier)
    for _ in range(5):
        QTest.keyClick(view, shift)


def test_no_other_button_of_a_mouse_does_anything(stays: Kiosk) -> None:
    """Right, middle, back and forward, once and twice, everywhere: no menu, and no touch either."""
    others = (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton)
    for place in [*places(stays), *(middle(target) for target in stays.reachable())]:
        for button in others:
            stays.now += 0.5
            QTest.mousePress(stays.window.view, button, NONE, place)
            stays.now += 0.1
            QTest.mouseRelease(stays.window.view, button, NONE, place)
        QTest.mouseDClick(stays.window.view, Qt.MouseButton.RightButton, NONE, place)


def test_no_context_menu(stays: Kiosk) -> None:
    """From the mouse, from the keyboard and from the system's long press."""
    for reason in QContextMenuEvent.Reason:
        assert send(stays, QContextMenuEvent(reason, QPoint(300, 300), QPoint(300, 300)))


def test_a_long_press_is_only_a_touch(kiosk: Kiosk) -> None:
    """A finger that rests for ten seconds anywhere on the glass opens no menu and no second window."""
    kiosk.touch("Touch to begin")
    for place in places(kiosk)[::7]:
        kiosk.press(place)
        kiosk.now += 10
        kiosk.release(place)
        assert_one_window(kiosk)


def test_nothing_can_be_dropped(stays: Kiosk) -> None:
    """A file, a text, a link: refused at the edge."""
    words = QMimeData()
    words.setText("hello")
    words.setUrls([QUrl.fromLocalFile("/etc/passwd"), QUrl("https://example.org")])
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    for kind in (QEvent.Type.DragEnter, QEvent.Type.Drop):
        assert not send(stays, QDropEvent(QPointF(300, 300), copy, words, left, NONE, kind))


def test_wheels_pens_gestures_and_hovering_do_nothing(stays: Kiosk) -> None:
    """Zooming with Ctrl and the wheel, the buttons of a pen, pinching on a touchpad."""
    here, control = QPointF(300, 300), Qt.KeyboardModifier.ControlModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    for turn in (120, -120):
        wheel = QWheelEvent(here, here, QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, control, phase, False)
        assert send(stays, wheel)
    device = QPointingDevice.primaryPointingDevice()
    target = QPointF(middle(stays.targets("Contrast")[0]))
    for kind in (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease):
        button = Qt.MouseButton.LeftButton
        assert send(stays, QTabletEvent(kind, device, target, target, 0.5, 0, 0, 0, 0, 0, NONE, button, button))
    for gesture in Qt.NativeGestureType:
        assert send(stays, QNativeGestureEvent(gesture, device, 4, here, here, here, 1.5, QPointF(9, 9)))
    for kind in (QEvent.Type.HoverEnter, QEvent.Type.HoverMove, QEvent.Type.HoverLeave, QEvent.Type.Gesture):
        assert send(stays, QEvent(kind))


def test_an_input_method_has_nothing_to_write_in(stays: Kiosk) -> None:
    """Candidates and emoji of an input method find no text field, so no panel is asked for."""
    event = QInputMethodEvent("words", [])
    event.setCommitString("words")
    assert send(stays, event)
    focus = QGuiApplication.focusObject()
    query = Qt.InputMethodQuery.ImEnabled
    assert focus is None or not stays.window.view.contentItem().inputMethodQuery(query)
    assert not QGuiApplication.inputMethod().isVisible()


@pytest.mark.parametrize("fingers", [2, 3, 4, 5, 10])
def test_hands_on_the_glass_do_not_leave(kiosk: Kiosk, fingers: int) -> None:
    """Swipes of many fingers from every edge, pinching, and a slap with both hands."""
    kiosk.touch("Touch to begin")
    view, size = kiosk.window.view, kiosk.window.view.size()
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1)):
        kiosk.now += 1
        for phase in range(6):
            report = kiosk.finger()
            for finger in range(fingers):
                reach = phase * 160
                x = (reach if dx > 0 else size.width() - 1 - reach) if dx else 100 + finger * 90
                y = (reach if dy > 0 else size.height() - 1 - reach) if dy else 60 + finger * 90
                point = QPoint(x, y)
                if phase == 0:
                    report.press(finger, point, view)
                elif phase < 5:
                    report.move(finger, point, view)
                else:
                    report.release(finger, point, view)
            kiosk.now += 0.05
            report.commit()
        kiosk.settle()
        assert_one_window(kiosk)
    assert kiosk.window.view.contentItem().scale() == 1.0


def test_what_a_broken_panel_reports_is_harmless(stays: Kiosk) -> None:
    """Points far outside and not numbers at all, and fingers that never lift before the panel is unplugged."""
    view = stays.window.view
    far = [QPoint(-5000, 9), QPoint(9, 10**6), QPoint(2**31 - 1, -(2**31))]
    for number, point in enumerate(far):
        stays.finger().press(number, point, view).commit()
    QCoreApplication.sendEvent(view, QEvent(QEvent.Type.TouchCancel))
    for number, point in enumerate(far):
        stays.finger().release(number, point, view).commit()


def test_a_request_to_quit_is_refused(stays: Kiosk) -> None:
    """From the session, or a menu of the desktop."""
    application = QCoreApplication.instance()
    assert application is not None
    quit_event = QEvent(QEvent.Type.Quit)
    QCoreApplication.sendEvent(application, quit_event)
    assert not quit_event.isAccepted()


def test_no_link_starts_another_program(stays: Kiosk, watch: Watch) -> None:
    """Whatever asks for one: the log says so, and that is all."""
    watch.expect("A link was refused: the kiosk opens no “https:” links.")
    watch.expect("no “file:” links")
    watch.expect("no “mailto:” links")
    watch.expect("no “tel:” links")
    for link in ("https://example.org", "file:///etc/passwd", "mailto:a@example.org", "tel:112"):
        QDesktopServices.openUrl(QUrl(link))


@pytest.fixture
def held(open_kiosk: Open) -> Kiosk:
    """A kiosk that holds its screen, as it does without a desktop."""
    return open_kiosk(held=True)


def test_a_held_window_shows_no_pointer(held: Kiosk) -> None:
    """Nowhere: no item has a pointer of its own."""
    assert held.window.view.cursor().shape() is Qt.CursorShape.BlankCursor
    assert QGuiApplication.overrideCursor() is None
    for screen in ("Touch to begin", "Sources"):
        held.touch(screen)
        shapes = {item.cursor().shape() for item in held.items(lambda _: True)}
        assert shapes == {Qt.CursorShape.ArrowCursor}, "an item that never set one says Arrow"


@pytest.mark.parametrize("how", ["showMinimized", "showNormal", "showMaximized", "hide"])
def test_a_held_window_comes_back(held: Kiosk, how: str) -> None:
    """Minimised, made small, or hidden by a window manager: full screen again in the same second."""
    view = held.window.view
    getattr(view, how)()
    changed = QSignalSpy(view.visibilityChanged)
    while view.visibility() != QWindow.Visibility.FullScreen:
        assert changed.wait(5000)
    assert view.isVisible()


def test_a_held_window_comes_back_to_the_front(held: Kiosk) -> None:
    """Another window that takes the keyboard does not keep it."""
    view = held.window.view
    other = QWindow()
    other.show()
    other.requestActivate()
    back = QSignalSpy(view.activeChanged)
    while not view.isActive() or QGuiApplication.focusWindow() is not view:
        assert back.wait(5000)
    other.destroy()


def test_a_window_that_ends_lets_go(qapp: QGuiApplication) -> None:
    """What was taken down stays down."""
    view = KioskView()
    view.hold()
    view.let_go()
    view.hide()
    assert not QSignalSpy(view.visibilityChanged).wait(400)
    view.destroy()


@pytest.mark.parametrize("width_mm", [0.0, 698.0])
def test_a_screen_that_is_turned_or_exchanged_is_laid_out_anew(open_kiosk: Open, width_mm: float) -> None:
    """The visit goes on where it was, controls stand where they are drawn, and fingers of before mean nothing."""
    kiosk = open_kiosk(width_mm=width_mm)
    kiosk.touch("Touch to begin")
    fine = kiosk.window.pixels_per_mm
    kiosk.press(middle(kiosk.targets("Contrast")[0]))
    for size, dark in ((PORTRAIT, True), (LANDSCAPE, False), ((1280, 720), True)):
        kiosk.window.view.resize(*size)
        kiosk.settle()
        kiosk.touch("Contrast")
        assert kiosk.visit.dark is dark
        if size in (PORTRAIT, LANDSCAPE):
            assert kiosk.window.pixels_per_mm == fine
    assert kiosk.visit.screen is Screen.HOME
    assert_one_window(kiosk)

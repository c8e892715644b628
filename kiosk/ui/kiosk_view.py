"""The one window of the kiosk, which a visitor cannot leave: it takes fingers (contacts.py) and nothing else.

Rules: close requests, keys, shortcuts, context menus, things dropped, pens, wheels, hovering and gestures of the system
end here, whether or not anything would have listened. A window that is held comes back to the whole screen and to the
front whatever was done to it, and shows no pointer. Does not know what it shows.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickView

_Kind = QEvent.Type
# Said to be done, so that neither Qt nor the system does anything else about them.
TAKEN = frozenset(
    (
        *(_Kind.KeyPress, _Kind.KeyRelease, _Kind.Shortcut, _Kind.ShortcutOverride, _Kind.ContextMenu),
        *(_Kind.InputMethod, _Kind.Wheel, _Kind.NativeGesture, _Kind.Gesture, _Kind.GestureOverride),
        *(_Kind.TabletPress, _Kind.TabletMove, _Kind.TabletRelease),
        *(_Kind.TabletEnterProximity, _Kind.TabletLeaveProximity),
        *(_Kind.HoverEnter, _Kind.HoverMove, _Kind.HoverLeave, _Kind.WhatsThis, _Kind.HelpRequest),
    )
)
# Said to be refused.
REFUSED = frozenset((_Kind.Close, _Kind.DragEnter, _Kind.DragMove, _Kind.DragLeave, _Kind.Drop))
# Milliseconds until a held window takes its place again: long enough that two programs cannot fight over it in a loop.
BACK_AFTER = 300
# So often in a row a window is taken down and shown anew; then it stays as the window manager wants it.
MOST_TRIES = 8
# Elsewhere (Wayland) the compositor decides, and Qt would complain.
CAN_RAISE = ("xcb", "windows", "cocoa")


class KioskView(QQuickView):
    """The window: see the rules above. `hold()` makes it hold the screen, `let_go()` ends that."""

    def __init__(self) -> None:
        super().__init__()
        self._held = False
        self._tries = 0
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(BACK_AFTER)
        self._back.timeout.connect(self._come_back)
        self.visibilityChanged.connect(self._watch)
        self.activeChanged.connect(self._watch)
        self.screenChanged.connect(self._fill)

    def event(self, event: QEvent) -> bool:
        """Let pass only what a picture needs."""
        kind = event.type()
        if kind in TAKEN:
            event.accept()
            return True
        if kind in REFUSED:
            event.ignore()
            return True
        done = super().event(event)
        if kind == _Kind.Expose:
            self._watch()
        return done

    def hold(self) -> None:
        """From now on the whole screen is the kiosk's."""
        self._held = True
        self.showFullScreen()

    def hide_pointer(self) -> None:
        """Show no pointer over the window. After the first frame: the name `Qt` alone costs a start 14 ms."""
        from PySide6.QtCore import Qt

        self.setCursor(Qt.CursorShape.BlankCursor)

    def let_go(self) -> None:
        """The kiosk ends: the window may be taken down."""
        self._held = False
        self._back.stop()

    def _watch(self) -> None:
        if self._held and not self._in_place():
            self._back.start()

    def _in_place(self) -> bool:
        whole = self._seen_whole() if self._manages() else self.isExposed()
        return whole and self.visibility() == QWindow.Visibility.FullScreen and self.isActive()

    def _manages(self) -> bool:
        """Whether the place of a window is in our hands here."""
        return QGuiApplication.platformName() in CAN_RAISE

    def _come_back(self) -> None:
        if not self._held:
            return
        if self._in_place():
            self._tries = 0
            return
        self._tries += 1
        if self._manages():
            # Until it is so: a window manager may answer late, or not at all.
            self._back.start()
            shown = self.visibility() not in (QWindow.Visibility.Hidden, QWindow.Visibility.Minimized)
            if shown and not self._seen_whole() and self._tries <= MOST_TRIES:
                # “Show the desktop” of a window manager hides a window without telling it, or gives it a title bar:
                # it has to come anew, and not before the window manager has seen it go.
                self.hide()
                return
            self.raise_()
        if self.visibility() != QWindow.Visibility.FullScreen:
            self.showFullScreen()
        self.requestActivate()

    def _seen_whole(self) -> bool:
        return self.isExposed() and self.geometry() == self.screen().geometry()

    def _fill(self) -> None:
        """Another screen, because the one there was is gone: fill it."""
        if self._held and self.screen() is not None:
            self.setGeometry(self.screen().geometry())
            self._back.start()

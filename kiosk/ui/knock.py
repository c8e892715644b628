"""Hears staff knock: watches fingers rest in the two upper corners, and shows them how long.

Rules: the gesture is touch/corners.py; while fingers rest there their ring grows with every frame; at an open desk
nobody knocks. Takes no touch away from the visit, and does not open the desk's door by itself: it says so to the desk.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.touch import Contact
from kiosk.touch.corners import Corners
from kiosk.ui.staff_desk import StaffDesk

FRAME_MS = 40


class Knock(QObject):
    """Listens at one window, whose screen is `width` millimetres wide, by the monotonic `clock`. `heard` is called
    just before the desk opens its door."""

    def __init__(
        self,
        desk: StaffDesk,
        clock: Callable[[], float],
        width: float,
        heard: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._heard = heard
        self._corners = Corners(width)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.look)

    def measure(self, width: float) -> None:
        """The screen is another one, was turned, or was measured anew."""
        self._corners = Corners(width)

    def watch(self, contact: Contact) -> None:
        """Take one contact of the glass."""
        if self._desk.has_station and not self._desk.is_open:
            self._desk.set_knocking(self._corners.feed(contact))
            if self._desk.is_knocking:
                self._timer.start()

    def look(self) -> None:
        """See how long the fingers have been in the corners."""
        if not self._desk.has_station or self._desk.is_open:
            return
        progress = self._corners.tick(self._clock())
        self._desk.set_knocking(progress if progress < 1 else 0.0)
        if progress >= 1:
            self._heard()
            self._desk.knock()
        if not 0 < progress < 1:
            self._timer.stop()

    def forget(self) -> None:
        """Drop whatever fingers are down."""
        self._corners.forget()

    def stop(self) -> None:
        """Listen no longer."""
        self._timer.stop()

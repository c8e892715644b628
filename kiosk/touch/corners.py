"""The gesture that asks for the staff desk: a finger resting in each upper corner of the screen for three seconds.

Rules: two fingers, one that came down in the upper left corner and one in the upper right, both staying within 12 mm of
where they came down, and no third finger on the glass; anything else and they have to be lifted first. It only
watches: every touch still reaches the visit. A finger that has lain on the glass for half a minute is a report that was
lost, or something leaning there, and locks nobody out. It is no secret and protects nothing: the PIN behind it does.
"""

from __future__ import annotations

import math

import msgspec

from kiosk.touch import Contact, Phase

SIDE = 30.0
HOLD = 3.0
DRIFT = 12.0
STALE = 30.0
# A finger on the bezel may be reported a little outside.
_OUTSIDE = 2.0


class _Finger(msgspec.Struct):
    """Where and when a finger came down, in which corner (0 left, 1 right, -1 none), and whether it rests."""

    x: float
    y: float
    time: float
    corner: int
    rests: bool = True


class Corners:
    """Watches all contacts of a screen that is `width` millimetres wide, in the direction it is held now."""

    def __init__(self, width: float) -> None:
        self._width = width
        self._fingers: dict[int, _Finger] = {}
        self._spoiled = False
        self._opened = False

    def feed(self, contact: Contact) -> float:
        """Take one contact report, moves included. Returns the progress as `tick` does."""
        if contact.phase is Phase.DOWN:
            corner = self._corner(contact.x, contact.y)
            self._fingers[contact.id] = _Finger(contact.x, contact.y, contact.time, corner)
        elif contact.phase is Phase.MOVE:
            if finger := self._fingers.get(contact.id):
                # Written so that a coordinate that is not a number counts as moved.
                near = math.hypot(contact.x - finger.x, contact.y - finger.y) <= DRIFT
                finger.rests = finger.rests and near
        else:
            self._fingers.pop(contact.id, None)
        return self.tick(contact.time)

    def tick(self, time: float) -> float:
        """The progress from 0 to 1 at `time` (seconds); 1 exactly once for each time the gesture is made: then the
        desk is asked for. To be called on every frame while it is above 0."""
        fingers = [finger for finger in self._fingers.values() if time - finger.time < STALE]
        if not fingers:
            self._spoiled = self._opened = False
            return 0.0
        corners = sorted(finger.corner for finger in fingers)
        if corners not in ([0], [1], [0, 1]) or not all(finger.rests for finger in fingers):
            self._spoiled = True
        if self._spoiled or self._opened or len(corners) < 2:
            return 0.0
        held = time - max(finger.time for finger in fingers)
        progress = min(1.0, max(0.0, held / HOLD))
        self._opened = progress == 1.0
        return progress

    def forget(self) -> None:
        """Drop whatever fingers are down: the window lost the touch."""
        self._fingers.clear()
        self._spoiled = self._opened = False

    def _corner(self, x: float, y: float) -> int:
        if not -_OUTSIDE <= y <= SIDE:
            return -1
        if -_OUTSIDE <= x <= SIDE:
            return 0
        if self._width - SIDE <= x <= self._width + _OUTSIDE:
            return 1
        return -1

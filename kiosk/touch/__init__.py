"""From contacts on the glass to activations of controls, in millimetres and seconds, without Qt.

Rules: contacts in, activations out; who is touched is decided here and nowhere else, so that steady touch can
take this place. Does not draw, does not know what a control does.
"""

from __future__ import annotations

import math
from enum import StrEnum

import msgspec


class Phase(StrEnum):
    """What a contact does at one moment."""

    DOWN = "down"
    MOVE = "move"
    UP = "up"
    CANCEL = "cancel"


class Contact(msgspec.Struct, frozen=True):
    """One finger at one moment: `x`, `y` in millimetres of the screen, `time` in seconds of a monotonic
    clock."""

    id: int
    phase: Phase
    x: float
    y: float
    time: float


class Area(msgspec.Struct, frozen=True):
    """A control as touch sees it: a rectangle or ellipse in millimetres, how far beside it a touch still
    counts (`slop`, mm), its plane – only the topmost plane can be touched – and its layer: of controls of
    one plane that lie on each other the highest layer is meant."""

    key: int
    x: float
    y: float
    width: float
    height: float
    slop: float = 6.4
    plane: int = 0
    layer: int = 0
    round: bool = False

    def distance(self, x: float, y: float) -> float:
        """Millimetres from the point to the area; 0 inside."""
        dx = max(self.x - x, 0.0, x - self.x - self.width)
        dy = max(self.y - y, 0.0, y - self.y - self.height)
        if not self.round:
            return math.hypot(dx, dy)
        rx, ry = self.width / 2, self.height / 2
        reach = math.hypot((x - self.x - rx) / max(rx, 1e-9), (y - self.y - ry) / max(ry, 1e-9))
        return max(0.0, (reach - 1.0) * min(rx, ry))


class Activation(msgspec.Struct, frozen=True):
    """A control was activated, by a touch that ended at `x`, `y` (mm)."""

    key: int
    x: float
    y: float

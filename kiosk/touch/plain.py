"""Plain touch: press near a control, release near it, and it is activated once.

Rules (DESIGN 5): acts on release; near counts, within the control's slop; movement and holding never cancel;
the first finger on a control wins and a resting hand is ignored; contacts under 40 ms are ignored, and so is
within 400 ms a repeat on the control that was activated, or on what has taken its place. Does not filter
tremor beyond that: steady touch will stand here.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.touch import Activation, Area, Contact, Phase

SHORTEST = 0.040
REPEAT = 0.400


class PlainTouch:
    """Turns contacts into activations. `pressed` is the key of the control under the finger now, or None."""

    def __init__(self) -> None:
        self.pressed: int | None = None
        self._finger: int | None = None
        self._since = 0.0
        self._last: tuple[Area, float] | None = None

    def feed(self, contact: Contact, areas: Sequence[Area]) -> Activation | None:
        """Take one contact report; `areas` are the controls on the screen now. Returns an activation or
        None."""
        if contact.phase is Phase.DOWN:
            # A finger that comes down again was lifted without a report: it must not hold the screen for ever.
            if self._finger is None or self._finger == contact.id:
                self.pressed = nearest(contact.x, contact.y, areas)
                # What rests beside the controls, a palm for example, leaves them to the finger that follows.
                self._finger = None if self.pressed is None else contact.id
                self._since = contact.time
            return None
        if contact.id != self._finger:
            return None
        if contact.phase is Phase.MOVE:
            return None
        key, self.pressed, self._finger = self.pressed, None, None
        if contact.phase is Phase.CANCEL or key is None or contact.time - self._since < SHORTEST:
            return None
        area = next((area for area in areas if area.key == key), None)
        if area is None or area.distance(contact.x, contact.y) > area.slop:
            return None
        if self._last is not None and contact.time - self._last[1] < REPEAT:
            # A trembling finger taps twice at one place; the screen may have changed between the taps.
            before = self._last[0]
            if before.key == key or before.distance(contact.x, contact.y) == 0:
                return None
        self._last = (area, contact.time)
        return Activation(key, contact.x, contact.y)

    def forget(self) -> None:
        """Drop whatever finger is down: the window lost the touch."""
        self.pressed = self._finger = None


def nearest(x: float, y: float, areas: Sequence[Area]) -> int | None:
    """The key of the control a touch at (x, y) means: on the topmost plane, the nearest within its slop; of
    several that contain the point the one on the highest layer, and of those the smallest, because it lies
    on the others."""
    top = max((area.plane for area in areas), default=0)
    reached = [
        (area.distance(x, y), -area.layer, area.width * area.height, index, area.key)
        for index, area in enumerate(areas)
        if area.plane == top and area.distance(x, y) <= area.slop
    ]
    return min(reached)[-1] if reached else None

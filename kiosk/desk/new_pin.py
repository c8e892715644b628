"""A new PIN, typed twice on the shuffled keypad: at the set-up, and at the desk.

Rules: a PIN that would be guessed is refused at once, with the reason; only the same digits twice become the PIN, and
what was typed is forgotten as soon as it was compared. Whoever may do this was let in before. Does not know what makes
a PIN weak: station/weak_pins.py does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from kiosk.desk.world import View
from kiosk.station.keypad import shuffled
from kiosk.station.weak_pins import LONGEST, SHORTEST, why_not

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk


class NewPin:
    """Two times the same digits. `done` is called when they are the PIN."""

    def __init__(self, desk: Desk, done: Callable[[], None]) -> None:
        self._desk = desk
        self._done = done
        self._pad: tuple[str, ...] = ()
        self._digits = ""
        self._first = ""
        # Why the last try did not count: a sentence, or "differs".
        self._refused = ""

    def begin(self) -> None:
        """Ask anew."""
        self._first, self._refused = "", ""
        self._clear()

    def forget(self) -> None:
        """Drop whatever was typed."""
        self._digits = self._first = self._refused = ""

    def actions(self) -> dict[str, Callable[[Any], None]]:
        """What can be touched here."""
        return {
            "digit": lambda value: self._digit(str(value)),
            "erase": lambda _: self._erase(),
            "enter": lambda _: self._enter(),
        }

    def view(self) -> View:
        """For the screen: never a digit that was typed, only how many there are."""
        return {
            "pad": list(self._pad),
            "count": len(self._digits),
            "least": SHORTEST,
            "most": LONGEST,
            "again": self._first != "",
            "refused": self._refused,
        }

    def _digit(self, digit: str) -> None:
        if digit in self._pad and len(self._digits) < LONGEST:
            self._digits, self._refused = self._digits + digit, ""

    def _erase(self) -> None:
        self._digits = self._digits[:-1]

    def _enter(self) -> None:
        if len(self._digits) < SHORTEST:
            return
        digits = self._digits
        self._clear()
        if not self._first:
            self._refused = why_not(digits)
            self._first = "" if self._refused else digits
        elif digits != self._first:
            self._first, self._refused = "", "differs"
        else:
            self._first = ""
            self._desk.world.pin.set_pin(digits)
            self._done()

    def _clear(self) -> None:
        self._digits = ""
        self._pad = shuffled(self._desk.world.rng)

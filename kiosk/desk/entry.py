"""The door of the desk: the PIN on a shuffled keypad, the key stick, and the set-up of a kiosk nobody set up yet.

Rules: a digit shown is never told, only how many there are; the keypad is shuffled anew each time; a kiosk without a
PIN can only be set up by the start that found it so, never by whoever holds the corners later. Does not compare PINs:
station/pin.py does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from kiosk.desk.setup import Setup
from kiosk.desk.state import Gate
from kiosk.desk.world import View
from kiosk.station.keyfile import is_key
from kiosk.station.keypad import shuffled
from kiosk.station.weak_pins import LONGEST, SHORTEST

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk

# Seconds after which the keypad goes away again when nobody types.
PATIENCE = 30.0


class Entry:
    """The page in front of the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._digits = ""
        self._pad: tuple[str, ...] = ()
        self._refused = False
        self._idle = 0.0
        self.setup = Setup(desk)

    def gate(self) -> Gate:
        """What somebody finds who held the corners."""
        world = self._desk.world
        self.forget()
        self._pad = shuffled(world.rng)
        if world.pin.has_pin():
            return Gate.PIN
        return Gate.SETUP if world.may_set_up else Gate.CLOSED

    def forget(self) -> None:
        """Drop whatever was typed."""
        self._digits, self._refused, self._idle = "", False, 0.0

    def actions(self) -> dict[str, Callable[[Any], None]]:
        """What can be touched here."""
        return {
            "digit": lambda value: self._digit(str(value)),
            "erase": lambda _: self._erase(),
            "enter": lambda _: self._enter(),
            **{f"setup.{name}": do for name, do in self.setup.actions().items()},
        }

    def tick(self, seconds: float) -> bool:
        """Time passed. Returns whether something on the page changed."""
        if self._desk.gate is not Gate.PIN:
            return False
        if any(is_key(self._desk.world.home, self._desk.world.disk, stick) for stick in self._desk.world.mounted()):
            self._desk.enter()
            return True
        self._idle += seconds
        if self._idle >= PATIENCE and self._desk.world.pin.wait() <= 0:
            self._desk.close()
        return True

    def view(self) -> View:
        """For the screen."""
        if self._desk.gate is Gate.SETUP:
            return {"setup": self.setup.view()}
        return {
            "pad": list(self._pad),
            "count": len(self._digits),
            "least": SHORTEST,
            "most": LONGEST,
            "wait": self._desk.world.pin.wait(),
            "refused": self._refused,
            "trouble": self._desk.world.pin.trouble(),
        }

    def _digit(self, digit: str) -> None:
        self._idle = 0.0
        if digit in self._pad and len(self._digits) < LONGEST and self._desk.world.pin.wait() <= 0:
            self._digits, self._refused = self._digits + digit, False

    def _erase(self) -> None:
        self._idle = 0.0
        self._digits = self._digits[:-1]

    def _enter(self) -> None:
        self._idle = 0.0
        if len(self._digits) < SHORTEST:
            return
        attempt = self._desk.world.pin.try_pin(self._digits)
        self._digits, self._pad = "", shuffled(self._desk.world.rng)
        self._refused = not attempt.open
        if attempt.open:
            self._desk.enter()

"""USB sticks as keys of the desk: the list, making one of the stick that is plugged in, taking one out of use.

Rules: a key is made only of a stick that is plugged in now, and gets a name; taking one out of use is asked for first.
What a key is, station/keyfile.py knows.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.desk.paging import Paging
from kiosk.desk.typing import Typing
from kiosk.desk.world import View
from kiosk.errors import UsageError
from kiosk.station.keyfile import LONGEST_NAME, Key, find_key, make_key, read_keys, withdraw_key

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk

ON_A_PAGE = 4


class KeySticks:
    """The keys of this kiosk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._paging = Paging(ON_A_PAGE)
        self._keys: tuple[Key, ...] = ()
        self._note = ""
        self._stick: Path | None = None
        self._known = ""

    @property
    def count(self) -> int:
        """How many sticks open the desk."""
        return len(self._keys)

    def look(self) -> None:
        """Read the list, and see which stick is plugged in."""
        world = self._desk.world
        self._keys, self._note = read_keys(world.home, world.disk)
        sticks = world.mounted()
        self._stick = sticks[-1] if sticks else None
        known = find_key(world.home, world.disk, self._stick) if self._stick else None
        self._known = known.name if known else ""

    def actions(self) -> dict[str, Callable[[Any], None]]:
        """What can be touched here."""
        return {
            "more": lambda value: self._paging.turn(int(value)),
            "make": lambda _: self._ask_name(),
            "withdraw": lambda value: self._ask_to_withdraw(str(value)),
        }

    def view(self) -> View:
        """For the screen. `known`: the name of the key that the stick is already."""
        rows = [{"name": key.name, "added": key.added.isoformat()} for key in self._keys]
        shown, place = self._paging.page(rows)
        return {
            "rows": shown,
            "paging": place,
            "note": self._note,
            "stick": self._stick.name if self._stick else "",
            "known": self._known,
        }

    def _ask_name(self) -> None:
        self.look()
        if self._stick is None:
            raise UsageError("There is no stick: plug one in, and wait a moment.")
        typing = Typing("key", "", most=LONGEST_NAME, language=self._desk.world.settings.language)
        self._desk.write(typing, self._make)

    def _make(self, name: str) -> None:
        world = self._desk.world
        self.look()
        if self._stick is None:
            raise UsageError("The stick is not there any more: plug it in again.")
        make_key(world.home, world.disk, self._stick, name, world.now().date(), world.rng.randbytes)
        self.look()
        self._desk.say("good", "", "key-made")

    def _ask_to_withdraw(self, name: str) -> None:
        self._desk.ask("withdraw", name, lambda: self._withdraw(name))

    def _withdraw(self, name: str) -> None:
        withdraw_key(self._desk.world.home, self._desk.world.disk, name)
        self.look()

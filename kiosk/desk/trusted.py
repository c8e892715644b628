"""The publishers whose decks this kiosk trusts: the list, and trusting one no more.

Rules: a key that is trusted no more never comes back, so that is asked for first; new publishers are added from the
command line, where a key can be pasted. What a publisher is, station/publishers.py knows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from kiosk.desk.paging import Paging
from kiosk.desk.world import View
from kiosk.errors import SetupError
from kiosk.station.publishers import Publisher, read_publishers, withdraw

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk

ON_A_PAGE = 4


class Trusted:
    """The trusted publishers of this kiosk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._paging = Paging(ON_A_PAGE)
        self._publishers: tuple[Publisher, ...] = ()
        self._note = ""

    @property
    def count(self) -> int:
        """How many are trusted now."""
        return sum(publisher.current for publisher in self._publishers)

    def look(self) -> None:
        """Read the list."""
        world = self._desk.world
        try:
            self._publishers, self._note = read_publishers(world.home, world.disk), ""
        except SetupError as error:
            self._publishers, self._note = (), str(error)

    def actions(self) -> dict[str, Callable[[Any], None]]:
        """What can be touched here."""
        return {
            "more": lambda value: self._paging.turn(int(value)),
            "withdraw": lambda value: self._ask_to_withdraw(str(value)),
        }

    def view(self) -> View:
        """For the screen; `state`: "", "withdrawn" or "replaced"."""
        rows = [
            {
                "name": publisher.name,
                "key": publisher.key,
                "added": publisher.added.isoformat(),
                "state": "withdrawn" if publisher.withdrawn else "replaced" if publisher.replaced_by else "",
            }
            for publisher in sorted(self._publishers, key=lambda publisher: not publisher.current)
        ]
        shown, place = self._paging.page(rows)
        return {"rows": shown, "paging": place, "note": self._note}

    def _ask_to_withdraw(self, key: str) -> None:
        found = next((publisher for publisher in self._publishers if publisher.key == key), None)
        if found is not None:
            self._desk.ask("distrust", found.name, lambda: self._withdraw(found))

    def _withdraw(self, publisher: Publisher) -> None:
        withdraw(self._desk.world.home, self._desk.world.disk, publisher.text)
        self.look()

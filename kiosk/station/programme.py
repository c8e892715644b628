"""What this kiosk is to show now, and getting there safely: the deck by pointer and plan, without what is hidden.

Rules: decides what, never when – the window asks only while no visitor is there; a deck that cannot be opened or drawn
is taken back and the next one tried, down to the one that came with the kiosk; every deck that is shown is on probation
first. Reads no clock: the time comes in. Does not draw.
"""

from __future__ import annotations

import datetime
import logging
from collections.abc import Callable, Mapping

from msgspec import Struct

from kiosk.deck.pack import Deck
from kiosk.errors import DeckError, UsageError
from kiosk.station import schedule
from kiosk.station.hidden import hidden_slides
from kiosk.station.library import Library
from kiosk.station.moment import Moment
from kiosk.station.pointer import SHIPPED
from kiosk.station.probation import Probation
from kiosk.station.settings import Settings

log = logging.getLogger(__name__)

# So many decks are tried before the kiosk shows whatever the library can open at all.
TRIES = 4


class Showing(Struct, frozen=True):
    """What is or is to be on the screen: the digest as the pointer says it, the slides left out, the languages."""

    digest: str
    hidden: frozenset[str]
    languages: tuple[str, ...]


class Programme:
    """What one kiosk shows. `settings` gives the present settings, `moment` the present moment of this start of the
    machine."""

    def __init__(
        self, library: Library, probation: Probation, settings: Callable[[], Settings], moment: Callable[[], Moment]
    ) -> None:
        self._library = library
        self._probation = probation
        self._settings = settings
        self._moment = moment
        self.showing: Showing | None = None

    def wanted(self, now: datetime.datetime | None) -> Showing:
        """What is to be on the screen at `now` (None: the clock is not believed). Cheap enough for once a second."""
        settings, active = self._settings(), self._library.active_digest()
        digest = active
        if settings.plans:
            digest = schedule.planned(settings, now, self._installed(), active)
        hidden: frozenset[str] = frozenset()
        if settings.hidden or settings.hidden_until:
            hidden = hidden_slides(settings, self._library.digest_of(digest), now.date() if now else None)
        return Showing(digest, hidden, settings.languages)

    def open(self, now: datetime.datetime | None) -> Deck:
        """Open what is to be on the screen, or what can be shown in its place. From then on it is on probation."""
        for _ in range(TRIES):
            wanted = self.wanted(now)
            note = self._probation.started(
                wanted.digest, self._moment(), is_planned=wanted.digest != self._library.active_digest()
            )
            if note is None:
                try:
                    deck = self._library.open(wanted.digest).trimmed(wanted.hidden, wanted.languages)
                except (DeckError, UsageError, OSError) as error:
                    self._give_up(wanted.digest, error)
                else:
                    self.showing = wanted
                    return deck
            else:
                log.warning("%s", note)
        return self._fall_back(now)

    def notice(self, now: datetime.datetime | None) -> Mapping[str, str]:
        """The urgent words for the attract screen by language; empty when there are none now."""
        return schedule.notice(self._settings(), now)

    def drawn(self) -> None:
        """A picture of the deck reached the screen."""
        self._probation.drawn(self._moment())

    def failed(self, error: Exception) -> None:
        """What is on the screen could not be drawn: take it back, if there is anything to go back to."""
        if self.showing is not None:
            self._give_up(self.showing.digest, error)
            self.showing = None

    def ended_well(self) -> None:
        """The kiosk ends because it was told to."""
        self._probation.ended_well()

    def _installed(self) -> frozenset[str]:
        try:
            # A plan may show the deck that comes with the kiosk; it must not bring back what was taken back.
            return (self._library.digests() | {SHIPPED}) - self._probation.taken_back
        except OSError as error:
            log.warning("The library cannot be read, so plans rest: %s.", error.strerror)
            return frozenset({SHIPPED})

    def _give_up(self, digest: str, error: Exception) -> None:
        log.warning("%s", error)
        note = self._probation.failed_to_draw(digest)
        if note is not None:
            log.warning("%s", note)

    def _fall_back(self, now: datetime.datetime | None) -> Deck:
        """Nothing more can be taken back, or it cannot be written down: show what can be shown all the same."""
        self.showing = self.wanted(now)
        return self._library.open_active().deck.trimmed((), self.showing.languages)

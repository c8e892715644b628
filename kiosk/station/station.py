"""One station put together: what is kept in its folder, as the parts that use it.

Rules: opening a station makes its folders and wipes what a power cut left half-done; a disk that cannot be written is
told of once and the shipped deck is shown all the same. Decides nothing; whoever needs a part takes it from here.
"""

from __future__ import annotations

import datetime
import logging
from collections.abc import Callable
from pathlib import Path

from kiosk.deck.pack import Deck
from kiosk.errors import SetupError
from kiosk.station import clock
from kiosk.station.disk import REAL_DISK, GrowingDisk
from kiosk.station.health import record_error, record_start
from kiosk.station.library import Library
from kiosk.station.moment import Moment
from kiosk.station.probation import Probation
from kiosk.station.programme import Programme
from kiosk.station.settings import Settings, read_settings, write_settings

log = logging.getLogger(__name__)

REMEMBER = datetime.timedelta(hours=1)


class Station:
    """The station whose data are in the folder `home`. `shipped` opens the deck that comes with the kiosk, `now` is
    what the clock on the wall shows, `moment` the moment since the machine started."""

    def __init__(
        self,
        home: Path,
        shipped: Callable[[], Deck],
        now: Callable[[], datetime.datetime],
        moment: Callable[[], Moment],
        disk: GrowingDisk = REAL_DISK,
    ) -> None:
        self.home = home
        self.disk = disk
        self.now = now
        self.moment = moment
        self.library = Library(home, shipped, disk)
        self.settings, note = read_settings(home, disk)
        self._keeps_time = False
        self._newest = clock.newest_shown(home, disk)
        self.probation = Probation(self.library, disk)
        self.programme = Programme(self.library, self.probation, lambda: self.settings, moment)
        for sentence in filter(None, (self.library.tidy(), note)):
            self.note_error(sentence)

    def save(self, settings: Settings) -> None:
        """Keep new settings. Raises SetupError when the disk refuses; then the old ones hold."""
        write_settings(self.home, self.disk, settings)
        self.settings = settings

    def started(self) -> None:
        """The first screen is there: count this start, and begin to keep the time. Nothing of it may hold up the first
        screen."""
        self._keeps_time = True
        record_start(self.home, self.disk, self.now())
        for note in self.library.open_active().notes:
            self.note_error(note)

    def time(self) -> datetime.datetime | None:
        """The clock on the wall, or None when it cannot be right. Once an hour the newest time is kept."""
        now = self.now()
        if self._keeps_time and (self._newest is None or now - self._newest >= REMEMBER):
            try:
                clock.remember(self.home, self.disk, now)
            except SetupError as error:
                # A clock that cannot be kept is no reason to stop, and no reason to say so every second.
                log.warning("%s", error)
            self._newest = max(now, self._newest or now) if clock.believed(now, self._newest) else self._newest or now
        return clock.believed(now, self._newest)

    def trust_clock(self) -> None:
        """Staff say that the clock is right."""
        clock.trust(self.home, self.disk, self.now())
        self._newest = self.now()

    def note_error(self, sentence: str) -> None:
        """Keep a sentence for the desk's page of health."""
        log.warning("%s", sentence)
        record_error(self.home, self.disk, sentence, self.now())

"""A station and its desk for tests: real files in a folder, a clock turned by hand, sticks that are plain folders.

Rules: work in the background is done at once, jobs of the worker in this process unless a test asks for the real one;
nothing reads a real clock. Decides nothing about what is right: tests do.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from kiosk.deck.pack import Deck, open_deck
from kiosk.desk.desk import Desk
from kiosk.desk.state import Gate
from kiosk.desk.world import Cancelled, Progress, Work, World
from kiosk.station.disk import REAL_DISK
from kiosk.station.door import Door
from kiosk.station.drafts import Drafts
from kiosk.station.health import look
from kiosk.station.moment import Moment
from kiosk.station.pin import Cost, PinLock
from kiosk.station.station import Station
from kiosk.worker import JOBS

PIN = "481639"
CHEAP = Cost(1, 8, 1)


class AtOnce:
    """Does slow work at once, or holds it until `go` when `waits`."""

    def __init__(self) -> None:
        self.waits = False
        self.is_cancelled = False
        self._held: list[Callable[[], None]] = []

    def start(
        self, work: Work, progress: Progress, done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do it, or keep it for later."""
        self.is_cancelled = False

        def run() -> None:
            try:
                result = work(progress, lambda: self.is_cancelled)
            except Exception as error:
                failed(error)
            else:
                done(result)

        if self.waits:
            self._held.append(run)
        else:
            run()

    def cancel(self) -> None:
        """Ask the work to end."""
        self.is_cancelled = True

    def go(self) -> None:
        """Do what was held."""
        self._held.pop(0)()


def job_here(
    job: str,
    arguments: dict[str, Any],
    *,
    folder: Path | None = None,
    progress: Progress = lambda share, words: None,
    cancelled: Cancelled = lambda: False,
    **_: Any,
) -> Any:
    """A job of the worker, done in this process."""
    return JOBS[job](dict(arguments), progress)


class Clinic:
    """One kiosk in a clinic: its station, its desk, its sticks and its time."""

    def __init__(self, home: Path, shipped: Deck, job: Any = job_here, pin: str = PIN) -> None:
        self.time = datetime.datetime(2026, 11, 26, 10, 0)
        self.seconds = 1000.0
        self.boot = "one"
        self.sticks: list[Path] = []
        self.left = False
        self.changes = 0
        self.background: Any = AtOnce()
        self.station = Station(home, lambda: shipped, lambda: self.time, lambda: Moment(self.boot, self.seconds))
        self.job = job
        self.lock = PinLock(home, REAL_DISK, self.station.moment, CHEAP)
        if pin:
            self.lock.set_pin(pin)
            self.station.save(replace(self.station.settings, ready=True))
        self._shipped = shipped
        self.desk = Desk(self.world(self.background), self._count)

    def world(self, background: Any) -> World:
        """The world of the desk."""
        station = self.station
        return World(
            home=station.home,
            cache=station.home / "drawn",
            disk=station.disk,
            library=station.library,
            door=Door(station.library, lambda: self.time.date(), station.disk, self.job),
            drafts=Drafts(station.home, station.disk),
            pin=self.lock,
            probation=station.probation,
            settings=station.settings,
            save_settings=station.save,
            health=lambda: look(station.home, station.disk, self.time),
            background=background,
            job=self.job,
            deck_file=self._file,
            now=lambda: self.time,
            mounted=lambda: tuple(self.sticks),
            rng=random.Random(1),
            quit=self._leave,
            may_set_up=not station.settings.ready,
        )

    def gate(self) -> Gate:
        """How far somebody got by now."""
        return self.desk.gate

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.seconds += seconds
        self.time += datetime.timedelta(seconds=seconds)
        self.desk.tick(seconds)

    def come_in(self, pin: str = PIN) -> None:
        """Hold the corners and type the PIN."""
        self.desk.knock()
        for digit in pin:
            self.desk.act("entry.digit", digit)
        self.desk.act("entry.enter")
        assert self.gate() is Gate.OPEN

    def plug(self, stick: Path) -> None:
        """Plug a stick in, and let the desk notice."""
        self.sticks.append(stick)
        self.wait(2.0)

    def _file(self, digest: str) -> Path:
        if digest in self.station.library.digests():
            return self.station.library.file(digest)
        return self.station.home.parent / "shipped.deck"

    def _count(self) -> None:
        self.changes += 1

    def _leave(self) -> None:
        self.left = True


def shipped_deck(home: Path, content: bytes) -> Deck:
    """The deck that comes with the kiosk, beside the home of the station."""
    file = home.parent / "shipped.deck"
    file.write_bytes(content)
    return open_deck(file)


def shown(clinic: Clinic) -> dict[str, Any]:
    """What the open page shows."""
    view: dict[str, Any] = clinic.desk.view()["shown"]
    return view

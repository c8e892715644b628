"""What the desk needs from the world: the parts of the station, time, chance, and a way to work in the background.

Rules: everything worldly is here and comes in from outside, so that a test can turn the clock and pull out the stick.
Holds no rule of the desk.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from kiosk.sandbox import layers
from kiosk.station.disk import Disk
from kiosk.station.door import Door
from kiosk.station.drafts import Drafts
from kiosk.station.health import Health
from kiosk.station.library import Library
from kiosk.station.pin import PinLock
from kiosk.station.probation import Probation
from kiosk.station.settings import Settings

Progress = Callable[[float, str], None]
Cancelled = Callable[[], bool]
View = dict[str, Any]


class Work(Protocol):
    """Slow work: reports its progress (0–1 and a few words), and ends with Cancelled when asked to."""

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Any:
        """Do it and give its result."""


class Background(Protocol):
    """Does slow work without holding up the screen."""

    def start(
        self, work: Work, progress: Progress, done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Begin; `progress`, then `done` or `failed` are called in the thread of the screen."""

    def cancel(self) -> None:
        """Ask the work to end soon."""


class Job(Protocol):
    """Runs a job of the worker process: see kiosk.sandbox.run."""

    def __call__(
        self, job: str, arguments: dict[str, Any], *, folder: Path | None, progress: Progress, cancelled: Cancelled
    ) -> Any:
        """Its plain result."""


@dataclass
class World:
    """The parts of this station and its surroundings. `home` is the station's data folder, `cache` that of drawn
    pictures; `now` is the wall clock; `mounted` lists the sticks that are plugged in; `settings` is what was last read
    or saved."""

    home: Path
    cache: Path
    disk: Disk
    library: Library
    door: Door
    drafts: Drafts
    pin: PinLock
    probation: Probation
    settings: Settings
    save_settings: Callable[[Settings], None]
    health: Callable[[], Health]
    background: Background
    job: Job
    # The file (or folder) of a deck of the library, for the worker.
    deck_file: Callable[[str], Path]
    now: Callable[[], datetime.datetime]
    mounted: Callable[[], tuple[Path, ...]]
    # Keys are made of it: at a real kiosk it is random.SystemRandom().
    rng: random.Random
    quit: Callable[[], None]
    # The program that draws true pictures of PowerPoint slides, if there is one.
    office: str = ""
    # Whether nobody set up this kiosk yet and this start may do it.
    may_set_up: bool = False
    # The walls around the worker, as one that is started for it finds them: takes a moment.
    walls: Callable[[], tuple[str, ...]] = layers

"""Puts the desk together: the parts of the station and the machine it works with.

Rules: loaded when somebody knocks at the desk for the first time, and not before. Decides nothing.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk import places, sandbox
from kiosk.deck import limits
from kiosk.desk.world import Background, World
from kiosk.station import sticks
from kiosk.station.door import Door
from kiosk.station.drafts import Drafts
from kiosk.station.health import look
from kiosk.station.pin import PinLock
from kiosk.station.station import Station

MOUNTS = Path("/proc/self/mounts")
LIMITS = {
    "stick": limits.STICK_JOB,
    "import": limits.IMPORT_JOB,
    "check": limits.BUILD_JOB,
    "pack": limits.BUILD_JOB,
    "proof": limits.BUILD_JOB,
}


def desk_world(station: Station, background: Background, may_set_up: bool, leave: Callable[[], None]) -> World:
    """The world of the desk of `station`; `leave` ends the kiosk."""
    home, disk = station.home, station.disk
    return World(
        home=home,
        cache=home / "drawn",
        disk=disk,
        library=station.library,
        door=Door(station.library, lambda: station.now().date(), disk),
        drafts=Drafts(home, disk),
        pin=PinLock(home, disk, station.moment),
        probation=station.probation,
        settings=station.settings,
        save_settings=station.save,
        health=lambda: look(home, disk, station.now()),
        background=background,
        job=run_job,
        deck_file=lambda digest: deck_file(station, digest),
        now=station.now,
        mounted=mounted,
        rng=random.SystemRandom(),
        quit=leave,
        office=find_office(),
        may_set_up=may_set_up,
    )


def run_job(job: str, arguments: dict[str, Any], **how: Any) -> Any:
    """A job in the worker process, within the limits of its kind."""
    return sandbox.run(job, arguments, limits=LIMITS[job], **how)


def find_office() -> str:
    """The LibreOffice of this machine, which can draw the slides of a PowerPoint file; empty when there is none."""
    return next(filter(None, map(shutil.which, ("soffice", "libreoffice"))), "")


def mounted() -> tuple[Path, ...]:
    """The sticks that are plugged in now."""
    try:
        return sticks.mounted(MOUNTS.read_text(encoding="utf-8", errors="surrogateescape"))
    except FileNotFoundError:
        # Not a Linux machine: there files come in by the command line only.
        return ()


def deck_file(station: Station, digest: str) -> Path:
    """The file of a deck of the library; for the deck that comes with the kiosk its file or its folder."""
    if digest in station.library.digests():
        return station.library.file(digest)
    return places.SHIPPED_DECK if places.SHIPPED_DECK.exists() else places.SHIPPED_DECK_FOLDER

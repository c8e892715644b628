"""The heartbeat of a running kiosk: a small file that says which deck is on the screen and how fresh its picture is.

Rules: written at most once a minute, and at once when another deck is shown; into memory where the system has a folder
for that; nothing about visitors; a file of another start of the machine is no heartbeat. A disk that refuses is said
once. Does not judge (vigil.py).
"""

from __future__ import annotations

import logging
import os
from pathlib import Path

import msgspec

from kiosk.station.disk import Disk, replace_file
from kiosk.station.kept import DamagedError, read_kept
from kiosk.station.moment import Moment

log = logging.getLogger(__name__)

FILE = "heartbeat.json"
EVERY = 60.0


class Heartbeat(msgspec.Struct, frozen=True):
    """What the running kiosk `process` said last: its version, the deck on the screen (`id version`, and its digest; ""
    is the one that comes with the kiosk), when it started, and when it said so, having just drawn a frame."""

    process: int
    version: str
    deck: str
    digest: str
    started: Moment
    written: Moment


class Pulse:
    """Writes the heartbeat of this process into `folder`."""

    def __init__(self, folder: Path, disk: Disk, version: str, started: Moment) -> None:
        self._file = folder / FILE
        self._disk = disk
        self._version = version
        self._started = started
        self._last: Heartbeat | None = None
        self._told = False

    def beat(self, deck: str, digest: str, now: Moment) -> None:
        """The kiosk lives and has just drawn `deck`. To be called as often as one likes."""
        last = self._last
        if last is not None and last.digest == digest:
            age = now.since(last.written)
            if age is not None and age < EVERY:
                return
        self._last = Heartbeat(os.getpid(), self._version, deck, digest, self._started, now)
        try:
            self._disk.make_folder(self._file.parent)
            replace_file(self._disk, self._file, msgspec.json.encode(self._last))
        except OSError as error:
            if not self._told:
                log.warning("The heartbeat %s cannot be written (%s).", self._file, error.strerror or error)
            self._told = True

    def end(self) -> None:
        """The kiosk ends because it was told to: no heartbeat is left."""
        try:
            self._disk.remove(self._file)
        except OSError as error:
            log.warning("The heartbeat %s cannot be removed (%s).", self._file, error.strerror or error)


def last_heartbeat(folder: Path, disk: Disk, now: Moment) -> Heartbeat | None:
    """The last heartbeat since the machine started; None when there is none, or it cannot be read."""
    try:
        found = read_kept(disk, folder / FILE, Heartbeat)
    except DamagedError:
        return None
    return found if found is not None and found.written.boot == now.boot else None

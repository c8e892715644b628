"""The drafts of this kiosk: decks that were imported and are not on the screen yet.

Rules: a draft is a folder with a note beside it; it appears whole or not at all, because it is made in a folder of
its own and renamed when it is complete; nothing here is ever shown to a visitor. Does not read what a draft holds.

    making/<name>/                a draft in the making; wiped at the next start of the desk
    drafts/<name>/draft.json      what it is: title, where it came from, the day, what could not be brought along
    drafts/<name>/deck/           the deck folder itself
    drafts/<name>/pictures/       pictures of its slides for the desk
"""

from __future__ import annotations

import datetime
import re
import shutil
from pathlib import Path

import msgspec

from kiosk.errors import Finding, UsageError
from kiosk.station.disk import Disk, RealDisk, replace_file

NOTE = "draft.json"
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
MOST = 20


class Draft(msgspec.Struct, frozen=True):
    """A draft: `name` is its folder, `title` what people call it, `source` the name of the file it came from, `made`
    the day, `lost` what could not be brought along."""

    name: str
    title: str
    source: str
    made: datetime.date
    lost: tuple[Finding, ...] = ()


class Drafts:
    """The drafts in the folder `home`/drafts."""

    def __init__(self, home: Path, disk: Disk | None = None) -> None:
        self._folder = home / "drafts"
        self._making = home / "making"
        self._disk = disk or RealDisk()
        # Left by a power cut: nobody else makes drafts here.
        shutil.rmtree(self._making, ignore_errors=True)

    def all(self) -> tuple[Draft, ...]:
        """Every readable draft, the newest first."""
        found = [draft for name in self._disk.names(self._folder) if (draft := self._read(name)) is not None]
        return tuple(sorted(found, key=lambda draft: (draft.made, draft.name), reverse=True))

    def get(self, name: str) -> Draft:
        """One draft. Raises UsageError when it is gone."""
        draft = self._read(name)
        if draft is None:
            raise UsageError("This draft is not there any more: import it again.")
        return draft

    def deck(self, name: str) -> Path:
        """The deck folder of a draft."""
        return self._folder / name / "deck"

    def pictures(self, name: str) -> Path:
        """Where the pictures of its slides are."""
        return self._folder / name / "pictures"

    def room(self, wanted: str) -> Path:
        """An empty folder to make a draft in. Raises UsageError when there are too many drafts."""
        if len(self._disk.names(self._folder)) >= MOST:
            raise UsageError(f"There are {MOST} drafts already: delete one that is not needed any more.")
        self._disk.make_folder(self._making)
        taken = {*self._disk.names(self._folder), *self._disk.names(self._making)}
        stem = re.sub(r"[^a-z0-9]+", "-", wanted.lower()).strip("-")[:32] or "draft"
        number, name = 1, stem
        while name in taken:
            number += 1
            name = f"{stem}-{number}"
        self._disk.make_folder(self._making / name)
        return self._making / name

    def keep(self, room: Path, draft: Draft) -> Draft:
        """Take what was made in `room` into the drafts. Returns the draft under its own name."""
        kept = msgspec.structs.replace(draft, name=room.name)
        replace_file(self._disk, room / NOTE, msgspec.json.format(msgspec.json.encode(kept)))
        self._disk.make_folder(self._folder)
        self._disk.rename(room, self._folder / room.name)
        self._disk.sync_folder(self._folder)
        return kept

    def drop(self, room: Path) -> None:
        """Give up what was begun in `room`."""
        shutil.rmtree(room, ignore_errors=True)

    def delete(self, name: str) -> None:
        """Delete a draft for good."""
        if not NAME.fullmatch(name):
            raise UsageError("There is no draft of that name.")
        shutil.rmtree(self._folder / name, ignore_errors=True)

    def _read(self, name: str) -> Draft | None:
        if not NAME.fullmatch(name):
            return None
        try:
            draft = msgspec.json.decode(self._disk.read(self._folder / name / NOTE), type=Draft)
        except (OSError, msgspec.DecodeError):
            # Not a draft, or one that was being deleted: there is nothing to show of it.
            return None
        return msgspec.structs.replace(draft, name=name)

"""The library of this kiosk: which decks it holds, which one is on the screen, and the way back.

Rules: a deck is moved in whole and verified, or not at all; putting a deck on the screen and taking it back is one swap
of a small pointer, made only after every byte of that deck was read; what cannot be read is passed over for the deck
before it, and behind all of them lies the one that comes with the kiosk, so the screen is never empty. One change at a
time, in whichever process. Does not judge who may bring a deck (door.py) and does not decide when one is shown.
"""

from __future__ import annotations

import datetime
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path

import msgspec

from kiosk.deck.pack import Deck
from kiosk.errors import DeckError, KioskError, UsageError
from kiosk.station.disk import REAL_DISK, UNFINISHED, Disk, explained, require_space
from kiosk.station.entries import DeckFiles, Entry, entry_of
from kiosk.station.lock import only_one
from kiosk.station.pointer import SHIPPED, Pointer, read_pointer, write_pointer
from kiosk.station.settings import read_settings

log = logging.getLogger(__name__)

# So many hexadecimal digits tell any two decks of a clinic apart.
SHORTEST_ID = 6


class Opened(msgspec.Struct, frozen=True, eq=False, dict=True):
    """The deck to show. `notes`: one sentence for the desk for everything that had to be passed over; `kept`: what the
    library noted when it was installed."""

    deck: Deck
    notes: tuple[str, ...] = ()
    kept: Entry | None = None

    @cached_property
    def entry(self) -> Entry:
        """What staff see of it. Without `kept` the whole body is read for it. Raises DeckError when that is damaged."""
        return self.kept or entry_of(self.deck)


class Library:
    """The decks in `home`. `shipped` opens the deck that comes with the kiosk. Two libraries of one home may live in
    two processes. Whatever changes something raises SetupError when the disk refuses."""

    def __init__(self, home: Path, shipped: Callable[[], Deck], disk: Disk = REAL_DISK) -> None:
        self.home = home
        self.staging = home / "staging"
        self._shipped = shipped
        self._disk = disk
        self._files = DeckFiles(home / "decks", disk)

    def tidy(self) -> str:
        """Once at each start: make the folders and wipe what a power cut left half-done. Waits for nobody: what another
        process is busy with is left alone. Returns "", or a sentence for the desk when this disk cannot be written;
        decks are shown all the same."""
        try:
            with self._change("The kiosk cannot keep anything on its disk", wait=False) as is_mine:
                if is_mine:
                    self._files.tidy()
                    self._wipe(self.home, UNFINISHED)
            with explained("The kiosk cannot keep anything on its disk"), self.hold_staging() as is_mine:
                if is_mine:
                    self.wipe_staging()
        except KioskError as error:
            return str(error)
        return ""

    def entries(self) -> tuple[Entry, ...]:
        """Every deck, the newest first; the one that comes with the kiosk is always last."""
        with explained("The library cannot be read"):
            return (*self._files.entries(), entry_of(self._shipped()))

    def digests(self) -> frozenset[str]:
        """The digests of the installed decks; the one that comes with the kiosk is not among them."""
        return self._files.digests()

    def file(self, digest: str) -> Path:
        """The file of an installed deck, for the worker process."""
        return self._files.path(digest)

    def digest_of(self, pointed: str) -> str:
        """The digest of what a pointer says: "" means the deck that comes with the kiosk."""
        return pointed or self._shipped().digest

    def can_go_back(self) -> bool:
        """Whether there is a deck to go back to."""
        return any(True for _ in self._pointer().backward())

    def find(self, id: str) -> Entry:
        """The deck with this digest, or whose digest alone begins so (6 digits or more). Raises UsageError."""
        if len(id) < SHORTEST_ID:
            raise UsageError(f"“{id}” is too short: write at least {SHORTEST_ID} signs of a deck's ID.")
        found = {entry.digest: entry for entry in reversed(self.entries()) if entry.digest.startswith(id.lower())}
        if len(found) != 1:
            problem = "Several decks have" if found else "No deck in the library has"
            raise UsageError(f"{problem} an ID that begins with “{id}”: “kiosk decks” lists them all.")
        return next(iter(found.values()))

    def name(self, digest: str) -> str:
        """How sentences call a deck, even a damaged one: its title in its first language."""
        return self._files.name(digest) if digest != SHIPPED else entry_of(self._shipped()).name

    def active_digest(self) -> str:
        """What the pointer says, "" for the deck that comes with the kiosk. Cheap enough for once a second: a running
        kiosk compares it with what it said last time."""
        return self._pointer().current

    def install(self, content: bytes | Path, publisher: str, today: datetime.date) -> Entry:
        """Take a deck in, beside those that are there; installing it again mends it. A path must lie in `staging` and
        is moved away from there. Raises DeckError when it is not a whole deck."""
        with self._change("The deck cannot be saved"):
            staged = content if isinstance(content, Path) else self._stage(content)
            try:
                return self._files.put(staged, publisher, today)
            finally:
                self._disk.remove(staged)

    def activate(self, digest: str) -> None:
        """Put a deck on the screen; "" means the one that comes with the kiosk. The last three are remembered; the one
        that drops out is removed from the disk unless it came later than this one or a plan in the settings needs it.
        Raises UsageError when there is no such deck and DeckError when it is damaged; then nothing has changed."""
        with self._change("The deck cannot be put on the screen"):
            target = self._target(digest)
            if target != SHIPPED:
                self._files.open_whole(target).close()
            before = self._pointer()
            after = before.forward(target)
            write_pointer(self._disk, self.home, after)
            for old in {*before.earlier} - {after.current, *after.earlier, SHIPPED}:
                if self._files.number(old) < self._files.number(target):
                    self._drop(old)

    def rollback(self) -> Entry:
        """Take the deck on the screen back: the nearest one before it that is whole is on the screen again, and
        returned. Raises UsageError when nothing was there before."""
        with self._change("The deck cannot be taken back"):
            for way in self._pointer().backward():
                try:
                    entry = self._checked(way.current)
                except DeckError:
                    # Passed over as at a start; the deck before it is what was asked for.
                    continue
                write_pointer(self._disk, self.home, way)
                return entry
        raise UsageError("There is no deck to go back to: the one that comes with the kiosk is on the screen.")

    def remove(self, digest: str) -> None:
        """Remove a deck from the disk. Raises UsageError for the one on the screen and for the one that comes with the
        kiosk."""
        with self._change("The deck cannot be removed"):
            if self._target(digest) == SHIPPED:
                raise UsageError("The deck that comes with the kiosk cannot be removed.")
            pointer = self._pointer()
            if digest == pointer.current:
                raise UsageError("This deck is on the screen: put another one there first, then remove it.")
            if digest in pointer.earlier:
                write_pointer(self._disk, self.home, pointer.without(digest))
            self._files.remove(digest)

    def open(self, digest: str) -> Deck:
        """Open a deck, for a preview; "" means the one that comes with the kiosk. Raises UsageError when there is no
        such deck and DeckError when it is damaged."""
        target = self._target(digest)
        return self._shipped() if target == SHIPPED else self._files.open(target)

    def open_active(self, whole: bool = False) -> Opened:
        """The deck to show: the one on the screen or, when that is damaged, the nearest before it. Verifies what the
        first screen needs, so that a start stays quick; with `whole` every byte (in the background, after the first
        screen). Never raises for damaged data in the library."""
        pointer, note = read_pointer(self._disk, self.home)
        notes = [note] if note else []
        for digest in (pointer.current, *pointer.earlier):
            if digest == SHIPPED:
                break
            try:
                deck = self._files.open_whole(digest) if whole else self._files.open(digest)
            except DeckError as error:
                if self._pointer() != pointer:
                    # Somebody else puts decks on the screen, and this one has dropped out meanwhile.
                    return self.open_active(whole)
                notes.append(f"{error} Until then the deck before it is shown.")
                continue
            facts = self._files.facts(digest)
            return Opened(deck, tuple(notes), facts.entry if facts else None)
        return Opened(self._shipped(), tuple(notes))

    @contextmanager
    def hold_staging(self) -> Iterator[bool]:
        """Keep the staging for one deck that comes in. Yields False when another one is coming in already. Raises
        OSError."""
        self._disk.make_folder(self.staging)
        with only_one(self.home / "staging.lock", wait=False) as is_mine:
            yield is_mine

    def wipe_staging(self) -> None:
        """Remove all that lies in the staging, by whoever holds it. Raises OSError."""
        self._wipe(self.staging, "")

    @contextmanager
    def _change(self, what: str, wait: bool = True) -> Iterator[bool]:
        with explained(what):
            self._disk.make_folder(self._files.folder)
            with only_one(self.home / "library.lock", wait) as is_mine:
                yield is_mine

    def _pointer(self) -> Pointer:
        return read_pointer(self._disk, self.home)[0]

    def _target(self, digest: str) -> str:
        """What the pointer calls this deck. An installed copy of the shipped deck goes before it: the shipped one
        changes with the next version of the kiosk."""
        if digest in self._files.digests():
            return digest
        if digest in (SHIPPED, self._shipped().digest):
            return SHIPPED
        raise UsageError(f"The library has no deck “{digest[:8]}”: install it first.")

    def _checked(self, digest: str) -> Entry:
        if digest == SHIPPED:
            return entry_of(self._shipped())
        self._files.open_whole(digest).close()
        return self._files.entry(digest)

    def _drop(self, digest: str) -> None:
        settings, damage = read_settings(self.home, self._disk)
        if damage or digest in {plan.digest for plan in settings.plans} or digest not in self._files.digests():
            return
        try:
            self._files.remove(digest)
        except OSError as error:
            # The new deck is on the screen already: that an old one stays is no reason to say otherwise.
            log.warning("The deck %s is needed no more and cannot be removed: %s.", digest[:8], error.strerror)

    def _stage(self, content: bytes) -> Path:
        staged = self._files.folder / f"incoming{UNFINISHED}"
        require_space(self._disk, self._files.folder, len(content), "This deck")
        self._disk.write(staged, content)
        return staged

    def _wipe(self, folder: Path, ending: str) -> None:
        for name in self._disk.names(folder):
            if name.endswith(ending):
                # A folder is none of ours.
                with suppress(IsADirectoryError):
                    self._disk.remove(folder / name)

"""The deck files of the library, each under the name of its content, and what the library says of each.

Rules: a deck counts as installed when its file is there; the file beside it only spares opening it, tells who published
it and in which order decks came, and is worked out anew when it is lost. A file is only taken for a deck when all of it
was read and is what its name says. Does not know which deck is on the screen, and locks nothing: the library does.
"""

from __future__ import annotations

import datetime
import logging
from pathlib import Path

import msgspec

from kiosk.deck.pack import Deck, open_deck
from kiosk.errors import DeckError, UsageError
from kiosk.station.disk import UNFINISHED, UNREADABLE, Disk, replace_file
from kiosk.station.pointer import DIGEST

log = logging.getLogger(__name__)


class Entry(msgspec.Struct, frozen=True):
    """What staff see of a deck. `size`: bytes of what is in it; `publisher` "": unsigned; `installed`: the day as
    2026-11-23, or "" when unknown; `checked` and `review_due`: the days of its content."""

    digest: str
    id: str
    version: str
    title: dict[str, str]
    languages: tuple[str, ...]
    slides: int
    questions: int
    size: int
    publisher: str
    installed: str
    checked: datetime.date
    review_due: datetime.date

    @property
    def name(self) -> str:
        """Its title in its first language, which is how sentences call it."""
        return self.title.get(self.languages[0], self.id) if self.languages else self.id


class Facts(msgspec.Struct, frozen=True):
    """What is kept beside a deck. A higher `number` came later, whatever the clock said."""

    number: int
    entry: Entry


def entry_of(deck: Deck, publisher: str = "", installed: str = "") -> Entry:
    """What the deck says of itself. Raises DeckError when it is damaged."""
    header = deck.header
    return Entry(
        deck.digest,
        header.id,
        header.version,
        header.title,
        header.languages,
        len(deck.slides),
        len(deck.questions),
        sum(seal.size for seal in deck.package.manifest.entries.values()),
        publisher,
        installed,
        header.checked,
        header.review_due,
    )


def read_through(deck: Deck) -> Deck:
    """The same deck after every byte of it was read and verified. Raises DeckError."""
    for name in deck.package.manifest.entries:
        deck.package.read(name)
    # Its form too: the body is otherwise read when the first visitor comes.
    _ = deck.body
    return deck


class DeckFiles:
    """The files in `folder`: DIGEST.deck and DIGEST.json."""

    def __init__(self, folder: Path, disk: Disk) -> None:
        self.folder = folder
        self._disk = disk

    def digests(self) -> frozenset[str]:
        """The digests of all installed decks. Raises OSError when the folder cannot be read."""
        return self._stems(".deck")

    def open(self, digest: str) -> Deck:
        """Open a deck as a start does: table of contents and header are verified, all else whenever it is read.
        Raises DeckError when it is damaged or not there."""
        try:
            deck = open_deck(self._path(digest, ".deck"), digest)
        except DeckError as error:
            raise self._damaged(digest) from error
        if deck.digest != digest:
            deck.close()
            raise self._damaged(digest)
        return deck

    def open_whole(self, digest: str) -> Deck:
        """Open a deck and read all of it. Raises DeckError when a byte of it is damaged."""
        deck = self.open(digest)
        try:
            return read_through(deck)
        except DeckError as error:
            deck.close()
            raise self._damaged(digest) from error

    def put(self, staged: Path, publisher: str, today: datetime.date) -> Entry:
        """Move a staged file in. Raises DeckError when it is not a whole deck, OSError when the disk refuses; in
        both cases what was there before is still there."""
        deck = open_deck(staged)
        try:
            before = self.facts(deck.digest)
            publisher = publisher or (before.entry.publisher if before else "")
            entry = entry_of(read_through(deck), publisher, today.isoformat())
        finally:
            deck.close()
        self._disk.sync(staged)
        # The facts go first: a deck that is there is complete, facts without a deck mean nothing.
        self._keep(Facts(self._next_number(), entry))
        self._disk.rename(staged, self._path(entry.digest, ".deck"))
        self._disk.sync_folder(self.folder)
        return entry

    def facts(self, digest: str) -> Facts | None:
        """What is kept beside a deck; None when that is lost or damaged."""
        try:
            facts = msgspec.json.decode(self._disk.read(self._path(digest, ".json")), type=Facts)
        except UNREADABLE:
            return None
        return facts if facts.entry.digest == digest else None

    def number(self, digest: str) -> int:
        """When a deck came, as a number that grows with each; 0 when that is lost, or for a deck that is not here."""
        facts = self.facts(digest)
        return facts.number if facts is not None else 0

    def entry(self, digest: str) -> Entry:
        """What the library says of an installed deck. Raises DeckError when neither the facts nor the deck tell."""
        facts = self.facts(digest)
        if facts is not None:
            return facts.entry
        deck = self.open(digest)
        try:
            return entry_of(deck)
        finally:
            deck.close()

    def entries(self) -> list[Entry]:
        """All installed decks, the newest first. A damaged one that nobody can name any more is left out, with a
        warning in the log."""
        numbered = []
        for digest in sorted(self.digests()):
            facts = self.facts(digest)
            try:
                numbered.append(facts or Facts(0, self.entry(digest)))
            except DeckError as error:
                log.warning("%s", error)
        return [facts.entry for facts in sorted(numbered, key=lambda facts: -facts.number)]

    def remove(self, digest: str) -> None:
        """Remove a deck, then what is kept beside it. Raises UsageError when it is not there, OSError."""
        if digest not in self.digests():
            raise UsageError("This deck is not in the library.")
        self._disk.remove(self._path(digest, ".deck"))
        self._disk.sync_folder(self.folder)
        self._disk.remove(self._path(digest, ".json"))

    def tidy(self) -> None:
        """Remove what a power cut left: unfinished files, and facts without a deck. Raises OSError."""
        for name in self._disk.names(self.folder):
            if name.endswith(UNFINISHED):
                self._disk.remove(self.folder / name)
        for digest in self._stems(".json") - self.digests():
            self._disk.remove(self._path(digest, ".json"))

    def name(self, digest: str) -> str:
        """How sentences call a deck, damaged or not."""
        facts = self.facts(digest)
        return facts.entry.name if facts is not None else digest[:8]

    def path(self, digest: str) -> Path:
        """The file of a deck."""
        return self._path(digest, ".deck")

    def _damaged(self, digest: str) -> DeckError:
        return DeckError(f"“{self.name(digest)}” is damaged on the disk of this kiosk: install it again.")

    def _keep(self, facts: Facts) -> None:
        replace_file(self._disk, self._path(facts.entry.digest, ".json"), msgspec.json.encode(facts))

    def _next_number(self) -> int:
        return 1 + max(map(self.number, self.digests()), default=0)

    def _path(self, digest: str, suffix: str) -> Path:
        return self.folder / f"{digest}{suffix}"

    def _stems(self, suffix: str) -> frozenset[str]:
        stems = (name.removesuffix(suffix) for name in self._disk.names(self.folder) if name.endswith(suffix))
        return frozenset(stem for stem in stems if DIGEST.fullmatch(stem))

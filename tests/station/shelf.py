"""Stations for tests: homes on a real disk, small decks with names, and what a start must show.

Rules: a deck is told by its letter; the same letter is the same content. The deck that comes with the kiosk is “0”."""

from __future__ import annotations

import datetime
from functools import cache
from pathlib import Path

from kiosk.deck.pack import Deck, open_deck
from kiosk.station.disk import Disk
from kiosk.station.library import Library
from tests.builders import packed_deck
from tests.station.power import QuickDisk

TODAY = datetime.date(2026, 11, 23)


@cache
def content_of(letter: str) -> bytes:
    """The packed deck called `letter`."""
    return packed_deck(1, questions=1, words=f"Deck {letter}.")


@cache
def digest_of(letter: str) -> str:
    """Its digest."""
    return open_deck(content_of(letter)).digest


def letter_of(digest: str) -> str:
    """Which of the decks a to z, or “0”, has this digest."""
    return next(letter for letter in "0abcdefghijklmnopqrstuvwxyz" if digest_of(letter) == digest)


@cache
def shipped() -> Deck:
    """The deck that comes with the kiosk."""
    return open_deck(content_of("0"))


def library_at(home: Path, disk: Disk | None = None) -> Library:
    """The library of a home, as one process sees it."""
    return Library(home, shipped, disk or QuickDisk())


def station(home: Path, letters: str) -> Library:
    """A home in which the decks of `letters` were put on the screen one after the other."""
    library = library_at(home)
    assert library.tidy() == ""
    for letter in letters:
        library.install(content_of(letter), "", TODAY)
        library.activate(digest_of(letter))
    return library


def shown_after_start(home: Path) -> str:
    """The letter of the deck a fresh start shows, having read every byte of it and of all others. Raises
    AssertionError when anything is damaged, left behind or worth telling staff."""
    library = library_at(home)
    assert library.tidy() == ""
    left = [path.name for path in home.rglob("*") if path.name.endswith(".new") or path.parent.name == "staging"]
    assert not left, f"{left} was left behind"
    opened = library.open_active(whole=True)
    assert opened.notes == ()
    assert library.open_active().deck.digest == opened.deck.digest
    assert opened.entry.digest == opened.deck.digest
    for path in home.glob("decks/*.deck"):
        assert path.read_bytes() == content_of(letter_of(path.stem)), f"{path.name} is damaged"
    return letter_of(opened.deck.digest)

"""Whose decks this station trusts: the public keys of publishers, each with the name staff gave it.

Rules: a key is trusted, replaced by another one of the same publisher, or withdrawn because somebody else may have it;
none of this is ever forgotten, so a withdrawn key cannot come back as a new one by mistake. A list that cannot be read
is an error and never an empty list: a withdrawn key would pass for an unknown one. The day comes as an argument. Does
not decide what becomes of a deck (admission.py).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.deck.signature import key_text, read_key_text
from kiosk.errors import SetupError, UsageError
from kiosk.station.disk import Disk, replace_file
from kiosk.text.characters import tidy

FILE = "publishers.json"
LONGEST_NAME = 60
KeyHex = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class Publisher(msgspec.Struct, frozen=True):
    """One key of a publisher: the name staff gave it, the public key in hexadecimal, and the day it was added.
    `withdrawn`: not to be trusted any more; `replaced_by`: the key that took its place, or empty."""

    name: str
    key: KeyHex
    added: datetime.date
    withdrawn: bool = False
    replaced_by: str = ""

    @property
    def current(self) -> bool:
        """Whether decks are still to be signed with this key."""
        return not self.withdrawn and not self.replaced_by

    @property
    def text(self) -> str:
        """The key as people read it."""
        return key_text(bytes.fromhex(self.key))


class _Publishers(msgspec.Struct, frozen=True):
    publishers: tuple[Publisher, ...] = ()


def read_publishers(home: Path, disk: Disk) -> tuple[Publisher, ...]:
    """Every key this station ever trusted, oldest first. Raises SetupError when the list is there and cannot be
    read."""
    try:
        return msgspec.json.decode(disk.read(home / FILE), type=_Publishers).publishers
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, RecursionError) as error:
        raise SetupError(
            f"The list of trusted publishers ({home / FILE}) is damaged, so no deck can be admitted: ask whoever looks "
            "after this kiosk to remove the file and to trust each publisher again."
        ) from error


def add(home: Path, disk: Disk, name: str, text: str, today: datetime.date) -> Publisher:
    """Trust the key written as `text` from now on. Raises UsageError when it is no key or is in the list already, and
    SetupError when the list cannot be read or written."""
    known = read_publishers(home, disk)
    added = _new(known, name, text, today)
    _write(home, disk, (*known, added))
    return added


def withdraw(home: Path, disk: Disk, which: str) -> Publisher:
    """Trust a key no more, named by itself or by its publisher. Raises UsageError, SetupError."""
    known = read_publishers(home, disk)
    old = _find(known, which)
    gone = msgspec.structs.replace(old, withdrawn=True)
    _write(home, disk, _swapped(known, old, gone))
    return gone


def replace(home: Path, disk: Disk, which: str, text: str, today: datetime.date) -> Publisher:
    """Trust the key written as `text` in place of the publisher's key so far; decks signed with that one need an
    explicit yes from then on. Gives the new one. Raises UsageError, SetupError."""
    known = read_publishers(home, disk)
    old = _find(known, which)
    if not old.current:
        raise UsageError(f"This key of “{old.name}” is not in use any more; name the one that is.")
    new = _new(known, old.name, text, today)
    _write(home, disk, (*_swapped(known, old, msgspec.structs.replace(old, replaced_by=new.key)), new))
    return new


def _new(known: Iterable[Publisher], name: str, text: str, today: datetime.date) -> Publisher:
    name = " ".join(tidy(name).split())
    if not name or len(name) > LONGEST_NAME:
        raise UsageError(f"Give the publisher a name of 1 to {LONGEST_NAME} letters.")
    key = read_key_text(text).hex()
    for publisher in known:
        if publisher.key == key:
            state = "was withdrawn" if publisher.withdrawn else "is in the list"
            raise UsageError(f"This key {state} already, under the name “{publisher.name}”.")
    return Publisher(name, key, today)


def _find(known: Iterable[Publisher], which: str) -> Publisher:
    """By key, or by name the one key of that publisher that is in use."""
    try:
        key = read_key_text(which).hex()
    except UsageError:
        key = ""
    same = [publisher for publisher in known if publisher.key == key]
    named = [publisher for publisher in known if publisher.name.casefold() == which.strip().casefold()]
    found = same or [publisher for publisher in named if publisher.current]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f"“{which}” has several keys; write the key itself: “kiosk keys list” shows them.")
    raise UsageError(f"No key in use belongs to “{which}”; “kiosk keys list” shows all of them.")


def _swapped(known: Iterable[Publisher], old: Publisher, new: Publisher) -> tuple[Publisher, ...]:
    return tuple(new if publisher is old else publisher for publisher in known)


def _write(home: Path, disk: Disk, publishers: tuple[Publisher, ...]) -> None:
    content = msgspec.json.format(msgspec.json.encode(_Publishers(publishers)), indent=2) + b"\n"
    try:
        disk.make_folder(home)
        replace_file(disk, home / FILE, content)
    except OSError as error:
        raise SetupError(f"The list of trusted publishers cannot be written: {error.strerror}.") from error

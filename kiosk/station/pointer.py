"""The small file that says which deck is on the screen and which ones were there before it.

Rules: changed only as a whole, by one rename; read without trusting a byte of it. After each change a copy is kept
beside it, which is used only when the file itself cannot be read, so that damage to one file does not bring an older
deck back. Does not know whether the decks it names are there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk.station.disk import UNREADABLE, Disk, replace_file

POINTER, COPY = "active.json", "active.copy.json"
# The deck that comes with the kiosk has no file in the library.
SHIPPED = ""
# How many decks are remembered: the one on the screen and those before it.
LAST = 3
DIGEST = re.compile(r"[0-9a-f]{64}")
DAMAGED = "The file that says which deck is on the screen was damaged"


class Pointer(msgspec.Struct, frozen=True):
    """`current` is the digest of the deck on the screen, `earlier` those before it, latest first; "" is the deck that
    comes with the kiosk."""

    current: str = SHIPPED
    earlier: tuple[str, ...] = ()

    def forward(self, digest: str) -> Pointer:
        """With another deck on the screen. Each deck is remembered once."""
        if digest == self.current:
            return self
        before = (self.current, *(earlier for earlier in self.earlier if earlier != digest))
        return Pointer(digest, before[: LAST - 1])

    def backward(self) -> Iterator[Pointer]:
        """Every way back, the nearest first. The deck that comes with the kiosk lies behind all others."""
        for place, digest in enumerate(self.earlier):
            yield Pointer(digest, self.earlier[place + 1 :])
        if SHIPPED not in (self.current, *self.earlier):
            yield Pointer()

    def without(self, digest: str) -> Pointer:
        """With an earlier deck forgotten."""
        return Pointer(self.current, tuple(earlier for earlier in self.earlier if earlier != digest))


def read_pointer(disk: Disk, home: Path) -> tuple[Pointer, str]:
    """The pointer, and a sentence for staff when it had to be guessed, else "". Never raises for damaged data."""
    try:
        return _read(disk, home / POINTER), ""
    except UNREADABLE as error:
        is_new = isinstance(error, FileNotFoundError)
    try:
        copy = _read(disk, home / COPY)
    except UNREADABLE as error:
        if is_new and isinstance(error, FileNotFoundError):
            return Pointer(), ""
        return Pointer(), f"{DAMAGED}, so the deck that comes with the kiosk is shown. Put the deck you want on again."
    try:
        # The very first swap, by another process, may have come in between.
        return _read(disk, home / POINTER), ""
    except UNREADABLE:
        return copy, f"{DAMAGED}, so its copy was used. Put the deck you want on the screen again."


def write_pointer(disk: Disk, home: Path, pointer: Pointer) -> None:
    """Swap the pointer. Raises OSError; when it does, the old or the new one is in force."""
    content = msgspec.json.encode(pointer)
    replace_file(disk, home / POINTER, content)
    replace_file(disk, home / COPY, content)


def _read(disk: Disk, path: Path) -> Pointer:
    pointer = msgspec.json.decode(disk.read(path), type=Pointer)
    for digest in (pointer.current, *pointer.earlier):
        if digest != SHIPPED and not DIGEST.fullmatch(digest):
            raise ValueError(f"“{digest}” is not a digest.")
    return pointer

"""Reads a file that somebody brought: a plain one, through no link, piece by piece.

Rules: nothing but a plain file is ever read, and opening one never waits; a stick that was pulled out is one sentence.
Does not look into the file, and does not know where it is copied to.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from kiosk.deck.limits import MB
from kiosk.errors import DeckError

PIECE = 4 * MB


def open_stranger(file: Path, name: str, wanted: str) -> BinaryIO:
    """Open `file`, called `name` in sentences; `wanted` ends the sentence for what is not a plain file: what to bring
    instead. Raises DeckError."""
    try:
        # Not blocking: a pipe would wait for somebody to write.
        handle = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise DeckError(f"“{name}” is a link to another place: copy the file itself.") from error
        raise DeckError(f"“{name}” cannot be opened: {error.strerror}.") from error
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise DeckError(f"“{name}” is not a file: {wanted}.")
    return os.fdopen(handle, "rb")


def pieces(source: BinaryIO, name: str) -> Iterator[bytes]:
    """What is in it, a piece at a time. Raises DeckError when it cannot be read to its end."""
    while True:
        try:
            piece = source.read(PIECE)
        except OSError as error:
            raise DeckError(
                f"“{name}” cannot be read to its end ({error.strerror}): leave the stick plugged in and try again."
            ) from error
        if not piece:
            return
        yield piece

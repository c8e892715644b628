"""A USB stick as the key of the staff desk, for those who cannot or need not remember a PIN (WCAG 2.2, 3.3.8).

Rules: a key is 32 random bytes in the small file `kiosk-key` on the stick; the station keeps only their SHA-256, with a
name and a date. One stick may open several kiosks: each adds its own 32 bytes and never uses those of another, which
somebody may have copied. The stick is a stranger: links are not followed, only a small plain file is read. All keys are
compared, each in constant time. A list of keys that is damaged opens nothing. Chance and the date come in as arguments.
Does not find sticks (sticks.py).
"""

from __future__ import annotations

import datetime
import hashlib
import hmac
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.errors import SetupError, UsageError
from kiosk.station.disk import Disk, replace_file
from kiosk.station.kept import DamagedError, keep, read_kept
from kiosk.text.characters import tidy

ON_STICK = "kiosk-key"
FILE = "keyfile.json"
SECRET_BYTES = 32
MOST_SECRETS = 32
LONGEST_NAME = 40


class Key(msgspec.Struct, frozen=True):
    """A stick that opens the desk: what staff call it, the day it was made, and the SHA-256 of its secret in
    hexadecimal."""

    name: str
    added: datetime.date
    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class _Keys(msgspec.Struct, frozen=True):
    keys: tuple[Key, ...] = ()


def read_keys(home: Path, disk: Disk) -> tuple[tuple[Key, ...], str]:
    """The keys of this station, oldest first, and an empty string; or none, and a sentence that says that the list is
    damaged."""
    try:
        return (read_kept(disk, home / FILE, _Keys) or _Keys()).keys, ""
    except DamagedError as error:
        return (), f"{error} No USB key opens the desk any more: open it with the PIN and make new ones."


def make_key(
    home: Path, disk: Disk, folder: Path, name: str, today: datetime.date, token: Callable[[int], bytes]
) -> Key:
    """Make the stick mounted at `folder` a key called `name`; `token` gives so many random bytes. Raises UsageError
    for a name that cannot be or a stick that is a key already, SetupError when stick or disk refuse."""
    name = " ".join(tidy(name).split())
    keys, _ = read_keys(home, disk)
    if not 1 <= len(name) <= LONGEST_NAME:
        raise UsageError(f"A key needs a name of 1 to {LONGEST_NAME} letters, for example of who carries it.")
    if any(key.name.casefold() == name.casefold() for key in keys):
        raise UsageError(f"There is a key called “{name}” already: choose another name, or withdraw that key first.")
    if known := find_key(home, disk, folder):
        raise UsageError(f"This stick opens the desk already, as “{known.name}”.")
    secrets = _read_secrets(folder)
    if len(secrets) >= MOST_SECRETS:
        raise UsageError(f"This stick is the key of {MOST_SECRETS} kiosks already: take another one.")
    secret = token(SECRET_BYTES)
    key = Key(name, today, hashlib.sha256(secret).hexdigest())
    # First the stick: a secret nobody knows does no harm, a key nobody has would confuse.
    _write_secrets(disk, folder, [*secrets, secret])
    keep(disk, home / FILE, _Keys((*keys, key)))
    return key


def find_key(home: Path, disk: Disk, folder: Path) -> Key | None:
    """The key that the stick mounted at `folder` is for this station; None when it is none."""
    keys, _ = read_keys(home, disk)
    found: Key | None = None
    for secret in _read_secrets(folder):
        hashed = hashlib.sha256(secret).hexdigest()
        for key in keys:
            if hmac.compare_digest(hashed, key.sha256):
                found = key
    return found


def is_key(home: Path, disk: Disk, folder: Path) -> bool:
    """Whether the stick mounted at `folder` opens the desk of this station."""
    return find_key(home, disk, folder) is not None


def withdraw_key(home: Path, disk: Disk, name: str) -> None:
    """The key called `name` opens the desk no longer, wherever the stick is. Raises UsageError when there is none,
    SetupError when the disk refuses."""
    keys, note = read_keys(home, disk)
    left = tuple(key for key in keys if key.name != name)
    if len(left) == len(keys):
        raise UsageError(note or f"There is no key called “{name}”.")
    keep(disk, home / FILE, _Keys(left))


def _read_secrets(folder: Path) -> list[bytes]:
    """The secrets on a stick; none when there is no such file or it is not one of ours."""
    # Not blocking: a named pipe would hold the kiosk for ever.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    most = SECRET_BYTES * MOST_SECRETS
    try:
        handle = os.open(folder / ON_STICK, flags)
        try:
            content = os.read(handle, most + 1) if stat.S_ISREG(os.fstat(handle).st_mode) else b""
        finally:
            os.close(handle)
    except OSError:
        # Not there, a link, or a stick that was pulled out: in each case no key.
        return []
    if len(content) > most or len(content) % SECRET_BYTES:
        return []
    return [content[start : start + SECRET_BYTES] for start in range(0, len(content), SECRET_BYTES)]


def _write_secrets(disk: Disk, folder: Path, secrets: list[bytes]) -> None:
    try:
        # A stick can carry links that lead off it, and writing must not follow them.
        if any(path.is_symlink() for path in folder.iterdir() if ON_STICK in path.name):
            raise SetupError("This stick carries links where its key would be written: take another one.")
        replace_file(disk, folder / ON_STICK, b"".join(secrets))
    except OSError as error:
        raise SetupError(
            f"The key cannot be written to this stick ({error.strerror or error}). See that it is not full and not "
            "protected against writing, or take another one."
        ) from error

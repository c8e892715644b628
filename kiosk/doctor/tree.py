"""What stands at a path of a machine – a file, a link, a folder or nothing – and making it so again, exactly.

Rules: a file is replaced in one step that no power cut can halve; content, rights, owner and time of change come back
as they were; links are never followed on the way to what is changed. Access lists and attributes beyond that are not
kept: no file that the doctor writes has any. Decides nothing.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

import msgspec

from kiosk.doctor.check import Change, Put
from kiosk.doctor.machine import Machine
from kiosk.errors import SetupError

_ENDING = ".kiosk-doctor"


class Absent(msgspec.Struct, frozen=True, tag="absent"):
    """Nothing is there."""


class File(msgspec.Struct, frozen=True, tag="file"):
    """A file: its content, its rights, its owner (None: whoever makes it), and its time of change in nanoseconds."""

    content: bytes
    mode: int = 0o644
    owner: tuple[int, int] | None = None
    time: int | None = None


class Symlink(msgspec.Struct, frozen=True, tag="link"):
    """A link, and its owner."""

    target: str
    owner: tuple[int, int] | None = None


class Folder(msgspec.Struct, frozen=True, tag="folder"):
    """A folder, whatever is in it."""

    mode: int = 0o755
    owner: tuple[int, int] | None = None


Standing = Absent | File | Symlink | Folder


def standing(machine: Machine, path: str) -> Standing:
    """What stands at `path`. Raises OSError when nobody may see it, SetupError when it is something else."""
    place = machine.beside(path)
    if place is None:
        return Absent()
    try:
        facts = place.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return Absent()
    owner = (facts.st_uid, facts.st_gid)
    if stat.S_ISLNK(facts.st_mode):
        return Symlink(str(place.readlink()), owner)
    if stat.S_ISDIR(facts.st_mode):
        return Folder(stat.S_IMODE(facts.st_mode), owner)
    if stat.S_ISREG(facts.st_mode):
        return File(place.read_bytes(), stat.S_IMODE(facts.st_mode), owner, facts.st_mtime_ns)
    raise SetupError(f"{path} is neither a file nor a link: have a look at it, nothing was changed.")


def wanted(machine: Machine, changes: tuple[Change, ...]) -> list[tuple[str, Standing]]:
    """What is to stand where when `changes` are made, in the order in which to make it: folders that are missing
    first."""
    found: dict[str, Standing] = {}
    for change in changes:
        for folder in reversed(Path(change.path).parents):
            if not machine.exists(str(folder)):
                found.setdefault(str(folder), Folder())
        found[change.path] = File(change.text.encode()) if isinstance(change, Put) else Symlink(change.target)
    return list(found.items())


def make(machine: Machine, path: str, to: Standing) -> None:
    """Make that stand at `path`. Raises OSError; then what was there is there still."""
    place = machine.beside(path)
    if place is None:
        raise FileNotFoundError(path)
    if isinstance(to, Folder):
        place.mkdir(exist_ok=True)
        place.chmod(to.mode)
        _give(place, to.owner)
    elif isinstance(to, Absent):
        _remove(place)
    else:
        _replace(place, to)
    if place.parent.exists():
        _sync(place.parent)


def _remove(place: Path) -> None:
    if place.is_dir() and not place.is_symlink():
        # Something of somebody else came into the folder: then it stays.
        if not any(place.iterdir()):
            place.rmdir()
    else:
        place.unlink(missing_ok=True)


def _replace(place: Path, to: File | Symlink) -> None:
    if place.is_dir() and not place.is_symlink():
        raise IsADirectoryError(21, os.strerror(21), str(place))
    beside = place.with_name(place.name + _ENDING)
    beside.unlink(missing_ok=True)
    try:
        if isinstance(to, Symlink):
            beside.symlink_to(to.target)
            _give(beside, to.owner)
        else:
            _write(beside, to)
        beside.replace(place)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def _write(place: Path, to: File) -> None:
    handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(to.content)
        file.flush()
        _give(place, to.owner)
        # After the owner, whose change takes some rights away.
        os.fchmod(handle, to.mode)
        if to.time is not None:
            os.utime(handle, ns=(to.time, to.time))
        os.fsync(handle)


def _give(place: Path, owner: tuple[int, int] | None) -> None:
    if owner is not None:
        facts = place.lstat()
        if (facts.st_uid, facts.st_gid) != owner:
            os.chown(place, *owner, follow_symlinks=False)


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

"""Makes the changes of the doctor, all or none, and takes them back.

Rules: the undo file is on the disk before the first change, so that even a power cut can be taken back; when one
change fails, those before it are taken back at once. Taking back refuses to overwrite what somebody changed since,
unless told to. Services are switched by links of systemd, which are changes like any other. Decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from kiosk.doctor.check import Change
from kiosk.doctor.machine import Machine
from kiosk.doctor.tree import Absent, File, Folder, Standing, Symlink, make, standing, wanted
from kiosk.errors import SetupError, UsageError

FOLDER = "/var/backups"
Step = Callable[[Machine, str, Standing], None]


class Undo(msgspec.Struct, frozen=True):
    """What was there, and what was made of it, in the order in which it was made. `folders` were made for this file."""

    before: tuple[tuple[str, Standing], ...]
    after: tuple[tuple[str, Standing], ...]
    folders: tuple[str, ...] = ()
    kiosk_doctor: int = 1


def mend(machine: Machine, changes: tuple[Change, ...], name: str, step: Step = make) -> Path:
    """Make all `changes`; `name` is the name of the undo file, which is returned with its folder. Raises SetupError;
    then nothing is changed."""
    folders: list[str] = []
    file = f"{FOLDER}/{name}"
    try:
        after = wanted(machine, changes)
        before = [(path, standing(machine, path)) for path, _ in after]
        blocked = [path for path, there in before if isinstance(there, Folder)]
        if blocked:
            raise SetupError(f"{blocked[0]} is a folder where a file should be: nothing was changed.")
        for folder in ("/var", FOLDER):
            if not machine.exists(folder):
                make(machine, folder, Folder())
                folders.insert(0, folder)
        undo = Undo(tuple(before), tuple(after), tuple(folders))
        make(machine, file, File(msgspec.json.encode(undo), mode=0o600))
    except OSError as error:
        _take_back(machine, [(folder, Absent()) for folder in folders], make)
        raise SetupError(_refused(error)) from error
    try:
        _go(machine, after, before, step)
    except SetupError:
        _take_back(machine, [(path, Absent()) for path in (*folders[::-1], file)], make)
        raise
    place = machine.beside(file)
    assert place is not None
    return place


def take_back(machine: Machine, file: Path, sure: bool = False, step: Step = make) -> int:
    """Make everything as it was before the undo file `file` was written; `sure` overwrites what was changed since.
    Returns how many paths were put back. Raises UsageError for a file that is none, SetupError; then nothing is
    changed."""
    try:
        undo = msgspec.json.decode(file.read_bytes(), type=Undo)
    except OSError as error:
        raise UsageError(f"The undo file {file} cannot be read: {error.strerror}.") from error
    except msgspec.DecodeError as error:
        raise UsageError(f"{file} is no undo file of this command.") from error
    try:
        now = [(path, standing(machine, path)) for path, _ in undo.before]
    except OSError as error:
        raise SetupError(_refused(error)) from error
    if not sure and (changed := _changed(undo, now)):
        raise SetupError(
            f"{', '.join(changed)} was changed since by somebody else. To put back what was there before all the same: "
            "add --yes."
        )
    _go(machine, undo.before[::-1], now[::-1], step)
    file.unlink()
    _take_back(machine, [(folder, Absent()) for folder in undo.folders[::-1]], make)
    return len(undo.before)


def _changed(undo: Undo, now: list[tuple[str, Standing]]) -> list[str]:
    """The paths at which stands neither what was there nor what was made of it."""
    before, after = dict(undo.before), dict(undo.after)
    return [path for path, there in now if there != before[path] and not _same(there, after[path])]


def _same(there: Standing, made: Standing) -> bool:
    if isinstance(there, File) and isinstance(made, File):
        return (there.content, there.mode) == (made.content, made.mode)
    if isinstance(there, Symlink) and isinstance(made, Symlink):
        return there.target == made.target
    return isinstance(there, Folder) and isinstance(made, Folder)


def _go(machine: Machine, to: Sequence[tuple[str, Standing]], back: Sequence[tuple[str, Standing]], step: Step) -> None:
    """Make `to` step by step; when a step fails, make `back` of all steps that were begun."""
    done = 0
    try:
        for path, there in to:
            done += 1
            step(machine, path, there)
    except OSError as error:
        _take_back(machine, back[:done], step)
        raise SetupError(_refused(error)) from error


def _take_back(machine: Machine, back: Sequence[tuple[str, Standing]], step: Step) -> None:
    for path, there in reversed(back):
        try:
            step(machine, path, there)
        except OSError as error:
            raise SetupError(
                f"{path} could neither be changed nor put back ({error.strerror}): call “kiosk doctor --undo” with the "
                f"newest file in {FOLDER} when the disk is well again."
            ) from error


def _refused(error: OSError) -> str:
    reason = f"{error.filename or 'the disk'}: {error.strerror or error}"
    return (
        f"Nothing was changed, because the system refused ({reason}). Call it with sudo, and see that the disk is well."
    )

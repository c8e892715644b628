"""Making, checking and packing drafts: the slow work of the desk, done by the worker process.

Rules: a draft is made beside the others and kept only when it is complete; whatever fails or is cancelled leaves
nothing behind; the files of strangers are copied first, in pieces and up to a limit, and read by the worker only.
Does not show anything.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import msgspec

from kiosk.deck import limits
from kiosk.desk.report import Report, report_of, write_report
from kiosk.desk.world import Cancelled, Progress, World
from kiosk.errors import DeckError, Finding
from kiosk.sandbox import Cancelled as WasCancelled
from kiosk.station.disk import explained
from kiosk.station.drafts import Draft
from kiosk.station.stranger import open_stranger, pieces


def make_draft(world: World, file: Path, kind: str, progress: Progress, cancelled: Cancelled) -> Draft:
    """Import a file or deck folder as a draft, check it, and take pictures of its slides. Raises KioskError with one
    sentence; then nothing is kept."""
    room = world.drafts.room(file.stem)
    try:
        deck = room / "deck"
        today = world.now().date()
        lost: tuple[Finding, ...] = ()
        if kind == "folder":
            copy_folder(file, deck, cancelled)
            title = file.name
        else:
            copy = room / f"source{file.suffix.lower()}"
            copy_file(file, copy, cancelled)
            arguments = {"file": str(copy), "folder": str(deck), "today": today.isoformat()}
            arguments["office"] = world.office
            made = world.job("import", arguments, folder=room, progress=_part(progress, 0.0, 0.5), cancelled=cancelled)
            copy.unlink()
            title, lost = str(made["title"]), msgspec.convert(made["lost"], tuple[Finding, ...], strict=False)
        draft = Draft("", title, file.name, today, lost)
        report = check_draft(world, room, draft, _part(progress, 0.5, 1.0), cancelled)
        named = next((words for words in report.title.values() if words), title)
        return world.drafts.keep(room, msgspec.structs.replace(draft, title=named))
    except BaseException:
        world.drafts.drop(room)
        raise


def check_draft(world: World, room: Path, draft: Draft, progress: Progress, cancelled: Cancelled) -> Report:
    """Check the draft in `room` and take new pictures of its slides; the report is kept with it."""
    deck, pictures = room / "deck", room / "pictures"
    arguments = {"folder": str(deck), "today": world.now().date().isoformat(), "cache": str(room / "drawn")}
    checked = world.job("check", arguments, folder=room, progress=_part(progress, 0.0, 0.5), cancelled=cancelled)
    taken: dict[str, Any] = {}
    if checked["slides"]:
        wanted = {"deck": str(deck), "out": str(pictures), "cache": str(room / "drawn")}
        taken = world.job("proof", wanted, folder=room, progress=_part(progress, 0.5, 1.0), cancelled=cancelled)
    report = report_of(checked, taken, draft.lost)
    write_report(world.disk, room, report)
    return report


def pack_draft(world: World, room: Path, progress: Progress, cancelled: Cancelled) -> Path:
    """Pack the draft in `room` into one file beside it. Raises DeckError when it has an error."""
    output = room / "packed.deck"
    arguments = {"folder": str(room / "deck"), "output": str(output), "cache": str(room / "drawn")}
    arguments["today"] = world.now().date().isoformat()
    world.job("pack", arguments, folder=room, progress=progress, cancelled=cancelled)
    return output


def copy_file(file: Path, to: Path, cancelled: Cancelled, most: int = limits.PACKAGE) -> int:
    """Copy a plain file of at most `most` bytes; links and devices are refused. Returns its size in bytes."""
    size, name = 0, file.name
    with (
        open_stranger(file, name, "copy the real file onto the stick") as source,
        explained(f"“{name}” cannot be copied"),
        to.open("xb") as target,
    ):
        for piece in pieces(source, name):
            if cancelled():
                raise WasCancelled("Cancelled.")
            size += len(piece)
            if size > most:
                raise DeckError(f"“{name}” is larger than {most // limits.MB} MB: make its pictures smaller.")
            target.write(piece)
    return size


def copy_folder(folder: Path, to: Path, cancelled: Cancelled) -> None:
    """Copy a deck folder: plain files two levels deep, within the limits of a deck."""
    left, count = limits.PACKAGE, 0
    for base, names, files in os.walk(folder, followlinks=False):
        depth = len(Path(base).relative_to(folder).parts)
        names[:] = [name for name in names if depth == 0 and not name.startswith(".")]
        target = to / Path(base).relative_to(folder)
        target.mkdir()
        for name in files:
            path = Path(base) / name
            if name.startswith(".") or not stat.S_ISREG(path.lstat().st_mode):
                continue
            count += 1
            if count > limits.FILES:
                raise DeckError(f"“{folder.name}” holds more than {limits.FILES} files: split the deck in two.")
            left -= copy_file(path, target / name, cancelled, left)


def _part(progress: Progress, start: float, end: float) -> Progress:
    return lambda share, words: progress(start + (end - start) * share, words)

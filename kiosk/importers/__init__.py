"""Turns files that clinics already have – PowerPoint, PDF, quizzes – into drafts of decks.

Rules: an import is always a draft that must pass the check before it can be put on screen; whatever could not be
brought along is said, with the slide it stood on; a file that cannot be used is refused with one sentence and leaves
no half draft behind; nothing in a file is run, followed or fetched. Each importer is one line in `IMPORTERS`, loaded
only when it is used. Does not check drafts (kiosk.deck) and does not limit time and memory (kiosk.sandbox).
"""

from __future__ import annotations

import datetime
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec

from kiosk.errors import DeckError, Finding

Progress = Callable[[float, str], None]
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][A-Za-z]{1,7})?")


class Imported(msgspec.Struct, frozen=True):
    """What became of a file: the title of the draft, how many slides and questions it has, and what could not be
    brought along, as warnings."""

    title: str
    slides: int
    questions: int
    lost: tuple[Finding, ...] = ()


class Order(msgspec.Struct, frozen=True):
    """One import: the file, the empty folder for the draft, the day it happens, the language of the words (empty: as
    the file says, or else English), the LibreOffice program that may draw slides (empty: none), and whom to tell how
    far it is (a share from 0 to 1 and a short phrase)."""

    file: Path
    folder: Path
    today: datetime.date
    language: str
    office: str
    progress: Progress


def _pptx(order: Order) -> Imported:
    from kiosk.importers.pptx import import_pptx

    return import_pptx(order)


def _pdf(order: Order) -> Imported:
    from kiosk.importers.pdf import import_pdf

    return import_pdf(order)


def _quiz(order: Order) -> Imported:
    from kiosk.importers.quiz_file import import_quiz

    return import_quiz(order)


IMPORTERS: dict[str, Callable[[Order], Imported]] = {
    ".pptx": _pptx,
    ".pptm": _pptx,
    ".ppsx": _pptx,
    ".ppsm": _pptx,
    ".potx": _pptx,
    ".pdf": _pdf,
    ".gift": _quiz,
    ".aiken": _quiz,
    ".txt": _quiz,
}


def _silent(share: float, phrase: str) -> None:
    """Tell nobody."""


def import_file(
    file: Path,
    folder: Path,
    today: datetime.date,
    language: str = "",
    progress: Progress = _silent,
    office: str = "",
) -> Imported:
    """Write the draft of a deck into `folder`, which is empty or does not exist yet; a quiz may also go into the folder
    of a deck. Raises DeckError or UsageError with one sentence when that cannot be; the folder is then as it was."""
    if language and not LANGUAGE.fullmatch(language):
        raise DeckError(f"“{language}” is not the code of a language; write for example en or es.")
    from kiosk.importers.kinds import expect_kind

    suffix = file.suffix.lower()
    expect_kind(file, suffix, tuple(IMPORTERS))
    if IMPORTERS[suffix] is _quiz:
        # A quiz may also be added to a deck that is there, and takes back by itself what it cannot finish.
        return _quiz(Order(file, folder, today, language, office, progress))
    made = _prepare(folder)
    try:
        return IMPORTERS[suffix](Order(file, folder, today, language, office, progress))
    except BaseException:
        _clear(folder, made)
        raise


def _prepare(folder: Path) -> bool:
    """Make sure that the folder is there and empty. Returns whether it had to be made."""
    made = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise DeckError(f"“{folder}” is not empty; choose a new folder for the draft.")
    except OSError as error:
        raise DeckError(f"“{folder}” cannot be written: {error.strerror}.") from error
    return made


def _clear(folder: Path, made: bool) -> None:
    """Take away what a failed import left in a folder that was empty before."""
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    if made:
        folder.rmdir()

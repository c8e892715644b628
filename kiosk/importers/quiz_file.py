"""Imports a quiz file – GIFT or Aiken – into a draft or a deck that is there.

Rules: the text must be UTF-8, with or without a mark at its beginning and with any line ends; a .txt file is known by
what stands in it; a file without a single question is refused with one sentence and all findings. Does not know what
the formats mean (gift.py, aiken.py) and does not write (quiz_draft.py).
"""

from __future__ import annotations

import codecs
from pathlib import Path

from kiosk.deck import limits
from kiosk.deck.places import DECK_FILE
from kiosk.errors import DeckError
from kiosk.importers import Imported, Order, aiken, gift
from kiosk.importers.markup import words_of
from kiosk.importers.quiz import Losses, Quiz
from kiosk.importers.quiz_draft import write_quiz
from kiosk.importers.quiz_home import read_place
from kiosk.text.characters import clean

SAVE_AS = "open it in a text editor, choose “Save as” and the encoding UTF-8, and import it again"


def import_quiz(order: Order) -> Imported:
    """Bring the questions of a file into a folder. Raises DeckError or UsageError with one sentence."""
    order.progress(0.0, "Reading the questions")
    language = order.language or _language(order.folder)
    quiz = read_quiz(order.file, language)
    order.progress(0.5, "Writing the questions")
    title = words_of(order.file.stem.replace("_", " ").replace("-", " "))
    title = title[:1].upper() + title[1:] or "Quiz"
    return write_quiz(quiz, order.folder, title, order.today, language, words_of(order.file.name))


def _language(folder: Path) -> str:
    """The language that a quiz is in when nobody says: the first one of the deck it is added to, or English."""
    return read_place(folder).languages[0] if (folder / DECK_FILE).is_file() else "en"


def read_quiz(file: Path, language: str) -> Quiz:
    """The questions of a file in `language`, and everything it loses. Raises DeckError with one sentence."""
    name = words_of(file.name)
    text, found = clean(_text(file, name), name)
    losses = Losses(name)
    for finding in found:
        problem = finding.problem.replace("holds", "held")
        losses.add(finding.line, finding.rule, f"{problem} It was taken out.", "Look whether the words are right.")
    suffix = file.suffix.lower()
    # In a .txt file Aiken is looked for first: its mark is a whole line, those of GIFT are single signs.
    if suffix == ".aiken" or (suffix != ".gift" and aiken.reads(text)):
        quiz = aiken.read_aiken(text, name)
    elif suffix == ".gift" or gift.reads(text):
        quiz = gift.read_gift(text, name, language)
    else:
        known = "GIFT (answers between { and }) or Aiken (a line “ANSWER: B” below the answers)"
        raise DeckError(f"“{name}” holds no questions in a form the kiosk knows: {known}.")
    lost = (*losses.findings, *quiz.lost)
    if not quiz.questions:
        raise DeckError(f"“{name}” holds no question that the kiosk can ask.", lost)
    return Quiz(quiz.questions, lost)


def _text(file: Path, name: str) -> str:
    try:
        with file.open("rb") as stream:
            content = stream.read(limits.QUIZ_IN + 1)
    except OSError as error:
        raise DeckError(f"“{name}” cannot be read: {error.strerror}.") from error
    if len(content) > limits.QUIZ_IN:
        most = f"more than the {limits.QUIZ_IN // limits.KB} kB allowed"
        raise DeckError(f"“{name}” is too large for a quiz ({most}): split it into several files.")
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise DeckError(f"“{name}” is saved as UTF-16: {SAVE_AS}.")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise DeckError(f"“{name}” is not saved as UTF-8 (line {line} shows it): {SAVE_AS}.") from error

"""Helps the tests of quizzes: imports a text as a file would be, and tells what became of it.

Rules: real files in a real folder; the day never changes."""

from __future__ import annotations

import datetime
from pathlib import Path

import msgspec

from kiosk.deck.source import read_folder
from kiosk.errors import Finding, Severity
from kiosk.importers import Imported, Order
from kiosk.importers.quiz_file import import_quiz
from kiosk.questions import Question, QuestionText

TODAY = datetime.date(2026, 11, 23)


class Brought(msgspec.Struct, frozen=True):
    """What an import wrote: its summary, the deck folder, and the questions as the deck reader sees them."""

    imported: Imported
    folder: Path
    questions: tuple[Question, ...]

    @property
    def rules(self) -> list[str]:
        """The names of all warnings about the questions, in their order."""
        return [found.rule for found in self.imported.lost if found.line]

    def lost(self, rule: str) -> Finding:
        """The one warning of this name."""
        (found,) = (found for found in self.imported.lost if found.rule == rule)
        return found

    def files(self) -> dict[str, str]:
        """Name and text of each question's file."""
        return {path.name: path.read_text(encoding="utf-8") for path in sorted((self.folder / "quiz").iterdir())}

    def text(self, place: int = 0) -> QuestionText:
        """The words of one question."""
        return next(iter(self.questions[place].text.values()))

    def kinds(self) -> list[str]:
        """The type of each question."""
        return [str(question.kind.__struct_config__.tag) for question in self.questions]


def order(file: Path, folder: Path, language: str = "") -> Order:
    """An import of `file` into `folder`."""
    return Order(file, folder, TODAY, language, "", lambda share, phrase: None)


def bring(text: str | bytes, folder: Path, name: str = "quiz.gift", language: str = "") -> Brought:
    """Import a text from a file called `name` into the draft `folder / "draft"`."""
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    imported = import_quiz(order(file, folder / "draft", language))
    draft = read_folder(folder / "draft")
    assert not [found for found in draft.findings if found.severity is Severity.ERROR], draft.findings
    return Brought(imported, folder / "draft", draft.body.questions)

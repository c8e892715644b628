"""A quiz on its way into a deck: the questions of a file in the kiosk's own types, and what could not come along.

Rules: frozen; all words are plain text on one line; a question here is one that a visitor can answer by touch. Knows
neither the formats that quizzes come in nor folders and files.
"""

from __future__ import annotations

import msgspec

from kiosk.deck import limits
from kiosk.errors import DeckError, Finding, Severity
from kiosk.importers.markup import words_of

QUOTE_LETTERS = 80


class Choice(msgspec.Struct, frozen=True):
    """One answer of a question, or one line of an `order` question. `feedback` is for a visitor who chose it."""

    text: str
    right: bool = False
    feedback: str = ""


class Pair(msgspec.Struct, frozen=True):
    """Two sides that belong together."""

    left: str
    right: str


class QuizQuestion(msgspec.Struct, frozen=True):
    """One question. `line` is where it begins in its file, `kind` one of `one`, `several`, `truefalse`, `order` and
    `match`; `choices` are in the order of the file (`order`: in the right order), `pairs` and `heads` belong to
    `match`.

    `chapter` is what the file says about its chapter; `show`, `sources`, `facts` and `difficulty` (1 to 3) are known
    for questions that a kiosk exported. `aside` holds what has no place in the kiosk but must not be lost: notes for
    the author.
    """

    line: int
    kind: str
    ask: str
    choices: tuple[Choice, ...] = ()
    pairs: tuple[Pair, ...] = ()
    heads: tuple[str, str] = ("", "")
    why: str = ""
    name: str = ""
    chapter: str = ""
    show: str = ""
    sources: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    difficulty: int = 1
    aside: tuple[str, ...] = ()


class Quiz(msgspec.Struct, frozen=True):
    """Every question that can be asked here, in the order of its file, and a warning for each loss and change."""

    questions: tuple[QuizQuestion, ...]
    lost: tuple[Finding, ...]


class Losses:
    """Collects what a file loses on its way, as warnings that name `file` and line."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.findings: list[Finding] = []

    def add(self, line: int, rule: str, problem: str, mend: str) -> None:
        """Add a warning about `line` of the file."""
        self.findings.append(Finding(self.file, line, Severity.WARNING, rule, problem, mend))


def quoted(text: str) -> str:
    """The beginning of a text in quotation marks, for a finding."""
    text = words_of(text)
    return f"“{text}”" if len(text) <= QUOTE_LETTERS else f"“{text[:QUOTE_LETTERS].rstrip()} …”"


def expect_few(count: int, file: str) -> None:
    """Raises DeckError when a file holds more questions than anybody could read."""
    if count > limits.QUESTIONS_IN:
        most = f"{count} questions, more than the {limits.QUESTIONS_IN} that a deck may get at once"
        raise DeckError(f"“{file}” holds {most}: split it into several files.")

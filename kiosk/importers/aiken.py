"""Reads a quiz in the Aiken format: a question, its lettered answers, and a line ANSWER: with the right letter.

Rules: each question has one right answer; a question with a mistake is left out with a warning that names the line,
and the next one is read all the same; lines that run on are joined, and that is said. Whatever stands there
never raises; only far too much of it does.
"""

from __future__ import annotations

import re

import msgspec

from kiosk.importers.markup import words_of
from kiosk.importers.quiz import Choice, Losses, Quiz, QuizQuestion, expect_few, quoted
from kiosk.importers.quiz_fit import fit_choices

OPTION = re.compile(r"\s*([A-Za-z])[.)](?:\s+(.*))?")
ANSWER = re.compile(r"\s*ANSWER\s*:\s*(.*?)\s*", re.IGNORECASE)
LETTER = re.compile(r"([A-Za-z])[.)]?")
FORM = "Write the question, then lines such as “A. …” and “B. …”, then a line such as “ANSWER: B”."


class Lettered(msgspec.Struct, frozen=True):
    """One answer as written: its letter (large), its words, and its line."""

    letter: str
    text: str
    line: int


def reads(text: str) -> bool:
    """Whether a text looks like Aiken: a line says ANSWER: and another one begins with a letter."""
    lines = text.splitlines()
    return all(any(form.fullmatch(line) for line in lines) for form in (ANSWER, OPTION))


def read_aiken(text: str, file: str) -> Quiz:
    """The questions of a cleaned text; `file` is its name for the warnings. Raises DeckError when
    they are far too many."""
    reader = _Reader(Losses(file))
    lines = text.split("\n")
    expect_few(sum(ANSWER.fullmatch(line) is not None for line in lines), file)
    for number, line in enumerate(lines, 1):
        reader.read(number, line)
    reader.end()
    return Quiz(tuple(reader.questions), tuple(reader.losses.findings))


class _Reader:
    """Reads line after line; what is open is the question that no ANSWER line has ended yet."""

    def __init__(self, losses: Losses) -> None:
        self.losses = losses
        self.questions: list[QuizQuestion] = []
        self._begin()

    def _begin(self) -> None:
        self.line = 0
        self.ask: list[str] = []
        self.options: list[Lettered] = []
        self.gap = False

    def read(self, number: int, line: str) -> None:
        """Take one line of the file."""
        if not line.strip():
            self.gap = True
        elif found := ANSWER.fullmatch(line):
            self.line = self.line or number
            self._answer(number, found[1])
        elif (found := OPTION.fullmatch(line)) and self.ask:
            self.options.append(Lettered(found[1].upper(), words_of(found[2] or ""), number))
            self.gap = False
        elif self.options and not self.gap:
            last = self.options[-1]
            self.options[-1] = msgspec.structs.replace(last, text=words_of(f"{last.text} {line}"))
            problem = f"The line {quoted(line)} has no letter and was joined to the answer above it."
            self.losses.add(number, "aiken-joined-line", problem, "Write each answer on one line.")
        else:
            if self.options:
                self.end()
            self.line = self.line or number
            self.ask.append(line)
            self.gap = False

    def end(self) -> None:
        """Give up the question that is open, if there is one."""
        if self.ask:
            what = "has no line “ANSWER: …”" if self.options else "has no lettered answers"
            self._refuse(self.line, "aiken-no-answer", what, FORM)
        self._begin()

    def _answer(self, number: int, letters: str) -> None:
        found = LETTER.fullmatch(letters)
        right = found[1].upper() if found else ""
        known = [option.letter for option in self.options]
        twice = next((option for place, option in enumerate(self.options) if option.letter in known[:place]), None)
        if not self.ask:
            told = f"“ANSWER: {letters[:20]}” stands below no question and was overlooked."
            self.losses.add(number, "aiken-stray-answer", told, FORM)
        elif twice:
            told = f"has two answers with the letter {twice.letter}"
            self._refuse(twice.line, "aiken-same-letter", told, "Give each answer a letter of its own.")
        elif not right or right not in known:
            told = f"names “{letters[:20]}” as right, and has the answers {', '.join(known) or 'none'}"
            self._refuse(number, "aiken-wrong-letter", told, "Write one of these letters behind “ANSWER:”.")
        else:
            choices = tuple(Choice(option.text, option.letter == right) for option in self.options)
            asked = QuizQuestion(self.line, "one", words_of(" ".join(self.ask)), choices)
            fitted = fit_choices(asked, self.losses)
            self.questions += [fitted] if fitted else []
        self._begin()

    def _refuse(self, line: int, rule: str, problem: str, mend: str) -> None:
        name = quoted(" ".join(self.ask))
        self.losses.add(line, rule, f"The question {name} {problem}; it was left out.", mend)

"""What every question type shares: its words in one language, its parsed Markdown, and the grade of an answer.

Rules: an answer is a plain value from the screen and is checked before use, because a screen is not trusted to send
sense; a grade says what to show and keeps no score. Does not know which types exist.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import msgspec

from kiosk.slides.parts import Front, Problem


class Form(StrEnum):
    """How the answers of a question are written in Markdown."""

    CHOICES = "choices"
    NUMBERED = "numbered"
    TABLE = "table"
    NONE = "none"


class QuestionText(msgspec.Struct, frozen=True, omit_defaults=True):
    """The words of one question in one language. `items` are the answers (left sides of pairs), `partners` the right
    sides, `feedback` one kind sentence per item or empty strings, `why` the explanation, `heads` the table heads."""

    ask: str
    items: tuple[str, ...]
    why: str
    partners: tuple[str, ...] = ()
    feedback: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    alt: str = ""


class Parts(msgspec.Struct, frozen=True):
    """A question as its Markdown says it; `ticked` are the indices of the items marked [x]."""

    form: Form
    ticked: tuple[int, ...]
    text: QuestionText


class Mark(StrEnum):
    """What to show beside one item after the check: nothing, chosen and right, right but not chosen, or chosen and
    not quite."""

    NONE = ""
    RIGHT = "right"
    MISSED = "missed"
    NOT_QUITE = "not-quite"


class Grade(msgspec.Struct, frozen=True):
    """The outcome of one answer: one mark per item; `told` is the item whose feedback fits best, or -1."""

    right: bool
    marks: tuple[Mark, ...]
    told: int = -1


def index_set(answer: Any, size: int) -> frozenset[int]:
    """The indices in `answer` (one whole number or a sequence of them) that exist. Raises ValueError for nonsense."""
    values = answer if isinstance(answer, list | tuple) else [answer]
    try:
        chosen = frozenset(int(value) for value in values)
    except (TypeError, ValueError, OverflowError) as error:
        raise ValueError(f"not an answer: {answer!r}") from error
    if not all(0 <= index < size for index in chosen):
        raise ValueError(f"not an answer: {answer!r}")
    return chosen


def permutation(answer: Any, size: int) -> tuple[int, ...]:
    """`answer` as an arrangement of 0 … size-1. Raises ValueError for nonsense."""
    if not isinstance(answer, list | tuple):
        raise ValueError(f"not an arrangement: {answer!r}")
    try:
        values = tuple(int(value) for value in answer)
    except (TypeError, ValueError, OverflowError) as error:
        raise ValueError(f"not an arrangement: {answer!r}") from error
    if sorted(values) != list(range(size)):
        raise ValueError(f"not an arrangement: {answer!r}")
    return values


def grade_choice(chosen: frozenset[int], right: frozenset[int], size: int) -> Grade:
    """Grade a set of chosen items against the set of right ones."""
    marks = tuple(
        (Mark.RIGHT if index in chosen else Mark.MISSED)
        if index in right
        else (Mark.NOT_QUITE if index in chosen else Mark.NONE)
        for index in range(size)
    )
    return Grade(chosen == right, marks, min(chosen - right, default=-1))


def item_count(expected: int, text: QuestionText) -> list[Problem]:
    """The words of every language must name the same answers."""
    if len(text.items) == expected:
        return []
    return [
        Problem(
            "answers-differ",
            f"This text has {len(text.items)} answers, but the first language has {expected}.",
            "Write the same answers in the same order in every language.",
        )
    ]


def wrong_form(expected: str) -> list[Problem]:
    """The problem of a question whose answers are written in another form than its type needs."""
    return [Problem("answer-form", "The answers are not written in the form this question type needs.", expected)]


__all__ = [
    "Form",
    "Front",
    "Grade",
    "Mark",
    "Parts",
    "Problem",
    "QuestionText",
    "grade_choice",
    "index_set",
    "item_count",
    "permutation",
    "wrong_form",
]

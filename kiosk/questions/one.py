"""The question type `one`: one answer is right.

Rules: exactly one item is marked [x]; 2 to 4 items. Does not shuffle: it says whether shuffling is allowed.
"""

from __future__ import annotations

import random
from typing import Any, ClassVar

import msgspec

from kiosk.questions.parts import (
    Form,
    Front,
    Grade,
    Parts,
    Problem,
    QuestionText,
    grade_choice,
    index_set,
    item_count,
    wrong_form,
)

FEWEST, MOST = 2, 4


class One(msgspec.Struct, frozen=True, tag_field="name", tag="one"):
    """`right` is the index of the right item, `size` how many items there are."""

    drawing: ClassVar[str] = "questions/One.qml"
    keys: ClassVar[tuple[str, ...]] = ()

    right: int
    size: int

    @classmethod
    def read(cls, front: Front, parts: Parts) -> One | list[Problem]:
        """The type from parsed Markdown, or what is wrong with it."""
        size = len(parts.text.items)
        if parts.form is not Form.CHOICES or not FEWEST <= size <= MOST:
            return wrong_form(f"Write {FEWEST} to {MOST} lines that begin with “- [ ]”, the right one with “- [x]”.")
        if len(parts.ticked) != 1:
            return [
                Problem(
                    "answer-key",
                    f"{len(parts.ticked)} answers are marked as right, but this type has exactly one.",
                    'Mark one line with “- [x]”, or use kind = "several".',
                )
            ]
        return cls(parts.ticked[0], size)

    def problems(self, text: QuestionText) -> list[Problem]:
        """What is wrong with the words of one language for this type."""
        return item_count(self.size, text)

    def arrange(self, rng: random.Random) -> tuple[int, ...]:
        """An order in which to show the items."""
        return tuple(rng.sample(range(self.size), self.size))

    def complete(self, answer: Any) -> bool:
        """Whether the visitor has chosen enough to check."""
        return isinstance(answer, int | float) and answer >= 0

    def grade(self, answer: Any) -> Grade:
        """Grade the index of the chosen item. Raises ValueError for nonsense."""
        chosen = index_set(answer, self.size)
        if len(chosen) != 1:
            raise ValueError(f"not one answer: {answer!r}")
        return grade_choice(chosen, frozenset({self.right}), self.size)

    @classmethod
    def specimen(cls) -> tuple[One, QuestionText]:
        """A right question of this type, with its words."""
        text = QuestionText("Which?", ("This", "That", "Neither"), "Because.", feedback=("", "Close.", ""))
        return cls(0, 3), text

    def specimen_answers(self) -> tuple[Any, Any, Any]:
        """A right answer, one that is not quite right, and one that is no answer."""
        return self.right, (self.right + 1) % self.size, self.size

    @classmethod
    def broken(cls) -> tuple[Front, Parts]:
        """A question that this type must refuse."""
        return {}, Parts(Form.CHOICES, (), QuestionText("Which?", ("This", "That"), "Because."))

"""The question type `several`: more than one answer is right, and the screen says how many.

Rules: at least two items are marked [x] and at least one is not; 3 to 5 items. Keeps no partial score.
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

FEWEST, MOST = 3, 5


class Several(msgspec.Struct, frozen=True, tag_field="name", tag="several"):
    """`right` are the indices of the right items, `size` how many items there are."""

    drawing: ClassVar[str] = "questions/Several.qml"
    keys: ClassVar[tuple[str, ...]] = ()

    right: tuple[int, ...]
    size: int

    @classmethod
    def read(cls, front: Front, parts: Parts) -> Several | list[Problem]:
        """The type from parsed Markdown, or what is wrong with it."""
        size = len(parts.text.items)
        if parts.form is not Form.CHOICES or not FEWEST <= size <= MOST:
            return wrong_form(f"Write {FEWEST} to {MOST} lines that begin with “- [ ]”, the right ones with “- [x]”.")
        if not 2 <= len(parts.ticked) < size:
            return [
                Problem(
                    "answer-key",
                    f"{len(parts.ticked)} of {size} answers are marked as right.",
                    'Mark at least two and leave at least one open, or use kind = "one".',
                )
            ]
        return cls(parts.ticked, size)

    def problems(self, text: QuestionText) -> list[Problem]:
        """What is wrong with the words of one language for this type."""
        return item_count(self.size, text)

    def arrange(self, rng: random.Random) -> tuple[int, ...]:
        """An order in which to show the items."""
        return tuple(rng.sample(range(self.size), self.size))

    def complete(self, answer: Any) -> bool:
        """Whether the visitor has chosen enough to check: as many as are right."""
        return isinstance(answer, list | tuple) and len(answer) == len(self.right)

    def grade(self, answer: Any) -> Grade:
        """Grade the indices of the chosen items. Raises ValueError for nonsense."""
        return grade_choice(index_set(answer, self.size), frozenset(self.right), self.size)

    @classmethod
    def specimen(cls) -> tuple[Several, QuestionText]:
        """A right question of this type, with its words."""
        return cls((0, 2), 4), QuestionText("Which ones?", ("A", "B", "C", "D"), "Because.")

    def specimen_answers(self) -> tuple[Any, Any, Any]:
        """A right answer, one that is not quite right, and one that is no answer."""
        other = next(index for index in range(self.size) if index not in self.right)
        return list(self.right), [*self.right[1:], other], [self.size]

    @classmethod
    def broken(cls) -> tuple[Front, Parts]:
        """A question that this type must refuse."""
        return {}, Parts(Form.CHOICES, (0, 1, 2), QuestionText("Which ones?", ("A", "B", "C"), "Because."))

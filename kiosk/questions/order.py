"""The question type `order`: put the items in order.

Rules: the numbered list of the first language is the right order; it is never shown solved. Does not move cards.
"""

from __future__ import annotations

import random
from typing import Any, ClassVar

import msgspec

from kiosk.questions.parts import (
    Form,
    Front,
    Grade,
    Mark,
    Parts,
    Problem,
    QuestionText,
    item_count,
    permutation,
    wrong_form,
)

FEWEST, MOST = 3, 5


class Order(msgspec.Struct, frozen=True, tag_field="name", tag="order"):
    """`size` is how many items there are; the right order is 0 … size-1."""

    drawing: ClassVar[str] = "questions/Order.qml"
    keys: ClassVar[tuple[str, ...]] = ()

    size: int

    @classmethod
    def read(cls, front: Front, parts: Parts) -> Order | list[Problem]:
        """The type from parsed Markdown, or what is wrong with it."""
        size = len(parts.text.items)
        if parts.form is not Form.NUMBERED or not FEWEST <= size <= MOST:
            return wrong_form(f"Write a numbered list of {FEWEST} to {MOST} lines in the right order.")
        return cls(size)

    def problems(self, text: QuestionText) -> list[Problem]:
        """What is wrong with the words of one language for this type."""
        return item_count(self.size, text)

    def arrange(self, rng: random.Random) -> tuple[int, ...]:
        """An order in which to show the items, never the right one."""
        right = tuple(range(self.size))
        while (shown := tuple(rng.sample(right, self.size))) == right:
            pass
        return shown

    def complete(self, answer: Any) -> bool:
        """Whether the visitor has arranged anything."""
        return isinstance(answer, list | tuple) and len(answer) == self.size

    def grade(self, answer: Any) -> Grade:
        """Grade an arrangement of 0 … size-1. Raises ValueError for nonsense. Marks follow the items."""
        arranged = permutation(answer, self.size)
        marks = tuple(Mark.RIGHT if arranged[index] == index else Mark.NOT_QUITE for index in range(self.size))
        return Grade(all(mark is Mark.RIGHT for mark in marks), marks)

    @classmethod
    def specimen(cls) -> tuple[Order, QuestionText]:
        """A right question of this type, with its words."""
        return cls(3), QuestionText("In which order?", ("First", "Second", "Third"), "Because.")

    def specimen_answers(self) -> tuple[Any, Any, Any]:
        """A right answer, one that is not quite right, and one that is no answer."""
        right = list(range(self.size))
        return right, right[::-1], right[:-1]

    @classmethod
    def broken(cls) -> tuple[Front, Parts]:
        """A question that this type must refuse."""
        return {}, Parts(Form.CHOICES, (0,), QuestionText("In which order?", ("First", "Second"), "Because."))

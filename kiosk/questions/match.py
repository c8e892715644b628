"""The question type `match`: find the pairs.

Rules: the rows of the table of the first language are the right pairs; the right sides are never shown solved.
"""

from __future__ import annotations

import random
from typing import Any, ClassVar

import msgspec

from kiosk.questions.order import Order
from kiosk.questions.parts import (
    Form,
    Front,
    Grade,
    Parts,
    Problem,
    QuestionText,
    item_count,
    permutation,
    wrong_form,
)

FEWEST, MOST = 3, 4


class Match(msgspec.Struct, frozen=True, tag_field="name", tag="match"):
    """`size` is how many pairs there are; left side i belongs to right side i."""

    drawing: ClassVar[str] = "questions/Match.qml"
    keys: ClassVar[tuple[str, ...]] = ()

    size: int

    @classmethod
    def read(cls, front: Front, parts: Parts) -> Match | list[Problem]:
        """The type from parsed Markdown, or what is wrong with it."""
        size = len(parts.text.items)
        if parts.form is not Form.TABLE or not FEWEST <= size <= MOST or len(parts.text.partners) != size:
            return wrong_form(f"Write a table with two columns and {FEWEST} to {MOST} rows, one pair in each row.")
        return cls(size)

    def problems(self, text: QuestionText) -> list[Problem]:
        """What is wrong with the words of one language for this type."""
        return item_count(self.size, text)

    def arrange(self, rng: random.Random) -> tuple[int, ...]:
        """An order in which to show the right sides, never beside their own left sides throughout."""
        return Order(self.size).arrange(rng)

    def complete(self, answer: Any) -> bool:
        """Whether every left side has a partner."""
        try:
            return bool(permutation(answer, self.size))
        except ValueError:
            return False

    def grade(self, answer: Any) -> Grade:
        """Grade the partner chosen for each left side. Raises ValueError for nonsense."""
        return Order(self.size).grade(answer)

    @classmethod
    def specimen(cls) -> tuple[Match, QuestionText]:
        """A right question of this type, with its words."""
        text = QuestionText("What goes together?", ("Hand", "Foot", "Head"), "Look.", ("Glove", "Shoe", "Hat"))
        return cls(3), text

    def specimen_answers(self) -> tuple[Any, Any, Any]:
        """A right answer, one that is not quite right, and one that is no answer."""
        return Order(self.size).specimen_answers()

    @classmethod
    def broken(cls) -> tuple[Front, Parts]:
        """A question that this type must refuse."""
        return {}, Parts(Form.TABLE, (), QuestionText("What goes together?", ("Hand", "Foot"), "Look."))

"""The question type `truefalse`: a statement that is true or false.

Rules: two items, first True, then False, never shuffled. Does not word the two items: the author does.
"""

from __future__ import annotations

import random
from typing import Any, ClassVar

import msgspec

from kiosk.questions.one import One
from kiosk.questions.parts import Form, Front, Grade, Parts, Problem, QuestionText, item_count, wrong_form


class TrueFalse(msgspec.Struct, frozen=True, tag_field="name", tag="truefalse"):
    """`right` is 0 when the statement is true and 1 when it is false."""

    drawing: ClassVar[str] = "questions/TrueFalse.qml"
    keys: ClassVar[tuple[str, ...]] = ()

    right: int

    @classmethod
    def read(cls, front: Front, parts: Parts) -> TrueFalse | list[Problem]:
        """The type from parsed Markdown, or what is wrong with it."""
        if parts.form is not Form.CHOICES or len(parts.text.items) != 2:
            return wrong_form("Write two lines, “- [x] True” and “- [ ] False”, with the [x] on the right one.")
        one = One.read(front, parts)
        return one if isinstance(one, list) else cls(one.right)

    def problems(self, text: QuestionText) -> list[Problem]:
        """What is wrong with the words of one language for this type."""
        return item_count(2, text)

    def arrange(self, rng: random.Random) -> tuple[int, ...]:
        """An order in which to show the items: always True, then False."""
        return (0, 1)

    def complete(self, answer: Any) -> bool:
        """Whether the visitor has chosen enough to check."""
        return isinstance(answer, int | float) and answer >= 0

    def grade(self, answer: Any) -> Grade:
        """Grade 0 (true) or 1 (false). Raises ValueError for nonsense."""
        return One(self.right, 2).grade(answer)

    @classmethod
    def specimen(cls) -> tuple[TrueFalse, QuestionText]:
        """A right question of this type, with its words."""
        return cls(1), QuestionText("The sky is green.", ("True", "False"), "It is blue.")

    def specimen_answers(self) -> tuple[Any, Any, Any]:
        """A right answer, one that is not quite right, and one that is no answer."""
        return self.right, 1 - self.right, 2

    @classmethod
    def broken(cls) -> tuple[Front, Parts]:
        """A question that this type must refuse."""
        return {}, Parts(Form.CHOICES, (0, 1), QuestionText("The sky is green.", ("True", "False"), "It is blue."))

"""The question type `point`: touch the right place in a picture.

Rules: a touch counts for the nearest place within its radius and a margin for shaky hands; places are in pixels of
the picture, in the order of the list items. Does not know how large the picture is on the screen.
"""

from __future__ import annotations

import math
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
    item_count,
    wrong_form,
)
from kiosk.slides.parts import number_rows

# Near is good enough: a touch this far outside a place still counts for it (DESIGN 11, in picture pixels).
MARGIN = 48.0

Place = tuple[float, float, float]


class Point(msgspec.Struct, frozen=True, tag_field="name", tag="point"):
    """`places` are (x, y, radius), `right` the indices of the right ones, `pick` how many must be touched; with
    `labels` the items are written on their places from the beginning."""

    drawing: ClassVar[str] = "questions/Point.qml"
    keys: ClassVar[tuple[str, ...]] = ("spots", "pick", "labels")

    places: tuple[Place, ...]
    right: tuple[int, ...]
    pick: int = 1
    labels: bool = False

    @classmethod
    def read(cls, front: Front, parts: Parts) -> Point | list[Problem]:
        """The type from front matter and parsed Markdown, or what is wrong with it."""
        rows = number_rows(front, "spots", 3)
        if isinstance(rows, Problem):
            return [rows]
        if not rows:
            return [
                Problem(
                    "no-places",
                    "This question has no places to touch.",
                    "Add “spots” with one row [x, y, radius] for each answer, in pixels of the picture.",
                    "spots",
                )
            ]
        if parts.form is not Form.CHOICES or len(rows) != len(parts.text.items):
            return wrong_form("Write one line “- [x] …” or “- [ ] …” for each row [x, y, radius] in “spots”.")
        pick = front.get("pick", 1)
        if not isinstance(pick, int) or not 1 <= pick <= len(parts.ticked):
            return [
                Problem(
                    "answer-key",
                    f"A visitor shall touch {pick} places, but {len(parts.ticked)} are marked as right.",
                    "Mark the right places with “- [x]” and set “pick” to how many must be touched.",
                    "pick",
                )
            ]
        if not front.get("picture"):
            return [Problem("missing-picture", "There is no picture to touch.", 'Add the line: picture = "…".')]
        return cls(tuple((row[0], row[1], row[2]) for row in rows), parts.ticked, pick, front.get("labels") is True)

    def problems(self, text: QuestionText) -> list[Problem]:
        """What is wrong with the words of one language for this type."""
        return item_count(len(self.places), text)

    def arrange(self, rng: random.Random) -> tuple[int, ...]:
        """An order in which to show the items: places stay where they are."""
        return tuple(range(len(self.places)))

    def complete(self, answer: Any) -> bool:
        """Whether as many places were touched as asked."""
        return isinstance(answer, list | tuple) and len(answer) == self.pick

    def place_at(self, x: float, y: float) -> int:
        """The index of the place a touch at (x, y) counts for, or -1."""
        reach = [(math.hypot(x - px, y - py) - radius, index) for index, (px, py, radius) in enumerate(self.places)]
        distance, index = min(reach)
        return index if distance <= MARGIN else -1

    def grade(self, answer: Any) -> Grade:
        """Grade the touched points, a list of [x, y]. Raises ValueError for nonsense."""
        try:
            points = [(float(x), float(y)) for x, y in answer]
        except (TypeError, ValueError, OverflowError) as error:
            raise ValueError(f"not points: {answer!r}") from error
        if len(points) != self.pick or not all(math.isfinite(n) for point in points for n in point):
            raise ValueError(f"not {self.pick} points: {answer!r}")
        touched = [self.place_at(x, y) for x, y in points]
        chosen = frozenset(index for index in touched if index >= 0)
        right = chosen <= frozenset(self.right) and len(chosen) == self.pick and -1 not in touched
        base = grade_choice(chosen, frozenset(self.right), len(self.places))
        return Grade(right, base.marks, base.told)

    @classmethod
    def specimen(cls) -> tuple[Point, QuestionText]:
        """A right question of this type, with its words."""
        places = ((300.0, 400.0, 80.0), (800.0, 700.0, 80.0))
        return cls(places, (1,)), QuestionText("Where?", ("Here", "There"), "Because.", alt="Two places.")

    def specimen_answers(self) -> tuple[Any, Any, Any]:
        """A right answer, one that is not quite right, and one that is no answer."""
        right = [list(self.places[index][:2]) for index in self.right[: self.pick]]
        return right, [[-9000.0, -9000.0]] * self.pick, [[math.nan, 0.0]] * self.pick

    @classmethod
    def broken(cls) -> tuple[Front, Parts]:
        """A question that this type must refuse."""
        parts = Parts(Form.CHOICES, (0,), QuestionText("Where?", ("Here",), "Because."))
        return {"spots": [[1, 2]], "picture": "specimen"}, parts

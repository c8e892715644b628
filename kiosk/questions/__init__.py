"""SHELF: what a question can be. One class and one drawing per type, side by side under one name.

Rules: a type reads its own Markdown, arranges and grades; it never opens files, keeps no score and knows nothing of
decks or Qt. Each type makes its own right, not-quite and broken specimen, so one harness can test them all.

Adding a type: `name.py` with a class, its drawing beside it, one line in `TYPES`.
"""

from __future__ import annotations

import msgspec

from kiosk.questions.match import Match
from kiosk.questions.one import One
from kiosk.questions.order import Order
from kiosk.questions.parts import Form, Grade, Mark, Parts, QuestionText
from kiosk.questions.point import Point
from kiosk.questions.several import Several
from kiosk.questions.truefalse import TrueFalse

Type = One | Several | TrueFalse | Order | Match | Point

TYPES: dict[str, type[One] | type[Several] | type[TrueFalse] | type[Order] | type[Match] | type[Point]] = {
    "one": One,
    "several": Several,
    "truefalse": TrueFalse,
    "order": Order,
    "match": Match,
    "point": Point,
}

DIFFICULTIES = (1, 2, 3)


class Question(msgspec.Struct, frozen=True, omit_defaults=True):
    """One question in every language of its deck. `show` is the slide that explains it, `difficulty` 1 (easy) … 3."""

    id: str
    chapter: str
    kind: Type
    text: dict[str, QuestionText]
    sources: tuple[str, ...]
    show: str
    facts: tuple[str, ...] = ()
    difficulty: int = 1
    picture: str = ""


__all__ = ["DIFFICULTIES", "TYPES", "Form", "Grade", "Mark", "Parts", "Question", "QuestionText", "Type"]

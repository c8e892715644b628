"""Answers the questions of a quiz by touching what a visitor would touch, in whatever language is on the
screen.

Rules: one function per question type; it reads the question from the deck and finds the controls by their
words.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF

from kiosk.questions import Question
from kiosk.questions.match import Match
from kiosk.questions.one import One
from kiosk.questions.order import Order
from kiosk.questions.point import Point
from kiosk.questions.several import Several
from kiosk.questions.truefalse import TrueFalse
from tests.ui.kiosk import Kiosk


def question(kiosk: Kiosk) -> Question:
    """The question on the screen."""
    assert kiosk.visit.quiz is not None
    return kiosk.deck.question(kiosk.visit.quiz.now.question)


def answer(kiosk: Kiosk, right: bool = True) -> None:
    """Answer the question on the screen, right or not quite, without checking."""
    put = question(kiosk)
    _WAYS[type(put.kind).__name__](kiosk, put, right)


def _one(kiosk: Kiosk, put: Question, right: bool) -> None:
    assert isinstance(put.kind, One | TrueFalse)
    items = put.text[kiosk.visit.language].items
    kiosk.touch(items[put.kind.right if right else (put.kind.right + 1) % len(items)])


def _several(kiosk: Kiosk, put: Question, right: bool) -> None:
    assert isinstance(put.kind, Several)
    known, other, _ = put.kind.specimen_answers()
    for item in known if right else other:
        kiosk.touch(put.text[kiosk.visit.language].items[item])


def _order(kiosk: Kiosk, put: Question, right: bool) -> None:
    """Move each card up to its place; the other order is the right one with its last card on top."""
    assert isinstance(put.kind, Order)
    items = put.text[kiosk.visit.language].items
    wanted = list(range(put.kind.size))
    if not right:
        wanted = [wanted[-1], *wanted[:-1]]
    arranged = _arranged(kiosk)
    for place, item in enumerate(wanted):
        for _ in range(arranged.index(item) - place):
            kiosk.touch(kiosk.say("OrderRow", "Move up: %1", items[item]))
        arranged = _arranged(kiosk)


def _arranged(kiosk: Kiosk) -> list[int]:
    assert kiosk.visit.quiz is not None
    now = kiosk.visit.quiz.now
    return list(now.order if now.answer is None else now.answer)


def _match(kiosk: Kiosk, put: Question, right: bool) -> None:
    """Touch each left side, then its partner."""
    assert isinstance(put.kind, Match)
    text = put.text[kiosk.visit.language]
    for left, word in enumerate(text.items):
        kiosk.touch(word)
        kiosk.touch(text.partners[left if right else (left + 1) % put.kind.size])


def _point(kiosk: Kiosk, put: Question, right: bool) -> None:
    """Touch as many places of the picture as are asked for."""
    assert isinstance(put.kind, Point)
    places = [index for index in range(len(put.kind.places)) if (index in put.kind.right) == right]
    for index in range(put.kind.pick):
        x, y, _ = put.kind.places[places[index % len(places)]]
        touch_picture(kiosk, x, y)


def touch_picture(kiosk: Kiosk, x: float, y: float) -> None:
    """Touch a place of the picture on the screen, given in the picture's own pixels."""
    canvas = kiosk.items(lambda item: item.property("fit") is not None and item.property("origin") is not None)[0]
    origin, fit = canvas.property("origin"), float(canvas.property("fit"))
    kiosk.touch_at(canvas.mapToScene(QPointF(origin.x() + x * fit, origin.y() + y * fit)).toPoint())


_WAYS: dict[str, Callable[[Kiosk, Question, bool], None]] = {
    "One": _one,
    "TrueFalse": _one,
    "Several": _several,
    "Order": _order,
    "Match": _match,
    "Point": _point,
}

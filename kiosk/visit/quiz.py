"""The quiz of one visit: which questions, in which order, and what came of them.

Rules: questions come from the slides the visitor saw, balanced over chapters and difficulty; a missed question comes
again once, later and in another order; no clock and no score while it runs. Randomness is a generator given by the
caller. Does not word feedback.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

if TYPE_CHECKING:
    from kiosk.questions import Grade, Question

LENGTH = 5


class Asked(msgspec.Struct, frozen=True):
    """One time a question is put: the order its items are shown in, the answer so far, its grade once checked."""

    question: str
    order: tuple[int, ...]
    answer: Any = None
    grade: Grade | None = None
    again: bool = False


class Quiz(msgspec.Struct, frozen=True):
    """The questions put so far and still to put, and the one on the screen."""

    asked: tuple[Asked, ...]
    at: int = 0

    @property
    def now(self) -> Asked:
        """The question on the screen."""
        return self.asked[self.at]

    def outcome(self) -> dict[str, bool]:
        """Question id → whether its latest answer was right, in the order first asked; unanswered ones are left out."""
        return {asked.question: asked.grade.right for asked in self.asked if asked.grade is not None}


def choose(bank: Sequence[Question], seen: Collection[str], rng: random.Random, count: int = LENGTH) -> list[Question]:
    """Choose `count` questions: first those the visitor saw the answer to, then those of the same chapters, then any;
    within that one chapter after the other, and the difficulty that was taken least so far."""
    chapters_seen = {question.chapter for question in bank if question.show in seen}

    def nearness(question: Question) -> int:
        return 0 if question.show in seen else 1 if question.chapter in chapters_seen else 2

    left = rng.sample(list(bank), len(bank))
    chosen: list[Question] = []
    while left and len(chosen) < count:
        taken_chapters = [question.chapter for question in chosen]
        taken_difficulties = [question.difficulty for question in chosen]
        best = min(
            left,
            key=lambda question: (
                nearness(question),
                taken_chapters.count(question.chapter),
                taken_difficulties.count(question.difficulty),
            ),
        )
        left.remove(best)
        chosen.append(best)
    # The easy ones first: a kind beginning.
    return sorted(chosen, key=lambda question: question.difficulty)


def begin(bank: Sequence[Question], seen: Collection[str], rng: random.Random) -> Quiz:
    """A new quiz. Raises ValueError when the bank is empty."""
    chosen = choose(bank, seen, rng)
    if not chosen:
        raise ValueError("a quiz needs a question")
    return Quiz(tuple(Asked(question.id, question.kind.arrange(rng)) for question in chosen))


def first_answer(question: Question, order: tuple[int, ...]) -> Any:
    """What the screen starts from: an arrangement is there from the beginning, everything else is empty."""
    return list(order) if question.kind.__struct_config__.tag == "order" else None


def answer(quiz: Quiz, value: Any) -> Quiz:
    """Keep the answer on the screen; a checked question no longer changes."""
    if quiz.now.grade is not None:
        return quiz
    return _with_now(quiz, replace(quiz.now, answer=value))


def check(quiz: Quiz, question: Question, rng: random.Random) -> Quiz:
    """Grade the answer on the screen; a first miss is put again at the end, in another order. An answer that is not
    complete or makes no sense leaves the quiz as it is."""
    now = quiz.now
    given = first_answer(question, now.order) if now.answer is None else now.answer
    if now.grade is not None or not question.kind.complete(given):
        return quiz
    try:
        grade = question.kind.grade(given)
    except ValueError:
        return quiz
    quiz = _with_now(quiz, replace(now, answer=given, grade=grade))
    if grade.right or now.again:
        return quiz
    order = question.kind.arrange(rng)
    for _ in range(8):
        if order != now.order:
            break
        order = question.kind.arrange(rng)
    return replace(quiz, asked=(*quiz.asked, Asked(question.id, order, again=True)))


def _with_now(quiz: Quiz, now: Asked) -> Quiz:
    return replace(quiz, asked=(*quiz.asked[: quiz.at], now, *quiz.asked[quiz.at + 1 :]))

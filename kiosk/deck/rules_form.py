"""Rules about form: slides and questions fit their kinds, pictures are described and credited, places lie
inside.

Rules: one function for each, all of them errors. Does not judge words.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from kiosk.deck.places import CREDITS_FILE
from kiosk.deck.subject import Subject, error, needs_alt
from kiosk.errors import Finding
from kiosk.questions.point import Point
from kiosk.slides.compare import Compare

SPOT_MEND = (
    "Read the numbers off the picture in its own pixels; the first is from the left, the second from the top."
)


def kinds_fit(deck: Subject) -> Iterator[Finding]:
    """The words of every language fit the kind of their slide or question. A mistake that a translation only
    repeats is reported once, in the first language."""
    for slide, language, text in deck.slide_texts():
        first = slide.text.get(deck.first, text)
        told = () if language == deck.first else slide.kind.problems(first)
        for found in slide.kind.problems(text):
            if found not in told:
                place = deck.places.slide(slide.id, language, found.key)
                yield error(place, found.rule, found.problem, found.mend)
    for question, language, asked in deck.question_texts():
        given = question.text.get(deck.first, asked)
        told = () if language == deck.first else question.kind.problems(given)
        for found in question.kind.problems(asked):
            if found not in told:
                place = deck.places.question(question.id, language, found.key)
                yield error(place, found.rule, found.problem, found.mend)


def answer_keys_fit(deck: Subject) -> Iterator[Finding]:
    """The right answer of every question is one a visitor can give, and it counts as right."""
    for question in deck.body.questions:
        try:
            right, _, _ = question.kind.specimen_answers()
            fits = question.kind.grade(right).right
        except (ValueError, IndexError, StopIteration):
            fits = False
        if not fits:
            place = deck.places.question(question.id, deck.first)
            mend = "Mark the right answers with “- [x]”."
            yield error(place, "answer-key", "The marked answer fits none of the answers shown.", mend)


def pictures_are_described(deck: Subject) -> Iterator[Finding]:
    """Whatever is shown has a description for those who cannot see it."""
    mend = 'Add alt = "…" and say in up to 300 characters what the picture shows and what it means.'
    problem = "The picture has no description."
    for slide, language, text in deck.slide_texts():
        if needs_alt(slide) and not text.alt:
            yield error(deck.places.slide(slide.id, language, "title"), "missing-alt", problem, mend)
    for question, language, asked in deck.question_texts():
        if question.picture and not asked.alt:
            yield error(deck.places.question(question.id, language, "picture"), "missing-alt", problem, mend)


def pictures_are_credited(deck: Subject) -> Iterator[Finding]:
    """Every picture says who made it and under which licence."""
    for name, medium in sorted(deck.header.media.items()):
        missing = [what for what in ("credit", "licence") if not getattr(medium, what)]
        if missing:
            place = deck.places.file(CREDITS_FILE, f"[{name}]")
            mend = (
                f'Add to {CREDITS_FILE}: [{name}], then credit = "…" and licence = "CC BY 4.0" (or another).'
            )
            yield error(place, "no-credit", f"The picture “{name}” has no {' and no '.join(missing)}.", mend)


def _outside(points: Iterable[tuple[float, ...]], width: float, height: float) -> bool:
    return not all(
        math.isfinite(x) and math.isfinite(y) and 0 <= x <= width and 0 <= y <= height for x, y in points
    )


def places_are_inside(deck: Subject) -> Iterator[Finding]:
    """Labels and places to touch lie on their picture."""
    for slide in deck.body.slides:
        spots = getattr(slide.kind, "spots", ())
        medium = deck.header.media.get(slide.kind.pictures[0]) if spots else None
        points = [point for x, y, lx, ly in spots for point in ((x, y), (lx, ly))]
        if medium and _outside(points, medium.width, medium.height):
            size = f"{medium.width:g} × {medium.height:g}"
            problem = f"A place or label lies outside of the picture, which is {size} pixels large."
            yield error(deck.places.slide(slide.id, deck.first, "spots"), "place-outside", problem, SPOT_MEND)
    for question in deck.body.questions:
        medium = deck.header.media.get(question.picture)
        if not isinstance(question.kind, Point) or medium is None:
            continue
        place = deck.places.question(question.id, deck.first, "spots")
        if _outside([(x, y) for x, y, _ in question.kind.places], medium.width, medium.height):
            size = f"{medium.width:g} × {medium.height:g}"
            problem = f"A place lies outside of the picture, which is {size} pixels large."
            yield error(place, "place-outside", problem, SPOT_MEND)
        if not all(radius >= FINGER for _, _, radius in question.kind.places):
            mend = f"Use a radius of at least {FINGER:g} pixels."
            yield error(place, "place-small", "A place is too small for an unsteady finger.", mend)


# The smallest radius of a place to touch, in pixels of the picture (DESIGN 12: targets of 80 px and a
# margin).
FINGER = 60.0


def states_are_alike(deck: Subject) -> Iterator[Finding]:
    """The two pictures of a comparison have one size, or the divider would show a jump."""
    for slide in deck.body.slides:
        if not isinstance(slide.kind, Compare):
            continue
        before, after = (deck.header.media.get(name) for name in slide.kind.pictures)
        if before and after and (before.width, before.height) != (after.width, after.height):
            place = deck.places.slide(slide.id, deck.first, "after")
            problem = "The two pictures of this comparison have different sizes."
            yield error(place, "media-size", problem, "Draw both on the same canvas.")

"""Rules about form: slides and questions fit their kinds, pictures are described and credited, places lie
inside.

Rules: one function for each, all but one of them errors. Does not judge words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.deck.model import Medium
from kiosk.deck.places import CREDITS_FILE
from kiosk.deck.subject import Place, Subject, error, needs_alt, warning
from kiosk.errors import Finding
from kiosk.questions import DIFFICULTIES
from kiosk.questions.point import Point
from kiosk.slides import TOURS
from kiosk.slides.compare import Compare

MOST_MINUTES = 3.0
SPOT_MEND = "Read the numbers off the picture in its own pixels; the first is from the left, the second from the top."


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
    for name, medium in sorted(deck.body.media.items()):
        missing = [what for what in ("credit", "licence") if not getattr(medium, what)]
        if missing:
            place = deck.places.file(CREDITS_FILE, f"[{name}]")
            mend = f'Add to {CREDITS_FILE}: [{name}], then credit = "…" and licence = "CC BY 4.0" (or another).'
            yield error(place, "no-credit", f"The picture “{name}” has no {' and no '.join(missing)}.", mend)


def values_are_possible(deck: Subject) -> Iterator[Finding]:
    """Reading times, tours and difficulties are among those the kiosk knows."""
    for slide in deck.body.slides:
        if slide.tour not in (0, *TOURS):
            mend = f"Write the shortest tour in minutes that shows it: {', '.join(map(str, TOURS))}; or leave it out."
            problem = f"There is no tour of {slide.tour} minutes."
            yield error(deck.places.slide(slide.id, deck.first, "tour"), "wrong-value", problem, mend)
        if not 0 < slide.minutes <= MOST_MINUTES:
            problem = f"Nobody reads a slide in {slide.minutes:g} minutes."
            place = deck.places.slide(slide.id, deck.first, "minutes")
            yield error(place, "wrong-value", problem, "Write an honest reading time, for example: minutes = 0.5")
    for question in deck.body.questions:
        if question.difficulty not in DIFFICULTIES:
            problem = f"There is no difficulty {question.difficulty}."
            place = deck.places.question(question.id, deck.first, "difficulty")
            yield error(place, "wrong-value", problem, f"Use one of {', '.join(map(str, DIFFICULTIES))}; 1 is easy.")


def _outside(points: Iterable[tuple[float, ...]], area: tuple[float, float, float, float]) -> bool:
    left, top, width, height = area
    return not all(0 <= x - left <= width and 0 <= y - top <= height for x, y in points)


def places_are_inside(deck: Subject) -> Iterator[Finding]:
    """Labels and places to touch lie on their picture, and in the part of it that every screen shows."""
    for slide in deck.body.slides:
        spots = getattr(slide.kind, "spots", ())
        medium = deck.body.media.get(slide.kind.pictures[0]) if spots else None
        if medium is not None:
            points = [point for x, y, lx, ly in spots for point in ((x, y), (lx, ly))]
            yield from _misplaced(points, medium, deck.places.slide(slide.id, deck.first, "spots"))
    for question in deck.body.questions:
        medium = deck.body.media.get(question.picture)
        if isinstance(question.kind, Point) and medium is not None:
            place = deck.places.question(question.id, deck.first, "spots")
            yield from _misplaced([(x, y) for x, y, _ in question.kind.places], medium, place)
            if not all(radius >= FINGER for _, _, radius in question.kind.places):
                mend = f"Use a radius of at least {FINGER:g} pixels."
                yield error(place, "place-small", "A place is too small for an unsteady finger.", mend)


def _misplaced(points: list[tuple[float, float]], medium: Medium, place: Place) -> Iterator[Finding]:
    if _outside(points, (0.0, 0.0, medium.width, medium.height)):
        size = f"{medium.width:g} × {medium.height:g}"
        problem = f"A place or label lies outside of the picture, which is {size} pixels large."
        yield error(place, "place-outside", problem, SPOT_MEND)
    elif _outside(points, medium.safe):
        left, top, width, height = medium.safe
        inside = f"x {left:g} to {left + width:g} and y {top:g} to {top + height:g}"
        problem = "A place or label lies where some screens cut the picture off."
        yield warning(place, "place-cut-off", problem, f"Keep places and labels inside {inside}.")


# The smallest radius of a place to touch, in pixels of the picture (DESIGN 12: targets of 80 px and a
# margin).
FINGER = 60.0


def states_are_alike(deck: Subject) -> Iterator[Finding]:
    """The two pictures of a comparison have one size, or the divider would show a jump."""
    for slide in deck.body.slides:
        if not isinstance(slide.kind, Compare):
            continue
        before, after = (deck.body.media.get(name) for name in slide.kind.pictures)
        if before and after and (before.width, before.height) != (after.width, after.height):
            place = deck.places.slide(slide.id, deck.first, "after")
            problem = "The two pictures of this comparison have different sizes."
            yield error(place, "media-size", problem, "Draw both on the same canvas.")

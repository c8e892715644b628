"""What the rules look at: a whole deck, with what they need to name the place of a mistake.

Rules: frozen; the day comes as an argument; the same for a folder and for a packed deck. Holds no rule
itself.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from kiosk.deck.body import Body
from kiosk.deck.model import Header
from kiosk.deck.places import NOWHERE, Places
from kiosk.errors import Finding, Severity
from kiosk.questions import Question, QuestionText
from kiosk.scenes import SCENES
from kiosk.slides import Slide, SlideText

Place = tuple[str, int]


@dataclass(frozen=True)
class Subject:
    """A deck under the rules. `written` are the names of pictures that exist even if they could not be
    drawn, so that one mistake is not reported twice."""

    header: Header
    body: Body
    places: Places = NOWHERE
    written: frozenset[str] = frozenset()
    today: datetime.date = datetime.date.min

    @cached_property
    def first(self) -> str:
        """The first language."""
        return self.header.languages[0] if self.header.languages else ""

    @cached_property
    def chapter_ids(self) -> frozenset[str]:
        """Every chapter there is."""
        return frozenset(chapter.id for chapter in self.header.chapters)

    @cached_property
    def slide_ids(self) -> frozenset[str]:
        """Every slide there is, those with a mistake included."""
        return frozenset(slide.id for slide in self.body.slides) | {id for id, _ in self.places.slides}

    @cached_property
    def media_names(self) -> frozenset[str]:
        """Every picture there is."""
        return self.written | frozenset(self.body.media)

    def slide_texts(self) -> Iterator[tuple[Slide, str, SlideText]]:
        """Every slide in every language of the deck it has."""
        for slide in self.body.slides:
            for language in self.header.languages:
                if language in slide.text:
                    yield slide, language, slide.text[language]

    def question_texts(self) -> Iterator[tuple[Question, str, QuestionText]]:
        """Every question in every language of the deck it has."""
        for question in self.body.questions:
            for language in self.header.languages:
                if language in question.text:
                    yield question, language, question.text[language]


Rule = Callable[[Subject], Iterator[Finding]]


def error(place: Place, rule: str, problem: str, mend: str) -> Finding:
    """A finding that keeps the deck off the screen."""
    return Finding(*place, Severity.ERROR, rule, problem, mend)


def warning(place: Place, rule: str, problem: str, mend: str) -> Finding:
    """A finding to think about."""
    return Finding(*place, Severity.WARNING, rule, problem, mend)


def needs_alt(slide: Slide) -> bool:
    """Whether a slide shows something that must be described in words."""
    return bool(slide.kind.pictures) or getattr(slide.kind, "scene", "") in SCENES

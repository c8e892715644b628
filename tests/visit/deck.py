"""A deck in memory for the tests of a visit: every slide kind and question type, in as many chapters as
asked.

Rules: made of the shelves' own specimens, so a new kind or type is tested without a change here; no files, no
pictures.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from kiosk.deck.model import Chapter, Header
from kiosk.questions import DIFFICULTIES, TYPES, Question
from kiosk.slides import KINDS, Slide, SlideText
from kiosk.text import Paragraph, Run

LANGUAGES = ("en", "es")
TOURS = (2, 5, 10, 0)


@dataclass(frozen=True)
class MemoryDeck:
    """What `step` asks of a deck, and nothing else."""

    header: Header
    slides: Sequence[Slide]
    questions: Sequence[Question]

    def slide(self, slide_id: str) -> Slide:
        """The slide of that id."""
        return next(slide for slide in self.slides if slide.id == slide_id)

    def question(self, question_id: str) -> Question:
        """The question of that id."""
        return next(question for question in self.questions if question.id == question_id)


def deck(chapters: int = 3, questions_each: int = 6, tours: Sequence[int] = TOURS) -> MemoryDeck:
    """A deck in which every chapter has one slide of every kind and so many questions. Slide i of the deck
    belongs to tour `tours[i % len(tours)]`; question i of a chapter is explained by slide i of it, in
    turn."""
    slides: list[Slide] = []
    questions: list[Question] = []
    for chapter in range(chapters):
        own = [_slide(chapter, kind, tours) for kind in range(len(KINDS))]
        slides += own
        questions += [_question(chapter, index, own[index % len(own)].id) for index in range(questions_each)]
    return MemoryDeck(header(chapters), tuple(slides), tuple(questions))


def _slide(chapter: int, kind: int, tours: Sequence[int]) -> Slide:
    number = chapter * len(KINDS) + kind
    tour = tours[number % len(tours)]
    rules, text = list(KINDS.values())[kind].specimen()
    told = {language: said(text, f"Slide {number} in {language}", 12) for language in LANGUAGES}
    return Slide(f"slide-{number}", f"chapter-{chapter}", rules, told, ("S1",), tour=tour)


def _question(chapter: int, index: int, show: str) -> Question:
    rules, text = list(TYPES.values())[index % len(TYPES)].specimen()
    return Question(
        f"question-{chapter}-{index}",
        f"chapter-{chapter}",
        rules,
        dict.fromkeys(LANGUAGES, text),
        ("S1",),
        show=show,
        difficulty=DIFFICULTIES[index % len(DIFFICULTIES)],
    )


def said(text: SlideText, title: str, words: int) -> SlideText:
    """The same text under another title, with a body of so many words."""
    body = (Paragraph((Run(" ".join(["word"] * words)),)),) if words else ()
    return msgspec.structs.replace(text, title=title, body=body)


def header(chapters: int) -> Header:
    """A cover with so many chapters."""
    both = {language: f"Words in {language}" for language in LANGUAGES}
    day = datetime.date(2026, 11, 23)
    return Header(
        id="memory",
        version="1",
        languages=LANGUAGES,
        title={language: f"Nerves in {language}" for language in LANGUAGES},
        subtitle=both,
        attract=(both,),
        disclaimer={language: f"Talk with your care team ({language})." for language in LANGUAGES},
        emergency=both,
        chapters=tuple(Chapter(f"chapter-{number}", "", both) for number in range(chapters)),
        checked=day,
        review_due=day,
    )

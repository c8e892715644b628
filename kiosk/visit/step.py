"""The one rule of a visit: `step(visit, event, deck)` gives the next visit.

Rules: pure – same visit, event and deck, same result; an event that makes no sense now changes nothing; after enough
ticks without a touch every visit comes home to a fresh one. Does not know how anything is drawn.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace

from kiosk.visit import events as on
from kiosk.visit import idle, quiz, tour
from kiosk.visit.state import MINUTES, Overlay, Screen, Visit

if TYPE_CHECKING:
    # Loaded with the body of a deck, which a fresh visit does not need.
    from kiosk.deck.model import Header
    from kiosk.questions import Question
    from kiosk.slides import Slide


class DeckView(Protocol):
    """What a visit asks of a deck."""

    @property
    def header(self) -> Header:
        """Languages, chapters and standing words."""

    @property
    def slides(self) -> Sequence[Slide]:
        """All slides in order."""

    @property
    def questions(self) -> Sequence[Question]:
        """The question bank."""

    def slide(self, slide_id: str) -> Slide:
        """The slide of that id."""

    def question(self, question_id: str) -> Question:
        """The question of that id."""


def fresh(deck: DeckView) -> Visit:
    """The visit nobody has begun: attract screen, first language, nothing kept."""
    return Visit(language=deck.header.languages[0])


def step(visit: Visit, event: on.Event, deck: DeckView) -> Visit:
    """The visit after `event`."""
    if isinstance(event, on.Tick):
        return _tick(visit, event.seconds, deck)
    if isinstance(event, on.Measured):
        return _measured(visit, event)
    if visit.screen is Screen.ATTRACT:
        return _begin(visit, event, deck) if isinstance(event, on.Begin) else visit
    visit = replace(visit, idle=0.0, warning=None)
    match event:
        case on.Finish():
            return fresh(deck)
        case on.GoHome():
            away = replace(visit, quiz=None, shown_for_quiz=False, open_item=-1)
            return replace(away, screen=Screen.HOME, overlay=Overlay.NONE)
        case on.ChooseLanguage(language) if language in deck.header.languages:
            return replace(visit, language=language, page=0)
        case on.ChooseTextSize(size):
            # How many pages there are stays until the screen has measured anew: it reports only what changed.
            return replace(visit, text_size=size, page=0)
        case on.ToggleContrast():
            return replace(visit, dark=not visit.dark)
        case on.ToggleMovement():
            return replace(visit, less_movement=not visit.less_movement)
        case on.OpenOverlay(overlay, term):
            return replace(visit, overlay=overlay, term=term)
        case on.CloseOverlay():
            return replace(visit, overlay=Overlay.NONE, term="")
        case on.StartQuiz() if visit.screen in (Screen.HOME, Screen.SLIDE) and visit.quiz is None:
            return _start_quiz(visit, deck)
    match visit.screen:
        case Screen.HOME:
            return _home(visit, event, deck)
        case Screen.SLIDE:
            return _slide(visit, event, deck)
        case Screen.QUESTION:
            return _question(visit, event, deck)
        case Screen.RESULTS:
            return _results(visit, event, deck)
    return visit


def _begin(visit: Visit, event: on.Begin, deck: DeckView) -> Visit:
    language = event.language if event.language in deck.header.languages else deck.header.languages[0]
    return replace(fresh(deck), screen=Screen.HOME, language=language, seed=event.seed)


def _tick(visit: Visit, seconds: float, deck: DeckView) -> Visit:
    # A clock that jumped backwards or stood still must neither throw a visitor out nor keep the screen for ever.
    seconds = max(0.0, seconds)
    if visit.screen is Screen.ATTRACT:
        return visit
    if visit.warning is not None:
        left = visit.warning - seconds
        return fresh(deck) if left <= 0 else replace(visit, warning=left)
    waited = visit.idle + seconds
    slide = deck.slide(visit.slide_id) if visit.slide_id else None
    if waited < idle.allowed(visit, slide):
        return replace(visit, idle=waited)
    return replace(visit, idle=waited, warning=idle.COUNTDOWN)


def _measured(visit: Visit, event: on.Measured) -> Visit:
    if event.slide != visit.slide_id or not visit.slide_id or event.pages < 1:
        return visit
    return replace(visit, pages=event.pages, page=min(visit.page, event.pages - 1))


def _walk(visit: Visit, path: tuple[str, ...], minutes: int = 0) -> Visit:
    if not path:
        return visit
    return _arrive(replace(visit, screen=Screen.SLIDE, path=path, tour=minutes, overlay=Overlay.NONE), 0)


def _arrive(visit: Visit, at: int) -> Visit:
    seen = visit.seen | {visit.path[at]}
    return replace(visit, at=at, page=0, pages=1, open_item=-1, seen=seen, overlay=Overlay.NONE, term="")


def _home(visit: Visit, event: on.Event, deck: DeckView) -> Visit:
    match event:
        case on.ChooseMinutes(minutes) if minutes in MINUTES:
            return replace(visit, minutes=minutes)
        case on.StartTour():
            return _walk(visit, tour.tour_path(deck.slides, visit.minutes), visit.minutes)
        case on.OpenChapter(chapter) if _has_chapter(deck, chapter):
            return _walk(visit, tour.chapter_path(deck.slides, chapter))
    return visit


def _slide(visit: Visit, event: on.Event, deck: DeckView) -> Visit:
    match event:
        case on.OpenItem(item):
            items = len(deck.slide(visit.slide_id).text[visit.language].items)
            if not 0 <= item < items:
                return visit
            return replace(visit, open_item=-1 if item == visit.open_item else item)
        case on.Next() if visit.page + 1 < visit.pages:
            return replace(visit, page=visit.page + 1)
        case on.Back() if visit.page > 0:
            return replace(visit, page=visit.page - 1)
        case on.Next() if visit.at + 1 < len(visit.path):
            return _arrive(visit, visit.at + 1)
        case on.Back() if visit.at > 0:
            return _arrive(visit, visit.at - 1)
        case on.Next() | on.Back() if visit.shown_for_quiz:
            return replace(visit, screen=Screen.QUESTION, shown_for_quiz=False, open_item=-1)
        case on.Next() if visit.tour and visit.quiz is None and deck.questions:
            return _start_quiz(visit, deck)
        case on.Next() | on.Back():
            return replace(visit, screen=Screen.HOME, open_item=-1, quiz=None)
    return visit


def _start_quiz(visit: Visit, deck: DeckView) -> Visit:
    if not deck.questions:
        return visit
    asked = quiz.begin(deck.questions, visit.seen, _rng(visit, "begin"))
    return replace(visit, screen=Screen.QUESTION, quiz=asked, overlay=Overlay.NONE, open_item=-1)


def _question(visit: Visit, event: on.Event, deck: DeckView) -> Visit:
    asked = visit.quiz
    if asked is None:
        return visit
    match event:
        case on.Answer(value):
            return replace(visit, quiz=quiz.answer(asked, value))
        case on.Check():
            question = deck.question(asked.now.question)
            return replace(visit, quiz=quiz.check(asked, question, _rng(visit, f"check {asked.at}")))
        case on.ShowMe() if asked.now.grade is not None:
            shown = deck.question(asked.now.question).show
            return replace(_walk(visit, (shown,)), shown_for_quiz=True)
        case on.Next() if asked.now.grade is not None:
            if asked.at + 1 < len(asked.asked):
                return replace(visit, quiz=replace(asked, at=asked.at + 1), overlay=Overlay.NONE)
            return replace(visit, screen=Screen.RESULTS, overlay=Overlay.NONE)
        case on.Back() if asked.at > 0:
            return replace(visit, quiz=replace(asked, at=asked.at - 1), overlay=Overlay.NONE)
        case on.Back():
            return replace(visit, screen=Screen.HOME, quiz=None, overlay=Overlay.NONE)
    return visit


def _results(visit: Visit, event: on.Event, deck: DeckView) -> Visit:
    match event:
        case on.SeeMissed() if visit.quiz is not None:
            missed = [question for question, right in visit.quiz.outcome().items() if not right]
            shown = tuple(dict.fromkeys(deck.question(question).show for question in missed))
            return replace(_walk(visit, shown), quiz=None) if shown else visit
        case on.TryAgain():
            return _start_quiz(replace(visit, seed=visit.seed + 1), deck)
        case on.Next():
            return fresh(deck)
    return visit


def _has_chapter(deck: DeckView, chapter: str) -> bool:
    return any(known.id == chapter for known in deck.header.chapters)


def _rng(visit: Visit, purpose: str) -> random.Random:
    return random.Random(f"{visit.seed} {purpose}")

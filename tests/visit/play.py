"""Plays visits for the tests: any event at all, and the events that make sense on the present screen.

Rules: everything drawn here is a plain value, so that a failing sequence can be shrunk and read. Decides
nothing about what is right: tests do.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Any

from hypothesis import strategies as st

from kiosk.visit import events as on
from kiosk.visit.state import MINUTES, Overlay, Screen, TextSize, Visit
from kiosk.visit.step import DeckView, fresh, step
from tests.visit.deck import LANGUAGES

# What a broken screen might send instead of an answer.
NONSENSE: tuple[Any, ...] = (
    *(None, "", "one", True, -1, 99, 0.5, math.nan, math.inf, -math.inf, 10**400),
    *([], {}, {"0": 1}, [None], [[]], [None] * 3, ["x"] * 3, [math.nan] * 3, [math.inf] * 4),
    *([[1]], [[1, 2, 3]], [["x", "y"]], [[math.inf, 0.0]], [[10**400, 0]], [[0, 1], [1, 0], [2]]),
    *([0, 0, 0], list(range(99))),
)
PLAIN: tuple[on.Event, ...] = (
    *(on.Touched(), on.GoHome(), on.StartTour(), on.Next(), on.Back(), on.ToggleContrast()),
    *(on.ToggleMovement(), on.CloseOverlay(), on.StartQuiz(), on.Check(), on.ShowMe(), on.SeeMissed()),
    *(on.TryAgain(), on.Finish(), on.StillHere()),
)
SECONDS = (0.0, 0.25, 1.0, 30.0, 89.0, 400.0, 86400.0, -5.0, -1e12, math.nan, math.inf, -math.inf)


def any_event(deck: DeckView) -> st.SearchStrategy[on.Event]:
    """Every kind of event, with sense and without."""
    ids = [
        *(slide.id for slide in deck.slides),
        *(chapter.id for chapter in deck.header.chapters),
        "",
        "no-such",
    ]
    numbers = st.integers(-3, 12)
    return st.one_of(
        st.builds(on.Begin, st.sampled_from([*LANGUAGES, "", "xx"]), st.integers(0, 5)),
        st.sampled_from(PLAIN),
        st.builds(on.Tick, st.sampled_from(SECONDS)),
        st.builds(on.ChooseMinutes, st.sampled_from([*MINUTES, 0, -2, 7])),
        st.builds(on.OpenChapter, st.sampled_from(ids)),
        st.builds(on.ChooseLanguage, st.sampled_from([*LANGUAGES, "", "xx"])),
        st.builds(on.ChooseTextSize, st.sampled_from(list(TextSize))),
        st.builds(on.OpenOverlay, st.sampled_from(list(Overlay)), st.sampled_from(["", "myelin", "no-such"])),
        st.builds(on.OpenItem, numbers),
        st.builds(on.Measured, st.sampled_from(ids), numbers),
        st.builds(on.Answer, st.sampled_from(NONSENSE)),
    )


def sensible(visit: Visit, deck: DeckView) -> list[on.Event]:
    """What a visitor can do on the present screen."""
    always: list[on.Event] = [on.OpenOverlay(Overlay.SOURCES), on.ChooseLanguage("es"), on.Tick(20.0)]
    match visit.screen:
        case Screen.ATTRACT:
            return [on.Begin("en", 1)]
        case Screen.HOME:
            chapters = [on.OpenChapter(chapter.id) for chapter in deck.header.chapters]
            return [on.StartTour(), on.StartQuiz(), *chapters, *always]
        case Screen.SLIDE:
            return [on.Next(), on.Back(), on.Measured(visit.slide_id, 2), on.OpenItem(0), *always]
        case Screen.QUESTION:
            assert visit.quiz is not None
            question = deck.question(visit.quiz.now.question)
            right, other, _ = question.kind.specimen_answers()
            return [
                on.Answer(right),
                on.Answer(other),
                on.Check(),
                on.Check(),
                on.Next(),
                on.Next(),
                on.ShowMe(),
            ]
        case Screen.RESULTS:
            return [on.SeeMissed(), on.TryAgain(), *always]


def choices(deck: DeckView) -> st.SearchStrategy[list[on.Event | int]]:
    """A way to some place of a visit and a sequence of events from there; a number n stands for the n-th
    sensible event of the moment (in turn)."""
    wander = st.lists(st.one_of(st.integers(0, 12), any_event(deck)), max_size=40)
    return st.tuples(st.sampled_from(ways(deck)), wander).map(lambda both: [*both[0], *both[1]])


def ways(deck: DeckView) -> list[list[on.Event]]:
    """Events that lead from the attract screen to places worth beginning at."""
    begun: list[on.Event] = [on.Begin("en", 3)]
    found = [
        [],
        begun,
        [*begun, on.StartTour()],
        *([*begun, on.OpenChapter(c.id)] for c in deck.header.chapters),
    ]
    if not deck.questions:
        return found
    quiz: list[on.Event] = [*begun, on.StartQuiz()]
    *_, asked = play(deck, quiz)
    answers = list(to_results(asked, deck, right=False))
    return [*found, quiz, [*quiz, *answers[:2]], [*quiz, *answers[:2], on.ShowMe()], [*quiz, *answers]]


def to_results(visit: Visit, deck: DeckView, right: bool) -> Iterator[on.Event]:
    """Answer every question that comes, right or not quite, until the results."""
    while visit.screen is Screen.QUESTION:
        assert visit.quiz is not None
        known, other, _ = deck.question(visit.quiz.now.question).kind.specimen_answers()
        events: list[on.Event] = [on.Answer(known if right else other), on.Check(), on.Next()]
        yield from events
        visit = after(visit, deck, *events)


def play(deck: DeckView, chosen: Iterable[on.Event | int], start: Visit | None = None) -> Iterator[Visit]:
    """Every visit on the way, the first one included."""
    visit = fresh(deck) if start is None else start
    yield visit
    for choice in chosen:
        if isinstance(choice, int):
            possible = sensible(visit, deck)
            choice = possible[choice % len(possible)]
        visit = step(visit, choice, deck)
        yield visit


def after(visit: Visit, deck: DeckView, *events: on.Event) -> Visit:
    """The visit after these events."""
    for event in events:
        visit = step(visit, event, deck)
    return visit


def home(deck: DeckView, language: str = "en", seed: int = 1) -> Visit:
    """A visitor who just arrived on the home screen."""
    return after(fresh(deck), deck, on.Begin(language, seed))

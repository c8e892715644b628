"""The words to take home: short enough for a code, and exactly what the deck says."""

from __future__ import annotations

import msgspec
import pytest

from kiosk import places
from kiosk.deck.source import read_folder
from kiosk.visit import events as on
from kiosk.visit.state import Screen, Visit
from kiosk.visit.takehome import MOST_BYTES, take_home
from tests.visit.deck import MemoryDeck, deck
from tests.visit.play import after, home, to_results

DECK = deck()


def finished(deck: MemoryDeck, right: bool, language: str = "en", seed: int = 1) -> Visit:
    """A visitor at the results, who knew everything or nothing."""
    visit = after(home(deck, language, seed), deck, on.StartQuiz())
    visit = after(visit, deck, *to_results(visit, deck, right))
    assert visit.screen is Screen.RESULTS
    return visit


@pytest.mark.parametrize("language", ["en", "es"])
def test_it_holds_the_words_themselves(language: str) -> None:
    """Title, day of the last check, the slides of the quiz with their first words, and the standing
    advice."""
    visit = finished(DECK, right=False, language=language)
    first, *middle, advice = take_home(visit, DECK).splitlines()
    assert first == f"{DECK.header.title[language]} (2026-11-23)"
    assert advice == DECK.header.disclaimer[language]
    assert visit.quiz is not None
    shown = DECK.slide(DECK.question(next(iter(visit.quiz.outcome()))).show).text[language]
    assert any(line.startswith(f"- {shown.title}: {shown.body[0].plain}") for line in middle)


def test_what_to_look_at_again_comes_first() -> None:
    """When the code is full before the end, what the visitor knew already is left out."""
    visit = after(home(DECK), DECK, on.StartQuiz())
    assert visit.quiz is not None
    missed = DECK.question(visit.quiz.asked[-1].question)
    while visit.quiz.at + 1 < len(visit.quiz.asked):
        known = DECK.question(visit.quiz.now.question).kind.specimen_answers()[0]
        visit = after(visit, DECK, on.Answer(known), on.Check(), on.Next())
        assert visit.quiz is not None
    visit = after(visit, DECK, on.Answer(missed.kind.specimen_answers()[1]), on.Check())
    assert take_home(visit, DECK).splitlines()[1].startswith(f"- {DECK.slide(missed.show).text['en'].title}")


def test_a_slide_asked_about_twice_stands_once() -> None:
    """Two questions of one slide make one line."""
    one = deck(chapters=1, questions_each=6)
    same = [msgspec.structs.replace(question, show="slide-0") for question in one.questions]
    visit = finished(MemoryDeck(one.header, one.slides, same), right=False)
    assert take_home(visit, MemoryDeck(one.header, one.slides, same)).count("Slide 0") == 1


def test_words_of_several_bytes_are_never_cut_in_two() -> None:
    """Very long advice is shortened at a whole character."""
    long = dict.fromkeys(("en", "es"), "ñ" * 400)
    wordy = MemoryDeck(msgspec.structs.replace(DECK.header, disclaimer=long), DECK.slides, DECK.questions)
    text = take_home(finished(wordy, right=False), wordy)
    assert MOST_BYTES - 1 <= len(text.encode()) <= MOST_BYTES
    assert text.endswith("ñ")


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_shipped_deck_keeps_its_advice_whole(language: str) -> None:
    """Whatever was missed, the last line of the code is the deck's whole disclaimer."""
    draft = read_folder(places.SHIPPED_DECK_FOLDER)
    shipped = MemoryDeck(draft.header, draft.body.slides, draft.body.questions)
    for seed in range(40):
        lines = take_home(finished(shipped, right=False, language=language, seed=seed), shipped).splitlines()
        assert lines[-1] == shipped.header.disclaimer[language]
        assert len(lines) > 2

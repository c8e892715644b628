"""Whole visits: from the attract screen to the results and back, by real touches on a real window."""

from __future__ import annotations

import pytest

from kiosk.deck.pack import Deck
from kiosk.questions import TYPES
from kiosk.visit import events as on
from kiosk.visit.state import Screen
from kiosk.visit.step import fresh, step
from tests.ui.answers import answer, question
from tests.ui.conftest import Open
from tests.ui.kiosk import LANDSCAPE, PORTRAIT, Kiosk


def asked_types(deck: Deck, seed: int) -> set[str]:
    """The question types of the first quiz of a visit with this seed, and of the next one."""
    visit = step(fresh(deck), on.Begin("en", seed), deck)
    visit = step(visit, on.OpenChapter(deck.header.chapters[0].id), deck)
    for _ in visit.path:
        visit = step(visit, on.Next(), deck)
    visit = step(visit, on.StartQuiz(), deck)
    assert visit.quiz is not None
    return {type(deck.question(asked.question).kind).__name__ for asked in visit.quiz.asked}


def begin(kiosk: Kiosk, language: str) -> None:
    """Touch the attract screen, in its first language or on the invitation of another."""
    assert kiosk.visit.screen is Screen.ATTRACT
    invitations = {"en": "Touch to begin", "es": "Toque para empezar"}
    assert kiosk.says(invitations[language])
    kiosk.touch(invitations[language])
    assert (kiosk.visit.screen, kiosk.visit.language) == (Screen.HOME, language)


def next_word(kiosk: Kiosk, word: str) -> str:
    """A word of the primary button, in the language of the screen."""
    return kiosk.say("Dock", word)


def read_every_slide(kiosk: Kiosk) -> list[str]:
    """Next through every page of every slide of the path; the drawings that were shown."""
    drawings = []
    for slide_id in kiosk.visit.path:
        slide = kiosk.deck.slide(slide_id)
        assert kiosk.visit.slide_id == slide_id
        assert kiosk.says(slide.text[kiosk.visit.language].title)
        drawings.append(type(slide.kind).__name__)
        while kiosk.visit.page + 1 < kiosk.visit.pages:
            kiosk.touch(next_word(kiosk, "Next"))
        last = slide_id == kiosk.visit.path[-1]
        kiosk.touch(next_word(kiosk, "Try the quiz" if last else "Next"))
    return drawings


def answer_every_question(kiosk: Kiosk, right: bool) -> set[str]:
    """Answer, check, read why and go on until the results; the types that were asked."""
    types = set()
    while kiosk.visit.screen is Screen.QUESTION:
        put = question(kiosk)
        text = put.text[kiosk.visit.language]
        types.add(type(put.kind).__name__)
        assert kiosk.says(text.ask)
        answer(kiosk, right)
        kiosk.touch(next_word(kiosk, "Check"))
        told = "Yes, that’s it." if right else "Not quite. Here is the idea:"
        assert kiosk.says(kiosk.say("Feedback", told))
        assert kiosk.says(text.why)
        onward = next_word(kiosk, "Next question")
        kiosk.touch(onward if kiosk.can_touch(onward) else next_word(kiosk, "See how it went"))
    return types


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_whole_visit(open_kiosk: Open, small_deck: Deck, language: str, size: tuple[int, int]) -> None:
    """Attract, home, a tour through every kind of slide, a quiz with every type of question, the results,
    finish: nothing is left of it."""
    seed = next(n for n in range(99) if len(asked_types(small_deck, n) | asked_types(small_deck, n + 1)) == len(TYPES))
    kiosk = open_kiosk(size=size, seed=seed)
    begin(kiosk, language)
    kiosk.touch(kiosk.say("TimeChoice", "%1 min", "10"))
    kiosk.touch(kiosk.say("Dock", "Start %1-minute tour", "10"))
    drawings = read_every_slide(kiosk)
    assert len(set(drawings)) == len(drawings) == 5
    types = answer_every_question(kiosk, right=True)
    assert kiosk.visit.screen is Screen.RESULTS
    assert kiosk.says(kiosk.say("ResultsScreen", "Well done – %1 of %2", "5", "5"))
    kiosk.touch(kiosk.say("ResultsScreen", "New questions"))
    types |= answer_every_question(kiosk, right=True)
    assert len(types) == len(TYPES)
    kiosk.touch(next_word(kiosk, "Finish"))
    assert kiosk.visit == fresh(small_deck)
    assert kiosk.says("Touch to begin")
    assert kiosk.says("Toque para empezar")


def test_a_visit_of_someone_who_knows_nothing_yet(kiosk: Kiosk) -> None:
    """Every miss is answered kindly, comes again once, and can be looked at again after the quiz."""
    begin(kiosk, "en")
    kiosk.touch("Quiz")
    answer_every_question(kiosk, right=False)
    assert kiosk.visit.quiz is not None
    assert len(kiosk.visit.quiz.asked) == 10
    assert kiosk.says("Good start – 0 of 5")
    assert not any(word in " ".join(kiosk.texts()).lower() for word in ("wrong", "false answer", "fail", "sorry"))
    kiosk.touch("Look again (5)")
    assert kiosk.visit.path == ("look",)
    assert kiosk.says("Look")
    kiosk.touch("Done")
    assert kiosk.visit.screen is Screen.HOME


def test_a_question_that_comes_again_makes_the_quiz_no_longer(kiosk: Kiosk) -> None:
    """Five questions stay five, in the heading and below; one that is put once more keeps its number."""
    begin(kiosk, "en")
    kiosk.touch("Quiz")
    told = []
    while kiosk.visit.screen is Screen.QUESTION:
        told.append([text for text in kiosk.texts() if " of 5" in text])
        answer(kiosk, right=False)
        kiosk.touch("Check")
        kiosk.touch("Next question" if kiosk.can_touch("Next question") else "See how it went")
    assert told[:5] == [[f"{number} of 5", f"Question {number} of 5"] for number in range(1, 6)]
    assert sorted(told[5:]) == [[f"{number} of 5", f"Once more: question {number} of 5"] for number in range(1, 6)]


def test_show_me_and_back(kiosk: Kiosk) -> None:
    """The slide that explains the question is one touch away, and one touch leads back to the answered
    question."""
    begin(kiosk, "en")
    kiosk.touch("Quiz")
    answer(kiosk, right=False)
    kiosk.touch("Check")
    asked = question(kiosk)
    kiosk.touch("Show me")
    assert kiosk.visit.slide_id == asked.show
    assert not kiosk.can_touch("Back")
    kiosk.touch("Back to the question")
    assert question(kiosk) == asked
    assert kiosk.says("Not quite. Here is the idea:")


def test_check_waits_for_an_answer(open_kiosk: Open) -> None:
    """Nothing chosen, nothing to check: the button keeps its place and cannot be touched."""
    kiosk = open_kiosk(seed=1)
    begin(kiosk, "en")
    kiosk.touch("Quiz")
    while type(question(kiosk).kind).__name__ == "Order":
        answer(kiosk)
        kiosk.touch("Check")
        kiosk.touch("Next question")
    assert not kiosk.can_touch("Check")
    answer(kiosk)
    assert kiosk.can_touch("Check")


def test_home_and_back_are_always_one_touch_away(kiosk: Kiosk) -> None:
    """A chapter that was read to its end is marked as seen."""
    begin(kiosk, "en")
    kiosk.touch("Cells")
    for _ in range(4):
        kiosk.touch("Next")
    kiosk.touch("Back")
    assert kiosk.visit.at == 3
    kiosk.touch("Home")
    assert kiosk.visit.screen is Screen.HOME
    assert kiosk.says("Seen")

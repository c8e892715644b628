"""The quiz: which questions come, what a miss leads to, and that no answer of a screen is trusted."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.questions import TYPES
from kiosk.visit import events as on
from kiosk.visit import quiz
from kiosk.visit.state import Screen, Visit
from tests.visit.deck import deck
from tests.visit.play import NONSENSE, after, home, to_results

BANK = deck(chapters=8, questions_each=6)
SLIDES = [slide.id for slide in BANK.slides]
seeds = st.integers(0, 2**32)


def asked(visit: Visit) -> quiz.Quiz:
    """The quiz of a visit that has one."""
    assert visit.quiz is not None
    return visit.quiz


def in_quiz(seed: int = 1) -> Visit:
    """A visitor who went to the quiz at once."""
    return after(home(BANK, seed=seed), BANK, on.StartQuiz())


def specimens(visit: Visit) -> tuple[Any, Any, Any]:
    """A right answer, one not quite right, and none at all, to the question on the screen."""
    return BANK.question(asked(visit).now.question).kind.specimen_answers()


def one_question(kind: str) -> Visit:
    """A quiz of a single question of this type."""
    question = next(question for question in BANK.questions if isinstance(question.kind, TYPES[kind]))
    order = question.kind.arrange(random.Random(3))
    return replace(in_quiz(), quiz=quiz.Quiz((quiz.Asked(question.id, order),)))


@given(seeds, st.sets(st.sampled_from(SLIDES)))
def test_questions_come_first_from_slides_the_visitor_saw(seed: int, seen: set[str]) -> None:
    """A question nobody could know yet is put only when there are too few others."""
    chosen = quiz.choose(BANK.questions, seen, random.Random(seed))
    known = [question for question in BANK.questions if question.show in seen]
    taken = [question for question in chosen if question.show in seen]
    assert len(chosen) == len({question.id for question in chosen}) == quiz.LENGTH
    assert len(taken) == min(len(known), quiz.LENGTH)


@given(seeds)
def test_a_quiz_is_balanced_over_chapters(seed: int) -> None:
    """Who saw everything is asked about five different chapters."""
    chosen = quiz.choose(BANK.questions, SLIDES, random.Random(seed))
    assert len({question.chapter for question in chosen}) == quiz.LENGTH


@given(seeds, st.integers(2, 4))
def test_few_chapters_are_asked_about_equally(seed: int, chapters: int) -> None:
    """With fewer chapters than questions none is asked about twice more than another."""
    seen = [slide.id for slide in BANK.slides if slide.chapter in {f"chapter-{number}" for number in range(chapters)}]
    counts = Counter(question.chapter for question in quiz.choose(BANK.questions, seen, random.Random(seed)))
    assert len(counts) == chapters
    assert max(counts.values()) - min(counts.values()) <= 1


@given(seeds)
def test_a_quiz_is_balanced_over_difficulties_and_begins_kindly(seed: int) -> None:
    """Of each difficulty about as many, the easy ones first."""
    chosen = quiz.choose(BANK.questions, SLIDES, random.Random(seed))
    difficulties = [question.difficulty for question in chosen]
    assert difficulties == sorted(difficulties)
    assert max(Counter(difficulties).values()) - min(Counter(difficulties).values()) <= 1


def test_another_seed_asks_other_questions() -> None:
    """The next visitor meets another quiz."""
    quizzes = {tuple(one.question for one in asked(in_quiz(seed)).asked) for seed in range(12)}
    assert len(quizzes) > 6


def test_a_short_bank_is_asked_completely() -> None:
    """Fewer than five questions make a shorter quiz; none makes none."""
    bank = deck(chapters=1, questions_each=3)
    assert len(asked(after(home(bank), bank, on.StartQuiz())).asked) == 3
    empty = deck(questions_each=0)
    assert after(home(empty), empty, on.StartQuiz()) == home(empty)
    with pytest.raises(ValueError, match="needs a question"):
        quiz.begin((), (), random.Random(0))


@given(seeds)
def test_a_missed_question_comes_again_once_later_in_another_order(seed: int) -> None:
    """At the end of the quiz, arranged anew where an arrangement can change; a second miss is left in
    peace."""
    visit = in_quiz(seed)
    first, before = asked(visit).now, len(asked(visit).asked)
    visit = after(visit, BANK, on.Answer(specimens(visit)[1]), on.Check())
    again = asked(visit).asked[-1]
    assert len(asked(visit).asked) == before + 1
    assert (again.question, again.again, again.answer, again.grade) == (first.question, True, None, None)
    kind = BANK.question(first.question).kind
    if len({kind.arrange(random.Random(other)) for other in range(20)}) > 1:
        assert again.order != first.order
    while asked(visit).at + 1 < len(asked(visit).asked):
        visit = after(visit, BANK, on.Answer(specimens(visit)[0]), on.Check(), on.Next())
    visit = after(visit, BANK, on.Answer(specimens(visit)[1]), on.Check())
    assert len(asked(visit).asked) == before + 1
    assert asked(visit).outcome()[first.question] is False


def test_a_miss_known_at_the_second_time_counts_as_known() -> None:
    """What is remembered at the end is what the visitor knows now."""
    visit = after(one_question("one"), BANK, on.Answer(1), on.Check(), on.Next(), on.Answer(0), on.Check(), on.Next())
    assert visit.screen is Screen.RESULTS
    assert list(asked(visit).outcome().values()) == [True]


@pytest.mark.parametrize("kind", TYPES)
def test_a_right_answer_is_graded_right_and_closes_the_question(kind: str) -> None:
    """After the check the answer stays as it was given and nothing is put again."""
    visit = one_question(kind)
    right, other, _ = specimens(visit)
    visit = after(visit, BANK, on.Answer(right), on.Check())
    grade = asked(visit).now.grade
    assert grade is not None
    assert grade.right
    assert after(visit, BANK, on.Answer(other), on.Check()) == visit
    assert after(visit, BANK, on.Next()).screen is Screen.RESULTS


@pytest.mark.parametrize("kind", TYPES)
def test_an_answer_can_be_changed_until_it_is_checked(kind: str) -> None:
    """Choosing is not answering: only Check is."""
    visit = one_question(kind)
    right, other, _ = specimens(visit)
    visit = after(visit, BANK, on.Answer(other), on.Answer(right), on.Check())
    assert asked(visit).outcome() == {asked(visit).now.question: True}


@pytest.mark.parametrize("kind", TYPES)
def test_nothing_chosen_is_not_checked(kind: str) -> None:
    """Check and Next wait for an answer; only an arrangement is there from the beginning."""
    visit = one_question(kind)
    checked = after(visit, BANK, on.Check())
    assert (checked == visit) == (kind != "order")
    assert after(visit, BANK, on.Next()) == visit


@pytest.mark.parametrize("answer", NONSENSE, ids=lambda answer: repr(answer)[:24])
@pytest.mark.parametrize("kind", TYPES)
def test_nonsense_from_a_screen_is_never_an_error(kind: str, answer: Any) -> None:
    """It is not checked, or graded as what it means; it never raises."""
    visit = after(one_question(kind), BANK, on.Answer(answer), on.Check())
    assert visit.screen is Screen.QUESTION


def test_show_me_leads_to_the_slide_that_explains_and_back() -> None:
    """Show me needs a checked answer; Next and Back both return to the same question, still graded."""
    visit = one_question("one")
    assert after(visit, BANK, on.ShowMe()) == visit
    checked = after(visit, BANK, on.Answer(1), on.Check())
    shown = after(checked, BANK, on.ShowMe())
    assert shown.slide_id == BANK.question(asked(visit).now.question).show
    assert shown.shown_for_quiz
    for event in (on.Next(), on.Back()):
        back = after(shown, BANK, event)
        assert back.screen is Screen.QUESTION
        assert back.quiz == checked.quiz


def test_show_me_of_a_long_slide_is_read_to_its_end() -> None:
    """The second page of the slide comes before the way back."""
    shown = after(one_question("one"), BANK, on.Answer(1), on.Check(), on.ShowMe())
    shown = after(shown, BANK, on.Measured(shown.slide_id, 2), on.Next())
    assert (shown.screen, shown.page) == (Screen.SLIDE, 1)
    assert after(shown, BANK, on.Next()).screen is Screen.QUESTION


def test_home_from_show_me_leaves_the_quiz() -> None:
    """Home is home: the quiz is over and the next slide belongs to no question."""
    visit = after(one_question("one"), BANK, on.Answer(1), on.Check(), on.ShowMe(), on.GoHome())
    assert (visit.screen, visit.quiz, visit.shown_for_quiz) == (Screen.HOME, None, False)


def test_back_walks_through_the_questions_and_out() -> None:
    """Back shows the question before as it was answered; from the first it leads home."""
    visit = in_quiz()
    first = after(visit, BANK, on.Answer(specimens(visit)[0]), on.Check())
    second = after(first, BANK, on.Next())
    assert asked(second).at == 1
    assert after(second, BANK, on.Back()) == first
    assert after(first, BANK, on.Back()).screen is Screen.HOME


def test_after_the_quiz_the_missed_slides_are_a_path() -> None:
    """Look again walks each explaining slide of a missed question once, then home; with nothing missed it is
    not there."""
    visit = in_quiz()
    results = after(visit, BANK, *to_results(visit, BANK, right=False))
    assert results.screen is Screen.RESULTS
    again = after(results, BANK, on.SeeMissed())
    shows = [BANK.question(one).show for one in asked(results).outcome()]
    assert again.path == tuple(dict.fromkeys(shows))
    known = after(visit, BANK, *to_results(visit, BANK, right=True))
    assert after(known, BANK, on.SeeMissed()) == known


def test_a_new_quiz_asks_other_questions() -> None:
    """New questions are new, although the visitor is the same."""
    visit = in_quiz()
    results = after(visit, BANK, *to_results(visit, BANK, right=True))
    again = after(results, BANK, on.TryAgain())
    assert again.screen is Screen.QUESTION
    assert [one.question for one in asked(again).asked] != [one.question for one in asked(results).asked]


def test_finish_or_next_on_the_results_ends_the_visit() -> None:
    """The screen is free for the next visitor."""
    visit = in_quiz()
    results = after(visit, BANK, *to_results(visit, BANK, right=True))
    for event in (on.Next(), on.Finish()):
        assert after(results, BANK, event).screen is Screen.ATTRACT

"""Whatever happens in whatever order, a visit stays sound, comes home by itself, and leaves nothing
behind."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit import events as on
from kiosk.visit import idle, quiz
from kiosk.visit.state import MINUTES, Overlay, Screen, Visit
from kiosk.visit.step import fresh, step
from kiosk.visit.takehome import MOST_BYTES, take_home
from tests.visit.deck import MemoryDeck, deck
from tests.visit.play import any_event, choices, play

FULL = deck()
NO_QUIZ = deck(questions_each=0)
NO_SLIDES = deck(chapters=0)
decks = st.sampled_from([FULL, NO_QUIZ, NO_SLIDES])


def assert_sound(visit: Visit, deck: MemoryDeck) -> None:
    """Everything the drawings rely on."""
    assert visit.language in deck.header.languages
    assert visit.minutes in MINUTES
    assert visit.tour in (0, *MINUTES)
    assert 0 <= visit.at < max(1, len(visit.path))
    assert 0 <= visit.page < visit.pages
    assert visit.seen <= {slide.id for slide in deck.slides}
    assert visit.idle >= 0.0
    assert visit.warning is None or 0.0 < visit.warning <= idle.COUNTDOWN
    if visit.screen is Screen.ATTRACT:
        assert visit == fresh(deck)
    if visit.screen is Screen.SLIDE:
        slide = deck.slide(visit.slide_id)
        assert -1 <= visit.open_item < max(1, len(slide.text[visit.language].items))
        assert visit.slide_id in visit.seen
    else:
        assert visit.slide_id == ""
        assert visit.open_item == -1
        assert not visit.shown_for_quiz
    if visit.screen in (Screen.QUESTION, Screen.RESULTS) or visit.shown_for_quiz:
        assert visit.quiz is not None
    if visit.quiz is not None:
        assert_sound_quiz(visit.quiz, deck)
    assert visit.overlay is Overlay.NONE or visit.screen is not Screen.ATTRACT


def assert_sound_quiz(asked: quiz.Quiz, deck: MemoryDeck) -> None:
    """A place in the quiz, known questions, true arrangements, nothing put more than twice."""
    assert 0 <= asked.at < len(asked.asked)
    ids = [one.question for one in asked.asked]
    assert len(set(ids)) <= quiz.LENGTH
    assert all(ids.count(one) <= 2 for one in ids)
    for one in asked.asked:
        kind = deck.question(one.question).kind
        assert sorted(one.order) == list(range(len(one.order)))
        assert one.grade is None or one.grade == kind.grade(one.answer)


@given(st.data(), decks)
def test_any_sequence_of_events_keeps_a_visit_sound(data: st.DataObject, deck: MemoryDeck) -> None:
    """No event raises, whatever it holds and whenever it comes, and every visit on the way can be drawn."""
    for visit in play(deck, data.draw(choices(deck))):
        assert_sound(visit, deck)


@given(st.data(), decks)
def test_every_visit_comes_home_by_itself(data: st.DataObject, deck: MemoryDeck) -> None:
    """When nobody touches any more, time alone leads to exactly the visit nobody has begun."""
    *_, visit = play(deck, data.draw(choices(deck)))
    seconds = data.draw(st.sampled_from([0.25, 1.0, 7.0, 1e6]))
    for _ in range(int((idle.MOST + idle.COUNTDOWN) / min(seconds, 30.0)) + 2):
        visit = step(visit, on.Tick(seconds), deck)
    assert visit == fresh(deck)


@given(st.data())
def test_nothing_a_visitor_did_survives(data: st.DataObject) -> None:
    """After a reset the same touches give the same visit, whoever was there before and whatever they did."""
    *_, before = play(FULL, data.draw(choices(FULL)))
    wiped = step(before, on.Finish(), FULL)
    later = data.draw(choices(FULL))
    assert list(play(FULL, later, wiped)) == list(play(FULL, later))


@given(st.data())
def test_the_same_events_give_the_same_visit(data: st.DataObject) -> None:
    """A step is pure: no clock, no hidden randomness."""
    chosen = data.draw(choices(FULL))
    assert list(play(FULL, chosen)) == list(play(FULL, chosen))


@given(st.data())
def test_before_the_first_touch_nothing_happens(data: st.DataObject) -> None:
    """On the attract screen only a beginning begins a visit."""
    event = data.draw(any_event(FULL).filter(lambda event: not isinstance(event, on.Begin)))
    assert step(fresh(FULL), event, FULL) == fresh(FULL)


@given(st.data())
def test_the_words_to_take_home_always_fit_the_code(data: st.DataObject) -> None:
    """At most 331 bytes of whole characters, whatever was answered."""
    *_, visit = play(FULL, data.draw(choices(FULL)))
    assert len(take_home(visit, FULL).encode()) <= MOST_BYTES

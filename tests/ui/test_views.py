"""What the drawings are given: for every visit that can be reached, plain values that say what the deck
says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from kiosk.deck.pack import Deck
from kiosk.text import Paragraph, Run
from kiosk.ui.media import MediaFolder
from kiosk.ui.stage import Stage
from kiosk.ui.views import body_words, short_source
from kiosk.ui.visitor import Visitor
from kiosk.visit import events as on
from kiosk.visit.state import Screen
from tests.visit.play import NONSENSE, choices, sensible

VIEWS = ("attract", "home", "slide", "question", "results", "progress", "sheet")


@pytest.fixture
def visitor(qapp: QGuiApplication, small_deck: Deck, tmp_path: Path) -> Visitor:
    """A visitor without a window."""
    stage = Stage()
    made = Visitor(small_deck, MediaFolder(small_deck, tmp_path), stage, lambda: 7)
    stage.setParent(made)
    return made


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_every_visit_can_be_shown(visitor: Visitor, small_deck: Deck, data: st.DataObject) -> None:
    """Whatever happened, each view is a plain map; the view of the present screen is filled."""
    visitor.send(on.Finish())
    for choice in data.draw(choices(small_deck)):
        possible = sensible(visitor.visit, small_deck)
        visitor.send(possible[choice % len(possible)] if isinstance(choice, int) else choice)
        plain = {name: visitor.property(name) for name in VIEWS}
        assert json.dumps({**plain, "question": {**plain["question"], "answer": ""}})
        assert plain[visitor.visit.screen.value]


def test_what_a_visitor_did_is_not_kept_in_a_view(visitor: Visitor) -> None:
    """On the attract screen nothing of a quiz or a slide is left in memory."""
    for event in (on.Begin("en", 1), on.StartQuiz(), on.Answer(0), on.GoHome(), on.Finish()):
        visitor.send(event)
    assert [visitor.property(name) for name in ("home", "slide", "question", "results")] == [{}] * 4


def test_an_event_that_changes_nothing_announces_nothing(visitor: Visitor) -> None:
    """The screen is not drawn anew for a touch beside everything or for time that passes."""
    visitor.send(on.Begin("en", 1))
    heard: list[str] = []
    for name in (*VIEWS, "state", "warning"):
        getattr(visitor, f"{name}Changed").connect(lambda name=name: heard.append(name))
    for event in (
        on.Touched(),
        on.Tick(5.0),
        on.OpenChapter("no-such"),
        on.CloseOverlay(),
        on.ChooseMinutes(5),
    ):
        visitor.send(event)
    assert heard == []


def test_the_same_question_is_announced_when_its_answer_changes(visitor: Visitor) -> None:
    """And only the question: the other views stay as they are."""
    visitor.send(on.Begin("en", 1))
    visitor.send(on.StartQuiz())
    heard: list[str] = []
    for name in VIEWS:
        getattr(visitor, f"{name}Changed").connect(lambda name=name: heard.append(name))
    visitor.send(on.Answer([0]))
    assert heard == ["question"]


# QML has no whole numbers beyond those of a double.
SENDABLE = [value for value in NONSENSE if str(10**400) not in repr(value)]


@pytest.mark.parametrize("nonsense", SENDABLE, ids=lambda value: repr(value)[:24])
def test_nonsense_from_a_drawing_stays_a_question(visitor: Visitor, nonsense: object) -> None:
    """The slot takes anything and the question is still shown."""
    visitor.send(on.Begin("en", 1))
    visitor.send(on.StartQuiz())
    visitor.answer(nonsense)
    visitor.onward("check")
    assert visitor.visit.screen is Screen.QUESTION
    assert visitor.property("question")["ask"]


@pytest.mark.parametrize(
    ("entry", "short"),
    [
        ("Bradl M, Lassmann H. Oligodendrocytes. Acta Neuropathol 2010;119(1):37-53.", "Bradl M 2010"),
        ("A book.", "A book"),
        ("World Health Organization: Fact sheet, 2023", "World Health Organization 2023"),
    ],
)
def test_a_source_in_short(entry: str, short: str) -> None:
    """First author or body, and the year where there is one."""
    assert short_source(entry) == short


def test_words_know_where_a_paragraph_begins_and_a_sentence_ends() -> None:
    """An abbreviation ends none, and a bold stretch or a glossary word breaks neither."""
    body = (
        Paragraph((Run("Ask Dr. Lee. "), Run("Myelin", term="myelin"), Run(" helps"), Run("!", bold=True))),
        Paragraph((Run("It is 3.5  times (1\u00a0µm) thicker."),)),
    )
    found = [
        ("".join(piece["text"] for piece in word["pieces"]), word["begins"], word["ends"]) for word in body_words(body)
    ]
    assert found == [
        ("Ask", True, False),
        ("Dr.", False, False),
        ("Lee.", False, True),
        ("Myelin", False, False),
        ("helps!", False, True),
        ("It", True, False),
        ("is", False, False),
        ("3.5", False, False),
        ("times", False, False),
        ("(1\u00a0µm)", False, False),
        ("thicker.", False, True),
    ]

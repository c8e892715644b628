"""What is exported is strict GIFT, says what the deck says, and comes back as the same questions."""

from __future__ import annotations

import shutil
import tempfile
import unicodedata
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.deck.source import read_folder
from kiosk.importers.gift_export import export_gift
from kiosk.importers.markup import words_of
from kiosk.importers.quiz_words import quiz_words
from kiosk.questions import TYPES, Question, QuestionText
from kiosk.questions.match import Match
from kiosk.questions.one import One
from kiosk.questions.order import Order
from kiosk.questions.point import Point
from kiosk.questions.several import Several
from kiosk.questions.truefalse import TrueFalse
from tests.importers.gift_grammar import read
from tests.importers.quizzes import bring

SHIPPED = Path(__file__).parents[2] / "assets" / "decks" / "ms-basics"
HEADS = ("Left", "Right")


def question(kind: One | Several | TrueFalse | Order | Match | Point, text: QuestionText, id: str = "q") -> Question:
    """A question in English."""
    return Question(id, "c", kind, {"en": text}, ("S1",), "slide")


def back(questions: list[Question], language: str = "en") -> tuple[Question, ...]:
    """The questions after their way through a file and into a new draft."""
    with tempfile.TemporaryDirectory() as folder:
        text = export_gift(questions, {}, language).text
        return bring(text, Path(folder), language=language).questions


@pytest.mark.parametrize("type", [type for type in TYPES.values() if type is not Point])
def test_every_type_but_one_is_exported_and_comes_back(type: type[One]) -> None:
    """The specimen of each type on the shelf."""
    kind, text = type.specimen()
    asked = question(kind, text)
    (valid,) = read(export_gift([asked], {}, "en").text)
    assert valid.ask == text.ask
    assert valid.general == text.why
    (returned,) = back([asked])
    assert (returned.kind, returned.text["en"].ask) == (kind, text.ask)
    assert returned.text["en"].items == text.items
    assert returned.text["en"].partners == text.partners


def test_a_place_in_a_picture_is_named_and_left_out() -> None:
    """GIFT holds words only."""
    kind, text = Point.specimen()
    exported = export_gift([question(kind, text, "touch")], {}, "en")
    assert (exported.text, exported.questions) == ("", 0)
    (found,) = exported.lost
    assert (found.file, found.rule) == ("quiz/touch.en.md", "gift-point")


def test_a_picture_beside_a_question_is_named() -> None:
    """The question itself is exported."""
    asked = msgspec.structs.replace(question(*One.specimen()), picture="cell")
    exported = export_gift([asked], {}, "en")
    assert (exported.questions, [found.rule for found in exported.lost]) == (1, ["no-picture"])


def test_a_question_that_is_not_translated_is_named() -> None:
    """It does not slip in in another language."""
    exported = export_gift([question(*One.specimen())], {}, "es")
    assert (exported.questions, [found.rule for found in exported.lost]) == (0, ["no-language"])


@pytest.mark.parametrize(
    "kind",
    [One(7, 2), One(0, 3), Several((), 2), Several((0, 1), 2), Several((0, 9), 2), TrueFalse(5), Match(2), Order(3)],
)
def test_an_answer_key_from_elsewhere_that_does_not_fit_is_named(kind: One | Several | TrueFalse | Match) -> None:
    """A packed deck may come from another program."""
    exported = export_gift([question(kind, QuestionText("Which?", ("a", "b"), "So."))], {}, "en")
    assert (exported.questions, [found.rule for found in exported.lost]) == (0, ["answer-key"])


def test_an_arrow_on_the_left_side_of_a_pair_is_replaced_and_said() -> None:
    """GIFT parts pairs with it and knows no escape."""
    text = QuestionText("Which?", ("a -> b", "c", "d"), "So.", ("1 -> 2", "3", "4"), heads=HEADS)
    exported = export_gift([question(Match(3), text)], {}, "en")
    assert read(exported.text)[0].answers[0] == ("a - > b", "1 -> 2")
    assert [found.rule for found in exported.lost] == ["gift-arrow"]


def test_what_gift_has_no_sign_for_travels_in_tags(tmp_path: Path) -> None:
    """Difficulty, facts, heads and the author's words for true and false come back."""
    pairs = QuestionText("Which?", ("a", "b", "c"), "So.", ("1", "2", "3"), heads=("This [one]", "That"))
    yes = QuestionText("So?", ("Yes", "No"), "So.")
    asked = [
        Question("m", "c", Match(3), {"en": pairs}, (), "s", ("F1", "F2"), 3),
        Question("t", "c", TrueFalse(1), {"en": yes}, (), "s"),
    ]
    first, second = back(asked)
    assert (first.id, first.difficulty, first.facts) == ("m", 3, ("F1", "F2"))
    assert first.text["en"].heads == ("This one", "That")
    assert second.text["en"].items == ("Yes", "No")


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_shipped_quiz_comes_back_word_for_word(language: str, tmp_path: Path) -> None:
    """All of its questions but those about places in pictures, in both languages."""
    body = read_folder(SHIPPED).body
    exported = export_gift(body.questions, {}, language)
    kept = [asked for asked in body.questions if not isinstance(asked.kind, Point)]
    assert exported.questions == len(kept) == 36
    assert sum(found.rule == "gift-point" for found in exported.lost) == 4
    assert [valid.title for valid in read(exported.text)] == [asked.id for asked in kept]
    brought = bring(exported.text, tmp_path, language=language)
    assert brought.rules == []
    for asked, returned in zip(kept, brought.questions, strict=True):
        text = msgspec.structs.replace(asked.text[language], alt="")
        assert (returned.id, returned.kind, returned.text[language]) == (asked.id, asked.kind, text)
        assert (returned.difficulty, returned.facts) == (asked.difficulty, asked.facts)


def test_the_shipped_quiz_finds_its_chapters_slides_and_sources_again(tmp_path: Path) -> None:
    """In the deck it came from, nothing has to be guessed."""
    whole = read_folder(SHIPPED)
    chapters = {chapter.id: chapter.title["en"] for chapter in whole.header.chapters}
    shutil.copytree(SHIPPED, tmp_path / "draft", ignore=shutil.ignore_patterns("quiz"))
    brought = bring(export_gift(whole.body.questions, chapters, "en").text, tmp_path)
    assert [found.rule for found in brought.imported.lost] == ["not-translated"]
    facts = {asked.id: (asked.chapter, asked.show, asked.sources, asked.facts) for asked in whole.body.questions}
    for asked in brought.questions:
        assert (asked.chapter, asked.show, asked.sources, asked.facts) == facts[asked.id]


# Signs of both formats, in any company.
SIGNS = st.sampled_from(
    [*"\\:#={}~%[]*_`<>&|-+!.()1/", "->", "####", "[html]", "%50%", "\\n", "//", "é", "ñ", "ب", " ", "a", "B"]
)
TEXTS = (
    (st.lists(SIGNS, min_size=1, max_size=9).map("".join) | st.text(min_size=1, max_size=20))
    .map(words_of)
    .filter(lambda text: bool(text) and not unicodedata.combining(text[0]))
)


def _different(number: int) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(TEXTS, min_size=number, max_size=number, unique=True).map(tuple)


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """Any question of a type that GIFT can hold, whatever its words."""
    type = draw(st.sampled_from(["one", "several", "truefalse", "match", "order"]))
    size = draw(st.integers(3, 4))
    ask, why, items = draw(TEXTS), draw(TEXTS), draw(_different(size))
    feedback = draw(st.just(()) | st.tuples(*[st.just("") | TEXTS] * size).filter(any))
    if type == "one":
        return question(One(draw(st.integers(0, size - 1)), size), QuestionText(ask, items, why, feedback=feedback))
    if type == "several":
        right = draw(st.sets(st.integers(0, size - 1), min_size=2, max_size=size - 1))
        return question(Several(tuple(sorted(right)), size), QuestionText(ask, items, why, feedback=feedback))
    if type == "truefalse":
        words = quiz_words("en")
        feedback = feedback[:2] if any(feedback[:2]) else ()
        return question(
            TrueFalse(draw(st.integers(0, 1))), QuestionText(ask, (words.true, words.false), why, feedback=feedback)
        )
    if type == "order":
        return question(Order(size), QuestionText(ask, tuple(item.lstrip("[] xX") or "a" for item in items), why))
    left = tuple(item.replace("->", "-.") for item in items)
    return question(Match(size), QuestionText(ask, left, why, draw(_different(size)), heads=HEADS))


@given(questions())
@settings(max_examples=200)
def test_any_question_comes_back_as_it_was(asked: Question) -> None:
    """Export and import together change no sign of it, and what is between them is strict GIFT."""
    text = asked.text["en"]
    if len(set(text.items)) < len(text.items):
        return
    (valid,) = read(export_gift([asked], {}, "en").text)
    assert (valid.ask, valid.general) == (text.ask, text.why)
    (returned,) = back([asked])
    assert returned.kind == asked.kind
    assert returned.text["en"] == text

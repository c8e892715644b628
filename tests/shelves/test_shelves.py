"""One harness for the shelves: whatever stands on one keeps the same promises.

Adding a slide kind or a question type needs no new test here: its line in the table is enough.
"""

from __future__ import annotations

import inspect
import random
from pathlib import Path
from typing import Any

import msgspec
import pytest

import kiosk
from kiosk.questions import TYPES, Question, Type
from kiosk.questions.parts import Form, Mark, Parts
from kiosk.slides import KINDS, Kind, Slide
from kiosk.slides.parts import Problem, SlideText

ROOT = Path(kiosk.__file__).parent
SHELVES: dict[str, dict[str, Any]] = {"slides": KINDS, "questions": TYPES}
EVERYTHING = [(shelf, name) for shelf, table in SHELVES.items() for name in table]


@pytest.mark.parametrize(("shelf", "name"), EVERYTHING)
def test_one_name_from_the_table_to_the_file(shelf: str, name: str) -> None:
    """Key in the table, tag in the packed deck and name of the file are one word."""
    thing = SHELVES[shelf][name]
    assert thing.__struct_config__.tag == name
    assert thing.__struct_config__.tag_field == "name"
    assert Path(inspect.getfile(thing)) == ROOT / shelf / f"{name}.py"


@pytest.mark.parametrize(("shelf", "name"), EVERYTHING)
def test_the_drawing_stands_beside_the_rules(shelf: str, name: str) -> None:
    """Named by the class, in the same folder, under the name of the class."""
    thing = SHELVES[shelf][name]
    assert thing.drawing == f"{shelf}/{thing.__name__}.qml"
    assert (ROOT / thing.drawing).is_file()


@pytest.mark.parametrize("shelf", SHELVES)
def test_nothing_is_forgotten_on_a_shelf(shelf: str) -> None:
    """Every file on the shelf is in its table, and every drawing belongs to a class."""
    files = {path.stem for path in (ROOT / shelf).glob("*.py")} - {"__init__", "parts"}
    assert files == set(SHELVES[shelf])


@pytest.mark.parametrize("shelf", SHELVES)
def test_shelves_know_no_screen(shelf: str) -> None:
    """The rules of a kind never import what draws it."""
    for path in (ROOT / shelf).glob("*.py"):
        assert "PySide6" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(("shelf", "name"), EVERYTHING)
def test_everything_survives_packing(shelf: str, name: str) -> None:
    """What is packed comes back the same, as the same class."""
    thing, words = SHELVES[shelf][name].specimen()
    form = Kind if shelf == "slides" else Type
    assert msgspec.json.decode(msgspec.json.encode(thing), type=form) == thing
    assert msgspec.json.decode(msgspec.json.encode(words), type=type(words)) == words


@pytest.mark.parametrize("name", KINDS)
def test_a_right_slide_has_no_problems(name: str) -> None:
    """The specimen passes its own rules and can stand in a slide."""
    kind, text = KINDS[name].specimen()
    assert kind.problems(text) == []
    slide = Slide("a", "c", kind, {"en": text}, ())
    assert msgspec.json.decode(msgspec.json.encode(slide), type=Slide) == slide
    assert all(isinstance(picture, str) for picture in kind.pictures)


@pytest.mark.parametrize("name", KINDS)
def test_a_broken_slide_is_refused_with_words(name: str) -> None:
    """Each problem has a rule, says what is wrong and how to mend it."""
    problems = KINDS[name].read(KINDS[name].broken())
    assert isinstance(problems, list)
    _told(problems)


@pytest.mark.parametrize("name", KINDS)
def test_a_slide_without_its_keys_is_refused(name: str) -> None:
    """Front matter that names nothing of the kind is never enough."""
    problems = KINDS[name].read({"kind": name})
    assert isinstance(problems, list)
    _told(problems)


@pytest.mark.parametrize("name", KINDS)
def test_too_many_words_are_noticed(name: str) -> None:
    """A kind that counts its items speaks up; the scene takes any."""
    kind, text = KINDS[name].specimen()
    doubled = msgspec.structs.replace(text, items=text.items * 2 + text.items)
    if text.items:
        _told(kind.problems(doubled))


def _told(problems: list[Problem]) -> None:
    assert problems
    for found in problems:
        assert found.rule
        assert found.problem.endswith((".", "”"))
        assert found.mend


@pytest.mark.parametrize("name", TYPES)
def test_the_right_answer_is_right(name: str) -> None:
    """It is complete, graded right, and nothing is marked as not quite right."""
    kind, _ = TYPES[name].specimen()
    right, _, _ = kind.specimen_answers()
    grade = kind.grade(right)
    assert kind.complete(right)
    assert grade.right
    assert grade.told == -1
    assert Mark.NOT_QUITE not in grade.marks
    assert Mark.RIGHT in grade.marks


@pytest.mark.parametrize("name", TYPES)
def test_an_answer_that_is_not_right_is_graded_kindly(name: str) -> None:
    """It is complete and not right; there is one mark for each item."""
    kind, text = TYPES[name].specimen()
    _, other, _ = kind.specimen_answers()
    grade = kind.grade(other)
    assert kind.complete(other)
    assert not grade.right
    assert len(grade.marks) == len(text.items)
    assert grade.told in range(-1, len(text.items))


@pytest.mark.parametrize("name", TYPES)
@pytest.mark.parametrize(
    "nonsense", [None, "", "abc", -1, 10**9, float("nan"), [None], [[]], {}, [[1, 2, 3]], object()]
)
def test_nonsense_is_no_answer(name: str, nonsense: object) -> None:
    """A screen is not trusted to send sense: ValueError, never another error and never a grade."""
    kind, _ = TYPES[name].specimen()
    _, _, no_answer = kind.specimen_answers()
    for value in (nonsense, no_answer):
        with pytest.raises(ValueError, match="not "):
            kind.grade(value)


@pytest.mark.parametrize("name", TYPES)
@pytest.mark.parametrize("nonsense", [None, "", "abc", -1, [], {}, object()])
def test_nonsense_is_not_complete(name: str, nonsense: object) -> None:
    """The check button stays off for what is no answer, without an error."""
    kind, _ = TYPES[name].specimen()
    assert not kind.complete(nonsense)


@pytest.mark.parametrize("name", TYPES)
def test_items_are_arranged_the_same_for_the_same_seed(name: str) -> None:
    """Every item once; and a visit that is played again looks the same."""
    kind, text = TYPES[name].specimen()
    orders = [kind.arrange(random.Random(seed)) for seed in (1, 1, 2, 3, 4)]
    assert orders[0] == orders[1]
    assert all(sorted(order) == list(range(len(text.items))) for order in orders)


@pytest.mark.parametrize("name", TYPES)
def test_a_right_question_has_no_problems(name: str) -> None:
    """The specimen passes its own rules, fewer answers do not, and it can stand in a question."""
    kind, text = TYPES[name].specimen()
    assert kind.problems(text) == []
    _told(kind.problems(msgspec.structs.replace(text, items=text.items[1:])))
    question = Question("q", "c", kind, {"en": text}, (), "a")
    assert msgspec.json.decode(msgspec.json.encode(question), type=Question) == question


@pytest.mark.parametrize("name", TYPES)
def test_a_broken_question_is_refused_with_words(name: str) -> None:
    """Each problem has a rule, says what is wrong and how to mend it."""
    front, parts = TYPES[name].broken()
    problems = TYPES[name].read(front, parts)
    assert isinstance(problems, list)
    _told(problems)


@pytest.mark.parametrize("name", TYPES)
def test_a_question_without_answers_is_refused(name: str) -> None:
    """Whatever its type."""
    _, text = TYPES[name].specimen()
    for parts in (Parts(form, (), msgspec.structs.replace(text, items=())) for form in Form):
        problems = TYPES[name].read({"spots": [[1, 2, 60]], "picture": "a"}, parts)
        assert isinstance(problems, list)
        _told(problems)


def test_slide_text_counts_its_words() -> None:
    """Running text and all words, as the rules and the tours need them."""
    text = KINDS["hotspots"].specimen()[1]
    assert text.body_words == 0
    assert text.all_words == 7
    assert SlideText("Two words").all_words == 2

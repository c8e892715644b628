"""Aiken comes whole, and each of its mistakes is named with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import DeckError
from kiosk.importers.aiken import reads
from kiosk.questions.one import One
from tests.importers.quizzes import bring

GOOD = "Where is it?\nA. Here\nB. There\nANSWER: B\n"

# Input → (question, answers, index of the right one).
FITS: dict[str, tuple[str, str, tuple[str, ...], int]] = {
    "letters with points": (GOOD, "Where is it?", ("Here", "There"), 1),
    "letters with brackets": ("Where?\nA) Here\nB) There\nANSWER: A", "Where?", ("Here", "There"), 0),
    "small letters": ("Where?\na. Here\nb. There\nanswer: b.", "Where?", ("Here", "There"), 1),
    "no space": ("Where?\nA. Here\nB. There\nANSWER:B", "Where?", ("Here", "There"), 1),
    "indented": ("  Where?\n  A. Here\n  B. There\n  ANSWER: A  ", "Where?", ("Here", "There"), 0),
    "empty lines inside": ("Where?\n\nA. Here\n\nB. There\n\nANSWER: A", "Where?", ("Here", "There"), 0),
    "a question of two lines": ("Where\nis it?\nA. Here\nB. There\nANSWER: A", "Where is it?", ("Here", "There"), 0),
    "windows line ends": (GOOD.replace("\n", "\r\n"), "Where is it?", ("Here", "There"), 1),
    "byte order mark": ("\ufeff" + GOOD, "Where is it?", ("Here", "There"), 1),
    "signs of GIFT": ("Is {=A ~B} = C?\nA. ~x\nB. =y\nANSWER: B", "Is {=A ~B} = C?", ("~x", "=y"), 1),
}


@pytest.mark.parametrize("case", FITS)
def test_a_question_comes_whole(case: str, tmp_path: Path) -> None:
    """Question, answers and the right one, without a warning."""
    text, ask, items, right = FITS[case]
    brought = bring(text, tmp_path, "quiz.txt")
    assert (brought.text().ask, brought.text().items) == (ask, items)
    assert brought.questions[0].kind == One(right, len(items))
    assert brought.rules == []


# Input → (rule, line, words of the warning).
MISTAKES: dict[str, tuple[str, str, int, str]] = {
    "no answer line": ("Lost?\nA. Yes\nB. No\n\n", "aiken-no-answer", 1, "“Lost?” has no line “ANSWER: …”"),
    "no answers": ("Lost?\n\nANSWER: A\n", "aiken-wrong-letter", 3, "has the answers none"),
    "another letter": (
        "Lost?\nA. Yes\nB. No\nANSWER: C\n",
        "aiken-wrong-letter",
        4,
        "names “C” as right, and has the answers A, B",
    ),
    "two letters": ("Lost?\nA. Yes\nB. No\nANSWER: A, B\n", "aiken-wrong-letter", 4, "names “A, B”"),
    "no letter": ("Lost?\nA. Yes\nB. No\nANSWER:\n", "aiken-wrong-letter", 4, "names “” as right"),
    "one letter twice": ("Lost?\nA. Yes\nA. No\nANSWER: A\n", "aiken-same-letter", 3, "two answers with the letter A"),
    "no question": ("ANSWER: A\n", "aiken-stray-answer", 1, "stands below no question"),
    "one answer only": ("Lost?\nA. Yes\nANSWER: A\n", "only-right-answers", 1, "no answer that is not right"),
}


@pytest.mark.parametrize("case", MISTAKES)
def test_a_mistake_is_named_and_the_rest_comes(case: str, tmp_path: Path) -> None:
    """With its line; the question below it is read all the same."""
    text, rule, line, words = MISTAKES[case]
    brought = bring(text + GOOD, tmp_path, "quiz.txt")
    assert brought.text().ask == "Where is it?"
    assert brought.rules == [rule]
    found = brought.lost(rule)
    assert (found.file, found.line) == ("quiz.txt", line)
    assert words in found.problem


def test_text_at_the_end_is_not_lost_silently(tmp_path: Path) -> None:
    """A last question without answers is named."""
    brought = bring(GOOD + "And then?", tmp_path, "quiz.txt")
    assert "“And then?” has no lettered answers" in brought.lost("aiken-no-answer").problem


def test_an_answer_that_runs_on_is_joined_and_said(tmp_path: Path) -> None:
    """The words stay, and the line is named."""
    brought = bring("Where?\nA. Over\nhere\nB. There\nANSWER: A", tmp_path, "quiz.txt")
    assert brought.text().items == ("Over here", "There")
    assert brought.lost("aiken-joined-line").line == 3


def test_six_answers_become_four(tmp_path: Path) -> None:
    """The right one stays, the last others leave with a warning."""
    letters = "".join(f"{letter}. {letter * 3}\n" for letter in "ABCDEF")
    brought = bring(f"Which?\n{letters}ANSWER: F", tmp_path, "quiz.txt")
    assert brought.text().items == ("AAA", "BBB", "CCC", "FFF")
    assert "“DDD”, “EEE”" in brought.lost("too-many-answers").problem


def test_a_text_file_is_known_by_its_content(tmp_path: Path) -> None:
    """GIFT in a .txt file, as Moodle writes it, and Aiken in another."""
    assert bring("Is it {=so ~not}?", tmp_path, "a.txt").kinds() == ["one"]
    (tmp_path / "draft").rename(tmp_path / "other")
    assert bring(GOOD, tmp_path, "b.txt").kinds() == ["one"]


def test_a_text_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    """With the two forms that are known."""
    with pytest.raises(DeckError, match=r"in a form the kiosk knows: GIFT .* or Aiken"):
        bring("Dear Ana,\n\nsee you tomorrow.", tmp_path, "letter.txt")


@pytest.mark.parametrize("text", ["", "ANSWER: A", "A. x\nB. y", "{=A ~B}"])
def test_other_texts_are_no_aiken(text: str) -> None:
    """A line of letters and a line ANSWER below it are needed."""
    assert not reads(text)

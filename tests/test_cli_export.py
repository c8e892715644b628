"""`kiosk export`: what it writes, what it says, and how it ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.deck.new import write_new
from tests.builders import packed_deck
from tests.importers.gift_grammar import read


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A small deck folder with five questions in two languages."""
    folder = tmp_path / "deck"
    write_new(folder)
    return folder


def export(*arguments: object) -> int:
    """Run the command as a terminal would."""
    return main(["export", *map(str, arguments)])


def test_a_folder_becomes_one_file(deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In the first language; all five questions can be told in GIFT."""
    assert export(deck, "-o", tmp_path / "quiz.gift") == 0
    text = (tmp_path / "quiz.gift").read_text(encoding="utf-8")
    assert [valid.type for valid in read(text)] == ["one", "truefalse", "several", "match", "match"]
    assert "$CATEGORY: Nerve cells\n" in text
    told = capsys.readouterr()
    assert told.out == f"{tmp_path / 'quiz.gift'}: 5 questions in “en”, 0 left out\n"
    assert told.err == ""


def test_another_language_is_written_on_request(deck: Path, tmp_path: Path) -> None:
    """Questions, answers and chapters in Spanish."""
    assert export(deck, "-o", tmp_path / "quiz.gift", "--language", "es") == 0
    text = (tmp_path / "quiz.gift").read_text(encoding="utf-8")
    assert "$CATEGORY: Células nerviosas\n" in text
    assert read(text)[0].ask == "¿Qué hace una célula nerviosa?"


def test_a_packed_deck_is_read_as_well(tmp_path: Path) -> None:
    """The same questions, from one file."""
    (tmp_path / "a.deck").write_bytes(packed_deck(1, 3))
    assert export(tmp_path / "a.deck", "-o", tmp_path / "quiz.txt") == 0
    assert len(read((tmp_path / "quiz.txt").read_text(encoding="utf-8"))) == 3


def test_a_question_that_cannot_be_read_is_said(deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The others are written."""
    (deck / "quiz" / "01-what-neurons-do.en.md").write_text("no values", encoding="utf-8")
    assert export(deck, "-o", tmp_path / "quiz.gift") == 0
    assert "quiz/01-what-neurons-do.en.md" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("output", "more", "sentence"),
    [
        ("quiz.doc", [], "must end in .gift"),
        ("quiz.gift", ["--language", "fr"], "does not speak “fr”; it has: en, es."),
        ("nowhere/quiz.gift", [], "cannot be written"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    output: str, more: list[str], sentence: str, deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2, and no file."""
    assert export(deck, "-o", tmp_path / output, *more) == 2
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / output).exists()


def test_a_deck_without_a_quiz_gives_no_file(deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """There is nothing to write."""
    for file in (deck / "quiz").iterdir():
        file.unlink()
    assert export(deck, "-o", tmp_path / "quiz.gift") == 2
    assert "has no question that can be written as GIFT" in capsys.readouterr().err
    assert not (tmp_path / "quiz.gift").exists()

"""A quiz becomes a draft, or is added to a deck that is there: whole or not at all, and nothing is overwritten."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from kiosk.deck.check import check
from kiosk.deck.new import write_new
from kiosk.deck.source import read_folder
from kiosk.deck.subject import Subject
from kiosk.errors import DeckError, Severity, UsageError
from kiosk.importers import IMPORTERS, Order, import_file
from kiosk.importers.quiz_draft import BESIDE
from kiosk.importers.quiz_file import import_quiz
from tests.importers.quizzes import TODAY, bring, order

MYELIN = "Which wrap lets a nerve signal jump from gap to gap? {=The myelin ~The skin####Myelin has small gaps.}\n"
BODY = "Where is the cell body of a nerve cell? {=In the centre ~Outside####The body is the centre.}\n"


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """The small deck that a new author begins with: three slides, five questions, two languages."""
    folder = tmp_path / "draft"
    write_new(folder)
    return folder


def errors(folder: Path) -> list[str]:
    """The names of all rules the texts of a deck break with an error."""
    draft = read_folder(folder)
    found = [*draft.findings, *check(Subject(draft.header, draft.body, draft.places, frozenset(draft.pictures), TODAY))]
    return [finding.rule for finding in found if finding.severity is Severity.ERROR]


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_new_draft_has_no_errors(tmp_path: Path) -> None:
    """Questions that are complete in their file make a draft that only lacks sources."""
    brought = bring(MYELIN + "\n" + BODY, tmp_path, "nerve_quiz-1.gift")
    assert errors(brought.folder) == []
    assert (brought.imported.title, brought.imported.slides, brought.imported.questions) == ("Nerve quiz 1", 1, 2)
    assert {question.show for question in brought.questions} == {"about-this-quiz"}
    assert brought.lost("draft-slide").severity is Severity.WARNING
    assert sorted(path.name for path in brought.folder.iterdir()) == [
        *("README.md", "deck.toml", "media", "quiz", "slides")
    ]


def test_a_draft_is_dated_today(tmp_path: Path) -> None:
    """The day comes from outside."""
    brought = bring(MYELIN, tmp_path)
    assert read_folder(brought.folder).header.checked == datetime.date(2026, 11, 23)


def test_questions_are_added_behind_those_that_are_there(deck: Path, tmp_path: Path) -> None:
    """With the next numbers; every file that was there is as it was."""
    before = tree(deck)
    brought = bring(MYELIN + "\n" + BODY, tmp_path)
    after = tree(deck)
    assert {file: after[file] for file in before} == before
    assert sorted(after.keys() - before.keys()) == [
        "quiz/06-which-wrap-lets-a-nerve-signal.en.md",
        "quiz/07-where-is-the-cell-body-of.en.md",
    ]
    assert (brought.imported.slides, brought.imported.questions) == (0, 2)


def test_the_slide_that_shares_the_most_words_explains_a_question(deck: Path, tmp_path: Path) -> None:
    """It is a guess, and is called one in the file and in the list."""
    brought = bring(MYELIN + "\n" + BODY, tmp_path)
    added = {question.id: question.show for question in brought.questions[-2:]}
    assert added == {"which-wrap-lets-a-nerve-signal": "signal", "where-is-the-cell-body-of": "parts"}
    assert "does this slide explain the answer?" in brought.files()["06-which-wrap-lets-a-nerve-signal.en.md"]
    assert "they share: 2." in brought.lost("show-guessed").problem


def test_the_category_names_the_chapter(deck: Path, tmp_path: Path) -> None:
    """By its title or its id."""
    text = (deck / "deck.toml").read_text(encoding="utf-8")
    more = '\n[[chapters]]\nid = "skin"\npicture = "nerve-cell"\ntitle.en = "The skin"\ntitle.es = "La piel"\n'
    (deck / "deck.toml").write_text(text + more, encoding="utf-8")
    slide = (deck / "slides" / "01-nerve-cell.en.md").read_text(encoding="utf-8")
    (deck / "slides" / "09-skin.en.md").write_text(slide.replace('"nerves"', '"skin"'), encoding="utf-8")
    text = f"$CATEGORY: $course$/top/The Skin\n\n{MYELIN}\n$CATEGORY: nerves\n\n{BODY}"
    bring_to = tmp_path / "quiz.gift"
    bring_to.write_text(text, encoding="utf-8")
    import_quiz(order(bring_to, deck))
    added = {question.id: (question.chapter, question.show) for question in read_folder(deck).body.questions}
    assert added["which-wrap-lets-a-nerve-signal"] == ("skin", "skin")
    assert added["where-is-the-cell-body-of"] == ("nerves", "parts")


def test_what_only_the_other_languages_lack_is_said(deck: Path, tmp_path: Path) -> None:
    """The questions come in one language; the check lists the missing files."""
    brought = bring(MYELIN, tmp_path)
    assert "speaks es as well" in brought.lost("not-translated").problem
    assert errors(deck) == ["missing-translation"]


def test_a_quiz_speaks_the_first_language_of_its_deck(deck: Path, tmp_path: Path) -> None:
    """A statement in a Spanish deck is verdadera or falsa, without anybody saying so."""
    text = (deck / "deck.toml").read_text(encoding="utf-8")
    (deck / "deck.toml").write_text(text.replace('["en", "es"]', '["es"]'), encoding="utf-8")
    file = tmp_path / "quiz.gift"
    file.write_text("Así es. {T####Así es.}", encoding="utf-8")
    import_quiz(order(file, deck))
    assert "- [x] Verdadero\n- [ ] Falso\n" in (deck / "quiz" / "06-asi-es.es.md").read_text(encoding="utf-8")


def test_a_new_draft_says_what_to_do_next(tmp_path: Path) -> None:
    """README.md holds everything that did not come along, for whoever opens the folder later."""
    brought = bring(MYELIN + "\nHow many? {#4}", tmp_path)
    text = (brought.folder / "README.md").read_text(encoding="utf-8")
    assert text.startswith("# A draft made from “quiz.gift”\n\nImported on 2026-11-23.\n")
    assert "- Line 3: The question “How many?” asks for a typed number" in text


def test_the_same_question_is_not_added_twice(deck: Path, tmp_path: Path) -> None:
    """Neither from a second import of the file, nor from within one file."""
    brought = bring(MYELIN + "\n" + MYELIN, tmp_path)
    assert brought.imported.questions == 1
    assert brought.lost("same-question").line == 3
    before = tree(deck)
    with pytest.raises(DeckError, match="no question that can be added") as refused:
        bring(MYELIN, tmp_path)
    assert [found.rule for found in refused.value.findings] == ["same-question"]
    assert tree(deck) == before


def test_questions_with_one_name_get_numbers(tmp_path: Path) -> None:
    """No file takes the place of another."""
    brought = bring("::A::One? {=x ~y}\n\n::A::Two? {=x ~y}", tmp_path)
    assert list(brought.files()) == ["01-a.en.md", "02-a-2.en.md"]


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    """Neither empty nor a deck: nothing is written into it."""
    (tmp_path / "draft").mkdir()
    (tmp_path / "draft" / "letter.doc").write_text("Dear Ana")
    with pytest.raises(UsageError, match="is not empty and not a deck"):
        bring(MYELIN, tmp_path)
    assert tree(tmp_path / "draft") == {"letter.doc": b"Dear Ana"}


def test_a_quiz_in_another_language_is_not_mixed_in(deck: Path, tmp_path: Path) -> None:
    """The first language holds the facts, so a Spanish quiz cannot be added to an English deck."""
    before = tree(deck)
    with pytest.raises(UsageError, match="holds its facts in “en”, so a quiz in “es” cannot be added"):
        bring("Así es. {T}", tmp_path, language="es")
    assert tree(deck) == before


def test_what_is_in_the_way_stops_everything(deck: Path, tmp_path: Path) -> None:
    """A folder quiz that leads elsewhere is not written into, and nothing stays behind."""
    elsewhere = tmp_path / "elsewhere"
    (deck / "quiz").rename(elsewhere)
    (deck / "quiz").symlink_to(elsewhere)
    before = tree(elsewhere)
    with pytest.raises(UsageError, match="is in the way"):
        bring(MYELIN, tmp_path)
    assert tree(elsewhere) == before
    assert not (deck / BESIDE).exists()


def test_what_an_import_left_when_it_was_stopped_is_cleared(deck: Path, tmp_path: Path) -> None:
    """The folder beside is no obstacle for the next one."""
    (deck / BESIDE / "quiz").mkdir(parents=True)
    (deck / BESIDE / "quiz" / "06-half.en.md").write_text("+++")
    assert bring(MYELIN, tmp_path).imported.questions == 1
    assert not (deck / BESIDE).exists()
    assert not list(deck.rglob("*half*"))


def test_a_question_longer_than_a_file_may_be_is_named(tmp_path: Path) -> None:
    """And the others come."""
    brought = bring("Long " * 4000 + "? {=x ~y}\n\n" + BODY, tmp_path)
    assert brought.imported.questions == 1
    assert brought.lost("too-long").line == 1


def test_a_long_name_of_a_file_is_no_obstacle(tmp_path: Path) -> None:
    """Names of other writings and of any length."""
    brought = bring(MYELIN, tmp_path, "опрос " * 12 + ".gift")
    assert read_folder(brought.folder).header.id == "quiz"


def test_quizzes_are_in_the_table_of_importers(tmp_path: Path) -> None:
    """One door for every kind of file."""
    file = tmp_path / "quiz.txt"
    file.write_text("Which?\nA. x\nB. y\nANSWER: A\n")
    shares: list[float] = []
    asked = Order(file, tmp_path / "deck", TODAY, "", "", lambda share, phrase: shares.append(share))
    assert IMPORTERS[".gift"] is IMPORTERS[".aiken"] is IMPORTERS[".txt"]
    assert IMPORTERS[".txt"](asked).questions == 1
    assert shares == sorted(shares)
    assert shares


def test_a_quiz_goes_through_the_one_door_into_a_deck_that_is_there(deck: Path, tmp_path: Path) -> None:
    """Where a presentation would be refused, because the folder is not empty."""
    file = tmp_path / "quiz.gift"
    file.write_text(MYELIN, encoding="utf-8")
    assert import_file(file, deck, TODAY).questions == 1
    assert len(read_folder(deck).body.questions) == 6

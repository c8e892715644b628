"""The mends a nurse can make at the kiosk change one thing in the author's files, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.deck.mends import (
    hidden,
    hide,
    mends_of,
    read_value,
    show_whole_slide,
    unhide,
    whole_slide,
    write_value,
)
from kiosk.errors import UsageError
from tests.builders import DeckFolder
from tests.good_deck import OTHER

LOOK = "slides/01-look.en.md"
ALT = 'alt = "A round cell."\n'


def test_a_missing_description_is_written_and_the_finding_is_gone(deck: DeckFolder) -> None:
    """The one finding says what mends it; after the mend the deck has no finding left."""
    deck.change(LOOK, ALT, "")
    (finding,) = deck.build().findings
    assert mends_of(finding) == ("alt", "hide")
    write_value(deck.root, finding.file, "alt", "A round cell, seen from above.")
    assert deck.build().findings == ()
    assert read_value(deck.root, LOOK, "alt") == "A round cell, seen from above."


def test_a_value_that_is_there_is_replaced(deck: DeckFolder) -> None:
    """Everything else in the file stays as the author wrote it."""
    before = (deck.root / LOOK).read_text()
    write_value(deck.root, LOOK, "title", "Look closely")
    assert (deck.root / LOOK).read_text() == before.replace('title = "Look"', 'title = "Look closely"')


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(min_size=1, max_size=60))
def test_any_words_come_back_as_they_were_typed(deck: DeckFolder, words: str) -> None:
    """Quotation marks, slashes and signs of TOML included; only invisible characters and spare spaces go."""
    try:
        write_value(deck.root, LOOK, "alt", words)
    except UsageError:
        assert not words.isprintable() or not words.strip()
        return
    built = deck.build()
    assert built.body.slides[0].text["en"].alt == read_value(deck.root, LOOK, "alt")
    assert not built.errors


@pytest.mark.parametrize(("words", "told"), [("  ", "no words"), ("x" * 301, "300 fit")])
def test_words_that_do_not_fit_are_refused_in_one_sentence(deck: DeckFolder, words: str, told: str) -> None:
    """The file stays as it is."""
    before = (deck.root / LOOK).read_bytes()
    with pytest.raises(UsageError, match=told):
        write_value(deck.root, LOOK, "alt", words)
    assert (deck.root / LOOK).read_bytes() == before


def test_a_value_in_a_form_we_do_not_write_is_left_alone(deck: DeckFolder) -> None:
    """Words over several lines can only be changed in an editor."""
    deck.change(LOOK, ALT, 'alt = """A round\ncell."""\n')
    with pytest.raises(UsageError, match="text editor"):
        write_value(deck.root, LOOK, "alt", "Other words")


def test_a_hidden_slide_leaves_the_deck_and_comes_back(deck: DeckFolder) -> None:
    """In every language, and its files are still there."""
    before = sorted(path.name for path in (deck.root / "slides").iterdir())
    assert hide(deck.root, "slides", "parts") == 2
    assert hidden(deck.root) == (("slides", "parts"),)
    built = deck.build()
    assert not built.errors and "parts" not in [slide.id for slide in built.body.slides]
    assert not built.findings
    assert unhide(deck.root, "slides", "parts") == 2
    assert sorted(path.name for path in (deck.root / "slides").iterdir()) == before


def test_the_true_picture_of_a_slide_takes_the_place_of_the_other(deck: DeckFolder) -> None:
    """When an import kept one; the other stays in the folder."""
    assert whole_slide(deck.root, LOOK) == ""
    deck.write("media/slide-01-page.svg", OTHER)
    assert whole_slide(deck.root, LOOK) == "slide-01-page"
    show_whole_slide(deck.root, LOOK)
    assert deck.build().body.slides[0].kind.pictures == ("slide-01-page",)
    assert whole_slide(deck.root, LOOK) == ""
    with pytest.raises(UsageError, match="no picture"):
        show_whole_slide(deck.root, LOOK)


def test_nothing_but_slides_and_questions_can_be_written(deck: DeckFolder, tmp_path: Path) -> None:
    """A name that leads elsewhere is refused."""
    for file in ("deck.toml", "../evil.md", "slides/../../evil.md"):
        with pytest.raises(UsageError):
            write_value(deck.root, file, "alt", "Words")

"""What stands around the slides of a draft: names, notices, dates, credits, and pictures kept for later."""

from __future__ import annotations

import datetime
import tomllib
from pathlib import Path

import pytest

from kiosk.deck.media_worker import Drawn, Job, draw
from kiosk.importers import house_picture
from kiosk.importers.cover_words import KNOWN, cover_words
from kiosk.importers.draft import DraftChapter, DraftSlide, write_cover, write_media, write_slides
from kiosk.importers.names import Names, plain_name
from kiosk.places import SHIPPED_DECK_FOLDER
from tests.importers.drafts import Draft
from tests.importers.talk import Talk, drawing

CHAPTER = DraftChapter("nerves", "Nerves")


def cover(folder: Path, language: str, today: datetime.date) -> dict[str, object]:
    """deck.toml as it is read."""
    write_cover(folder, "my-talk", 'A "talk"', language, today, [CHAPTER])
    return tomllib.loads((folder / "deck.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("today", "due"), [("2026-11-23", "2027-05-23"), ("2026-08-31", "2027-02-28"), ("2027-08-31", "2028-02-29")]
)
def test_a_draft_is_to_be_checked_again_in_half_a_year(today: str, due: str, tmp_path: Path) -> None:
    """On a day that exists."""
    values = cover(tmp_path, "en", datetime.date.fromisoformat(today))
    assert (str(values["checked"]), str(values["review_due"]), values["version"]) == (today, due, today)


@pytest.mark.parametrize("language", KNOWN)
def test_the_notices_are_those_of_the_shipped_deck(language: str) -> None:
    """Word for word, because a clinician reads those."""
    shipped = tomllib.loads((SHIPPED_DECK_FOLDER / "deck.toml").read_text(encoding="utf-8"))
    words = cover_words(language)
    assert words.disclaimer == shipped["disclaimer"][language]
    assert words.emergency == shipped["emergency"][language]


def test_a_language_without_notices_is_told(tmp_path: Path) -> None:
    """English ones stand there until somebody translates them."""
    (found,) = write_cover(tmp_path, "a", "Was ist MS?", "de", datetime.date(2026, 1, 1), [CHAPTER])
    assert (found.rule, found.file) == ("english-words", "deck.toml")
    assert write_cover(tmp_path, "a", "¿?", "es-MX", datetime.date(2026, 1, 1), [CHAPTER]) == ()


@pytest.mark.parametrize("name", house_picture.PICTURES)
@pytest.mark.parametrize("ending", ["svg", "dark.svg"])
def test_the_kiosks_own_picture_can_be_drawn(name: str, ending: str) -> None:
    """In both themes, at its own size, the safe part inside."""
    drawn = draw(Job(house_picture.files(name)[f"{name}.{ending}"].encode(), True, 300))
    assert isinstance(drawn, Drawn)
    size, (left, top, width, height) = house_picture.PICTURES[name]
    assert (drawn.width, drawn.height) == size
    assert left + width <= size[0]
    assert top + height <= size[1]


def test_only_pictures_that_are_shown_are_written(tmp_path: Path) -> None:
    """The others would make the deck larger."""
    write_media(tmp_path, {house_picture.CARD, "slide-01"}, "Somebody", "CC BY 4.0")
    assert {path.name for path in (tmp_path / "media").iterdir()} == {
        "calm-card.svg",
        "calm-card.dark.svg",
        "credits.toml",
    }


def test_remarks_are_notes_and_never_values(tmp_path: Path) -> None:
    """Even when a file name tries to add one."""
    slide = DraftSlide(1, "a", "A", "nerves", remarks=('From “x\nkind = "film"”.',))
    write_slides(tmp_path, [slide], "en")
    values = (tmp_path / "slides" / "01-a.en.md").read_text(encoding="utf-8").split("+++\n")[1]
    assert tomllib.loads(values)["kind"] == "picture"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Was ist MS?", "was-ist-ms"),
        ("Größe & Maß", "grosse-mass"),
        ("../../etc/passwd", "etc-passwd"),
        ("تصلب", "stand-in"),
        ("word " * 20, "word-word-word-word-word-word-word-word"),
    ],
)
def test_names_hold_small_letters_digits_and_hyphens(text: str, name: str) -> None:
    """Whatever the title was."""
    assert plain_name(text, "stand-in") == name


def test_no_name_is_given_twice() -> None:
    """The second gets a number, and a number is no way around it."""
    names = Names()
    assert [names.give(text, "x") for text in ("A", "a!", "A 2", "a")] == ["a", "a-2", "a-2-2", "a-3"]


def test_a_hidden_slide_comes_back_by_its_name(tmp_path: Path) -> None:
    """Its picture waits for it and is no burden before."""
    talk = Talk()
    talk.slide("Shown", "Words.")
    talk.picture(talk.hide(talk.slide("Hidden")), drawing(), alt="A disc.")
    draft = Draft(talk.save(tmp_path / "a.pptx"), tmp_path / "draft")
    assert "unused-picture" not in {finding.rule for finding in draft.check()}
    hidden = tmp_path / "draft" / "slides" / "02-hidden.en.md.hidden"
    hidden.rename(hidden.with_suffix(""))
    assert draft.check() == []

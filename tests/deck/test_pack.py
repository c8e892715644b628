"""One file ↔ one deck: packing gives the same bytes, opening is quick, and damage is told in one sentence."""

from __future__ import annotations

import io
import time
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from kiosk.deck.build import build
from kiosk.deck.pack import Deck, open_deck, pack
from kiosk.errors import DeckError
from tests.builders import DeckFolder, packed_deck
from tests.deck.bad_decks import LOOK


def test_packing_twice_gives_the_same_bytes(deck: DeckFolder) -> None:
    """Without the cache and with it, in another folder and at another time."""
    first = pack(deck.root)
    moved = deck.root.rename(deck.root.parent / "moved")
    assert pack(moved, deck.cache) == first
    assert pack(moved, deck.cache) == first


def test_a_packed_deck_is_what_was_written(deck: DeckFolder) -> None:
    """Header, slides, questions, sources, glossary and pictures come back."""
    built = build(deck.root, cache=deck.cache)
    opened = open_deck(pack(deck.root, deck.cache))
    assert opened.body == built.body
    assert opened.header.title == built.header.title
    assert opened.terms("es")["cell"].word == "célula"
    assert opened.sources["S2"].seen is False


def test_pictures_are_packed_in_both_themes(deck: DeckFolder) -> None:
    """A picture without a dark variant shows the light one; the size is that of the drawing, not of the
    pixels."""
    opened = open_deck(pack(deck.root, deck.cache))
    cell, other = opened.pictures["cell"], opened.pictures["other"]
    assert cell.dark == other.light == other.dark != cell.light
    assert (cell.width, cell.height, cell.safe) == (1212.0, 1110.0, (106.0, 115.0, 1000.0, 880.0))
    picture = Image.open(io.BytesIO(opened.media(cell.light)))
    assert (picture.format, picture.size) == ("WEBP", (1818, 1665))


def test_a_deck_with_an_error_is_refused_whole(deck: DeckFolder) -> None:
    """Nothing half-right is ever packed, and all findings come with the refusal."""
    deck.change(LOOK, 'kind = "picture"', 'kind = "film"').remove("slides/05-alive.es.md")
    with pytest.raises(DeckError, match=r"has 2 errors and was not packed\.$") as caught:
        pack(deck.root, deck.cache)
    assert len(caught.value.findings) == 2


def test_lookups_follow_the_order_of_the_deck() -> None:
    """Slides by id and by chapter, questions by id."""
    deck = open_deck(packed_deck(8))
    assert [slide.id for slide in deck.chapter_slides("c1")] == ["s2", "s3"]
    assert deck.slide("s5") is deck.slides[5]
    assert deck.question("q2") is deck.questions[2]
    with pytest.raises(KeyError):
        deck.slide("nowhere")


def test_a_deck_cannot_be_changed(packed: bytes) -> None:
    """It is read once and from then on immutable."""
    deck = open_deck(packed)
    with pytest.raises(AttributeError):
        deck.digest = "other"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        deck.header.id = "other"  # type: ignore[misc]


def test_the_digest_names_the_content(packed: bytes) -> None:
    """The same content has the same digest, one word more another one."""
    assert open_deck(packed).digest == open_deck(packed_deck(10)).digest
    assert open_deck(packed).digest != open_deck(packed_deck(10, words="Another text.")).digest


def test_a_deck_opens_from_a_file_and_from_bytes(packed: bytes, tmp_path: Path) -> None:
    """Both ways in are the same."""
    path = tmp_path / "a.deck"
    path.write_bytes(packed)
    assert open_deck(path).digest == open_deck(str(path)).digest == open_deck(packed).digest


@pytest.mark.parametrize("own_pictures", [False, True], ids=["shared pictures", "own pictures"])
def test_opening_a_large_deck_takes_no_longer(own_pictures: bool) -> None:
    """5,000 slides open in at most 1.2 times the time of 10 slides, be it with 10,000 pictures: only the header is
    read. From memory, and the best of many by turns, because the disk and other programs disturb the rest."""
    decks = [packed_deck(slides, own_pictures=own_pictures) for slides in (10, 5000)]
    few, many = (min(times) for times in zip(*(map(_opening, decks) for _ in range(500)), strict=True))
    assert many <= 1.2 * few
    assert len(open_deck(decks[1]).slides) == 5000


def _opening(content: bytes) -> float:
    begin = time.perf_counter()
    open_deck(content).close()
    return time.perf_counter() - begin


def test_damage_inside_is_told_when_it_is_read(packed: bytes) -> None:
    """Every entry is verified each time; the header still shows which deck it is."""
    place = packed.index(b"RIFFcell")
    deck = open_deck(packed[:place] + b"LOST" + packed[place + 4 :])
    with pytest.raises(DeckError, match=r"This package is damaged .*; copy it again"):
        deck.media(deck.pictures["cell"].light)
    assert deck.slides


def test_a_picture_that_is_not_there_is_told(packed: bytes) -> None:
    """A name nobody packed is no crash."""
    with pytest.raises(DeckError, match="no entry"):
        open_deck(packed).media("media/none.webp")


def test_a_package_of_another_kind_of_deck_is_told(packed: bytes) -> None:
    """Right on the outside, strange on the inside."""
    from kiosk.deck.package import write_package

    strange = open_deck(write_package({"header.json": _entry(packed), "body.json": b'{"slides": 3}'}))
    assert isinstance(strange, Deck)
    with pytest.raises(DeckError, match=r"body\.json.*has another form"):
        _ = strange.slides
    with pytest.raises(DeckError, match=r"header\.json.*has another form"):
        open_deck(write_package({"header.json": b"[]", "body.json": b"{}"}))


def _entry(packed: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        return archive.read("header.json")

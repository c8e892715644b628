"""Running text in pages: no word is lost, and nobody keeps half a sentence in mind while a page is turned."""

from __future__ import annotations

from itertools import combinations, groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.text.pages import Pages, Room, Word, in_pages

ROOM = Room(width=100.0, line=10.0, most=40.0, gap=5.0, space=2.0)

words = st.builds(Word, st.floats(5.0, 130.0), st.booleans(), st.booleans())
texts = st.lists(words, max_size=40)
rooms = st.builds(Room, st.just(100.0), st.just(10.0), st.floats(1.0, 120.0), st.just(5.0), st.just(2.0))


def sentence(lines: int, begins: bool = False) -> list[Word]:
    """A sentence that fills that many lines of the room, and no other word beside it."""
    return [Word(99.0, begins and not line, line == lines - 1) for line in range(lines)]


def words_of(found: Pages) -> list[list[int]]:
    """The numbers of the words on each page."""
    return [[at for at, _ in group] for _, group in groupby(enumerate(found.places), key=lambda pair: pair[1].page)]


@given(texts, rooms)
def test_every_word_stands_on_one_page_in_reading_order(text: list[Word], room: Room) -> None:
    """Left to right, top to bottom, page after page; inside the page, but for a word wider than it."""
    found = in_pages(text, room)
    assert len(found.places) == len(text)
    order = [(place.page, place.y, place.x) for place in found.places]
    assert order == sorted(set(order))
    for word, place in zip(text, found.places, strict=True):
        assert 0 <= place.page < len(found.heights)
        assert place.y + room.line <= found.heights[place.page] + 1e-6
        assert place.x == 0.0 or place.x + word.width <= room.width


@given(texts, rooms)
def test_a_page_is_never_higher_than_its_room(text: list[Word], room: Room) -> None:
    """But for a single line, which is shown however low the room."""
    assert all(height <= max(room.most, room.line) + 1e-6 for height in in_pages(text, room).heights)


@given(texts)
def test_what_fits_stays_together(text: list[Word]) -> None:
    """On one page."""
    assert len(in_pages(text, Room(100.0, 10.0, 10_000.0, 5.0, 2.0)).heights) == 1


@given(st.lists(st.integers(1, 4), min_size=1, max_size=8))
def test_a_page_holds_whole_sentences_and_there_are_as_few_as_can_be(lengths: list[int]) -> None:
    """As few as the best of all ways to cut between sentences."""
    text = [word for lines in lengths for word in sentence(lines)]
    found = words_of(in_pages(text, ROOM))
    assert all(text[page[-1]].ends for page in found)
    ways = (
        [sum(lengths[first:after]) for first, after in zip((0, *cuts), (*cuts, len(lengths)), strict=True)]
        for count in range(len(lengths))
        for cuts in combinations(range(1, len(lengths)), count)
    )
    assert len(found) == min(len(way) for way in ways if max(way) <= 4)


def test_the_pages_are_even() -> None:
    """Not all on the first one and a single line on the last."""
    text = [word for _ in range(6) for word in sentence(1)]
    assert [len(page) for page in words_of(in_pages(text, ROOM))] == [3, 3]


def test_a_page_rather_begins_with_a_paragraph() -> None:
    """Also when the other is then higher: “It is not proof.” stays with what it is about."""
    text = [*sentence(2), *sentence(1), *sentence(1), *sentence(1, begins=True), *sentence(1)]
    assert words_of(in_pages(text, ROOM)) == [[0, 1, 2, 3], [4, 5]]


def test_a_sentence_that_begins_amid_a_line_begins_a_page() -> None:
    """The line is not kept whole at the price of the sentence."""
    text = [*sentence(2), Word(40.0, ends=True), Word(40.0), *sentence(2)]
    assert words_of(in_pages(text, ROOM)) == [[0, 1, 2], [3, 4, 5]]


def test_only_a_sentence_longer_than_a_page_is_cut() -> None:
    """At whole lines, as many on each of its pages; what stands before and after it has pages of its own."""
    text = [*sentence(1), *sentence(6), *sentence(1)]
    assert words_of(in_pages(text, ROOM)) == [[0], [1, 2, 3], [4, 5, 6], [7]]


@pytest.mark.parametrize(("begins", "height"), [(False, 20.0), (True, 25.0)])
def test_a_gap_parts_paragraphs(begins: bool, height: float) -> None:
    """A new paragraph stands a gap lower, and never as one of the words beside it."""
    assert in_pages([*sentence(1), *sentence(1, begins)], ROOM).heights == (height,)


def test_no_words_need_one_empty_page() -> None:
    """So that there is always a page to show."""
    assert in_pages([], ROOM) == Pages((), (0.0,))

"""Running text in pages: where each word stands and on which page, so that nobody ever has to scroll.

Rules: every word stands on exactly one page, in reading order; a page holds whole sentences, because nobody should
have to keep half a sentence in mind while a page is turned, and only a sentence that is longer than a page is cut, at
the end of a line. Knows the widths of words, not their letters; does not draw.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """One word: its width in pixels, and whether it begins a paragraph and ends a sentence."""

    width: float
    begins: bool = False
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """What a page offers, in pixels: its width, the height of a line, the most height for all of them, the gap
    between two paragraphs and the space between two words."""

    width: float
    line: float
    most: float
    gap: float
    space: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word stands: its page, and its corner on that page in pixels."""

    page: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Pages:
    """A text in pages: one place for each word, and the height in pixels of each page."""

    places: tuple[Place, ...]
    heights: tuple[float, ...]


def in_pages(words: Sequence[Word], room: Room) -> Pages:
    """The text in as few pages as whole sentences allow, the pages as even as possible. A page holds at least one
    line, however low the room."""
    places: list[Place] = []
    heights: list[float] = []
    for part in _cut(list(_sentences(words)), room):
        corners, height = _flow(part, room)
        places += [Place(len(heights), x, y) for x, y in corners]
        heights.append(height)
    return Pages(tuple(places), tuple(heights) or (0.0,))


def _sentences(words: Sequence[Word]) -> Iterator[list[Word]]:
    sentence: list[Word] = []
    for word in words:
        if word.begins and sentence:
            yield sentence
            sentence = []
        sentence.append(word)
        if word.ends:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def _cut(sentences: list[list[Word]], room: Room) -> Iterator[list[Word]]:
    """The words of each page: of all ways to put whole sentences on pages the one with the fewest pages, of those the
    one that tears the fewest paragraphs, of those the one whose highest page is lowest, and of those the evenest."""
    # From each sentence to the end: pages, torn paragraphs, height of the highest page, unevenness, and the sentence
    # after the first page. A paragraph comes first: its last sentence is often the reservation about the others.
    best: list[tuple[int, int, float, float, int]] = [(0, 0, 0.0, 0.0, 0)] * (len(sentences) + 1)
    for first in reversed(range(len(sentences))):
        found: list[tuple[int, int, float, float, int]] = []
        for after in range(first + 1, len(sentences) + 1):
            _, height = _flow([word for sentence in sentences[first:after] for word in sentence], room)
            if height > room.most and after > first + 1:
                break
            pages, torn, highest, uneven, _ = best[after]
            pages += len(list(_by_lines(sentences[first], room))) if height > room.most else 1
            torn += after < len(sentences) and not sentences[after][0].begins
            found.append((pages, torn, max(min(height, room.most), highest), uneven + (room.most - height) ** 2, after))
        best[first] = min(found)
    at = 0
    while at < len(sentences):
        after = best[at][4]
        yield from _by_lines([word for sentence in sentences[at:after] for word in sentence], room)
        at = after


def _by_lines(words: list[Word], room: Room) -> Iterator[list[Word]]:
    """What fits on a page as it is; what does not, on as few as whole lines allow, the same number of lines on each."""
    corners, height = _flow(words, room)
    if height <= room.most:
        yield words
        return
    tops = sorted({y for _, y in corners})
    pages = math.ceil(len(tops) / max(1, int(room.most // room.line)))
    each = math.ceil(len(tops) / pages)
    for first in range(0, len(tops), each):
        on_page = set(tops[first : first + each])
        yield [word for word, (_, y) in zip(words, corners, strict=True) if y in on_page]


def _flow(words: Sequence[Word], room: Room) -> tuple[list[tuple[float, float]], float]:
    """The corner of each word when the words run on from line to line, and the height of it all."""
    corners: list[tuple[float, float]] = []
    x = y = 0.0
    for word in words:
        if corners and word.begins:
            x, y = 0.0, y + room.line + room.gap
        elif x > 0.0 and x + word.width > room.width:
            x, y = 0.0, y + room.line
        corners.append((x, y))
        x += word.width + room.space
    return corners, y + room.line if corners else 0.0

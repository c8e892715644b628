"""Long texts become several slides, and no word is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.importers.split import LETTERS, fits, split
from kiosk.text import Paragraph, Run, words

WORDS = st.sampled_from(["Walk", "slowly.", "Rest", "often", "and", "laugh!", "Why", "not?"])
PARAGRAPHS = st.lists(st.lists(WORDS, min_size=1, max_size=120).map(lambda parts: plain(" ".join(parts))), max_size=8)


def plain(text: str) -> Paragraph:
    """A paragraph in one style."""
    return Paragraph((Run(text),))


@given(PARAGRAPHS)
def test_no_word_is_lost_and_every_part_fits(paragraphs: list[Paragraph]) -> None:
    """Only a single sentence that is too long may not fit."""
    parts = split(paragraphs)
    told = " ".join(piece.plain for part in parts for piece in part)
    assert told == " ".join(paragraph.plain for paragraph in paragraphs)
    assert all(fits(part) or len(part) == 1 for part in parts)


def test_a_short_text_stays_whole() -> None:
    """And no text is one empty part."""
    short = [plain("Two words."), plain("And three more.")]
    assert split(short) == [tuple(short)]
    assert split([]) == [()]


def test_parts_are_about_equally_long() -> None:
    """50 words are not 45 and 5."""
    parts = split([plain(" ".join(["word"] * 5)) for _ in range(10)])
    assert [sum(words(piece.plain) for piece in part) for part in parts] == [25, 25]


def test_bold_is_kept_when_a_paragraph_is_cut() -> None:
    """Each half has its own."""
    sentence = "One two three four five six seven eight nine ten eleven twelve. "
    parts = split([Paragraph((Run(sentence * 3), Run(sentence * 3, bold=True)))])
    assert [run.bold for part in parts for piece in part for run in piece.runs] == [False, True]


def test_an_endless_word_is_cut() -> None:
    """Before a file becomes larger than a deck allows."""
    parts = split([plain("x" * (3 * LETTERS + 1))])
    assert max(len(piece.plain) for part in parts for piece in part) <= LETTERS
    assert sum(len(piece.plain) for part in parts for piece in part) == 3 * LETTERS + 1

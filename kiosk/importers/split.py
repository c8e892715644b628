"""Splits a long text into slides that fit on the screen: at paragraphs first, inside a paragraph at its sentences.

Rules: no word is lost or moved; a part fits by the same measure the check uses; the parts of a text are about equally
long. A single sentence that is too long stays whole, and the check will say so; only one that no file could hold is
cut between words. Does not write anything.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from kiosk.deck.rules_words import BODY_LINES, BODY_WORDS, body_lines
from kiosk.slides import SlideText
from kiosk.text import Paragraph, Run, words
from kiosk.text.reading import sentences

# Far beyond any sentence, and far below what one file of a deck may hold.
LETTERS = 2000

Part = tuple[Paragraph, ...]


def split(paragraphs: Sequence[Paragraph]) -> list[Part]:
    """The paragraphs in parts that fit a slide each; one empty part for no text."""
    pieces = [piece for paragraph in paragraphs for piece in _pieces(paragraph)]
    parts = _filled(pieces, BODY_WORDS)
    total = sum(words(piece.plain) for piece in pieces)
    for most in range(math.ceil(total / max(len(parts), 1)), BODY_WORDS):
        even = _filled(pieces, most)
        if len(even) == len(parts):
            return even
    return parts


def fits(paragraphs: Sequence[Paragraph], most: int = BODY_WORDS) -> bool:
    """Whether the paragraphs fit on one slide of at most `most` words."""
    text = SlideText(title="", body=tuple(paragraphs))
    return text.body_words <= most and body_lines(text) <= BODY_LINES


def _filled(pieces: Sequence[Paragraph], most: int) -> list[Part]:
    parts: list[Part] = []
    part: list[Paragraph] = []
    for piece in pieces:
        if part and not fits([*part, piece], most):
            parts.append(tuple(part))
            part = []
        part.append(piece)
    return [*parts, tuple(part)]


def _pieces(paragraph: Paragraph) -> Iterator[Paragraph]:
    """The paragraph, or when it alone is too long, its sentences in groups that fit."""
    if fits([paragraph]):
        yield paragraph
        return
    ends = list(_sentence_ends(paragraph.plain))
    begin = last = 0
    for end in ends:
        if last > begin and not fits([_cut(paragraph, begin, end)]):
            yield _cut(paragraph, begin, last)
            begin = last
        last = end
    yield _cut(paragraph, begin, len(paragraph.plain))


def _sentence_ends(plain: str) -> Iterator[int]:
    at = 0
    for sentence in sentences(plain):
        end = plain.index(sentence, at) + len(sentence)
        while end - at > LETTERS:
            space = plain.rfind(" ", at + 1, at + LETTERS)
            at = space if space > at else at + LETTERS
            yield at
        at = end
        yield end


def _cut(paragraph: Paragraph, begin: int, end: int) -> Paragraph:
    """The letters `begin` to `end` of a paragraph in their styles."""
    runs: list[Run] = []
    at = 0
    for run in paragraph.runs:
        text = run.text[max(begin - at, 0) : max(end - at, 0)]
        at += len(run.text)
        if text:
            runs.append(Run(text, run.bold, run.term))
    if runs:
        runs[0] = Run(runs[0].text.lstrip(), runs[0].bold, runs[0].term)
    if runs:
        runs[-1] = Run(runs[-1].text.rstrip(), runs[-1].bold, runs[-1].term)
    return Paragraph(tuple(run for run in runs if run.text))

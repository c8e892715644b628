"""Rules about size: a deck ends, and so does each of its texts and lists; pictures have a shape.

Rules: one function for each, all of them errors, and the first to be asked: the other rules read every text. Files have
limits of their own before (limits.py). Does not judge whether a text fits on the screen (rules_words.py).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import msgspec

from kiosk.deck import limits
from kiosk.deck.places import DECK_FILE
from kiosk.deck.subject import Subject, error
from kiosk.errors import Finding

SPLIT = "Split it into several decks."


def deck_is_finite(deck: Subject) -> Iterator[Finding]:
    """No more slides, questions, chapters, languages, sources and glossary words than anybody needs."""
    header, body = deck.header, deck.body
    counts = (
        ("slides", "slides", len(body.slides), limits.SLIDES),
        ("questions", "quiz", len(body.questions), limits.QUESTIONS),
        ("chapters", DECK_FILE, len(header.chapters), limits.CHAPTERS),
        ("languages", DECK_FILE, len(header.languages), limits.LANGUAGES),
        ("invitations (attract)", DECK_FILE, len(header.attract), limits.CHAPTERS),
        ("sources", DECK_FILE, len(body.sources), limits.SOURCES),
        ("glossaries", DECK_FILE, len(body.terms), limits.LANGUAGES),
        *(("glossary words", f"glossary.{name[:20]}.toml", len(own), limits.TERMS) for name, own in body.terms.items()),
    )
    for what, file, count, most in counts:
        if count > most:
            yield error((file, 0), "too-many-parts", f"The deck has {count} {what}; {most} are the most.", SPLIT)


def texts_are_finite(deck: Subject) -> Iterator[Finding]:
    """No text and no list of a slide or question goes on for ever."""
    yield from _finite(msgspec.to_builtins(deck.header), deck.places.file(DECK_FILE)[0], limits.SLIDES)
    yield from _finite(msgspec.to_builtins(deck.body.terms), "glossary", limits.SLIDES)
    yield from _finite(msgspec.to_builtins(deck.body.sources), deck.places.file(DECK_FILE)[0], limits.SLIDES)
    for slide in deck.body.slides:
        yield from _finite(msgspec.to_builtins(slide), deck.places.slide(slide.id[:60], deck.first)[0], limits.ITEMS)
    for question in deck.body.questions:
        place = deck.places.question(question.id[:60], deck.first)[0]
        yield from _finite(msgspec.to_builtins(question), place, limits.ITEMS)


def _finite(value: Any, file: str, items: int) -> Iterator[Finding]:
    if isinstance(value, str) and len(value) > limits.TEXT:
        problem = f"A text has {len(value)} letters and would never fit on a screen."
        yield error((file, 0), "endless-text", problem, "Shorten it, or make several slides of it.")
    elif isinstance(value, int) and abs(value) > limits.NUMBER:
        yield error((file, 0), "wrong-value", "A number is impossibly large.", "Correct it.")
    elif isinstance(value, dict | list | tuple):
        if len(value) > items:
            problem = f"A list has {len(value)} entries; {items} are the most."
            yield error((file, 0), "too-many-parts", problem, "Make several slides of it.")
            return
        for part in (*value.keys(), *value.values()) if isinstance(value, dict) else value:
            yield from _finite(part, file, items)


def pictures_have_a_size(deck: Subject) -> Iterator[Finding]:
    """Every picture has a width and a height that a screen can be filled with, and its safe part lies inside."""
    for name, medium in sorted(deck.body.media.items()):
        left, top, width, height = medium.safe
        inside = left >= 0 and top >= 0 and 0 < width <= medium.width - left and 0 < height <= medium.height - top
        sizes = (medium.width, medium.height)
        if not (inside and all(math.isfinite(size) and 1 <= size <= limits.CANVAS for size in sizes)):
            problem = f"The size of the picture “{name}”, or its safe part, is impossible."
            yield error((f"media/{name}", 0), "media-size", problem, "Draw it on a canvas of an ordinary size.")

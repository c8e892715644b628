"""How much longer a large deck takes: opened in this process, and as a whole process to its first screen.

Rules: both decks are grown from the shipped one; every slide has its own text and its own picture in two themes, so
that nothing of the size is hidden.
"""

from __future__ import annotations

import hashlib
import statistics
import time
from pathlib import Path

from msgspec.structs import replace

from kiosk.deck.pack import Deck, assemble, open_deck
from kiosk.slides import Slide
from kiosk.slides.picture import Picture
from tests.bench.process import kiosk, turn_about
from tests.bench.table import Row, ratio, span

FEW, MANY = 10, 5000
MOST = 1.2
OPENINGS = 25


def grown(deck: Deck, count: int) -> bytes:
    """A packed deck of `count` slides, made from those of `deck` by turns. Its pictures are only names and sizes."""
    media: dict[str, bytes] = {}

    def keep(content: bytes) -> str:
        name = f"media/{hashlib.sha256(content).hexdigest()}.webp"
        media[name] = content
        return name

    known = {
        name: replace(medium, light=keep(f"light {name}".encode()), dark=keep(f"dark {name}".encode()))
        for name, medium in deck.header.media.items()
    }
    model = next(iter(deck.header.media.values()))
    slides: list[Slide] = []
    for number in range(count):
        name = f"picture-{number}"
        known[name] = replace(model, light=keep(f"light {name}".encode()), dark=keep(f"dark {name}".encode()))
        slides.append(replace(deck.slides[number % len(deck.slides)], id=f"slide-{number}", kind=Picture(name)))
    return assemble(replace(deck.header, media=known), replace(deck.body, slides=tuple(slides)), media)


def rows(deck: Path, runs: int, caches: Path) -> list[Row]:
    """Times for both sizes, and their ratios."""
    shipped = open_deck(deck)
    files = [caches / f"{count}-slides.deck" for count in (FEW, MANY)]
    for file, count in zip(files, (FEW, MANY), strict=True):
        file.write_bytes(grown(shipped, count))
    opened: list[list[float]] = [[], []]
    for _ in range(OPENINGS):
        for file, times in zip(files, opened, strict=True):
            began = time.perf_counter()
            open_deck(file)
            times.append(1000 * (time.perf_counter() - began))
    few, many = (
        [1000 * start.seconds for start in starts]
        for starts in turn_about([kiosk(file) for file in files], runs, caches)
    )
    return [
        Row(f"open a deck of {FEW} slides", statistics.median(opened[0]), "ms", "in a running process"),
        Row(f"open a deck of {MANY:,} slides", statistics.median(opened[1]), "ms", "each with a picture in two themes"),
        Row(f"start to first frame, {FEW} slides", statistics.median(few), "ms", span(few)),
        Row(f"start to first frame, {MANY:,} slides", statistics.median(many), "ms", span(many)),
        Row(f"start: {MANY:,} slides / {FEW}", ratio(many, few), "x", f"{runs} starts each, by turns", most=MOST),
    ]

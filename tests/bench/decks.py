"""How much longer a large deck takes: opened in this process, and as a whole process to its first screen.

Rules: the decks are grown from the shipped one and keep its texts. In one pair the slides share the pictures of the
shipped deck, in the other every slide has two pictures of its own, one per theme: the worst there can be.
"""

from __future__ import annotations

import hashlib
import statistics
import time
from pathlib import Path

from msgspec.structs import replace

from kiosk.deck.model import Medium
from kiosk.deck.pack import Deck, assemble, open_deck
from kiosk.slides import Slide
from kiosk.slides.picture import Picture
from tests.bench.process import kiosk, turn_about
from tests.bench.table import Row, ratio, span

FEW, MANY = 10, 5000
MOST = 1.2
OPENINGS = 25


def grown(deck: Deck, count: int, own: bool) -> bytes:
    """A packed deck of `count` slides, made from those of `deck` by turns. Its pictures are only names and sizes."""
    media: dict[str, bytes] = {}

    def keep(content: str) -> str:
        name = f"media/{hashlib.sha256(content.encode()).hexdigest()}.webp"
        media[name] = content.encode()
        return name

    def like(medium: Medium, name: str) -> Medium:
        return replace(medium, light=keep(f"light {name}"), dark=keep(f"dark {name}"))

    known = {name: like(medium, name) for name, medium in deck.pictures.items()}
    model = next(iter(known.values()))
    slides: list[Slide] = []
    for number in range(count):
        slide = replace(deck.slides[number % len(deck.slides)], id=f"slide-{number}")
        if own:
            known[slide.id] = like(model, slide.id)
            slide = replace(slide, kind=Picture(slide.id))
        slides.append(slide)
    return assemble(deck.header, replace(deck.body, slides=tuple(slides), media=known), media)


def rows(deck: Path, runs: int, caches: Path) -> list[Row]:
    """Times for both sizes, and their ratios; with shared pictures and with own ones."""
    shipped = open_deck(deck)
    return [*_pair(shipped, runs, caches, own=False), *_pair(shipped, runs, caches, own=True)]


def _pair(shipped: Deck, runs: int, caches: Path, own: bool) -> list[Row]:
    files = [caches / f"{count}-slides.deck" for count in (FEW, MANY)]
    for file, count in zip(files, (FEW, MANY), strict=True):
        file.write_bytes(grown(shipped, count, own))
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
    kind = "own pictures" if own else "shared pictures"
    return [
        Row(f"open {FEW} slides, {kind}", statistics.median(opened[0]), "ms", "in a running process"),
        Row(f"open {MANY:,} slides, {kind}", statistics.median(opened[1]), "ms", "in a running process"),
        Row(f"start to first frame, {FEW} slides, {kind}", statistics.median(few), "ms", span(few)),
        Row(f"start to first frame, {MANY:,} slides, {kind}", statistics.median(many), "ms", span(many)),
        Row(f"start: {MANY:,} slides / {FEW}, {kind}", ratio(many, few), "x", f"{runs} starts each", most=MOST),
    ]

"""Proves that the pictures of a packed deck are what our own program writes: plain, whole, and of a decent size.

Rules: every picture is decoded to its last pixel; nothing is kept of it; what is wrong becomes a finding and never
stops the others. Runs in a worker only, because decoders have bugs. Does not judge what a picture shows.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterator

from PIL import Image

from kiosk.deck import limits
from kiosk.deck.model import Medium
from kiosk.deck.pack import Deck
from kiosk.errors import Finding, Severity

# Drawn pictures are rounded to whole pixels; a shape that differs by more was not drawn for this medium.
SHAPE = 0.02


def prove_pictures(deck: Deck, done: Callable[[float], None]) -> list[Finding]:
    """Decode every picture of a deck; `done` is told the share that is proved. Raises DeckError when the file itself
    is damaged."""
    sizes: dict[str, tuple[int, int] | None] = {}
    findings: list[Finding] = []
    for number, (name, medium) in enumerate(sorted(deck.pictures.items())):
        findings += _prove(deck, name, medium, sizes)
        done((number + 1) / len(deck.pictures))
    for entry in sorted(deck.package.manifest.entries):
        if entry.startswith("media/") and entry not in sizes:
            problem = "The package holds a file that belongs to no picture of the deck."
            findings.append(_finding(entry.removeprefix("media/"), "hidden-file", problem))
    return findings


def _prove(deck: Deck, name: str, medium: Medium, sizes: dict[str, tuple[int, int] | None]) -> Iterator[Finding]:
    for entry in dict.fromkeys((medium.light, medium.dark)):
        if entry not in deck.package.manifest.entries:
            yield _finding(name, "missing-media", f"The file of the picture “{name}” is not in the package.")
            continue
        if entry not in sizes:
            sizes[entry] = _size(deck.media(entry))
        size = sizes[entry]
        if size is None:
            problem = f"The picture “{name}” is damaged, too large, or not a plain WebP picture."
            yield _finding(name, "unreadable-media", problem)
        elif medium.width > 0 and abs(size[0] / size[1] * medium.height / medium.width - 1) > SHAPE + 1 / min(size):
            yield _finding(name, "media-size", f"The picture “{name}” has another shape than the deck says.")


def _size(content: bytes) -> tuple[int, int] | None:
    """The size of a picture in pixels; None when it is not one of ours."""
    # Drawn pictures are rounded up to whole pixels.
    Image.MAX_IMAGE_PIXELS = limits.PIXELS + 2 * limits.SIDE
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            with Image.open(io.BytesIO(content), formats=("WEBP",)) as picture:
                if max(picture.size) > limits.SIDE or getattr(picture, "n_frames", 1) != 1:
                    return None
                picture.load()
                return picture.size
        except MemoryError:
            raise
        # Damaged files make the decoders raise almost anything; all of it means the same.
        except Exception:
            return None


def _finding(name: str, rule: str, problem: str) -> Finding:
    mend = "Ask whoever made the deck to pack it again with “kiosk pack”."
    return Finding(f"media/{name}", 0, Severity.ERROR, rule, problem, mend)

"""Draws representative screens in software and by the graphics card, and says where the two differ.

    python -m tests.bench.renderers [--out DIR]

Rules: each renderer draws in a process of its own, with the same finished, still screens of the tour; what is compared
are the pictures, in structure (SSIM, 1.0 is the same) and in colour. Needs a display, for the card's sake; without a
card Mesa's llvmpipe stands in for it. Not a part of the tests: every driver draws a little differently, so a person
looks at the worst pairs, which are saved side by side with their difference.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from kiosk import places
from kiosk.deck.pack import Deck, open_deck

Pixels = NDArray[np.float64]

BACKENDS = {"software": "software", "card": "rhi"}
# Under this the two pictures differ in structure, and not only at the edges of letters.
ALIKE = 0.98
BLOCK, COARSE = 8, 4
WORST, MUCH = 5, 32
SOFTWARE = "Qt's software renderer"
GL_RENDERER = 0x1F01


@dataclass(frozen=True, slots=True)
class Pair:
    """How alike two pictures of one screen are: their structure (1.0 is the same), how many pixels have nothing like
    them near the same place in the other picture, and the mean difference of colour in steps of 256."""

    name: str
    alike: float
    odd: int
    colour: float


def main() -> int:
    """Draw with both, compare, print. Returns 1 when a screen differs in structure, 2 when there is nothing to draw."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.renderers", description="Compare the renderers.")
    parser.add_argument("--deck", type=Path, default=places.SHIPPED_DECK, metavar="D", help="a packed deck")
    parser.add_argument("--out", type=Path, default=places.BUILD / "renderers", metavar="DIR", help="where to save")
    parser.add_argument("--draw", choices=BACKENDS, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.draw:
        return draw(args.deck, args.out / args.draw)
    if not (os.environ.get("DISPLAY") and args.deck.exists()):
        print(f"This needs a display (X11) and the deck {args.deck}; “make setup” packs the deck.", file=sys.stderr)
        return 2
    for name, backend in BACKENDS.items():
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": backend}
        command = [sys.executable, "-m", "tests.bench.renderers", "--draw", name]
        command += ["--deck", str(args.deck), "--out", str(args.out)]
        subprocess.run(command, cwd=places.ROOT, env=environment, check=True)
    pairs = sorted(compare(args.out), key=lambda pair: pair.odd, reverse=True)
    for pair in pairs:
        print(f"{pair.odd:6} odd pixels, structure {pair.alike:.4f}, colour {pair.colour:5.2f}  {pair.name}")
    for place, pair in enumerate(pairs[:WORST], start=1):
        side_by_side(args.out, pair.name).save(args.out / f"worst-{place}.png")
    different = [pair for pair in pairs if pair.alike < ALIKE]
    print(f"{len(pairs)} screens, {len(different)} differ in structure; the worst {WORST} are in {args.out}")
    return 1 if different else 0


# --- drawing: in a process of its own


def draw(file: Path, out: Path) -> int:
    """Save every screen as this process's renderer draws it, and say which one that is."""
    from kiosk.ui.tour import Reading, tour_once
    from kiosk.ui.window import choose_renderer, make_application

    choose_renderer(has_gpu=True)
    make_application()
    name = renderer()
    print(f"{out.name}: {name}", flush=True)
    if (name == SOFTWARE) is not (out.name == "software"):
        print("The graphics card cannot be used here: Qt fell back to its software renderer.", file=sys.stderr)
        return 2
    deck = open_deck(file)
    # Both orientations, languages and themes, the smallest and the largest letters.
    readings = Reading((1920, 1080), "en", "normal", False), Reading((1080, 1920), "es", "largest", True)
    with tempfile.TemporaryDirectory(prefix="kiosk-renderers-") as pictures:
        for reading in readings:
            tour_once(deck, reading, places.ASSETS, Path(pictures), out / reading.name, representative(deck))
    return 0


def representative(deck: Deck) -> tuple[str, ...]:
    """How the names of the screens begin: every screen and sheet, and of every kind of slide, living picture and
    question the first one, with all that can be opened on it."""
    names = ["attract", "home", "sheet-", "still-here", "results", f"term-{next(iter(deck.terms('en')))}"]
    known: set[object] = set()
    for number, slide in enumerate(deck.slides, start=1):
        kind = (type(slide.kind), getattr(slide.kind, "scene", ""))
        if kind not in known:
            names.append(f"slide-{number:02}-{slide.id}")
        known.add(kind)
    for number, question in enumerate(deck.questions, start=1):
        if type(question.kind) not in known:
            names.append(f"question-{number:02}-{question.id}")
        known.add(type(question.kind))
    return tuple(names)


def renderer() -> str:
    """What draws the windows of this process: SOFTWARE, or the name of the card."""
    from PySide6.QtGui import QOffscreenSurface, QOpenGLContext
    from PySide6.QtQuick import QQuickView, QSGRendererInterface

    view = QQuickView()
    view.show()
    view.grabWindow()
    used = view.rendererInterface().graphicsApi()
    view.destroy()
    if used is QSGRendererInterface.GraphicsApi.Software:
        return SOFTWARE
    surface, context = QOffscreenSurface(), QOpenGLContext()
    surface.create()
    made = context.create() and context.makeCurrent(surface)
    return str(context.functions().glGetString(GL_RENDERER)) if made else str(used)


# --- comparing


def compare(out: Path) -> Iterator[Pair]:
    """Every screen that both have drawn. Raises FileNotFoundError when one has drawn more."""
    for first in sorted((out / "software").rglob("*.png")):
        name = first.relative_to(out / "software")
        one, other = pixels(first), pixels(out / "card" / name)
        alike = structure(coarse(one), coarse(other)).mean()
        yield Pair(str(name), float(alike), odd(one, other), float(np.abs(one - other).mean()))


def pixels(file: Path) -> Pixels:
    """Height × width × 3, 0 to 255."""
    return np.asarray(Image.open(file).convert("RGB"), dtype=np.float64)


def coarse(picture: Pixels) -> Pixels:
    """The picture in grey at a quarter of its size, where letters and edges may lie half a pixel elsewhere."""
    height, width = (side // COARSE * COARSE for side in picture.shape[:2])
    parts = picture[:height, :width].reshape(height // COARSE, COARSE, width // COARSE, COARSE, 3)
    small: Pixels = parts.mean(axis=(1, 3, 4))
    return small


def structure(one: Pixels, other: Pixels) -> Pixels:
    """The structural similarity (SSIM) of two grey pictures in blocks of BLOCK × BLOCK pixels, each -1 to 1; its two
    constants are those of Wang et al. 2004."""
    light, contrast = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    first, second = blocks(one), blocks(other)
    mean_1, mean_2 = first.mean(axis=2), second.mean(axis=2)
    together = (first * second).mean(axis=2) - mean_1 * mean_2
    spread = first.var(axis=2) + second.var(axis=2)
    same_light = (2 * mean_1 * mean_2 + light) / (mean_1**2 + mean_2**2 + light)
    alike: Pixels = same_light * (2 * together + contrast) / (spread + contrast)
    return alike


def blocks(grey: Pixels) -> Pixels:
    """Rows × columns × pixels of the blocks that fit in whole."""
    rows, columns = (side // BLOCK for side in grey.shape)
    cut = grey[: rows * BLOCK, : columns * BLOCK].reshape(rows, BLOCK, columns, BLOCK)
    return cut.transpose(0, 2, 1, 3).reshape(rows, columns, BLOCK * BLOCK)


def odd(one: Pixels, other: Pixels) -> int:
    """How many pixels of either picture are much lighter or darker than all nine around the same place in the other:
    what is missing in one of them, and not only half a pixel elsewhere."""
    found = np.zeros(one.shape[:2], dtype=bool)
    whole, whole_other = one.astype(np.int16), other.astype(np.int16)
    for here, there in ((whole, whole_other), (whole_other, whole)):
        shifted = np.stack([np.roll(there, (down, across), (0, 1)) for down in (-1, 0, 1) for across in (-1, 0, 1)])
        darkest, lightest = shifted.min(axis=0), shifted.max(axis=0)
        found |= (np.maximum(darkest - here, here - lightest) > MUCH).any(axis=2)
    return int(found.sum())


def side_by_side(out: Path, name: str) -> Image.Image:
    """In software, by the card, and where they differ, white for four times as much as can be seen."""
    one, other = pixels(out / "software" / name), pixels(out / "card" / name)
    parts = (one, other, np.minimum(255, 4 * np.abs(one - other)))
    return Image.fromarray(np.concatenate(parts, axis=1 if one.shape[0] > one.shape[1] else 0).astype(np.uint8))


if __name__ == "__main__":
    sys.exit(main())

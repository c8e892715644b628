"""How long the import of a real-sized presentation takes: 60 slides, each with a photo of 12 million pixels.

Rules: the photos are made here and differ from slide to slide; the import runs in this process, without LibreOffice,
which would draw slides for as long as it likes.
"""

from __future__ import annotations

import datetime
import time
from pathlib import Path

from kiosk.importers import import_file
from tests.bench.table import Row
from tests.importers.talk import Talk, photo

SLIDES = 60
PHOTO = (4000, 3000)
DIFFERENT = 6
MOST_SECONDS = 60


def talk(path: Path, slides: int) -> Path:
    """A presentation of `slides` slides with words and one large photo each."""
    made = Talk()
    photos = [photo(PHOTO, seed) for seed in range(DIFFERENT)]
    for number in range(slides):
        slide = made.slide(f"Slide {number + 1}", "Short walks keep the muscles strong.", "Rest when you are tired.")
        # A byte behind the picture makes a file of its own of it.
        made.picture(slide, photos[number % DIFFERENT] + number.to_bytes(2), (6, 1.5, 7, 5.25))
    return made.save(path)


def rows(caches: Path) -> list[Row]:
    """The seconds of one import."""
    file = talk(caches / "large.pptx", SLIDES)
    megabytes = file.stat().st_size / 1e6
    began = time.perf_counter()
    made = import_file(file, caches / "large", datetime.date(2026, 1, 1))
    seconds = time.perf_counter() - began
    what = f"import of {made.slides} slides"
    note = f"{megabytes:.0f} MB, a photo of {PHOTO[0] * PHOTO[1] / 1e6:.0f} million pixels on each"
    return [Row(what, seconds, "s", note, most=MOST_SECONDS)]

"""Imports PowerPoint presentations: each slide becomes one slide of the draft, or several when it has many words.

Rules: the file is found safe before anything reads it; macros never run and nothing outside is fetched; one damaged
slide does not cost the others. Does not read single slides (pptx_slide.py) and does not write (pptx_draft.py).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kiosk.deck import limits
from kiosk.errors import DeckError
from kiosk.importers import Imported, Order
from kiosk.importers.losses import Loss
from kiosk.importers.office_zip import DAMAGED_FILE, expect_safe
from kiosk.importers.pictures import Box
from kiosk.importers.pptx_about import About, about
from kiosk.importers.pptx_draft import READ, PptxDraft
from kiosk.importers.pptx_show import leave_out_logos
from kiosk.importers.pptx_slide import ReadSlide, read_slide


def import_pptx(order: Order) -> Imported:
    """Write the draft of a presentation. Raises DeckError with one sentence when it cannot be used."""
    expect_safe(order.file)
    presentation, whole = _open(order.file)
    slides = _read_all(order, presentation, whole.size)
    leave_out_logos(slides, whole.size)
    return PptxDraft(order, whole, slides).write()


def _open(file: Path) -> tuple[Any, About]:
    from pptx.package import Package

    try:
        # Not by pptx.Presentation, which refuses shows (.ppsx) and templates (.potx).
        with file.open("rb") as stream:
            part: Any = Package.open(stream).main_document_part
        presentation = part.presentation
        whole = about(presentation)
    # A damaged file makes the library raise almost anything; all of it means the same to staff.
    except Exception as error:
        raise DeckError(f"“{file.name}” {DAMAGED_FILE}.") from error
    count = len(whole.ids)
    if not count:
        raise DeckError(f"“{file.name}” has no slides: choose another presentation.")
    if count > limits.SLIDES_IN:
        most = f"{limits.SLIDES_IN} are the most for one deck"
        raise DeckError(f"“{file.name}” has {count} slides, and {most}: save a part of it as a file of its own.")
    return presentation, whole


def _read_all(order: Order, presentation: Any, whole: Box) -> list[ReadSlide]:
    entries = list(presentation.slides._sldIdLst)
    found: list[ReadSlide] = []
    for number, entry in enumerate(entries, 1):
        order.progress(READ * number / len(entries), f"Reading slide {number} of {len(entries)}")
        try:
            found.append(read_slide(presentation.part.related_slide(entry.rId), number, whole))
        # The library reads lazily, so one damaged slide shows only now; the others are still good.
        except Exception:
            found.append(ReadSlide(number, losses=[Loss("lost-slide", number)]))
    if not any(read.is_shown for read in found):
        raise DeckError(f"“{order.file.name}” has no slide to show: all are empty, hidden or damaged.")
    return found

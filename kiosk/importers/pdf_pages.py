"""Opens PDF files and draws their pages, one at a time, never larger than a screen needs.

Rules: everything PDFium cannot do is a PageError with the end of a sentence; a page is drawn on white, without forms
and without anything that runs. Does not know what the pages are for.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image

from kiosk.deck import limits

# Documents of pypdfium2 come without types.
Document = Any
POINTS_PER_CM = 72 / 2.54


class PageError(Exception):
    """A PDF or a page of it that cannot be used; `str(error)` says why as the end of a sentence."""


def open_document(file: Path) -> Document:
    """The PDF in `file`; close it with `close()`. Raises PageError."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise PageError("is protected with a password: save a copy without it, then import that") from error
        raise PageError("is damaged or has no pages: open it, print it to a new PDF, and import that") from error
    return document


def page_picture(document: Document, page: int, side: int) -> Image.Image:
    """The page (counted from 0) with `side` pixels on its longer side. Raises PageError."""
    import pypdfium2

    try:
        leaf = document[page]
        try:
            width, height = leaf.get_size()
            _expect_possible(width, height)
            drawn = leaf.render(scale=side / max(width, height), may_draw_forms=False, rev_byteorder=True)
            picture: Image.Image = drawn.to_pil().convert("RGB")
            return picture
        finally:
            leaf.close()
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise PageError("is damaged") from error


def _expect_possible(width: float, height: float) -> None:
    least, most = limits.PAGE_POINTS
    short, long = sorted((width, height))
    if not (least <= short and long <= most and long <= limits.PAGE_SHAPE * short):
        size = f"{width / POINTS_PER_CM:.0f} × {height / POINTS_PER_CM:.0f} cm"
        raise PageError(f"has the impossible size of {size}")

"""One A4 page of PDF: a heading, sections of lines, and a place to sign, for a folder on a shelf.

Rules: always one page – the letters become smaller until everything fits, down to what can still be read; a page that
would need smaller ones is refused. Does not know what the lines are about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from kiosk.errors import UsageError

FONT = "Atkinson Hyperlegible Next"
DPI = 300
MARGIN_MM = 12
# Letters in points: what a printed page should have, and what can still be read.
LARGEST, SMALLEST = 10.0, 5.0


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under one heading: each a name in bold, and what is said of it. `ticks` gives each a box to tick."""

    heading: str
    lines: Sequence[tuple[str, str]]
    ticks: bool = False


def write_page(file: Path, title: str, subtitle: str, sections: Sequence[Section], signed: Sequence[str]) -> None:
    """Write the page to `file`; `signed` are the words before lines to write on. Raises OSError when it cannot be
    written, UsageError when it would need letters nobody can read."""
    writer = QPdfWriter(str(file))
    writer.setResolution(DPI)
    writer.setTitle(title)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    document = _fitting(_html(title, subtitle, sections, signed), writer)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"The page {file} cannot be written: is the folder there, and is it yours?")
    try:
        document.drawContents(painter)
    finally:
        painter.end()


def _fitting(html: str, writer: QPdfWriter) -> QTextDocument:
    size = LARGEST
    while size >= SMALLEST:
        document = QTextDocument()
        document.documentLayout().setPaintDevice(writer)
        document.setDocumentMargin(0)
        font = QFont(FONT)
        font.setPointSizeF(size)
        document.setDefaultFont(font)
        document.setPageSize(QSizeF(writer.width(), writer.height()))
        document.setHtml(html)
        if document.pageCount() == 1:
            return document
        size -= 0.25
    raise UsageError("There is more to say than fits on one page; use --json instead.")


def _html(title: str, subtitle: str, sections: Sequence[Section], signed: Sequence[str]) -> str:
    parts = [f"<h2>{escape(title)}</h2><p>{escape(subtitle)}</p>"]
    for section in sections:
        box = "☐ " if section.ticks else ""
        parts.append(f"<h3>{escape(section.heading)}</h3>")
        parts += [
            f"<p style='margin:1px 0'>{box}<b>{escape(name)}{':' if name else ''}</b> {escape(said)}</p>"
            for name, said in section.lines
        ]
    parts.append("<p style='margin-top:18px'>" + " ".join(f"{escape(word)} {'_' * 24}" for word in signed) + "</p>")
    return "".join(parts)

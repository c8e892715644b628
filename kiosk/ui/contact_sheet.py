"""All pictures of a tour on one PDF, for a clinician to read and sign.

Rules: six screens to a page, each with its name; the last page has a place for name, date and signature. Does not
choose the pictures.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

COLUMNS_WIDE, ROWS_WIDE = 2, 4
COLUMNS_TALL, ROWS_TALL = 3, 2
DPI = 150


def write_contact_sheet(file: Path, title: str, pictures: Sequence[tuple[str, QImage]]) -> None:
    """Write `pictures` (name, image) to `file`. Raises OSError when it cannot be written."""
    writer = QPdfWriter(str(file))
    writer.setResolution(DPI)
    writer.setTitle(title)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(10, 10, 10, 10),
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"The contact sheet {file} cannot be written: is the folder there, and is it yours?")
    try:
        tall = bool(pictures) and pictures[0][1].height() > pictures[0][1].width()
        columns, rows = (COLUMNS_TALL, ROWS_TALL) if tall else (COLUMNS_WIDE, ROWS_WIDE)
        page = QRectF(0, 0, writer.width(), writer.height())
        for index, (name, image) in enumerate(pictures):
            place = index % (columns * rows)
            if index and place == 0:
                writer.newPage()
            if place == 0:
                _heading(painter, page, title)
            width, height = page.width() / columns, (page.height() - 60) / rows
            cell = QRectF((place % columns) * width, 60 + (place // columns) * height, width, height)
            _picture(painter, cell.adjusted(8, 8, -8, -8), name, image)
        writer.newPage()
        _signature(painter, page, title)
    finally:
        painter.end()


def _heading(painter: QPainter, page: QRectF, title: str) -> None:
    painter.setFont(QFont("Atkinson Hyperlegible Next", 12, QFont.Weight.Bold))
    painter.drawText(QRectF(8, 0, page.width() - 16, 50), Qt.AlignmentFlag.AlignVCenter, title)


def _picture(painter: QPainter, cell: QRectF, name: str, image: QImage) -> None:
    painter.setFont(QFont("Atkinson Hyperlegible Next", 8))
    painter.drawText(QRectF(cell.x(), cell.y(), cell.width(), 26), Qt.AlignmentFlag.AlignVCenter, name)
    room = cell.adjusted(0, 28, 0, 0)
    small = image.scaled(
        int(room.width() * 1.2),
        int(room.height() * 1.2),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    scale = min(room.width() / small.width(), room.height() / small.height())
    target = QRectF(room.x(), room.y(), small.width() * scale, small.height() * scale)
    painter.drawImage(target, small)
    painter.setPen(QPen(Qt.GlobalColor.gray, 1))
    painter.drawRect(target)
    painter.setPen(QPen(Qt.GlobalColor.black, 1))


def _signature(painter: QPainter, page: QRectF, title: str) -> None:
    _heading(painter, page, title)
    painter.setFont(QFont("Atkinson Hyperlegible Next", 12))
    lines = ["I have read every screen on this sheet.", "Name:", "Profession:", "Date:", "Signature:"]
    for index, line in enumerate(lines):
        y = 120 + index * 110
        painter.drawText(QRectF(8, y, page.width() - 16, 50), Qt.AlignmentFlag.AlignVCenter, line)
        if index:
            painter.drawLine(260, y + 44, int(page.width()) - 60, y + 44)

"""`TextPages`: cuts the running text of a drawing into pages.

Rules: the drawing measures its words, this places them. Does not draw.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TextPages(QObject):
    """Where the words of a text stand."""

    @Slot("QVariantList", float, float, float, float, float, result="QVariantMap")
    def cut(self, words: list[dict[str, Any]], width: float, line: float, most: float, gap: float, space: float) -> Any:
        """For `words` {width, begins, ends} and a page of that many pixels: `places` {page, x, y} of each word, and
        the `heights` of the pages."""
        # Imported late: the first screen has no running text.
        from kiosk.text.pages import Room, Word, in_pages

        cut = in_pages(
            [Word(word["width"], word["begins"], word["ends"]) for word in words], Room(width, line, most, gap, space)
        )
        return {
            "places": [{"page": place.page, "x": place.x, "y": place.y} for place in cut.places],
            "heights": list(cut.heights),
        }

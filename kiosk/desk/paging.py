"""A list shown in pages, because nothing at this kiosk scrolls.

Rules: the page always exists, however the list shrinks. Knows nothing of what is listed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class Paging:
    """Remembers which page of a list is open; `size` rows are on each."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.at = 0

    def turn(self, by: int) -> None:
        """Turn by so many pages."""
        self.at = max(0, self.at + by)

    def first(self) -> None:
        """Back to the first page."""
        self.at = 0

    def page(self, rows: Sequence[Any]) -> tuple[list[Any], dict[str, int]]:
        """The rows of the open page, and where it is: {"at" from 1, "of"}."""
        of = max(1, -(-len(rows) // self.size))
        self.at = min(self.at, of - 1)
        return list(rows[self.at * self.size : (self.at + 1) * self.size]), {"at": self.at + 1, "of": of}

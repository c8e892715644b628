"""The paths through a deck: a chapter from end to end, or a tour for the minutes a visitor has.

Rules: a tour takes the slides whose author put them into a tour of at most that many minutes, in deck order.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.slides import Slide


def tour_path(slides: Sequence[Slide], minutes: int) -> tuple[str, ...]:
    """The slides of the tour of `minutes`; when an author marked none, as many of the first as fit the time."""
    marked = tuple(slide.id for slide in slides if 0 < slide.tour <= minutes)
    if marked:
        return marked
    path: list[str] = []
    spent = 0.0
    for slide in slides:
        if path and spent + slide.minutes > minutes:
            break
        path.append(slide.id)
        spent += slide.minutes
    return tuple(path)


def chapter_path(slides: Sequence[Slide], chapter: str) -> tuple[str, ...]:
    """All slides of one chapter."""
    return tuple(slide.id for slide in slides if slide.chapter == chapter)

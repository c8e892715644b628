"""A visit as a value: where the visitor is, how they want to read, and what they answered.

Rules: frozen; made anew by `step`; a fresh `Visit` is what every reset returns to. Holds nothing that outlives the
visitor and nothing that is drawn.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kiosk.visit.quiz import Quiz


class Screen(StrEnum):
    """The screens of a visit."""

    ATTRACT = "attract"
    HOME = "home"
    SLIDE = "slide"
    QUESTION = "question"
    RESULTS = "results"


class Overlay(StrEnum):
    """The sheets that may lie over a screen."""

    NONE = ""
    LANGUAGE = "language"
    TEXT_SIZE = "text-size"
    SOURCES = "sources"
    EVIDENCE = "evidence"
    TERM = "term"


class TextSize(StrEnum):
    """The three text sizes; their factors on body text are 1.0, 1.25 and 1.5 (DESIGN 4)."""

    NORMAL = "normal"
    LARGE = "large"
    LARGEST = "largest"


MINUTES = (2, 5, 10)


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """`path` are the slides of this walk and `at` the place on it; `page` counts the pages of one slide's text;
    `open_item` is the part of a slide that is open (-1: none); `tour` is 0 on a chapter's own path; `shown_for_quiz`
    is set while Show me is open; `idle` counts seconds since the last touch and `warning` the seconds left to say
    yes (None: not asked)."""

    language: str
    screen: Screen = Screen.ATTRACT
    seed: int = 0
    text_size: TextSize = TextSize.NORMAL
    dark: bool = False
    less_movement: bool = False
    overlay: Overlay = Overlay.NONE
    term: str = ""
    minutes: int = 5
    tour: int = 0
    path: tuple[str, ...] = ()
    at: int = 0
    page: int = 0
    pages: int = 1
    open_item: int = -1
    seen: frozenset[str] = frozenset()
    quiz: Quiz | None = None
    shown_for_quiz: bool = False
    idle: float = 0.0
    warning: float | None = None

    @property
    def slide_id(self) -> str:
        """The slide on the screen, or empty."""
        return self.path[self.at] if self.screen is Screen.SLIDE else ""

"""Everything that can happen in a visit.

Rules: plain frozen values; what depends on the world (a seed, seconds that passed) is inside the event. An event that
makes no sense on the present screen is ignored by the step, never an error. They are msgspec structs because that many
dataclasses would cost a tenth of the kiosk's start.
"""

from __future__ import annotations

from typing import Any

import msgspec

from kiosk.visit.state import Overlay, TextSize


class Begin(msgspec.Struct, frozen=True):
    """A visitor touched the attract screen; `seed` makes this visit's shuffles its own."""

    language: str
    seed: int


class Touched(msgspec.Struct, frozen=True):
    """Someone touched the screen anywhere: they are still there."""


class Tick(msgspec.Struct, frozen=True):
    """`seconds` of monotonic time passed."""

    seconds: float


class GoHome(msgspec.Struct, frozen=True):
    """Home was touched."""


class ChooseMinutes(msgspec.Struct, frozen=True):
    """The visitor said how long they have."""

    minutes: int


class StartTour(msgspec.Struct, frozen=True):
    """Begin the path for the chosen minutes."""


class OpenChapter(msgspec.Struct, frozen=True):
    """A chapter card was touched."""

    chapter: str


class Next(msgspec.Struct, frozen=True):
    """Next: the next page, slide, question, or the end of the path."""


class Back(msgspec.Struct, frozen=True):
    """Back: the page, slide or screen before."""


class ChooseLanguage(msgspec.Struct, frozen=True):
    """A language was chosen; nothing else changes."""

    language: str


class ChooseTextSize(msgspec.Struct, frozen=True):
    """A text size was chosen."""

    size: TextSize


class ToggleContrast(msgspec.Struct, frozen=True):
    """Switch between the light and the high-contrast dark theme."""


class ToggleMovement(msgspec.Struct, frozen=True):
    """Switch between movement and less movement."""


class OpenOverlay(msgspec.Struct, frozen=True):
    """Lay a sheet over the screen; `term` is a glossary id for the term sheet."""

    overlay: Overlay
    term: str = ""


class CloseOverlay(msgspec.Struct, frozen=True):
    """Close the sheet."""


class OpenItem(msgspec.Struct, frozen=True):
    """A part of a slide was touched: open it, or close it when it is open already."""

    item: int


class Measured(msgspec.Struct, frozen=True):
    """The screen laid out this slide's text and needs so many pages for it."""

    slide: str
    pages: int


class StartQuiz(msgspec.Struct, frozen=True):
    """The quiz was touched."""


class Answer(msgspec.Struct, frozen=True):
    """The visitor chose or changed an answer, not yet checked."""

    value: Any


class Check(msgspec.Struct, frozen=True):
    """Check the chosen answer."""


class ShowMe(msgspec.Struct, frozen=True):
    """Show the slide that explains this question; Next or Back returns to the question."""


class SeeMissed(msgspec.Struct, frozen=True):
    """After the quiz: walk through the slides of the questions to look at again."""


class TryAgain(msgspec.Struct, frozen=True):
    """After the quiz: a new quiz."""


class Finish(msgspec.Struct, frozen=True):
    """The visitor is done: reset for the next one."""


class StillHere(msgspec.Struct, frozen=True):
    """Yes, still here."""


Event = (
    Begin
    | Touched
    | Tick
    | GoHome
    | ChooseMinutes
    | StartTour
    | OpenChapter
    | Next
    | Back
    | ChooseLanguage
    | ChooseTextSize
    | ToggleContrast
    | ToggleMovement
    | OpenOverlay
    | CloseOverlay
    | OpenItem
    | Measured
    | StartQuiz
    | Answer
    | Check
    | ShowMe
    | SeeMissed
    | TryAgain
    | Finish
    | StillHere
)

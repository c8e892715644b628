"""Everything that can happen in a visit.

Rules: plain frozen values; what depends on the world (a seed, seconds that passed) is inside the event. An event that
makes no sense on the present screen is ignored by the step, never an error.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kiosk.visit.state import Overlay, TextSize


@dataclass(frozen=True, slots=True)
class Begin:
    """A visitor touched the attract screen; `seed` makes this visit's shuffles its own."""

    language: str
    seed: int


@dataclass(frozen=True, slots=True)
class Touched:
    """Someone touched the screen anywhere: they are still there."""


@dataclass(frozen=True, slots=True)
class Tick:
    """`seconds` of monotonic time passed."""

    seconds: float


@dataclass(frozen=True, slots=True)
class GoHome:
    """Home was touched."""


@dataclass(frozen=True, slots=True)
class ChooseMinutes:
    """The visitor said how long they have."""

    minutes: int


@dataclass(frozen=True, slots=True)
class StartTour:
    """Begin the path for the chosen minutes."""


@dataclass(frozen=True, slots=True)
class OpenChapter:
    """A chapter card was touched."""

    chapter: str


@dataclass(frozen=True, slots=True)
class Next:
    """Next: the next page, slide, question, or the end of the path."""


@dataclass(frozen=True, slots=True)
class Back:
    """Back: the page, slide or screen before."""


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """A language was chosen; nothing else changes."""

    language: str


@dataclass(frozen=True, slots=True)
class ChooseTextSize:
    """A text size was chosen."""

    size: TextSize


@dataclass(frozen=True, slots=True)
class ToggleContrast:
    """Switch between the light and the high-contrast dark theme."""


@dataclass(frozen=True, slots=True)
class ToggleMovement:
    """Switch between movement and less movement."""


@dataclass(frozen=True, slots=True)
class OpenOverlay:
    """Lay a sheet over the screen; `term` is a glossary id for the term sheet."""

    overlay: Overlay
    term: str = ""


@dataclass(frozen=True, slots=True)
class CloseOverlay:
    """Close the sheet."""


@dataclass(frozen=True, slots=True)
class OpenItem:
    """A part of a slide was touched: open it, or close it when it is open already."""

    item: int


@dataclass(frozen=True, slots=True)
class Measured:
    """The screen laid out this slide's text and needs so many pages for it."""

    slide: str
    pages: int


@dataclass(frozen=True, slots=True)
class StartQuiz:
    """The quiz was touched."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The visitor chose or changed an answer, not yet checked."""

    value: Any


@dataclass(frozen=True, slots=True)
class Check:
    """Check the chosen answer."""


@dataclass(frozen=True, slots=True)
class ShowMe:
    """Show the slide that explains this question; Next or Back returns to the question."""


@dataclass(frozen=True, slots=True)
class SeeMissed:
    """After the quiz: walk through the slides of the questions to look at again."""


@dataclass(frozen=True, slots=True)
class TryAgain:
    """After the quiz: a new quiz."""


@dataclass(frozen=True, slots=True)
class Finish:
    """The visitor is done: reset for the next one."""


@dataclass(frozen=True, slots=True)
class StillHere:
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

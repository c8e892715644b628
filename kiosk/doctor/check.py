"""What a check of the doctor is, and what it can answer.

Rules: an answer says in one sentence what was found, and in one what to do; changes are files and links with names of
our own, so that every one of them can be taken back. Does not look at anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.doctor.machine import Machine


class State(StrEnum):
    """How a thing is: a fault is to be mended on a kiosk, a note is good to know, the last is for a person to see."""

    WELL = "well"
    NOTE = "note"
    FAULT = "fault"
    UNKNOWN = "unknown"
    BY_HAND = "by hand"


@dataclass(frozen=True, slots=True)
class Put:
    """A whole text file, which anybody may read."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link at `path`; to /dev/null it keeps a unit of systemd from ever starting (“masked”)."""

    path: str
    target: str = "/dev/null"


Change = Put | Link


@dataclass(frozen=True, slots=True)
class Answer:
    """What a check found, what to do about it, and the changes that would do it; none when only a person can."""

    state: State
    found: str
    mend: str = ""
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at. `id` is its stable name for scripts; `everywhere` holds for any machine, not only for a
    kiosk in public."""

    id: str
    title: str
    why: str
    look: Callable[[Machine], Answer]
    everywhere: bool = False


def well(found: str) -> Answer:
    """As it should be."""
    return Answer(State.WELL, found)


def note(found: str, mend: str = "") -> Answer:
    """Good to know; nothing has to be done."""
    return Answer(State.NOTE, found, mend)


def fault(found: str, mend: str, *changes: Change) -> Answer:
    """To be mended."""
    return Answer(State.FAULT, found, mend, changes)


def unknown(found: str, mend: str = "") -> Answer:
    """Nobody can tell from here."""
    return Answer(State.UNKNOWN, found, mend)


def by_hand(look_at: str) -> Callable[[Machine], Answer]:
    """No program can see it: somebody has to."""
    return lambda machine: Answer(State.BY_HAND, look_at)

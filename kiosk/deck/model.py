"""The types of a deck, as it is packed and as it runs: its header, and what its body is made of (body.py).

Rules: frozen; what does not change with the language stands once, words stand in a dict by language; every
id that is named exists (the check saw to it). Knows no files and no Qt.
"""

from __future__ import annotations

import datetime

import msgspec

Words = dict[str, str]


class Chapter(msgspec.Struct, frozen=True):
    """A chapter: its card on the home screen and the slides that follow it, in order."""

    id: str
    picture: str
    title: Words


class Source(msgspec.Struct, frozen=True):
    """Where a statement comes from. `seen`: the page or its abstract was read, not only cited by others."""

    id: str
    text: str
    seen: bool = True


class Term(msgspec.Struct, frozen=True):
    """A glossary word with its plain meaning in one language."""

    word: str
    meaning: str


class Medium(msgspec.Struct, frozen=True, omit_defaults=True):
    """A picture: `light` and `dark` are names of files inside the packed deck, `width` × `height` its size
    in its own pixels, `safe` the part (x, y, width, height) that must never be cut off, `credit` and
    `licence` who made it."""

    light: str
    dark: str
    width: float
    height: float
    safe: tuple[float, float, float, float]
    credit: str
    licence: str


class Header(msgspec.Struct, frozen=True):
    """What the kiosk needs to show its first screen. `checked` is the day the content was last checked
    against its sources, `review_due` the day it must be checked again; `reviewer` stays empty until a
    clinician signs."""

    id: str
    version: str
    languages: tuple[str, ...]
    title: Words
    subtitle: Words
    attract: tuple[Words, ...]
    disclaimer: Words
    emergency: Words
    chapters: tuple[Chapter, ...]
    checked: datetime.date
    review_due: datetime.date
    reviewer: str = ""

"""What the desk can be in: how far somebody got, and what it has to say.

Rules: plain frozen values; words of the interface are named by `code`, so that each language says them in its own way.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct


class Gate(StrEnum):
    """How far somebody got."""

    CLOSED = "closed"
    PIN = "pin"
    SETUP = "setup"
    OPEN = "open"


class Message(Struct, frozen=True):
    """One sentence at the top of the page. `tone`: good, info or stop; `code` names interface words with `words` for
    their %1, or is empty when `words` is the sentence itself."""

    tone: str
    words: str
    code: str = ""


class Question(Struct, frozen=True):
    """Something to say yes to first: `code` names the interface words, `words` their %1, `sentences` what to know."""

    code: str
    words: str
    sentences: tuple[str, ...]
    yes: Callable[[], None]


class Busy(Struct, frozen=True):
    """The slow work: `code` names the interface words, `words` their %1, `share` (0–1) how much of it is done."""

    code: str
    words: str
    share: float = 0.0
    step: str = ""

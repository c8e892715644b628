"""The body of a deck, as it is packed and as it runs: everything that the first screen does not need.

Rules: as model.py. By itself, because it knows every kind of slide and question, and no start shall wait for them.
"""

from __future__ import annotations

import msgspec

from kiosk.deck.model import Medium, Source, Term
from kiosk.questions import Question
from kiosk.slides import Slide


class Body(msgspec.Struct, frozen=True):
    """Everything a visit needs once it has begun. `terms`: language → term id → term; `media`: the pictures by name."""

    slides: tuple[Slide, ...]
    questions: tuple[Question, ...]
    sources: dict[str, Source]
    terms: dict[str, dict[str, Term]]
    media: dict[str, Medium]

"""The words a draft needs besides those of the imported file: its notices, its numbering, its own picture.

Rules: the notices are those of the shipped deck, word for word; a language without words here gets the English ones,
and whoever uses them must say so. Holds texts only.
"""

from __future__ import annotations

import msgspec


class CoverWords(msgspec.Struct, frozen=True):
    """The words of one language. `part` takes the number of a part and how many there are, `page` a number."""

    disclaimer: str
    emergency: str
    part: str
    page: str
    calm: str


ENGLISH = CoverWords(
    disclaimer="This kiosk is for learning. It does not give medical advice. Talk with your care team about your own "
    "health. Do not stop or start any treatment because of what you read here.",
    emergency="If you feel very sick right now, tell the front desk or call your local emergency number.",
    part="({} of {})",
    page="Page {}",
    calm="A calm drawing: the sun above soft waves.",
)
SPANISH = CoverWords(
    disclaimer="Este quiosco es para aprender. No da consejos médicos. Hable con su equipo de salud sobre su caso. "
    "No deje ni empiece ningún tratamiento por lo que lea aquí.",
    emergency="Si se siente muy mal ahora, avise en recepción o llame al número de emergencias.",
    part="({} de {})",
    page="Página {}",
    calm="Un dibujo tranquilo: el sol sobre olas suaves.",
)
KNOWN = {"en": ENGLISH, "es": SPANISH}


def has_words(language: str) -> bool:
    """Whether there are words in this language."""
    return language.split("-")[0] in KNOWN


def cover_words(language: str) -> CoverWords:
    """The words of `language`, or the English ones."""
    return KNOWN.get(language.split("-")[0], ENGLISH)

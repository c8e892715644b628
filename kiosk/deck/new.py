"""Writes the small deck a new author begins with.

Rules: never writes over anything: the folder must be empty or not exist. Does not invent content: starter.py
does.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.deck.starter import CREDITS, DECK, GLOSSARY_EN, GLOSSARY_ES, NERVE_CELL, SLIDES
from kiosk.deck.starter_quiz import QUIZ
from kiosk.errors import UsageError

FILES = {
    "deck.toml": DECK,
    "glossary.en.toml": GLOSSARY_EN,
    "glossary.es.toml": GLOSSARY_ES,
    "media/credits.toml": CREDITS,
    "media/nerve-cell.svg": NERVE_CELL,
    **SLIDES,
    **QUIZ,
}


def write_new(folder: Path) -> None:
    """Write the deck into `folder`. Raises UsageError when the folder is not empty or cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise UsageError(f"“{folder}” is not empty; choose a new folder for a new deck.")
        for file, text in FILES.items():
            path = folder / file
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise UsageError(f"“{folder}” cannot be written: {error.strerror}.") from error

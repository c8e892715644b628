"""Where every part of a deck was written, so that a finding can name a file and a line.

Rules: knows texts and line numbers only; for a packed deck, which has no lines, it still names the part.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

DECK_FILE = "deck.toml"
CREDITS_FILE = "media/credits.toml"


class Script(msgspec.Struct, frozen=True):
    """One text file of a deck: its path inside the deck folder and its cleaned text."""

    file: str
    text: str

    def line_of(self, needle: str) -> int:
        """The first line that holds `needle` as a key or head, or else its words; 0 when there is none."""
        if not needle:
            return 0
        name = rf"\"?{re.escape(needle)}\"?"
        key = re.search(rf"^[ \t]*(?:{name}[ \t]*[=.]|\[+{name}\])", self.text, re.MULTILINE)
        found = key.end() if key else self.text.find(needle)
        if found < 0:
            start = " ".join(needle.split()[:3])
            found = self.text.find(start) if len(start) > 3 else -1
        return self.text.count("\n", 0, found) + 1 if found >= 0 else 0


class Places(msgspec.Struct, frozen=True):
    """The scripts of a deck by what they hold: slides and questions by (id, language), and the single
    files."""

    slides: Mapping[tuple[str, str], Script]
    questions: Mapping[tuple[str, str], Script]
    files: Mapping[str, Script]

    def slide(self, id: str, language: str, needle: str = "") -> tuple[str, int]:
        """File and line of `needle` in a slide."""
        return _place(self.slides.get((id, language)), f"slides/{id}.{language}.md", needle)

    def question(self, id: str, language: str, needle: str = "") -> tuple[str, int]:
        """File and line of `needle` in a question."""
        return _place(self.questions.get((id, language)), f"quiz/{id}.{language}.md", needle)

    def file(self, name: str, needle: str = "") -> tuple[str, int]:
        """File and line of `needle` in one of the single files of a deck."""
        return _place(self.files.get(name), name, needle)


def _place(script: Script | None, name: str, needle: str) -> tuple[str, int]:
    return (script.file, script.line_of(needle)) if script else (name, 0)


NOWHERE = Places({}, {}, {})

"""Makes the short names of a draft out of the titles and file names that people gave.

Rules: a name holds small letters a–z, digits and hyphens and is at most 40 long; accents are taken off, other
writings leave nothing and get the stand-in; within one `Names` no name is given twice. Does not know what is named.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

MOST_LETTERS = 40


def plain_name(text: str, stand_in: str) -> str:
    """“Was ist MS?” → “was-ist-ms”; `stand_in` when nothing of the text can stand in a name."""
    apart = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    kept = "".join(character for character in apart if not unicodedata.combining(character))
    name = re.sub(r"[^a-z0-9]+", "-", kept.lower()).strip("-")
    if len(name) > MOST_LETTERS:
        name = name[:MOST_LETTERS].rpartition("-")[0] or name[:MOST_LETTERS]
    return name.strip("-") or stand_in


class Names:
    """Gives names and remembers them, so that each stands once, and none is one of those `taken` already."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._given = set(taken)

    def give(self, text: str, stand_in: str) -> str:
        """The name of `text`, with a number behind it when it is taken."""
        wanted = plain_name(text, stand_in)
        name, number = wanted, 1
        while name in self._given:
            number += 1
            name = f"{wanted}-{number}"
        self._given.add(name)
        return name

"""Which characters may reach a screen, and how all text is brought into one form.

Rules: text is NFC with Unix line ends; control characters, direction overrides, invisible characters and
private characters are taken out and reported, because they can hide or turn around what a visitor reads.
So can a tower of marks on one letter. Joiners stay where the writing needs them (Arabic, Hebrew, the scripts of
India). Does not judge words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from kiosk.errors import Finding, Severity

# Cc control, Cf format (direction overrides, zero width, tags), Co private, Cs surrogate, Zl/Zp line
# separators.
REFUSED = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})
JOINERS = "\u200c\u200d"
JOINED_SCRIPTS = range(0x0590, 0x0E00)
# Letters and marks that show nothing although they count as ones that do.
INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
# The beginning of HTML: words that only look like it do not follow < at once.
TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--")
# Vowels and accents of every writing in use need fewer marks on one letter (Hebrew with all its signs has four).
MOST_MARKS = 5
MARKS = frozenset({"Mn", "Me"})


def _refused(text: str, index: int) -> bool:
    character = text[index]
    category = unicodedata.category(character)
    if category in MARKS and _is_a_tower(text, index):
        return True
    if character in INVISIBLE:
        return True
    if character in "\n\t" or category not in REFUSED:
        return False
    return not (character in JOINERS and index > 0 and ord(text[index - 1]) in JOINED_SCRIPTS)


def _is_a_tower(text: str, index: int) -> bool:
    below = text[index - MOST_MARKS : index] if index >= MOST_MARKS else ""
    return len(below) == MOST_MARKS and all(unicodedata.category(mark) in MARKS for mark in below)


def refused(text: str) -> Iterator[tuple[int, str]]:
    """The index and the name of every character that must not reach a screen."""
    if text.isascii() and text.isprintable():
        return
    for index, character in enumerate(text):
        if _refused(text, index):
            yield index, f"U+{ord(character):04X} {unicodedata.name(character, 'control character').lower()}"


def tidy(text: str) -> str:
    """The text without refused characters, in NFC."""
    # Again, because marks that stood apart may have become a tower.
    while bad := {index for index, _ in refused(text)}:
        text = "".join(character for index, character in enumerate(text) if index not in bad)
    return unicodedata.normalize("NFC", text)


def clean(text: str, file: str) -> tuple[str, list[Finding]]:
    """The text of a file in one form, and an error for each line that holds refused characters."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    findings: list[Finding] = []
    for line, words in enumerate(text.split("\n"), 1):
        for _, name in islice(refused(words), 1):
            findings.append(hidden_character(file, line, name))
    return tidy(text), findings


def hidden_character(file: str, line: int, name: str) -> Finding:
    """The finding for a refused character called `name`."""
    return Finding(
        file,
        line,
        Severity.ERROR,
        "hidden-character",
        f"This line holds an invisible or forbidden character ({name}).",
        "Delete the line and type it again by hand instead of pasting it.",
    )

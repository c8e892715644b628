"""How hard a text is to read: sentences, their length, and a school grade by a published formula for each
language.

Rules: works offline; glossary words count as one easy word, because a visitor can touch them for their
meaning; a language without a formula has no grade. The formulas judge length, not sense: a good grade is no
proof of plain words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import pairwise

import msgspec

from kiosk.text import words
from kiosk.text.syllables import english, spanish

# Below this many words the formulas say more about chance than about the text.
FEWEST_WORDS = 20
# A short, easy word that stands for a glossary word.
EASY = "word"
SENTENCE_END = re.compile(r"[.!?…][\"'”’»)]*\s+(?=[\"'“‘«(¿¡]*[A-ZÁÉÍÓÚÑ0-9¿¡])")
ABBREVIATION = re.compile(r"\b(?:Dr|Dra|Sr|Sra|vs|etc|e\.g|i\.e|p\. ej|ca|approx|aprox|No|núm)\.$")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


class Grade(msgspec.Struct, frozen=True):
    """A school grade (years of school) and the name of the formula it comes from."""

    grade: float
    formula: str


def sentences(text: str) -> list[str]:
    """The sentences of a text; an abbreviation or a decimal point ends none."""
    found: list[str] = []
    ends = [match.end() for match in SENTENCE_END.finditer(text)]
    for start, end in zip([0, *ends], [*ends, len(text)], strict=True):
        piece = text[start:end].strip()
        if found and ABBREVIATION.search(found[-1]):
            found[-1] += " " + piece
        elif words(piece):
            found.append(piece)
    return found


def easy_words(terms: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern that finds the glossary words `terms` (also in the plural), longest first."""
    ordered = sorted({term for term in terms if term.strip()}, key=len, reverse=True)
    if not ordered:
        return None
    return re.compile(r"\b(?:" + "|".join(map(re.escape, ordered)) + r")(?:e?s)?\b", re.IGNORECASE)


def reading_grade(texts: Iterable[str], language: str, easy: re.Pattern[str] | None = None) -> Grade | None:
    """The grade of several texts together, each ending its own sentence; None when the language has no
    formula or the text is too short to say."""
    formula = FORMULAS.get(language.split("-")[0])
    if formula is None:
        return None
    parts = [easy.sub(EASY, text) if easy else text for text in texts]
    found = [word for part in parts for word in WORD.findall(part)]
    if len(found) < FEWEST_WORDS:
        return None
    return formula(found, sum(len(sentences(part)) for part in parts))


def _flesch_kincaid(found: list[str], sentence_count: int) -> Grade:
    """Kincaid, Fishburne, Rogers, Chissom 1975: 0.39 words/sentence + 11.8 syllables/word - 15.59."""
    per_sentence = len(found) / max(sentence_count, 1)
    per_word = sum(map(english, found)) / len(found)
    return Grade(max(0.0, 0.39 * per_sentence + 11.8 * per_word - 15.59), "Flesch-Kincaid")


# Fernández-Huerta's own table: lowest ease of each step, and the school year it is read in.
SPANISH_GRADES = (
    (100.0, 3.0),
    (90.0, 4.0),
    (80.0, 5.0),
    (70.0, 6.0),
    (60.0, 8.0),
    (50.0, 11.0),
    (30.0, 13.0),
    (0.0, 17.0),
)


def _fernandez_huerta(found: list[str], sentence_count: int) -> Grade:
    """Fernández Huerta 1959, as corrected: ease = 206.84 - 60 syllables/word - 1.02 words/sentence. Between
    the steps of his table the grade is interpolated."""
    per_sentence = len(found) / max(sentence_count, 1)
    per_word = sum(map(spanish, found)) / len(found)
    ease = 206.84 - 60 * per_word - 1.02 * per_sentence
    for (high, easy), (low, hard) in pairwise(SPANISH_GRADES):
        if ease >= low:
            share = (min(ease, high) - low) / (high - low)
            return Grade(hard + (easy - hard) * share, "Fernández-Huerta")
    return Grade(SPANISH_GRADES[-1][1], "Fernández-Huerta")


FORMULAS: dict[str, Callable[[list[str], int], Grade]] = {"en": _flesch_kincaid, "es": _fernandez_huerta}

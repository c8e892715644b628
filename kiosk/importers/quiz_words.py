"""The few words that a question of the kiosk needs and the formats of quizzes do not have.

Rules: one line for each language; a language without a line gets the English words. Translates nothing else.
"""

from __future__ import annotations

import msgspec


class QuizWords(msgspec.Struct, frozen=True):
    """The two answers to a statement, and the heads of the two sides of pairs."""

    true: str
    false: str
    heads: tuple[str, str]


WORDS = {
    "en": QuizWords("True", "False", ("These", "Go with these")),
    "es": QuizWords("Verdadero", "Falso", ("Esto", "Va con esto")),
}


def quiz_words(language: str) -> QuizWords:
    """The words of a language such as `es` or `es-MX`, or the English ones."""
    return WORDS.get(language.split("-")[0], WORDS["en"])

"""The names of languages in themselves, and the languages the interface speaks.

Rules: a deck may hold any of them; a language without a name here is shown by its code. Does not know which languages a
deck holds.
"""

from __future__ import annotations

ENDONYMS = {"en": "English", "es": "Español", "ar": "العربية", "fr": "Français", "de": "Deutsch", "pt": "Português"}

# English, and every file in assets/i18n.
SPOKEN = ("en", "es")


def endonym(code: str) -> str:
    """The name of a language in itself."""
    return ENDONYMS.get(code, code)

"""Rules that keep a deck honest: claims rest on evidence, nothing is promoted, and nothing is out of date.

Rules: one function for each; a claim without evidence is an error, the rest are warnings. They look for
known marks of trouble and cannot tell whether a sentence is true: a clinician must.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.deck.places import DECK_FILE
from kiosk.deck.subject import Subject, error, warning
from kiosk.errors import Finding
from kiosk.slides import EVIDENCE

# Promotion and blame in a medical text (facts H10, H13). Words in quotation marks are free: a slide may warn
# of them.
BANNED: dict[str, tuple[str, ...]] = {
    "en": (
        "breakthrough",
        "miracle",
        "miraculous",
        r"(?<!no )(?<!no known )(?<!not a )cures?(?! yet)",
        "powerful cells?",
        "natural,? so safe",
        "root causes?",
        "exciting options?",
        "regenerate your nerves",
        "reboot yourself",
        "testimonials?",
        "act now",
        "limited time",
        "proven safe",
        "sufferers?",
        "suffer(?:s|ing)? from",
        "victims?",
        "confined to a wheelchair",
        "wheelchair[- ]bound",
        r"[$€£]\s?\d+",
    ),
    "es": (
        "avance revolucionario",
        "revolucionari[oa]s?",
        "milagros?",
        "milagros[oa]s?",
        r"(?<!no hay )(?<!no tiene )(?<!sin )(?<!no es una )(?<!existe )curas?",
        "células (?:poderosas|potentes)",
        "natural(?:es)?,? (?:y|así que|por eso) segur[oa]s?",
        "causa raíz",
        "opción emocionante",
        "regener(?:e|a|ar) sus nervios",
        "testimonios?",
        "actúe ya",
        "tiempo limitado",
        "segur[oa] y comprobad[oa]",
        "víctimas?",
        "sufr(?:e|en|ir) de",
        "postrad[oa]s? en",
        r"[$€£]\s?\d+",
    ),
}
QUOTED = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"|‘[^’]*’")


def claims_are_backed(deck: Subject) -> Iterator[Finding]:
    """A slide about a treatment says how sure we are, and where it knows it from."""
    levels = ", ".join(EVIDENCE)
    for slide in deck.body.slides:
        place = deck.places.slide(slide.id, deck.first, "claim" if slide.claim else "evidence")
        if slide.claim and slide.evidence not in EVIDENCE:
            problem = f"The slide speaks of a treatment (“{slide.claim}”) without saying how sure we are."
            yield error(place, "claim-without-evidence", problem, f"Add the line: evidence = one of {levels}.")
        if slide.claim and not slide.sources:
            problem = f"The slide speaks of a treatment (“{slide.claim}”) without a source."
            yield error(place, "claim-without-source", problem, 'Add the line: sources = ["S1"]')
        if slide.evidence and not slide.claim:
            problem = "The slide says how sure we are, but not of which treatment."
            yield error(place, "evidence-without-claim", problem, 'Add the line: claim = "name of the treatment"')


def statements_have_sources(deck: Subject) -> Iterator[Finding]:
    """Every slide and question names a source that somebody has read."""
    named = [(slide.sources, deck.places.slide, slide.id) for slide in deck.body.slides if not slide.claim]
    named += [(question.sources, deck.places.question, question.id) for question in deck.body.questions]
    for sources, place, id in named:
        if not sources:
            mend = 'Add the line: sources = ["S1"]'
            yield warning(place(id, deck.first), "no-source", "No source is named for this text.", mend)
        known = [deck.body.sources[source] for source in sources if source in deck.body.sources]
        if known and not any(source.seen for source in known):
            mend = "Read one of them and set seen = true in deck.toml, or add a source that was read."
            problem = "None of the sources of this text was read by anyone here."
            yield warning(place(id, deck.first, "sources"), "source-unseen", problem, mend)


def review_is_current(deck: Subject) -> Iterator[Finding]:
    """The day for the next review has not passed, and lies after the last one."""
    place = deck.places.file(DECK_FILE, "review_due")
    if deck.header.review_due < deck.today:
        problem = f"The content was to be checked again by {deck.header.review_due}."
        mend = "Check every slide against its sources, then set new days for “checked” and “review_due”."
        yield warning(place, "review-due", problem, mend)
    if deck.header.review_due <= deck.header.checked:
        mend = "Set “review_due” to a day at most 12 months after “checked”."
        yield warning(place, "review-order", "The next review lies before the last check.", mend)


def nothing_is_promoted(deck: Subject) -> Iterator[Finding]:
    """No words that sell, promise or blame, except in quotation marks."""
    patterns = {
        language: re.compile(r"(?<!\w)(?:" + "|".join(banned) + r")(?!\w)", re.IGNORECASE)
        for language, banned in BANNED.items()
    }
    mend = "Say plainly what is known; put the word in quotation marks if the text warns of it."
    for slide, language, text in deck.slide_texts():
        parts = [text.title, text.hint, text.done, text.alt, text.claim, *(paragraph.plain for paragraph in text.body)]
        parts += [part for item in text.items for part in (item.label, item.detail, *item.cells)]
        for word in _banned(parts, patterns.get(language)):
            problem = f"“{word}” promises or sells too much, or hurts."
            yield warning(deck.places.slide(slide.id, language, word), "promotion", problem, mend)
    for question, language, asked in deck.question_texts():
        for word in _banned([asked.why, *asked.feedback], patterns.get(language)):
            problem = f"“{word}” promises or sells too much, or hurts."
            yield warning(deck.places.question(question.id, language, word), "promotion", problem, mend)


def _banned(parts: list[str], pattern: re.Pattern[str] | None) -> list[str]:
    if pattern is None:
        return []
    return sorted({found[0] for part in parts for found in pattern.finditer(QUOTED.sub("", part))})

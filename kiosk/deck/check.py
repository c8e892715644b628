"""The rules over a whole deck, in one list.

Rules: a rule is one function of the whole deck that yields findings; the order of the list means nothing;
adding a rule is one function in a rules_… file, one line here and one bad deck in the tests. Never raises
for content.
"""

from __future__ import annotations

import datetime
from itertools import islice

from kiosk.deck import limits, rules_form, rules_language, rules_names, rules_size, rules_truth, rules_words
from kiosk.deck.pack import Deck
from kiosk.deck.subject import Rule, Subject
from kiosk.errors import Finding

# What must hold before the other rules can be asked: they read every text and compare every name.
GATE: tuple[Rule, ...] = (rules_size.deck_is_finite, rules_size.texts_are_finite)
RULES: tuple[Rule, ...] = (
    *GATE,
    rules_size.pictures_have_a_size,
    rules_names.ids_are_plain,
    rules_names.ids_stand_once,
    rules_names.chapters_have_slides,
    rules_names.chapters_exist,
    rules_names.sources_exist,
    rules_names.terms_exist,
    rules_names.explaining_slides_exist,
    rules_names.media_exist,
    rules_form.kinds_fit,
    rules_form.answer_keys_fit,
    rules_form.pictures_are_described,
    rules_form.pictures_are_credited,
    rules_form.values_are_possible,
    rules_form.places_are_inside,
    rules_form.states_are_alike,
    rules_language.cover_is_translated,
    rules_language.glossary_is_translated,
    rules_language.texts_are_translated,
    rules_language.texts_are_complete,
    rules_language.characters_are_plain,
    rules_language.texts_hold_no_markup,
    rules_truth.claims_are_backed,
    rules_truth.statements_have_sources,
    rules_truth.review_is_current,
    rules_truth.nothing_is_promoted,
    rules_words.slides_fit,
    rules_words.lines_are_short,
    rules_words.sentences_are_short,
    rules_words.words_are_plain,
    rules_words.quiz_is_long_enough,
    rules_words.pictures_are_used,
)


def check(subject: Subject) -> list[Finding]:
    """The findings of every rule, at most 500 of each; of an endless deck only those that say so."""
    for rule in GATE:
        if endless := list(islice(rule(subject), limits.FINDINGS)):
            return endless
    return [finding for rule in RULES for finding in islice(rule(subject), limits.FINDINGS)]


def check_deck(deck: Deck, today: datetime.date) -> list[Finding]:
    """Every finding about a packed deck, by the same rules; each entry of the file is read and verified once.
    Raises DeckError when the file is damaged."""
    for name in deck.package.manifest.entries:
        deck.package.read(name)
    return sorted({*check(Subject(deck.header, deck.body, today=today))})

"""The rules over a whole deck: one bad deck for each, and none that speaks without cause."""

from __future__ import annotations

import datetime
import inspect
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.deck import rules_form, rules_language, rules_names, rules_size, rules_truth, rules_words
from kiosk.deck.check import RULES, check_deck
from kiosk.deck.pack import assemble, open_deck
from kiosk.deck.package import write_package
from kiosk.deck.subject import Subject
from kiosk.errors import Severity
from kiosk.text.reading import FORMULAS
from tests.builders import TODAY, DeckFolder, packed_deck
from tests.deck.bad_decks import BAD_DECKS, BODY_EN, LOOK, LOOK_ES, Bad


@pytest.mark.parametrize("bad", BAD_DECKS, ids=lambda bad: f"{bad.rule}-{bad.file}")
def test_a_bad_deck_is_found_where_it_is_bad(deck: DeckFolder, bad: Bad) -> None:
    """The finding has the right weight and names the right file and line."""
    findings = bad.change(deck).build().findings
    told = [(found.severity, found.file, found.line) for found in findings if found.rule == bad.rule]
    assert (bad.severity, bad.file, bad.line) in told, findings


@pytest.mark.parametrize("bad", BAD_DECKS, ids=lambda bad: f"{bad.rule}-{bad.file}")
def test_every_finding_says_what_to_do(deck: DeckFolder, bad: Bad) -> None:
    """Problem and mend are sentences a nurse can act on, without words from programming."""
    for found in bad.change(deck).build().findings:
        assert found.problem.rstrip("”").endswith((".", "?")), found
        assert found.mend, found
        for jargon in ("parse", "token", "struct", "NoneType", "exception", "invalid", "null", "Traceback"):
            assert jargon not in f"{found.problem} {found.mend}", found


def test_every_rule_is_in_the_list() -> None:
    """A rule that is written but not listed would never run."""
    written = {
        function
        for module in (rules_form, rules_language, rules_names, rules_size, rules_truth, rules_words)
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and list(inspect.signature(function).parameters) == ["deck"]
    }
    assert written == set(RULES)


def test_every_rule_has_a_bad_deck(tmp_path: Path, drawn: Path) -> None:
    """No rule in the list is without a deck that breaks it; answer_keys_fit has a test of its own below."""
    silent = set(RULES)
    for number, bad in enumerate(BAD_DECKS):
        built = bad.change(DeckFolder(tmp_path / str(number), drawn)).build()
        subject = Subject(built.header, built.body, today=TODAY)
        silent -= {rule for rule in silent if list(rule(subject))}
    assert silent == {rules_form.answer_keys_fit}


def test_a_key_that_no_answer_fits_is_found() -> None:
    """Only a package made by another program can hold such a key, and it is refused as well."""
    deck = open_deck(packed_deck(2))
    body = deck.package.read("body.json").replace(b'"right":0,"size":2', b'"right":7,"size":2')
    header = deck.package.read("header.json")
    broken = open_deck(write_package({"header.json": header, "body.json": body}))
    assert {found.rule for found in check_deck(broken, TODAY)} >= {"answer-key"}


def test_a_packed_deck_cannot_ask_a_scene_for_what_it_cannot_do(deck: DeckFolder) -> None:
    """What only another program could pack is found before it comes on a screen."""
    built = deck.build()
    slides = list(built.body.slides)
    slides[-1] = replace(slides[-1], kind=replace(slides[-1].kind, settings={"slower": 1.0}, preset="purple"))
    body = replace(built.body, slides=tuple(slides))
    found = check_deck(open_deck(assemble(built.header, body, built.media)), TODAY)
    assert {finding.rule for finding in found} == {"setting-out-of-range", "unknown-preset"}


def test_the_same_rules_judge_a_packed_deck(deck: DeckFolder) -> None:
    """A deck from elsewhere is checked as if it had been written here; without lines, but with the part's
    name."""
    deck.change(LOOK, 'title = "Look"', f'title = "{"Look " * 8}"')
    built = deck.build()
    found = check_deck(open_deck(assemble(built.header, built.body, built.media)), TODAY)
    assert [(finding.file, finding.rule) for finding in found] == [("slides/look.en.md", "title-too-long")]


def test_review_is_judged_by_the_day_that_is_given(deck: DeckFolder) -> None:
    """The rules know no clock."""
    assert "review-due" not in deck.rules(datetime.date(2027, 5, 1))
    assert "review-due" in deck.rules(datetime.date(2027, 5, 2))


def test_words_that_are_quoted_are_free(deck: DeckFolder) -> None:
    """A slide about warning signs may show what a flyer says."""
    deck.change(LOOK, BODY_EN, "Beware of “a miracle cure”. There is no cure yet.")
    assert "promotion" not in deck.rules()


def test_the_formula_is_named(deck: DeckFolder) -> None:
    """An author can look up how the grade was found."""
    hard = next(bad for bad in BAD_DECKS if bad.rule == "reading-grade" and bad.file == LOOK_ES)
    told = [found.problem for found in hard.change(deck).build().findings if found.rule == "reading-grade"]
    assert len(told) == 1
    assert "Fernández-Huerta" in told[0]
    assert set(FORMULAS) == {"en", "es"}


def test_a_word_from_the_glossary_does_not_make_a_text_hard(deck: DeckFolder) -> None:
    """It can be touched for its meaning, so it counts as one easy word."""
    text = "An oligodendrocyte makes this wrap. One oligodendrocyte can wrap many fibres. " * 2
    deck.change(LOOK, BODY_EN, text + "See [cell](#cell).")
    assert "reading-grade" in deck.rules()
    for language in ("en", "es"):
        term = '\n[oligo]\nword = "oligodendrocyte"\nmeaning = "A cell."\n'
        path = f"glossary.{language}.toml"
        deck.write(path, (deck.root / path).read_text(encoding="utf-8") + term)
    assert "reading-grade" not in deck.rules()


def test_warnings_do_not_keep_a_deck_off_the_screen(deck: DeckFolder) -> None:
    """Only errors do."""
    built = deck.change(LOOK, "hint =", "hnit =").change(LOOK_ES, 'hint = "Solo mire."\n', "").build()
    assert [finding.severity for finding in built.findings] == [Severity.WARNING]
    assert built.errors == ()

"""Hidden characters are taken out and told; everything people write with stays."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.text.characters import clean, refused, tidy

OVERRIDES = "\u202a\u202e\u2066\u2069\u200e\u200f"
INVISIBLE = "\u200b\ufeff\u00ad\u2028\ue000\U000e0041\ufffe\u3164\u2800\u034f"
CONTROLS = "\x00\x1b\x7f\u0085"


@pytest.mark.parametrize("character", OVERRIDES + INVISIBLE + CONTROLS)
def test_characters_that_hide_or_turn_text_are_refused(character: str) -> None:
    """They could change what a visitor reads without anyone seeing it in the file."""
    text, findings = clean(f"one\ntwo{character} three{character}", "a.md")
    assert text == "one\ntwo three"
    assert [(finding.line, finding.rule) for finding in findings] == [(2, "hidden-character")]
    assert f"U+{ord(character):04X}" in findings[0].problem


@pytest.mark.parametrize(
    "text",
    ["Zażółć gęślą", "¿Qué?", "العربية", "می‌خواهم", "क्‍ष", "עברית", "中文", "a – b … “c” 1 000 ≥ 2 µm", "😀"],
)
def test_what_people_write_with_stays(text: str) -> None:
    """Letters of every script, their joiners, and the signs of good typesetting."""
    assert clean(text, "a.md") == (text, [])


def test_text_comes_in_one_form() -> None:
    """Composed letters, Unix line ends, no byte order mark."""
    assert clean("\ufeffe\u0301\r\nb\rc", "a.md") == ("é\nb\nc", [])


def test_a_tower_of_marks_is_cut_off() -> None:
    """Hundreds of accents on one letter would be drawn over the lines above; the marks of real writing stay."""
    text, findings = clean("Look" + "\u0301" * 300 + "!", "a.md")
    assert len(text) <= 10
    assert [finding.rule for finding in findings] == ["hidden-character"]
    for real in ("שִׁ֖ירָ֣ה", "ที่นี้", "Ậ́", "हिन्दी"):
        assert clean(real, "a.md")[1] == []


@given(st.text(st.sampled_from("a\u0301\u0302\u200b\u0323\n")))
def test_towers_built_of_parts_are_cut_off_too(text: str) -> None:
    """What stood between the marks does not save them."""
    assert tidy(tidy(text)) == tidy(text)
    assert not list(refused(tidy(text)))


@given(st.text())
def test_tidy_text_stays_tidy(text: str) -> None:
    """Cleaning twice is cleaning once."""
    once = tidy(text)
    assert tidy(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not list(refused(once))

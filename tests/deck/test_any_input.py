"""Whatever stands in a file, reading it ends in a deck, findings or a DeckError, and never in a crash."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.deck.body import Body
from kiosk.deck.check import check, check_deck
from kiosk.deck.front import read_page
from kiosk.deck.model import Header
from kiosk.deck.pack import assemble, open_deck
from kiosk.deck.pages import Leaf
from kiosk.deck.places import Script
from kiosk.deck.questions_source import read_question
from kiosk.deck.slides_source import read_slide
from kiosk.deck.subject import Subject
from kiosk.deck.table import Table, read_toml
from kiosk.errors import DeckError, Finding
from tests.builders import TODAY, every_kind, packed_deck
from tests.good_deck import FILES

PACKED = packed_deck(3)
HEADER, BODY, EVERY_KIND = open_deck(PACKED).header, open_deck(PACKED).body, every_kind()

# Pieces of real files and of what breaks them, in any order.
VALUES = """\
kind =
spots = [[nan, inf, 1, 2]]
spots = true
pick = 9
minutes = -inf
tour = true
rungs = [{level = 1, sources = []}]
title = 3
sources = [1]
a.b.c = 1
[x]
preset = []
scene = {}
chapter = 1979-05-27
- [x]
| a |
|-|
"""
SIGNS = [
    "'''",
    "- **",
    "> ",
    "> > ",
    "1. ",
    "    ",
    "\t",
    "<b>",
    "&#x202e;",
    "[a](#",
    "](b)",
    "![",
    "`",
    "+++",
]
STRANGE = ["\\", "\x00", "\u202e", "é", "\U000e0041", "- [x]\n"]
REAL = [line + "\n" for text in (*FILES.values(), VALUES) for line in text.splitlines()]
PIECES = st.sampled_from([*REAL, *SIGNS, *STRANGE])
MARKDOWN = {file: text for file, text in FILES.items() if file.endswith(".md")}


@st.composite
def spoiled(draw: st.DrawFn, files: dict[str, str]) -> str:
    """A real file in which some lines are missing, doubled, or strange."""
    lines = draw(st.sampled_from(sorted(files.values()))).splitlines(keepends=True)
    for _ in range(draw(st.integers(0, 4))):
        place = draw(st.integers(0, len(lines)))
        lines[place : place + draw(st.integers(0, 2))] = draw(st.lists(PIECES, max_size=2))
    return "".join(lines)


PAGES = st.one_of(spoiled(MARKDOWN), spoiled(MARKDOWN), st.lists(PIECES, max_size=30).map("".join), st.text())


@given(PAGES, PAGES)
@settings(max_examples=300, deadline=None)
def test_any_page_is_read(first: str, other: str) -> None:
    """Slide or question, first language or translation; and what was read passes through every rule."""
    for read in (read_slide, read_question):
        findings: list[Finding] = []
        pages = {
            language: page
            for language, text in (("en", first), ("es", other))
            if (page := read_page(Script("slides/01-a.en.md", text), findings)) is not None
        }
        if not pages:
            assert findings
            continue
        leaf = read(Leaf("a", pages))
        if leaf is None:
            continue
        key = "slides" if read is read_slide else "questions"
        body = msgspec.structs.replace(BODY, **{key: (leaf,)})
        check(Subject(HEADER, body, today=TODAY))
        # Whatever was read can be packed and opened again.
        assert open_deck(assemble(HEADER, body, {})).body == body


TOML = {file: text for file, text in FILES.items() if file.endswith(".toml")}
ABSURD = st.sampled_from(["a = " + "[" * 5000, "a = " + "9" * 5000, "a" + ".a" * 5000 + " = 1", "a = 1-2-3"])


@given(st.one_of(spoiled(TOML), st.text(), ABSURD))
@settings(max_examples=200, deadline=None)
def test_any_toml_is_read(text: str) -> None:
    """Values, or exactly one finding."""
    findings: list[Finding] = []
    values = read_toml(text, "deck.toml", findings)
    assert (values is None) == (len(findings) == 1)
    if values is not None:
        table = Table(values, "deck.toml", text, findings)
        for key in ("title", "kind", "spots"):
            table.text(key), table.number(key, 1.0), table.whole(key, 1), table.flag(key, True)
            table.date(key), table.names(key), table.words(key, ("en",)), table.tables(key)
        table.done()


@given(st.binary(max_size=400))
def test_any_bytes_are_no_deck(content: bytes) -> None:
    """Refused with one sentence."""
    _open_all(content)


@given(st.integers(0, len(PACKED) - 1), st.integers(1, 255))
@settings(max_examples=400, deadline=None)
def test_any_flipped_byte_is_noticed_or_harmless(place: int, change: int) -> None:
    """What can still be read is what was packed."""
    content = PACKED[:place] + bytes([PACKED[place] ^ change]) + PACKED[place + 1 :]
    _open_all(content)


@given(st.integers(0, len(PACKED)), st.integers(0, len(PACKED)), st.binary(max_size=50))
@settings(max_examples=200, deadline=None)
def test_any_part_may_be_missing_or_strange(begin: int, end: int, between: bytes) -> None:
    """Cut, doubled, or with something else in the middle."""
    _open_all(PACKED[:begin] + between + PACKED[end:])


def _open_all(content: bytes) -> None:
    """Read everything there is; it must be what was packed, or be refused in one sentence."""
    try:
        deck = open_deck(content)
        assert (deck.header, deck.body) == (HEADER, BODY)
        check_deck(deck, TODAY)
    except DeckError as error:
        assert "\n" not in str(error)
        assert str(error).endswith(".")


WORDS = ["", " ", "nowhere", "cell", "en", "c0", "a\u202eb", "x" * 400, "a cure. " * 40]
STRINGS = st.sampled_from(WORDS) | st.text()
NUMBERS = st.sampled_from([0, 1, -1, 2, 9, 0.5, -1e300, 1e300, 10**12])


@given(st.data())
@settings(max_examples=400, deadline=None)
def test_any_deck_of_the_right_form_passes_through_the_rules(data: st.DataObject) -> None:
    """A package made elsewhere may hold the strangest values; the rules speak of them and do not break."""
    tree = msgspec.json.decode(msgspec.json.encode((HEADER, EVERY_KIND)))
    for _ in range(data.draw(st.integers(1, 4))):
        _spoil(tree, data)
    try:
        header, body = msgspec.convert(tree, tuple[Header, Body])
    except msgspec.ValidationError:
        return
    for finding in check(Subject(header, body, today=TODAY)):
        assert finding.problem
    assert open_deck(assemble(header, body, {})).body == body


def _spoil(tree: Any, data: st.DataObject) -> None:
    """Put another value of the same form somewhere into the tree."""
    while True:
        keys = list(tree) if isinstance(tree, dict) else list(range(len(tree)))
        key = data.draw(st.sampled_from(keys))
        inner = tree[key]
        if isinstance(inner, dict | list) and inner and data.draw(st.integers(0, 3)):
            tree = inner
            continue
        if isinstance(inner, list):
            tree[key] = data.draw(st.sampled_from([[], inner + inner, inner[1:], inner[::-1]]))
        elif isinstance(inner, dict):
            inner.pop(data.draw(st.sampled_from([*inner, ""])), None)
        elif isinstance(inner, bool):
            tree[key] = not inner
        else:
            tree[key] = data.draw(STRINGS if isinstance(inner, str) else NUMBERS)
        return

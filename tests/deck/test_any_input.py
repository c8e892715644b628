"""Whatever stands in a file, reading it ends in a deck, findings or a DeckError, and never in a crash."""

from __future__ import annotations

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.deck.check import check, check_deck
from kiosk.deck.front import read_page
from kiosk.deck.model import Body, Header
from kiosk.deck.pack import assemble, open_deck
from kiosk.deck.pages import Leaf
from kiosk.deck.places import Script
from kiosk.deck.questions_source import read_question
from kiosk.deck.slides_source import read_slide
from kiosk.deck.subject import Subject
from kiosk.deck.table import Table, read_toml
from kiosk.errors import DeckError, Finding
from tests.builders import TODAY, packed_deck
from tests.good_deck import FILES

PACKED = packed_deck(3)
HEADER, BODY = (open_deck(PACKED).header, open_deck(PACKED).body)

# Pieces of real files and of what breaks them, in any order.
PIECES = st.sampled_from(
    [line + "\n" for text in FILES.values() for line in text.splitlines()]
    + ["kind = ", "spots = [[nan, inf, 1, 2]]\n", "spots = true\n", "pick = 9\n", "minutes = -inf\n", "tour = true\n"]
    + ["rungs = [{level = 1, sources = []}]\n", "title = 3\n", "sources = [1]\n", "a.b.c = 1\n", "[x]\n", '"""', "'''"]
    + ["- [x]\n", "- **", "> ", "> > ", "| a |\n|-|\n", "1. \n", "    ", "\t", "<b>", "&#x202e;", "[a](#", "](b)", "![", "`"]
    + ["preset = []\n", "scene = {}\n", "chapter = 1979-05-27\n", "+++", "\\", "\x00", "\u202e", "é", "\U000e0041"]
)
PAGES = st.one_of(
    st.text(max_size=200),
    st.lists(PIECES, max_size=30).map("".join),
    st.lists(PIECES, max_size=30).map(lambda pieces: "+++\n" + "".join(pieces[::2]) + "+++\n" + "".join(pieces[1::2])),
)


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


@given(st.one_of(st.text(), st.lists(PIECES).map("".join), st.just("a = " + "[" * 5000), st.just("a = " + "9" * 5000)))
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


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_any_deck_of_the_right_form_passes_through_the_rules(data: st.DataObject) -> None:
    """A package made elsewhere may hold the strangest values; the rules speak of them and do not break."""
    tree = msgspec.to_builtins((HEADER, BODY))
    for _ in range(data.draw(st.integers(1, 4))):
        _replace_somewhere(tree, data)
    try:
        header, body = msgspec.convert(tree, tuple[Header, Body], strict=True)
    except msgspec.ValidationError:
        return
    for finding in check(Subject(header, body, today=TODAY)):
        assert finding.problem


def _replace_somewhere(tree: object, data: st.DataObject) -> None:
    """Put another value, or one from another place, somewhere into the tree."""
    while True:
        keys = list(tree) if isinstance(tree, dict) else list(range(len(tree))) if isinstance(tree, list) else []
        if not keys:
            return
        key = data.draw(st.sampled_from(keys))
        inner = tree[key]  # type: ignore[index]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.integers(0, 5)) == 0:
            tree[key] = data.draw(JSON | st.just(inner) | st.just([]) | st.just({}))  # type: ignore[index]
            return
        tree = inner

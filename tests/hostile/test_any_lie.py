"""Whatever a single number, value or line of a deck says, it is read, told in words, or harmless."""

from __future__ import annotations

import json
from functools import cache
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.deck.body import Body
from kiosk.deck.check import check, check_deck
from kiosk.deck.front import read_page
from kiosk.deck.model import Header
from kiosk.deck.pack import open_deck
from kiosk.deck.package import write_package
from kiosk.deck.pages import Leaf
from kiosk.deck.places import Script
from kiosk.deck.slides_source import read_slide
from kiosk.deck.subject import Subject
from kiosk.errors import DeckError, Finding
from kiosk.text.characters import refused
from kiosk.text.markdown import parse
from tests.builders import TODAY, packed_deck
from tests.hostile.zips import CENTRAL_FIELDS, END_FIELDS, LOCAL_FIELDS, Part, archive

NUMBERS = st.one_of(st.integers(0, 70_000), st.sampled_from([0, 1, 8, 20, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF]))
WIDE = {"crc", "packed", "size", "mode", "offset", "table_size", "table"}
MARKS = st.one_of(st.binary(min_size=4, max_size=4), st.sampled_from([b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"]))


@cache
def good() -> dict[str, bytes]:
    """The entries of a small deck in their order."""
    with ZipFile(BytesIO(packed_deck(2))) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def lies(fields: tuple[str, ...]) -> st.SearchStrategy[dict[str, int | bytes]]:
    """Wrong values for one to three fields of a record."""

    def value(field: str) -> st.SearchStrategy[int | bytes]:
        if field == "mark":
            return MARKS
        return NUMBERS if field in WIDE else NUMBERS.map(lambda number: number & 0xFFFF)

    some = st.lists(st.sampled_from(fields), min_size=1, max_size=3, unique=True)
    return some.flatmap(lambda names: st.fixed_dictionaries({name: value(name) for name in names}))


NOTHING: st.SearchStrategy[dict[str, int | bytes]] = st.just({})


@given(st.integers(0, 4), lies(LOCAL_FIELDS) | NOTHING, lies(CENTRAL_FIELDS) | NOTHING, lies(END_FIELDS) | NOTHING)
@settings(max_examples=400)
def test_any_lie_in_a_zip_is_noticed_or_harmless(
    number: int, local: dict[str, int | bytes], central: dict[str, int | bytes], end: dict[str, int | bytes]
) -> None:
    """What can still be read is what was packed."""
    parts = [Part(name.encode(), content) for name, content in good().items()]
    chosen = parts[number % len(parts)]
    parts[number % len(parts)] = Part(chosen.name, chosen.content, local=local, central=central)
    try:
        deck = open_deck(archive(parts, end))
        check_deck(deck, TODAY)
    except DeckError as error:
        assert str(error).endswith(".")
        assert "\n" not in str(error)
        return
    assert deck.package.read("body.json") == good()["body.json"]


@given(st.lists(st.tuples(st.text(max_size=70), st.binary(max_size=40)), max_size=5), st.booleans())
@settings(max_examples=200)
def test_any_names_in_a_zip_are_told(entries: list[tuple[str, bytes]], before: bool) -> None:
    """Entries with any names, in front of or behind those of a good deck."""
    strange = [Part(name.encode(), content) for name, content in entries]
    known = [Part(name.encode(), content) for name, content in good().items()]
    try:
        check_deck(open_deck(archive(strange + known if before else known + strange)), TODAY)
    except DeckError as error:
        assert str(error).isprintable()
        return
    assert not entries


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)


@given(st.sampled_from(["header.json", "body.json"]), st.lists(st.integers(0, 30), min_size=1, max_size=7), JSON)
@settings(max_examples=300)
def test_any_value_anywhere_in_the_json_is_told_or_harmless(entry: str, way: list[int], value: Any) -> None:
    """A deck made by another program may hold any value in any place."""
    tree = json.loads(good()[entry])
    _replace(tree, way, value)
    changed = {
        name: content for name, content in good().items() if name in ("header.json", "body.json") or "media/" in name
    }
    try:
        deck = open_deck(write_package(changed | {entry: json.dumps(tree).encode()}))
        findings = check_deck(deck, TODAY)
    except DeckError as error:
        assert str(error).endswith(".")
        return
    assert all(finding.problem and finding.mend for finding in findings)


def _replace(tree: Any, way: list[int], value: Any) -> None:
    """Go down into the tree along `way` and put `value` where it ends."""
    for depth, step in enumerate(way):
        keys = list(tree) if isinstance(tree, dict) else list(range(len(tree)))
        if not keys:
            return
        key = keys[step % len(keys)]
        if depth + 1 == len(way) or not isinstance(tree[key], dict | list):
            tree[key] = value
            return
        tree = tree[key]


WORDS = st.sampled_from(
    ["word", "**bold**", "[a](#b)", "[a](http://b)", "![a](b)", "`c`", "<img src=x>", "&#x202e;", "*", "|", "\u202e"]
)
LINES = st.lists(WORDS, max_size=6).map(" ".join)


def _deeper(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def indented(text: str, first: str, rest: str) -> str:
        return first + text.replace("\n", "\n" + rest)

    forms = st.sampled_from(
        [("> ", "> "), ("- ", "  "), ("1. ", "   "), ("    ", "    "), ("# ", ""), ("- [x] ", "  ")]
    )
    nested = st.tuples(inner, forms).map(lambda pair: indented(pair[0], *pair[1]))
    return nested | st.lists(inner, max_size=4).map("\n".join) | st.lists(inner, max_size=3).map("\n\n".join)


@given(st.recursive(LINES, _deeper, max_leaves=25), st.integers(1, 12))
@settings(max_examples=300)
def test_any_nested_markdown_is_read(text: str, times: int) -> None:
    """Blocks and findings, and nothing hidden comes through."""
    for whole in (text, "\n".join([text] * times), "> " * times + text):
        blocks, findings = parse(whole, "a.md")
        assert all(finding.line >= 1 for finding in findings)
        for string in _strings(msgspec.to_builtins(blocks)):
            assert not list(refused(string))


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return [string for part in parts for string in _strings(part)]


KEYS = st.sampled_from(
    [
        "kind",
        "chapter",
        "picture",
        "title",
        "alt",
        "spots",
        "rungs",
        "sources",
        "tour",
        "minutes",
        "claim",
        "a.b",
        '"c d"',
    ]
)
PLAIN = st.sampled_from(
    [
        "1",
        "-1",
        "1e400",
        "nan",
        "true",
        '"picture"',
        '"cell"',
        '"ladder"',
        "1979-05-27",
        "07:32:00",
        '"\\u202e"',
        "'''a'''",
    ]
)
TOML = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda values: f"[{', '.join(values)}]")
        | st.lists(inner, max_size=2).map(
            lambda values: "{" + ", ".join(f"k{n} = {v}" for n, v in enumerate(values)) + "}"
        )
    ),
    max_leaves=6,
)
FENCES = st.sampled_from(["+++", "+++ ", "++++", "---", "", "+++\n+++"])


@given(st.lists(st.tuples(KEYS, TOML), max_size=8, unique_by=lambda pair: pair[0]), FENCES, FENCES, LINES)
@settings(max_examples=300)
def test_any_front_matter_is_read(values: list[tuple[str, str]], first: str, second: str, text: str) -> None:
    """A page, or findings that say why there is none; and whatever was read passes through every rule."""
    lines = [first, *(f"{key} = {value}" for key, value in values), second, text]
    findings: list[Finding] = []
    page = read_page(Script("slides/01-a.en.md", "\n".join(lines)), findings)
    slide = read_slide(Leaf("a", {"en": page})) if page else None
    assert slide or findings
    if slide:
        header = msgspec.json.decode(good()["header.json"], type=Header)
        body = msgspec.json.decode(good()["body.json"], type=Body)
        check(Subject(header, msgspec.structs.replace(body, slides=(slide,)), today=TODAY))

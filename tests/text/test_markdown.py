"""The small Markdown of decks: what is allowed is read, everything else is told and never becomes markup."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import Severity
from kiosk.text import Paragraph, Run
from kiosk.text.characters import refused
from kiosk.text.document import Block, Entry, Grid, Listing, Passage, Quote, Row
from kiosk.text.markdown import parse


def read(text: str) -> tuple[Block, ...]:
    """The blocks of a text that must be without findings."""
    blocks, findings = parse(text, "a.md")
    assert findings == []
    return blocks


def plain(text: str) -> Paragraph:
    """A paragraph of plain words."""
    return Paragraph((Run(text),))


def test_paragraphs_keep_bold_and_glossary_words() -> None:
    """A run is text, maybe bold, maybe a glossary word; lines of one paragraph are joined."""
    (passage,) = read("A **bold** word,\na [nerve cell](#neuron) and **a [gap](#node-of-ranvier)**.")
    assert isinstance(passage, Passage)
    assert passage.paragraph.runs == (
        Run("A "),
        Run("bold", bold=True),
        Run(" word, a "),
        Run("nerve cell", term="neuron"),
        Run(" and "),
        Run("a ", bold=True),
        Run("gap", bold=True, term="node-of-ranvier"),
        Run("."),
    )
    assert passage.plain == "A bold word, a nerve cell and a gap."


def test_lists_quotes_and_tables_keep_their_lines() -> None:
    """Each part knows the line it stands on, counted in the file."""
    text = "Ask.\n\n- One\n  > Note\n- Two\n\n1. First\n2. Second\n\n| A | B |\n|---|---|\n| c | d |\n\n> Why."
    blocks, findings = parse(text, "a.md", first_line=10)
    assert findings == []
    assert blocks == (
        Passage(10, plain("Ask.")),
        Listing(12, False, (Entry(12, plain("One"), (Passage(13, plain("Note")),)), Entry(14, plain("Two")))),
        Listing(16, True, (Entry(16, plain("First")), Entry(17, plain("Second")))),
        Grid(19, Row(19, (plain("A"), plain("B"))), (Row(21, (plain("c"), plain("d"))),)),
        Quote(23, (Passage(23, plain("Why.")),)),
    )


def test_loose_lists_are_the_same_as_tight_ones() -> None:
    """An empty line between list lines changes nothing."""
    (tight,), (loose,) = read("- a\n- b"), read("- a\n\n- b")
    assert isinstance(tight, Listing)
    assert isinstance(loose, Listing)
    assert [entry.paragraph for entry in tight.entries] == [entry.paragraph for entry in loose.entries]


def test_escaped_signs_are_plain_signs() -> None:
    """An author can still write a star."""
    assert read(r"2 \* 3 &amp; \[x]") == (Passage(1, plain("2 * 3 & [x]")),)


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("One\n\n![Look](a.png)", "markup-image", 3),
        ("One\ntwo ![Look](http://a/b.png)", "markup-image", 2),
        ("# Title", "markup-heading", 1),
        ("Title\n=====", "markup-heading", 1),
        ("Some *soft* words", "markup-em", 1),
        ("Some `code`", "markup-code_inline", 1),
        ("```\ncode\n```", "markup-fence", 1),
        ("One\n\n    code", "markup-code_block", 3),
        ("One\n\n---", "markup-hr", 3),
        ("Some <b>bold</b>", "markup-html", 1),
        ("<script>alert(1)</script>", "markup-html", 1),
        ("<img src=x onerror=alert(1)>", "markup-html", 1),
        ("a <!-- note -->", "markup-html", 1),
        ("See [this](https://example.org)", "markup-link", 1),
        ("See [this](javascript:alert(1))", "markup-link", 1),
        ("See [this](#Not-An-Id)", "markup-link", 1),
        ("See <https://example.org>", "markup-link", 1),
        ("See [this]\n\n[this]: https://example.org", "markup-reference", 3),
        ("- a\n  - b", "markup-nested", 2),
        ("- a\n\n  b", "markup-long-entry", 3),
        ("- a\n  > - b", "markup-quote", 2),
        ("> # a", "markup-quote", 1),
        ("a ** b ** c", "stray-sign", 1),
        ("a [b] (#c) ](#d", "stray-sign", 1),
        ("dir &#x202e;ect", "hidden-character", 1),
        ("zero &#8203;width", "hidden-character", 1),
    ],
)
def test_everything_else_is_a_finding(text: str, rule: str, line: int) -> None:
    """With the line it stands on and a way to mend it."""
    _, findings = parse(text, "a.md")
    assert (rule, line) in [(finding.rule, finding.line) for finding in findings]
    assert all(finding.mend for finding in findings)


def test_words_of_refused_forms_stay_words() -> None:
    """Nothing a visitor should read is lost, and nothing can load or run."""
    (passage,), _ = parse("See *this* `one` and [that](http://a).", "a.md")
    assert isinstance(passage, Passage)
    assert passage.paragraph == plain("See this one and that.")


def test_stray_signs_are_only_a_warning() -> None:
    """They look odd but do no harm."""
    _, findings = parse("a ** b ** c", "a.md")
    assert [finding.severity for finding in findings if finding.rule == "stray-sign"] == [Severity.WARNING]


def test_a_tower_of_quotes_ends() -> None:
    """Nesting without end is cut off."""
    parse(">" * 5000 + " a", "a.md")
    parse("- " * 3000 + "a", "a.md")
    parse("[" * 8000 + "a" + "](#b)" * 2000, "a.md")
    parse("*a _b " * 2000, "a.md")


def runs_of(blocks: tuple[Block, ...]) -> list[Run]:
    """Every run of every part."""
    found: list[Paragraph] = []
    for block in blocks:
        match block:
            case Passage(_, paragraph):
                found.append(paragraph)
            case Listing(_, _, entries):
                found += [entry.paragraph for entry in entries]
                found += [note.paragraph for entry in entries for note in entry.notes]
            case Grid(_, heads, rows):
                found += [cell for row in (heads, *rows) for cell in row.cells]
            case Quote(_, passages):
                found += [passage.paragraph for passage in passages]
    return [run for paragraph in found for run in paragraph.runs]


@given(st.text(alphabet=st.sampled_from("ab \n\t>-*_#`[]()!<>|&;:x1.\\\u202e\u200b\x00é"), max_size=300))
@settings(max_examples=400, deadline=None)
def test_no_text_breaks_the_reader(text: str) -> None:
    """Whatever is written: lines lie inside the file, and no hidden character or line end reaches a run."""
    blocks, findings = parse(text, "a.md", first_line=5)
    last = 5 + text.count("\n")
    assert all(5 <= finding.line <= last for finding in findings)
    for run in runs_of(blocks):
        assert run.text
        assert "\n" not in run.text
        assert not list(refused(run.text))

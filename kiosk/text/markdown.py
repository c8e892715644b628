"""Reads the small Markdown of decks: paragraphs, bold, glossary words, lists, tables and quotes.

Rules: nothing but these forms survives; pictures, HTML, outside links, headings, code, italics and nested
lists become findings with a line number and their words stay as plain words; every text is free of hidden
characters even when they were written as `&#…;`. Does not know what a list or a quote means on a slide, and
does not raise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from kiosk.errors import Finding, Severity
from kiosk.text import Paragraph, Run
from kiosk.text.characters import TAG, hidden_character, refused, tidy
from kiosk.text.document import Block, Entry, Grid, Listing, Passage, Quote, Row

TERM = re.compile(r"#([a-z0-9][a-z0-9-]*)")
STRAY = re.compile(r"\*\*|__|\]\(|`")

NOT_HERE = {
    "image": ("A picture stands inside the text.", "Name it above the text instead: picture = “…”."),
    "heading": (
        "A heading stands inside the text.",
        "Put it above the text as title, or write a plain paragraph.",
    ),
    "em": ("Words are in italics.", "Remove the single * or _ signs; use **bold** sparingly."),
    "code_inline": ("Words stand between ` signs.", "Remove the ` signs."),
    "fence": ("A code block stands in the text.", "Remove the lines with ``` signs."),
    "code_block": (
        "A paragraph is indented like program code.",
        "Remove the spaces at the beginning of the line.",
    ),
    "hr": ("A dividing line stands in the text.", "Remove the line of dashes or stars."),
    "html": ("The text holds HTML.", "Remove everything between < and >; write plain words."),
    "link": (
        "The text links to a page outside.",
        "Visitors cannot leave the kiosk: write the words without the link.",
    ),
    "reference": ("The text defines a link.", "Visitors cannot leave the kiosk: remove the line."),
    "nested": (
        "A list stands inside a list line.",
        "Write one simple list; only a “> …” line may stand indented.",
    ),
    "quote": ("A quote holds more than plain paragraphs.", "Write plain words after the > sign."),
    "long-entry": ("A list line has more than one paragraph.", "Keep each list line to one short paragraph."),
}


def _engine() -> MarkdownIt:
    engine = MarkdownIt("commonmark", {"html": False, "linkify": False, "typographer": False}).enable("table")
    # Every link must become a link token, so that it is refused with a finding instead of shown as odd text.
    engine.validateLink = lambda url: True  # type: ignore[method-assign]
    engine.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return engine


ENGINE = _engine()


def parse(text: str, file: str, first_line: int = 1) -> tuple[tuple[Block, ...], list[Finding]]:
    """Read `text`, which begins on line `first_line` of `file`: its blocks in order, and what is not
    allowed."""
    reader = _Reader(file, first_line)
    env: dict[str, dict[str, dict[str, Sequence[int]]]] = {}
    try:
        root = SyntaxTreeNode(ENGINE.parse(text, env))
    except (RecursionError, ValueError, IndexError):
        reader.refuse("nested", 0)
        return (), reader.findings
    for reference in env.get("references", {}).values():
        reader.refuse("reference", reference["map"][0])
    return tuple(reader.blocks(root)), reader.findings


class _Reader:
    """Walks one syntax tree and collects findings."""

    def __init__(self, file: str, first_line: int) -> None:
        self.file = file
        self.first_line = first_line
        self.findings: list[Finding] = []

    def refuse(self, what: str, row: int) -> None:
        """Report a form that is not allowed; `row` counts from 0 inside the text."""
        problem, mend = NOT_HERE[what]
        self.findings.append(Finding(self.file, self.first_line + row, Severity.ERROR, f"markup-{what}", problem, mend))

    def blocks(self, root: SyntaxTreeNode) -> list[Block]:
        found: list[Block] = []
        for node in root.children:
            row = _row(node)
            if node.type == "paragraph":
                found.append(self.passage(node))
            elif node.type in ("bullet_list", "ordered_list"):
                entries = tuple(self.entry(item) for item in node.children)
                found.append(Listing(self.first_line + row, node.type == "ordered_list", entries))
            elif node.type == "table":
                found.append(self.grid(node))
            elif node.type == "blockquote":
                found.append(Quote(self.first_line + row, self.quoted(node)))
            else:
                self.refuse(node.type, row)
        return found

    def passage(self, node: SyntaxTreeNode) -> Passage:
        return Passage(self.first_line + _row(node), self.paragraph(node))

    def quoted(self, node: SyntaxTreeNode) -> tuple[Passage, ...]:
        for child in node.children:
            if child.type != "paragraph":
                self.refuse("quote", _row(child))
        return tuple(self.passage(child) for child in node.children if child.type == "paragraph")

    def entry(self, item: SyntaxTreeNode) -> Entry:
        paragraphs: list[Paragraph] = []
        notes: list[Passage] = []
        for child in item.children:
            if child.type == "paragraph" and not paragraphs:
                paragraphs.append(self.paragraph(child))
            elif child.type == "blockquote":
                notes += self.quoted(child)
            elif child.type == "paragraph":
                self.refuse("long-entry", _row(child))
            elif child.type in ("bullet_list", "ordered_list"):
                self.refuse("nested", _row(child))
            else:
                self.refuse(child.type if child.type in NOT_HERE else "nested", _row(child))
        first = paragraphs[0] if paragraphs else Paragraph(())
        return Entry(self.first_line + _row(item), first, tuple(notes))

    def grid(self, table: SyntaxTreeNode) -> Grid:
        rows = [
            Row(self.first_line + _row(line), tuple(self.paragraph(cell) for cell in line.children))
            for part in table.children
            for line in part.children
        ]
        return Grid(rows[0].line, rows[0], tuple(rows[1:]))

    def paragraph(self, node: SyntaxTreeNode) -> Paragraph:
        """The runs of a node that holds one stretch of inline text."""
        runs: list[Run] = []
        row = _row(node)
        for inline in node.children:
            self.inline(inline.children, row, False, "", runs)
        plain = "".join(run.text for run in runs)
        if TAG.search(plain):
            self.refuse("html", row)
        if STRAY.search(plain):
            self.findings.append(
                Finding(
                    self.file,
                    self.first_line + row,
                    Severity.WARNING,
                    "stray-sign",
                    "A sign such as ** or ]( would be shown to visitors as it stands.",
                    "Write bold as **words** and glossary words as [word](#id), without spaces inside.",
                )
            )
        return Paragraph(_merged(runs))

    def inline(self, nodes: list[SyntaxTreeNode], row: int, bold: bool, term: str, runs: list[Run]) -> int:
        """Add the runs of `nodes`, which begin on `row`, and give the row they end on."""
        for node in nodes:
            if node.type in ("softbreak", "hardbreak"):
                row += 1
                runs.append(Run(" ", bold, term))
            elif node.type == "text":
                runs.append(Run(self.words(node.content, row), bold, term))
            elif node.type == "strong":
                row = self.inline(node.children, row, True, term, runs)
            elif node.type == "link":
                row = self.link(node, row, bold, term, runs)
            else:
                self.refuse(node.type if node.type in NOT_HERE else "html", row)
                if node.type == "code_inline":
                    runs.append(Run(self.words(node.content, row), bold, term))
                elif node.type != "image":
                    row = self.inline(node.children, row, bold, term, runs)
        return row

    def link(self, node: SyntaxTreeNode, row: int, bold: bool, term: str, runs: list[Run]) -> int:
        match = TERM.fullmatch(str(node.attrs.get("href", "")))
        if match is None:
            self.refuse("link", row)
        return self.inline(node.children, row, bold, match[1] if match else term, runs)

    def words(self, text: str, row: int) -> str:
        for _, name in refused(text):
            self.findings.append(hidden_character(self.file, self.first_line + row, name))
            break
        return tidy(text)


def _row(node: SyntaxTreeNode) -> int:
    """The row a node begins on, or that of the nearest node around it that knows."""
    while not node.is_root:
        if node.map is not None:
            return node.map[0]
        assert node.parent is not None
        node = node.parent
    return 0


def _merged(runs: list[Run]) -> tuple[Run, ...]:
    """Neighbours of one style as one run, without empty ones and without white space at either end."""
    merged: list[Run] = []
    for run in runs:
        if merged and (merged[-1].bold, merged[-1].term) == (run.bold, run.term):
            merged[-1] = Run(merged[-1].text + run.text, run.bold, run.term)
        elif run.text:
            merged.append(run)
    if merged:
        merged[0] = Run(merged[0].text.lstrip(), merged[0].bold, merged[0].term)
        merged[-1] = Run(merged[-1].text.rstrip(), merged[-1].bold, merged[-1].term)
    return tuple(run for run in merged if run.text)

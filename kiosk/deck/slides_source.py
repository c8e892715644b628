"""Turns the Markdown files of one slide into a slide in every language.

Rules: what does not change with the language is read from the first language only; the kind reads its own
keys; every mistake becomes a finding. Does not check that names exist: the rules over the whole deck do.
"""

from __future__ import annotations

from kiosk.deck.front import Page
from kiosk.deck.pages import Leaf
from kiosk.deck.table import Table
from kiosk.errors import Finding, Severity
from kiosk.slides import EVIDENCE, KINDS, Item, Kind, Problem, Slide, SlideText
from kiosk.text import Paragraph
from kiosk.text.document import Entry, Grid, Listing, Passage, Quote

FACTS = ("kind", "chapter", "minutes", "tour", "sources", "facts", "evidence")
WORDS = ("title", "hint", "alt", "claim")
KIND_KEYS = tuple(dict.fromkeys(key for kind in KINDS.values() for key in kind.keys))
FACTS_ONCE = "Facts stand only in the file of the first language."


def read_slide(leaf: Leaf) -> Slide | None:
    """The slide, or None when its kind cannot be read; findings go to the tables of its pages."""
    table = leaf.first.table
    kind = _kind(table)
    # Only a scene can say that something is done; elsewhere the word is not known.
    goals = kind is None or "goal" in kind.keys
    text = {language: slide_text(page, goals) for language, page in leaf.pages.items()}
    evidence = table.text("evidence", required=False)
    if evidence not in ("", *EVIDENCE):
        table.wrong("evidence", 'key = "unproven"', f"one of {', '.join(EVIDENCE)}")
    tour = table.whole("tour", 0)
    chapter = table.text("chapter", "the id of a chapter in deck.toml")
    sources = table.names("sources", required=False)
    facts, minutes = table.names("facts", required=False), table.number("minutes", 0.5)
    table.done(also=KIND_KEYS if kind is None else kind.keys)
    for _, page in leaf.translations:
        page.table.done(also=WORDS, ignored=(*FACTS, *KIND_KEYS), why=FACTS_ONCE)
    if kind is None:
        return None
    claim = next(iter(text.values())).claim
    return Slide(leaf.id, chapter, kind, text, sources, facts, minutes, tour, claim, evidence)


def _kind(table: Table) -> Kind | None:
    name = table.text("kind", f"one of {', '.join(KINDS)}")
    if name not in KINDS:
        if name:
            table.wrong("kind", f'key = "{next(iter(KINDS))}"', f"one of {', '.join(KINDS)}")
        return None
    kind = KINDS[name].read(table.values)
    if isinstance(kind, list):
        report(table, kind)
        return None
    return kind


def report(table: Table, problems: list[Problem]) -> None:
    """Add what a kind or type found wrong with itself to the findings."""
    for found in problems:
        table.report(Severity.ERROR, found.rule, found.problem, found.mend, found.key)


def slide_text(page: Page, goals: bool = False) -> SlideText:
    """The words of one file; with `goals` also what is said when one is reached."""
    table = page.table
    body: list[Paragraph] = []
    items: list[Item] = []
    heads: tuple[str, ...] = ()
    for block in page.blocks:
        if isinstance(block, Passage):
            body.append(block.paragraph)
        elif isinstance(block, Listing):
            items += [_item(page, entry) for entry in block.entries]
        elif isinstance(block, Grid):
            heads = tuple(cell.plain for cell in block.heads.cells)
            items += [_row(row.cells) for row in block.rows]
        elif isinstance(block, Quote):
            _report(page, block.line, "slide-quote", "A slide has no quotes.", "Remove the > sign.")
    return SlideText(
        title=table.text("title", "the title of the slide in quotation marks"),
        body=tuple(body),
        hint=table.text("hint", required=False),
        alt=table.text("alt", required=False),
        items=tuple(items),
        heads=heads,
        claim=table.text("claim", required=False),
        done=table.text("done", required=False) if goals else "",
    )


def _row(cells: tuple[Paragraph, ...]) -> Item:
    return Item(cells[0].plain, cells=tuple(cell.plain for cell in cells[1:]))


def _item(page: Page, entry: Entry) -> Item:
    """A list line: its bold beginning is the label, the rest the sentence."""
    for note in entry.notes:
        _report(page, note.line, "slide-quote", "A slide has no quotes.", "Remove the line that begins with >.")
    runs = entry.paragraph.runs
    bold = next((index for index, run in enumerate(runs) if not run.bold), len(runs))
    if not bold:
        problem = "This list line does not begin with a bold label."
        _report(page, entry.line, "label-not-bold", problem, "Write it like this: - **Myelin** wraps the fibre.")
        return Item(entry.paragraph.plain)
    if any(run.term for run in runs):
        problem = "A glossary word in a list line cannot be touched and is shown as plain words."
        mend = "Write the word without [ ](#…) here; link it in a paragraph if a visitor needs its meaning."
        _report(page, entry.line, "term-in-list", problem, mend, Severity.WARNING)
    label, rest = runs[:bold], runs[bold:]
    return Item(Paragraph(label).plain.strip(), Paragraph(rest).plain.strip())


def _report(page: Page, line: int, rule: str, problem: str, mend: str, severity: Severity = Severity.ERROR) -> None:
    page.table.findings.append(Finding(page.script.file, line, severity, rule, problem, mend))

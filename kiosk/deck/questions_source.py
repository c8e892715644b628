"""Turns the Markdown files of one question into a question in every language.

Rules: the answer key stands in the first language only; every mistake becomes a finding. Does not grade and
does not check that names exist: types and rules do.
"""

from __future__ import annotations

import re

from kiosk.deck.front import Page
from kiosk.deck.pages import Leaf
from kiosk.deck.slides_source import FACTS_ONCE, report
from kiosk.deck.table import Table
from kiosk.errors import Finding, Severity
from kiosk.questions import DIFFICULTIES, TYPES, Form, Parts, Question, QuestionText, Type
from kiosk.text.document import Grid, Listing, Passage, Quote

FACTS = ("kind", "chapter", "difficulty", "sources", "facts", "show", "picture")
TYPE_KEYS = tuple(dict.fromkeys(key for kind in TYPES.values() for key in kind.keys))
TICK = re.compile(r"\A\[(?: ?|([xX]))\](?:\s+|\Z)")


def read_question(leaf: Leaf) -> Question | None:
    """The question, or None when its type cannot be read; findings go to the tables of its pages."""
    table = leaf.first.table
    parts = question_parts(leaf.first)
    kind = _type(table, parts)
    text = dict.fromkeys(leaf.pages, parts.text)
    for language, page in leaf.translations:
        text[language] = _translation(page, parts)
    difficulty = table.whole("difficulty", DIFFICULTIES[0])
    chapter = table.text("chapter", "the id of a chapter in deck.toml")
    show = table.text("show", "the id of the slide that explains this question")
    sources, facts = table.names("sources", required=False), table.names("facts", required=False)
    picture = table.text("picture", required=False)
    table.done(also=TYPE_KEYS if kind is None else kind.keys)
    for _, page in leaf.translations:
        page.table.done(also=("alt",), ignored=(*FACTS, *TYPE_KEYS), why=FACTS_ONCE)
    if kind is None:
        return None
    return Question(leaf.id, chapter, kind, text, sources, show, facts, difficulty, picture)


def _type(table: Table, parts: Parts) -> Type | None:
    name = table.text("kind", f"one of {', '.join(TYPES)}")
    if name not in TYPES:
        if name:
            table.wrong("kind", f'key = "{next(iter(TYPES))}"', f"one of {', '.join(TYPES)}")
        return None
    kind = TYPES[name].read(table.values, parts)
    if isinstance(kind, list):
        report(table, kind)
        return None
    return kind


def _translation(page: Page, first: Parts) -> QuestionText:
    parts = question_parts(page)
    if parts.ticked:
        mend = "Write plain “- ” lines here; the right answer is marked only in the file of the first language."
        told = "The marks [x] are ignored here. " + FACTS_ONCE
        page.table.report(Severity.WARNING, "ignored-here", told, mend)
    if parts.form is not first.form and first.form is not Form.NONE:
        mend = "Use the same kind of list or table, with the answers in the same order."
        told = "The answers are not written in the same form as in the first language."
        page.table.report(Severity.ERROR, "answer-form", told, mend)
    return parts.text


def question_parts(page: Page) -> Parts:
    """The question, its answers and its explanation, as the Markdown of one file says them."""
    ask: list[str] = []
    why: list[str] = []
    answers: Listing | Grid | None = None
    for block in page.blocks:
        if isinstance(block, Passage):
            if answers is not None:
                _report(page, block.line, "text-after-answers")
            ask.append(block.plain)
        elif isinstance(block, Quote):
            if answers is None:
                _report(page, block.line, "why-first")
            elif why:
                _report(page, block.line, "two-explanations")
            why += [passage.plain for passage in block.passages]
        elif answers is None:
            answers = block
        else:
            _report(page, block.line, "two-lists")
    alt = page.table.text("alt", required=False)
    return _parts(answers, " ".join(ask), " ".join(why), alt)


def _parts(answers: Listing | Grid | None, ask: str, why: str, alt: str) -> Parts:
    if answers is None:
        return Parts(Form.NONE, (), QuestionText(ask, (), why, alt=alt))
    if isinstance(answers, Grid):
        items = tuple(row.cells[0].plain for row in answers.rows)
        partners = tuple(row.cells[1].plain for row in answers.rows if len(row.cells) == 2)
        heads = tuple(cell.plain for cell in answers.heads.cells)
        return Parts(Form.TABLE, (), QuestionText(ask, items, why, partners, heads=heads, alt=alt))
    marks = [TICK.match(entry.paragraph.plain) for entry in answers.entries]
    ticked = tuple(index for index, mark in enumerate(marks) if mark and mark[1])
    items = tuple(TICK.sub("", entry.paragraph.plain, count=1) for entry in answers.entries)
    feedback = tuple(" ".join(note.plain for note in entry.notes) for entry in answers.entries)
    text = QuestionText(ask, items, why, feedback=feedback if any(feedback) else (), alt=alt)
    return Parts(Form.NUMBERED if answers.numbered else Form.CHOICES, ticked, text)


ORDER = {
    "text-after-answers": (
        "A paragraph stands below the answers.",
        "Begin the explanation with >, and put everything else above the answers.",
    ),
    "why-first": (
        "The explanation stands above the answers.",
        "Write the answers first; the line that begins with > comes last.",
    ),
    "two-explanations": (
        "There are two explanations.",
        "Indent feedback on one answer by three spaces, so that it belongs to its answer.",
    ),
    "two-lists": (
        "There are two lists of answers.",
        "Write all answers as one list or one table, without other lines between them.",
    ),
}


def _report(page: Page, line: int, rule: str) -> None:
    problem, mend = ORDER[rule]
    page.table.findings.append(Finding(page.script.file, line, Severity.ERROR, rule, problem, mend))

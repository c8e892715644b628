"""Reads what stands once in a deck: deck.toml, the glossaries, and who made the pictures.

Rules: words of missing languages are left out here and reported by the rules; pictures are only named, not
opened. Does not read slides or questions.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from kiosk.deck import limits
from kiosk.deck.files import NAME_HELP, Folder
from kiosk.deck.model import Chapter, Header, Source, Term
from kiosk.deck.places import CREDITS_FILE, DECK_FILE, Script
from kiosk.deck.table import Table, read_toml
from kiosk.errors import DeckError, Finding, Severity

ID_FORM = "a short name of small letters, digits and hyphens in quotation marks"
ROW_HEAD = re.compile(r"\s*\[\"?([^\]\"]+)\"?\]\s*(?:#|$)")
PICTURE_FILE = re.compile(r"media/([a-z0-9][a-z0-9-]{0,62})(\.dark)?\.(svg|png|jpg|jpeg|webp)")
SafeArea = tuple[float, float, float, float]


class Picture(msgspec.Struct, frozen=True, omit_defaults=True):
    """A picture as the author made it: its files inside the deck folder, who made it, and the part (x, y,
    width, height) that must never be cut off (empty: all of it, or the safe area of the drawing canvas)."""

    name: str
    light: str
    dark: str = ""
    credit: str = ""
    licence: str = ""
    safe: SafeArea | None = None


class Cover(msgspec.Struct, frozen=True):
    """A deck without its slides, questions and drawn pictures."""

    header: Header
    sources: dict[str, Source]
    terms: dict[str, dict[str, Term]]
    pictures: dict[str, Picture]
    scripts: dict[str, Script]


def read_cover(folder: Folder, findings: list[Finding]) -> Cover:
    """Read deck.toml, glossaries and credits. Raises DeckError when there is no readable deck.toml."""
    if DECK_FILE not in folder.files:
        told = f"There is no {DECK_FILE} in “{folder.root}”, so this folder is not a deck."
        raise DeckError(told)
    script = folder.script(DECK_FILE, limits.TABLE)
    values = read_toml(script.text, DECK_FILE, findings) if script else None
    if script is None or values is None:
        raise DeckError(f"{DECK_FILE} cannot be read.", [*folder.findings, *findings])
    table = Table(values, DECK_FILE, script.text, findings)
    header, sources = _header(table)
    scripts = {DECK_FILE: script}
    terms = {language: _terms(folder, language, scripts, findings) for language in header.languages}
    return Cover(header, sources, terms, _pictures(folder, scripts, findings), scripts)


def _header(table: Table) -> tuple[Header, dict[str, Source]]:
    languages = _languages(table)
    header = Header(
        id=table.text("id", ID_FORM),
        version=table.text("version"),
        languages=languages,
        title=table.words("title", languages),
        subtitle=table.words("subtitle", languages, required=False),
        attract=tuple(_row_words(row, languages) for row in table.tables("attract")),
        disclaimer=table.words("disclaimer", languages),
        emergency=table.words("emergency", languages),
        chapters=tuple(_chapter(row, languages) for row in table.tables("chapters")),
        checked=table.date("checked"),
        review_due=table.date("review_due"),
        reviewer=table.text("reviewer", required=False),
    )
    sources = _sources(table)
    table.done()
    return header, sources


def _languages(table: Table) -> tuple[str, ...]:
    return tuple(dict.fromkeys(table.names("languages"))) or ("en",)


def _row_words(row: Table, languages: tuple[str, ...]) -> dict[str, str]:
    words = {language: row.text(language, required=False) for language in languages}
    row.done()
    return {language: text for language, text in words.items() if text}


def _chapter(row: Table, languages: tuple[str, ...]) -> Chapter:
    chapter = Chapter(row.text("id", ID_FORM), row.text("picture"), row.words("title", languages))
    row.done()
    return chapter


def _sources(table: Table) -> dict[str, Source]:
    sources: dict[str, Source] = {}
    for row in table.tables("sources"):
        source = Source(row.text("id"), row.text("text"), row.flag("seen", True))
        row.done()
        if source.id in sources:
            row.report(
                Severity.ERROR,
                "same-id",
                f"The source “{source.id}” is written twice.",
                "Give each source its own id, or delete one of the two.",
                "id",
            )
        sources[source.id] = source
    return sources


def _terms(folder: Folder, language: str, scripts: dict[str, Script], findings: list[Finding]) -> dict[str, Term]:
    file = f"glossary.{language}.toml"
    values = _values(folder, file, scripts, findings)
    terms: dict[str, Term] = {}
    for id, table in _rows(values, file, scripts, findings):
        terms[id] = Term(table.text("word"), table.text("meaning"))
        table.done()
    return terms


def _values(folder: Folder, file: str, scripts: dict[str, Script], findings: list[Finding]) -> Mapping[str, Any]:
    script = folder.script(file, limits.TABLE) if file in folder.files else None
    if script is None:
        return {}
    scripts[file] = script
    return read_toml(script.text, file, findings) or {}


def _rows(
    values: Mapping[str, Any], file: str, scripts: dict[str, Script], findings: list[Finding]
) -> list[tuple[str, Table]]:
    """Every `[name]` table of a file with its name."""
    rows: list[tuple[str, Table]] = []
    lines = scripts[file].text.splitlines() if values else []
    heads = {match[1]: number for number, text in enumerate(lines, 1) if (match := ROW_HEAD.match(text))}
    if len(values) > limits.ROWS:
        problem, mend = f"There are {len(values)} parts.", f"Keep the first {limits.ROWS}; the others are not read."
        findings.append(Finding(file, 0, Severity.ERROR, "too-many-parts", problem, mend))
    for name, row in list(values.items())[: limits.ROWS]:
        table = Table(row if isinstance(row, dict) else {}, file, lines, findings, heads.get(name, 1))
        if isinstance(row, dict):
            rows.append((name, table))
        else:
            mend = f"Begin the file with a head in square brackets: [{name}]"
            table.report(Severity.ERROR, "wrong-value", f"“{name}” stands outside of any part.", mend, name)
    return rows


def _pictures(folder: Folder, scripts: dict[str, Script], findings: list[Finding]) -> dict[str, Picture]:
    found: dict[str, dict[str, str]] = {}
    for file in sorted(file for file in folder.files if file.startswith("media/") and file != CREDITS_FILE):
        match = PICTURE_FILE.fullmatch(file)
        if match is None:
            folder.unused(file, f"Pictures are .svg, .png, .jpg or .webp. {NAME_HELP.split(':')[0]}.")
            continue
        variants = found.setdefault(match[1], {})
        variant = "dark" if match[2] else "light"
        if variant in variants:
            mend = f"Keep one of “{file}” and “{variants[variant]}”."
            folder.refuse(file, "same-id", f"There are two pictures called “{match[1]}”.", mend)
        variants.setdefault(variant, file)
    credits = dict(_rows(_values(folder, CREDITS_FILE, scripts, findings), CREDITS_FILE, scripts, findings))
    everyone = credits.pop("*", None)
    pictures: dict[str, Picture] = {}
    for name, variants in found.items():
        if "light" not in variants:
            mend = f"Add media/{name}.svg, or rename this file to {name}.svg."
            folder.refuse(variants["dark"], "missing-media", "This dark picture has no light one.", mend)
            continue
        pictures[name] = _picture(name, variants, credits.pop(name, None), everyone)
    for name, table in credits.items():
        mend = "Delete this part, or add the picture."
        table.report(Severity.WARNING, "unused-credit", f"There is no picture “{name}” in media.", mend)
    return pictures


def _picture(name: str, files: dict[str, str], own: Table | None, everyone: Table | None) -> Picture:
    tables = [table for table in (own, everyone) if table is not None]
    made, licence = (
        next(filter(None, (table.text(key, required=False) for table in tables)), "") for key in ("credit", "licence")
    )
    safe = _safe(own) if own and own.has("safe") else None
    for table in tables:
        table.done(also=("credit", "licence", "safe", "source", "title", "changes", "note"))
    return Picture(name, files["light"], files.get("dark", ""), made, licence, safe)


def _safe(table: Table) -> SafeArea | None:
    try:
        safe: SafeArea = msgspec.convert(table.values["safe"], SafeArea)
    except msgspec.ValidationError:
        table.wrong("safe", "key = [106, 115, 1000, 880]", "four numbers: x, y, width, height")
        return None
    return safe

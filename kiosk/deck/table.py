"""Reads typed values from TOML and says in plain words what is wrong with them.

Rules: never raises for content and never stops at the first mistake; a missing or wrong value becomes a
finding and a harmless stand-in; unknown keys become warnings with the nearest known key. Does not know what
the values mean.
"""

from __future__ import annotations

import datetime
import math
import re
import tomllib
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cached_property
from typing import Any

from kiosk.deck import limits
from kiosk.errors import Finding, Severity

HEAD = re.compile(r"\[+[\"A-Za-z]")
KEY = re.compile(r"[ \t{]*\"?([^\s\"=.{]+)\"?[ \t]*[=.]")
# A key of very many parts (a.b.c.…) makes the reader of the standard library fill all memory.
PART = r"(?:[\w-]+|\"[^\"\n]*\"|'[^'\n]*')"
DEEP_KEY = re.compile(rf"(?<![\w-]){PART}(?:[ \t]*\.[ \t]*{PART}){{{limits.KEY_PARTS}}}")
NO_DATE = datetime.date(1970, 1, 1)
QUOTED = {"text": 'key = "…"', "date": "key = 2026-11-23", "number": "key = 1", "flag": "key = true"}


class Table:
    """The values of one TOML table. `file` and `first_line` say where it stands, `text` is the file's text or its
    lines."""

    def __init__(
        self, values: dict[str, Any], file: str, text: str | list[str], findings: list[Finding], first_line: int = 1
    ):
        self.values = values
        self.file = file
        self.findings = findings
        self.first_line = first_line
        self._lines = text.splitlines() if isinstance(text, str) else text
        self._known: set[str] = set()

    def report(self, severity: Severity, rule: str, problem: str, mend: str, key: str = "") -> None:
        """Add a finding at the line of `key`."""
        self.findings.append(Finding(self.file, self.line_of(key), severity, rule, problem, mend))

    def line_of(self, key: str) -> int:
        """The line `key` stands on inside this table, or the table's first line."""
        return self._places.get(key, self.first_line)

    @cached_property
    def _places(self) -> dict[str, int]:
        """The line of every key of this table, read once: a table may have thousands."""
        places: dict[str, int] = {}
        for number in range(self.first_line, len(self._lines) + 1):
            line = self._lines[number - 1]
            if match := KEY.match(line):
                places.setdefault(match[1], number)
            elif number > self.first_line and HEAD.match(line):
                break
        return places

    def has(self, key: str) -> bool:
        """Whether the key is there at all."""
        return key in self.values

    def wrong(self, key: str, form: str, what: str) -> None:
        """Report that `key` is missing, or not of the form it must have."""
        problem = f"“{key}” must be {what}." if key in self.values else f"“{key}” is missing: {what}."
        mend = "Write it like this: " + form.replace("key", key, 1)
        self.report(Severity.ERROR, "missing-value" if key not in self.values else "wrong-value", problem, mend, key)

    def text(self, key: str, what: str = "words in quotation marks", required: bool = True) -> str:
        """A string; empty when it is missing and may be."""
        self._known.add(key)
        value = self.values.get(key)
        if isinstance(value, str) and (value.strip() or not required):
            return value.strip()
        if required or value is not None:
            self.wrong(key, QUOTED["text"], what)
        return ""

    def number(self, key: str, default: float) -> float:
        """A finite number."""
        self._known.add(key)
        value = self.values.get(key, default)
        if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
            return float(value)
        self.wrong(key, QUOTED["number"], "a number")
        return default

    def whole(self, key: str, default: int) -> int:
        """A whole number."""
        self._known.add(key)
        value = self.values.get(key, default)
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1_000_000:
            return value
        self.wrong(key, QUOTED["number"], "a whole number")
        return default

    def flag(self, key: str, default: bool) -> bool:
        """true or false."""
        self._known.add(key)
        value = self.values.get(key, default)
        if isinstance(value, bool):
            return value
        self.wrong(key, QUOTED["flag"], "true or false")
        return default

    def date(self, key: str) -> datetime.date:
        """A day."""
        self._known.add(key)
        value = self.values.get(key)
        if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
            return value
        self.wrong(key, QUOTED["date"], "a day without quotation marks")
        return NO_DATE

    def names(self, key: str, required: bool = True) -> tuple[str, ...]:
        """A list of strings."""
        self._known.add(key)
        value = self.values.get(key, [])
        if isinstance(value, list) and all(isinstance(name, str) for name in value) and (value or not required):
            return tuple(value)
        if required or key in self.values:
            self.wrong(key, 'key = ["…", "…"]', "a list of names in square brackets")
        return ()

    def words(self, key: str, languages: Iterable[str], required: bool = True) -> dict[str, str]:
        """Words in every language: a table with one string for each. What is missing is left to the rules."""
        self._known.add(key)
        value = self.values.get(key, {})
        if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
            self.wrong(key, f'{key}.en = "…"', "words in each language")
            return {}
        if required and not value:
            self.wrong(key, 'key.en = "…"', "words in each language")
        self.unknown(value, languages, key)
        return {language: text.strip() for language, text in value.items() if language in languages and text.strip()}

    def tables(self, key: str) -> list[Table]:
        """A list of tables: `[[key]]` in the file, or rows of { … }."""
        self._known.add(key)
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
            self.wrong(key, f"[[{key}]]", "a list of parts")
            return []
        heads = [n for n, line in enumerate(self._lines, 1) if line.strip().startswith(f"[[{key}]]")]
        lines = heads if len(heads) == len(value) else [self.line_of(key)] * len(value)
        if len(value) > limits.ROWS:
            mend = f"Keep the first {limits.ROWS}; the others are not read."
            self.report(Severity.ERROR, "too-many-parts", f"There are {len(value)} parts “{key}”.", mend, key)
        rows = list(zip(value, lines, strict=True))[: limits.ROWS]
        return [Table(row, self.file, self._lines, self.findings, line) for row, line in rows]

    def done(self, also: Iterable[str] = (), ignored: Iterable[str] = (), why: str = "") -> None:
        """Warn of every key nobody asked for. `also` are known keys read elsewhere, `ignored` known ones
        without effect here, for the reason `why`."""
        for key in sorted(set(self.values) & set(ignored)):
            self.report(Severity.WARNING, "ignored-here", f"“{key}” is ignored here. {why}", "Delete this line.", key)
        self.unknown(self.values, self._known | set(also) | set(ignored), "")

    def unknown(self, values: dict[str, Any], known: Iterable[str], where: str) -> None:
        """Warn of every key of `values` that is not `known`, with the nearest one that is, or else with all."""
        names = sorted(known)
        strange = sorted(set(values) - set(names))
        if len(strange) > limits.UNKNOWN_KEYS:
            mend = f"Delete them; known here are: {', '.join(names)}."
            self.report(Severity.WARNING, "unknown-key", f"{len(strange)} keys are not known and are ignored.", mend)
        for key in strange[: limits.UNKNOWN_KEYS]:
            near = get_close_matches(key, names, 1, 0.6)
            mend = f"Did you mean “{near[0]}”?" if near else f"Delete it; known here are: {', '.join(names)}."
            inside = f" in “{where}”" if where else ""
            problem = f"“{key}”{inside} is not known and is ignored."
            self.report(Severity.WARNING, "unknown-key", problem, mend, key)


def read_toml(text: str, file: str, findings: list[Finding], first_line: int = 1) -> dict[str, Any] | None:
    """The values of a TOML text that begins on `first_line` of its file, or None and a finding."""
    try:
        if DEEP_KEY.search(text):
            raise OverflowError
        return tomllib.loads(text)
    except (ValueError, RecursionError, OverflowError) as error:
        told = str(error)
        place = re.search(r"\(at (?:line (\d+), column \d+|end of document)\)", told)
        line = first_line + int(place[1]) - 1 if place and place[1] else first_line
        reason = told[: place.start()].strip() if place else "it is nested too deeply or holds an impossible value"
        findings.append(
            Finding(
                file,
                line,
                Severity.ERROR,
                "unreadable-values",
                f"The values cannot be read from here on: {reason}.",
                'Write one value on each line, words in quotation marks: title = "A nerve signal"',
            )
        )
        return None

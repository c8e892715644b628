"""What every slide kind shares: its words in one language, and the way a kind says what is wrong.

Rules: words only, no places and no files. Does not know which kinds exist.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from kiosk.text import Paragraph, words


class Item(msgspec.Struct, frozen=True, omit_defaults=True):
    """A labelled part of a slide: a label on a picture, one state of a comparison, one rung of a ladder.
    `cells` are the further columns of a table row."""

    label: str
    detail: str = ""
    cells: tuple[str, ...] = ()


class SlideText(msgspec.Struct, frozen=True, omit_defaults=True):
    """The words of one slide in one language. `alt` describes the picture for those who cannot see it, `heads` are
    the column heads of a table, `done` is said when the goal of a living scene is reached."""

    title: str
    body: tuple[Paragraph, ...] = ()
    hint: str = ""
    alt: str = ""
    items: tuple[Item, ...] = ()
    heads: tuple[str, ...] = ()
    claim: str = ""
    done: str = ""

    @property
    def body_words(self) -> int:
        """How many words the running text has (items are not counted)."""
        return sum(words(paragraph.plain) for paragraph in self.body)

    @property
    def all_words(self) -> int:
        """How many words a visitor may read on this slide, items and hint included."""
        extra = (f"{item.label} {item.detail} {' '.join(item.cells)}" for item in self.items)
        return self.body_words + sum(words(text) for text in (self.title, self.hint, *extra))


class Problem(msgspec.Struct, frozen=True):
    """What a kind or question found wrong with itself: `rule` is the short name of the rule, `key` the front-matter
    key it stands under (empty: the whole file)."""

    rule: str
    problem: str
    mend: str
    key: str = ""


Front = Mapping[str, Any]


def number_rows(front: Front, key: str, width: int) -> tuple[tuple[float, ...], ...] | Problem:
    """Read `key` as a list of rows of `width` numbers, e.g. `spots = [[x, y, lx, ly], …]`."""
    rows = front.get(key, [])
    good = isinstance(rows, list) and all(
        isinstance(row, list) and len(row) == width and all(_is_number(n) for n in row) for row in rows
    )
    if not good:
        return Problem(
            "bad-number-list",
            f"“{key}” must be a list of rows with {width} numbers each.",
            f"Write it like this: {key} = [[{', '.join(['100'] * width)}]].",
            key,
        )
    return tuple(tuple(float(n) for n in row) for row in rows)


def _is_number(value: object) -> bool:
    """Whether `value` is a number a picture can have: TOML also knows true, inf, nan and numbers of any length."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e6


def name_value(front: Front, key: str, what: str) -> str | Problem:
    """Read `key` as a name that must be there, e.g. `picture = "neuron"`."""
    value = front.get(key)
    if not isinstance(value, str) or not value:
        return Problem(f"missing-{key}", f"This slide names no {what}.", f'Add the line: {key} = "…".', key)
    return value

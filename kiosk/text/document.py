"""The parts of a small Markdown text: paragraphs, lists, tables and quotes, each with its line in the file.

Rules: frozen; holds words and line numbers only. Does not know how Markdown is parsed or what a part means.
"""

from __future__ import annotations

import msgspec

from kiosk.text import Paragraph


class Passage(msgspec.Struct, frozen=True):
    """A paragraph of running text and the line it begins on."""

    line: int
    paragraph: Paragraph

    @property
    def plain(self) -> str:
        """The words alone."""
        return self.paragraph.plain


class Entry(msgspec.Struct, frozen=True):
    """One line of a list; `notes` are the quoted lines (`> …`) indented under it."""

    line: int
    paragraph: Paragraph
    notes: tuple[Passage, ...] = ()


class Listing(msgspec.Struct, frozen=True):
    """A bullet list, or a numbered one."""

    line: int
    numbered: bool
    entries: tuple[Entry, ...]


class Row(msgspec.Struct, frozen=True):
    """One row of a table."""

    line: int
    cells: tuple[Paragraph, ...]


class Grid(msgspec.Struct, frozen=True):
    """A table: its head row and the rows below."""

    line: int
    heads: Row
    rows: tuple[Row, ...]


class Quote(msgspec.Struct, frozen=True):
    """Quoted paragraphs (`> …`)."""

    line: int
    passages: tuple[Passage, ...]


Block = Passage | Listing | Grid | Quote

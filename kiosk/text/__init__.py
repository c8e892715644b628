"""Plain text with just enough form for a slide: paragraphs of runs, nothing that could load or run anything.

Rules: a run is text, maybe bold, maybe a glossary word; no markup survives parsing, so no text item can
fetch an image or follow a link. Does not know slides, languages' interface texts, or how text is drawn.
"""

from __future__ import annotations

import msgspec


class Run(msgspec.Struct, frozen=True, omit_defaults=True):
    """A stretch of text in one style; `term` is the id of a glossary word or empty."""

    text: str
    bold: bool = False
    term: str = ""


class Paragraph(msgspec.Struct, frozen=True):
    """One paragraph: its runs in reading order."""

    runs: tuple[Run, ...]

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


def words(text: str) -> int:
    """Count the words of plain text, as a reader would: stretches without white space."""
    return len(text.split())

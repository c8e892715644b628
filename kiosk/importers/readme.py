"""Writes README.md of a draft: what came from where, what to do next, what is missing, and the speaker's notes.

Rules: for staff only – the format of decks ignores this file; plain words, one list for each thing. Does not decide
anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from kiosk.errors import Finding
from kiosk.importers.draft import write_text

NEXT = """\
1. `kiosk check` on this folder lists what is still missing.
2. Read every slide as a visitor would. Shorten it, and name the sources of its facts.
3. Say in `alt` what each picture shows, for those who cannot see it.
4. Find out who made the pictures and whether they may be shown; write it into media/credits.toml.
5. Let a clinician read all of it.
"""
PAGES = """\
The folder media also holds each slide as LibreOffice draws it, whole. To show it instead of the slide's own picture,
change one line of the slide's file:

    picture = "slide-05-page"

A picture whose name ends in `-page` takes no room in the finished deck unless a slide names it. The words in such a
picture cannot be enlarged or read aloud, so keep them in the text as well.
"""
HIDDEN = """\
Slides that were hidden in the presentation end in `.hidden` and are not shown. Take that ending off to show one.
"""


class Story(msgspec.Struct, frozen=True):
    """What README.md tells. `notes` are texts for staff by the name of their slide or page."""

    source: str
    day: str
    format: str
    lost: tuple[Finding, ...]
    notes: Mapping[str, str]
    has_pages: bool = False
    has_hidden: bool = False


def write_readme(folder: Path, story: Story) -> None:
    """Write the file."""
    parts = [f"# A draft made from “{story.source}”", f"Imported on {story.day}. {story.format}"]
    parts += ["## What to do now", NEXT]
    if story.has_pages:
        parts += ["## The true picture of a slide", PAGES]
    if story.has_hidden:
        parts += ["## Hidden slides", HIDDEN]
    parts += ["## What could not be brought along", _lost(story.lost)]
    if story.notes:
        parts += ["## Notes", "Visitors do not see these."]
        for name, text in story.notes.items():
            parts += [f"### {name}", _quoted(text)]
    write_text(folder / "README.md", "\n\n".join(part.strip("\n") for part in parts) + "\n")


def _lost(lost: Iterable[Finding]) -> str:
    lines = [f"- {finding.problem} {finding.mend}" for finding in lost]
    return "\n".join(lines) or "Everything was brought along."


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())

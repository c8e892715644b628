"""Sorts the Markdown files of a deck: which slide or question they hold, in which language, in which order.

Rules: file names say it all (`<number>-<id>.<language>.md`); a file in an unknown language or without its
first language is reported. Does not know what slides and questions are.
"""

from __future__ import annotations

import re

import msgspec

from kiosk.deck import limits
from kiosk.deck.files import NAME_HELP, Folder
from kiosk.deck.front import Page, read_page
from kiosk.deck.places import Script
from kiosk.errors import Finding

PAGE_FILE = re.compile(r"(?:slides|quiz)/(\d{1,6})-([a-z0-9][a-z0-9-]{0,62})\.([A-Za-z-]+)\.md")


class Leaf(msgspec.Struct, frozen=True):
    """One slide or question as written: its page in every language, the first language first."""

    id: str
    pages: dict[str, Page]

    @property
    def first(self) -> Page:
        """The page that holds the facts."""
        return next(iter(self.pages.values()))

    @property
    def translations(self) -> list[tuple[str, Page]]:
        """Every other language and its page."""
        return list(self.pages.items())[1:]


def read_leaves(
    folder: Folder, room: str, languages: tuple[str, ...], findings: list[Finding]
) -> tuple[list[Leaf], dict[tuple[str, str], Script]]:
    """All slides (`room` = "slides") or questions ("quiz") in the order of their numbers, and where they
    stand."""
    files = _sorted_files(folder, room, languages)
    scripts: dict[tuple[str, str], Script] = {}
    pages: dict[str, dict[str, Page | None]] = {}
    for id, language, file in files:
        script = folder.script(file, limits.MARKDOWN)
        if script is not None:
            scripts[id, language] = script
        pages.setdefault(id, {})[language] = read_page(script, findings) if script else None
    leaves: list[Leaf] = []
    first = languages[0]
    for id, own in pages.items():
        if first not in own:
            file = next(file for name, _, file in files if name == id)
            folder.refuse(file, "no-first-language", f"“{id}” is not written in “{first}”.", _mend_first(file, first))
            continue
        if own[first] is not None:
            ordered = {language: page for language in languages if (page := own.get(language)) is not None}
            leaves.append(Leaf(id, ordered))
    return leaves, scripts


def _mend_first(file: str, first: str) -> str:
    stem = file.rsplit(".", 2)[0]
    return f"Add the file {stem}.{first}.md, which holds the facts and the {first} words."


def _sorted_files(folder: Folder, room: str, languages: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """(id, language, file) in the order of the numbers, each id and language once."""
    found: list[tuple[int, str, str, str]] = []
    for file in folder.files:
        if not file.startswith(f"{room}/"):
            continue
        match = PAGE_FILE.fullmatch(file)
        if match is None:
            folder.unused(file, NAME_HELP)
        elif match[3] not in languages:
            folder.unused(file, f"Add “{match[3]}” to “languages” in deck.toml, or delete this file.")
        else:
            found.append((int(match[1]), match[2], match[3], file))
    seen: dict[tuple[str, str], str] = {}
    kept: list[tuple[str, str, str]] = []
    for _, id, language, file in sorted(found):
        if (id, language) in seen:
            problem = f"“{id}” is already written in {seen[id, language]}."
            folder.refuse(file, "same-id", problem, "Give this file another name after its number.")
            continue
        seen[id, language] = file
        kept.append((id, language, file))
    return kept

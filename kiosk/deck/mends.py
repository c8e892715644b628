"""The simple mends of a deck folder that need no editor: say what a picture shows, give a title, hide a slide.

Rules: works on the files as their authors wrote them and changes one value in one file, or the name of a file; a file
is written beside and renamed, so that a mend is done or not done; hiding loses nothing and can be taken back. Does not
check the deck: whoever mends checks again. Never touches anything outside the folder.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from kiosk.deck.files import HIDDEN
from kiosk.deck.front import FENCE
from kiosk.deck.pages import PAGE_FILE
from kiosk.errors import Finding, UsageError
from kiosk.text.characters import tidy

# The values a hand may write at the kiosk itself, with the most letters each may have (rules_words.py).
WRITABLE = {"alt": 300, "title": 34}
# Findings that one of these values mends.
MENDED_BY = {"missing-alt": "alt", "alt-too-long": "alt", "title-too-long": "title"}


def page_of(file: str) -> tuple[str, str, str] | None:
    """(room, id, language) of a slide's or question's file; None for every other file."""
    match = PAGE_FILE.fullmatch(file)
    return (file.split("/", 1)[0], match[2], match[3]) if match else None


def mends_of(finding: Finding) -> tuple[str, ...]:
    """What can be done about a finding at the kiosk: names out of `alt`, `title` and `hide`."""
    if page_of(finding.file) is None:
        return ()
    key = MENDED_BY.get(finding.rule)
    if finding.rule == "missing-value" and "“title”" in finding.problem:
        key = "title"
    return (key, "hide") if key else ("hide",)


def read_value(folder: Path, file: str, key: str) -> str:
    """The words that stand in a file under `key`, or nothing."""
    match = _line(_text(folder, file), key)
    return "" if match is None else re.sub(r"\\(.)", r"\1", match[1])


def write_value(folder: Path, file: str, key: str, words: str) -> None:
    """Write `words` under `key` (one of WRITABLE) into a slide or question. Raises UsageError with one sentence."""
    words = " ".join(tidy(words).split())
    most = WRITABLE[key]
    if not words:
        raise UsageError("There are no words yet: write a few first.")
    if len(words) > most:
        raise UsageError(f"That is {len(words)} letters long, and {most} fit: make it shorter.")
    _write(folder, file, key, words)


def _write(folder: Path, file: str, key: str, words: str) -> None:
    text = _text(folder, file)
    value = words.replace("\\", "\\\\").replace('"', '\\"')
    line = f'{key} = "{value}"'
    match = _line(text, key)
    if match is not None:
        new = text[: match.start()] + line + text[match.end() :]
    else:
        fences = list(FENCE.finditer(text))
        if len(fences) < 2:
            raise UsageError(f"“{file}” has no values between two lines of +++; it can only be hidden here.")
        head = text[fences[0].end() : fences[1].start()]
        if re.search(rf"^[ \t]*{key}[ \t]*=", head, re.MULTILINE):
            raise UsageError(f"“{key}” in “{file}” is written in a form that only a text editor can change.")
        # In front of everything else: behind a table of its own it would belong to that table.
        new = text[: fences[0].end()] + f"\n{line}" + text[fences[0].end() :]
    _replace(folder / file, new)


def whole_slide(folder: Path, file: str) -> str:
    """The name of the true picture of a slide that an import kept in media, when the slide shows another one now; empty
    when there is none."""
    match = PAGE_FILE.fullmatch(file)
    name = f"slide-{int(match[1]):02}-page" if match and file.startswith("slides/") else ""
    kept = name and any((folder / "media").glob(f"{name}.*"))
    return name if kept and read_value(folder, file, "picture") not in ("", name) else ""


def show_whole_slide(folder: Path, file: str) -> None:
    """Let a slide show its true picture. The other one stays in the folder. Raises UsageError when there is none."""
    name = whole_slide(folder, file)
    if not name:
        raise UsageError("There is no picture of the whole slide.")
    _write(folder, file, "picture", name)


def hide(folder: Path, room: str, id: str) -> int:
    """Take a slide or question out of the deck in every language. Returns how many files were hidden."""
    return _rename(folder, room, id, "", HIDDEN)


def unhide(folder: Path, room: str, id: str) -> int:
    """Bring a hidden slide or question back. Returns how many files came back."""
    return _rename(folder, room, id, HIDDEN, "")


def hidden(folder: Path) -> tuple[tuple[str, str], ...]:
    """Every hidden slide and question as (room, id), in the order of their numbers."""
    found: dict[tuple[str, str], None] = {}
    for room in ("slides", "quiz"):
        for path in sorted((folder / room).glob(f"*{HIDDEN}")):
            page = page_of(f"{room}/{path.name.removesuffix(HIDDEN)}")
            if page is not None:
                found[room, page[1]] = None
    return tuple(found)


def _rename(folder: Path, room: str, id: str, before: str, after: str) -> int:
    count = 0
    for path in sorted((folder / room).glob(f"*.md{before}")):
        page = page_of(f"{room}/{path.name.removesuffix(HIDDEN)}")
        if page is not None and page[1] == id:
            path.rename(path.with_name(path.name.removesuffix(HIDDEN) + after))
            count += 1
    return count


def _text(folder: Path, file: str) -> str:
    if page_of(file) is None:
        raise UsageError(f"“{file}” is not a slide or a question.")
    handle = os.open(folder / file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, encoding="utf-8", newline="") as stream:
        return stream.read()


def _line(text: str, key: str) -> re.Match[str] | None:
    """The line that holds `key` as plain words in quotation marks, in the values of a file."""
    fences = list(FENCE.finditer(text))
    if len(fences) < 2:
        return None
    pattern = re.compile(rf'^[ \t]*{key}[ \t]*=[ \t]*"((?:[^"\\\n]|\\["\\])*)"[ \t]*$', re.MULTILINE)
    return pattern.search(text, fences[0].end(), fences[1].start())


def _replace(path: Path, text: str) -> None:
    beside = path.with_name(f".{path.name}.part")
    with beside.open("w", encoding="utf-8", newline="") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(path)

"""Writes words as the Markdown and TOML of a deck, so that reading them gives back exactly the same words.

Rules: a sign of somebody's text never becomes a form (a star stays a star); every paragraph is read back once, and
bold is given up where it would change a word; hidden characters are taken out. Does not shorten anything.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from kiosk.text import Paragraph, Run
from kiosk.text.characters import TAG, refused, tidy
from kiosk.text.document import Passage
from kiosk.text.markdown import parse

SIGNS = re.compile(r"[\\`*_\[]|&(?=#?\w+;)|<(?=[A-Za-z/!?])")
FIRST_SIGN = re.compile(r"^(?:[-+#>]|~~~|={2,})")
NUMBER = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")
SPACES = re.compile(r"[ \t\r\n\v\f]+")
# Signs that show nothing: taking them out changes no word, so nobody needs to look.
UNSEEN = frozenset("\u00ad\u200b\u2060\ufeff\r\v\f")


def words_of(text: str) -> str:
    """One line of text as a visitor may see it. What looks like a tag of HTML is put between ‹ and ›."""
    line = SPACES.sub(" ", tidy(SPACES.sub(" ", text))).strip()
    return TAG.sub(lambda tag: tag[0].replace("<", "‹").replace(">", "›"), line)


def has_hidden_signs(text: str) -> bool:
    """Whether `words_of` takes something out that may have meant something: a sign of a symbol font, or one that turns
    the direction of writing."""
    return any(text[index] not in UNSEEN for index, _ in refused(text))


def paragraph_of(runs: Iterable[Run]) -> Paragraph:
    """One clean paragraph: neighbours of one style joined, white space only between words."""
    merged: list[Run] = []
    for run in runs:
        text = SPACES.sub(" ", tidy(SPACES.sub(" ", run.text)))
        if merged and (merged[-1].text.endswith(" ") or not text.strip()):
            text = text.lstrip() if merged[-1].text.endswith(" ") else text
        if not merged:
            text = text.lstrip()
        if text and merged and merged[-1].bold == run.bold:
            merged[-1] = Run(merged[-1].text + text, run.bold)
        elif text:
            merged.append(Run(text, run.bold))
    plain = "".join(run.text for run in merged)
    if TAG.search(plain):
        return Paragraph((Run(words_of(plain)),))
    if merged:
        merged[-1] = Run(merged[-1].text.rstrip(), merged[-1].bold)
    return Paragraph(tuple(run for run in merged if run.text))


def markdown(paragraph: Paragraph) -> str:
    """A paragraph as one line of Markdown."""
    written = "".join(_bold(run) if run.bold else _escaped(run.text) for run in paragraph.runs)
    written = _first(written)
    if _read(written) == paragraph.plain:
        return written
    return _first(_escaped(paragraph.plain))


def _bold(run: Run) -> str:
    """`**words**` with the white space outside, where the form needs it."""
    inside = run.text.strip()
    if not inside:
        return run.text
    before, _, after = run.text.partition(inside)
    return f"{before}**{_escaped(inside)}**{after}"


def _escaped(text: str) -> str:
    return SIGNS.sub(lambda sign: "\\" + sign[0], text)


def _first(line: str) -> str:
    """A line whose beginning is no list, head or quote."""
    line = NUMBER.sub(r"\1\\\2", line)
    return "\\" + line if FIRST_SIGN.match(line) else line


def _read(line: str) -> str:
    blocks, _ = parse(line, "")
    if len(blocks) == 1 and isinstance(blocks[0], Passage):
        return blocks[0].paragraph.plain
    return ""


def toml(text: str) -> str:
    """Words in quotation marks for a TOML file."""
    return json.dumps(words_of(text), ensure_ascii=False)

"""Reads Moodle's GIFT format: a text → the questions as they are written there, each with its line.

Rules: the published grammar: an empty line ends a question, a line that begins with // is a comment, a backslash
before one of ~ = # { } : takes its meaning away; what cannot be read becomes a warning and the next question is read
all the same. Whatever stands there never raises; only far too much of it does. Does not turn HTML into words
(gift_text.py) and does not know what the kiosk can ask (gift_map.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

import msgspec

from kiosk.deck import limits
from kiosk.importers.quiz import Losses, expect_few, quoted

# Escaped signs stand as private characters while the text is cut up; cleaned text holds none of its own.
ESCAPED = {sign: chr(0xE000 + number) for number, sign in enumerate("\\:#={}~")} | {"n": "\ue007"}
RESTORED = str.maketrans({mark: "\n" if sign == "n" else sign for sign, mark in ESCAPED.items()})
ESCAPE = re.compile(r"\\([\\:#={}~n])")
TITLE = re.compile(r"\s*::(.*?)::", re.DOTALL)
FORMAT = re.compile(r"\s*\[(html|moodle|plain|markdown)\]", re.IGNORECASE)
ANSWER = re.compile(r"([=~])([^=~]*)")
WEIGHT = re.compile(r"\s*%(-?[0-9]{1,3}(?:[.,][0-9]{1,9})?)%")
BRACE = re.compile("[{}]")
TRUTH = re.compile(r"\s*(T|TRUE|F|FALSE)\s*(?:#|\Z)", re.IGNORECASE)
LABEL = re.compile(r"\[(id|tag):((?:\\\]|[^\[\]])+)\]")
# What Moodle itself writes above each question that it exports.
OWN = re.compile(r"question: \d+\s+name:")
CATEGORY = "$CATEGORY:"
# How a missing word is shown to somebody who reads the sentence.
GAP = "…"


class Kind(StrEnum):
    """What GIFT can ask. `DESCRIPTION` is a text without a question."""

    CHOICE = "choice"
    TRUTH = "truth"
    SHORT = "short"
    MATCH = "match"
    NUMBER = "number"
    ESSAY = "essay"
    DESCRIPTION = "description"


class Words(msgspec.Struct, frozen=True):
    """Some text and how it is written: `html`, `moodle`, `markdown` or `plain`."""

    text: str = ""
    form: str = "moodle"


class GiftAnswer(msgspec.Struct, frozen=True):
    """One answer with its weight in percent (0: not right), or one pair, whose right side is `partner`."""

    text: Words
    weight: float = 0.0
    feedback: Words = Words()
    partner: Words | None = None


class GiftQuestion(msgspec.Struct, frozen=True):
    """One question as the file has it. `marked`: whether an answer has the sign =, which in GIFT says that a single one
    is to be chosen. `truth` and the feedback on the `wrong` and the `right` choice belong to Kind.TRUTH. `id` and
    `tags` stand in comments, as Moodle writes them; `notes` are all other comments."""

    line: int
    kind: Kind
    ask: Words
    answers: tuple[GiftAnswer, ...] = ()
    marked: bool = False
    truth: bool = False
    wrong: Words = Words()
    right: Words = Words()
    general: Words = Words()
    title: str = ""
    category: str = ""
    id: str = ""
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class Block(msgspec.Struct, frozen=True):
    """The lines of one question as one text, its comments, and the line it begins on."""

    line: int
    text: str
    comments: tuple[str, ...]
    category: str


def parse(text: str, losses: Losses) -> list[GiftQuestion]:
    """Every question of a cleaned text, in order. Raises DeckError when they are far too many."""
    blocks = _blocks(text)
    expect_few(len(blocks), losses.file)
    return [question for block in _joined(blocks, losses) if (question := _question(block, losses))]


def _blocks(text: str) -> list[Block]:
    """The questions of a text, cut at every empty line, with placeholders for escaped signs."""
    found: list[Block] = []
    category = ""
    comments: list[str] = []
    lines: list[str] = []
    for number, line in enumerate([*text.split("\n"), ""], 1):
        stripped = line.strip()
        if stripped.startswith("//"):
            comments.append(stripped[2:].strip())
            # The place of a comment stays, so that lines can be counted.
            lines += [""] if lines else []
        elif stripped.startswith(CATEGORY) and not lines:
            category, comments = stripped.removeprefix(CATEGORY).strip(), []
        elif stripped:
            lines.append(line)
        else:
            if lines:
                whole = ESCAPE.sub(lambda sign: ESCAPED[sign[1]], "\n".join(lines))
                found.append(Block(number - len(lines), whole, tuple(comments), category))
            # A comment above an empty line speaks of the file, not of the next question.
            lines, comments = [], []
    return found


def _joined(blocks: list[Block], losses: Losses) -> Iterator[Block]:
    """The blocks, those that an empty line between { and } tore apart put together again."""
    place = 0
    while place < len(blocks):
        block = blocks[place]
        place += 1
        # What begins with the sign of an answer is none of a new question.
        while _is_open(block) and place < len(blocks) and blocks[place].text.lstrip().startswith(("=", "~", "#", "}")):
            torn = blocks[place]
            told = (
                f"An empty line stands between {{ and }} in {quoted(_restored(block.text[:200]))}; it was overlooked."
            )
            losses.add(torn.line - 1, "gift-empty-line", told, "In GIFT an empty line ends a question: delete it.")
            gap = "\n" * (torn.line - block.line - block.text.count("\n"))
            block = Block(block.line, block.text + gap + torn.text, block.comments + torn.comments, block.category)
            place += 1
        yield block


def _is_open(block: Block) -> bool:
    return len(block.text) <= limits.MARKDOWN and block.text.rfind("{") > block.text.rfind("}")


def _question(block: Block, losses: Losses) -> GiftQuestion | None:
    """The question of a block, or None and a warning."""
    text, title = block.text, ""
    if len(text) > limits.MARKDOWN:
        losses.add(block.line, "too-long", f"The question {quoted(text[:200])} is too long.", "Shorten it.")
        return None
    if head := TITLE.match(text):
        text, title = text[head.end() :], _restored(head[1])
    if BRACE.findall(text) not in ([], ["{", "}"]):
        told = f"The answers of {quoted(title or _restored(text))} cannot be found, so it was left out."
        mend = "Write one { before the answers and one } after them; as signs of the text write \\{ and \\}."
        losses.add(block.line, "gift-braces", told, mend)
        return None
    start, end = text.find("{"), text.find("}")
    ask = _words(text if start < 0 else _sentence(text[:start], text[end + 1 :]), "moodle")
    labels = [label for comment in block.comments for label in LABEL.findall(comment)]
    question = GiftQuestion(
        line=block.line,
        kind=Kind.DESCRIPTION,
        ask=ask,
        title=title,
        category=block.category,
        id=next((value for name, value in labels if name == "id"), ""),
        tags=tuple(value.replace("\\]", "]") for name, value in labels if name == "tag"),
        notes=tuple(
            note for comment in block.comments if (note := LABEL.sub("", comment).strip()) and not OWN.match(note)
        ),
    )
    if start < 0:
        return question
    inside, mark, general = text[start + 1 : end].rpartition("####")
    inside, general = (inside, general) if mark else (general, "")
    line = block.line + block.text.count("\n", 0, len(block.text) - len(text) + start)
    question = msgspec.structs.replace(question, general=_words(general, ask.form))
    return _answered(question, inside, line, losses)


def _sentence(before: str, after: str) -> str:
    """The question; answers that stand inside a sentence leave a gap."""
    rest = after.strip()
    if not rest:
        return before
    return f"{before.rstrip()} {GAP}" if rest == "." else f"{before.rstrip()} {GAP}{after}"


def _answered(question: GiftQuestion, inside: str, line: int, losses: Losses) -> GiftQuestion:
    """The question with its answers: what stands between { and }, of which the first line is `line`."""
    form, text = question.ask.form, inside.strip()
    if not text:
        return msgspec.structs.replace(question, kind=Kind.ESSAY)
    if text.startswith("#"):
        return msgspec.structs.replace(question, kind=Kind.NUMBER)
    if "~" not in text and (truth := TRUTH.match(text)):
        _, wrong, right = (*text.split("#", 2), "", "")[:3]
        told = msgspec.structs.replace(question, kind=Kind.TRUTH, truth=truth[1].upper().startswith("T"))
        return msgspec.structs.replace(told, wrong=_words(wrong, form), right=_words(right, form))
    lead = inside[: first.start()] if (first := ANSWER.search(inside)) else inside
    if lead.strip() and first:
        problem = f"The words {quoted(_restored(lead))} stand before the first answer and were left out."
        losses.add(line, "gift-stray-words", problem, "Begin every answer with = (right) or ~ (not right).")
    pairs = "~" not in text and "=" in text and "->" in text
    kind = Kind.CHOICE if "~" in text else Kind.MATCH if pairs else Kind.SHORT
    answers = tuple(_answer(sign, words, pairs, form) for sign, words in _cut(inside))
    return msgspec.structs.replace(question, kind=kind, answers=answers, marked="=" in text)


def _cut(inside: str) -> Iterator[tuple[str, str]]:
    """The sign and the words of each answer; an old way of writing a right one is ~= instead of =."""
    signs = [(found[1], found[2]) for found in ANSWER.finditer(inside)]
    for (sign, words), (following, _) in zip(signs, [*signs[1:], ("", "")], strict=True):
        if not (sign == "~" and not words.strip() and following == "="):
            yield sign, words


def _answer(sign: str, words: str, pairs: bool, form: str) -> GiftAnswer:
    weight = 100.0 if sign == "=" else 0.0
    if found := WEIGHT.match(words):
        weight, words = float(found[1].replace(",", ".")), words[found.end() :]
    words, _, feedback = words.partition("#")
    left, arrow, partner = words.partition("->") if pairs else (words, "", "")
    return GiftAnswer(_words(left, form), weight, _words(feedback, form), _words(partner, form) if arrow else None)


def _words(text: str, form: str) -> Words:
    """A text without its format in square brackets; `form` is that of the text around it."""
    if found := FORMAT.match(text):
        text, form = text[found.end() :], found[1].lower()
    return Words(_restored(text), form)


def _restored(text: str) -> str:
    return text.translate(RESTORED).strip()

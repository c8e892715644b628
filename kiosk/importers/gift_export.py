"""Writes the questions of a deck in Moodle's GIFT format.

Rules: one, several, truefalse and match are what GIFT calls them; order becomes a matching of 1, 2, 3 … with the lines,
which asks the same; a question about a place in a picture cannot be asked there and is named. What GIFT has no sign
for – slide, sources, difficulty, heads – stands in the tags that Moodle reads and writes, so that gift.py brings
it back. Every text is marked [plain], so that no sign of it becomes HTML. Does not write files.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from kiosk.errors import Finding, Severity
from kiosk.importers.quiz import quoted
from kiosk.importers.quiz_words import quiz_words
from kiosk.questions import Question, QuestionText
from kiosk.questions.match import Match
from kiosk.questions.one import One
from kiosk.questions.order import Order
from kiosk.questions.point import Point
from kiosk.questions.several import Several
from kiosk.questions.truefalse import TrueFalse

SIGN = re.compile(r"[\\~=#{}:]")
# What Moodle does not take in a tag.
NOT_IN_TAGS = re.compile(r"[\[\]<>`\x00-\x1f]")
# The shares of 100 as Moodle writes them: it refuses other roundings.
SHARES = {1: "100", 2: "50", 3: "33.33333", 4: "25", 5: "20"}

Choosing = One | Several | TrueFalse
Pairing = Order | Match


class Exported(msgspec.Struct, frozen=True):
    """A GIFT file: its text, how many questions it holds, and what stayed behind, as warnings."""

    text: str
    questions: int
    lost: tuple[Finding, ...]


def export_gift(questions: Sequence[Question], chapters: Mapping[str, str], language: str) -> Exported:
    """The questions in one language; `chapters` gives the title of each chapter id in that language."""
    lost: list[Finding] = []
    parts: list[str] = []
    category, count = "", 0
    for question in questions:
        text = question.text.get(language)
        if text is None or isinstance(question.kind, Point) or not _fits(question.kind, text):
            lost.append(_left_out(question, language, text))
            continue
        if question.picture:
            told = f"The picture of {quoted(text.ask)} is not in the file, because GIFT holds words only."
            lost.append(_finding(question, language, "no-picture", told, "Look whether it can be asked without it."))
        title = chapters.get(question.chapter) or question.chapter
        if title != category:
            category = title
            parts.append(f"$CATEGORY: {_path(title)}\n")
        parts.append("\n".join(_lines(question, question.kind, text, language, lost)) + "\n")
        count += 1
    return Exported("\n".join(parts), count, tuple(lost))


def _fits(kind: Choosing | Pairing, text: QuestionText) -> bool:
    """Whether the words fit the answer key; in a packed deck made elsewhere they may not."""
    if kind.problems(text) or (text.feedback and len(text.feedback) != len(text.items)):
        return False
    match kind:
        case Match():
            return len(text.partners) == len(text.items) > 0
        case Order():
            return bool(text.items)
        case Several():
            return bool(kind.right) and set(kind.right) < set(range(kind.size))
        case One() | TrueFalse():
            return kind.right in range(len(text.items))


def _lines(
    question: Question,
    kind: Choosing | Pairing,
    text: QuestionText,
    language: str,
    lost: list[Finding],
) -> Iterator[str]:
    """The lines of one question."""
    yield "// " + " ".join(_labels(question, text, language))
    head = f"::{_escaped(question.id)}::[plain]{_escaped(text.ask)} {{"
    why = f"\t####{_part(text.why)}" if text.why else ""
    if isinstance(kind, TrueFalse):
        yield head + _truth(kind, text)
    else:
        yield head
        if isinstance(kind, Match | Order):
            yield from _pairs(question, kind, text, language, lost)
        else:
            yield from _choices(kind, text)
    if why:
        yield why
    yield "}"


def _truth(kind: TrueFalse, text: QuestionText) -> str:
    feedback = text.feedback or ("", "")
    right, wrong = (_part(feedback[index]) for index in (kind.right, 1 - kind.right))
    told = f"#{wrong}#{right}" if right else f"#{wrong}" if wrong else ""
    return ("FALSE" if kind.right else "TRUE") + told


def _choices(kind: One | Several, text: QuestionText) -> Iterator[str]:
    right = (kind.right,) if isinstance(kind, One) else kind.right
    share = SHARES.get(len(right), f"{100 / len(right):.5f}")
    for index, item in enumerate(text.items):
        sign = "=" if isinstance(kind, One) else f"~%{share}%"
        other = "~" if isinstance(kind, One) else f"~%-{share}%"
        told = _part(text.feedback[index]) if text.feedback else ""
        yield f"\t{sign if index in right else other}{_part(item)}" + (f"#{told}" if told else "")


def _pairs(question: Question, kind: Pairing, text: QuestionText, language: str, lost: list[Finding]) -> Iterator[str]:
    if isinstance(kind, Order):
        rows = [(str(place), item) for place, item in enumerate(text.items, 1)]
    else:
        rows = list(zip(text.items, text.partners, strict=True))
    for left, right in rows:
        if "->" in left:
            told = f"“->” in {quoted(left)} is written “- >”, because GIFT parts pairs with it."
            lost.append(_finding(question, language, "gift-arrow", told, "Nothing needs to be done."))
        yield f"\t={_part(left.replace('->', '- >'))} -> {_part(right)}"


def _labels(question: Question, text: QuestionText, language: str) -> Iterator[str]:
    """The id and the tags of a question, in the form of Moodle's comments."""
    yield f"[id:{question.id}]"
    tags = [f"difficulty {question.difficulty}", f"slide {question.show}" if question.show else ""]
    tags += [f"source {source}" for source in question.sources] + [f"fact {fact}" for fact in question.facts]
    if isinstance(question.kind, Match) and len(text.heads) == 2:
        tags += [f"left {text.heads[0]}", f"right {text.heads[1]}"]
    words = quiz_words(language)
    if isinstance(question.kind, TrueFalse) and text.items != (words.true, words.false):
        tags += [f"true {text.items[0]}", f"false {text.items[1]}"]
    yield from (f"[tag:{NOT_IN_TAGS.sub(' ', tag)}]" for tag in tags if tag)


def _escaped(text: str) -> str:
    return SIGN.sub(lambda sign: "\\" + sign[0], text)


def _part(text: str) -> str:
    """An answer or feedback. A sign at its beginning that would mean a weight or a format, or melt into the sign before
    it as accents do, is kept from that by naming the format."""
    apart = text[:1] in ("[", "%") or unicodedata.combining(text[:1] or " ")
    return ("[plain]" if apart else "") + _escaped(text)


def _path(title: str) -> str:
    """A chapter as a category; one / would part a category from the one inside it."""
    return title.replace("/", "//")


def _left_out(question: Question, language: str, text: QuestionText | None) -> Finding:
    if text is None:
        told = f"The question “{question.id}” is not written in “{language}”, so it was left out."
        return _finding(question, language, "no-language", told, "Translate it, or export another language.")
    if not isinstance(question.kind, Point):
        told = f"The answers of {quoted(text.ask)} do not fit its answer key, so it was left out."
        return _finding(question, language, "answer-key", told, "Let “kiosk check” say what is wrong with it.")
    told = f"{quoted(text.ask)} asks for a place in a picture, which GIFT cannot hold, so it was left out."
    return _finding(question, language, "gift-point", told, "Write it anew in Moodle, as “drag and drop markers”.")


def _finding(question: Question, language: str, rule: str, problem: str, mend: str) -> Finding:
    return Finding(f"quiz/{question.id}.{language}.md", 0, Severity.WARNING, rule, problem, mend)

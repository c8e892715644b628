"""A second, strict reader of GIFT, written from Moodle's public description of the format and from nothing of ours.

Rules: it accepts only what the description shows, down to the weights that Moodle allows, and refuses the rest with
ValueError; it reads sign by sign, with escapes, unlike the importer, which looks for marks."""

from __future__ import annotations

from typing import NamedTuple

# The shares of 100 a question bank accepts (“grade options”).
GRADES = (
    100,
    90,
    83.33333,
    80,
    75,
    70,
    66.66667,
    60,
    50,
    40,
    33.33333,
    30,
    25,
    20,
    16.66667,
    14.28571,
    12.5,
    11.11111,
    10,
    5,
    0,
)
FORMATS = ("[html]", "[moodle]", "[plain]", "[markdown]")
Sign = tuple[str, bool]


class Valid(NamedTuple):
    """One question: title, type, words, answers with their weights (pairs: both sides), and what is said
    in general."""

    title: str
    type: str
    ask: str
    answers: tuple[tuple[float | str, str], ...]
    general: str


def read(text: str) -> list[Valid]:
    """Every question of a file. Raises ValueError for anything that is not strictly GIFT."""
    found = []
    for block in text.split("\n\n"):
        lines = [line for line in block.split("\n") if line and not line.startswith("//")]
        if not lines or (len(lines) == 1 and lines[0].startswith("$CATEGORY: ")):
            continue
        found.append(_question(_signs("\n".join(lines))))
    return found


def _signs(text: str) -> list[Sign]:
    """Each sign, and whether it was escaped."""
    signs: list[Sign] = []
    place = 0
    while place < len(text):
        if text[place] == "\\":
            if text[place + 1] not in "\\~=#{}:n":
                raise ValueError(f"strange escape at {text[place:][:20]!r}")
            signs.append((text[place + 1], True))
            place += 2
        else:
            signs.append((text[place], False))
            place += 1
    return signs


def _plain(signs: list[Sign]) -> str:
    """Words in which no sign may have a meaning."""
    bare = [sign for sign, escaped in signs if not escaped]
    if any(sign in "~=#{}" for sign in bare):
        raise ValueError(f"a sign that means something in {''.join(bare)!r}")
    text = "".join(sign for sign, _ in signs).strip()
    form = next((form for form in FORMATS if text.startswith(form)), "")
    return text.removeprefix(form).strip()


def _cut(signs: list[Sign], mark: str) -> tuple[list[Sign], list[Sign] | None]:
    """What stands before and after the first `mark`."""
    wanted = [(sign, False) for sign in mark]
    for place in range(len(signs) - len(mark) + 1):
        if signs[place : place + len(mark)] == wanted:
            return signs[:place], signs[place + len(mark) :]
    return signs, None


def _question(signs: list[Sign]) -> Valid:
    before, after = _cut(signs, "::")
    if _plain(before) or after is None:
        raise ValueError("no title")
    title, rest = _cut(after, "::")
    ask, inside = _cut(rest or [], "{")
    inside, behind = _cut(inside or [], "}")
    if behind is None or _plain(behind):
        raise ValueError("no end of the answers")
    inside, general = _cut(inside, "####")
    kind, answers = _answers(inside)
    return Valid(_plain(title), kind, _plain(ask), tuple(answers), _plain(general or []))


def _answers(inside: list[Sign]) -> tuple[str, list[tuple[float | str, str]]]:
    first, feedback = _cut(inside, "#")
    word = "".join(sign for sign, _ in first).strip()
    if word in ("TRUE", "FALSE"):
        wrong, right = _cut(feedback or [], "#")
        _plain(wrong), _plain(right or [])
        return "truefalse", [(100.0 if word == "TRUE" else 0.0, "TRUE")]
    parts: list[tuple[str, list[Sign]]] = []
    for sign in inside:
        if sign in (("=", False), ("~", False)):
            parts.append((sign[0], []))
        elif parts:
            parts[-1][1].append(sign)
        elif sign[0].strip():
            raise ValueError(f"{sign[0]!r} stands before the answers")
    if any(mark == "~" for mark, _ in parts):
        return _choice(parts)
    pairs: list[tuple[float | str, str]] = []
    for _, words in parts:
        left, right = _cut(words, "->")
        if right is None:
            raise ValueError("a pair without an arrow")
        pairs.append((_plain(left), _plain(right)))
    if len(pairs) < 3 or not all(left and right for left, right in pairs):
        raise ValueError("matching needs three whole pairs")
    return "match", pairs


def _choice(parts: list[tuple[str, list[Sign]]]) -> tuple[str, list[tuple[float | str, str]]]:
    answers: list[tuple[float | str, str]] = []
    for mark, words in parts:
        said, feedback = _cut(words, "#")
        _plain(feedback or [])
        weight = 100.0 if mark == "=" else 0.0
        if said[:1] == [("%", False)]:
            number, said_after = _cut(said[1:], "%")
            weight, said = float("".join(sign for sign, _ in number)), said_after or []
            if abs(weight) not in GRADES or mark == "=":
                raise ValueError(f"a weight that a question bank does not know: {weight}")
        if not _plain(said):
            raise ValueError("an empty answer")
        answers.append((weight, _plain(said)))
    single = any(mark == "=" for mark, _ in parts)
    right = [float(weight) for weight, _ in answers if float(weight) > 0]
    if (len(right) != 1) if single else abs(sum(right) - 100) > 0.01 or len(right) < 2:
        raise ValueError(f"the right answers do not make 100: {right}")
    return "one" if single else "several", answers

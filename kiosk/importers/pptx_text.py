"""Reads the words of shapes: paragraphs with bold, bullets and numbers; tables and SmartArt as lines.

Rules: no word is lost and none is added but bullets, numbers and the signs between cells; a raised figure stays
raised (10⁵ never becomes 105); right-to-left text keeps the order of the file. Does not decide what is a title.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from kiosk.importers.markup import paragraph_of, words_of
from kiosk.importers.pptx_shapes import A, Element, P, R, Shape
from kiosk.text import Paragraph, Run

RAISED = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
LOWERED = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
# Raised figures with something between them are notes: “ms1,2” would be another number.
NOTES = re.compile(r"[\d\s,;–-]*\d[\s,;–-]+\d[\d\s,;–-]*")
BULLET, SUB_BULLET = "• ", "– "
BULLETS = (f"{A}buNone", f"{A}buChar", f"{A}buAutoNum", f"{A}buBlip")
# A bullet or number that somebody typed.
OWN_SIGN = re.compile(r"(?:[•‣▪●○–—-]|\(?\d{1,2}[.)])\s")
ENDED = re.compile(r"[.!?:;…]\s*$")
DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"


def paragraphs(shape: Shape) -> list[Paragraph]:
    """The paragraphs of a shape with text, empty ones left out."""
    styles = list(_list_styles(shape))
    found: list[Paragraph] = []
    counts: Counter[int] = Counter()
    for own in shape.text_frame._txBody.findall(A + "p"):
        level = _level(own)
        mark = _mark(own, level, styles)
        if mark == "1":
            counts[level] += 1
        else:
            counts[level] = 0
        for deeper in [other for other in counts if other > level]:
            counts[deeper] = 0
        lines = [line for runs in _lines(own) if (line := paragraph_of(runs)).runs]
        sign = f"{counts[level]}. " if mark == "1" else mark
        if lines and OWN_SIGN.match(lines[0].plain):
            sign = ""
        for number, line in enumerate(lines):
            found.append(line if number or not sign else Paragraph((Run(sign), *line.runs)))
    return [paragraph_of(paragraph.runs) for paragraph in found]


def plain(shape: Shape) -> str:
    """All words of a shape on one line."""
    lines = ("".join(run.text for run in _runs(own)) for own in shape.text_frame._txBody.findall(A + "p"))
    return words_of(" ".join(lines))


def _lines(own: Element) -> Iterator[list[Run]]:
    """The runs of a paragraph. A line broken by hand begins a new one only after the end of a sentence: most are
    broken to fit a box that is not there any more."""
    line: list[Run] = []
    for run in _runs(own):
        if run.text == "\n":
            if ENDED.search("".join(part.text for part in line)):
                yield line
                line = []
            else:
                line.append(Run(" "))
        else:
            line.append(run)
    yield line


def _runs(own: Element) -> Iterator[Run]:
    for child in own:
        if child.tag == A + "br":
            yield Run("\n")
        elif child.tag in (A + "r", A + "fld"):
            look = child.find(A + "rPr")
            text = "".join(part.text or "" for part in child.findall(A + "t"))
            if look is None:
                yield Run(text)
            else:
                yield Run(_shifted(text, look.get("baseline", "0")), look.get("b") in ("1", "true"))


def _shifted(text: str, baseline: str) -> str:
    """Raised and lowered figures as signs of their own; other raised letters (1st) say the same unraised."""
    share = int(baseline.rstrip("%")) if baseline.rstrip("%").lstrip("-").isdigit() else 0
    table = RAISED if share > 0 else LOWERED
    if not share or not text.strip():
        return text
    if share > 0 and NOTES.fullmatch(text):
        return f" [{text.strip()}]"
    return text.translate(table) if all(ord(letter) in table for letter in text.strip()) else text


def _level(own: Element) -> int:
    values = own.find(A + "pPr")
    level = "0" if values is None else values.get("lvl", "0")
    return min(int(level), 8) if level.isdigit() else 0


def _mark(own: Element, level: int, styles: Sequence[Element]) -> str:
    """The bullet of a paragraph, “1” for a numbered one, or nothing; the nearest style that says so decides."""
    values = own.find(A + "pPr")
    for style in [values, *(style.find(f"{A}lvl{level + 1}pPr") for style in styles)]:
        for sign in BULLETS if style is not None else ():
            if style.find(sign) is None:
                continue
            if sign == BULLETS[0]:
                return ""
            return "1" if sign == BULLETS[2] else SUB_BULLET if level else BULLET
    return ""


def _list_styles(shape: Shape) -> Iterator[Element]:
    """Where the bullets of a shape may be settled, nearest first: itself, its place on the layout, the same on the
    master, and the master's own style of texts."""
    kind, place = "", shape
    for _ in range(3):
        own = place._element.find(f"{P}txBody/{A}lstStyle")
        if own is not None:
            yield own
        mark = next(place._element.iter(P + "ph"), None)
        kind = kind or ("" if mark is None else mark.get("type", "obj"))
        place = getattr(place, "_base_placeholder", None) if mark is not None else None
        if place is None:
            break
    if kind in ("body", "obj"):
        style = shape.part.slide_layout.slide_master._element.find(f"{P}txStyles/{P}bodyStyle")
        if style is not None:
            yield style


def table_lines(table: Any) -> list[Paragraph]:
    """A table as one line for each row: the first cell bold, then the others, each behind the head of its column."""
    rows = [[words_of(cell.text_frame.text) for cell in row.cells if not cell.is_spanned] for row in table.rows]
    rows = [row for row in rows if any(row)]
    heads: list[str] = []
    if table.first_row and len(rows) > 1:
        heads = rows.pop(0)
    found: list[Paragraph] = []
    for row in rows:
        named = [
            f"{heads[column]}: {cell}" if len(heads) > 2 and column < len(heads) and heads[column] else cell
            for column, cell in enumerate(row)
            if cell and column
        ]
        rest = "; ".join(named)
        first = [Run(f"{row[0]}{':' if rest else ''}", bold=True)] if row[0] else []
        found.append(paragraph_of([*first, Run(" " + rest)]))
    if heads and len(heads) <= 2:
        found.insert(0, paragraph_of([Run(": ".join(filter(None, heads)), bold=True)]))
    elif heads and heads[0]:
        found.insert(0, paragraph_of([Run(heads[0], bold=True)]))
    return [line for line in found if line.runs]


def smart_art_lines(shape: Shape) -> list[Paragraph]:
    """The words of a SmartArt drawing, one line for each of its parts; empty when it is something else."""
    from defusedxml.ElementTree import fromstring

    ids = next(shape._element.iter(DIAGRAM + "relIds"), None)
    if ids is None:
        return []
    root = fromstring(shape.part.related_part(ids.get(R + "dm")).blob, forbid_dtd=True)
    lines = (
        paragraph_of([Run(BULLET), Run(" ".join(part.text or "" for part in body.iter(A + "t")))])
        for body in root.iter(DIAGRAM + "t")
    )
    return [line for line in lines if line.plain.strip(BULLET)]


def languages(slide: Any) -> Counter[str]:
    """How many letters of a slide are written in which language, by its two-letter code."""
    found: Counter[str] = Counter()
    for run in slide._element.iter(A + "r"):
        look, text = run.find(A + "rPr"), run.find(A + "t")
        code = "" if look is None else look.get("lang", "").split("-")[0].lower()
        if text is not None and text.text and re.fullmatch("[a-z]{2,3}", code):
            found[code] += len(text.text)
    return found

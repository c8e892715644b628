"""Turns a text of a GIFT file – HTML, Markdown or plain – into plain words on one line.

Rules: words are kept, looks are not; a raised number stays one (m², 10^6); what is lost
although it said something – pictures, links, films, programs – is named. A sign < that begins no HTML is a sign of
the text. Loads nothing and never raises for content.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from kiosk.importers.gift_parse import Words
from kiosk.importers.markup import words_of
from kiosk.text import markdown
from kiosk.text.document import Block, Grid, Listing, Passage, Quote

BREAKS = "blockquote|br|dd|div|dl|dt|h1|h2|h3|h4|h5|h6|hr|li|ol|p|pre|table|td|th|tr|ul"
LOOKS = (
    "abbr|a|big|b|center|cite|code|del|em|font|img|ins|i|kbd|mark|q|samp|small|source|span|strike|strong|sub|sup|s|"
    "tbody|thead|tt|u|var"
)
BREAKING = frozenset(BREAKS.split("|"))
ATTRIBUTES = r"""(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s<>"']+))*"""
# A sign < with anything else behind it than one of these tags is meant as it stands.
PLAIN_SIGN = re.compile(rf"<(?!/?(?:{BREAKS}|{LOOKS}){ATTRIBUTES}\s*/?>)", re.IGNORECASE)
REMARK = "!--"
EMBEDDED = re.compile(r"<(script|style|iframe|object|video|audio|svg|math)\b[^<>]*>|<(!--)", re.IGNORECASE)
FORMULA = re.compile(r"\\\(|\\\[|\$\$")
# The only raised numbers in the letters of the kiosk; 10⁶ is written 10^6, which still cannot be read as 106.
RAISED = str.maketrans("123", "¹²³")
NUMBER = re.compile(r"[0-9+−-][0-9.,]*")
EMBEDDED_NAMES = {"script": "a program", "style": "a style", "math": "a formula", "svg": "a drawing"}


def plain(words: Words) -> tuple[str, tuple[str, ...]]:
    """The words on one line, and what they lost, each as a phrase such as `a picture (“cell.png”)`."""
    if words.form == "plain":
        return words_of(words.text), ()
    text, lost = (words.text, []) if words.form != "markdown" else _from_markdown(words.text)
    if FORMULA.search(text):
        lost.append("the form of a formula, which stands there as it is written")
    reader = _Reader(lost)
    reader.feed(PLAIN_SIGN.sub("&lt;", _without_embedded(text, lost)))
    reader.close()
    return words_of("".join(reader.parts)), tuple(lost)


def _without_embedded(text: str, lost: list[str]) -> str:
    """The text without programs, films and remarks, each from its beginning to its end; what never ends is text."""
    kept: list[str] = []
    endless: set[str] = set()
    place = 0
    for found in EMBEDDED.finditer(text):
        name = (found[1] or found[2]).lower()
        if found.start() < place or name in endless:
            continue
        end = re.compile("-->" if name == REMARK else rf"</{name}\s*>", re.IGNORECASE).search(text, found.end())
        if end is None:
            endless.add(name)
            continue
        kept += [text[place : found.start()], " "]
        lost += [] if name == REMARK else [EMBEDDED_NAMES.get(name, f"an embedded {name}")]
        place = end.end()
    return "".join(kept) + text[place:]


def _from_markdown(text: str) -> tuple[str, list[str]]:
    blocks, findings = markdown.parse(text, "")
    lost = ["a picture" for finding in findings if finding.rule == "markup-image"]
    lost += ["a link" for finding in findings if finding.rule == "markup-link"]
    return " ".join(part for block in blocks for part in _parts(block)), lost


def _parts(block: Block) -> list[str]:
    match block:
        case Passage():
            return [block.plain]
        case Listing():
            return [
                part for entry in block.entries for part in (entry.paragraph.plain, *(n.plain for n in entry.notes))
            ]
        case Grid():
            return [cell.plain for row in (block.heads, *block.rows) for cell in row.cells]
        case Quote():
            return [passage.plain for passage in block.passages]


class _Reader(HTMLParser):
    """Collects the words of HTML in `parts`."""

    def __init__(self, lost: list[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.lost = lost
        self.raised = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what is more than looks."""
        values = dict(attrs)
        if tag in BREAKING:
            self.parts.append(" ")
        elif tag == "sup":
            self.raised = True
        elif tag == "img":
            name = (values.get("alt") or (values.get("src") or "").rpartition("/")[2]).strip()
            self.lost.append(f"a picture (“{words_of(name)[:60]}”)" if name else "a picture")
        elif tag == "a" and values.get("href"):
            self.lost.append("a link")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """`<br/>` and `<img/>`; nothing opens."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Words after a paragraph are not glued to those in it."""
        if tag in BREAKING:
            self.parts.append(" ")
        elif tag == "sup":
            self.raised = False

    def handle_data(self, data: str) -> None:
        """Words; a raised number must not melt into the one before it."""
        number = data.strip()
        if self.raised and NUMBER.fullmatch(number):
            data = number.translate(RAISED) if set(number) <= set("123") else f"^{number}"
        self.parts.append(data)

"""Front matter: the values between two +++ lines above the text of a slide or a question.

Rules: TOML values above, Markdown below; never raises for content. Does not know which keys a slide needs.
"""

from __future__ import annotations

import re

from kiosk.deck.places import Script
from kiosk.deck.table import Table, read_toml
from kiosk.errors import Finding, Severity
from kiosk.text.document import Block
from kiosk.text.markdown import parse

FENCE = re.compile(r"^\+\+\+[ \t]*$", re.MULTILINE)


class Page:
    """One Markdown file with its values (`table`) and the blocks of its text."""

    def __init__(self, script: Script, table: Table, blocks: tuple[Block, ...], body_line: int) -> None:
        self.script = script
        self.table = table
        self.blocks = blocks
        self.body_line = body_line


def read_page(script: Script, findings: list[Finding]) -> Page | None:
    """Split a file into values and text; None and a finding when it has no readable values."""
    fences = list(FENCE.finditer(script.text))
    if len(fences) < 2 or script.text[: fences[0].start()].strip():
        findings.append(
            Finding(
                script.file,
                1,
                Severity.ERROR,
                "no-front-matter",
                "The file does not begin with its values between two lines of +++.",
                'Begin with a line +++, then one value on each line (title = "…"), then a second line +++.',
            )
        )
        return None
    above, body = script.text[fences[0].end() : fences[1].start()], script.text[fences[1].end() :]
    first = script.text.count("\n", 0, fences[0].end()) + 1
    body_line = script.text.count("\n", 0, fences[1].end()) + 1
    values = read_toml(above, script.file, findings, first)
    if values is None:
        return None
    blocks, found = parse(body, script.file, body_line)
    findings += found
    head = script.text[: fences[1].start()]
    return Page(script, Table(values, script.file, head, findings, first), blocks, body_line)

"""Reads a quiz in Moodle's GIFT format.

Rules: a text in, a `Quiz` out: what can be asked here, and a warning for everything else. Does not open files
(quiz_file.py) and does not write any (quiz_draft.py).
"""

from __future__ import annotations

import re

from kiosk.importers.gift_map import to_kiosk
from kiosk.importers.gift_parse import parse
from kiosk.importers.quiz import Losses, Quiz

MARKS = re.compile(r"(?<!\\)\{(?:[^{}\\]|\\.)*\}|^\s*\$CATEGORY:|^\s*::[^\n]+?::", re.MULTILINE | re.DOTALL)


def reads(text: str) -> bool:
    """Whether a text looks like GIFT."""
    return MARKS.search(text) is not None


def read_gift(text: str, file: str, language: str = "en") -> Quiz:
    """The questions of a cleaned text; `file` is its name for the warnings, `language` that of its words."""
    losses = Losses(file)
    asked = parse(text, losses)
    questions = tuple(question for one in asked if (question := to_kiosk(one, language, losses)))
    return Quiz(questions, tuple(losses.findings))

"""The errors of the kiosk and the findings of its checks.

Rules: every error carries one sentence for staff that says what is wrong, where, and how to mend it; a finding is
the same for content and is collected, not raised. Nothing here knows Qt, files or languages.

    KioskError                 anything we can explain
    ├── DeckError              a deck cannot be used; carries all its findings
    ├── UsageError             a command was called with something that cannot be
    ├── SetupError             the machine lacks something the kiosk needs
    ├── WorkError              work with a file took too long, needed too much, or broke
    └── Cancelled              work was stopped because somebody asked for it
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec


class Severity(StrEnum):
    """How much a finding weighs: an error keeps the deck off the screen, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Finding(msgspec.Struct, frozen=True, order=True):
    """One thing to mend in a deck, in words for the person who will mend it.

    `file` is relative to the deck folder, `line` counts from 1 and is 0 when the whole file is meant, `rule` is the
    short stable name of the rule for scripts, `problem` says what is wrong and `mend` what to do about it.
    """

    file: str
    line: int
    severity: Severity
    rule: str
    problem: str
    mend: str

    def sentence(self) -> str:
        """The finding as one line for a terminal."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{self.severity.value:7}  {place}  {self.problem} {self.mend}"


class KioskError(Exception):
    """Anything that went wrong and that we can explain; `str(error)` is one sentence for staff."""


class DeckError(KioskError):
    """A deck that cannot be used. `findings` lists everything that is wrong with it."""

    def __init__(self, sentence: str, findings: Iterable[Finding] = ()) -> None:
        super().__init__(sentence)
        self.findings: tuple[Finding, ...] = tuple(findings)


class UsageError(KioskError):
    """A command was called with something that cannot be."""


class SetupError(KioskError):
    """The machine lacks something the kiosk needs."""


class WorkError(KioskError):
    """Work with a file took too long, needed too much memory or disk, or broke the program that did it."""


class Cancelled(KioskError):  # noqa: N818 (it is no error of anybody)
    """Work was stopped because somebody asked for it; nothing was changed."""

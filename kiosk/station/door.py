"""The one door through which decks come in, from a stick, from the desk or from the command line.

Rules: a file is copied into the staging first and then never asked for again, so that what was checked is what comes
in; only a plain file, never through a link, and only where there is room; it is looked into by a process that is shut
in, then judged, then installed. Whatever stops it, nothing is left of it. One deck at a time. Does not put it on the
screen and does not ask anybody: it says what must be asked.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from kiosk import sandbox
from kiosk.deck import limits
from kiosk.deck.model import Header
from kiosk.deck.pack import open_deck
from kiosk.errors import Cancelled, DeckError, KioskError, UsageError
from kiosk.station import admission
from kiosk.station.admission import Policy, Verdict
from kiosk.station.disk import REAL_DISK, GrowingDisk, explained, require_space
from kiosk.station.entries import Entry
from kiosk.station.library import Library
from kiosk.station.publishers import Publisher, read_publishers
from kiosk.station.settings import read_settings
from kiosk.station.stranger import open_stranger, pieces

Run = Callable[..., Any]
Judge = Callable[[str, Header, Header | None, Iterable[Publisher], Policy, datetime.date | None], Verdict]
Progress = Callable[[float, str], None]

WANTED = "a deck is one file that ends in .deck, made with “kiosk pack”"
# How much of the whole work copying and looking into a deck are.
COPIED, CHECKED = 0.3, 0.95
LONGEST_NAME = 100


class Asks(KioskError):  # noqa: N818 (a question is no error)
    """Staff must say yes first. `asks` are the sentences they must say yes to, `codes` their short names in the same
    order: a second call with these as `yes` lets the deck in."""

    def __init__(self, asks: tuple[str, ...], codes: tuple[str, ...]) -> None:
        super().__init__(" ".join(asks))
        self.asks = asks
        self.codes = codes


class Door:
    """The door of a `library`. `run` does the work with strange files, `judge` says who may bring them."""

    def __init__(
        self,
        library: Library,
        today: Callable[[], datetime.date],
        disk: GrowingDisk = REAL_DISK,
        run: Run = sandbox.run,
        judge: Judge = admission.judge,
    ) -> None:
        self._library = library
        self._today = today
        self._disk = disk
        self._run = run
        self._judge = judge

    def admit(
        self,
        file: Path,
        yes: frozenset[str] = frozenset(),
        progress: Progress = lambda share, words: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Entry:
        """Let the packed deck `file` into the library. `yes` holds the codes staff said yes to. `progress` gets the
        share that is done, 0 to 1, and what is done; `cancelled` is asked often. Raises DeckError (with findings),
        Asks, UsageError when another deck is coming in, SetupError, WorkError and Cancelled."""
        with explained("The deck cannot be saved"), self._library.hold_staging() as is_mine:
            if not is_mine:
                raise UsageError("Another deck is coming in just now: wait until it is there, then try again.")
            self._library.wipe_staging()
            try:
                staged = self._copy(file, progress, cancelled)
                self._inspect(staged, progress, cancelled)
                publisher = self._ask(staged, yes)
                if cancelled():
                    raise _cancelled()
                entry = self._library.install(staged, publisher, self._today())
            finally:
                self._library.wipe_staging()
        progress(1.0, "The deck is in the library")
        return entry

    def _copy(self, file: Path, progress: Progress, cancelled: Callable[[], bool]) -> Path:
        name = _shown(file)
        with open_stranger(file, name, WANTED) as source:
            size = os.fstat(source.fileno()).st_size
            if size > limits.PACKAGE:
                raise DeckError(f"“{name}” is larger than the {limits.PACKAGE // limits.MB} MB a deck may have.")
            require_space(self._disk, self._library.staging, size, name)
            staged = self._library.staging / name
            self._disk.write(staged, b"")
            copied = 0
            for part in pieces(source, name):
                copied += len(part)
                if cancelled():
                    raise _cancelled()
                if copied > size:
                    break
                self._disk.append(staged, part)
                progress(COPIED * copied / size, "Copying the deck")
        if copied != size:
            raise DeckError(f"“{name}” changed while it was copied: wait until it is complete, then try again.")
        return staged

    def _inspect(self, staged: Path, progress: Progress, cancelled: Callable[[], bool]) -> None:
        self._run(
            "inspect",
            {"file": str(staged.absolute()), "today": self._today().isoformat()},
            limits=limits.INSPECT_JOB,
            progress=lambda share, words: progress(COPIED + (CHECKED - COPIED) * share, words),
            cancelled=cancelled,
        )

    def _ask(self, staged: Path, yes: frozenset[str]) -> str:
        """The name of the publisher, once nothing is left to ask. Who signed is read here: the process that looked
        into the deck may have been taken over by it."""
        deck = open_deck(staged)
        try:
            signer, header = (deck.package.signer or b"").hex(), deck.header
        finally:
            deck.close()
        active = self._library.open_active().deck.header
        publishers = read_publishers(self._library.home, self._disk)
        settings, damage = read_settings(self._library.home, self._disk)
        # Settings that cannot be read must not open the door wider than it was.
        policy = Policy.REQUIRE if damage else Policy(settings.policy)
        verdict = self._judge(signer, header, active, publishers, policy, self._today())
        if verdict.refused:
            raise DeckError(verdict.refused)
        left = [(ask, code) for ask, code in zip(verdict.asks, verdict.codes, strict=True) if code not in yes]
        if left:
            raise Asks(tuple(ask for ask, _ in left), tuple(code for _, code in left))
        return verdict.publisher


def _shown(file: Path) -> str:
    """The name of a strange file as it may be shown and used."""
    return file.name if file.name.isprintable() and len(file.name.encode()) <= LONGEST_NAME else "incoming.deck"


def _cancelled() -> Cancelled:
    return Cancelled("The deck was not installed, because somebody cancelled it; nothing was changed.")

"""Puts a new deck on probation: one that cannot be drawn, or with which the kiosk crashes twice, is taken back.

Rules: two crashes count when they lie within ten minutes of one start of the machine; a run that never drew its deck
counts whenever it was, because people switch a black screen off and on. A deck that was drawn and ran ten minutes has
proven itself, and later crashes are not its fault. Taking back is the library's. What is known is kept in `run.json`,
so that it survives the crash; where it cannot be kept, nothing is ever taken back for crashing. Reads no clock.
"""

from __future__ import annotations

import logging

import msgspec

from kiosk.errors import KioskError, SetupError
from kiosk.station.disk import REAL_DISK, UNREADABLE, Disk, explained, replace_file
from kiosk.station.library import Library
from kiosk.station.moment import Moment
from kiosk.station.pointer import SHIPPED

log = logging.getLogger(__name__)

FILE = "run.json"
SPAN = 600.0
CRASHES = 2
# So many decks are remembered as proven or as taken back; the library remembers fewer.
REMEMBERED = 50
CRASHED = "it stopped the kiosk twice"
NOT_DRAWN = "it could not be drawn"


class Run(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is known of the run that goes on, or that ended without saying so. `since`: when it began to show `digest`,
    None when nothing runs; `crashes`: the starts after a crash; `notes`: sentences staff have not read yet."""

    digest: str = SHIPPED
    since: Moment | None = None
    is_drawn: bool = False
    # A plan shows it, not the pointer.
    is_planned: bool = False
    crashes: tuple[Moment, ...] = ()
    proven: tuple[str, ...] = ()
    taken_back: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class Probation:
    """Watches over the decks of a `library`, for one process that shows them. Nothing here raises."""

    def __init__(self, library: Library, disk: Disk = REAL_DISK) -> None:
        self._library = library
        self._disk = disk
        self._path = library.home / FILE
        self._is_first = True
        self._run = self._read()

    @property
    def notes(self) -> tuple[str, ...]:
        """What staff have not read yet, one sentence each."""
        return self._run.notes

    @property
    def taken_back(self) -> frozenset[str]:
        """Decks that were taken back and not put on the screen by a person since: no plan may bring them back."""
        return frozenset(self._run.taken_back)

    def notes_read(self) -> None:
        """Staff have read the notes."""
        if self._run.notes:
            self._change(notes=())

    def started(self, digest: str, moment: Moment, is_planned: bool = False) -> str | None:
        """Call before a deck is shown, at each start and each swap, with what the pointer (or a plan) says. When its
        last run and the one before crashed, it is taken back now, and a sentence says so: then show what the pointer
        says now."""
        crashes = self._crashes(digest, moment) if self._is_first else ()
        self._is_first = False
        others = tuple(other for other in self._run.taken_back if other != digest)
        self._change(
            digest=digest, since=moment, is_drawn=False, is_planned=is_planned, crashes=crashes, taken_back=others
        )
        return self._take_back(CRASHED) if len(crashes) >= CRASHES else None

    def drawn(self, moment: Moment) -> None:
        """The deck is on the screen. Call it as often as you like, once a second for example: after ten minutes the
        deck has proven itself. Writes to the disk only when something is new."""
        run = self._run
        if not run.is_drawn:
            self._change(is_drawn=True)
        if run.since and run.digest not in run.proven and (moment.since(run.since) or 0.0) >= SPAN:
            self._change(proven=(*run.proven, run.digest)[-REMEMBERED:], crashes=())

    def ended_well(self) -> None:
        """The kiosk is about to end as it was told to."""
        self._change(since=None)

    def failed_to_draw(self, digest: str) -> str | None:
        """The deck could not be drawn. When it is the one on the screen it is taken back, and a sentence says so: then
        show what the pointer says now. None when there is nothing to take back."""
        return self._take_back(NOT_DRAWN) if digest != SHIPPED and digest == self._run.digest else None

    def _crashes(self, digest: str, moment: Moment) -> tuple[Moment, ...]:
        """All crashes that count against the deck, this start included."""
        run = self._run
        if run.since is None or digest != run.digest or digest in (SHIPPED, *run.proven):
            return ()
        if not run.is_drawn:
            return (*run.crashes, moment)
        if run.since.boot != moment.boot:
            # The machine was switched off, which is how many a kiosk ends its day.
            return ()
        return (*(crash for crash in run.crashes if (moment.since(crash) or 0.0) <= SPAN), moment)

    def _take_back(self, reason: str) -> str:
        bad = self._run.digest
        name = self._library.name(bad)
        if self._run.is_planned:
            # A plan showed it: the deck that was put on the screen is still the right one to go back to.
            note = f"“{name}” was taken off the screen because {reason}; its plan rests. Tell the authors of the deck."
            self._change(taken_back=(*self._run.taken_back, bad)[-REMEMBERED:], crashes=())
            self._change(notes=(*self._run.notes, note)[-REMEMBERED:])
            return note
        try:
            after = self._library.rollback()
        except KioskError as error:
            note = f"“{name}” should be taken back because {reason}, but cannot be. {error}"
        else:
            note = (
                f"“{name}” was taken back because {reason}; now “{after.name}” is shown. Tell the authors of the deck."
            )
            self._change(
                digest=self._library.active_digest(),
                is_drawn=False,
                crashes=(),
                taken_back=(*self._run.taken_back, bad)[-REMEMBERED:],
            )
        self._change(notes=(*self._run.notes, note)[-REMEMBERED:])
        return note

    def _read(self) -> Run:
        try:
            return msgspec.json.decode(self._disk.read(self._path), type=Run)
        except FileNotFoundError:
            return Run()
        except UNREADABLE as error:
            log.warning("What was kept of the last run cannot be read, so crashes are counted anew: %s.", error)
            return Run()

    def _change(self, **changes: object) -> None:
        after = msgspec.structs.replace(self._run, **changes)
        if after == self._run:
            return
        self._run = after
        try:
            with explained("The kiosk cannot note how its run goes"):
                self._disk.make_folder(self._path.parent)
                replace_file(self._disk, self._path, msgspec.json.encode(after))
        except SetupError as error:
            log.warning("%s", error)

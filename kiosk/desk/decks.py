"""The page of the decks: what is on the screen, what else is here, the drafts, and the stick that was plugged in.

Rules: a deck gets in through the one door of the station only; what is put on the screen shows when the desk is left,
never in the middle of a visit; there is always a way back. Files of a stick are read in the worker process only.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.desk.checking import make_draft
from kiosk.desk.paging import Paging
from kiosk.desk.sticks import SticksView
from kiosk.desk.world import Cancelled, Progress, View
from kiosk.station.door import Asks
from kiosk.station.drafts import Draft
from kiosk.station.entries import Entry
from kiosk.text.languages import ENDONYMS

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk

ON_A_PAGE = 4


class DecksPage:
    """Decks, drafts and the stick."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._stick = SticksView(desk)
        self._paging = Paging(ON_A_PAGE)

    def opened(self) -> None:
        """Look at the stick anew."""
        self._stick.look()

    def tick(self) -> None:
        """A stick may have come or gone."""
        self._stick.look()

    def actions(self) -> dict[str, Callable[[Any], None]]:
        """What can be touched here."""
        return {
            "take": lambda value: self._take(*self._stick.file(int(value))),
            "show": lambda value: self.show(str(value)),
            "back": lambda _: self._back(),
            "remove": lambda value: self._remove(str(value)),
            "look": lambda value: self._desk.preview.show_deck(str(value)),
            "open": lambda value: self._desk.draft.open(str(value)),
            "more": lambda value: self._paging.turn(int(value)),
            "files": lambda value: self._stick.paging.turn(int(value)),
            "read": lambda _: self._desk.world.probation.notes_read(),
        }

    def view(self) -> View:
        """For the screen."""
        world = self._desk.world
        entries = world.library.entries()
        now = self._active(entries)
        rows = [self._draft(draft) for draft in world.drafts.all()]
        rows += [self._entry(entry) for entry in entries if entry.digest != now.digest]
        shown, place = self._paging.page(rows)
        return {
            "active": self._entry(now),
            "rows": shown,
            "paging": place,
            "canGoBack": world.library.can_go_back(),
            "notes": list(world.probation.notes),
            "stick": self._stick.view(),
        }

    def admit(self, file: Path, title: str, done: Callable[[Entry], None], yes: frozenset[str] = frozenset()) -> None:
        """Bring a packed deck in through the door, asking what must be asked."""

        def work(progress: Progress, cancelled: Cancelled) -> Any:
            return self._desk.world.door.admit(file, yes, progress, cancelled)

        def failed(error: Exception) -> bool:
            if isinstance(error, Asks):
                asked = yes | frozenset(error.codes)
                self._desk.ask("admit", title, lambda: self.admit(file, title, done, asked), error.asks)
                return True
            return False

        self._desk.work("admit", title, work, done, failed)

    def show(self, digest: str) -> None:
        """Put a deck of the library on the screen: it is there when the desk is left."""
        entry, library = self._find(digest), self._desk.world.library

        def work(progress: Progress, cancelled: Cancelled) -> Entry:
            # Every byte is read first, and another process may be busy with the library.
            library.activate(entry.digest)
            return entry

        title = self.title(entry)
        self._desk.work("show", title, work, lambda _: self._desk.say("good", title, "on-screen"))

    def title(self, entry: Entry) -> str:
        """The title of a deck in the language of the desk."""
        return entry.title.get(self._desk.world.settings.language) or next(iter(entry.title.values()), entry.id)

    def name_of(self, digest: str) -> str:
        """The title of the deck with this digest."""
        return self.title(self._find(digest))

    def _take(self, file: Path, kind: str) -> None:
        if kind == "deck":
            self.admit(file, file.name, lambda entry: self._desk.say("good", self.title(entry), "installed"))
            return

        def work(progress: Progress, cancelled: Cancelled) -> Any:
            return make_draft(self._desk.world, file, kind, progress, cancelled)

        self._desk.work("import", file.name, work, lambda draft: self._desk.draft.open(draft.name))

    def _back(self) -> None:
        library = self._desk.world.library

        def work(progress: Progress, cancelled: Cancelled) -> Entry:
            return library.rollback()

        def done(entry: Entry) -> None:
            self._desk.say("good", self.title(entry), "taken-back")

        self._desk.work("back", "", work, done)

    def _remove(self, digest: str) -> None:
        entry = self._find(digest)
        self._desk.ask("remove", self.title(entry), lambda: self._desk.world.library.remove(entry.digest))

    def _find(self, digest: str) -> Entry:
        entries = self._desk.world.library.entries()
        return next((entry for entry in entries if entry.digest == digest), entries[-1])

    def _active(self, entries: tuple[Entry, ...]) -> Entry:
        active = self._desk.world.library.active_digest()
        return next((entry for entry in entries if entry.digest == active), entries[-1])

    def _entry(self, entry: Entry) -> View:
        today = self._desk.world.now().date()
        return {
            "kind": "deck",
            "id": entry.digest,
            "title": self.title(entry),
            "version": entry.version,
            "slides": entry.slides,
            "questions": entry.questions,
            "languages": ", ".join(ENDONYMS.get(code, code) for code in entry.languages),
            "publisher": entry.publisher,
            "installed": entry.installed,
            "overdue": entry.review_due.isoformat() if entry.review_due < today else "",
            "picture": self._desk.preview.cover(entry.digest),
        }

    def _draft(self, draft: Draft) -> View:
        report = self._desk.draft.report(draft.name)
        return {
            "kind": "draft",
            "id": draft.name,
            "title": draft.title,
            "source": draft.source,
            "installed": draft.made.isoformat(),
            "errors": -1 if report is None else report.errors,
            "warnings": 0 if report is None else report.warnings,
            "picture": self._desk.draft.cover(draft.name),
        }

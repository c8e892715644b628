"""The page of one draft: what the check found, beside the picture of the slide it is about, and the simple mends.

Rules: a draft with an error cannot be put on the screen; every mend changes one thing, can be taken back or typed anew,
and is checked at once; nothing is deleted without asking. Mends themselves are deck/mends.py.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.deck import mends
from kiosk.desk.checking import check_draft, pack_draft
from kiosk.desk.paging import Paging
from kiosk.desk.report import Report, read_report, row
from kiosk.desk.typing import Typing
from kiosk.desk.world import Cancelled, Progress, View
from kiosk.errors import UsageError
from kiosk.station.entries import Entry

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk

ON_A_PAGE = 4


class DraftPage:
    """One draft."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._name = ""
        self._paging = Paging(ON_A_PAGE)
        self._kept: dict[str, Report | None] = {}

    def opened(self) -> None:
        """Nothing to look at: `open` says which draft."""

    def tick(self) -> None:
        """Nothing changes by itself."""

    def actions(self) -> dict[str, Callable[[Any], None]]:
        """What can be touched here."""
        return {
            "check": lambda _: self._check(),
            "mend": lambda value: self._mend(int(value["index"]), str(value["how"])),
            "look": lambda _: self._desk.preview.show_draft(self._name),
            "publish": lambda _: self._publish(),
            "delete": lambda _: self._delete(),
            "more": lambda value: self._paging.turn(int(value)),
        }

    def open(self, name: str) -> None:
        """Turn to the draft of this name; it is checked when it never was."""
        draft = self._desk.world.drafts.get(name)
        if name != self._name:
            self._paging.first()
        self._name = name
        self._desk.turn_to("draft")
        if self.report(draft.name) is None:
            self._check()

    def report(self, name: str) -> Report | None:
        """The report on a draft, or None when it was not checked yet."""
        if name not in self._kept:
            self._kept[name] = read_report(self._desk.world.disk, self._room(name))
        return self._kept[name]

    def cover(self, name: str) -> str:
        """The file URL of the picture of its first slide, or nothing."""
        report = self.report(name)
        file = next((report.pictures.get(slide.id, "") for slide in report.slides), "") if report else ""
        return (self._room(name) / "pictures" / file).as_uri() if file else ""

    def view(self) -> View:
        """For the screen."""
        draft, report = self._desk.world.drafts.get(self._name), self.report(self._name)
        head: View = {"title": draft.title, "source": draft.source, "made": draft.made.isoformat()}
        if report is None:
            return {**head, "checked": False, "rows": [], "paging": {"at": 1, "of": 1}}
        # Behind the findings stands what is hidden, so that it can be brought back.
        indexes, place = self._paging.page(range(len(report.findings) + len(report.hidden)))
        room = self._room(self._name)
        return {
            **head,
            "checked": True,
            "errors": report.errors,
            "warnings": report.warnings,
            "slides": len(report.slides),
            "questions": report.questions,
            "rows": [row(report, index, room) for index in indexes],
            "paging": place,
        }

    def _room(self, name: str) -> Path:
        return self._desk.world.drafts.deck(name).parent

    def _check(self) -> None:
        name, draft = self._name, self._desk.world.drafts.get(self._name)

        def work(progress: Progress, cancelled: Cancelled) -> Any:
            return check_draft(self._desk.world, self._room(name), draft, progress, cancelled)

        def done(report: Report) -> None:
            self._kept[name] = report

        self._desk.work("check", draft.title, work, done)

    def _mend(self, index: int, how: str) -> None:
        report = self.report(self._name)
        if report is None or not 0 <= index < len(report.findings) + len(report.hidden):
            return
        folder = self._desk.world.drafts.deck(self._name)
        if index >= len(report.findings):
            place = report.hidden[index - len(report.findings)]
            mends.unhide(folder, place.room, place.id)
            self._check()
            return
        finding = report.findings[index]
        page = mends.page_of(finding.file)
        if how == "page":
            mends.show_whole_slide(folder, finding.file)
            self._check()
            return
        if page is None or how not in mends.mends_of(finding):
            raise UsageError("This can only be mended in the file itself.")
        room, id, language = page
        if how == "hide":
            mends.hide(folder, room, id)
            self._check()
            return
        shown = row(report, index, self._room(self._name))
        typing = Typing(
            how,
            mends.read_value(folder, finding.file, how),
            most=mends.WRITABLE[how],
            language=language,
            title=str(shown["title"]),
            picture=str(shown["picture"]),
        )

        def typed(words: str) -> None:
            mends.write_value(folder, finding.file, how, words)
            self._check()

        self._desk.write(typing, typed)

    def _publish(self) -> None:
        report, draft = self.report(self._name), self._desk.world.drafts.get(self._name)
        if report is None or report.errors:
            raise UsageError("This draft has something that must be mended first: see the list.")
        self._desk.ask("publish", draft.title, self._pack)

    def _pack(self) -> None:
        name, draft = self._name, self._desk.world.drafts.get(self._name)

        def work(progress: Progress, cancelled: Cancelled) -> Any:
            return pack_draft(self._desk.world, self._room(name), progress, cancelled)

        def shown(entry: Entry) -> None:
            self._desk.turn_to("decks")
            self._desk.decks.show(entry.digest)

        self._desk.work("pack", draft.title, work, lambda file: self._desk.decks.admit(file, draft.title, shown))

    def _delete(self) -> None:
        draft = self._desk.world.drafts.get(self._name)

        def delete() -> None:
            self._kept.pop(draft.name, None)
            self._desk.world.drafts.delete(draft.name)
            self._desk.turn_to("decks")

        self._desk.ask("delete", draft.title, delete)

"""The stick that is plugged in: what is on it that a kiosk can use.

Rules: the list is made in the worker process, once for each stick that comes; a stick that is pulled out is forgotten
at once. Opens no file itself.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.desk.paging import Paging
from kiosk.desk.world import Cancelled, Progress, View
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk

ON_THE_CARD = 3


class SticksView:
    """What the desk knows of the stick."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._stick: Path | None = None
        self._files: list[dict[str, Any]] | None = None
        self.paging = Paging(ON_THE_CARD)

    def look(self) -> None:
        """See whether a stick came or went; a new one is listed."""
        mounted = self._desk.world.mounted()
        if self._stick not in mounted:
            self._stick, self._files = None, None
            self.paging.first()
        if self._stick is None and mounted and self._desk.busy is None:
            self._list(mounted[-1])

    def file(self, index: int) -> tuple[Path, str]:
        """The path and kind of a listed file. Raises KioskError when it is not there any more."""
        if self._stick is None or self._files is None or not 0 <= index < len(self._files):
            raise KioskError("The stick is not there any more: plug it in again.")
        found = self._files[index]
        return self._stick / found["name"], str(found["kind"])

    def view(self) -> View:
        """For the screen."""
        if self._stick is None:
            return {"there": False, "name": "", "files": [], "paging": {"at": 1, "of": 1}, "listed": False}
        rows = [{**file, "index": index} for index, file in enumerate(self._files or [])]
        shown, place = self.paging.page(rows)
        name = self._stick.name
        return {"there": True, "name": name, "files": shown, "paging": place, "listed": self._files is not None}

    def _list(self, stick: Path) -> None:
        self._stick = stick

        def work(progress: Progress, cancelled: Cancelled) -> Any:
            arguments = {"folder": str(stick)}
            return self._desk.world.job("stick", arguments, folder=None, progress=progress, cancelled=cancelled)

        def done(files: list[dict[str, Any]]) -> None:
            if self._stick == stick:
                self._files = files

        def failed(_: Exception) -> bool:
            self._files = []
            return False

        self._desk.work("list", stick.name, work, done, failed)

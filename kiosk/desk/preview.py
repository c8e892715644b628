"""The page of pictures: every slide of a deck or draft as a visitor would see it, and which of them are hidden today.

Rules: pictures are taken in the worker process and kept with the deck's digest; hiding a slide leaves the deck as it is
and is a setting of this kiosk; a slide hidden today is back tomorrow by itself. Does not change decks.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.desk.paging import Paging
from kiosk.desk.report import Place
from kiosk.desk.world import Cancelled, Progress, View
from kiosk.errors import KioskError
from kiosk.station.disk import replace_file
from kiosk.station.hidden import hidden_slides, hide, show

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk

log = logging.getLogger(__name__)

ON_A_PAGE = 9
LIST = "slides.json"
COVER = "cover.webp"


class Album(msgspec.Struct, frozen=True):
    """The pictures of a deck: its slides in order, and the file names of their pictures."""

    slides: tuple[Place, ...]
    pictures: dict[str, str]


class PreviewPage:
    """Pictures of every slide."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._paging = Paging(ON_A_PAGE)
        self._digest = ""
        self._title = ""
        self._folder = Path()
        self._album: Album | None = None
        self._big = -1
        self._covers: dict[str, str] = {}

    def opened(self) -> None:
        """Nothing to look at: `show_deck` and `show_draft` say what to show."""

    def tick(self) -> None:
        """Nothing changes by itself."""

    def actions(self) -> dict[str, Callable[[Any], None]]:
        """What can be touched here."""
        return {
            "more": lambda value: self._paging.turn(int(value)),
            "big": lambda value: self._enlarge(int(value)),
            "small": lambda _: self._enlarge(-1),
            "hide": lambda value: self._hide(str(value["id"]), bool(value["always"])),
            "unhide": lambda value: self._unhide(str(value)),
            "leave": lambda _: self._leave(),
        }

    def show_deck(self, digest: str) -> None:
        """Show the slides of a deck of the library; their pictures are taken when there are none yet."""
        world = self._desk.world
        self._open(digest, self._desk.decks.name_of(digest), world.home / "previews" / digest)
        if self._album is None:
            deck = world.deck_file(digest)
            self._take(deck, world.library.open(digest))

    def show_draft(self, name: str) -> None:
        """Show the slides of a draft, hidden ones left out."""
        report = self._desk.draft.report(name)
        draft = self._desk.world.drafts.get(name)
        self._open("", draft.title, self._desk.world.drafts.pictures(name))
        if report is not None:
            self._album = Album(report.slides, report.pictures)

    def cover(self, digest: str) -> str:
        """The file URL of the picture of a deck's first chapter, or nothing when it has none."""
        if digest not in self._covers:
            self._covers[digest] = self._cover(digest)
        return self._covers[digest]

    def view(self) -> View:
        """For the screen."""
        slides = self._album.slides if self._album else ()
        world = self._desk.world
        hidden = hidden_slides(world.settings, self._digest, world.now().date()) if self._digest else frozenset()
        always = world.settings.hidden.get(self._digest, ())
        tiles = []
        for number, slide in enumerate(slides, start=1):
            file = self._album.pictures.get(slide.id, "") if self._album else ""
            tiles.append(
                {
                    "index": number - 1,
                    "number": number,
                    "id": slide.id,
                    "title": slide.title,
                    "picture": (self._folder / file).as_uri() if file else "",
                    # "", "today" or "always"
                    "hidden": "always" if slide.id in always else "today" if slide.id in hidden else "",
                }
            )
        shown, place = self._paging.page(tiles)
        big = tiles[self._big] if 0 <= self._big < len(tiles) else None
        return {"title": self._title, "tiles": shown, "paging": place, "big": big, "isDeck": self._digest != ""}

    def _cover(self, digest: str) -> str:
        world = self._desk.world
        folder = world.home / "previews" / digest
        file = folder / COVER
        if not file.exists():
            try:
                deck = world.library.open(digest)
                name = deck.pictures[deck.header.chapters[0].picture].light
                world.disk.make_folder(folder)
                world.disk.write(file, deck.media(name))
            except (KioskError, LookupError, OSError) as error:
                # A list without one picture is better than no list.
                log.warning("The deck %s has no picture for the desk: %s", digest[:8], error)
                return ""
        return file.as_uri()

    def _open(self, digest: str, title: str, folder: Path) -> None:
        self._digest, self._title, self._folder, self._big = digest, title, folder, -1
        self._paging.first()
        self._album = self._read(folder)
        self._desk.turn_to("preview")

    def _read(self, folder: Path) -> Album | None:
        try:
            return msgspec.json.decode(self._desk.world.disk.read(folder / LIST), type=Album)
        except (OSError, msgspec.DecodeError):
            return None

    def _take(self, file: Path, deck: Any) -> None:
        world, folder, digest = self._desk.world, self._folder, self._digest
        language = deck.header.languages[0]
        slides = tuple(Place(slide.id, slide.text[language].title) for slide in deck.slides)
        arguments = {"deck": str(file), "out": str(folder), "cache": str(world.cache)}
        world.disk.make_folder(folder)

        def work(progress: Progress, cancelled: Cancelled) -> Any:
            return world.job("proof", arguments, folder=folder, progress=progress, cancelled=cancelled)

        def done(result: dict[str, Any]) -> None:
            album = Album(slides, result["pictures"])
            replace_file(world.disk, folder / LIST, msgspec.json.encode(album))
            if self._digest == digest:
                self._album = album

        self._desk.work("pictures", self._title, work, done)

    def _enlarge(self, index: int) -> None:
        count = len(self._album.slides) if self._album else 0
        self._big = index if 0 <= index < count else -1

    def _hide(self, id: str, always: bool) -> None:
        world = self._desk.world
        if self._digest and self._album:
            today = world.now().date()
            hidden = hidden_slides(world.settings, self._digest, today)
            if len({*hidden, id}) >= len(self._album.slides):
                self._desk.say("stop", "", "last-slide")
                return
            self._desk.save(hide(world.settings, self._digest, id, None if always else today))

    def _unhide(self, id: str) -> None:
        if self._digest:
            self._desk.save(show(self._desk.world.settings, self._digest, id))

    def _leave(self) -> None:
        self._desk.turn_to("decks" if self._digest else "draft")

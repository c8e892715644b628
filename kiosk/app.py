"""Puts the kiosk together: the only file that knows every part and reads the environment.

Rules: decides once, at start, which deck, which screen and which renderer; everything else gets what it needs as an
argument. Does not hold any rule of a visit.
"""

from __future__ import annotations

import datetime
import functools
import gc
import linecache
import logging
import os
import signal
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk import logs, places
from kiosk.deck.pack import Deck, open_deck, pack
from kiosk.errors import DeckError, SetupError

if TYPE_CHECKING:
    # Loaded only by those who need them: a start counts every import.
    from kiosk.desk.world import World
    from kiosk.station.station import Station
    from kiosk.ui.background import ThreadBackground
    from kiosk.ui.window import KioskWindow, Staff

log = logging.getLogger(__name__)


class Settings(msgspec.Struct, frozen=True):
    """How the kiosk runs. `deck` is a file, a folder (author's preview) or None for the shipped deck; `size` is a
    window for trying out (None: the whole screen); `width_mm` the real width of the screen, 0 when the station knows;
    `at_desk` begins at the door of the staff desk."""

    deck: Path | None = None
    size: tuple[int, int] | None = None
    width_mm: float = 0.0
    at_desk: bool = False


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def is_desktop() -> bool:
    """Whether somebody works here: on a desktop the kiosk is tried out and lets other windows come to the front."""
    return bool(os.environ.get("XDG_CURRENT_DESKTOP"))


def has_gpu() -> bool:
    """Whether a render device is there; without one drawing in software is six times cheaper than emulating it."""
    return any(Path("/dev/dri").glob("renderD*")) if Path("/dev/dri").exists() else os.name != "posix"


def load_deck(deck: Path | None) -> Deck:
    """Open the deck to show: always a packed one; a folder is packed in memory first, through the same door. Raises
    DeckError with all findings when it cannot be used."""
    if deck is not None and deck.is_dir():
        return open_deck(pack(deck, cache=places.drawn_pictures()))
    if deck is not None:
        return open_deck(deck)
    if places.SHIPPED_DECK.exists():
        try:
            return open_deck(places.SHIPPED_DECK)
        except DeckError as error:
            # A packed deck of an older version, or a damaged one: what it was packed of is still there.
            if not places.SHIPPED_DECK_FOLDER.exists():
                raise
            log.warning("%s", error)
    return open_deck(pack(places.SHIPPED_DECK_FOLDER, cache=places.drawn_pictures()))


def open_station() -> Station:
    """The station of this machine and user, with the deck that ships behind all others."""
    from kiosk.station.moment import now as moment
    from kiosk.station.station import Station

    home = places.station_home(os.environ)
    return Station(home, functools.cache(lambda: load_deck(None)), datetime.datetime.now, moment)


def _world(station: Station, may_set_up: bool, leave: Callable[[], None]) -> Callable[[ThreadBackground], World]:
    """What the desk needs; made when somebody knocks first, so that a start does not wait for it."""

    def make(background: ThreadBackground) -> World:
        from kiosk.app_desk import desk_world

        return desk_world(station, background, may_set_up, leave)

    return make


def _staff(station: Station, settings: Settings, may_set_up: bool, leave: Callable[[], None]) -> Staff:
    """What makes the window that of a station. A width on the command line goes before the one staff measured."""
    from kiosk.ui.window import Staff

    def width_mm() -> float:
        return settings.width_mm or station.settings.width_mm

    return Staff(_world(station, may_set_up, leave), station.programme, station.time, width_mm)


def run(settings: Settings) -> int:
    """Show the kiosk until it is ended from outside. Returns the exit code. Raises SetupError without a display, and
    DeckError for a deck that cannot be used."""
    # Until the first screen is there everything is made to stay: nothing to collect.
    gc.disable()
    # One thread for linear algebra: the systems are tiny, and threads would only wake the second core in vain.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if not has_display():
        raise SetupError(
            "There is no display here, so the kiosk cannot open a window. “kiosk tour” renders the visit to pictures."
        )
    # With a deck of its own the kiosk is a preview: no station, no staff, nothing kept.
    station = open_station() if settings.deck is None else None
    logs.catch_the_uncaught()
    if station is None:
        return _show(settings, None, lambda: None)
    keep_log = _log_of(station)
    try:
        return _show(settings, station, keep_log)
    finally:
        # A start that came to nothing is what somebody will look for.
        keep_log()


def _log_of(station: Station) -> Callable[[], None]:
    """What begins the log of a station, once. Until then its records wait: the first screen does not wait for them."""
    waiting = logs.wait()

    @functools.cache
    def keep() -> None:
        from kiosk import logs_file

        handler = logs_file.keep(station.home / "logs")
        waiting.hand_over(handler)

    return keep


def _show(settings: Settings, station: Station | None, keep_log: Callable[[], None]) -> int:
    """The window, from its first screen to its end."""
    deck = load_deck(settings.deck) if station is None else station.programme.open(station.time())
    width_mm = settings.width_mm or (station.settings.width_mm if station else 0.0)
    may_set_up = station is not None and not station.settings.ready
    # Qt is loaded only now: a deck that cannot be used is reported in an instant.
    from kiosk.ui.application import end
    from kiosk.ui.messages import log_messages
    from kiosk.ui.window import KioskWindow, Look, choose_renderer, make_application

    log_messages()
    choose_renderer(has_gpu())
    application = make_application()
    width, height = settings.size or (1920, 1080)
    full_screen = settings.size is None
    held = full_screen and not is_desktop()
    backdrop = places.backdrop_file(os.environ)
    look = Look(places.ASSETS, full_screen, width, height, width_mm, held=held, behind=backdrop is not None)
    ends: list[Callable[[], None]] = []
    with tempfile.TemporaryDirectory(prefix="kiosk-pictures-") as pictures:
        staff = None if station is None else _staff(station, settings, may_set_up, lambda: end(application))
        window = KioskWindow(deck, Path(pictures), look, staff=staff)
        window.drawn.connect(_started)
        window.drawn.connect(keep_log)
        if station is not None:
            window.drawn.connect(station.started)
            window.drawn.connect(lambda: ends.append(_watch(window, station)))
            window.drawn.connect(lambda: _look_through(station, window))
        if backdrop is not None:
            window.drawn.connect(lambda: ends.append(_leave_backdrop(window, backdrop)))
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: end(application))
        window.show()
        if settings.at_desk:
            window.desk.knock()
        elif may_set_up:
            window.desk.begin_setup()
        if settings.deck is not None and settings.deck.is_dir():
            from kiosk.ui.preview import watch_folder

            watch_folder(settings.deck, lambda: _reload(window, settings.deck), window)
        code = application.exec()
        for stop in ends:
            stop()
        window.close()
        if station is not None:
            station.programme.ended_well()
    return int(code)


def _watch(window: KioskWindow, station: Station) -> Callable[[], None]:
    from kiosk.app_watch import watch

    return watch(window, station)


def _leave_backdrop(window: KioskWindow, file: Path) -> Callable[[], None]:
    from kiosk.ui.backdrop_file import BackdropFile

    left = BackdropFile(window, file)
    left.start()
    return left.stop


def _started() -> None:
    # PySide looks into the source of every module, and Python would keep all those lines.
    linecache.clearcache()
    gc.freeze()
    gc.enable()
    log.info("The first screen is drawn.")


def _look_through(station: Station, window: KioskWindow) -> None:
    """Once the first screen is there, read every byte of the deck on it in the background: one that went bad on the
    disk is found now and not by a visitor."""

    def look() -> None:
        opened = station.library.open_active(whole=True)
        if opened.deck.digest != station.library.digest_of(station.library.active_digest()):
            # A signal, because this is not the thread of the screen.
            window.visitor.failed.emit(DeckError(opened.notes[-1]))

    threading.Thread(target=look, name="look through", daemon=True).start()


def _reload(window: KioskWindow, folder: Path | None) -> None:
    try:
        window.replace_deck(load_deck(folder))
    except DeckError as error:
        # The deck on the screen stays: an author in the middle of a sentence must not lose the preview.
        log.error("%s", error)
        for finding in error.findings:
            log.error("%s", finding.sentence())

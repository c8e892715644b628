"""Puts the kiosk together: the only file that knows every part and reads the environment.

Rules: decides once, at start, which deck, which screen and which renderer; everything else gets what it needs as an
argument. Does not hold any rule of a visit.
"""

from __future__ import annotations

import gc
import linecache
import logging
import os
import signal
import tempfile
from dataclasses import dataclass
from pathlib import Path

from kiosk import places
from kiosk.deck.pack import Deck, open_deck, pack
from kiosk.errors import DeckError, SetupError

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """How the kiosk runs. `deck` is a file, a folder (author's preview) or None for the shipped deck; `size` is a
    window for trying out (None: the whole screen); `width_mm` the real width of the screen, 0 when unknown."""

    deck: Path | None = None
    size: tuple[int, int] | None = None
    width_mm: float = 0.0


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


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
        return open_deck(places.SHIPPED_DECK)
    return open_deck(pack(places.SHIPPED_DECK_FOLDER, cache=places.drawn_pictures()))


def run(settings: Settings) -> int:
    """Show the kiosk until it is ended from outside. Returns the exit code."""
    # Until the first screen is there everything is made to stay: nothing to collect.
    gc.disable()
    # One thread for linear algebra: the systems are tiny, and threads would only wake the second core in vain.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if not has_display():
        raise SetupError(
            "There is no display here, so the kiosk cannot open a window. “kiosk tour” renders the visit to pictures."
        )
    deck = load_deck(settings.deck)
    # Qt is loaded only now: a deck that cannot be used is reported in an instant.
    from kiosk.ui.window import KioskWindow, Look, choose_renderer, make_application

    choose_renderer(has_gpu())
    application = make_application()
    width, height = settings.size or (1920, 1080)
    look = Look(places.ASSETS, settings.size is None, width, height, settings.width_mm)
    with tempfile.TemporaryDirectory(prefix="kiosk-pictures-") as pictures:
        window = KioskWindow(deck, Path(pictures), look)
        window.drawn.connect(_started)
        if address := os.environ.get("NOTIFY_SOCKET"):
            from kiosk.ui.heartbeat import Heartbeat, notifier

            Heartbeat(window.view, notifier(address))
        window.show()
        if settings.deck is not None and settings.deck.is_dir():
            from kiosk.ui.preview import watch_folder

            watch_folder(settings.deck, lambda: _reload(window, settings.deck), window)
        for number in (signal.SIGINT, signal.SIGTERM):
            # Not quit(): that asks the window, and the window refuses to be closed.
            signal.signal(number, lambda *_: application.exit(0))
        code = application.exec()
        window.close()
    return int(code)


def _started() -> None:
    # PySide looks into the source of every module, and Python would keep all those lines.
    linecache.clearcache()
    gc.freeze()
    gc.enable()
    log.info("The first screen is drawn.")


def _reload(window: object, folder: Path | None) -> None:
    from kiosk.ui.window import KioskWindow

    assert isinstance(window, KioskWindow)
    try:
        window.replace_deck(load_deck(folder))
    except DeckError as error:
        # The deck on the screen stays: an author in the middle of a sentence must not lose the preview.
        log.error("%s", error)
        for finding in error.findings:
            log.error("%s", finding.sentence())

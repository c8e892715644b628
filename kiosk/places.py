"""Where the kiosk finds what it comes with and keeps what it makes.

Rules: every folder is worked out here and nowhere else. A frozen program holds the same tree as the project, as far as
a kiosk needs it (`build_spec/kiosk.spec`), but nothing may be written there. Does not create or read anything.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

FROZEN = bool(getattr(sys, "frozen", False))
ROOT = Path(__file__).resolve().parents[1]
ASSETS = ROOT / "assets"
SHIPPED_DECK_FOLDER = ASSETS / "decks" / "ms-basics"
BUILD = ROOT / "build"
SHIPPED_DECK = BUILD / "ms-basics.deck"
PROJECT = ROOT / "pyproject.toml"
# Where the service of an installed kiosk keeps its data and leaves its heartbeat.
SERVICE_HOME = Path("/var/lib/kiosk")
SERVICE_RUN = Path("/run/kiosk")


def station_home(environment: Mapping[str, str]) -> Path:
    """Where this station keeps its decks, its settings and its staff: KIOSK_HOME when it is set, else where the system
    keeps the data of a program of this user."""
    if named := environment.get("KIOSK_HOME"):
        return Path(named).absolute()
    # Only a station needs it, not a kiosk that is started with a deck to try it out.
    import platformdirs

    return platformdirs.user_data_path("myelin-kiosk", appauthor=False)


def backdrop_file(environment: Mapping[str, str]) -> Path | None:
    """Where a running kiosk leaves the picture of its first screen for the backdrop; None where there is none."""
    named = environment.get("KIOSK_BACKDROP", "")
    return Path(named) if named else None


def run_folder(environment: Mapping[str, str]) -> Path:
    """Where a running kiosk leaves its heartbeat: in memory, where the service manager (RuntimeDirectory=) or the
    session has a folder for that, else in the home of the station."""
    if given := environment.get("RUNTIME_DIRECTORY"):
        return Path(given.partition(":")[0])
    if session := environment.get("XDG_RUNTIME_DIR"):
        return Path(session) / "myelin-kiosk"
    return station_home(environment)


def drawn_pictures() -> Path:
    """Where drawn pictures are kept so that a deck folder is packed in seconds the next time."""
    if not FROZEN:
        return BUILD / "drawn"
    # Only an author's preview needs it, not a kiosk.
    import platformdirs

    return platformdirs.user_cache_path("myelin-kiosk", appauthor=False) / "drawn"

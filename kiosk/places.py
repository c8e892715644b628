"""Where the kiosk finds what it comes with and keeps what it makes.

Rules: every folder is worked out here and nowhere else. Does not create or read anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ASSETS = ROOT / "assets"
SHIPPED_DECK_FOLDER = ASSETS / "decks" / "ms-basics"
BUILD = ROOT / "build"
SHIPPED_DECK = BUILD / "ms-basics.deck"
DRAWN_PICTURES = BUILD / "drawn"


def station_home(environment: Mapping[str, str]) -> Path:
    """Where this station keeps its decks, its settings and its staff: KIOSK_HOME when it is set, else where the system
    keeps the data of a program of this user."""
    if named := environment.get("KIOSK_HOME"):
        return Path(named).absolute()
    # Only a station needs it, not a kiosk that is started with a deck to try it out.
    import platformdirs

    return platformdirs.user_data_path("myelin-kiosk", appauthor=False)

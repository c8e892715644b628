"""Where the kiosk finds what it comes with and keeps what it makes.

Rules: every folder is worked out here and nowhere else. A frozen program holds the same tree as the project, as far as
a kiosk needs it (`build_spec/kiosk.spec`), but nothing may be written there. Does not create or read anything.
"""

from __future__ import annotations

import sys
from pathlib import Path

FROZEN = bool(getattr(sys, "frozen", False))
ROOT = Path(__file__).resolve().parents[1]
ASSETS = ROOT / "assets"
SHIPPED_DECK_FOLDER = ASSETS / "decks" / "ms-basics"
BUILD = ROOT / "build"
SHIPPED_DECK = BUILD / "ms-basics.deck"
PROJECT = ROOT / "pyproject.toml"


def drawn_pictures() -> Path:
    """Where drawn pictures are kept so that a deck folder is packed in seconds the next time."""
    if not FROZEN:
        return BUILD / "drawn"
    # Only an author's preview needs it, not a kiosk.
    import platformdirs

    return platformdirs.user_cache_path("myelin-kiosk", appauthor=False) / "drawn"

"""Where the kiosk finds what it comes with and keeps what it makes.

Rules: every folder is worked out here and nowhere else. Does not create or read anything.
"""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ASSETS = ROOT / "assets"
SHIPPED_DECK_FOLDER = ASSETS / "decks" / "ms-basics"
BUILD = ROOT / "build"
SHIPPED_DECK = BUILD / "ms-basics.deck"
DRAWN_PICTURES = BUILD / "drawn"

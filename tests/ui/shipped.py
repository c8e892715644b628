"""The shipped deck as it stands in its folder, with blank pictures: all its words and places, packed in a
second.

Rules: texts, places and sizes are the real ones; only the pixels of the pictures are not. For tests of
layout.
"""

from __future__ import annotations

import hashlib
import io
import re
from pathlib import Path

import msgspec
from PIL import Image

from kiosk import places
from kiosk.deck.build import CANVAS, CANVAS_SAFE
from kiosk.deck.model import Medium
from kiosk.deck.pack import Deck, assemble, open_deck
from kiosk.deck.source import read_folder


def shipped_deck(folder: Path = places.SHIPPED_DECK_FOLDER) -> Deck:
    """The deck in `folder` with blank pictures of the real sizes."""
    draft = read_folder(folder)
    blank = io.BytesIO()
    Image.new("RGBA", (4, 4)).save(blank, "WEBP")
    name = f"media/{hashlib.sha256(blank.getvalue()).hexdigest()}.webp"
    media = {}
    for picture, files in draft.pictures.items():
        size = _size((folder / files.light).read_text())
        safe = files.safe or (CANVAS_SAFE if size == CANVAS else (0.0, 0.0, *size))
        media[picture] = Medium(name, name, *size, safe, files.credit, files.licence)
    body = msgspec.structs.replace(draft.body, media=media)
    return open_deck(assemble(draft.header, body, {name: blank.getvalue()}))


def _size(svg: str) -> tuple[float, float]:
    box = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    assert box is not None
    return float(box[1]), float(box[2])

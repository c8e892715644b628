"""The baked pictures of the attract screen belong to its drawings."""

from __future__ import annotations

import hashlib

import pytest
from PIL import Image

from kiosk import places


@pytest.mark.parametrize("name", ["landscape", "portrait"])
def test_the_baked_picture_was_made_from_the_drawing_as_it_is(name: str) -> None:
    """A drawing that was changed and not baked again (assets/drawing/attract.py) is noticed."""
    drawing = places.ASSETS / "art" / f"attract-{name}.svg"
    with Image.open(drawing.with_suffix(".jpg")) as baked:
        assert baked.info["comment"].decode() == hashlib.sha256(drawing.read_bytes()).hexdigest()

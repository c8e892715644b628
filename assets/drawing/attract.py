"""Bakes the drawings of the attract screen into pictures, one per orientation.

usage: PYTHONPATH=. python assets/drawing/attract.py     (after attract.mjs; ten seconds)
Reads assets/art/attract-<orientation>.svg and writes the .jpg beside it, in full HD. Needs resvg and Pillow.
Reading the picture takes a tenth of the time that Qt takes to draw it (15 of 150 ms), at every start and after every
visit. JPEG keeps the dark gradients smoother than WebP of the same size; larger screens get the drawing itself.
"""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

from PIL import Image
from resvg_py import svg_to_bytes

ART = Path(__file__).resolve().parents[1] / "art"
QUALITY = 92


def bake(drawing: Path) -> bytes:
    """The drawing as a JPEG picture in its own size. Its comment names the drawing's content, so that a test notices
    when the two no longer belong together."""
    svg = drawing.read_bytes()
    png = svg_to_bytes(svg_string=svg.decode(), skip_system_fonts=True)
    picture = Image.open(io.BytesIO(bytes(png))).convert("RGB")
    buffer = io.BytesIO()
    picture.save(
        buffer, "JPEG", quality=QUALITY, subsampling="4:4:4", optimize=True, comment=hashlib.sha256(svg).hexdigest()
    )
    return buffer.getvalue()


if __name__ == "__main__":
    for drawing in sorted(ART.glob("attract-*.svg")):
        drawing.with_suffix(".jpg").write_bytes(bake(drawing))
        print(drawing.with_suffix(".jpg").name)

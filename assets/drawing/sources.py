"""Bakes the pictures of the living scene `sources`, because Qt would take too long to draw them.

usage: PYTHONPATH=. python assets/drawing/sources.py     (a few seconds)
Runs scene-sources.mjs and writes assets/art/scenes/sources-<name>.<theme>.webp. Needs Node, resvg and Pillow.
"""

from __future__ import annotations

import io
import subprocess
import tempfile
from pathlib import Path

from PIL import Image
from resvg_py import svg_to_bytes

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "art" / "scenes"
QUALITY = 90


def main() -> None:
    """Draw, then bake."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["node", str(HERE / "scene-sources.mjs"), folder], check=True)
        for drawing in sorted(Path(folder).glob("*.svg")):
            png = svg_to_bytes(svg_string=drawing.read_text(encoding="utf-8"), skip_system_fonts=True)
            file = OUT / f"sources-{drawing.stem}.webp"
            Image.open(io.BytesIO(bytes(png))).save(file, quality=QUALITY, alpha_quality=QUALITY, method=6)
            print(file.name, file.stat().st_size)


if __name__ == "__main__":
    main()

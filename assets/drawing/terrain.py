"""Bakes the landscapes of valleys behind the stem cell scene: one picture per kind of cell, signal, orientation and theme.

usage: PYTHONPATH=. python assets/drawing/terrain.py [landscape|portrait] [scale]     (none given: both; some minutes)
Writes assets/art/scenes/stemcells-<kind>-<signal>-<orientation>.<theme>.webp. Needs numpy and Pillow. The heights are
those of kiosk/scenes/stemcells_land.py: the very numbers the cells of the model roll by. The cameras are those of
kiosk/scenes/StemcellsCamera.qml (change both together). No text in the picture.
"""

from __future__ import annotations

import math
import re
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from kiosk.scenes import stemcells_land as land

HERE = Path(__file__).parent
OUT = HERE.parent / "art" / "scenes"
SCALE = float(sys.argv[2]) if len(sys.argv) > 2 else 1.25
OVERSAMPLE = 1.3
DISTANCE = 1.5
EYE = 2.3

Grid = Any


@dataclass(frozen=True)
class Camera:
    """Size in design pixels, focal lengths across and down, and the height of the horizon."""

    width: int
    height: int
    fx: float
    fy: float
    horizon: float


CAMERAS = {
    "landscape": Camera(1212, 880, 550.0, 385.0, 43.0),
    "portrait": Camera(1000, 1110, 430.0, 524.0, 46.0),
}


def tokens(theme: str) -> dict[str, Grid]:
    """Colours of a theme as RGB arrays 0..1."""
    text = (HERE / "tokens.mjs").read_text()
    part = text[text.index(f"const {theme}") :]
    part = part[: part.index("};")]
    return {key: rgb(value) for key, value in re.findall(r"'([\w.]+)':\s*'(#[0-9A-Fa-f]{6})'", part)}


def rgb(code: str) -> Grid:
    """A colour #RRGGBB as an array 0..1."""
    return np.array([int(code[i : i + 2], 16) for i in (1, 3, 5)]) / 255.0


KINDS = {"neural": ("nerve", "astro", "oligo"), "msc": ("fat", "cartilage", "bone")}
"""Families of colour of the valleys, from left to right."""

TISSUES = {
    "light": {
        "fat": ("#E9B949", "#FBEBBC"),
        "cartilage": ("#5FA6C4", "#CFE8F2"),
        "bone": ("#A2967C", "#E9E2D0"),
    },
    "dark": {
        "fat": ("#B98A24", "#7D5C12"),
        "cartilage": ("#3F86A6", "#1F5671"),
        "bone": ("#8C8473", "#645C4A"),
    },
}
"""Base and light colour of the valleys that lead to tissues; in the dark theme base and deep."""


@cache
def floors() -> tuple[Grid, ...]:
    """x of the floor of each valley for each row of maturity: where most cells of its part are, without a signal."""
    x, level = land.across(), land.land(0).level
    rows = np.arange(land.ROWS)
    middle = (np.exp(-level) * (x > 0) * x).sum(1) / (np.exp(-level) * (x > 0)).sum(1)
    parts = (x[None] < 0, (x[None] > 0) & (x[None] < middle[:, None]), x[None] > middle[:, None])
    return tuple(x[np.where(part, level, np.inf).argmin(1)] + 0 * rows for part in parts)


def inside(x: Grid, y: Grid) -> tuple[Grid, ...]:
    """How deep inside each valley a point is, 0..1."""
    ripe = np.clip(land.depth(y), 0, 1)
    row = ripe * (land.ROWS - 1)
    return tuple(
        np.exp(-(np.abs((x + land.aside(ripe) - np.interp(row, np.arange(land.ROWS), floor)) / 0.21) ** 2.4))
        for floor in floors()
    )


def height(x: Grid, y: Grid, signal: int) -> Grid:
    """Height of the land: that of the model between the ridge and the ends, and hills behind."""
    ripe = np.clip(land.depth(y), 0.0, 1.0)
    found = land.at(land.drawn(signal), x + land.aside(ripe), ripe)
    behind = land.smooth(land.TOP_Y + 0.02, land.TOP_Y + 0.26, y)
    found = found * (1 - behind) + RIM * behind
    z = land.SLOPE * np.minimum(y, land.TOP_Y) + 0.25 * land.SLOPE * np.maximum(y - land.TOP_Y, 0.0) + found
    z = z + behind * 0.05 * np.exp(-(((x + 1.0) / 0.8) ** 2) - ((y - 2.0) / 0.25) ** 2)
    z = z + behind * 0.06 * np.exp(-(((x - 1.3) / 0.9) ** 2) - ((y - 2.05) / 0.25) ** 2)
    return z - 1.4 * land.smooth(2.0, 2.5, y) * np.maximum(y - 2.0, 0.0)


RIM = 0.22
"""Height of the land behind the stem cell."""


def visible_y(camera: Camera, w: int, h: int, k: float, signal: int) -> tuple[Grid, Grid]:
    """For each pixel the y of the landscape seen there, and whether there is land at all."""
    columns = (np.arange(w) + 0.5) / k
    ys = np.concatenate([np.linspace(-0.8, 0.4, 1100), np.linspace(0.4, 2.6, 1900)[1:]])
    nearest = np.full(w, 1e9)
    seen = np.empty((len(ys), w), np.float32)
    for row, y in enumerate(ys):
        x = (columns - camera.width / 2) * (y + DISTANCE) / camera.fx
        z = height(x, np.full_like(x, y), signal)
        nearest = np.minimum(nearest, (camera.horizon + camera.fy * (EYE - z) / (y + DISTANCE)) * k)
        seen[row] = nearest
    rows = np.arange(h) + 0.5
    found = np.full((h, w), np.nan, np.float32)
    for c in range(w):
        column = seen[:, c][::-1]
        index = len(ys) - np.searchsorted(column, rows, side="right")
        i = np.clip(index, 0, len(ys) - 1)
        before = np.clip(i - 1, 0, len(ys) - 1)
        s1, s0 = seen[i, c], seen[before, c]
        part = np.where((s0 - s1) > 1e-6, (s0 - rows) / (s0 - s1 + 1e-9), 0)
        y = ys[before] + (ys[i] - ys[before]) * np.clip(part, 0, 1)
        found[:, c] = np.where(index < len(ys), y, np.nan)
    ground = ~np.isnan(found)
    return np.where(ground, found, 1.0).astype(np.float32), ground


def shade(x: Grid, y: Grid, signal: int) -> tuple[Grid, ...]:
    """Light on the land: brightness, open sky, gloss, steepness, and the height itself."""
    # One cell of the table to either side: its slopes join without an edge.
    d, e = land.STEP, (land.TOP_Y - land.END_Y) / (land.ROWS - 1)
    z = height(x, y, signal)
    zx = (height(x + d, y, signal) - height(x - d, y, signal)) / (2 * d)
    zy = (height(x, y + e, signal) - height(x, y - e, signal)) / (2 * e)
    size = np.sqrt(zx**2 + zy**2 + 1.0)
    light = np.array([-0.42, -0.42, 0.80]) / np.linalg.norm([-0.42, -0.42, 0.80])
    half = light + np.array([0.0, -0.8, 0.6])
    half /= np.linalg.norm(half)
    lit = np.clip((-zx * light[0] - zy * light[1] + light[2]) / size, 0, 1)
    gloss = np.clip((-zx * half[0] - zy * half[1] + half[2]) / size, 0, 1) ** 26
    hollow = np.zeros_like(z)
    for r in (0.05, 0.11, 0.2):
        around = sum(
            height(x + r * math.cos(a), y + r * math.sin(a), signal)
            for a in np.linspace(0, 2 * math.pi, 8, endpoint=False)
        )
        hollow += np.clip((around / 8 - z) / r, -0.4, 0.8)
    open_sky = 1 - 0.24 * np.clip(hollow / 1.2, 0, 1) + 0.05 * np.clip(-hollow, 0, 1)
    return lit, open_sky, gloss, np.sqrt(zx**2 + zy**2), z


def look(camera: Camera, k: float, signal: int) -> tuple[Grid, ...]:
    """What the camera sees per pixel: x, y, whether land, and the light of `shade`. The same for both themes."""
    w, h = int(camera.width * k), int(camera.height * k)
    y, ground = visible_y(camera, w, h, k, signal)
    columns = ((np.arange(w) + 0.5) / k - camera.width / 2).astype(np.float32)
    x = columns[None, :] * (y + np.float32(DISTANCE)) / np.float32(camera.fx)
    return x, y, ground, *shade(x, y, signal)


def paint(camera: Camera, theme: str, kind: str, view: tuple[Grid, ...]) -> Grid:
    """The landscape as an RGB array 0..1 at SCALE * OVERSAMPLE."""
    t, bright = tokens(theme), theme == "light"
    k = SCALE * OVERSAMPLE
    x, y, ground, lit, open_sky, gloss, steep, z = view
    sm = land.smooth
    base = rgb("#F3EFEA") if bright else rgb("#1B2B3D")
    up = rgb("#DDD2F6") * 0.92 if bright else rgb("#37295F")
    rise = sm(0.45, 1.55, y)[..., None]
    colour = base * (1 - rise) + up * rise
    deep = inside(x, y)
    for key, part in zip(KINDS[kind], deep, strict=True):
        weight = (np.clip(part, 0, 1) ** 0.8 * (1 - sm(0.72, 1.22, y)))[..., None]
        if key in TISSUES[theme]:
            first, second = (rgb(code) for code in TISSUES[theme][key])
            tint = first * 0.42 + second * 0.58 if bright else second * 0.9 + base * 0.1
        elif bright:
            tint = t[f"{key}.base"] * 0.42 + t[f"{key}.light"] * 0.58
        else:
            tint = t[f"{key}.deep"] * 0.78 + base * 0.1
        colour = colour * (1 - 0.66 * weight) + tint * 0.66 * weight
    weight = (np.clip(sum(deep), 0, 1) * sm(0.7, 1.2, y) * (1 - sm(1.45, 1.75, y)))[..., None]
    cell = "stem" if kind == "neural" else "msc"
    tint = t[f"{cell}.base"] * 0.5 + t[f"{cell}.light"] * 0.5 if bright else t[f"{cell}.deep"] * 0.7
    colour = colour * (1 - 0.62 * weight) + tint * 0.62 * weight
    # Shadows lean to violet-blue, never grey.
    glow = (0.62 + 0.42 * lit) * open_sky if bright else (0.30 + 0.80 * lit) * open_sky
    dusk = rgb("#5B5FA8") if bright else rgb("#020A14")
    image = colour * np.clip(glow, 0, 1)[..., None]
    image += dusk * np.clip(1 - glow, 0, 1)[..., None] * (0.62 if bright else 0.15)
    image += gloss[..., None] * (0.05 if bright else 0.06)
    # Fine lines of equal height.
    apart = 0.045
    off = np.abs(((z / apart) % 1) - 0.5)
    wide = steep * (y + DISTANCE) / camera.fy / OVERSAMPLE / SCALE / apart + 1e-6
    line = np.clip(1 - (0.5 - off) / np.maximum(wide * 1.3, 1e-6), 0, 1)
    image *= 1 - (0.05 if bright else -0.09) * line[..., None] * (1 - 0.8 * sm(0.3, 1.5, y))[..., None]
    mist = rgb("#EEEAF8") if bright else rgb("#141F3A")
    far = sm(1.35, 2.35, y)[..., None] * 0.75
    image = np.clip(image * (1 - far) + mist * far, 0, 1)
    return with_sky(image, ground, camera, k, bright)


def with_sky(image: Grid, ground: Grid, camera: Camera, k: float, bright: bool) -> Grid:
    """Put a pale sky behind the ridge and a soft light around the stem cell."""
    h, w = ground.shape
    stem = camera.horizon + camera.fy * (EYE - 1.14) / (land.TOP_Y + DISTANCE)
    part = np.clip(np.arange(h) / (0.9 * stem * k), 0, 1)[:, None, None]
    top = rgb("#C9DDEA") if bright else rgb("#081B2B")
    low = rgb("#F6F4FB") if bright else rgb("#141F3A")
    sky = np.broadcast_to(top * (1 - part**1.1) + low * part**1.1, (h, w, 3))
    across = (np.arange(w) - w * 0.5) / (330 * k)
    down = (np.arange(h) - 0.85 * stem * k) / (170 * k)
    halo = np.exp(-(across[None, :] ** 2 + down[:, None] ** 2))[..., None]
    light = rgb("#FFFFFF") if bright else rgb("#6E5BB8")
    sky = sky * (1 - 0.75 * halo) + light * 0.75 * halo
    image = image * (1 - 0.35 * halo) + light * 0.35 * halo
    return np.where(ground[..., None], image, sky)


def main() -> None:
    """Bake the pictures that were asked for."""
    for orientation, camera in CAMERAS.items():
        if sys.argv[1:] and orientation not in sys.argv[1:]:
            continue
        size = (int(camera.width * SCALE), int(camera.height * SCALE))
        for signal in range(len(land.SIGNALS)):
            view = look(camera, SCALE * OVERSAMPLE, signal)
            for kind, theme in ((kind, theme) for kind in KINDS for theme in ("light", "dark")):
                picture = Image.fromarray((paint(camera, theme, kind, view) * 255 + 0.5).astype(np.uint8))
                file = OUT / f"stemcells-{kind}-{signal}-{orientation}.{theme}.webp"
                OUT.mkdir(parents=True, exist_ok=True)
                picture.resize(size, Image.Resampling.LANCZOS).save(file, quality=88, method=6)
                print(file.name, file.stat().st_size)


if __name__ == "__main__":
    main()

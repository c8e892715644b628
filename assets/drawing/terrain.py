"""Bakes the landscape of valleys behind the stem cell scene: one picture per theme and orientation.

usage: PYTHONPATH=. python assets/drawing/terrain.py [landscape|portrait]     (none given: both; a minute)
Writes assets/art/scenes/stemcells-<orientation>.<theme>.webp. Needs numpy and Pillow. The heights are
those of kiosk/scenes/stemcells_field.py, so that a cell that rolls in the model rolls in the picture;
the cameras are those of kiosk/scenes/StemcellsCamera.qml (change both together). No text in the picture.
"""

from __future__ import annotations

import math
import re
import sys
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw

from kiosk.scenes import stemcells_field as field

HERE = Path(__file__).parent
OUT = HERE.parent / "art" / "scenes"
SCALE = 1.5
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


def visible_y(camera: Camera, w: int, h: int, k: float) -> tuple[Grid, Grid]:
    """For each pixel the y of the landscape seen there, and whether there is land at all."""
    columns = (np.arange(w) + 0.5) / k
    ys = np.concatenate([np.linspace(-0.8, 0.4, 1100), np.linspace(0.4, 2.6, 1900)[1:]])
    nearest = np.full(w, 1e9)
    seen = np.empty((len(ys), w), np.float32)
    for row, y in enumerate(ys):
        x = (columns - camera.width / 2) * (y + DISTANCE) / camera.fx
        z = field.height(x, np.full_like(x, y))
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
    land = ~np.isnan(found)
    return np.where(land, found, 1.0).astype(np.float32), land


def shade(x: Grid, y: Grid) -> tuple[Grid, Grid, Grid, Grid]:
    """Light on the land: brightness, gloss, and the slopes across and along."""
    d = 0.006
    z = field.height(x, y)
    zx = (field.height(x + d, y) - field.height(x - d, y)) / (2 * d)
    zy = (field.height(x, y + d) - field.height(x, y - d)) / (2 * d)
    size = np.sqrt(zx**2 + zy**2 + 1.0)
    light = np.array([-0.42, -0.42, 0.80]) / np.linalg.norm([-0.42, -0.42, 0.80])
    half = light + np.array([0.0, -0.8, 0.6])
    half /= np.linalg.norm(half)
    lit = np.clip((-zx * light[0] - zy * light[1] + light[2]) / size, 0, 1)
    gloss = np.clip((-zx * half[0] - zy * half[1] + half[2]) / size, 0, 1) ** 26
    hollow = np.zeros_like(z)
    for r in (0.05, 0.11, 0.2):
        around = sum(
            field.height(x + r * math.cos(a), y + r * math.sin(a))
            for a in np.linspace(0, 2 * math.pi, 8, endpoint=False)
        )
        hollow += np.clip((around / 8 - z) / r, -0.4, 0.8)
    open_sky = 1 - 0.24 * np.clip(hollow / 1.2, 0, 1) + 0.05 * np.clip(-hollow, 0, 1)
    return lit, open_sky, gloss, np.sqrt(zx**2 + zy**2)


def look(camera: Camera, k: float) -> tuple[Grid, ...]:
    """What the camera sees per pixel: x, y, land, and the light of `shade`. The same for both themes."""
    w, h = int(camera.width * k), int(camera.height * k)
    y, land = visible_y(camera, w, h, k)
    columns = ((np.arange(w) + 0.5) / k - camera.width / 2).astype(np.float32)
    x = columns[None, :] * (y + np.float32(DISTANCE)) / np.float32(camera.fx)
    return x, y, land, *shade(x, y)


def paint(camera: Camera, theme: str, view: tuple[Grid, ...]) -> Grid:
    """The landscape as an RGB array 0..1 at SCALE * OVERSAMPLE."""
    t, bright = tokens(theme), theme == "light"
    k = SCALE * OVERSAMPLE
    x, y, land, lit, open_sky, gloss, steep = view
    sm = field.smooth
    base = rgb("#F3EFEA") if bright else rgb("#1B2B3D")
    up = rgb("#DDD2F6") * 0.92 if bright else rgb("#37295F")
    rise = sm(0.45, 1.55, y)[..., None]
    colour = base * (1 - rise) + up * rise
    inside = field.depth(x, y)
    for key, part in zip(("nerve", "astro", "oligo"), inside, strict=True):
        weight = (np.clip(part, 0, 1) ** 0.8 * (1 - sm(0.75, 1.35, y)))[..., None]
        if bright:
            tint = t[f"{key}.base"] * 0.42 + t[f"{key}.light"] * 0.58
        else:
            tint = t[f"{key}.deep"] * 0.78 + base * 0.1
        colour = colour * (1 - 0.66 * weight) + tint * 0.66 * weight
    weight = (np.clip(sum(inside), 0, 1) * sm(0.8, 1.3, y) * (1 - sm(1.45, 1.75, y)))[..., None]
    tint = t["stem.base"] * 0.5 + t["stem.light"] * 0.5 if bright else t["stem.deep"] * 0.7
    colour = colour * (1 - 0.62 * weight) + tint * 0.62 * weight
    # Shadows lean to violet-blue, never grey.
    glow = (0.62 + 0.42 * lit) * open_sky if bright else (0.30 + 0.80 * lit) * open_sky
    dusk = rgb("#5B5FA8") if bright else rgb("#020A14")
    image = colour * np.clip(glow, 0, 1)[..., None]
    image += dusk * np.clip(1 - glow, 0, 1)[..., None] * (0.62 if bright else 0.15)
    image += gloss[..., None] * (0.05 if bright else 0.06)
    # Fine lines of equal height.
    cell = 0.045
    off = np.abs(((field.height(x, y) / cell) % 1) - 0.5)
    wide = steep * (y + DISTANCE) / camera.fy / OVERSAMPLE / SCALE / cell + 1e-6
    line = np.clip(1 - (0.5 - off) / np.maximum(wide * 1.3, 1e-6), 0, 1)
    image *= 1 - (0.06 if bright else -0.10) * line[..., None] * (1 - sm(1.5, 2.0, y))[..., None]
    mist = rgb("#EEEAF8") if bright else rgb("#141F3A")
    far = sm(1.35, 2.35, y)[..., None] * 0.75
    image = np.clip(image * (1 - far) + mist * far, 0, 1)
    return with_sky(image, land, camera, k, bright)


def with_sky(image: Grid, land: Grid, camera: Camera, k: float, bright: bool) -> Grid:
    """Put a pale sky behind the ridge and a soft light around the stem cell."""
    h, w = land.shape
    stem = camera.horizon + camera.fy * (EYE - 1.01) / (field.RIDGE_Y + DISTANCE)
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
    return np.where(land[..., None], image, sky)


def floor_point(camera: Camera, valley: int, y: float) -> tuple[float, float]:
    """Design pixel of the floor of a valley at y."""
    at = np.array([y])
    x = field.centres(at)[valley]
    z = float(field.height(x, at)[0])
    return (
        camera.width / 2 + camera.fx * float(x[0]) / (y + DISTANCE),
        camera.horizon + camera.fy * (EYE - z) / (y + DISTANCE),
    )


TRAILS = (("nerve", 0, 1.17, 0.50), ("astro", 1, 0.84, 0.58), ("oligo", 2, 1.17, 0.48))
"""Family of the colour, valley, and the y where a dotted trail begins and ends."""


def trails(picture: Image.Image, camera: Camera, theme: str) -> None:
    """Draw the dotted ways down the valleys, each with a head (a path always has a head)."""
    t, k = tokens(theme), SCALE * OVERSAMPLE
    pen = ImageDraw.Draw(picture)
    surface = tuple(int(255 * v + 0.5) for v in t["surface"])
    for family, valley, first, last in TRAILS:
        ink = tuple(int(255 * v + 0.5) for v in t[f"{family}.{'deep' if theme == 'light' else 'base'}"])
        way = [floor_point(camera, valley, y) for y in np.linspace(first, last, 200)]
        spent, due = 0.0, 0.0
        for (x0, y0), (x1, y1) in pairwise(way[:-16]):
            spent += math.hypot(x1 - x0, y1 - y0)
            r = 3.6 + 3.4 * (y1 / camera.height)
            if spent >= due:
                due = spent + 4.1 * r
                for radius, colour in ((r * 1.5, surface), (r * 0.95, ink)):
                    box = [(v * k - radius * k * s) for s, v in ((1, x1), (1, y1), (-1, x1), (-1, y1))]
                    pen.ellipse((box[0], box[1], box[2], box[3]), fill=colour)
        (x0, y0), (x1, y1) = way[-12], way[-1]
        angle = math.atan2(y1 - y0, x1 - x0)
        for grow, colour in ((1.32, surface), (1.0, ink)):
            head = [(20, 0), (-9, -12), (-3, 0), (-9, 12)]
            points = [
                (
                    (x1 + grow * (u * math.cos(angle) - v * math.sin(angle))) * k,
                    (y1 + grow * (u * math.sin(angle) + v * math.cos(angle))) * k,
                )
                for u, v in head
            ]
            pen.polygon(points, fill=colour)


def main() -> None:
    """Bake the pictures that were asked for."""
    for orientation, camera in CAMERAS.items():
        if sys.argv[1:] and orientation not in sys.argv[1:]:
            continue
        view = look(camera, SCALE * OVERSAMPLE)
        for theme in ("light", "dark"):
            picture = Image.fromarray((paint(camera, theme, view) * 255 + 0.5).astype(np.uint8))
            trails(picture, camera, theme)
            size = (int(camera.width * SCALE), int(camera.height * SCALE))
            OUT.mkdir(parents=True, exist_ok=True)
            file = OUT / f"stemcells-{orientation}.{theme}.webp"
            picture.resize(size, Image.Resampling.LANCZOS).save(file, quality=90, method=6)
            print(file.name, file.stat().st_size)


if __name__ == "__main__":
    main()

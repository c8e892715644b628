"""What the camera of a phone sees of the screen: a pinhole in front of a real panel, at an angle, blurred and noisy.

Rules: everything in millimetres, radians and pixels, and from numbers that are written down; the same picture and the
same stand give the same photo. Knows no Qt and decodes nothing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# A 23-inch panel of 1920 × 1080 pixels is 509 mm wide.
PIXEL_MM = 509.2 / 1920
# An ordinary phone of the last ten years: 12 megapixels, 70° across.
SENSOR = (4032, 3024)
ACROSS = math.radians(70.0)
FOCAL = SENSOR[0] / 2 / math.tan(ACROSS / 2)
# What the display gives off beside its picture: black is never quite black, and the room shines back.
BLACK, WHITE = 0.08, 0.85


@dataclass(frozen=True)
class Stand:
    """Where the phone is held and how well it sees. `turn` and `tilt` in radians; `blur` is the standard deviation of
    the optics and of the hand in pixels of the sensor, `noise` that of the light in parts of full scale; `across` is
    how many pixels the picture has that is decoded: apps read the preview, not the full photo."""

    distance_mm: float = 600.0
    turn: float = 0.0
    tilt: float = 0.0
    blur: float = 1.5
    noise: float = 0.02
    across: int = 1920


def photo(screen: NDArray[np.uint8], centre: tuple[float, float], radius_mm: float, stand: Stand) -> NDArray[np.uint8]:
    """The part of the photo around `centre`, a point of the grey picture `screen` in its pixels that the camera is
    pointed at, as far as `radius_mm` on the panel."""
    half = round(radius_mm / stand.distance_mm * FOCAL * 1.1)
    grid = np.arange(-half, half, dtype=np.float64)
    across, down = np.meshgrid(grid / FOCAL, grid / FOCAL)
    sin_turn, cos_turn, sin_tilt, cos_tilt = (f(a) for a in (stand.turn, stand.tilt) for f in (math.sin, math.cos))
    # The panel's own axes as the camera sees them, and the depth at which each ray meets the panel.
    right = np.array([cos_turn, 0.0, -sin_turn])
    below = np.array([sin_turn * sin_tilt, cos_tilt, cos_turn * sin_tilt])
    normal = np.cross(right, below)
    depth = stand.distance_mm * normal[2] / (normal[0] * across + normal[1] * down + normal[2])
    at = (depth * across, depth * down, depth - stand.distance_mm)
    x = centre[0] + sum(part * axis for part, axis in zip(at, right, strict=True)) / PIXEL_MM
    y = centre[1] + sum(part * axis for part, axis in zip(at, below, strict=True)) / PIXEL_MM
    light = BLACK + (WHITE - BLACK) * (_sampled(screen, x, y) / 255.0) ** 2.2
    light = _smaller(_blurred(light, stand.blur), stand.across / SENSOR[0])
    light = light + np.random.default_rng(1).normal(0.0, stand.noise, light.shape)
    seen: NDArray[np.uint8] = (255 * np.clip(light, 0.0, 1.0) ** (1 / 2.2)).round().astype(np.uint8)
    return seen


def _sampled(screen: NDArray[np.uint8], x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """The picture at these places, between its pixels and black beside it."""
    framed = np.pad(screen.astype(np.float64), 1)
    x = np.clip(x + 0.5, 0.0, framed.shape[1] - 1.001)
    y = np.clip(y + 0.5, 0.0, framed.shape[0] - 1.001)
    left, top = x.astype(int), y.astype(int)
    x, y = x - left, y - top
    upper = framed[top, left] * (1 - x) + framed[top, left + 1] * x
    lower = framed[top + 1, left] * (1 - x) + framed[top + 1, left + 1] * x
    found: NDArray[np.float64] = upper * (1 - y) + lower * y
    return found


def _blurred(light: NDArray[np.float64], sigma: float) -> NDArray[np.float64]:
    reach = math.ceil(3 * sigma)
    bell = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    bell /= bell.sum()
    for axis in (0, 1):
        light = np.apply_along_axis(np.convolve, axis, light, bell, "same")
    return light


def _smaller(light: NDArray[np.float64], factor: float) -> NDArray[np.float64]:
    """Each pixel of the smaller picture is the mean of those it covers."""
    for _ in range(2):
        size = int(light.shape[0] * factor)
        edges = np.arange(size + 1) / factor
        whole = np.vstack([np.zeros(light.shape[1]), np.cumsum(light, axis=0)])
        index = np.minimum(edges.astype(int), light.shape[0] - 1)
        total = whole[index] + (edges - index)[:, None] * light[index]
        light = (np.diff(total, axis=0) * factor).T
    return light

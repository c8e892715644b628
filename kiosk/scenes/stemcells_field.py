"""The landscape of the stem cell scene: a ridge and three valleys, as one analytic height field.

Rules kept: x across, y from 0 (front, valley ends) to 1.9 (far ridge), height z, all without unit; the baked
picture of the landscape (assets/drawing/terrain.py) is rendered from this very function, so cell and picture
agree. Sources: the picture of valleys is a way of speaking about facts F59 F61 [S62] [S46]; no height here
was measured. Does not: move cells; that is `stemcells`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

    Numbers = NDArray[float64]

VALLEYS = ("neuron", "astrocyte", "oligodendrocyte")
RIDGE_Y = 1.56
"""Where the stem cell rests in a shallow dent, at x = 0."""

LEDGE_Y = 0.60
"""Where each valley is flatter for a stretch: the in-between cell (progenitor, facts F61) stays a while."""

END_Y = 0.14
"""Where a valley ends and the cell has its job."""

SLOPE = 0.75


def smooth(low: float, high: float, value: Numbers) -> Numbers:
    """0 below `low`, 1 above `high`, and a smooth rise between."""
    u = np.minimum(1.0, np.maximum(0.0, (value - low) / (high - low)))
    return u * u * (3.0 - 2.0 * u)


def centres(y: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """x of the floors of the neuron, astrocyte and oligodendrocyte valleys at y."""
    neuron = 1.0 - smooth(0.10, 1.36, y)
    glia = 1.0 - smooth(0.55, 1.36, y)
    fork = 1.0 - smooth(-0.05, 0.86, y)
    return -1.22 * neuron, 0.42 * glia - 0.44 * fork, 0.42 * glia + 0.78 * fork


def depth(x: Numbers, y: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """How deep inside each valley (x, y) is, 0..1."""
    width = 0.20 + 0.05 * smooth(1.0, 1.7, y)
    first, second, third = (np.exp(-(np.abs((x - centre) / width) ** 2.4)) for centre in centres(y))
    return first, second, third


def height(x: Numbers, y: Numbers) -> Numbers:
    """Height of the landscape at (x, y); cells go down its slope."""
    inside = depth(x, y)
    valley = 1.0 - (1.0 - inside[0]) * (1.0 - inside[1]) * (1.0 - inside[2])
    below = 1.0 - smooth(1.30, 1.60, y)
    width = 0.40 + 0.10 * smooth(0.9, 1.5, y)
    dome = np.ones_like(valley)
    for centre in centres(y):
        dome = dome * (1.0 - np.exp(-(((x - centre) / width) ** 2)))
    z = SLOPE * np.minimum(y, 1.42) + 0.3 * SLOPE * np.maximum(y - 1.42, 0.0)
    z = z + (0.09 * (1.0 - valley) + 0.20 * dome) * below
    z = z - 0.040 * valley * below * np.tanh((y - LEDGE_Y) / 0.07)
    z = z + 0.10 * smooth(1.0, 2.2, np.abs(x)) * below
    waves = 0.030 * np.sin(2.7 * x + 1.3) * np.sin(2.1 * y + 0.4) + 0.012 * np.sin(5.3 * x - 1.7 * y + 0.6)
    z = z + waves * dome
    z = z - 0.085 * np.exp(-((x / 0.24) ** 2 + ((y - RIDGE_Y) / 0.11) ** 2))
    z = z + 0.05 * np.exp(-(((x + 1.0) / 0.8) ** 2) - ((y - 2.0) / 0.25) ** 2)
    z = z + 0.06 * np.exp(-(((x - 1.3) / 0.9) ** 2) - ((y - 2.05) / 0.25) ** 2)
    return z - 1.4 * smooth(2.0, 2.5, y) * np.maximum(y - 2.0, 0.0)


def descent(x: Numbers, y: Numbers, valley: NDArray[np.intp]) -> tuple[Numbers, Numbers]:
    """Downhill pull (-dz/dx, -dz/dy) at points of shape (n,), tilted to the valley each cell was sent to.

    The tilt stands for the signals around a cell: they decide at the fork, the slope does the rest.
    """
    step = 1e-3
    xs = np.concatenate([x + step, x - step, x, x])
    ys = np.concatenate([y, y, y + step, y - step])
    east, west, north, south = np.split(height(xs, ys), 4)
    floor = np.choose(valley, centres(y))
    tilt_x = 1.6 * np.clip(floor - x, -0.5, 0.5)
    tilt_y = -0.45 * smooth(1.25, 1.45, y)
    return (west - east) / (2 * step) + tilt_x, (south - north) / (2 * step) + tilt_y

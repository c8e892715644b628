"""Where cells given into a vein are in the long run of many: the exact solution behind the scene `sources`.

A cell is in the vein, then stuck in the lungs (or, very seldom, elsewhere); it is lost there, its remains come to the
liver or to spleen and kidneys, and are cleared. Each step happens at a constant rate, so that the shares of all cells
follow a chain of linear equations; here stands their closed solution.

Rules: hours; exact up to rounding; no chance in it. Sources: facts F74, E5 [S71] [S72], and [S121] [S124]; see
sources.md. Does not draw and does not know visitors.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

ARRIVAL = 1.5 / 60.0
"""Half-life of the way from the vein into the lungs, h."""

CLEARING = 36.0
"""Half-life of the remains, h."""

PASSING = 0.0005
"""Share of the cells that come to other organs than the lungs."""

LIVER = 0.85
"""Share of the remains that come to the liver; the others to spleen and kidneys."""

BETWEEN = 1e-9
"""Rates nearer to each other than this, 1/h, count as the same."""


def rate(half_life: float) -> float:
    """What is lost of each unit in an hour, when half of it is lost in `half_life` h."""
    return math.log(2.0) / half_life


@dataclass(frozen=True, slots=True)
class Shares:
    """Shares of all cells; together they are 1. `vein`, `lungs`, `elsewhere` are whole cells, `liver` and `spleen`
    hold the remains, `gone` is cleared."""

    vein: float
    lungs: float
    elsewhere: float
    liver: float
    spleen: float
    gone: float

    @property
    def whole(self) -> float:
        """Cells that are still whole, wherever."""
        return self.vein + self.lungs + self.elsewhere


def shares(hours: float, half_life: float) -> Shares:
    """Where the cells are `hours` after the infusion, when the lungs lose half of theirs in `half_life` h."""
    a, b, c = rate(ARRIVAL), rate(half_life), rate(CLEARING)
    vein = math.exp(-a * hours)
    stuck = a * _two(a, b, hours)
    remains = a * b * (_two(b, c, hours) - _two(a, b, hours)) / (a - c)
    return Shares(
        vein=vein,
        lungs=(1.0 - PASSING) * stuck,
        elsewhere=PASSING * stuck,
        liver=LIVER * remains,
        spleen=(1.0 - LIVER) * remains,
        gone=max(0.0, 1.0 - vein - stuck - remains),
    )


def _two(a: float, b: float, hours: float) -> float:
    """(exp(-b t) - exp(-a t)) / (a - b), also where both are almost the same."""
    apart = a - b
    if abs(apart) < BETWEEN:
        return hours * math.exp(-b * hours)
    return math.exp(-b * hours) * -math.expm1(-apart * hours) / apart

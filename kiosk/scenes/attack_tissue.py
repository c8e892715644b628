"""The place of the attack scene: a vessel wall with junctions, a fibre with myelin, what they attract.

Rules kept: one flat picture, 100 um wide and 72 um high, x along the vessel, y downwards from blood to brain;
every length here is for the picture alone (not to scale, see attack.md). The drawing's backdrop uses the same
two curves `wall_y` and `fibre_y`; change them together (assets/drawing/scene-attack.mjs).
Does not: move anything; that is `attack_cells`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

WIDTH = 100.0

JUNCTIONS = (13.0, 30.5, 48.0, 65.5, 83.0)
"""x of the seams between the flat cells of the wall, um; the only places where a cell can pass."""

SLEEVES = (9.0, 30.0, 51.0, 72.0, 93.0)
"""x of the middle of each myelin sleeve, um."""

SLEEVE_HALF = 8.75
SLEEVE_RADIUS = 3.9
PIECES = 12
"""Pieces of myelin in a whole sleeve; whole numbers, so that what is lost can be counted exactly."""

GAPS = (19.5, 40.5, 61.5, 82.5)
"""x of the bare rings of the fibre, um; T cells settle above them."""

BESIDE = ((1,), (1, 2), (2,), (3,))
"""The sleeves that a T cell above each gap can harm."""

OLIGO = (40.5, 48.4)
OLIGO_SLEEVES = (1, 2)
"""The sleeves the drawn oligodendrocyte makes and keeps (one cell keeps up to about 50, facts E1 [S16])."""

PULL = (0.3, 1.0, 1.0, 0.45, 0.2)
"""How strongly each whole sleeve draws T cells: most in the middle (damage sits in patches, facts C7)."""

HOMES = ((8.0, 47.2), (92.0, 47.2))
"""Where the microglia rest, um: below the fibre; they have always been in the tissue."""

REACH = 16.0
"""Distance over which the pull of a sleeve falls to 1/e, um."""

ALARM_FADES = 14.0
"""Time in which alarm falls to 1/e, s of the picture."""

BEARABLE = 0.7
"""Share of its sleeves below which the oligodendrocyte is harmed."""

OLIGO_FOLLOWS = 2.0
"""Time in which the oligodendrocyte follows the state of its sleeves, s of the picture."""


def wall_y(x: float) -> float:
    """Height of the vessel wall's middle line at x, um."""
    return 16.4 + 1.3 * math.sin(2.0 * math.pi * (x - 14.0) / 88.0)


def fibre_y(x: float) -> float:
    """Height of the fibre's middle line at x, um."""
    return 36.8 + 1.5 * math.cos(math.pi * (x - 50.0) / 100.0)


@dataclass(slots=True)
class Tissue:
    """Myelin and alarm: what the cells change. Per sleeve `pieces` 0..PIECES and `alarm` >= 0."""

    pieces: list[int] = field(default_factory=lambda: [PIECES] * len(SLEEVES))
    alarm: list[float] = field(default_factory=lambda: [0.0] * len(SLEEVES))
    oligo: float = 1.0

    def integrity(self, sleeve: int) -> float:
        """Share of the sleeve that is left, 0..1."""
        return self.pieces[sleeve] / PIECES

    def lost(self) -> int:
        """Pieces that are on no sleeve any more."""
        return PIECES * len(SLEEVES) - sum(self.pieces)

    def total_alarm(self) -> float:
        """Alarm of all sleeves together; what the blood side feels."""
        return sum(self.alarm)

    def pull(self, x: float, y: float) -> tuple[float, float]:
        """Gradient of the attractant at (x, y), per um: whole and alarmed myelin draws cells near."""
        gx = gy = 0.0
        for sleeve, centre in enumerate(SLEEVES):
            dx, dy = centre - x, fibre_y(centre) - y
            distance = math.hypot(dx, dy) + 1e-6
            strength = PULL[sleeve] * (0.25 + self.integrity(sleeve) + 0.15 * self.alarm[sleeve])
            slope = strength * math.exp(-distance / REACH) / (REACH * distance)
            gx += slope * dx
            gy += slope * dy
        return gx, gy

    def settle(self, dt: float) -> None:
        """Alarm fades; the oligodendrocyte follows the state of its sleeves, but never gets well again here."""
        fade = math.exp(-dt / ALARM_FADES)
        self.alarm = [value * fade for value in self.alarm]
        left = sum(self.integrity(sleeve) for sleeve in OLIGO_SLEEVES) / len(OLIGO_SLEEVES)
        goal = 1.0 if left >= BEARABLE else max(0.2, left / BEARABLE)
        if goal < self.oligo:
            self.oligo += (goal - self.oligo) * min(1.0, dt / OLIGO_FOLLOWS)

"""The cells that are drawn in the scene `sources`: each goes its own way, at times drawn by lot.

Millions of cells are given, so few drawn ones must not differ from them by luck: each of 50 gets its lot from another
fiftieth of all that can happen. One cell alone still follows the exact law.

Rules: a cell's fate is drawn when it is made and only shown afterwards; what is counted follows from the hour alone,
what glides only follows it for the eye. Hours of the model, seconds of the picture. Does not draw on the screen.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from kiosk.scenes.sources_exact import ARRIVAL, CLEARING, LIVER, PASSING, rate

VEIN, LUNGS, ELSEWHERE, LIVER_PLACE, SPLEEN, FROM_LIVER, FROM_SPLEEN = range(7)
"""Where a cell is. The last two: gone, with the place where it was before."""

GLIDE = 0.9
"""Seconds in which remains come to their organ, or fade out."""


LOTS = 5
"""Lots that decide on one cell."""


def _wait(lot: float, half_life: float) -> float:
    """Hours until something happens that comes at a constant rate."""
    return -math.log1p(-lot) / rate(half_life)


def _spread(rng: Random, count: int) -> list[float]:
    """Lots between 0 and 1, one from each of `count` equal parts, in any order."""
    lots = [(part + rng.random()) / count for part in range(count)]
    rng.shuffle(lots)
    return lots


def bag(rng: Random, count: int, half_life: float) -> list[Cell]:
    """So many cells, not yet given."""
    lots = [_spread(rng, count) for _ in range(LOTS)]
    return [Cell([lot[number] for lot in lots], half_life) for number in range(count)]


class Cell:
    """One drawn cell: hours at which it arrives, is lost, is cleared; `way` 0..1 is how far it came with the last of
    these."""

    __slots__ = ("_far", "_organ", "arrives", "cleared", "lost", "place", "way")

    def __init__(self, lots: Sequence[float], half_life: float) -> None:
        """Its fate from five lots between 0 and 1."""
        self.arrives = _wait(lots[0], ARRIVAL)
        self.lost = self.arrives + _wait(lots[1], half_life)
        self.cleared = self.lost + _wait(lots[2], CLEARING)
        self._far = lots[3] < PASSING
        self._organ = LIVER_PLACE if lots[4] < LIVER else SPLEEN
        self.place, self.way = VEIN, 1.0

    def at(self, hours: float) -> int:
        """Where it is at an hour."""
        if hours < self.arrives:
            return VEIN
        if hours < self.lost:
            return ELSEWHERE if self._far else LUNGS
        if hours < self.cleared:
            return self._organ
        return FROM_LIVER if self._organ == LIVER_PLACE else FROM_SPLEEN

    def follow(self, hours: float, seconds: float) -> None:
        """Be where the hour says; what has just happened takes a moment to be seen."""
        place = self.at(hours)
        if place != self.place:
            self.place, self.way = place, 0.0 if place > ELSEWHERE else 1.0
        else:
            self.way = min(1.0, self.way + seconds / GLIDE)

    @property
    def moving(self) -> bool:
        """Whether something of it is still on its way."""
        return self.way < 1.0

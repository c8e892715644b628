"""The living scene `sources`: where MSCs are taken from, and where they go when they are given into a vein.

Two pictures, one for each preset. `places`: three places of the body to look into, and how many marrow cells must be
looked at until there is an MSC. `infusion`: cells go from a vein into the lungs, are lost there, and what remains of
them is cleared. What is seen is drawn by lot, cell by cell; the curve beside it is exact.

Rules: the same seed and the same actions give the same picture, however time is cut; no cell is ever lost from the
count; time never runs backwards – an earlier moment begins anew. Sources: facts F69 F70 F74 E5 [S71] [S72], and
[S121] to [S124]; see sources.md. Does not: know the brain, people, or any effect of the cells.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from random import Random
from typing import TYPE_CHECKING, Any, ClassVar

from kiosk.scenes import sources_cells as place
from kiosk.scenes.parts import About, Said
from kiosk.scenes.show import play_to
from kiosk.scenes.sources_about import ABOUT
from kiosk.scenes.sources_cells import Cell, bag
from kiosk.scenes.sources_exact import shares

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

TICK = 0.02
"""Seconds of one inner step."""

CELLS = 50
"""Drawn cells; each stands for 1 in 50 of those that are given."""

MOMENTS = (1.0 / 6.0, 24.0, 72.0, 168.0)
"""Hours at which the clock can be asked to stop: ten minutes, a day, three days, a week."""

PACES = (1.0 / 30.0, 4.0, 28.8, 28.8)
"""Hours of the model in a second, on the way to each of these moments."""

TRAVEL = 1.6
"""Seconds in which a cell comes from the bag through the vein into the lungs."""

EMPTY = 5.0 / 60.0
"""Hours after which the bag is empty at the latest."""

OPENING = 0.7
"""Seconds in which a place opens or closes."""

LOOKING = 3.0
"""Seconds in which marrow cells are looked through, however many."""

THOUSANDS = 100_000
"""Marrow cells in which `rarity` counts MSCs."""

POINTS = 240
"""Points of the curve of a week."""

NAMES = ("marrow", "fat", "cord")
SLACK = 1e-9
"""Seconds; less than this is rounding."""


class Sources:
    """Model of the scene."""

    about: ClassVar[About] = ABOUT
    max_dt = 0.1

    def __init__(self, preset: str, seed: int = 0, settings: Mapping[str, float] | None = None) -> None:
        """The first picture. Raises KeyError for an unknown preset, ValueError for a setting."""
        self.stills = len(ABOUT.show(preset))
        self._preset, self._seed = preset, seed
        values = ABOUT.values(settings)
        self._half_life, self._rarity = values["half_life"], values["rarity"]
        self._week: NDArray[float64] | None = None
        self.reset()

    def reset(self) -> None:
        self._rng = Random(self._seed)
        self._rest = 0.0
        self._open = -1
        self._grown = [0.0] * len(NAMES)
        self._seen: set[int] = set()
        self._needed, self._looked = 0, 1.0
        self._fill()

    def _fill(self) -> None:
        """A new bag; the lot goes on."""
        self._cells = bag(self._rng, CELLS, self._half_life)
        self._hours, self._until = 0.0, 0

    @property
    def resting(self) -> bool:
        """Whether the clock stands, nothing glides, and no place opens or closes."""
        opening = any(grown != (number == self._open) for number, grown in enumerate(self._grown))
        return not (opening or self._looked < 1.0 or self._running or any(cell.moving for cell in self._cells))

    @property
    def _given(self) -> bool:
        return self._until > 0

    @property
    def _running(self) -> bool:
        return self._given and self._hours < MOMENTS[self._until - 1]

    @property
    def reached(self) -> frozenset[str]:
        goals = {
            "opened": len(self._seen) == len(NAMES),
            "found": self._needed > 0 and self._looked >= 1.0,
            "lungs": self._hours >= MOMENTS[0],
            "days": self._hours >= MOMENTS[2],
        }
        return frozenset(goal for goal, holds in goals.items() if holds)

    # --- what a visitor does

    def act(self, action: str, value: float = 0.0) -> None:
        """`open` a place, `look` for an MSC in marrow, let the clock run `until` a moment. Raises ValueError for
        anything else."""
        known = {one.name: one for one in ABOUT.actions}
        if action not in known or value not in range(known[action].low, known[action].high + 1):
            raise ValueError(f"the sources scene knows no {action!r} {value:g}")
        if action == "open":
            self._open = -1 if self._open == int(value) else int(value)
            self._seen |= {self._open} - {-1}
        elif action == "look":
            self._open = 0
            self._seen.add(0)
            self._needed, self._looked = self._draw(), 0.0
        else:
            moment = int(value)
            if self._given and MOMENTS[moment] <= self._hours:
                self._fill()
            self._until = moment + 1

    def _draw(self) -> int:
        """Marrow cells until the first MSC, that one included: each may be one, apart from the others."""
        chance = self._rarity / THOUSANDS
        return 1 + math.floor(math.log(1.0 - self._rng.random()) / math.log1p(-chance))

    # --- time

    def step(self, dt: float) -> None:
        """Let `dt` s pass in fixed inner steps; nothing depends on how time is cut."""
        self._rest += dt
        while self._rest > TICK - SLACK:
            self._rest -= TICK
            self._tick()

    def _tick(self) -> None:
        for number, grown in enumerate(self._grown):
            change = TICK / OPENING if number == self._open else -TICK / OPENING
            self._grown[number] = min(1.0, max(0.0, grown + change))
        self._looked = min(1.0, self._looked + TICK / LOOKING)
        if self._running:
            stage = next(number for number, moment in enumerate(MOMENTS) if self._hours < moment)
            # Never beyond the moment where the pace changes, nor where the clock is to stop.
            self._hours = min(MOMENTS[stage], self._hours + PACES[stage] * TICK)
        if self._given:
            for cell in self._cells:
                cell.follow(self._hours, TICK)

    def show_still(self, index: int) -> None:
        """The end of each step of the show. Raises ValueError outside of them."""
        play_to(self, self._preset, index)

    # --- what is seen and said

    def counts(self) -> dict[str, int]:
        """How many of the drawn cells are where; together all of them."""
        found = Counter(cell.at(self._hours) if self._given else place.VEIN for cell in self._cells)
        return {
            "vein": found[place.VEIN],
            "lungs": found[place.LUNGS],
            "elsewhere": found[place.ELSEWHERE],
            "remains": found[place.LIVER_PLACE] + found[place.SPLEEN],
            "gone": found[place.FROM_LIVER] + found[place.FROM_SPLEEN],
        }

    def says(self) -> tuple[Said, ...]:
        """Which place is open and what was found there; or the time, and where the cells are."""
        if self._preset == "places":
            said = [Said(f"place-{NAMES[self._open]}") if self._open >= 0 else Said("no-place")]
            if self._needed:
                said.append(Said("looked", (self._needed,)) if self._looked >= 1.0 else Said("looking"))
            return tuple(said)
        if not self._given:
            return (Said("cells-wait", (CELLS,)), Said("in-mice"))
        said, counts = [self._time()], self.counts()
        if not counts["lungs"]:
            said.append(Said("lungs-none"))
        for where, count in counts.items():
            if count:
                said.append(Said(f"{where}-one") if count == 1 else Said(f"{where}-many", (count,)))
        return (*said, Said("in-mice"))

    def _time(self) -> Said:
        minutes = math.floor(60.0 * self._hours + SLACK)
        if minutes < 60:
            return Said("after-minutes", (minutes,)) if minutes > 1 else Said("after-a-minute")
        if minutes < 60 * 24:
            hours = minutes // 60
            return Said("after-hours", (hours,)) if hours > 1 else Said("after-an-hour")
        days = minutes // (60 * 24)
        return Said("after-days", (days,)) if days > 1 else Said("after-a-day")

    def frame(self) -> dict[str, Any]:
        """Numbers for the drawing.

        preset; open: the place looked into, -1 for none; grown [0..1]*3: how far each place is open; needed: marrow
        cells until the first MSC (0: not looked), looked: how many of them have been looked at; given: whether the
        infusion has begun; hours since then; until: the moment the clock runs to, -1 for none; cells [place, way]*50:
        see `sources_cells`, for those in the vein the way from the bag; whole: exact share of whole cells; counts of
        drawn cells; running.
        """
        cells: list[float] = []
        for cell in self._cells:
            cells += [cell.place, self._travelled(cell) if cell.place == place.VEIN else cell.way]
        return {
            "preset": self._preset,
            "open": self._open,
            "grown": list(self._grown),
            "needed": self._needed,
            "looked": round(self._needed * self._looked),
            "given": self._given,
            "hours": self._hours,
            "until": self._until - 1,
            "cells": cells,
            "whole": shares(self._hours, self._half_life).whole,
            **self.counts(),
            "running": self._running,
        }

    def _travelled(self, cell: Cell) -> float:
        """How far a cell in the vein has come from the bag: it leaves in time to arrive when it must."""
        if not self._given:
            return 0.0
        leaves = min(max(0.0, cell.arrives - TRAVEL * PACES[0]), EMPTY)
        return min(1.0, max(0.0, (self._hours - leaves) / (cell.arrives - leaves)))

    def curves(self) -> dict[str, NDArray[float64]]:
        """`week`: exact share of whole cells over a week (h, share); `whole`: the same up to now."""
        import numpy as np

        if self._week is None:
            hours = np.linspace(0.0, MOMENTS[-1], POINTS)
            self._week = np.column_stack((hours, [shares(hour, self._half_life).whole for hour in hours]))
        past = self._week[self._week[:, 0] < self._hours]
        now = [[self._hours, shares(self._hours, self._half_life).whole]]
        return {"week": self._week, "whole": np.concatenate((past, now))}

"""The living scene `stemcells`: a neural stem cell divides in three ways, or goes down a valley to get a job.

Rules kept: every division makes two cells out of one, and no cell is lost (stem cells + cells that will
change + cells on their way + cells with a job = cells begun + divisions); a cell in a valley ends as the type
of that valley; the same seed and actions give the same frames; a fixed inner step of 1/60 s.
Sources: facts F57-F61 [S62] [S65] [S46]; three outcomes of division F60 C15 [S65]. See stemcells.md.
Does not: show a treatment, or speeds of life (a cell cycle takes about a day, facts E5 [S66]).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from random import Random
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from kiosk.scenes import stemcells_field as field
from kiosk.scenes.parts import About, Said
from kiosk.scenes.stemcells_about import ABOUT
from kiosk.scenes.stemcells_cell import Cell, Kind, State

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

INNER_STEP = 1.0 / 60.0
POOL = 10
"""The most cells that the picture ever holds at once."""

PLACES = (0.80, 1.50, 2.15)
"""Distance of the waiting places from the middle of the ridge: stem cells wait left, others right."""

DIVISION = 2.6
MOBILITY = 0.40
WANDERING = 0.035
"""Typical speed of the small random motion in a valley, length per s; it keeps its direction for 0.5 s."""

SPLIT_APART = 0.26
AWAY = 3.8
TOP_Y = 1.45


class Stemcells:
    """Model of the scene. Actions: divide (value: how many of the two will change, 0..2), differentiate
    (value: 0 neuron, 1 astrocyte, 2 oligodendrocyte)."""

    about: ClassVar[About] = ABOUT
    max_dt = 0.1
    stills = 8

    def __init__(self, preset: str, seed: int = 0, settings: Mapping[str, float] | None = None) -> None:
        if preset not in ABOUT.starts:
            raise ValueError(f"unknown preset: {preset}")
        self._seed = seed
        self._stems_at_first = int(ABOUT.values(settings)["stem_cells"])
        self.reset()

    def reset(self) -> None:
        """Go back to the first frame: stem cells on the ridge, nothing counted."""
        self._rng = Random(self._seed)
        self._pool: list[Cell | None] = [None] * POOL
        self._outcomes = [0, 0, 0]
        self._arrived = [0, 0, 0]
        self._away = [0, 0]
        self._begun = 0
        self._spare = 0.0
        self._begin_cell()
        for place in PLACES[: self._stems_at_first - 1]:
            self._begun += 1
            self._put(Cell(Kind.STEM, -place, -place))

    @property
    def resting(self) -> bool:
        """True when no cell divides, moves or goes down."""
        return all(cell.state is State.WAIT and cell.x == cell.home for cell in self._cells())

    def _cells(self) -> list[Cell]:
        return [cell for cell in self._pool if cell is not None]

    def _put(self, cell: Cell) -> Cell:
        """Give a cell a place in the pool; when it is full, one leaves the picture or reaches its end."""
        if None not in self._pool:
            waiting = [c for c in self._cells() if c.state is State.WAIT]
            if waiting:
                self._leave(max(waiting, key=lambda c: abs(c.home)))
            else:
                self._arrive(max(self._cells(), key=lambda c: c.maturity))
        self._pool[self._pool.index(None)] = cell
        return cell

    def _leave(self, cell: Cell) -> None:
        self._pool[self._pool.index(cell)] = None
        self._away[cell.kind] += 1

    def _arrive(self, cell: Cell) -> None:
        self._pool[self._pool.index(cell)] = None
        self._arrived[cell.valley] += 1

    def _begin_cell(self) -> Cell:
        self._begun += 1
        return self._put(Cell(Kind.STEM, 0.0, 0.0))

    def _waiting(self, kind: Kind) -> list[Cell]:
        """Waiting cells of a kind, the nearest to the middle first."""
        found = [cell for cell in self._cells() if cell.state is State.WAIT and cell.kind is kind]
        return sorted(found, key=lambda cell: abs(cell.home))

    def _next(self, kind: Kind) -> Cell | None:
        """The cell of a kind that acts next: one that waits, else one that had left the picture."""
        waiting = self._waiting(kind)
        if waiting:
            return waiting[0]
        if self._away[kind]:
            self._away[kind] -= 1
            edge = AWAY if kind is Kind.OTHER else -AWAY
            return self._put(Cell(kind, edge, edge))
        return None

    def act(self, action: str, value: float = 0.0) -> None:
        """Divide or differentiate. Raises ValueError for an unknown action or value."""
        if action not in {known.name for known in ABOUT.actions}:
            raise ValueError(f"unknown action: {action}")
        if value not in (0, 1, 2):
            raise ValueError(f"no such choice: {value}")
        choice = int(value)
        for cell in self._cells():
            if cell.state is State.DIVIDE:
                self._finish_division(cell)
        if action == "divide":
            cell = self._next(Kind.STEM) or self._begin_cell()
            cell.home, cell.state, cell.split, cell.others = 0.0, State.DIVIDE, 0.0, choice
        else:
            cell = self._next(Kind.OTHER) or self._next(Kind.STEM) or self._begin_cell()
            cell.home, cell.state, cell.valley = 0.0, State.GATHER, choice
        self._tidy()

    def _finish_division(self, mother: Cell) -> None:
        """One cell becomes two; the outcome says how many of them will change."""
        others = mother.others
        kinds = (Kind.STEM if others < 2 else Kind.OTHER, Kind.STEM if others < 1 else Kind.OTHER)
        self._outcomes[others] += 1
        left, right = mother.x - SPLIT_APART, mother.x + SPLIT_APART
        self._pool[self._pool.index(mother)] = Cell(kinds[0], left, left)
        self._put(Cell(kinds[1], right, right))
        self._tidy()

    def _tidy(self) -> None:
        """Give every waiting cell its place: one stem cell in the middle, stem cells left, others right."""
        busy = any(cell.state is State.DIVIDE for cell in self._cells())
        stems = sorted(self._waiting(Kind.STEM), key=lambda cell: -cell.x)
        others = sorted(self._waiting(Kind.OTHER), key=lambda cell: cell.x)
        homes = [-place for place in PLACES] if busy else [0.0] + [-place for place in PLACES]
        for cells, places, edge in ((stems, homes, -AWAY), (others, list(PLACES), AWAY)):
            for order, cell in enumerate(cells):
                cell.home = places[order] if order < len(places) else edge

    def step(self, dt: float) -> None:
        """Let `dt` s pass in fixed inner steps; at rest nothing happens."""
        if self.resting:
            return
        self._spare += min(dt, self.max_dt)
        while self._spare >= INNER_STEP - 1e-9:
            self._spare -= INNER_STEP
            self._advance()

    def _advance(self) -> None:
        for cell in self._cells():
            if cell not in self._pool:
                # It left the picture in this very step, to make room for another.
                continue
            if cell.state is not State.DESCEND and cell.x != cell.home:
                self._walk_home(cell)
            if cell.state is State.DIVIDE:
                cell.split += INNER_STEP / DIVISION
                if cell.split >= 1.0:
                    self._finish_division(cell)
            elif cell.state is State.GATHER:
                cell.y += (TOP_Y - cell.y) * 3.0 * INNER_STEP
                if abs(cell.x) < 0.15 and cell.y < TOP_Y + 0.02:
                    cell.state, cell.vx = State.DESCEND, 0.0
        self._descend([cell for cell in self._cells() if cell.state is State.DESCEND])

    def _walk_home(self, cell: Cell) -> None:
        """A damped spring without overshoot draws a cell along the ridge to its place."""
        stiffness = 9.0
        cell.vx += (stiffness * (cell.home - cell.x) - 2.0 * math.sqrt(stiffness) * cell.vx) * INNER_STEP
        cell.x += cell.vx * INNER_STEP
        if abs(cell.home - cell.x) < 0.004 and abs(cell.vx) < 0.02:
            cell.x, cell.vx = cell.home, 0.0
            if abs(cell.home) == AWAY:
                self._leave(cell)

    def _descend(self, cells: list[Cell]) -> None:
        """Gradient descent with small, slowly changing noise, for all cells on their way down."""
        if not cells:
            return
        x = np.array([cell.x for cell in cells])
        y = np.array([cell.y for cell in cells])
        pull_x, pull_y = field.descent(x, y, np.array([cell.valley for cell in cells]))
        keep = INNER_STEP / 0.5
        for index, cell in enumerate(cells):
            cell.vx += -cell.vx * keep + self._rng.gauss(0.0, WANDERING * math.sqrt(2.0 * keep))
            cell.x += (MOBILITY * float(pull_x[index]) + cell.vx) * INNER_STEP
            cell.y += (MOBILITY * float(pull_y[index]) + 0.3 * cell.vx) * INNER_STEP
            if cell.y <= field.END_Y:
                self._arrive(cell)

    def show_still(self, index: int) -> None:
        """Still 0: the start; 1, 2, 3: divided with 0, 1, 2 cells that will change; 4, 5: nerve cell, then
        astrocyte too; 6: an in-between cell (OPC); 7: the oligodendrocyte. Raises ValueError outside 0..7."""
        if not 0 <= index < self.stills:
            raise ValueError(f"no such still: {index}")
        self.reset()
        if 1 <= index <= 3:
            self.act("divide", index - 1)
        for valley in {4: (0,), 5: (0, 1), 6: (0, 1), 7: (0, 1, 2)}.get(index, ()):
            self.act("differentiate", valley)
        self._run_until_rest()
        if index == 6:
            self.act("differentiate", 2)
            while max((cell.maturity for cell in self._cells()), default=0.0) < 0.5:
                self._advance()

    def _run_until_rest(self) -> None:
        while not self.resting:
            self._advance()

    @property
    def reached(self) -> frozenset[str]:
        goals = {name for name, count in zip(field.VALLEYS, self._arrived, strict=True) if count}
        return frozenset(goals | {"divided"} if any(self._outcomes) else goals)

    def says(self) -> tuple[Said, ...]:
        """How many cells of each kind wait, are on their way, or have a job."""
        cells = self._cells()
        kinds = [cell.kind for cell in cells if cell.valley < 0]
        stems = kinds.count(Kind.STEM) + self._away[Kind.STEM]
        others = kinds.count(Kind.OTHER) + self._away[Kind.OTHER]
        said = [Said("stem-many", (stems,)) if stems > 1 else Said("stem-one" if stems else "stem-none")]
        if others:
            said.append(Said("others-one") if others == 1 else Said("others-many", (others,)))
        if len(cells) > len(kinds):
            said.append(Said("on-the-way", (len(cells) - len(kinds),)))
        if any(self._arrived):
            said.append(Said("arrived", tuple(self._arrived)))
        return tuple(said)

    def frame(self) -> dict[str, Any]:
        """Numbers for the drawing.

        cells [x, y, z, kind, state, valley, maturity, split]*POOL in the lengths of the landscape (an empty
        place has kind -1); outcomes: divisions with 0, 1, 2 cells that will change; arrived: cells with a job
        per valley; stems, others: cells of the ridge, seen or not; onTheWay: cells in a valley.
        """
        cells = self._cells()
        x = np.array([cell.x for cell in cells])
        y = np.array([cell.y for cell in cells])
        heights = iter(field.height(x, y).tolist())
        flat: list[float] = []
        for cell in self._pool:
            if cell is None:
                flat += [0.0, 0.0, 0.0, -1.0, 0.0, -1.0, 0.0, 0.0]
            else:
                flat += [cell.x, cell.y, next(heights), float(cell.kind), float(cell.state)]
                flat += [float(cell.valley), cell.maturity, min(1.0, cell.split)]
        on_ridge = [cell.kind for cell in cells if cell.valley < 0]
        return {
            "cells": flat,
            "outcomes": list(self._outcomes),
            "arrived": list(self._arrived),
            "stems": on_ridge.count(Kind.STEM) + self._away[Kind.STEM],
            "others": on_ridge.count(Kind.OTHER) + self._away[Kind.OTHER],
            "onTheWay": len(cells) - len(on_ridge),
            "begun": self._begun,
            "resting": self.resting,
        }

    def curves(self) -> dict[str, NDArray[float64]]:
        """The scene draws no curves."""
        return {}

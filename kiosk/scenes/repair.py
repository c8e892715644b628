"""The living scene `repair`: myelin is lost in one place, and the body's own helper cells (OPCs) mend part of it.

Rules: wake, move, divide, mature, wrap – in this order, and a cell that has not divided never matures [S59];
maturing is the step that fails (facts F47); no cell appears but by division, none is lost; a stretch is wrapped by one
cell only; the same seed and actions give the same frames; a fixed inner step of 1/30 day. Sources: facts F43-F50 E5;
see repair.md.
Does not: show a treatment, a person's future, or surviving old myelin makers (still debated, facts F51).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from random import Random
from typing import TYPE_CHECKING, Any, ClassVar

from kiosk.scenes import repair_cells as tissue
from kiosk.scenes.inner_steps import InnerSteps
from kiosk.scenes.parts import About, Said
from kiosk.scenes.repair_about import ABOUT
from kiosk.scenes.repair_cells import FIBRES, HOMES, SITES, Cell, State
from kiosk.scenes.show import play_to

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

DAYS_PER_SECOND = 1.6
INNER_STEP = 1.0 / 30.0
"""Days."""

POOL = 2 * len(HOMES)
"""Most cells there can be: every helper cell divides once."""

WORDS = ((1.0, "all"), (0.8, "mostly"), (0.3, "partly"), (0.01, "little"), (0.0, "bare"))
"""From which share of the stretches on what is said of the repair."""


class Repair:
    """Model of the scene. `value` of the switches: 1 on, 0 off; damage has none."""

    about: ClassVar[About] = ABOUT
    max_dt = 0.1

    def __init__(self, preset: str, seed: int = 0, settings: Mapping[str, float] | None = None) -> None:
        """Healthy fibres. Raises KeyError for an unknown preset, ValueError for a setting."""
        self.stills = len(ABOUT.show(preset))
        self._preset, self._seed = preset, seed
        values = ABOUT.values(settings)
        self._fail, self._days = values["fail"], values["days"]
        self.reset()

    def reset(self) -> None:
        self._rng = Random(self._seed)
        self._signals, self._clear, self._older = True, self._preset != "slow", self._preset == "slow"
        self._past: list[tuple[int, bool]] = []
        self._begin()

    def _begin(self) -> None:
        """Healthy fibres, every helper cell at home; the lots go on."""
        self._cells = [Cell(lane, x, self._lot()) for lane, x in HOMES]
        self._free = [[1, 0, 2] for _ in range(FIBRES - 1)]
        self._owner = [[-1] * SITES for _ in range(FIBRES)]
        self._wrapped = [[0.0] * SITES for _ in range(FIBRES)]
        self._debris = 1.0
        self._day = -1.0
        self._slowed = False
        self._steps = InnerSteps(INNER_STEP, lambda: self.resting)

    def _lot(self) -> float:
        """How long chance lets something wait, in mean waiting times."""
        return self._rng.expovariate(1.0)

    # --- what a visitor does

    def act(self, action: str, value: float = 0.0) -> None:
        """Damage the fibres, see the outcome at once, or set a switch. Raises ValueError for anything else."""
        if action not in {known.name for known in ABOUT.actions} or value not in (0, 1):
            raise ValueError(f"the repair scene knows no {action!r} {value:g}")
        if action == "damage":
            self._begin()
            self._day = 0.0
        elif action == "outcome":
            while not self.resting:
                self.step(self.max_dt)
        else:
            setattr(self, f"_{action}", bool(value))
        self._slowed = self._slowed or self._slows

    @property
    def _slows(self) -> bool:
        """Whether anything slows repair now."""
        return self._older or not self._signals or not self._clear

    @property
    def resting(self) -> bool:
        """Before the damage, and when the days have passed and what had begun is done."""
        return self._day < 0.0 or (self._over and not self._busy)

    @property
    def _over(self) -> bool:
        return self._day >= self._days

    @property
    def _busy(self) -> bool:
        busy = (State.MOVE, State.DIVIDE, State.CHANGE)
        return any(cell.state in busy for cell in self._cells) or any(
            0.0 <= done < 1.0 and owner >= 0
            for row, owners in zip(self._wrapped, self._owner, strict=True)
            for done, owner in zip(row, owners, strict=True)
        )

    @property
    def reached(self) -> frozenset[str]:
        runs = {slowed for _, slowed in self._past}
        goals = {"covered": self.covered > 0, "ended": bool(runs), "compared": runs == {True, False}}
        return frozenset(goal for goal, holds in goals.items() if holds)

    @property
    def covered(self) -> int:
        """Bare stretches that have a whole new sleeve."""
        return sum(done >= 1.0 for row in self._wrapped for done in row)

    @property
    def word(self) -> str:
        """What is said of the repair."""
        share = self.covered / (FIBRES * SITES)
        return next(word for least, word in WORDS if share >= least)

    # --- days pass

    def step(self, dt: float) -> None:
        """Let `dt` s pass in fixed inner steps; at rest nothing happens."""
        if self.resting:
            return
        for _ in self._steps.of(min(dt, self.max_dt) * DAYS_PER_SECOND):
            self._advance(INNER_STEP)
        if self.resting:
            self._past = [*self._past[-3:], (self.covered, self._slowed)]

    def _advance(self, days: float) -> None:
        self._day += days
        self._debris *= math.exp(-tissue.clear_rate(self._clear) * days)
        for cell in list(self._cells):
            cell.since += days
            if not self._over:
                self._wait(cell, days)
            self._go_on(cell)
        for row, owners in zip(self._wrapped, self._owner, strict=True):
            for site, owner in enumerate(owners):
                if owner >= 0 and row[site] < 1.0:
                    row[site] = min(1.0, row[site] + days / tissue.WRAP)

    def _wait(self, cell: Cell, days: float) -> None:
        """What chance brings: a cell wakes, divides, or tries to mature."""
        if cell.state is State.REST:
            cell.luck -= days * tissue.wake_rate(self._signals, self._older)
            if cell.luck <= 0.0:
                cell.start, cell.goal = cell.x, tissue.pair_x(self._pair(cell))
                cell.enter(State.MOVE)
        elif cell.state is State.READY:
            cell.luck -= days * tissue.divide_rate()
            if cell.luck <= 0.0:
                cell.enter(State.DIVIDE)
        elif cell.state is State.GROWN:
            cell.luck -= days * tissue.mature_rate(self._debris, self._older)
            if cell.luck <= 0.0:
                cell.enter(State.WAIT if self._rng.random() < self._fail else State.CHANGE)

    def _pair(self, cell: Cell) -> int:
        """The free pair of places a waking cell goes to: the middle one, else the nearest."""
        free = self._free[cell.lane]
        chosen = 1 if 1 in free else min(free, key=lambda pair: abs(tissue.pair_x(pair) - cell.x))
        free.remove(chosen)
        cell.place = 2 * chosen
        return chosen

    def _go_on(self, cell: Cell) -> None:
        """What takes its time: the way, a division, the change into a myelin maker."""
        if cell.state is State.MOVE:
            way = min(1.0, cell.since / tissue.TRAVEL)
            cell.x = cell.start + (cell.goal - cell.start) * way * way * (3.0 - 2.0 * way)
            if way >= 1.0:
                cell.enter(State.READY, self._lot())
        elif cell.state is State.DIVIDE and cell.since >= tissue.SPLIT:
            sister = Cell(cell.lane, tissue.place_x(cell.place + 1), self._lot(), State.GROWN, place=cell.place + 1)
            cell.x = tissue.place_x(cell.place)
            cell.enter(State.GROWN, self._lot())
            self._cells.append(sister)
        elif cell.state is State.CHANGE and cell.since >= tissue.CHANGE:
            cell.enter(State.MAKER)
            self._wrap(self._cells.index(cell), cell)

    def _wrap(self, number: int, cell: Cell) -> None:
        """All new sleeves of one cell begin at the same time (facts E5 [S58]), on stretches that are still bare."""
        bare = [(f, s) for f, s in tissue.reach(cell.lane, cell.place) if self._owner[f][s] < 0]
        for fibre, site in bare[: tissue.SHEATHS]:
            self._owner[fibre][site] = number

    def show_still(self, index: int) -> None:
        """The end of each step of the show. Raises ValueError outside of them."""
        play_to(self, self._preset, index)

    # --- what is seen and said

    def says(self) -> tuple[Said, ...]:
        """The day, what slows, how many cells are there, and how much is covered again."""
        said = [
            Said(code)
            for code, holds in (
                ("older", self._older),
                ("few-signals", not self._signals),
                ("debris-stays", not self._clear),
            )
            if holds
        ]
        if self._day < 0.0:
            return (Said("fibres-whole"), *said)
        day = self._shown_day()
        states = [cell.state for cell in self._cells]
        counts = (
            ("helper", sum(state in (State.READY, State.DIVIDE, State.GROWN, State.CHANGE) for state in states)),
            ("waiting", states.count(State.WAIT)),
            ("makers", states.count(State.MAKER)),
        )
        said.insert(0, Said("day-one") if day == 1 else Said("day-many", (day,)))
        said += [_count(code, number) for code, number in counts if number]
        said.append(_count("covered", self.covered, FIBRES * SITES) if self.covered else Said("covered-none"))
        return (*said, Said("ended")) if self.resting else tuple(said)

    def _shown_day(self) -> int:
        return int(min(self._day, self._days) + INNER_STEP / 2)

    def frame(self) -> dict[str, Any]:
        """Numbers for the drawing.

        day: whole days since the damage (-1: none yet); share: of the days that are watched; loss 0..1 of the old
        myelin; debris 0..1; cells [x um, lane, state, progress 0..1, place]*POOL (an empty place has state -1); wrapped
        0..1 for each stretch, fibre by fibre, and owner: place and lane of its cell as lane * SITES + place, or -1;
        covered, total, word; older, signals, clear; last: covered of the run before, or -1; ended.
        """
        flat: list[float] = []
        for cell in self._cells:
            flat += [cell.x, cell.lane, float(cell.state), self._progress(cell), float(cell.place)]
        flat += [0.0, 0.0, -1.0, 0.0, -1.0] * (POOL - len(self._cells))
        whole = [self._cells[o] if o >= 0 else None for owners in self._owner for o in owners]
        done = self._past[:-1] if self.resting else self._past
        return {
            "day": -1 if self._day < 0.0 else self._shown_day(),
            "share": min(1.0, max(0.0, self._day) / self._days),
            "loss": min(1.0, max(0.0, self._day) / tissue.LOSS),
            "debris": self._debris,
            "cells": flat,
            "wrapped": [value for row in self._wrapped for value in row],
            "owner": [-1 if cell is None else cell.lane * SITES + cell.place for cell in whole],
            "covered": self.covered,
            "total": FIBRES * SITES,
            "word": self.word,
            "older": self._older,
            "signals": self._signals,
            "clear": self._clear,
            "last": done[-1][0] if done and self._day >= 0.0 else -1,
            "ended": self._day >= 0.0 and self.resting,
        }

    @staticmethod
    def _progress(cell: Cell) -> float:
        takes = {State.MOVE: tissue.TRAVEL, State.DIVIDE: tissue.SPLIT, State.CHANGE: tissue.CHANGE}
        return min(1.0, cell.since / takes.get(cell.state, 1.0))

    def curves(self) -> dict[str, NDArray[float64]]:
        """The scene draws no curves."""
        return {}


def _count(code: str, number: int, *more: int) -> Said:
    """A sentence about a number of things, in its singular or plural."""
    return Said(f"{code}-one", more) if number == 1 else Said(f"{code}-many", (number, *more))

"""The living scene `attack`: immune cells leave the blood, mistake myelin for a germ, and strip it away.

Rules kept: three steps, each with its own goal and a longest time, each ending in a picture at rest; the same
seed and the same actions give the same frames; a fixed inner step of 1/60 s; units are um and s.
Sources: facts F29 F30 F31 F33 C6 C7 [S2] [S3] [S13] [S16]; medicines F14 [S2] [S14] [S15]; see attack.md.
Does not: claim a measured speed, name a medicine, or show complete loss: the attack ends in a patch.
"""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import TYPE_CHECKING, Any, ClassVar

from kiosk.scenes import attack_cells as cells
from kiosk.scenes import attack_work as deeds
from kiosk.scenes.attack_about import ABOUT
from kiosk.scenes.attack_cells import Cell, Kind, State
from kiosk.scenes.attack_tissue import PIECES, SLEEVES, WIDTH, Tissue
from kiosk.scenes.parts import About, Said

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

INNER_STEP = 1.0 / 60.0
STEPS = 3
LONGEST = (0.0, 13.0, 14.0, 28.0)
"""The longest time a step may take, s; the goal usually ends it before."""

INVADERS = 3
"""T cells that cross in the picture; one more always stays in the blood."""

PATCH = 17
"""Pieces of myelin after which the attack of the picture ends: a patch, not everything (facts C7)."""

START: tuple[tuple[Kind, float, float], ...] = (
    (Kind.T, 24.0, 9.4),
    (Kind.T, 10.0, 9.0),
    (Kind.T, 44.0, 9.6),
    (Kind.T, -5.0, 8.0),
    (Kind.B, 63.0, 8.4),
    (Kind.PHAGO, 84.0, 8.0),
    (Kind.PHAGO, -16.0, 9.0),
)
RED = ((12.0, 10.2), (33.0, 3.6), (50.0, 5.4), (71.0, 10.0), (88.0, 4.0))


class Attack:
    """Model of the scene. `value` of the actions: step 1..3; calm 1 on, 0 off; play has none."""

    about: ClassVar[About] = ABOUT
    max_dt = 0.1
    stills = STEPS + 1

    def __init__(self, preset: str, seed: int = 0, settings: Mapping[str, float] | None = None) -> None:
        if preset not in ABOUT.starts:
            raise ValueError(f"unknown preset: {preset}")
        self._seed = seed
        self._calm_at_first = ABOUT.values(settings)["calm"] >= 0.5
        self.reset()

    def reset(self) -> None:
        """Go back to the first frame: healthy myelin, all immune cells in the blood."""
        self._calm = self._calm_at_first
        self._begin()

    def _begin(self) -> None:
        self._rng = Random(self._seed)
        self._tissue = Tissue()
        self._specks = deeds.Specks()
        self._cells = [Cell(kind, x, y) for kind, x, y in START]
        self._red = [[x, y, 0.6 * index] for index, (x, y) in enumerate(RED)]
        self._done = 0
        self._current = 0
        self._last = 0
        self._clock = 0.0
        self._spare = 0.0

    @property
    def resting(self) -> bool:
        """True between the steps, when the picture stands still."""
        return self._current == 0

    def act(self, action: str, value: float = 0.0) -> None:
        """Play one step, play all that is left, or switch calming on or off. Raises ValueError if unknown."""
        if action == "step":
            self._play_step(value)
        elif action == "play":
            if self._done == STEPS:
                self._begin()
            self._last = STEPS
            if self.resting:
                self._enter(self._done + 1)
        elif action == "calm":
            self._calm = value >= 0.5
        else:
            raise ValueError(f"unknown action: {action}")

    def _play_step(self, value: float) -> None:
        if value not in range(1, STEPS + 1):
            raise ValueError(f"no such step: {value}")
        step = int(value)
        if not (self.resting and self._done == step - 1):
            self._begin()
            self._run_through(step - 1)
        self._last = step
        self._enter(step)

    def _enter(self, step: int) -> None:
        self._current = step
        self._clock = 0.0

    def _run_through(self, step: int) -> None:
        """Let the steps up to `step` happen at once; the same motion as when watched."""
        if step == 0:
            return
        self._last = step
        self._enter(1)
        while not self.resting:
            self._advance()

    def show_still(self, index: int) -> None:
        """Still 0: before; 1..3: the end of that step. Raises ValueError outside 0..3."""
        if not 0 <= index < self.stills:
            raise ValueError(f"no such still: {index}")
        self._begin()
        self._run_through(index)

    def step(self, dt: float) -> None:
        """Let `dt` s pass in fixed inner steps; at rest nothing happens."""
        if self.resting:
            return
        self._spare += min(dt, self.max_dt)
        while self._spare >= INNER_STEP - 1e-9 and not self.resting:
            self._spare -= INNER_STEP
            self._advance()
        if self.resting:
            self._spare = 0.0

    def _advance(self) -> None:
        dt, rng = INNER_STEP, self._rng
        hungry = self._current == STEPS
        taken = {cell.junction for cell in self._cells if cell.junction >= 0}
        for red in self._red:
            red[0] += cells.lumen_speed(red[0], red[1]) * dt
            red[2] += 0.5 * dt
            if red[0] > WIDTH + 6.0:
                red[0] = -6.0
        for cell in self._cells:
            cell.clock += dt
            if cell.state is State.FLOW:
                cells.drift(cell, dt, self._urge(cell), rng)
            elif cell.state is State.ROLL:
                cells.roll(cell, dt, taken, self._calm, rng)
            elif cell.state is State.STICK:
                cells.stick(cell, dt)
            elif cell.state is State.CROSS:
                cells.cross(cell, dt)
            elif self._current == 1:
                cells.wander(cell, dt, self._tissue, 0.0, rng)
            else:
                deeds.work(cell, self._cells, self._tissue, self._specks, dt, rng, hungry)
        cells.keep_apart(self._cells, dt)
        deeds.move_specks(self._specks, self._cells, self._tissue, dt, rng)
        self._tissue.settle(dt)
        self._clock += dt
        if self._clock >= LONGEST[self._current] or self._reached():
            self._done = self._current
            self._current = 0
            if self._done < self._last:
                self._enter(self._done + 1)

    def _urge(self, cell: Cell) -> float:
        """How readily the wall catches a cell, per s: T and B cells from step 1 on,
        macrophages as signals call them."""
        busy = sum(c.kind is cell.kind and c.state is not State.FLOW for c in self._cells)
        if cell.kind is Kind.T:
            return 1.4 if self._current == 1 and busy < INVADERS else 0.0
        if cell.kind is Kind.B:
            return 1.0
        alarm = self._tissue.total_alarm()
        return 3.5 * alarm**4 / (alarm**4 + 40.0**4)

    def _reached(self) -> bool:
        """Whether the present step has shown what it is about."""
        across = [cell for cell in self._cells if cell.crossed]
        moving = any(cell.state in (State.ROLL, State.STICK, State.CROSS) for cell in self._cells)
        if not across and not moving and self._current > 1:
            return self._clock > 4.0
        if self._current == 1:
            tcells = [cell for cell in self._cells if cell.kind is Kind.T]
            halfway = any(cell.state is State.CROSS and 0.5 <= cell.progress < 0.55 for cell in tcells)
            return halfway and sum(cell.crossed for cell in tcells) == INVADERS - 1
        if self._current == 2:
            settled = all(cell.state is State.WORK for cell in across if cell.kind is not Kind.PHAGO)
            marks = sum(speck.phase is not deeds.Phase.OFF for speck in self._specks.antibodies)
            return settled and marks >= 3 and self._clock > 6.0
        eaters = [cell for cell in across if cell.kind is Kind.PHAGO]
        lost = self._lost()
        still = all(speck.phase is not deeds.Phase.FREE for speck in self._specks.crumbs)
        idle = all(cell.state is State.WORK and cell.clock > 2.0 for cell in eaters)
        return still and (lost >= PATCH or (idle and not moving and self._clock > 8.0))

    @property
    def reached(self) -> frozenset[str]:
        across = any(cell.crossed for cell in self._cells)
        goals = {"entered": across, "stripped": self._done == STEPS and self._lost() > 0, "calmed": self._calm}
        return frozenset(goal for goal, holds in goals.items() if holds)

    def says(self) -> tuple[Said, ...]:
        """Where the immune cells are, how much myelin is gone, and which step runs."""
        across, lost = sum(cell.crossed for cell in self._cells), self._lost()
        said = [
            Said("cells-in-blood")
            if not across
            else Said("cell-across")
            if across == 1
            else Said("cells-across", (across,)),
            Said("myelin-whole")
            if not lost
            else Said("myelin-piece-lost")
            if lost == 1
            else Said("myelin-lost", (lost, PIECES * len(SLEEVES))),
        ]
        if self._calm:
            said.append(Said("cells-calm"))
        if self._current:
            said.append(Said("step-running", (self._current, STEPS)))
        return tuple(said)

    def _lost(self) -> int:
        """Pieces of myelin that are gone."""
        return PIECES * len(SLEEVES) - sum(self._tissue.pieces)

    def frame(self) -> dict[str, Any]:
        """Numbers for the drawing, lengths in um.

        red [x, y, angle]*5; tcells, bcells, phagos [x, y, state, progress, load 0..1, crossed]*n;
        signals [x, y, age 0..1] (1 = gone); antibodies, crumbs [x, y, angle, phase]; sleeves: integrity 0..1
        each; oligo 0..1; crossed: white cells on the brain side; lost: pieces of myelin; step: the step that
        runs (0: none); done: the last one that ended.
        """
        specks = self._specks
        life = deeds.SIGNAL_LIFE
        return {
            "step": self._current,
            "done": self._done,
            "calm": self._calm,
            "red": [value for red in self._red for value in red],
            "tcells": self._flat(Kind.T),
            "bcells": self._flat(Kind.B),
            "phagos": self._flat(Kind.PHAGO),
            "signals": [
                value
                for s in specks.signals
                for value in (s.x, s.y, min(1.0, s.age / life) if s.phase is deeds.Phase.FREE else 1.0)
            ],
            "antibodies": [v for s in specks.antibodies for v in (s.x, s.y, s.angle, float(s.phase))],
            "crumbs": [v for s in specks.crumbs for v in (s.x, s.y, s.angle, float(s.phase))],
            "sleeves": [self._tissue.integrity(sleeve) for sleeve in range(len(SLEEVES))],
            "oligo": self._tissue.oligo,
            "crossed": sum(cell.crossed for cell in self._cells),
            "lost": self._lost(),
        }

    def _flat(self, kind: Kind) -> list[float]:
        flat: list[float] = []
        for cell in self._cells:
            if cell.kind is kind:
                flat += [cell.x, cell.y, float(cell.state), cell.progress]
                flat += [cell.load / deeds.CAPACITY, float(cell.crossed)]
        return flat

    def curves(self) -> dict[str, NDArray[float64]]:
        """The scene draws no curves."""
        return {}

"""One run of the attack scene: everything in the picture, from the first cell in the blood to the last loose piece.

Rules kept: a fixed inner step; cells use only the doors of `attack_doors`; the same seed gives the same run. A run is
either the story, in which a few known cells do all, or a watch, in which cells come by chance and are counted.
Does not: know steps, words or what a visitor touches; that is `attack`.
"""

from __future__ import annotations

from random import Random

from kiosk.scenes import attack_cells as cells
from kiosk.scenes import attack_doors as doors
from kiosk.scenes import attack_work as deeds
from kiosk.scenes.attack_cells import Cell, Fate, Kind, State
from kiosk.scenes.attack_specks import Phase, Specks, move_specks
from kiosk.scenes.attack_tissue import HOMES, WIDTH, Tissue

INNER_STEP = 1.0 / 60.0

STORY: tuple[tuple[Kind, float, float, Fate, int], ...] = (
    (Kind.T, 26.0, 9.4, Fate.ENTER, 2),
    (Kind.T, 9.0, 7.2, Fate.PASS, 0),
    (Kind.T, 46.0, 9.6, Fate.ENTER, 3),
    (Kind.T, -7.0, 8.0, Fate.ENTER, 1),
    (Kind.B, 63.0, 8.4, Fate.ENTER, 4),
    (Kind.PHAGO, 84.0, 6.2, Fate.ENTER, 0),
    (Kind.PHAGO, -22.0, 6.0, Fate.ENTER, 0),
)
"""The cells of the story: kind, place, what they do, and the seam from which on they try."""

PASSING: tuple[tuple[Kind, float, float], ...] = (
    (Kind.T, 18.0, 7.4),
    (Kind.T, 52.0, 6.4),
    (Kind.B, 84.0, 7.2),
)
"""Cells that are in the picture before a watch begins; they pass by."""

PLACES = {Kind.T: 14, Kind.B: 6}
"""How many cells a watch can hold at once, in the blood and in the tissue together."""

HASTE = 2
"""How many inner steps of a watch pass in one of the story: nobody has to wait for the count."""

RED = ((12.0, 10.2), (33.0, 3.6), (50.0, 5.4), (71.0, 10.0), (88.0, 4.0))
HURRY = 20.0
"""Alarm at which macrophages of the blood are called half of the time."""


class World:
    """One run. `watch`: cells come by chance and are counted. `called` and `turned`: shares of the cells."""

    def __init__(self, seed: int, number: int, called: float, turned: float, watch: bool) -> None:
        self._rng = Random(f"motion {seed} {number}")
        lots = Random(f"lots {seed} {number}")
        self.watch = watch
        self.clock = 0.0
        self.tissue = Tissue()
        self.specks = Specks()
        self.red = [[x, y, 0.6 * index] for index, (x, y) in enumerate(RED)]
        self.doors = doors.Doors(doors.draw(lots, called, turned) if watch else [])
        if watch:
            self.cells = [Cell(kind, x, y) for kind, x, y in PASSING]
            for kind, most in PLACES.items():
                have = sum(cell.kind is kind for cell in self.cells)
                self.cells += [doors.away(kind) for _ in range(most - have)]
        else:
            self.cells = [Cell(kind, x, y, fate, seam, lots.random() < turned) for kind, x, y, fate, seam in STORY]
        for side, (x, y) in enumerate(HOMES):
            self.cells.append(Cell(Kind.GLIA, x, y, state=State.WANDER, spot=side))
        self.begun = len([cell for cell in self.cells if cell.state is not State.AWAY])
        self.entered = 0

    def of(self, kind: Kind) -> list[Cell]:
        """All cells of a kind, in their order."""
        return [cell for cell in self.cells if cell.kind is kind]

    @property
    def across(self) -> list[Cell]:
        """Cells that came through the wall and are in the picture."""
        return [cell for cell in self.cells if cell.crossed and cell.state is not State.AWAY]

    @property
    def loose(self) -> int:
        """Pieces of myelin that lie about or are in the air."""
        return sum(speck.phase is not Phase.OFF for speck in self.specks.crumbs)

    def busy(self, kinds: frozenset[Kind]) -> bool:
        """Whether a cell of one of the kinds is at the wall, or will still try to enter."""
        coming = any(lot.fate is Fate.ENTER for lot in self.doors.waiting)
        return coming or any((cell.at_wall or cell.tries) and cell.kind in kinds for cell in self.cells)

    def advance(self, treated: bool, step: int = 0) -> None:
        """One inner step. In the story `step` says what happens: cells enter (1), harm (2), clear (3)."""
        dt, rng = INNER_STEP, self._rng
        for red in self.red:
            red[0] += cells.lumen_speed(red[0], red[1]) * dt
            red[2] += 0.5 * dt
            if red[0] > WIDTH + 6.0:
                red[0] = -6.0
        if self.watch:
            self.doors.let_in(self.cells, self.clock)
        taken = {cell.junction for cell in self.cells if cell.junction >= 0}
        held = {cell.junction for cell in self.cells if cell.state in (State.HOLD, State.CROSS)}
        for number, cell in enumerate(self.cells):
            if cell.state is State.AWAY:
                continue
            cell.clock += dt
            if cell.state is State.FLOW:
                cells.drift(cell, dt, self._called(cell, step), taken, rng)
            elif cell.state is State.ROLL:
                cells.roll(cell, dt, held)
            elif cell.state is State.HOLD:
                cells.hold(cell, dt, treated)
            elif cell.state is State.CROSS:
                cells.cross(cell, dt)
                self.entered += cell.crossed
            else:
                self._work(cell, number, step)
            if self.doors.let_out(cell) and not self.watch:
                self.doors.replace(cell, rng)
        cells.keep_apart(self.cells, dt)
        move_specks(self.specks, self.cells, self.tissue, dt, rng)
        self.tissue.settle(dt)
        self.clock += dt

    def _called(self, cell: Cell, step: int) -> bool:
        """Whether the wall catches a cell now. In the story T and B cells come first, macrophages as signals call."""
        if self.watch:
            return True
        if cell.kind is not Kind.PHAGO:
            return step == 1
        alarm = self.tissue.total_alarm()
        return step == deeds.CLEARS and self._rng.random() < alarm**4 / (alarm**4 + HURRY**4)

    def _work(self, cell: Cell, number: int, step: int) -> None:
        """What a cell in the tissue does."""
        dt, rng, tissue, specks = INNER_STEP, self._rng, self.tissue, self.specks
        clears = self.watch or step == deeds.CLEARS
        if cell.kind is Kind.GLIA:
            if clears:
                deeds.work_glia(cell, number, tissue, specks, dt)
        elif step == 1:
            cells.wander(cell, dt, tissue, 0.0, rng)
        elif cell.kind is Kind.PHAGO:
            deeds.work_phago(cell, self.cells, tissue, specks, dt, rng, clears)
        elif cell.spot == deeds.DONE:
            cells.leave(cell, dt, rng)
        elif self.watch and cell.state is State.WORK and cell.clock > deeds.STAYS:
            cell.spot = deeds.DONE
            cell.enter(State.WANDER)
        elif cell.kind is Kind.T:
            deeds.work_t(cell, self.cells, tissue, specks, dt, rng)
        else:
            deeds.work_b(cell, self.cells, specks, dt, rng)

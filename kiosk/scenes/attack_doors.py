"""The doors of the attack scene: where cells come into the picture and leave it, and what each of them will try.

Rules kept: cells come by the vessel only (upstream), at moments of a Poisson process or one for one that left; they
leave downstream, or, once in the tissue, by its sides. There is no other door, and each is counted. The lots of all
cells are drawn from a generator of their own, so that the same blood can pass with and without treatment.
Does not: move anything.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from kiosk.scenes import attack_tissue as place
from kiosk.scenes.attack_cells import Cell, Fate, Kind, State

ARRIVALS = 0.75
"""Cells that come with the blood while cells are counted, per s of the picture, on average."""

WATCH = 18.0
"""How long cells come while they are counted, s of the picture; the same with and without treatment."""

B_SHARE = 0.25
"""Share of B cells among those that come; the others are T cells (both play a big part, facts F31 [S2])."""

ROLLERS = 0.5
"""Share that rolls a while, of those that do not try to enter."""

EDGE = 8.0
"""How far outside of the picture cells appear and vanish, um."""

INFLOW = (4.5, 7.5)
"""Heights in the vessel at which cells come, um."""


@dataclass(frozen=True, slots=True)
class Lot:
    """One cell that will come: when, and what it will do."""

    time: float
    kind: Kind
    y: float
    fate: Fate
    seam: int
    turned: bool


def draw(rng: Random, called: float, turned: float) -> list[Lot]:
    """All cells that come in one watch: a Poisson process in time, `called` of them try to enter, and of these
    `turned` would be turned back by treatment."""
    lots: list[Lot] = []
    time = rng.expovariate(ARRIVALS)
    while time < WATCH:
        kind = Kind.B if rng.random() < B_SHARE else Kind.T
        tries, rolls = rng.random() < called, rng.random() < ROLLERS
        fate = Fate.ENTER if tries else Fate.ROLL if rolls else Fate.PASS
        seam = rng.randrange(len(place.JUNCTIONS))
        lots.append(Lot(time, kind, rng.uniform(*INFLOW), fate, seam, rng.random() < turned))
        time += rng.expovariate(ARRIVALS)
    return lots


@dataclass(slots=True)
class Doors:
    """The doors of one run: the lots still to come, and how many cells have used each door."""

    waiting: list[Lot] = field(default_factory=list)
    came: int = 0
    left: int = 0
    gone: int = 0

    def let_in(self, cells: list[Cell], clock: float) -> None:
        """Let those come whose time it is, each in the place of one that is outside of the picture; if there is none,
        they wait."""
        while self.waiting and self.waiting[0].time <= clock:
            lot = self.waiting[0]
            outside = next((c for c in cells if c.state is State.AWAY and c.kind is lot.kind), None)
            if outside is None:
                return
            self.waiting.pop(0)
            self.came += 1
            cells[cells.index(outside)] = Cell(lot.kind, -EDGE, lot.y, lot.fate, lot.seam, lot.turned)

    def let_out(self, cell: Cell) -> bool:
        """Whether a cell has left the picture; then it is counted at its door."""
        if cell.crossed:
            if -EDGE / 2.0 <= cell.x <= place.WIDTH + EDGE / 2.0:
                return False
            self.gone += 1
        elif cell.state is State.FLOW and cell.x > place.WIDTH + EDGE:
            self.left += 1
        else:
            return False
        cell.enter(State.AWAY)
        return True

    def replace(self, cell: Cell, rng: Random) -> None:
        """Another cell of the same kind comes for one that left downstream, and passes by."""
        cell.x, cell.y, cell.lift = -EDGE, rng.uniform(*INFLOW), 0.0
        cell.lets_go = False
        cell.enter(State.FLOW)
        self.came += 1


def away(kind: Kind) -> Cell:
    """A place for a cell that is still outside of the picture."""
    return Cell(kind, -EDGE, -EDGE, state=State.AWAY)

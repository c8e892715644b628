"""The cells of the attack scene: how they flow, roll, hold on, squeeze through the wall, and walk in the tissue.

Rules kept: a white cell reaches the brain side by the states FLOW, ROLL, HOLD, CROSS in this order and only at a seam;
what a cell will try is its fate, drawn before it comes (`attack_doors`); all other chance comes from the generator
that is handed in; lengths in um, times in s of the picture. Does not: eat, signal or count. Speeds are chosen to be
watched, not measured.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import IntEnum
from random import Random

from kiosk.scenes import attack_tissue as place
from kiosk.scenes.attack_tissue import Tissue, fibre_y, wall_y


class Kind(IntEnum):
    """What a cell is."""

    T = 0
    B = 1
    PHAGO = 2
    GLIA = 3


class State(IntEnum):
    """Where a cell is on its way. FLOW, ROLL and HOLD are on the blood side; an AWAY cell is outside of the picture."""

    FLOW = 0
    ROLL = 1
    HOLD = 2
    CROSS = 3
    WANDER = 4
    WORK = 5
    AWAY = 6


class Fate(IntEnum):
    """What a cell in the blood will do: pass by, roll for a while, or try to enter."""

    PASS = 0
    ROLL = 1
    ENTER = 2


RADIUS = {Kind.T: 3.7, Kind.B: 4.0, Kind.PHAGO: 4.2, Kind.GLIA: 3.6}
SPEED = {Kind.T: 6.8, Kind.B: 6.8, Kind.PHAGO: 6.8, Kind.GLIA: 6.8}
"""Speed in the tissue, um per s of the picture."""

CROSSING = {Kind.T: 2.4, Kind.B: 2.4, Kind.PHAGO: 2.0}
"""Time to squeeze through the wall, s of the picture (minutes in life)."""

FLOW_SPEED = 19.0
AXIS_Y = 1.0
HIGHEST = 4.4
"""Where cells in the blood stay below, um, so that they are seen whole."""

NEAR_WALL, OFF_WALL = 1.4, 6.6
"""How far from the wall cells keep that are called, and those that are not, um."""

ROLL_SPEED = 4.0
ROLL_FROM = 9.0
"""How far before its seam a cell begins to roll, um."""

HOLDS = 1.1
"""How long a cell holds on before it goes through or lets go, s of the picture."""

ROLLS = 1.6
"""How long a cell that only rolls stays at the wall, s of the picture."""

LIFT = -6.0
"""How fast a cell that lets go leaves the wall, um per s of the picture."""


@dataclass(slots=True, eq=False)
class Cell:
    """One cell. `seam`: where it will try to pass, -1 anywhere; `turned`: treatment would turn it back (`lets_go` once
    it has); `progress` 0..1 through the wall; `clock` s in the present state; `load` pieces of myelin inside; `deeds`
    what it has done there; `lift` um/s away from the wall after letting go."""

    kind: Kind
    x: float
    y: float
    fate: Fate = Fate.PASS
    seam: int = -1
    turned: bool = False
    state: State = State.FLOW
    heading: float = math.pi / 2
    progress: float = 0.0
    clock: float = 0.0
    junction: int = -1
    spot: int = -1
    load: int = 0
    deeds: int = 0
    lift: float = 0.0
    crossed: bool = False
    lets_go: bool = False

    @property
    def radius(self) -> float:
        """Radius, um."""
        return RADIUS[self.kind]

    @property
    def at_wall(self) -> bool:
        """Whether it rolls, holds on or is on its way through."""
        return self.state in (State.ROLL, State.HOLD, State.CROSS)

    @property
    def tries(self) -> bool:
        """Whether it is in the blood and will still try to enter."""
        return self.fate is Fate.ENTER and self.state is State.FLOW

    def enter(self, state: State) -> None:
        """Begin a state with its clock at zero."""
        self.state = state
        self.clock = 0.0


def lumen_speed(x: float, y: float) -> float:
    """Speed of the blood at (x, y), um/s: the parabola of slow flow in a tube, zero at the wall."""
    reach = wall_y(x) - AXIS_Y
    return FLOW_SPEED * max(0.0, 1.0 - ((y - AXIS_Y) / reach) ** 2)


def drift(cell: Cell, dt: float, called: bool, taken: set[int], rng: Random) -> None:
    """FLOW: carried along; a cell that is called comes near the wall and begins to roll before its seam."""
    cell.x += lumen_speed(cell.x, cell.y) * dt
    near = called and cell.fate is not Fate.PASS
    edge = wall_y(cell.x) - cell.radius - (NEAR_WALL if near else OFF_WALL)
    cell.y += (edge - cell.y) * dt / 1.6 + rng.gauss(0.0, 0.8) * math.sqrt(dt)
    cell.y = max(HIGHEST, min(cell.y + cell.lift * dt, edge + 0.6))
    cell.lift *= math.exp(-1.5 * dt)
    if not near:
        return
    for index, x in enumerate(place.JUNCTIONS):
        last = index == len(place.JUNCTIONS) - 1
        way = x - cell.x
        # Whoever has come to the last seam waits there.
        if index < cell.seam or way < 3.0 or way > ROLL_FROM or (index in taken and not last):
            continue
        if edge - cell.y < 2.2 or way < 5.0:
            cell.junction = index
            taken.add(index)
            cell.enter(State.ROLL)
        return


def roll(cell: Cell, dt: float, busy: set[int]) -> None:
    """ROLL: slowly along the wall to the seam; there a cell holds on, or flows on if that is all it does."""
    seam = place.JUNCTIONS[cell.junction]
    stop = seam - (2.2 * cell.radius if cell.junction in busy else 0.0)
    cell.x = min(cell.x + ROLL_SPEED * dt, max(stop, cell.x))
    cell.y += (wall_y(cell.x) - cell.radius - 0.9 - cell.y) * min(1.0, 6.0 * dt)
    if cell.fate is Fate.ROLL:
        if cell.clock > ROLLS:
            let_go(cell)
    elif cell.x > seam - 1.5 and cell.junction not in busy:
        busy.add(cell.junction)
        cell.enter(State.HOLD)


def hold(cell: Cell, dt: float, treated: bool) -> None:
    """HOLD: clings to the wall above the seam; then it begins to cross, or treatment turns it back."""
    seam = place.JUNCTIONS[cell.junction]
    cell.x += (seam - cell.x) * min(1.0, 2.5 * dt)
    cell.y += (wall_y(seam) - cell.radius - 1.2 - cell.y) * min(1.0, 4.0 * dt)
    if cell.clock <= HOLDS:
        return
    if treated and cell.turned:
        cell.lets_go = True
        let_go(cell)
    else:
        cell.x, cell.progress = seam, 0.0
        cell.enter(State.CROSS)


def let_go(cell: Cell) -> None:
    """Leave the wall and flow on; a cell does not come back to it."""
    cell.lift, cell.junction, cell.fate = LIFT, -1, Fate.PASS
    cell.enter(State.FLOW)


def cross(cell: Cell, dt: float) -> None:
    """CROSS: squeezes through the seam; the only way to the brain side."""
    cell.progress = min(1.0, cell.progress + dt / CROSSING[cell.kind])
    eased = cell.progress * cell.progress * (3.0 - 2.0 * cell.progress)
    seam = place.JUNCTIONS[cell.junction]
    cell.x = seam
    cell.y = wall_y(seam) + (2.0 * eased - 1.0) * (cell.radius + 1.2)
    if cell.progress >= 1.0:
        cell.crossed = True
        cell.junction = -1
        cell.heading = math.pi / 2
        cell.enter(State.WANDER)


def turn(cell: Cell, angle: float, gain: float, dt: float, rng: Random, noise: float) -> None:
    """Persistent random walk: turn to `angle`, `gain` per s, with rotational diffusion `noise` rad2/s."""
    cell.heading += gain * math.sin(angle - cell.heading) * dt + rng.gauss(0.0, math.sqrt(2.0 * noise * dt))


def wander(cell: Cell, dt: float, tissue: Tissue, sense: float, rng: Random) -> None:
    """WANDER without a goal: a persistent random walk, drawn to myelin with weight `sense` 0..1."""
    gx, gy = tissue.pull(cell.x, cell.y)
    turn(cell, math.atan2(gy, gx), 3.0 * sense, dt, rng, 0.55)
    advance(cell, dt, SPEED[cell.kind] * (0.45 + 0.55 * sense))


def approach(cell: Cell, x: float, y: float, dt: float, rng: Random) -> bool:
    """Walk to a spot with little noise; True once there."""
    dx, dy = x - cell.x, y - cell.y
    distance = math.hypot(dx, dy)
    if distance < 0.25:
        cell.x, cell.y = x, y
        return True
    near = min(1.0, distance / 5.0)
    turn(cell, math.atan2(dy, dx), 4.0 + 10.0 * (1.0 - near), dt, rng, 0.25 * near)
    if near < 1.0:
        cell.x += dx * min(1.0, 1.6 * dt)
        cell.y += dy * min(1.0, 1.6 * dt)
    else:
        advance(cell, dt, SPEED[cell.kind])
    return False


def leave(cell: Cell, dt: float, rng: Random) -> None:
    """Walk on between vessel and fibre, to the nearer side and out of the picture."""
    right = cell.x > place.WIDTH / 2.0
    goal = wall_y(cell.x) + 0.5 * (fibre_y(cell.x) - place.SLEEVE_RADIUS - wall_y(cell.x))
    turn(cell, math.atan2(goal - cell.y, 9.0 if right else -9.0), 4.0, dt, rng, 0.1)
    cell.x += math.cos(cell.heading) * SPEED[cell.kind] * dt
    cell.y += math.sin(cell.heading) * SPEED[cell.kind] * dt
    stay_on_side(cell)


def advance(cell: Cell, dt: float, speed: float) -> None:
    """Move along the heading and bounce softly off the wall, the fibre and the sides of the picture."""
    cell.x += math.cos(cell.heading) * speed * dt
    cell.y += math.sin(cell.heading) * speed * dt
    left, right = 5.0, place.WIDTH - 5.0
    if not left <= cell.x <= right:
        cell.x = min(right, max(left, cell.x))
        cell.heading = math.pi - cell.heading
    top = wall_y(cell.x) + cell.radius + 1.6
    bottom = fibre_y(cell.x) - place.SLEEVE_RADIUS - cell.radius
    if not top <= cell.y <= bottom:
        cell.y = min(bottom, max(top, cell.y))
        cell.heading = -cell.heading


def keep_apart(cells: list[Cell], dt: float) -> None:
    """White cells that move freely push each other softly apart, each side for itself; one that works stays put."""
    for index, one in enumerate(cells):
        if one.state is State.AWAY or one.kind is Kind.GLIA:
            continue
        for other in cells[index + 1 :]:
            dx, dy = other.x - one.x, other.y - one.y
            reach = one.radius + other.radius + 0.6
            if abs(dx) >= reach or abs(dy) >= reach or other.state is State.AWAY or other.kind is Kind.GLIA:
                continue
            distance = math.hypot(dx, dy) + 1e-6
            overlap = reach - distance
            if overlap <= 0.0 or one.crossed != other.crossed:
                continue
            push = min(overlap, 3.0) * 2.0 * dt / distance
            for cell, sign in ((one, -1.0), (other, 1.0)):
                if cell.state in (State.FLOW, State.WANDER):
                    cell.x += sign * push * dx
                    cell.y += sign * push * dy
                    stay_on_side(cell)


def stay_on_side(cell: Cell) -> None:
    """Keep a cell that was pushed on its own side of the wall and above the fibre."""
    wall = wall_y(cell.x)
    if cell.crossed:
        cell.y = min(fibre_y(cell.x) - place.SLEEVE_RADIUS - cell.radius, max(wall + cell.radius, cell.y))
    else:
        cell.y = max(HIGHEST, min(wall - cell.radius, cell.y))

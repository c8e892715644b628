"""The white cells of the attack scene: how they flow, roll, stick, squeeze through the wall and find myelin.

Rules kept: a cell reaches the brain side by the states FLOW, ROLL, STICK, CROSS in this order and only at a
junction; all randomness comes from the generator that is handed in; lengths in um, times in s of the picture.
Does not: eat, signal or count; that is `attack_work`. Speeds are chosen to be watched, not measured.
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


class State(IntEnum):
    """Where a cell is on its way. FLOW, ROLL and STICK are on the blood side."""

    FLOW = 0
    ROLL = 1
    STICK = 2
    CROSS = 3
    WANDER = 4
    WORK = 5


RADIUS = {Kind.T: 3.7, Kind.B: 4.0, Kind.PHAGO: 4.2}
SPEED = {Kind.T: 5.6, Kind.B: 5.4, Kind.PHAGO: 5.2}
"""Speed in the tissue, um per s of the picture."""

CROSSING = {Kind.T: 2.4, Kind.B: 2.4, Kind.PHAGO: 2.6}
"""Time to squeeze through the wall, s of the picture (minutes in life)."""

FLOW_SPEED = 15.0
AXIS_Y = 1.0
ROLL_SPEED = 4.0
LET_GO = 0.03
LET_GO_CALM = 6.0
"""How often a rolling cell lets go, per s. Calmed cells mostly do so in time: fewer cross, not none (F14)."""


@dataclass(slots=True, eq=False)
class Cell:
    """One white cell. `progress` 0..1 through the wall; `clock` s in the present state; `load` pieces of
    myelin inside; `lift` um/s away from the wall after letting go."""

    kind: Kind
    x: float
    y: float
    state: State = State.FLOW
    heading: float = math.pi / 2
    progress: float = 0.0
    clock: float = 0.0
    junction: int = -1
    spot: int = -1
    load: int = 0
    lift: float = 0.0
    crossed: bool = False

    @property
    def radius(self) -> float:
        """Radius, um."""
        return RADIUS[self.kind]

    def enter(self, state: State) -> None:
        """Begin a state with its clock at zero."""
        self.state = state
        self.clock = 0.0


def lumen_speed(x: float, y: float) -> float:
    """Speed of the blood at (x, y), um/s: the parabola of slow flow in a tube, zero at the wall."""
    reach = wall_y(x) - AXIS_Y
    return FLOW_SPEED * max(0.0, 1.0 - ((y - AXIS_Y) / reach) ** 2)


def drift(cell: Cell, dt: float, urge: float, rng: Random) -> None:
    """FLOW: carried along; a cell that is called comes near the wall, where it is caught at `urge` per s."""
    cell.x += lumen_speed(cell.x, cell.y) * dt
    edge = wall_y(cell.x) - cell.radius - (1.4 if urge > 0.0 else 4.0)
    cell.y += (edge - cell.y) * dt / 1.6 + rng.gauss(0.0, 0.8) * math.sqrt(dt)
    cell.y = min(cell.y + cell.lift * dt, edge + 0.6)
    cell.lift *= math.exp(-1.5 * dt)
    if cell.x > place.WIDTH + 8.0:
        cell.x, cell.y = -8.0, 5.5 + 4.0 * rng.random()
    inside = 4.0 < cell.x < place.JUNCTIONS[-1]
    if inside and edge - cell.y < 2.2 and rng.random() < urge * dt:
        cell.enter(State.ROLL)


def roll(cell: Cell, dt: float, taken: set[int], calm: bool, rng: Random) -> None:
    """ROLL: slowly along the wall; at a free junction it may stick, else it lets go again."""
    cell.x += ROLL_SPEED * dt
    cell.y += (wall_y(cell.x) - cell.radius - 0.9 - cell.y) * min(1.0, 6.0 * dt)
    for index, seam in enumerate(place.JUNCTIONS):
        if index not in taken and abs(seam - cell.x) < 1.5 and rng.random() < 4.0 * dt:
            taken.add(index)
            cell.junction = index
            cell.enter(State.STICK)
            return
    if rng.random() < (LET_GO_CALM if calm else LET_GO) * dt or cell.x > place.JUNCTIONS[-1] + 2.0:
        cell.lift = -7.0
        cell.enter(State.FLOW)


def stick(cell: Cell, dt: float) -> None:
    """STICK: holds to the wall and crawls to the seam, then begins to cross."""
    seam = place.JUNCTIONS[cell.junction]
    cell.x += (seam - cell.x) * min(1.0, 2.5 * dt)
    cell.y += (wall_y(seam) - cell.radius - 1.2 - cell.y) * min(1.0, 4.0 * dt)
    if cell.clock > 0.9:
        cell.x, cell.progress = seam, 0.0
        cell.enter(State.CROSS)


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
    """Cells that move freely push each other softly apart, each side for itself; one that works stays put."""
    for index, one in enumerate(cells):
        for other in cells[index + 1 :]:
            dx, dy = other.x - one.x, other.y - one.y
            reach = one.radius + other.radius + 0.6
            if abs(dx) >= reach or abs(dy) >= reach:
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
        cell.y = min(wall - cell.radius, cell.y)

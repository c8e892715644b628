"""What the cells of the attack scene do once they are across: settle, signal, mark myelin and take it away.

Rules kept: myelin is counted in whole pieces, and a piece is always in exactly one place: on a sleeve, loose
as a crumb, or inside a macrophage; T cells only signal, macrophages only eat where signals are; lengths in
um, times in s of the picture. Does not: let anything cross the wall (that is `attack_cells`) or decide what
step it is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import IntEnum
from random import Random

from kiosk.scenes import attack_tissue as place
from kiosk.scenes.attack_cells import Cell, Kind, State, approach, wander
from kiosk.scenes.attack_tissue import Tissue, fibre_y

SIGNALS, ANTIBODIES, CRUMBS = 14, 8, 12
"""Sizes of the pools: the most of each that the picture ever holds."""

CAPACITY = 7
"""Pieces of myelin that one macrophage of the picture can hold; then it is full and stops."""

REMNANT = 1
"""Pieces that stay on an attacked sleeve, so that one still sees where it was."""

SIGNAL_LIFE = 3.2
B_SPOT = (80.0, 26.0)


class Phase(IntEnum):
    """What a speck is doing. OFF specks wait in the pool and are not drawn."""

    OFF = 0
    FREE = 1
    BOUND = 2


@dataclass(slots=True)
class Speck:
    """A signal, an antibody or a crumb. `age` s; `target` the sleeve or the cell it goes to (-1: none); `vx`,
    `vy` um/s, but for an antibody `vx` is its place on the sleeve, um from the middle."""

    x: float = 0.0
    y: float = 0.0
    vx: float = 0.0
    vy: float = 0.0
    angle: float = 0.0
    age: float = 0.0
    phase: Phase = Phase.OFF
    target: int = -1


@dataclass(slots=True)
class Specks:
    """The three pools of small things."""

    signals: list[Speck] = field(default_factory=lambda: [Speck() for _ in range(SIGNALS)])
    antibodies: list[Speck] = field(default_factory=lambda: [Speck() for _ in range(ANTIBODIES)])
    crumbs: list[Speck] = field(default_factory=lambda: [Speck() for _ in range(CRUMBS)])


def spare(pool: list[Speck]) -> Speck | None:
    """A speck that is not in use, or None."""
    return next((speck for speck in pool if speck.phase is Phase.OFF), None)


def work(cell: Cell, cells: list[Cell], tissue: Tissue, specks: Specks, dt: float, rng: Random, hungry: bool) -> None:
    """Let one cell on the brain side go to its spot and do its part there; macrophages only when `hungry`."""
    if cell.kind is Kind.T:
        work_t(cell, cells, tissue, specks, dt, rng)
    elif cell.kind is Kind.B:
        work_b(cell, specks, dt, rng)
    else:
        work_phago(cell, cells, tissue, specks, dt, rng, hungry)


def work_t(cell: Cell, cells: list[Cell], tissue: Tissue, specks: Specks, dt: float, rng: Random) -> None:
    """A T cell drifts towards myelin, settles above a gap nearby and sends signals from there."""
    if cell.state is State.WANDER:
        if cell.spot < 0:
            wander(cell, dt, tissue, 1.0, rng)
            taken = {other.spot for other in cells if other.kind is Kind.T}
            free = [spot for spot in range(len(place.GAPS)) if spot not in taken]
            near = min(free, key=lambda spot: abs(place.GAPS[spot] - cell.x), default=-1)
            if near >= 0 and cell.y > fibre_y(cell.x) - 15.0 and cell.clock > 1.5:
                cell.spot = near
            return
        x = place.GAPS[cell.spot]
        if approach(cell, x, fibre_y(x) - 1.9 - cell.radius, dt, rng):
            cell.enter(State.WORK)
    elif cell.clock > 0.75:
        cell.clock = 0.0
        speck = spare(specks.signals)
        for sleeve, centre in enumerate(place.SLEEVES):
            if abs(centre - cell.x) < 12.0:
                tissue.alarm[sleeve] += 1.0
        if speck is not None:
            angle = -math.pi / 2 + rng.uniform(-1.1, 1.1)
            speck.x, speck.y = cell.x + 3.6 * math.cos(angle), cell.y + 3.6 * math.sin(angle)
            speck.vx, speck.vy = 2.6 * math.cos(angle), 2.6 * math.sin(angle)
            speck.age, speck.phase = 0.0, Phase.FREE


def work_b(cell: Cell, specks: Specks, dt: float, rng: Random) -> None:
    """A B cell stays a little above the fibre and releases antibodies, one at a time."""
    if cell.state is State.WANDER:
        if approach(cell, *B_SPOT, dt, rng):
            cell.enter(State.WORK)
    elif cell.clock > 1.1:
        cell.clock = 0.0
        speck = spare(specks.antibodies)
        if speck is not None:
            angle = math.pi * rng.uniform(0.45, 0.95)
            speck.x, speck.y = cell.x + 5.0 * math.cos(angle), cell.y + 5.0 * math.sin(angle)
            speck.angle, speck.age, speck.phase = rng.uniform(-1.0, 1.0), 0.0, Phase.FREE
            used = sum(other.phase is not Phase.OFF for other in specks.antibodies)
            speck.target = 2 if used % 3 == 2 else 3
            speck.vx = rng.uniform(-8.0, 7.0) if speck.target == 3 else rng.uniform(0.0, 5.0)


def work_phago(
    cell: Cell, cells: list[Cell], tissue: Tissue, specks: Specks, dt: float, rng: Random, hungry: bool
) -> None:
    """A macrophage goes to the sleeve with the most alarm, lies over it and takes it away piece by piece."""
    if cell.state is State.WANDER:
        if cell.spot < 0:
            taken = {other.spot for other in cells if other.kind is Kind.PHAGO}
            free = [s for s in range(len(place.SLEEVES)) if s not in taken and tissue.alarm[s] > 0.5]
            if not free or not hungry:
                wander(cell, dt, tissue, 0.3, rng)
                return
            cell.spot = max(free, key=lambda sleeve: (tissue.alarm[sleeve], -sleeve))
        x = place.SLEEVES[cell.spot]
        if approach(cell, x, fibre_y(x) - 6.4, dt, rng):
            cell.enter(State.WORK)
        return
    pace = 0.85 / (1.0 + 0.15 * tissue.marks[cell.spot])
    if cell.clock > pace and cell.load + on_the_way(specks, cells.index(cell)) < CAPACITY:
        cell.clock = 0.0
        bite(cells.index(cell), cell, tissue, specks, rng)


def on_the_way(specks: Specks, owner: int) -> int:
    """Crumbs that are just being taken in by cell number `owner`."""
    return sum(speck.phase is Phase.FREE and speck.target == owner for speck in specks.crumbs)


def bite(owner: int, cell: Cell, tissue: Tissue, specks: Specks, rng: Random) -> None:
    """Take one piece off the sleeve under the cell: most go inside, some fall beside it as crumbs."""
    sleeve = cell.spot
    if tissue.pieces[sleeve] <= REMNANT:
        return
    speck = spare(specks.crumbs)
    tissue.pieces[sleeve] -= 1
    if speck is None:
        cell.load += 1
        return
    x = place.SLEEVES[sleeve] + rng.uniform(-6.0, 6.0)
    speck.x, speck.y, speck.age = x, fibre_y(x) + rng.uniform(-3.0, 2.0), 0.0
    speck.angle, speck.phase = rng.uniform(-math.pi, math.pi), Phase.FREE
    dropped = rng.random() < 0.3
    speck.target = -1 if dropped else owner
    speck.vx, speck.vy = rng.uniform(-1.2, 1.2), rng.uniform(4.0, 7.0)


def move_specks(specks: Specks, cells: list[Cell], tissue: Tissue, dt: float, rng: Random) -> None:
    """Let signals spread and fade, antibodies drift and bind, crumbs fall or be swallowed."""
    for speck in specks.signals:
        if speck.phase is Phase.FREE:
            speck.age += dt
            jitter = math.sqrt(dt)
            speck.x += speck.vx * dt + rng.gauss(0.0, 0.9) * jitter
            speck.y += speck.vy * dt + rng.gauss(0.0, 0.9) * jitter
            if speck.age > SIGNAL_LIFE:
                speck.phase = Phase.OFF
    for speck in specks.antibodies:
        if speck.phase is Phase.FREE:
            move_antibody(speck, tissue, dt, rng)
    for speck in specks.crumbs:
        if speck.phase is Phase.FREE:
            move_crumb(speck, cells, dt)


def move_antibody(speck: Speck, tissue: Tissue, dt: float, rng: Random) -> None:
    """Drift to the target sleeve with Brownian noise; on its surface the antibody binds and marks it."""
    speck.age += dt
    jitter = math.sqrt(dt)
    goal = place.SLEEVES[speck.target] + speck.vx
    speck.x += (goal - speck.x) * 0.45 * dt + rng.gauss(0.0, 1.2) * jitter
    speck.y += 2.1 * dt + rng.gauss(0.0, 0.9) * jitter
    speck.angle += rng.gauss(0.0, 0.5) * jitter
    surface = fibre_y(speck.x) - place.SLEEVE_RADIUS - 0.6
    if speck.y >= surface:
        speck.y, speck.phase = surface, Phase.BOUND
        tissue.marks[speck.target] += 1


def move_crumb(speck: Speck, cells: list[Cell], dt: float) -> None:
    """Fall and come to rest below the fibre, or be drawn into the macrophage that bit it off."""
    speck.age += dt
    if speck.target < 0:
        speck.x += speck.vx * dt
        speck.y += speck.vy * dt
        speck.vy *= math.exp(-0.6 * dt)
        if speck.age > 1.6:
            speck.phase = Phase.BOUND
        return
    owner = cells[speck.target]
    speck.x += (owner.x + 2.0 - speck.x) * min(1.0, 2.2 * dt)
    speck.y += (owner.y - speck.y) * min(1.0, 2.2 * dt)
    if speck.age > 1.2:
        owner.load += 1
        speck.phase, speck.target = Phase.OFF, -1

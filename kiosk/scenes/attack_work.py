"""What the cells of the attack scene do in the tissue: settle, signal, mark and harm myelin, and clear it away.

Rules kept: myelin is counted in whole pieces, and a piece is always in exactly one place: on a sleeve, loose as a
crumb, or inside a cell that eats; myelin is harmed only where a cell that came through the wall is beside it; microglia
take up loose pieces only. Lengths in um, times in s of the picture. Does not: let anything cross the wall (that is
`attack_cells`) or decide what step it is.
"""

from __future__ import annotations

import math
from random import Random

from kiosk.scenes import attack_tissue as place
from kiosk.scenes.attack_cells import SPEED, Cell, Kind, State, approach, leave, wander
from kiosk.scenes.attack_specks import Phase, Specks, fall, spare
from kiosk.scenes.attack_tissue import Tissue, fibre_y

CAPACITY = {Kind.PHAGO: 6, Kind.GLIA: 24}
"""Pieces of myelin that a macrophage or a microglia of the picture can hold; then it is full and stops."""

HARMS = 4
"""Pieces of myelin that one T cell makes come loose."""

HARM_EVERY = 1.1
"""Time between two of them, s of the picture."""

STAYS = 5.0
"""How long a cell stays at its place where cells walk on, s of the picture."""

ASIDE = (0.0, 0.0, 0.0, 25.0)
"""How much farther away than it is each gap seems to a T cell, um: damage sits in patches (facts C7)."""

NEAR = 14.0
"""Myelin is harmed only on sleeves whose middle is so near to a cell that came through the wall, um."""

CLEARS = 3
"""The step of the story in which myelin is cleared away."""

DONE = -2
"""The `spot` of a cell that has done its work and walks on."""

REMNANT = 1
"""Pieces that stay on an attacked sleeve, so that one still sees where it was."""

B_SPOTS = ((89.0, 25.0), (11.0, 25.0))
"""Where B cells stay, um."""

SIGNAL_EVERY = 0.75
"""Time between two signals of a T cell, s of the picture; each raises the alarm of the sleeves near it by 1."""

MARK_EVERY = 1.1
"""Time between two antibodies of a B cell, s of the picture."""

BITES = 0.7
"""Time between two bites of a macrophage, s of the picture."""

DROPPED = 0.3
"""Share of its bites that fall beside a macrophage."""

REACHES = 5.5
"""How near a microglia must come to a loose piece to take it up, um."""


def work_t(cell: Cell, cells: list[Cell], tissue: Tissue, specks: Specks, dt: float, rng: Random) -> None:
    """A T cell drifts towards myelin, settles above a gap nearby, signals from there, and makes myelin come loose."""
    if cell.state is State.WANDER:
        if cell.spot < 0:
            wander(cell, dt, tissue, 1.0, rng)
            taken = {other.spot for other in cells if other.kind is Kind.T and other.state is not State.AWAY}
            free = [spot for spot in range(len(place.GAPS)) if spot not in taken]
            near = min(free, key=lambda spot: abs(place.GAPS[spot] - cell.x) + ASIDE[spot], default=-1)
            if near >= 0 and cell.y > fibre_y(cell.x) - 15.0 and cell.clock > 1.5:
                cell.spot = near
            return
        x = place.GAPS[cell.spot]
        if approach(cell, x, fibre_y(x) - 1.9 - cell.radius, dt, rng):
            cell.enter(State.WORK)
    else:
        signal(cell, tissue, specks, dt, rng)


def signal(cell: Cell, tissue: Tissue, specks: Specks, dt: float, rng: Random) -> None:
    """From its place a T cell calls other cells, and harms the sleeves beside it, each at its own beat."""
    if beats(cell, HARM_EVERY, dt) and cell.deeds < HARMS:
        cell.deeds += 1
        harm(cell, tissue, specks, rng)
    if beats(cell, SIGNAL_EVERY, dt):
        for sleeve, centre in enumerate(place.SLEEVES):
            if abs(centre - cell.x) < NEAR:
                tissue.alarm[sleeve] += 1.0
        speck = spare(specks.signals)
        if speck is not None:
            angle = -math.pi / 2 + rng.uniform(-1.1, 1.1)
            speck.x, speck.y = cell.x + 3.6 * math.cos(angle), cell.y + 3.6 * math.sin(angle)
            speck.vx, speck.vy = 2.6 * math.cos(angle), 2.6 * math.sin(angle)
            speck.age, speck.phase = 0.0, Phase.FREE


def beats(cell: Cell, every: float, dt: float) -> bool:
    """Whether a cell at work does in this step what it does `every` so many seconds."""
    return cell.clock // every > (cell.clock - dt) // every


def harm(cell: Cell, tissue: Tissue, specks: Specks, rng: Random) -> None:
    """One piece comes loose from the fuller sleeve beside a T cell, where any can be spared and drawn."""
    sleeve = max(place.BESIDE[cell.spot], key=lambda beside: tissue.pieces[beside])
    speck = spare(specks.crumbs)
    if speck is None or tissue.pieces[sleeve] <= REMNANT:
        return
    tissue.pieces[sleeve] -= 1
    fall(speck, sleeve, rng)


def work_b(cell: Cell, cells: list[Cell], specks: Specks, dt: float, rng: Random) -> None:
    """A B cell stays a little above the fibre and releases antibodies, one at a time."""
    if cell.state is State.WANDER:
        if cell.spot < 0:
            taken = {other.spot for other in cells if other.kind is Kind.B and other.state is not State.AWAY}
            free = [spot for spot in range(len(B_SPOTS)) if spot not in taken]
            cell.spot = min(free, key=lambda spot: abs(B_SPOTS[spot][0] - cell.x), default=-1)
            if cell.spot < 0:
                leave(cell, dt, rng)
            return
        if approach(cell, *B_SPOTS[cell.spot], dt, rng):
            cell.enter(State.WORK)
    elif beats(cell, MARK_EVERY, dt):
        speck = spare(specks.antibodies)
        if speck is not None:
            side = 1.0 if cell.spot == 0 else -1.0
            angle = math.pi * (0.5 + side * rng.uniform(0.0, 0.45))
            speck.x, speck.y = cell.x + 5.0 * math.cos(angle), cell.y + 5.0 * math.sin(angle)
            speck.angle, speck.age, speck.phase = rng.uniform(-1.0, 1.0), 0.0, Phase.FREE
            speck.target = 3 if cell.spot == 0 else 0
            speck.vx = side * rng.uniform(-2.0, 8.0)


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
    owner = cells.index(cell)
    if hungry and beats(cell, BITES, dt) and cell.load + on_the_way(specks, owner) < CAPACITY[Kind.PHAGO]:
        bite(owner, cell, tissue, specks, rng)


def work_glia(cell: Cell, number: int, tissue: Tissue, specks: Specks, dt: float) -> None:
    """A resting microglia wakes when loose pieces lie about, goes to the nearest and takes it up; then it waits."""
    full = cell.load + on_the_way(specks, number) >= CAPACITY[Kind.GLIA]
    mine = [s for s in specks.crumbs if s.phase is Phase.BOUND and (s.x < place.OLIGO[0]) == (cell.spot == 0)]
    if full or not mine:
        return
    cell.state = State.WORK
    crumb = min(mine, key=lambda s: abs(s.x - cell.x))
    dx, dy = crumb.x - cell.x, crumb.y + 3.0 - cell.y
    far = math.hypot(dx, dy)
    if far > 0.5:
        pace = min(SPEED[Kind.GLIA], 1.6 * far) * dt / far
        cell.x += dx * pace
        cell.y += dy * pace
    if math.hypot(crumb.x - cell.x, crumb.y - cell.y) < REACHES:
        crumb.phase, crumb.target, crumb.age = Phase.FREE, number, 0.0


def fed(number: int, cell: Cell, tissue: Tissue, specks: Specks) -> bool:
    """Whether a macrophage lies over its sleeve, and is full or has nothing left to take."""
    if cell.state is not State.WORK:
        return False
    full = cell.load + on_the_way(specks, number) >= CAPACITY[Kind.PHAGO]
    return full or tissue.pieces[cell.spot] <= REMNANT


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
    fall(speck, sleeve, rng)
    if rng.random() >= DROPPED:
        speck.target = owner

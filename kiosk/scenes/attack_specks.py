"""The small things of the attack scene: signals, antibodies and loose pieces of myelin, and how they move.

Rules kept: pools of fixed size; a loose piece lies until a cell takes it up, and then it is inside. Lengths in um,
times in s of the picture. Does not: decide who sends, marks or eats; that is `attack_work`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import IntEnum
from random import Random

from kiosk.scenes import attack_tissue as place
from kiosk.scenes.attack_cells import Cell
from kiosk.scenes.attack_tissue import Tissue, fibre_y

SIGNALS, ANTIBODIES, CRUMBS = 14, 8, 24
"""Sizes of the pools: the most of each that the picture ever holds."""

SIGNAL_LIFE = 3.2

MARKS = 0.2
"""Alarm that an antibody raises on the sleeve it binds to."""


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


def fall(speck: Speck, sleeve: int, rng: Random) -> None:
    """A piece of a sleeve begins to fall below the fibre."""
    x = place.SLEEVES[sleeve] + rng.uniform(-7.0, 7.0)
    speck.x, speck.y, speck.age = x, fibre_y(x) + rng.uniform(-3.0, 2.0), 0.0
    speck.angle, speck.phase, speck.target = rng.uniform(-math.pi, math.pi), Phase.FREE, -1
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
        tissue.alarm[speck.target] += MARKS


def move_crumb(speck: Speck, cells: list[Cell], dt: float) -> None:
    """Fall and come to rest below the fibre, or be drawn into the cell that takes it up."""
    speck.age += dt
    if speck.target < 0:
        speck.x += speck.vx * dt
        speck.y += speck.vy * dt
        speck.vy *= math.exp(-0.6 * dt)
        if speck.age > 1.6:
            speck.phase = Phase.BOUND
        return
    owner = cells[speck.target]
    speck.x += (owner.x - speck.x) * min(1.0, 2.2 * dt)
    speck.y += (owner.y - speck.y) * min(1.0, 2.2 * dt)
    if speck.age > 1.2:
        owner.load += 1
        speck.phase, speck.target = Phase.OFF, -1

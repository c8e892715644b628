"""What is seen and said of a run of the attack scene: plain numbers for the drawing, codes for the sentences.

Rules kept: reads a run and changes nothing; lists keep their lengths. Does not know pixels or words.
"""

from __future__ import annotations

from typing import Any

from kiosk.scenes import attack_doors as doors
from kiosk.scenes import attack_work as deeds
from kiosk.scenes.attack_cells import Kind
from kiosk.scenes.attack_specks import SIGNAL_LIFE, Phase
from kiosk.scenes.attack_tissue import PIECES, SLEEVES
from kiosk.scenes.attack_world import World
from kiosk.scenes.parts import Said

LISTS = {Kind.T: "tcells", Kind.B: "bcells", Kind.PHAGO: "phagos", Kind.GLIA: "glias"}
"""The name in the frame of each kind of cell."""


def picture(world: World) -> dict[str, Any]:
    """Numbers for the drawing, lengths in um.

    red [x, y, angle]*5; tcells, bcells, phagos, glias [x, y, state, progress, load 0..1, side]*n (side 0 in the blood,
    1 in the tissue, 2 turned back by treatment); signals [x, y, age 0..1] (1 = gone); antibodies, crumbs [x, y, angle,
    phase]; sleeves: integrity 0..1 each; oligo 0..1; lost, loose: pieces of myelin.
    """
    specks, tissue = world.specks, world.tissue
    life = SIGNAL_LIFE
    return {
        "red": [value for red in world.red for value in red],
        **{name: _flat(world, kind) for kind, name in LISTS.items()},
        "signals": [
            value
            for s in specks.signals
            for value in (s.x, s.y, min(1.0, s.age / life) if s.phase is Phase.FREE else 1.0)
        ],
        "antibodies": [v for s in specks.antibodies for v in (s.x, s.y, s.angle, float(s.phase))],
        "crumbs": [v for s in specks.crumbs for v in (s.x, s.y, s.angle, float(s.phase))],
        "sleeves": [tissue.integrity(sleeve) for sleeve in range(len(SLEEVES))],
        "oligo": tissue.oligo,
        "lost": tissue.lost(),
        "loose": world.loose,
    }


def _flat(world: World, kind: Kind) -> list[float]:
    flat: list[float] = []
    for cell in world.of(kind):
        side = 2.0 if cell.lets_go else float(cell.crossed)
        flat += [cell.x, cell.y, float(cell.state), cell.progress, cell.load / deeds.CAPACITY.get(kind, 1), side]
    return flat


def share(world: World, running: bool) -> float:
    """How much of the time in which cells come is over, 0..1."""
    return min(1.0, world.clock / doors.WATCH) if running or world.clock < doors.WATCH else 1.0


def harm_done(world: World) -> bool:
    """Whether every T cell in the tissue has done its harm, and all that came loose lies still."""
    done = all(cell.deeds >= deeds.HARMS for cell in world.across if cell.kind is Kind.T)
    return done and all(speck.phase is not Phase.FREE for speck in world.specks.crumbs)


def all_fed(world: World) -> bool:
    """Whether every macrophage in the tissue is full, or has nothing left to take."""
    cells = enumerate(world.cells)
    eaters = [(number, cell) for number, cell in cells if cell.kind is Kind.PHAGO and cell.crossed]
    return all(deeds.fed(number, cell, world.tissue, world.specks) for number, cell in eaters)


def sentences(world: World, treated: bool, counts: list[int | None], step: int, running: bool) -> tuple[Said, ...]:
    """The state in sentences."""
    across, lost, loose = world.entered, world.tissue.lost(), world.loose
    said = [_several(across, "cells-in-blood", "cell-across", "cells-across")]
    if lost:
        said.append(Said("myelin-piece-lost") if lost == 1 else Said("myelin-lost", (lost, PIECES * len(SLEEVES))))
        said.append(_several(loose, "pieces-cleared", "piece-loose", "pieces-loose"))
    else:
        said.append(Said("myelin-whole"))
    if world.tissue.oligo < 1.0:
        said.append(Said("oligo-harmed"))
    if treated or world.watch:
        said.append(Said("treatment-on" if treated else "treatment-off"))
    if running:
        said.append(Said("cells-pass") if world.watch else Said("step-running", (step, deeds.CLEARS)))
    for count, code in zip(counts, ("entered-without", "entered-with"), strict=True):
        if count is not None:
            said.append(Said(f"{code}-one") if count == 1 else Said(code, (count,)))
    return tuple(said)


def _several(count: int, none: str, one: str, many: str) -> Said:
    return Said(none) if count == 0 else Said(one) if count == 1 else Said(many, (count,))

"""What the axon scene draws, as pieces of a cable: the fibres a visitor can choose, and the states of a sleeve.

A fibre of the brain is drawn over 2.4 mm, so that a thick one, whose internodes are longer, has fewer of them in the
same picture; the fibre that warmth can stop is the thick one of facts E3 and is drawn over 20 mm. Two healthy
internodes before the first drawn gap and six behind the last one keep the ends of the cable out of sight.

Rules kept: lengths in um, shares of the healthy wraps; data and geometry only. It does not know time or visitors.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from kiosk.scenes.cable import Fibre, Internode
from kiosk.scenes.cable_membrane import Array

SLEEVES = 4
LEAD, TAIL = 2, 6

SLEEVE_UM = 600.0
"""Length of the fibre under one drawn sleeve of a central fibre."""

FIBRES = {1: Fibre(1.0, 0.7), 2: Fibre(2.0, 0.7), 3: Fibre(3.0, 0.7)}
"""Central fibres by their thickness in um; MS damages such ones (facts E1 [S20], E3 [S45])."""

USUAL = 2

LARGE = 10
LARGE_FIBRE = Fibre(10.0, 0.6)
"""The fibre that facts E3 warms."""

LARGE_INTERNODES = 5
"""As many internodes as facts E3 damages stand under one sleeve of it."""


@dataclass(frozen=True, slots=True)
class Sleeve:
    """What is left of one drawn sleeve and what that means for its internodes."""

    left: float
    """Share of the sleeve that is drawn."""
    wraps: float
    drawn_back_um: float = 0.0
    shorter: int = 1
    """How many short internodes lie in the place of each healthy one."""


FULL = Sleeve(left=1.0, wraps=1.0)
WORN = Sleeve(left=0.66, wraps=0.66, drawn_back_um=4.0)
THIN = Sleeve(left=0.33, wraps=0.33, drawn_back_um=8.0)
FILM = Sleeve(left=0.02, wraps=0.02)
"""Hardly any myelin: a thick fibre just conducts, until it gets warmer (facts E3 "heat")."""
GONE = Sleeve(left=0.0, wraps=0.0)
REPAIRED = Sleeve(left=0.4, wraps=0.4, shorter=3)
"""New myelin, thinner and shorter: a third of the length, 40 % of the wraps (facts E3 "remyelinated")."""

WORN_FURTHER = {FULL: WORN, WORN: THIN, THIN: GONE, FILM: GONE, GONE: GONE, REPAIRED: GONE}


def fibre_of(width: int, temperature_c: float) -> Fibre:
    """The fibre `width` um thick at a temperature. Raises KeyError for one that cannot be chosen."""
    return replace(LARGE_FIBRE if width == LARGE else FIBRES[width], temperature_c=temperature_c)


def internodes_per_sleeve(width: int) -> int:
    """How many healthy internodes stand under one sleeve."""
    return LARGE_INTERNODES if width == LARGE else round(SLEEVE_UM / FIBRES[width].internode_um)


def lay(width: int, sleeves: Sequence[Sleeve]) -> tuple[list[Internode], Array]:
    """The internodes of a fibre with these sleeves, and the place of each node along the drawn fibre: 0 at the first
    drawn gap, 1 at the last."""
    length = fibre_of(width, 37.0).internode_um
    each = internodes_per_sleeve(width)
    middle: list[Internode] = []
    inside: list[float] = []
    for k, sleeve in enumerate(sleeves):
        many = each * sleeve.shorter
        middle += [Internode(length / sleeve.shorter, sleeve.wraps, sleeve.drawn_back_um)] * many
        inside += [(k + j / many) / SLEEVES for j in range(many)]
    unit = 1.0 / (SLEEVES * each)
    before = [(k - LEAD) * unit for k in range(LEAD)]
    place = np.array([*before, *inside, *(1.0 + k * unit for k in range(TAIL + 1))])
    return [Internode(length)] * LEAD + middle + [Internode(length)] * TAIL, place

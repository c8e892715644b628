"""A nerve fibre as an electrical cable: nodes of Ranvier, myelin of finite thickness, axoplasm between them.

This is "model B" of facts E3: every node is excitable, every internode is myelin and axolemma in series, and
one row of resistances carries the current inside the axon. Implicit Euler in time; the stretches that have no
channels are eliminated beforehand by their inverses, so that each step solves only for the excitable patches.

Rules kept: lengths in um, times in ms, voltages in mV above rest; a cable is deterministic; numpy only. Left
out: the space between axon and myelin, the fluid outside (taken as perfectly conducting), branches, and
neighbouring fibres.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.scenes.cable_membrane import (
    BARE_CAPACITANCE,
    BARE_LEAK,
    NODE_CAPACITANCE,
    Array,
    Crrss,
    HodgkinHuxley,
    Membrane,
)

WRAP_UM = 0.016
"""Thickness of one wrap of myelin (facts E3 [S45], within the 15-18 nm of E1 [S43] [S44])."""

WRAP_CAPACITANCE, WRAP_LEAK = 0.1, 1.0
"""uF/cm2 and mS/cm2 of one of the two membranes in a wrap (facts E2 [S43])."""

MEMBRANES_PER_WRAP = 2

HALF_HEIGHT = 50.0
"""mV; a node has fired when it passes this, about half the height of the impulse (facts E3)."""


@dataclass(frozen=True, slots=True)
class Fibre:
    """What stays the same along one fibre; the defaults are those of facts E3."""

    diameter_um: float
    """Outer diameter, with the healthy myelin."""
    g_ratio: float
    """Axon diameter over outer diameter."""
    node_um: float = 1.5
    axoplasm_ohm_cm: float = 54.7
    temperature_c: float = 37.0

    @property
    def axon_um(self) -> float:
        """Diameter of the axon inside the myelin."""
        return self.diameter_um * self.g_ratio

    @property
    def wraps(self) -> float:
        """Wraps of healthy myelin: 125 for the 10 um fibre, 18.75 for the 2 um one."""
        return (self.diameter_um - self.axon_um) / 2.0 / WRAP_UM

    @property
    def internode_um(self) -> float:
        """Distance between two nodes, 100 times the diameter (facts E1 [S38])."""
        return 100.0 * self.diameter_um


@dataclass(frozen=True, slots=True)
class Internode:
    """The stretch between two nodes."""

    length_um: float
    wraps: float = 1.0
    """Share of the healthy wraps that is left; less than half a wrap counts as bare."""
    drawn_back_um: float = 0.0
    """Length at each end from which the myelin has withdrawn, leaving bare membrane next to the node."""
    channels: bool = False
    """Whether sodium and potassium channels have spread over a bare internode."""
    pieces: int = 10
    """Compartments it is cut into; 10 are within 0.5 % of 40."""


def sheath(fibre: Fibre, share: float) -> tuple[float, float]:
    """Capacitance (uF/cm2) and leak (mS/cm2) of axolemma under `share` of the wraps, per area of axon.

    The wraps lie around each other, so each outer one is wider: the sum over thin shells gives the logarithm.
    """
    wraps = share * fibre.wraps
    if wraps < 0.5:
        return BARE_CAPACITANCE, BARE_LEAK
    radius = fibre.axon_um / 2.0
    membranes = MEMBRANES_PER_WRAP * radius / WRAP_UM * np.log1p(wraps * WRAP_UM / radius)
    capacitance = 1.0 / (membranes / WRAP_CAPACITANCE + 1.0 / BARE_CAPACITANCE)
    leak = 1.0 / (membranes / WRAP_LEAK + 1.0 / BARE_LEAK)
    return float(capacitance), float(leak)


NODE, SPREAD, PASSIVE = 0, 1, 2
"""What a compartment is: a node of Ranvier, bare membrane with spread channels, or without channels."""


@dataclass(slots=True)
class _Chain:
    """Compartments in a row: um, uF/cm2, mS/cm2, and kind."""

    length: list[float]
    capacitance: list[float]
    leak: list[float]
    kind: list[int]

    def add(self, length: float, capacitance: float, leak: float, kind: int) -> None:
        self.length.append(length)
        self.capacitance.append(capacitance)
        self.leak.append(leak)
        self.kind.append(kind)


def _chain(fibre: Fibre, internodes: Sequence[Internode]) -> _Chain:
    chain = _Chain([], [], [], [])
    chain.add(fibre.node_um, NODE_CAPACITANCE, 0.0, NODE)
    for internode in internodes:
        capacitance, leak = sheath(fibre, internode.wraps)
        back = internode.drawn_back_um
        if back:
            chain.add(back, BARE_CAPACITANCE, BARE_LEAK, PASSIVE)
        piece = (internode.length_um - 2.0 * back) / internode.pieces
        for _ in range(internode.pieces):
            if internode.channels:
                chain.add(piece, BARE_CAPACITANCE, 0.0, SPREAD)
            else:
                chain.add(piece, capacitance, leak, PASSIVE)
        if back:
            chain.add(back, BARE_CAPACITANCE, BARE_LEAK, PASSIVE)
        chain.add(fibre.node_um, NODE_CAPACITANCE, 0.0, NODE)
    return chain


class Cable:
    """One fibre in time, with one node more than it has internodes; `time_ms` is the time since rest."""

    def __init__(self, fibre: Fibre, internodes: Sequence[Internode], dt_ms: float = 0.0005) -> None:
        """A fibre at rest; `dt_ms` is the fixed step, by default the one facts E3 was made with."""
        chain = _chain(fibre, internodes)
        radius = fibre.axon_um / 2.0
        length = np.array(chain.length)
        # 1 uF/cm2 on 1 um2 is 0.01 pF and 1 mS/cm2 is 0.01 nS, so that pF, nS, mV, ms and pA fit together
        area = 2.0 * np.pi * radius * length * 0.01
        half = fibre.axoplasm_ohm_cm * 1e-5 * length / (2.0 * np.pi * radius**2)
        axial = 1.0 / (half[:-1] + half[1:])
        charge = np.array(chain.capacitance) * area / dt_ms
        diagonal = charge + np.array(chain.leak) * area
        diagonal[:-1] += axial
        diagonal[1:] += axial

        kind = np.array(chain.kind)
        active = np.flatnonzero(kind != PASSIVE)
        self.dt_ms = dt_ms
        self._nodes = np.flatnonzero(kind[active] == NODE)
        spread = np.flatnonzero(kind[active] == SPREAD)
        self._membranes: list[tuple[NDArray[np.intp], Membrane]] = [
            (self._nodes, Crrss(len(self._nodes), fibre.temperature_c))
        ]
        if len(spread):
            self._membranes.append((spread, HodgkinHuxley(len(spread))))
        self._area = area[active]
        self._charge = charge[active]
        self._eliminate(active, diagonal, axial, charge)
        self.rest()

    def _eliminate(self, active: NDArray[np.intp], diagonal: Array, axial: Array, charge: Array) -> None:
        """Solve every passive run once and for all, for a unit voltage at either of its ends."""
        run = np.flatnonzero(np.diff(active) > 1)
        most = int(np.diff(active).max()) - 1
        self._run = run
        self._run_charge = np.zeros((len(run), most))
        solve = np.zeros((len(run), most + 2, most))
        self._ends = np.zeros((len(run), most, 2))
        self._diagonal = diagonal[active]
        self._coupling = axial[active[:-1]].copy()
        for row, left in enumerate(run.tolist()):
            first, last = active[left] + 1, active[left + 1]
            inside = axial[first : last - 1]
            matrix = np.diag(diagonal[first:last]) - np.diag(inside, 1) - np.diag(inside, -1)
            inverse = np.linalg.inv(matrix)
            many = last - first
            from_left, from_right = axial[first - 1], axial[last - 1]
            self._run_charge[row, :many] = charge[first:last]
            solve[row, :many, :many] = inverse
            solve[row, most, :many] = from_left * inverse[0]
            solve[row, most + 1, :many] = from_right * inverse[-1]
            self._ends[row, :many, 0] = from_left * inverse[:, 0]
            self._ends[row, :many, 1] = from_right * inverse[:, -1]
            self._diagonal[left] -= from_left * from_left * inverse[0, 0]
            self._diagonal[left + 1] -= from_right * from_right * inverse[-1, -1]
            self._coupling[left] = from_left * from_right * inverse[0, -1]
        self._solve = solve
        self._couplings: list[float] = self._coupling.tolist()

    def rest(self) -> None:
        """Put the whole fibre back to rest."""
        self.time_ms = 0.0
        self._steps = 0
        self._voltage = np.zeros(len(self._area))
        self._inside = np.zeros(self._run_charge.shape)
        for _, membrane in self._membranes:
            membrane.rest()

    @property
    def voltage(self) -> Array:
        """Voltage of each node (nodes,) in mV above rest."""
        return self._voltage[self._nodes]

    def step(self, current_pa: float = 0.0) -> None:
        """Let `dt_ms` pass, with `current_pa` flowing into the first node."""
        diagonal = self._diagonal.copy()
        driven = self._charge * self._voltage
        for where, membrane in self._membranes:
            conductance, current = membrane.advance(self._voltage[where], self.dt_ms)
            diagonal[where] += conductance * self._area[where]
            driven[where] += current * self._area[where]
        driven[0] += current_pa
        held = np.matmul(self._solve, (self._run_charge * self._inside)[:, :, None])[:, :, 0]
        driven[self._run] += held[:, -2]
        driven[self._run + 1] += held[:, -1]
        voltage = np.array(_thomas(diagonal.tolist(), self._couplings, driven.tolist()))
        ends = np.stack((voltage[self._run], voltage[self._run + 1]), axis=1)
        self._inside = held[:, :-2] + np.matmul(self._ends, ends[:, :, None])[:, :, 0]
        self._voltage = voltage
        self._steps += 1
        self.time_ms = self._steps * self.dt_ms


def _thomas(diagonal: list[float], coupling: list[float], right: list[float]) -> list[float]:
    """Solve the symmetric tridiagonal system with `-coupling` beside `diagonal`; both lists are used up.

    Plain floats: for the 20 to 60 patches of a fibre they are faster than any array routine numpy has.
    """
    pivot, value = diagonal[0], right[0]
    for i, beside in enumerate(coupling, 1):
        factor = beside / pivot
        diagonal[i] = pivot = diagonal[i] - factor * beside
        right[i] = value = right[i] + factor * value
    right[-1] = value = value / pivot
    for i in range(len(coupling) - 1, -1, -1):
        right[i] = value = (right[i] + coupling[i] * value) / diagonal[i]
    return right

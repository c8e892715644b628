"""The cable agrees with NEURON, an independent solver, on the same fibre.

NEURON has no rabbit node; its channel builder (KSChan) makes one from tables of the rates, without a
compiler. The rates themselves are checked against the published formulas, and the squid's against NEURON's
own channel.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from kiosk.scenes.axon_report import STIMULUS_MS, stimulus_pa
from kiosk.scenes.cable import HALF_HEIGHT, Cable, Fibre, Internode, sheath
from kiosk.scenes.cable_membrane import BARE_CAPACITANCE, BARE_LEAK, NODE_CAPACITANCE, Crrss, HodgkinHuxley

neuron = pytest.importorskip("neuron")
h = neuron.h

DT = 0.0005
BEFORE, DAMAGED, AFTER = 8, 3, 5
LOWEST, HIGHEST = -60.0, 140.0


ROW, APART_MS = 4, 0.6


@dataclass
class Passage:
    """What one solver found: first crossing time in ms (or None), how many crossings, and peak in mV, for each node."""

    crossed: list[float | None]
    many: list[int]
    peak: list[float]

    def speed(self, length_um: float) -> float | None:
        first, last = self.crossed[BEFORE], self.crossed[BEFORE + DAMAGED]
        return None if first is None or last is None else DAMAGED * length_um / 1000.0 / (last - first)


def passage(times: np.ndarray, voltages: np.ndarray) -> Passage:
    """Crossings of half height in `voltages` (nodes, times)."""
    crossed: list[float | None] = []
    many = []
    for row in voltages:
        up = np.flatnonzero((row[1:] >= HALF_HEIGHT) & (row[:-1] < HALF_HEIGHT))
        many.append(len(up))
        if not len(up):
            crossed.append(None)
            continue
        k = up[0]
        crossed.append(float(times[k] + DT * (HALF_HEIGHT - row[k]) / (row[k + 1] - row[k])))
    return Passage(crossed, many, [float(row.max()) for row in voltages])


def channel(name: str, faster: float = 1.0) -> str:
    """Make a NEURON channel with the sodium current of the rabbit node, voltages relative to rest."""
    grid = np.linspace(LOWEST, HIGHEST, 4001)
    open_m, close_m, open_h, close_h = (rate * faster for rate in Crrss.rates(grid))
    channel = h.KSChan()
    channel.name(name)
    channel.iv_type(0)
    channel.gmax(Crrss.SODIUM / 1000.0)
    channel.erev(Crrss.SODIUM_REVERSAL)
    table = 7
    for gate, power, opening, closing in (("m", 2, open_m, close_m), ("h", 1, open_h, close_h)):
        channel.add_hhstate(gate)
        channel.gate(channel.ngate() - 1).power(power)
        change = channel.trans(channel.ntrans() - 1)
        change.type(0)
        change.set_f(0, table, h.Vector(opening), LOWEST, HIGHEST)
        change.set_f(1, table, h.Vector(closing), LOWEST, HIGHEST)
    return name


@pytest.fixture(scope="module")
def rabbit_node() -> str:
    """The name of that channel at 37 C."""
    return channel("rabbit_node")


def in_neuron(
    fibre: Fibre, internodes: list[Internode], duration_ms: float, channel: str, starts: tuple[float, ...] = (0.0,)
) -> Passage:
    """Send impulses along the fibre in NEURON."""
    sections: list[Any] = []

    def section(length: float, capacitance: float, leak: float, leak_reversal: float, pieces: int = 1) -> Any:
        part = h.Section(name=f"part{len(sections)}")
        part.L, part.diam, part.nseg = length, fibre.axon_um, pieces
        part.Ra, part.cm = fibre.axoplasm_ohm_cm, capacitance
        part.insert("pas")
        part.g_pas, part.e_pas = leak / 1000.0, leak_reversal
        if sections:
            part.connect(sections[-1](1), 0)
        sections.append(part)
        return part

    def node() -> Any:
        part = section(fibre.node_um, NODE_CAPACITANCE, Crrss.LEAK, Crrss.LEAK_REVERSAL)
        part.insert(channel)
        return part

    nodes = [node()]
    for internode in internodes:
        back = internode.drawn_back_um
        if back:
            section(back, BARE_CAPACITANCE, BARE_LEAK, 0.0)
        section(internode.length_um - 2.0 * back, *sheath(fibre, internode.wraps), 0.0, internode.pieces)
        if back:
            section(back, BARE_CAPACITANCE, BARE_LEAK, 0.0)
        nodes.append(node())
    clamps = [h.IClamp(nodes[0](0.5)) for _ in starts]
    for clamp, start in zip(clamps, starts, strict=True):
        clamp.delay, clamp.dur, clamp.amp = start, STIMULUS_MS, stimulus_pa(fibre) / 1000.0
    seen = [h.Vector().record(each(0.5)._ref_v) for each in nodes]
    clock = h.Vector().record(h._ref_t)
    h.dt = DT
    h.finitialize(0.0)
    while h.t < duration_ms:
        h.fadvance()
    return passage(np.array(clock), np.array([np.array(row) for row in seen]))


def in_cable(
    fibre: Fibre, internodes: list[Internode], duration_ms: float, starts: tuple[float, ...] = (0.0,)
) -> Passage:
    """Send the same impulses along the kiosk's cable."""
    cable = Cable(fibre, internodes, DT)
    times, voltages = [0.0], [cable.voltage]
    while cable.time_ms < duration_ms:
        on = any(start <= cable.time_ms < start + STIMULUS_MS - DT / 2.0 for start in starts)
        cable.step(stimulus_pa(fibre) if on else 0.0)
        times.append(cable.time_ms)
        voltages.append(cable.voltage)
    return passage(np.array(times), np.array(voltages).T)


@pytest.mark.parametrize("fibre", [Fibre(10.0, 0.6), Fibre(2.0, 0.7)], ids=["10um", "2um"])
@pytest.mark.parametrize("wraps", [1.0, 0.25, 0.05, 0.0])
def test_both_solvers_find_the_same_speed_and_the_same_block(fibre: Fibre, wraps: float, rabbit_node: str) -> None:
    """Speed across the damage within 0.1 %, peaks within 0.1 mV, and the same verdict on arrival."""
    length = fibre.internode_um
    healthy = Internode(length)
    row = [healthy] * BEFORE + [Internode(length, wraps)] * DAMAGED + [healthy] * AFTER
    theirs = in_neuron(fibre, row, 0.9, rabbit_node)
    ours = in_cable(fibre, row, 0.9)
    if wraps:
        assert ours.speed(length) == pytest.approx(theirs.speed(length), rel=0.001)
    else:
        assert ours.speed(length) is None
        assert theirs.speed(length) is None
    assert ours.peak == pytest.approx(theirs.peak, abs=0.1)


def test_short_new_internodes_agree_too(rabbit_node: str) -> None:
    """Internodes of unequal length, as after repair, are conducted alike."""
    fibre = Fibre(2.0, 0.7)
    healthy, new = Internode(200.0), Internode(200.0 / 3.0, 0.4)
    row = [healthy] * BEFORE + [new] * 9 + [healthy] * AFTER
    theirs, ours = in_neuron(fibre, row, 0.7, rabbit_node), in_cable(fibre, row, 0.7)
    assert ours.crossed[-2] is not None
    assert ours.crossed[-2] == pytest.approx(theirs.crossed[-2], rel=0.001)


@pytest.mark.parametrize(("degrees", "passes"), [(36.0, True), (38.0, False)])
def test_both_find_the_degree_that_stops_the_signal(degrees: float, passes: bool) -> None:
    """Five internodes at 2 % of a 10 um fibre: the same speed at 36 C, and the same block at 38 C."""
    fibre = Fibre(10.0, 0.6, temperature_c=degrees)
    healthy, film = Internode(1000.0), Internode(1000.0, 0.02)
    row = [healthy] * BEFORE + [film] * 5 + [healthy] * AFTER
    warm = channel(f"rabbit_at_{degrees:.0f}", 3.0 ** ((degrees - 37.0) / 10.0))
    theirs, ours = in_neuron(fibre, row, 1.1, warm), in_cable(fibre, row, 1.1)
    behind = BEFORE + 5
    assert (theirs.crossed[behind] is not None) is (ours.crossed[behind] is not None) is passes
    if passes:
        assert ours.crossed[behind] == pytest.approx(theirs.crossed[behind], rel=0.001)


def test_both_drop_the_same_signals_of_a_row(rabbit_node: str) -> None:
    """Of four signals 0.6 ms apart, a healthy stretch passes all; a worn one the same number in both, and not all."""
    fibre = Fibre(2.0, 0.7)
    healthy = Internode(200.0)
    starts = tuple(k * APART_MS for k in range(ROW))
    for worn in ([healthy] * 6, [Internode(200.0, 0.66, 4.0)] * 3 + [Internode(200.0, 0.33, 8.0)] * 3):
        row = [healthy] * 5 + worn + [healthy] * AFTER
        theirs, ours = in_neuron(fibre, row, 3.0, rabbit_node, starts), in_cable(fibre, row, 3.0, starts)
        assert ours.many == theirs.many
        assert (ours.many[11] == ROW) is (worn[0] is healthy)
        assert ours.many[11] > 0


@pytest.mark.parametrize("voltage", [-20.0, 0.0, 10.5, 25.5, 60.0, 110.0])
def test_the_squid_rates_are_those_of_neurons_own_channel(voltage: float) -> None:
    """Steady state and time constant of m, h and n agree with NEURON's hh, whose rest is at -65 mV."""
    patch = h.Section(name="squid")
    patch.insert("hh")
    h.celsius = 6.3
    h.usetable_hh = 0
    h.setdata_hh(0.5, sec=patch)
    h.rates_hh(voltage - 65.0)
    open_m, close_m, open_h, close_h, open_n, close_n = (
        float(rate[0]) for rate in HodgkinHuxley.rates(np.array([voltage]))
    )
    theirs = patch(0.5).hh
    for gate, opening, closing in (("m", open_m, close_m), ("h", open_h, close_h), ("n", open_n, close_n)):
        assert opening / (opening + closing) == pytest.approx(getattr(theirs, f"{gate}inf"), rel=1e-6)
        assert 1.0 / (opening + closing) == pytest.approx(getattr(theirs, f"{gate}tau"), rel=1e-6)


def test_the_rabbit_rates_are_the_published_formulas() -> None:
    """The four rates at 30 mV, worked out by hand from facts E2."""
    open_m, close_m, open_h, close_h = (float(rate[0]) for rate in Crrss.rates(np.array([30.0])))
    assert open_m == pytest.approx((97.0 + 0.363 * 30.0) / (1.0 + math.exp((31.0 - 30.0) / 5.3)))
    assert close_m == pytest.approx(open_m / math.exp((30.0 - 23.8) / 4.17))
    assert close_h == pytest.approx(15.6 / (1.0 + math.exp((24.0 - 30.0) / 10.0)))
    assert open_h == pytest.approx(close_h / math.exp((30.0 - 5.5) / 5.0))

"""How fast an impulse travels along a fibre, and whether it gets past damage: the cable of the axon scene,
measured.

For the command line and for the tests against facts E3; the living scene does its own stepping.

Rules kept: deterministic; what was asked is checked before anything is computed, and refused in one sentence.
It does not model a whole nerve: one fibre, one impulse, one damaged stretch between healthy ones.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np

from kiosk.errors import UsageError
from kiosk.scenes.cable import HALF_HEIGHT, Cable, Fibre, Internode
from kiosk.scenes.cable_membrane import Array

BEFORE, AFTER = 12, 8
"""Healthy internodes on either side of the damage; after 10 the speed has settled to 0.01 %."""

BEYOND = 3
"""An impulse has got past the damage when this many healthy internodes further on have carried it."""

HEALTHY_SPAN = 5
"""Internodes over which the speed is taken when none is damaged, as many as facts E3 damages."""

STIMULUS_MS = 0.1
STIMULUS_PA_PER_UM = 500.0
"""Current into the first node per um of axon: about three times what the fibres of facts E3 need."""

PATIENCE_MS, PATIENCE_EACH_MS = 3.0, 0.6
"""Longest time waited for, and how much more for each internode: demyelinated ones take up to 0.6 ms
(facts E4 [S28])."""

QUIET_MV = 5.0
"""When every node is below this after the stimulus, nothing travels any more."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """What became of one impulse."""

    arrives: bool
    velocity_m_s: float | None
    """Speed across the damaged stretch (facts E3), None when the impulse stops."""
    healthy_m_s: float
    """Speed over the same stretch with all its myelin."""
    delay_us: float | None
    """Extra time the damaged stretch costs, None when the impulse stops."""
    peak_mv: float
    """Highest voltage, above rest, at the node after the damage."""


def usual_g_ratio(diameter_um: float) -> float:
    """Axon over outer diameter: thick limb fibres 0.6, thin central ones 0.7 (the two fibres of facts E3)."""
    return 0.6 if diameter_um >= 4.0 else 0.7


def stimulus_pa(fibre: Fibre) -> float:
    """Current in pA that starts an impulse in the first node within 0.03 ms."""
    return STIMULUS_PA_PER_UM * fibre.axon_um


def measure(
    diameter_um: float,
    internodes: int,
    wraps: float,
    *,
    g_ratio: float | None = None,
    node_um: float = 1.5,
    temperature_c: float = 37.0,
    shorter: int = 1,
    channels: bool = False,
    eased: int = 0,
) -> Measurement:
    """Send one impulse through `internodes` damaged internodes in the middle of a healthy fibre.

    `wraps` is the share of the wraps left (0..1). `shorter` puts that many short internodes in the place of
    each, as repair does. `channels` spreads sodium and potassium channels over them (only when bare). `eased`
    puts that many healthy internodes of a third of the length before the damage. Raises UsageError for values
    no fibre can have.
    """
    ratio = usual_g_ratio(diameter_um) if g_ratio is None else g_ratio
    _refuse_impossible(diameter_um, internodes, wraps, ratio, temperature_c, shorter)
    fibre = Fibre(diameter_um, ratio, node_um, temperature_c=temperature_c)
    length = fibre.internode_um
    pieces = 40 if channels else 10
    damaged = [Internode(length / shorter, wraps, channels=channels, pieces=pieces)] * (internodes * shorter)
    intact = [Internode(length)] * (internodes or HEALTHY_SPAN)
    ease = [Internode(length / 3.0)] * eased
    healthy_ms, _ = _crossing(fibre, [], intact)
    assert healthy_ms is not None, "a healthy fibre of a possible size conducts"
    taken_ms, peak = _crossing(fibre, ease, damaged or intact)
    span_mm = length * len(intact) / 1000.0
    return Measurement(
        arrives=taken_ms is not None,
        velocity_m_s=None if taken_ms is None else span_mm / taken_ms,
        healthy_m_s=span_mm / healthy_ms,
        delay_us=None if taken_ms is None else 1000.0 * (taken_ms - healthy_ms),
        peak_mv=peak,
    )


def report(diameter_um: float, internodes: int, wraps: float, **more: float) -> dict[str, object]:
    """The measurement with the fibre it was made on, as plain values for printing. Raises UsageError."""
    known = {"g_ratio": float, "node_um": float, "temperature_c": float, "shorter": int}
    unknown = sorted(set(more) - set(known))
    if unknown:
        raise UsageError(f"The axon model has no value named {unknown[0]}; it knows {', '.join(sorted(known))}.")
    result = measure(diameter_um, internodes, wraps, **{key: known[key](value) for key, value in more.items()})
    return {
        "model": "axon",
        "diameter_um": diameter_um,
        "g_ratio": more.get("g_ratio", usual_g_ratio(diameter_um)),
        "temperature_c": more.get("temperature_c", 37.0),
        "damaged_internodes": internodes,
        "wraps_left": wraps,
        **{key: round(value, 3) if isinstance(value, float) else value for key, value in asdict(result).items()},
    }


def _crossing(fibre: Fibre, ease: list[Internode], middle: list[Internode]) -> tuple[float | None, float]:
    """Time in ms the impulse takes across `middle`, None when it stops, and the peak in mV behind it."""
    healthy = Internode(fibre.internode_um)
    cable = Cable(fibre, [healthy] * BEFORE + ease + middle + [healthy] * AFTER)
    first = BEFORE + len(ease)
    last = first + len(middle)
    entered = left = None
    peak = 0.0
    before = cable.voltage
    while cable.time_ms < PATIENCE_MS + PATIENCE_EACH_MS * len(middle):
        cable.step(stimulus_pa(fibre) if cable.time_ms < STIMULUS_MS else 0.0)
        now = cable.voltage
        peak = max(peak, float(now[last]))
        if entered is None and now[first] >= HALF_HEIGHT:
            entered = cable.time_ms - _overshoot(before, now, first) * cable.dt_ms
        if left is None and now[last] >= HALF_HEIGHT:
            left = cable.time_ms - _overshoot(before, now, last) * cable.dt_ms
        arrived = entered is not None and left is not None and now[last + BEYOND] >= HALF_HEIGHT
        if arrived and now[last] < peak:
            assert entered is not None and left is not None
            return left - entered, peak
        if cable.time_ms > 3.0 * STIMULUS_MS and np.max(now) < QUIET_MV and not middle[0].channels:
            break
        before = now
    return None, peak


def _overshoot(before: Array, now: Array, node: int) -> float:
    """Share of the last step that passed after the node crossed half height."""
    return float((now[node] - HALF_HEIGHT) / (now[node] - before[node]))


def _refuse_impossible(
    diameter_um: float, internodes: int, wraps: float, g_ratio: float, temperature_c: float, shorter: int
) -> None:
    if not 0.5 <= diameter_um <= 25.0:
        raise UsageError(f"A myelinated fibre is 0.5 to 25 um thick, not {diameter_um:g}.")
    if not 0 <= internodes <= 40:
        raise UsageError(f"0 to 40 internodes can be damaged, not {internodes}.")
    if not 0.0 <= wraps <= 1.0:
        raise UsageError(f"The share of wraps left lies between 0 and 1, not {wraps:g}.")
    if not 0.4 <= g_ratio <= 0.95:
        raise UsageError(f"The axon is 0.4 to 0.95 of the fibre's width, not {g_ratio:g}.")
    if not 20.0 <= temperature_c <= 42.0:
        raise UsageError(f"The model holds from 20 to 42 degrees, not {temperature_c:g}.")
    if not 1 <= shorter <= 5:
        raise UsageError(f"New internodes are 1 to 5 times shorter, not {shorter}.")

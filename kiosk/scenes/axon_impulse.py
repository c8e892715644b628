"""One impulse along the fibre that the axon scene draws: sleeves go in; lights, front and voltage at the end
come out.

The fibre is a thin central one, 2 um thick, because those are the ones MS damages. Each drawn sleeve stands
for three internodes; two healthy internodes before the first drawn gap and six behind the last one keep the
ends of the cable out of sight.

Rules kept: places are shares of the drawn fibre (0 at the first gap, 1 at the last), times in ms of the
fibre's own time, voltages in mV above rest. It does not know wall time, visitors, or what late means.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kiosk.scenes.cable import HALF_HEIGHT, Cable, Fibre, Internode
from kiosk.scenes.cable_membrane import Array

FIBRE = Fibre(diameter_um=2.0, g_ratio=0.7)
"""A central fibre: 11 m/s, 18 us from node to node (facts E3 [S45])."""

SLEEVES = 4
INTERNODES_PER_SLEEVE = 3
LEAD, TAIL = 2, 6

STEP_MS = 0.001
"""Time step; the speed is then 1.3 % below that of the 0.0005 ms facts E3 uses."""

WINDOW_MS = 1.2
"""Longest run and length of the voltage trace: four worn sleeves let the impulse arrive after 0.84 ms."""

TRACE_EVERY = 3
"""Steps between two points of the trace, so that it stays within 400 points."""

STIMULUS_MS, STIMULUS_PA = 0.1, 700.0
"""Current into the first node, three times what it needs; it fires after 0.03 ms."""

FULL_HEIGHT = 88.0
"""mV; the impulse of a healthy node in this model."""

SPENT = 15.0
"""mV; when every node has fallen below this, nothing fires any more (true of all 625 fibres that can be
drawn)."""

QUIET = 5.0
"""mV; below this the fibre is taken to be at rest."""


@dataclass(frozen=True, slots=True)
class Sleeve:
    """What is left of one drawn sleeve and what that means for its internodes."""

    left: float
    """Share of the sleeve that is drawn."""
    wraps: float
    drawn_back_um: float = 0.0
    shorter: int = 1
    """How many short internodes lie in the place of each healthy one."""

    @property
    def internodes(self) -> list[Internode]:
        length = FIBRE.internode_um / self.shorter
        return [Internode(length, self.wraps, self.drawn_back_um)] * (INTERNODES_PER_SLEEVE * self.shorter)


FULL = Sleeve(left=1.0, wraps=1.0)
WORN = Sleeve(left=0.66, wraps=0.66, drawn_back_um=4.0)
THIN = Sleeve(left=0.33, wraps=0.33, drawn_back_um=8.0)
GONE = Sleeve(left=0.0, wraps=0.0)
REPAIRED = Sleeve(left=0.4, wraps=0.4, shorter=3)
"""New myelin, thinner and shorter: a third of the length, 40 % of the wraps (facts E3 "remyelinated")."""


class Impulse:
    """An impulse from its start until the fibre is quiet again."""

    def __init__(self, sleeves: Sequence[Sleeve]) -> None:
        """A fibre at rest with these SLEEVES sleeves."""
        lead = [Internode(FIBRE.internode_um)] * LEAD
        tail = [Internode(FIBRE.internode_um)] * TAIL
        middle = [sleeve.internodes for sleeve in sleeves]
        self._cable = Cable(FIBRE, [*lead, *(each for part in middle for each in part), *tail], STEP_MS)
        counts = [len(part) for part in middle]
        unit = 1.0 / (SLEEVES * INTERNODES_PER_SLEEVE)
        inside = [(k + j / count) / SLEEVES for k, count in enumerate(counts) for j in range(count)]
        before = [(k - LEAD) * unit for k in range(LEAD)]
        self._place = np.array([*before, *inside, *(1.0 + k * unit for k in range(TAIL + 1))])
        first = [LEAD + sum(counts[:k]) for k in range(SLEEVES + 1)]
        self._gaps = np.array(first)
        self._hidden = np.array(
            [
                first[k] + counts[k] * part // INTERNODES_PER_SLEEVE
                for k in range(SLEEVES)
                for part in range(1, INTERNODES_PER_SLEEVE)
            ]
        )
        self._end = first[-1]
        self._now = self._before = self._cable.voltage
        self._fired = -1
        self._front = self._front_before = float(self._place[0])
        self._trace = np.zeros((int(WINDOW_MS / STEP_MS) // TRACE_EVERY + 1, 2))
        self._points = 1
        self._steps = 0
        self.left_ms: float | None = None
        """When the first drawn gap fired, None before."""
        self.arrived_ms: float | None = None
        """When the last drawn gap fired, None before or when it never does."""
        self.peak_mv = 0.0
        """Highest voltage so far at the last drawn gap."""

    @property
    def time_ms(self) -> float:
        return self._cable.time_ms

    @property
    def peaked(self) -> bool:
        """Whether the impulse has reached the last gap and is falling there."""
        return self.arrived_ms is not None and bool(self._now[self._end] < self.peak_mv - 1.0)

    @property
    def passed(self) -> bool:
        """Whether the impulse has come and is mostly gone at the last gap."""
        return self.peaked and bool(self._now[self._end] < HALF_HEIGHT / 2.0)

    @property
    def spent(self) -> bool:
        """Whether the impulse has died on the way."""
        on_its_way = self.left_ms is not None and self.arrived_ms is None
        return on_its_way and bool(np.max(self._now[: self._end + 1]) < SPENT)

    @property
    def over(self) -> bool:
        """Whether the drawn fibre is quiet again, or the window is full."""
        if self.time_ms >= WINDOW_MS - STEP_MS / 2.0:
            return True
        ended = self.arrived_ms is not None or self.spent
        return ended and bool(np.max(self._now[: self._end + 1]) < QUIET)

    def step(self) -> None:
        """Let STEP_MS pass."""
        self._before = self._now
        self._cable.step(STIMULUS_PA if self.time_ms < STIMULUS_MS else 0.0)
        self._now = now = self._cable.voltage
        self._steps += 1
        above = np.flatnonzero(now[self._fired + 1 :] >= HALF_HEIGHT)
        if len(above):
            self._fired += 1 + int(above[-1])
        self._front_before = self._front
        self._front = max(self._front, self._reach())
        if self.left_ms is None and self._fired >= LEAD:
            self.left_ms = self.time_ms
        if self.arrived_ms is None and self._fired >= self._end:
            self.arrived_ms = self.time_ms
        self.peak_mv = max(self.peak_mv, float(now[self._end]))
        if self._steps % TRACE_EVERY == 0 and self._points < len(self._trace):
            self._trace[self._points] = self.time_ms, now[self._end]
            self._points += 1

    def trace(self) -> Array:
        """Voltage at the last gap so far, (n, 2) in ms and mV, n <= 401."""
        return self._trace[: self._points]

    def lights(self, share: float = 1.0) -> tuple[Array, Array]:
        """How far the drawn gaps (SLEEVES + 1,) and the gaps hidden in the sleeves are depolarised, 0..1.

        `share` of the last step is shown, so that motion stays even when frames and steps do not coincide.
        """
        shown = np.clip(self._shown(share) / FULL_HEIGHT, 0.0, 1.0)
        return shown[self._gaps], shown[self._hidden]

    def front(self, share: float = 1.0) -> tuple[float, float]:
        """Place up to which the voltage has passed half height, and the strength (0..1) there; it never
        goes back."""
        shown = self._shown(share)
        at = max(self._fired, 0)
        ahead = min(at + 1, len(shown) - 1)
        power = np.clip(max(shown[at], shown[ahead]) / FULL_HEIGHT, 0.0, 1.0)
        return self._front_before + share * (self._front - self._front_before), float(power)

    def _reach(self) -> float:
        """Where, between the last node that has fired and the next, the voltage is at half height now."""
        at, ahead = self._fired, self._fired + 1
        if at < 0 or ahead == len(self._now) or self._now[at] <= HALF_HEIGHT:
            return float(self._place[max(at, 0)])
        way = (self._now[at] - HALF_HEIGHT) / (self._now[at] - self._now[ahead])
        return float(self._place[at] + way * (self._place[ahead] - self._place[at]))

    def _shown(self, share: float) -> Array:
        return self._before + share * (self._now - self._before)

"""One fibre of the axon scene in time: signals go in at its beginning; lights, fronts, and the voltage at its end come
out.

Nothing is decided here about a signal: the cable of cable.py conducts, delays, or drops it. A front is only the place
up to which a signal has lifted the nodes past half height, followed from node to node.

Rules kept: places are shares of the drawn fibre (0 at the first gap, 1 at the last), times in ms of the fibre's own
time, voltages in mV above rest. It does not know wall time, visitors, or what late means.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kiosk.scenes.axon_sleeves import LEAD, SLEEVES, TAIL, Sleeve, fibre_of, lay
from kiosk.scenes.cable import HALF_HEIGHT, Cable
from kiosk.scenes.cable_membrane import Array

STEP_MS = 0.001
"""Time step; the speed is then 1.3 % below that of the 0.0005 ms facts E3 uses."""

STIMULUS_MS, STIMULUS_PA_PER_UM = 0.1, 500.0
"""Current into the first node per um of axon, three times what it needs; it fires after 0.03 ms."""

FULL_HEIGHT = 88.0
"""mV; the impulse of a healthy node in this model."""

AGAIN = 25.0
"""mV; a node that has fallen below this can carry the next signal."""

SPENT = 15.0
"""mV; when every node has fallen below this, nothing fires any more (true of all 625 fibres that can be
drawn)."""

QUIET = 5.0
"""mV; below this the fibre is taken to be at rest."""

LONGEST_MS = 2.4
"""Longest wait for the last signal: thin fibres with four worn sleeves need 1.6 ms."""

POINTS = 400
"""Points of the trace at most."""

INSIDE = tuple((k + part / 3) / SLEEVES for k in range(SLEEVES) for part in (1, 2))
"""Where the gaps are that a whole sleeve hides, two for each."""


@dataclass(slots=True)
class Front:
    """One signal on its way: the last node it has lifted past half height, and its place now and a step before."""

    node: int
    place: float
    before: float


class Impulses:
    """One fibre with `sent` signals, from their start until it is quiet again."""

    def __init__(
        self, width: int, sleeves: Sequence[Sleeve], sent: int = 1, apart_ms: float = 1.0, temperature_c: float = 37.0
    ) -> None:
        """A fibre at rest; its signals start `apart_ms` one after the other."""
        fibre = fibre_of(width, temperature_c)
        internodes, self._place = lay(width, sleeves)
        self._cable = Cable(fibre, internodes, STEP_MS)
        self._stimulus_pa = STIMULUS_PA_PER_UM * fibre.axon_um
        self.sent, self._apart = sent, round(apart_ms / STEP_MS)
        self._stimulus = round(STIMULUS_MS / STEP_MS)
        self._end = len(self._place) - 1 - TAIL
        self._gaps = np.searchsorted(self._place, np.arange(SLEEVES + 1) / SLEEVES - 1e-9)
        self._now = self._before = self._cable.voltage
        self._ready = np.ones(len(self._place), dtype=bool)
        self._steps = 0
        self._last_start = (sent - 1) * self._apart
        self._most = self._last_start + round(LONGEST_MS / STEP_MS)
        self._every = -(-self._most // POINTS)
        self._trace = np.zeros((POINTS + 1, 2))
        self._points = 1
        self.fronts: list[Front] = []
        """Every signal so far, the oldest first."""
        self.left_ms: list[float] = []
        """When signals passed the first drawn gap."""
        self.arrived_ms: list[float] = []
        """When signals passed the last one."""
        self.peak_mv = 0.0
        """Highest voltage so far at the last drawn gap."""

    @property
    def time_ms(self) -> float:
        return self._cable.time_ms

    @property
    def started(self) -> bool:
        """Whether the last signal has had its stimulus."""
        return self._steps >= self._last_start + self._stimulus

    @property
    def peaked(self) -> bool:
        """Whether a signal has reached the last gap, and it is falling there."""
        return bool(self.arrived_ms) and bool(self._now[self._end] < self.peak_mv - 1.0)

    @property
    def spent(self) -> bool:
        """Whether no signal is on its way any more and none will start."""
        return self.started and bool(np.max(self._now[: self._end + 1]) < SPENT)

    @property
    def over(self) -> bool:
        """Whether the drawn fibre is quiet again, or has been waited for long enough."""
        if self._steps >= self._most:
            return True
        return self.spent and bool(np.max(self._now[: self._end + 1]) < QUIET)

    def step(self) -> None:
        """Let STEP_MS pass."""
        begun, phase = divmod(self._steps, self._apart)
        self._cable.step(self._stimulus_pa if phase < self._stimulus and begun < self.sent else 0.0)
        self._before, self._now = self._now, self._cable.voltage
        self._steps += 1
        passed = np.flatnonzero(self._ready & (self._now >= HALF_HEIGHT))
        if len(passed):
            self._ready[passed] = False
            for node in passed.tolist():
                self._passed(node)
        self._ready |= self._now < AGAIN
        for front in self.fronts:
            front.before = front.place
            front.place = max(front.place, self._reach(front.node))
        end = float(self._now[self._end])
        self.peak_mv = max(self.peak_mv, end)
        if self._steps % self._every == 0 and self._points < len(self._trace):
            self._trace[self._points] = self.time_ms, end
            self._points += 1

    def trace(self) -> Array:
        """Voltage at the last gap so far, (n, 2) in ms and mV, n <= 401."""
        return self._trace[: self._points]

    def lights(self, share: float = 1.0) -> tuple[Array, Array]:
        """How far the drawn gaps (SLEEVES + 1,) and those hidden in the sleeves (2 * SLEEVES,) are depolarised, 0..1.

        `share` of the last step is shown, so that motion stays even when frames and steps do not coincide.
        """
        shown = np.clip(self._shown(share) / FULL_HEIGHT, 0.0, 1.0)
        return shown[self._gaps], np.interp(INSIDE, self._place, shown)

    def places(self, share: float = 1.0) -> list[tuple[float, float]]:
        """Place and strength (0..1) of every signal so far, the oldest first; a place never goes back."""
        shown = self._shown(share)
        found = []
        for front in self.fronts:
            ahead = min(front.node + 1, len(shown) - 1)
            power = min(1.0, max(0.0, float(max(shown[front.node], shown[ahead])) / FULL_HEIGHT))
            # A node lights up again for the next signal: that light is not this one's.
            follows = any(other is not front and other.node >= front.node for other in self._younger(front))
            found.append((front.before + share * (front.place - front.before), 0.0 if follows else power))
        return found

    def _younger(self, front: Front) -> list[Front]:
        return self.fronts[self.fronts.index(front) + 1 :]

    def _passed(self, node: int) -> None:
        """A node has risen past half height: the nearest signal behind it has come on; at the first, a new one."""
        behind = [front for front in self.fronts if front.node < node]
        if node and behind:
            # Of two at the same place the older one has died there.
            front = max(reversed(behind), key=lambda front: front.node)
        else:
            front = Front(-1, float(self._place[node]), float(self._place[node]))
            self.fronts.append(front)
        before, front.node = front.node, node
        if before < LEAD <= node:
            self.left_ms.append(self.time_ms)
        if before < self._end <= node:
            self.arrived_ms.append(self.time_ms)

    def _reach(self, node: int) -> float:
        """Where, between the last node a signal has lifted and the next, the voltage is at half height now."""
        ahead = node + 1
        if ahead == len(self._now) or not self._now[node] > HALF_HEIGHT > self._now[ahead]:
            return float(self._place[node])
        way = (self._now[node] - HALF_HEIGHT) / (self._now[node] - self._now[ahead])
        return float(self._place[node] + way * (self._place[ahead] - self._place[node]))

    def _shown(self, share: float) -> Array:
        return self._before + share * (self._now - self._before)

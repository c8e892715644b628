"""Cells that roll through the valleys: the stochastic equation of the landscape, in steps of Euler and Maruyama.

ds = f(s, maturity) dt + sqrt(2 NOISE dt) N(0, 1) for the balance s of either switch of genes, with f of
`stemcells_land`, while maturity rises steadily from 0 to 1. At a fixed maturity cells come to be found as exp(-F) of
the landscape says. Nothing leads a cell: where it ends is what the noise made of it.

Rules: every cell begun waits, rolls, or has arrived; the same seed and actions give the same ways, however time is cut;
a fixed inner step. Does not: know what the valleys lead to, but that a push beside them leads nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from kiosk.scenes import stemcells_circuit as circuit
from kiosk.scenes import stemcells_land as land
from kiosk.scenes.inner_steps import InnerSteps

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

INNER_STEP = 1.0 / 60.0

POOL = 20
"""The most cells on their way at once."""

MANY = 20
"""Cells of a whole group."""

EVERY = 0.2
"""Seconds between two cells of a group."""

RIPENS = 5.0
"""Seconds from the ridge to the end of a valley."""

PACE = 4.0
"""Lifetimes of a gene product in a second of the picture."""

TILTING = 0.6
"""Seconds in which the land tilts to a new signal."""

SEEN = 0.15
"""Seconds over which the eye smooths the trembling of a cell; what is drawn is that mean."""

NOWHERE = 4
"""The signal to become a cell to which no valley leads."""

PUSH, PUSHED, TRIES = 0.5, 1.2, 3.6
"""Such a signal pushes the first switch to the left, by ds/dt; for so many seconds of the so many its try takes."""


class Valleys:
    """Cells on the landscape. `arrived` counts them by valley, `steered` those that came where the signal called."""

    def __init__(self, seed: int, signal: int) -> None:
        self.signal = self._before = signal
        # All landscapes at once, so that no tilt has to wait.
        for one in range(len(land.SIGNALS)):
            land.drawn(one)
        self._rng = np.random.default_rng(seed)
        self._tilt = 1.0
        self.arrived, self.steered, self.tried = [0, 0, 0], 0, 0
        self.waiting, self.group = 0, False
        self._since = EVERY
        self._steps = InnerSteps(INNER_STEP, lambda: self.resting)
        self._s = np.zeros((2, POOL))
        self._seen, self._age = np.zeros(POOL), np.zeros(POOL)
        self._busy, self._tries = np.zeros(POOL, bool), np.zeros(POOL, bool)

    @property
    def resting(self) -> bool:
        """Whether no cell rolls or waits to, and the land lies still."""
        return not self._busy.any() and self.waiting == 0 and self._tilt >= 1.0

    @property
    def rolling(self) -> int:
        """Cells on their way."""
        return int(np.count_nonzero(self._busy))

    def roll(self, cells: int) -> None:
        """Let so many cells go, one after the other; a group that still waits is made whole, not longer."""
        if not self.rolling and not self.waiting:
            self._since, self.group = EVERY, False
        self.group = self.group or cells > 1
        self.waiting = min(MANY, self.waiting + cells)

    def send(self, signal: int) -> None:
        """Tilt the land: 0 no signal, 1 … 3 to a valley, NOWHERE where there is none."""
        if signal != self.signal:
            self._before, self.signal = self.signal, signal
            self._tilt = 0.0 if _lies(self._before) != _lies(signal) else 1.0

    def step(self, dt: float) -> None:
        """Let time pass in inner steps."""
        for _ in self._steps.of(dt):
            self._advance()

    def _advance(self) -> None:
        self._tilt = min(1.0, self._tilt + INNER_STEP / TILTING)
        self._since += INNER_STEP
        if self.waiting and self._since >= EVERY and not self._busy.all():
            self._begin()
        here = np.flatnonzero(self._busy)
        if not here.size:
            return
        age, tries = self._age[here], self._tries[here]
        ripe = np.where(tries, 0.0, age / RIPENS)
        # Only the right valley wakes the second switch.
        awake = np.where(self._s[0, here] > 0.0, ripe, 0.0)
        pulls = self._pulls(self._s[:, here], ripe, awake)
        pulls[0] -= np.where(tries & (age < PUSHED), PUSH, 0.0)
        lives = PACE * INNER_STEP
        noise = np.sqrt(2.0 * circuit.NOISE * lives) * self._rng.standard_normal(pulls.shape)
        self._s[:, here] += pulls * lives + noise
        self._seen[here] += (land.place(*self._s[:, here]) - self._seen[here]) * INNER_STEP / SEEN
        self._age[here] += INNER_STEP
        ends = np.where(tries, TRIES, RIPENS)
        for cell in here[self._age[here] >= ends]:
            self._end(int(cell))

    def _begin(self) -> None:
        cell = int(np.argmin(self._busy))
        self.waiting -= 1
        self._since = 0.0
        self._s[:, cell] = self._seen[cell] = self._age[cell] = 0.0
        self._busy[cell], self._tries[cell] = True, self.signal == NOWHERE

    def _end(self, cell: int) -> None:
        self._busy[cell] = False
        if self._tries[cell]:
            self.tried += 1
            return
        valley = int(self._valleys()[cell])
        self.arrived[valley] += 1
        self.steered += valley + 1 == self.signal

    def _pulls(self, s: NDArray[float64], ripe: NDArray[float64], awake: NDArray[float64]) -> NDArray[float64]:
        """ds/dt of both switches of some cells, on the land as it lies now."""
        before, now = (land.land(_lies(signal)) for signal in (self._before, self.signal))
        first = self._mixed(before.first, now.first, s[0], ripe)
        return np.stack((first, self._mixed(before.second, now.second, s[1], awake)))

    def _mixed(
        self, before: NDArray[float64], now: NDArray[float64], place: NDArray[float64], ripe: NDArray[float64]
    ) -> NDArray[float64]:
        new = land.at(now, place, ripe)
        if self._tilt >= 1.0:
            return new
        return self._tilt * new + (1.0 - self._tilt) * land.at(before, place, ripe)

    def _valleys(self) -> NDArray[np.intp]:
        """The valley each cell is in, from left to right."""
        found: NDArray[np.intp] = np.where(self._s[0] < 0.0, 0, 1 + (self._s[1] > 0.0))
        return found

    def cells(self) -> list[float]:
        """[x, y, z, maturity, valley, tries] of each place in the pool in lengths of the picture; valley -1: empty."""
        ripe = np.where(self._tries, 0.0, np.clip(self._age / RIPENS, 0.0, 1.0))
        before, now = (land.drawn(_lies(signal)) for signal in (self._before, self.signal))
        heights = self._mixed(before, now, self._seen, ripe)
        y = land.along(ripe)
        where = np.where(self._busy, self._valleys(), -1)
        rows = np.column_stack((self._seen - land.aside(ripe), y, land.SLOPE * y + heights, ripe, where, self._tries))
        flat: list[float] = rows.ravel().tolist()
        return flat

    def lies(self) -> tuple[int, int, float]:
        """The landscape before and after, and how far it has tilted from one to the other."""
        return _lies(self._before), _lies(self.signal), self._tilt


def _lies(signal: int) -> int:
    """The landscape that belongs to a signal."""
    return 0 if signal == NOWHERE else signal

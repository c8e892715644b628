"""One pretend person of the scene `course`: what luck brings them, and the course that comes of it.

Rules: everything about a person is drawn once, from the seed and the number of the person; types and treatment only
choose from it, so that the same person can be compared: whatever makes relapses fewer leaves some of them out and adds
none (thinning). Times in years, heights in mean relapses. Sources: how long a relapse builds, lasts and recovers: facts
E [S7] [S6]; the three types: facts F10 F12 F13 [S4] [S5] [S7]. Does not average: that is `course_average`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

YEARS = 15.0
"""Years in the picture."""

CELLS = 480
"""Steps in which a course is drawn: 11 days each."""

TIMES = np.linspace(0.0, YEARS, CELLS + 1)

YEAR = 365.25
"""Days of a year."""

BUILDS = 5.0 / YEAR
"""Years in which a relapse builds up."""

LASTS = 21.0 / YEAR
"""Years it lasts before it eases."""

EASES = (30.0 / YEAR, 60.0 / YEAR, 120.0 / YEAR)
"""Years in which it falls to 37 % of what can ease; each is as likely."""

SIZES = (0.5, 1.5)
"""The least and the most height of a relapse; all between are as likely."""

PARTLY = 0.4
"""Share of relapses that do not ease fully."""

REMAINS = (0.1, 0.4)
"""The least and the most share of its height that then remains."""

STARTS = (0.1, 0.5)
"""The least and the most that MS affects the day at the beginning."""

ROUGH = 0.08
"""Years; how unevenly slow worsening goes on: variance of a time by mean of a time."""

ONSETS = (5.0, 10.0)
"""The earliest and the latest year in which slow worsening follows relapses."""

SLOPES = (0.0, 0.12, 0.085)
"""Mean slow worsening a year for each type, in mean relapses."""

SPREAD = (0.0, 2.0)
"""The least and the most of a person's own slow worsening by the mean; all between are as likely."""

ACTIVE = (1.0, 0.25, 0.1)
"""Share of relapses that there still are, for each type, once slow worsening has begun."""

FEWER = 0.5
"""Share of relapses that treatment leaves."""

SLOWER = 0.8
"""Share of slow worsening that treatment leaves."""

EVERY = 12
"""Steps between two points of a line where nothing happens."""

NEAR = (-1, 0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 28)
"""Steps after a relapse at which a line has a point."""

RELAPSING, SECONDARY, PRIMARY = range(3)


@dataclass(frozen=True)
class Person:
    """The lots of one pretend person. Arrays with one entry for each relapse: `times`, `sizes`, the share that
    `remains`, the time it `eases` in, and the `luck` by which types and treatment choose. `wear` is slow worsening at
    TIMES since it began, in years of a mean person; `onset` is when it begins in secondary progressive MS."""

    starts: float
    times: NDArray[float64]
    sizes: NDArray[float64]
    remains: NDArray[float64]
    eases: NDArray[float64]
    luck: NDArray[float64]
    onset: float
    wear: NDArray[float64]

    def began(self, kind: int) -> float:
        """The year in which slow worsening begins; YEARS when it does not."""
        return (YEARS, self.onset, 0.0)[kind]

    def strange(self, rate: float) -> float:
        """How far from the average: relapses in standard deviations of their number, and the pace of worsening."""
        mean = rate * YEARS
        return float(abs(len(self.times) - mean) / mean**0.5 + abs(self.wear[-1] / YEARS - 1.0))

    def happens(self, kind: int, treated: bool) -> NDArray[np.bool_]:
        """Which of the relapses there are."""
        limit = np.where(self.times < self.began(kind), 1.0, ACTIVE[kind])
        return self.luck < limit * (FEWER if treated else 1.0)

    @property
    def pulses(self) -> NDArray[float64]:
        """What each relapse adds at TIMES: (relapses, CELLS + 1)."""
        return self.sizes[:, None] * pulse(TIMES - self.times[:, None], self.remains[:, None], self.eases[:, None])

    @property
    def corners(self) -> NDArray[np.intp]:
        """The points of TIMES that a line needs: a quarter of all, because each costs time to draw."""
        first = np.ceil(self.times / YEARS * CELLS).astype(np.intp)
        near = np.clip(first[:, None] + np.array(NEAR), 0, CELLS)
        return np.union1d(np.arange(0, CELLS + 1, EVERY), near.ravel())

    def worsening(self, kind: int, treated: bool) -> NDArray[float64]:
        """What slow worsening adds at TIMES."""
        gone = np.zeros(CELLS + 1)
        first = round(self.began(kind) / YEARS * CELLS)
        gone[first:] = self.wear[: CELLS + 1 - first]
        return SLOPES[kind] * (SLOWER if treated else 1.0) * gone

    def course(self, kind: int, treated: bool) -> NDArray[float64]:
        """How much MS affects the day at TIMES."""
        relapses: NDArray[float64] = self.pulses[self.happens(kind, treated)].sum(axis=0)
        return self.starts + relapses + self.worsening(kind, treated)


def pulse(age: NDArray[float64], remains: NDArray[float64], eases: NDArray[float64]) -> NDArray[float64]:
    """A relapse of height 1 at an `age` in years: it builds up, lasts, and eases to what `remains`."""
    easing = np.maximum(age - BUILDS - LASTS, 0.0)
    return np.clip(age / BUILDS, 0.0, 1.0) * (remains + (1.0 - remains) * np.exp(-easing / eases))


def draw_person(seed: int, number: int, rate: float) -> Person:
    """Pretend person `number` of the crowd of `seed`, with `rate` relapses a year while nothing makes them fewer."""
    rng = np.random.default_rng((seed % 2**32, number))
    starts, onset, slope = rng.uniform(*STARTS), rng.uniform(*ONSETS), rng.uniform(*SPREAD)
    # A gamma process: uneven steps, never backwards.
    steps = rng.gamma(slope * YEARS / CELLS / ROUGH, ROUGH, CELLS)
    times: list[float] = []
    time = rng.exponential(1.0 / rate)
    while time < YEARS:
        times.append(time)
        time += rng.exponential(1.0 / rate)
    many = len(times)
    return Person(
        starts,
        np.array(times),
        rng.uniform(*SIZES, many),
        np.where(rng.random(many) < PARTLY, rng.uniform(*REMAINS, many), 0.0),
        rng.choice(EASES, many),
        rng.random(many),
        # Slow worsening begins where the picture has a point.
        round(onset / YEARS * CELLS) * YEARS / CELLS,
        np.concatenate(([0.0], np.cumsum(steps))),
    )

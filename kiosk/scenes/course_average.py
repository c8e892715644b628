"""The average course of very many pretend people, in closed form.

Rules: Campbell's theorem: the mean of relapses that come by chance, each with its own shape, is the rate times the
integral of the mean shape; and slow worsening is averaged over all years in which it may begin. Times in years, heights
in mean relapses. Does not draw lots.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from kiosk.scenes.course_person import (
    ACTIVE,
    BUILDS,
    EASES,
    FEWER,
    LASTS,
    ONSETS,
    PARTLY,
    PRIMARY,
    RELAPSING,
    REMAINS,
    SIZES,
    SLOPES,
    SLOWER,
    STARTS,
)

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray


def average(kind: int, treated: bool, rate: float, times: NDArray[float64]) -> NDArray[float64]:
    """How much MS affects the day on average, at each of the `times`."""
    first, last = ONSETS
    if kind == RELAPSING:
        relapses, gone = once(times), np.zeros_like(times)
    elif kind == PRIMARY:
        relapses, gone = ACTIVE[kind] * once(times), times
    else:
        # Slow worsening begins at any time from `first` to `last`, all as likely.
        early = once(times) - (twice(times - first) - twice(times - last)) / (last - first)
        relapses = ACTIVE[kind] * once(times) + (1.0 - ACTIVE[kind]) * early
        gone = (np.maximum(times - first, 0.0) ** 2 - np.maximum(times - last, 0.0) ** 2) / (2.0 * (last - first))
    fewer, slower = (FEWER, SLOWER) if treated else (1.0, 1.0)
    return _middle(STARTS) + rate * fewer * _middle(SIZES) * relapses + SLOPES[kind] * slower * gone


def once(ages: NDArray[float64]) -> NDArray[float64]:
    """The integral of the mean shape of a relapse from its beginning to each of the `ages`."""
    age, built, eased = (np.maximum(ages - begin, 0.0) for begin in (0.0, BUILDS, BUILDS + LASTS))
    fallen = np.mean([eased - time * -np.expm1(-eased / time) for time in EASES], axis=0)
    result: NDArray[float64] = (age**2 - built**2) / (2.0 * BUILDS) - (1.0 - _remains()) * fallen
    return result


def twice(ages: NDArray[float64]) -> NDArray[float64]:
    """The integral of `once`."""
    age, built, eased = (np.maximum(ages - begin, 0.0) for begin in (0.0, BUILDS, BUILDS + LASTS))
    fallen = np.mean([eased**2 / 2.0 - time * eased + time**2 * -np.expm1(-eased / time) for time in EASES], axis=0)
    result: NDArray[float64] = (age**3 - built**3) / (6.0 * BUILDS) - (1.0 - _remains()) * fallen
    return result


def _remains() -> float:
    """Mean share of a relapse that does not ease."""
    return PARTLY * _middle(REMAINS)


def _middle(ends: tuple[float, float]) -> float:
    return sum(ends) / len(ends)

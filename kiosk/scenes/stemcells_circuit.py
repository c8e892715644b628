"""The gene circuit behind the valleys: two genes that switch each other off, and each itself on.

dx/dt = a x^n / (t^n + x^n) + b t^n / (t^n + y^n) - k x, and the same for y with x and y exchanged (Huang 2007 [S114]).
The balance of the two genes, s = x - y, is what a cell decides; their sum follows it fast, so that it is taken where it
would come to rest (d(x + y)/dt = 0). What is left is one equation, ds/dt = -dU/ds + noise, with the same resting points
as the two; exp(-U / NOISE) is how long cells stay where in the end (the quasi-potential of Wang 2011 [S115]).

Rules: time in lifetimes of a gene product (1 / k), amounts as in the papers; arrays in, arrays out; no chance here.
Does not: know valleys, cells or pictures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

COOPERATION, THRESHOLD, DECAY = 4, 0.5, 1.0
SELF = 0.5
"""How strongly a gene switches itself on (a)."""

NOISE = 0.012
"""Strength of chance in s: it spreads as the square root of 2 NOISE t."""

HALVINGS = 32
"""Steps of the search for the sum at rest: the interval shrinks by half each time."""

MOST = 4.0
"""More than both genes together can ever be beyond what they differ by."""


def on(amount: NDArray[float64]) -> NDArray[float64]:
    """The share of time a gene is switched on by so much of a product."""
    raised = amount
    # Products are far faster than a power.
    for _ in range(COOPERATION - 1):
        raised = raised * amount
    return raised / (THRESHOLD**COOPERATION + raised)


def made(x: NDArray[float64], y: NDArray[float64], cross: NDArray[float64] | float) -> NDArray[float64]:
    """dx/dt, with `cross` the strength b of what the other gene switches off."""
    return SELF * on(x) + cross * (1.0 - on(y)) - DECAY * x


def total(s: NDArray[float64], first: NDArray[float64], second: NDArray[float64]) -> NDArray[float64]:
    """The sum x + y at rest, given their difference; neither is less than nothing."""
    least = np.abs(s)
    low, high = least, least + MOST
    for _ in range(HALVINGS):
        middle = 0.5 * (low + high)
        x, y = 0.5 * (middle + s), 0.5 * (middle - s)
        grows = made(x, y, first) + made(y, x, second) > 0.0
        low, high = np.where(grows, middle, low), np.where(grows, high, middle)
    return 0.5 * (low + high)


def drift(
    s: NDArray[float64], cross: NDArray[float64] | float, bias: NDArray[float64] | float = 0.0
) -> NDArray[float64]:
    """ds/dt. A signal of strength `bias` makes more of x and less of y."""
    s, cross, bias = np.broadcast_arrays(np.asarray(s, float), np.asarray(cross, float), np.asarray(bias, float))
    first, second = cross * (1.0 + bias), cross * (1.0 - bias)
    together = total(s, first, second)
    x, y = 0.5 * (together + s), 0.5 * (together - s)
    return made(x, y, first) - made(y, x, second)


def shares(s: NDArray[float64], pull: NDArray[float64]) -> NDArray[float64]:
    """How often a cell is found at each s (last axis, evenly spaced) in the end, out of 1, in each row of ds/dt."""
    step = s[1] - s[0]
    risen = np.zeros_like(pull)
    np.cumsum(0.5 * (pull[:, 1:] + pull[:, :-1]) * step, axis=1, out=risen[:, 1:])
    risen = np.exp((risen - risen.max(axis=1, keepdims=True)) / NOISE)
    found: NDArray[float64] = risen / risen.sum(axis=1, keepdims=True)
    return found

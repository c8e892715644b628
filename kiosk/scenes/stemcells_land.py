"""The landscape of valleys: minus the logarithm of how often cells of each maturity are found at each place.

Two switches of genes follow each other (Qiu 2012 [S116] for stem cells of the brain, Schittler 2010 [S117] for MSCs):
the first parts the left valley from the right, the second parts the right one again. A place across is x = FIRST s1 +
SECOND s2, with the balance s of each switch (stemcells_circuit); a place along is the maturity of the cell, 0 at the
stem cell and 1 at the end, with which the genes come to switch each other off more strongly. F(x) = -ln share. The
picture of the landscape (assets/drawing/terrain.py) is made of these very numbers.

Rules: the same signal gives the same landscape; lengths are those of the picture, y counts from the front. Does not:
move cells, or know which cells the valleys lead to.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from kiosk.scenes import stemcells_circuit as circuit

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

    Numbers = NDArray[float64]

FIRST, SECOND = 0.58, 0.42
"""Lengths of the picture for one unit of s."""

WIDE, STEP = 3.4, 0.02
"""The table of the landscape reaches so far to either side, in such steps."""

REACH = 2.2
"""The circuit is computed for balances s up to here."""

ROWS = 81
"""Rows of the table from maturity 0 to 1."""

WEAK, STRONG = 0.2, 0.8
"""How strongly genes switch each other off, b: in a stem cell, and in a cell with a job."""

OPENS = ((0.06, 0.70), (0.36, 0.95))
"""From which to which maturity b rises, for either switch."""

BIAS, DEAF = 0.18, 0.75
"""A signal makes so much more of one gene of a switch, and so much less of the other; a share of it goes as b rises."""

TOP_Y, END_Y = 1.52, 0.14
"""Where a stem cell rests, and where a valley ends."""

ASIDE = 0.30
"""The picture is shifted so far at the end, so that the three valleys stand evenly in it."""

RARE = 1e-290
"""Shares below this are rounding."""

SIGNALS = ((0.0, 0.0), (-1.0, 0.0), (1.0, -1.0), (1.0, 1.0))
"""What a signal does to the two switches: none, and one for each valley."""


class Land(NamedTuple):
    """F for each row of maturity and each place across; and ds/dt of either switch, for each row and each s."""

    level: Numbers
    first: Numbers
    second: Numbers


def smooth(low: float, high: float, value: Numbers) -> Numbers:
    """0 below `low`, 1 above `high`, and a smooth rise between."""
    u = np.clip((value - low) / (high - low), 0.0, 1.0)
    return u * u * (3.0 - 2.0 * u)


def across() -> Numbers:
    """The places of the table across."""
    return _to_either_side(WIDE)


def _to_either_side(reach: float) -> Numbers:
    return np.linspace(-reach, reach, 2 * round(reach / STEP) + 1)


def place(first: Numbers, second: Numbers) -> Numbers:
    """x of cells with these balances of their switches."""
    return FIRST * first + SECOND * second


def strength(switch: int, maturity: Numbers) -> Numbers:
    """How strongly the genes of a switch hold each other down at a maturity."""
    return WEAK + (STRONG - WEAK) * smooth(*OPENS[switch], maturity)


@cache
def land(signal: int) -> Land:
    """The landscape under a signal (0 none, 1 … 3 for each valley)."""
    x, maturity = across(), np.linspace(0.0, 1.0, ROWS)
    pulls, found = [], []
    for switch, (push, length) in enumerate(zip(SIGNALS[signal], (FIRST, SECOND), strict=True)):
        cross = strength(switch, maturity)[:, None]
        bias = push * BIAS * (1.0 - DEAF * smooth(*OPENS[switch], maturity))[:, None]
        pull = circuit.drift(_to_either_side(REACH), cross, bias)
        pulls.append(_spread(pull, x))
        found.append(circuit.shares(x / length, _spread(pull, x / length)))
    first, second = found
    # On the left the second switch stays as it is in a stem cell.
    left = first * (np.sign(-x) + 1.0) / 2.0
    both = np.stack([np.convolve(row, second[0], "same") for row in left])
    both += np.stack([np.convolve(a, b, "same") for a, b in zip(first - left, second, strict=True)])
    return Land(-np.log(both / STEP + RARE), pulls[0], pulls[1])


def _spread(pull: Numbers, s: Numbers) -> Numbers:
    """ds/dt at other places than those it was computed for, row by row. Beyond them one gene is silent, and the other
    only decays."""
    inside = np.stack([np.interp(s, _to_either_side(REACH), row) for row in pull])
    beyond: Numbers = inside - circuit.DECAY * (s - np.clip(s, -REACH, REACH))
    return beyond


def at(table: Numbers, x: Numbers, maturity: Numbers) -> Numbers:
    """A number of a table between its rows and its columns, which are the places of `across`."""
    column = np.clip((x + WIDE) / STEP, 0.0, table.shape[1] - 1.001)
    row = np.clip(maturity * (ROWS - 1), 0.0, ROWS - 1.001)
    i, j = column.astype(int), row.astype(int)
    u, v = column - i, row - j
    near = table[j, i] * (1.0 - u) + table[j, i + 1] * u
    far = table[j + 1, i] * (1.0 - u) + table[j + 1, i + 1] * u
    found: Numbers = near * (1.0 - v) + far * v
    return found


# --- the picture of it

CAP, TALL = 3.0, 0.16
"""F is drawn as TALL ln(1 + F / CAP): the floors of valleys as they are, the heights between them drawn in."""

SLOPE = 0.75
"""How steeply the land goes down to the front: cells ripen with time, whatever the genes do."""


def aside(maturity: Numbers) -> Numbers:
    """How far the picture is shifted to the left at a maturity."""
    return ASIDE * smooth(0.1, 0.9, maturity)


def depth(y: Numbers) -> Numbers:
    """Maturity at a place along the picture."""
    return (TOP_Y - y) / (TOP_Y - END_Y)


def along(maturity: Numbers) -> Numbers:
    """Place along the picture at a maturity."""
    return TOP_Y - (TOP_Y - END_Y) * maturity


@cache
def drawn(signal: int) -> Numbers:
    """Heights of the picture over the table: F of each row above its lowest place, drawn in."""
    level = land(signal).level
    found: Numbers = TALL * np.log1p((level - level.min(axis=1, keepdims=True)) / CAP)
    return found

"""The cells of the scene `repair`: where they are at home, where they can go, what they do, and how fast.

Rules: every rate is a chance per day of doing the next thing; a cell that has begun something takes a fixed time for
it. Lengths along the fibres in um, lanes between fibres counted from above (0, 1); times in days.
Sources: facts E1 E3 E5 F45-F48 [S16] [S46] [S57] [S59] [S61]; see repair.md. Does not draw lots: that is `repair`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

FIBRES = 3
INTERNODE = 66.0
"""Length of an old sleeve with its gap, um."""

SHORTER = 3
"""New sleeves in the place of one old sleeve."""

BEGINS, LOST = 66.0, 2
"""Where the myelin is lost, um, and how many old sleeves of every fibre."""

NEW = INTERNODE / SHORTER
SITES = LOST * SHORTER
"""Bare stretches of each fibre: each has room for one new sleeve."""

THICKNESS = 0.4
"""Thickness of a new sleeve, share of the old one; the drawing keeps to it."""

CELLS, OPC_SHARE = 120, 0.05
"""Cells of all kinds in and around the patch, most of them not drawn; the share of OPCs among them."""

HOMES = ((0, 11.0), (0, 36.0), (0, 227.0), (1, 37.0), (1, 228.0), (1, 253.0))
"""Lane and place of the OPCs before anything has happened, um."""

SHEATHS = 3
"""Most new sleeves of one cell in this picture; in life up to about 50."""

REACH = 1
"""Stretches that an arm can reach beyond the one it is above."""

# Rates, per day.
WAKE = 0.45
CYCLE = 10.0
"""Days in which a resting OPC divides once (mouse, white matter)."""

HURRY = 4.0
"""How much faster an OPC divides beside damage."""

MATURE = 0.3
CLEAR, CLEAR_HARDLY = 0.5, 0.02

# What slows, and by how much.
FEW_SIGNALS = 0.25
OLD_WAKE, OLD_MATURE = 0.4, 0.35
HELD_BACK = 0.9
"""Share of the maturing that debris holds back while all of it lies there."""

# How long things take, days.
LOSS = 1.2
TRAVEL = 2.0
SPLIT = 1.0
CHANGE = 1.5
WRAP = 2.5


class State(IntEnum):
    """What a cell is doing; the numbers are those of the frame."""

    REST = 0
    MOVE = 1
    READY = 2
    DIVIDE = 3
    GROWN = 4
    WAIT = 5
    CHANGE = 6
    MAKER = 7


@dataclass(slots=True)
class Cell:
    """`x` in um, `lane` counted from above; `since` days in the present state; `luck` what is left until the next thing
    happens, in mean waiting times; `place` where it stands in the lesion (0 …), or -1."""

    lane: int
    x: float
    luck: float
    state: State = State.REST
    since: float = 0.0
    start: float = 0.0
    goal: float = 0.0
    place: int = -1

    def enter(self, state: State, luck: float = 0.0) -> None:
        """Begin something new."""
        self.state, self.since, self.luck = state, 0.0, luck


def place_x(place: int) -> float:
    """Middle of the bare stretch under (and over) a place, um."""
    return BEGINS + NEW * (place + 0.5)


def pair_x(pair: int) -> float:
    """Middle between the two places of a pair, where a cell stands before it divides, um."""
    return BEGINS + NEW * (2.0 * pair + 1.0)


def reach(lane: int, place: int) -> list[tuple[int, int]]:
    """Fibre and stretch that a cell can wrap, the nearest first."""
    near = sorted(range(max(0, place - REACH), min(SITES, place + REACH + 1)), key=lambda site: abs(site - place))
    return [(fibre, site) for site in near for fibre in (lane, lane + 1)]


def wake_rate(signals: bool, older: bool) -> float:
    """Chance per day that a resting cell wakes."""
    return WAKE * (1.0 if signals else FEW_SIGNALS) * (OLD_WAKE if older else 1.0)


def divide_rate() -> float:
    """Chance per day that a cell beside the damage divides."""
    return HURRY / CYCLE


def mature_rate(debris: float, older: bool) -> float:
    """Chance per day that a cell that has divided tries to mature; `debris` is the share that still lies there."""
    return MATURE * (1.0 - HELD_BACK * debris) * (OLD_MATURE if older else 1.0)


def clear_rate(clear: bool) -> float:
    """Share of the debris that is cleared per day."""
    return CLEAR if clear else CLEAR_HARDLY

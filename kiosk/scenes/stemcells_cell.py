"""One cell of the stem cell scene: what it is, what it does, and how far it has come.

Rules kept: a cell knows only itself; lengths are those of the landscape (stemcells_field), times in s.
Does not: move; that is `stemcells`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from kiosk.scenes import stemcells_field as field


class Kind(IntEnum):
    """STEM can divide again; OTHER is a cell that will change (a progenitor, facts F60 F61)."""

    STEM = 0
    OTHER = 1


class State(IntEnum):
    """What a cell on the picture is doing; GATHER is the walk to the top of the valleys."""

    WAIT = 0
    DIVIDE = 1
    GATHER = 2
    DESCEND = 3


@dataclass(slots=True, eq=False)
class Cell:
    """One cell. `home` is its place on the ridge (x), `split` 0..1 while it divides, `others` its outcome
    0..2, `valley` 0..2 once it is sent down (-1 before)."""

    kind: Kind
    x: float
    home: float
    y: float = field.RIDGE_Y
    vx: float = 0.0
    state: State = State.WAIT
    split: float = 0.0
    others: int = 0
    valley: int = -1

    @property
    def maturity(self) -> float:
        """0 on the ridge, 0.5 at the ledge of the in-between cell, 1 at the end of the valley."""
        if self.valley < 0:
            return 0.0
        top, ledge, end = 1.42, field.LEDGE_Y, field.END_Y
        if self.y > ledge:
            return 0.5 * min(1.0, max(0.0, (top - self.y) / (top - ledge)))
        return 0.5 + 0.5 * min(1.0, (ledge - self.y) / (ledge - end))

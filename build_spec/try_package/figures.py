"""One figure of the packages, its target, and the table of all.

Rules: a figure that could not be taken says why and counts as not met. Does not measure.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, its value, at most what it may be (None: only told), and how it was seen."""

    what: str
    value: float
    unit: str
    most: float | None = None
    how: str = ""

    @property
    def met(self) -> bool:
        """Whether the target is kept."""
        return self.most is None or self.value <= self.most


@dataclass(frozen=True, slots=True)
class Seen:
    """Something that must be so: what, whether it is, and how it was seen or why not."""

    what: str
    met: bool
    how: str = ""


def table(rows: Iterable[Figure | Seen]) -> str:
    """All rows for a terminal, one line each."""
    lines = []
    for row in rows:
        mark = "met    " if row.met else "NOT MET"
        if isinstance(row, Figure):
            target = "" if row.most is None else f"≤ {row.most:g}"
            lines.append(f"{mark}  {row.what:<58} {row.value:>9.2f} {row.unit:<4} {target:<8} {row.how}")
        else:
            lines.append(f"{mark}  {row.what:<58} {'yes' if row.met else 'no':>9} {'':<13} {row.how}")
    return "\n".join(lines)

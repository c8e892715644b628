"""One table of figures: what was measured, in which unit, and whether the target is met.

Rules: a figure is a median over several runs. Does not measure.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `most` or `least` is the target, None when the figure only informs."""

    what: str
    figure: float
    unit: str
    note: str = ""
    most: float | None = None
    least: float | None = None

    def verdict(self) -> str:
        """The target and whether it is met."""
        if self.most is not None:
            return f"<= {self.most:g}  {'met' if self.figure <= self.most else 'NOT MET'}"
        if self.least is not None:
            return f">= {self.least:g}  {'met' if self.figure >= self.least else 'NOT MET'}"
        return ""


def lines(rows: Iterable[Row]) -> list[str]:
    """The rows for a terminal, in columns."""
    cells = [
        (row.what, f"{row.figure:,.2f}" if row.figure < 10 else f"{row.figure:,.0f}", row.unit, row.verdict(), row.note)
        for row in rows
    ]
    wide = [max(len(cell[column]) for cell in cells) for column in range(4)]
    return [
        f"{what:<{wide[0]}}  {figure:>{wide[1]}} {unit:<{wide[2]}}  {verdict:<{wide[3]}}  {note}".rstrip()
        for what, figure, unit, verdict, note in cells
    ]


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the ratios taken turn by turn."""
    return statistics.median(one / other for one, other in zip(ours, theirs, strict=True))


def span(values: Sequence[float], digits: int = 0) -> str:
    """Smallest and largest, as a note."""
    return f"{min(values):.{digits}f} … {max(values):.{digits}f}"

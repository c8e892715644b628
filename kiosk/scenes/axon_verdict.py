"""What has become of the signals of the axon scene, compared with the healthy fibre beside it.

Rules kept: decided by what the two fibres did, never by what was asked of them. The limits are for the words on the
screen and have no clinical meaning.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.scenes.axon_impulse import Impulses
from kiosk.scenes.axon_sleeves import FULL, REPAIRED, Sleeve

ON_TIME = 1.2
"""An impulse is late when it takes more than this times the healthy time from first to last gap."""

STRONG = 0.9
"""An impulse is weak when its peak at the last gap is below this share of the healthy one."""


def travel_ms(fibre: Impulses | None) -> float:
    """Time the first signal took from the first drawn gap to the last, 0 while none has arrived."""
    return fibre.arrived_ms[0] - fibre.left_ms[0] if fibre and fibre.arrived_ms else 0.0


def state_of(sleeves: Sequence[Sleeve], yours: Impulses, theirs: Impulses) -> str:
    """One signal is running, strong, late, weak, restored or blocked; of a row, all arrive (strong), some or none."""
    if yours.sent > 1:
        if not yours.over:
            return "running"
        arrived = len(yours.arrived_ms)
        return "strong" if arrived == yours.sent else "some" if arrived else "blocked"
    if not yours.arrived_ms:
        return "blocked" if yours.spent or yours.over else "running"
    if not all(fibre.peaked or fibre.over for fibre in (yours, theirs)):
        return "running"
    kinds = set(sleeves)
    if kinds == {FULL}:
        return "strong"
    if kinds <= {FULL, REPAIRED}:
        return "restored"
    if yours.peak_mv < STRONG * theirs.peak_mv:
        return "weak"
    return "late" if travel_ms(yours) > ON_TIME * travel_ms(theirs) else "strong"

"""A moment that no change of the wall clock can move: which start of the machine, and seconds since then.

Rules: a value only. Moments of different boots cannot be compared; whoever needs a span across boots begins again.
"""

from __future__ import annotations

import msgspec


class Moment(msgspec.Struct, frozen=True):
    """`boot` names one start of the machine, `seconds` counts from it and goes on while the machine sleeps."""

    boot: str
    seconds: float

"""The digits of the PIN keypad in a new order each time, so that neither smudges nor a glance tell the PIN.

Rules: every digit once; chance comes in as an argument. Does not draw and never sees the PIN.
"""

from __future__ import annotations

import random


def shuffled(rng: random.Random) -> tuple[str, ...]:
    """The ten digits in a new order."""
    return tuple(rng.sample("0123456789", 10))

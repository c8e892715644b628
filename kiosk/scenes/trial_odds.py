"""How often chance alone brings a result: the exact binomial behind the scene `trial`.

Rules: exact up to rounding, no chance in it; a study is so many people with, and so many without the treatment.
Sources: the binomial distribution is arithmetic; see trial.md. Does not draw and does not know visitors.
"""

from __future__ import annotations

import math

ROUNDING = 1e-9
"""What is a hair below a whole number because of rounding counts as that number."""


def binomial(people: int, chance: float) -> list[float]:
    """Probability of 0, 1 … `people` of them feeling better, each with `chance`, apart from the others."""
    return [math.comb(people, k) * chance**k * (1.0 - chance) ** (people - k) for k in range(people + 1)]


def difference(treated: int, with_treatment: float, control: int, without: float) -> list[float]:
    """Probability of a difference of -control … +treated people between the two groups."""
    found = [0.0] * (treated + control + 1)
    for better, share in enumerate(binomial(treated, with_treatment)):
        for alike, other in enumerate(binomial(control, without)):
            found[better - alike + control] += share * other
    return found


def least(group: int, line: float) -> int:
    """The smallest number of people that is at least the share `line` of a group."""
    return math.ceil(line * group - ROUNDING)

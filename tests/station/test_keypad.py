"""The keypad has every digit once, each time elsewhere."""

from __future__ import annotations

import random
from collections import Counter

from kiosk.station.keypad import shuffled


def test_every_digit_is_there_once_and_comes_to_every_place() -> None:
    """In 2,000 shuffles each digit stands in each place about 200 times."""
    rng = random.Random(5)
    places = Counter((place, digit) for _ in range(2000) for place, digit in enumerate(shuffled(rng)))
    assert set(shuffled(rng)) == set("0123456789")
    assert len(places) == 100
    assert all(140 < times < 260 for times in places.values())


def test_the_same_chance_gives_the_same_keypad() -> None:
    """Chance is an argument."""
    assert shuffled(random.Random(9)) == shuffled(random.Random(9))

"""Hands that play with the corners for hours do ask for the desk, and the PIN behind it still holds."""

from __future__ import annotations

import random

from kiosk.station.keypad import shuffled
from kiosk.touch import Contact, Phase
from kiosk.touch.corners import Corners
from tests.station.lock import Machine
from tests.station.test_pin_attacks import allowed

WIDTH = 509.0
HOUR = 3600


def test_an_hour_of_playing_with_the_corners_meets_a_lock_that_counts() -> None:
    """Two slow hands that touch only near the upper corners make the gesture now and then, by chance. Each time they
    press the keypad at random for a minute: every six digits are a counted try, and the schedule of the lock holds."""
    rng, machine, corners = random.Random(11), Machine(), Corners(WIDTH)
    start, asked, tried, opened = machine.time, 0, 0, 0
    while machine.time - start < HOUR:
        hands = [(finger, rng.choice([0.0, WIDTH - 45]) + rng.uniform(0, 45), rng.uniform(0, 45)) for finger in (1, 2)]
        for finger, x, y in hands:
            corners.feed(Contact(finger, Phase.DOWN, x, y, machine.time))
        machine.time += rng.uniform(0, 5)
        asked_now = corners.tick(machine.time) == 1.0
        for finger, x, y in hands:
            corners.feed(Contact(finger, Phase.UP, x, y, machine.time))
        if not asked_now:
            continue
        asked += 1
        for _ in range(10):
            pin = "".join(rng.choice(shuffled(rng)) for _ in range(6))
            tried += machine.lock.wait() == 0
            opened += machine.lock.try_pin(pin).open
            machine.time += 6
    assert asked > 10, "The corners were never asked, so this test proves nothing about the lock."
    assert tried <= allowed(HOUR) == 11
    assert opened == 0

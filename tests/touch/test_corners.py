"""The gesture of the upper corners asks for the desk when it is truly made, and random touching does not make it."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator

import pytest

from kiosk.touch import Contact, Phase
from kiosk.touch.corners import DRIFT, HOLD, SIDE, Corners

WIDTH, HEIGHT = 509.0, 286.0  # a 23-inch screen
LEFT, RIGHT = (10.0, 12.0), (WIDTH - 8.0, 15.0)


def down(corners: Corners, finger: int, place: tuple[float, float], time: float) -> float:
    """A finger comes down."""
    return corners.feed(Contact(finger, Phase.DOWN, *place, time))


def move(corners: Corners, finger: int, place: tuple[float, float], time: float) -> float:
    """A finger moves."""
    return corners.feed(Contact(finger, Phase.MOVE, *place, time))


def up(corners: Corners, finger: int, time: float, phase: Phase = Phase.UP) -> float:
    """A finger is lifted."""
    return corners.feed(Contact(finger, phase, 0.0, 0.0, time))


def held(start: float = 0.0) -> Corners:
    """Both fingers rest in their corners since `start`."""
    corners = Corners(WIDTH)
    down(corners, 1, LEFT, start - 0.5)
    down(corners, 2, RIGHT, start)
    return corners


def test_two_resting_fingers_open_after_three_seconds_once() -> None:
    """The progress grows from the second finger on; after it opened they have to be lifted first."""
    corners = Corners(WIDTH)
    assert down(corners, 1, LEFT, 0.0) == 0.0
    assert corners.tick(9.0) == 0.0
    assert down(corners, 2, RIGHT, 10.0) == 0.0
    assert corners.tick(11.5) == 0.5
    assert corners.tick(12.99) < 1.0
    assert corners.tick(10 + HOLD) == 1.0
    assert [corners.tick(time) for time in (13.1, 16.2, 60.0)] == [0.0] * 3
    up(corners, 1, 61.0)
    up(corners, 2, 61.0)
    down(corners, 7, RIGHT, 70.0)
    down(corners, 8, LEFT, 70.1)
    assert corners.tick(70.1 + HOLD) == 1.0


def test_one_finger_lifted_and_set_down_again_does_not_open_twice() -> None:
    """Both have to leave the glass."""
    corners = held()
    assert corners.tick(3.0) == 1.0
    up(corners, 1, 3.5)
    down(corners, 1, LEFT, 4.0)
    assert corners.tick(8.0) == 0.0


def test_a_trembling_finger_may_move_within_twelve_millimetres() -> None:
    """From where it came down; a slow drift counts as much as a jump."""
    corners = held()
    for step in range(100):
        angle = step / 3
        move(
            corners, 1, (LEFT[0] + DRIFT * math.cos(angle) * 0.99, LEFT[1] + DRIFT * math.sin(angle) * 0.99), step / 50
        )
    assert corners.tick(3.0) == 1.0


@pytest.mark.parametrize("place", [(LEFT[0] + 12.1, LEFT[1]), (LEFT[0], LEFT[1] + 50), (math.nan, LEFT[1])])
def test_a_finger_that_moves_away_spoils_it(place: tuple[float, float]) -> None:
    """Even when it comes back: it has to be lifted first."""
    corners = held()
    assert corners.tick(1.0) > 0.0
    assert move(corners, 1, place, 1.5) == 0.0
    move(corners, 1, LEFT, 1.6)
    assert corners.tick(5.0) == 0.0


@pytest.mark.parametrize("third", [(WIDTH / 2, HEIGHT / 2), LEFT, RIGHT, (math.nan, math.nan), (-500.0, 3.0)])
def test_a_third_finger_spoils_it(third: tuple[float, float]) -> None:
    """Wherever it is, before or after, and even when it is lifted again."""
    corners = held()
    assert down(corners, 3, third, 2.0) == 0.0
    up(corners, 3, 2.1)
    assert corners.tick(5.5) == 0.0
    before = Corners(WIDTH)
    down(before, 3, third, 0.0)
    down(before, 1, LEFT, 0.5)
    down(before, 2, RIGHT, 0.6)
    assert before.tick(4.0) == 0.0


@pytest.mark.parametrize("phase", [Phase.UP, Phase.CANCEL])
def test_a_lifted_finger_begins_the_time_anew(phase: Phase) -> None:
    """Three seconds count from when both rest."""
    corners = held()
    assert up(corners, 2, 2.9, phase) == 0.0
    assert down(corners, 2, RIGHT, 3.0) == 0.0
    assert corners.tick(5.9) < 1.0
    assert corners.tick(6.0) == 1.0


@pytest.mark.parametrize(
    ("first", "second", "opens"),
    [
        ((0.0, 0.0), (WIDTH, 0.0), True),
        ((-1.5, -1.5), (WIDTH + 1.5, SIDE), True),
        ((SIDE, SIDE), (WIDTH - SIDE, SIDE), True),
        ((SIDE + 0.1, 5.0), RIGHT, False),
        (LEFT, (WIDTH - 5, SIDE + 0.1), False),
        (LEFT, (WIDTH - SIDE - 0.1, 5.0), False),
        (LEFT, (20.0, 20.0), False),
        (LEFT, (10.0, HEIGHT - 10), False),
        (LEFT, (WIDTH - 10, HEIGHT - 10), False),
        ((-30.0, 5.0), RIGHT, False),
    ],
)
def test_the_corners_are_squares_of_thirty_millimetres_at_the_upper_edge(
    first: tuple[float, float], second: tuple[float, float], opens: bool
) -> None:
    """One finger in each, both on the glass."""
    corners = Corners(WIDTH)
    down(corners, 1, first, 0.0)
    down(corners, 2, second, 0.0)
    assert (corners.tick(HOLD) == 1.0) is opens


def test_a_lost_report_locks_nobody_out() -> None:
    """A finger that was never lifted, as broken panels report it, counts for half a minute only."""
    corners = Corners(WIDTH)
    down(corners, 9, (200.0, 200.0), 0.0)
    down(corners, 1, LEFT, 20.0)
    down(corners, 2, RIGHT, 20.0)
    assert corners.tick(24.0) == 0.0
    up(corners, 1, 25.0)
    up(corners, 2, 25.0)
    assert corners.tick(30.0) == 0.0
    down(corners, 1, LEFT, 31.0)
    down(corners, 2, RIGHT, 31.0)
    assert corners.tick(34.0) == 1.0


def test_a_lost_touch_is_forgotten() -> None:
    """The window lost it: the gesture begins anew."""
    corners = held()
    corners.forget()
    assert corners.tick(5.0) == 0.0
    down(corners, 2, RIGHT, 6.0)
    assert corners.tick(10.0) == 0.0


def random_touching(
    rng: random.Random, seconds: float, per_second: float, longest: float, fingers: int
) -> Iterator[Contact]:
    """Contacts of up to so many fingers at once, anywhere on the screen and a little outside it, lying between 20 ms
    and `longest` seconds, sliding about, sometimes cancelled, in the order of time."""
    time, lying = 0.0, dict[int, float]()
    while time < seconds:
        time += rng.expovariate(per_second)
        for finger in sorted(lying, key=lambda finger: lying[finger]):
            if lying[finger] <= time:
                phase = rng.choice([Phase.UP] * 9 + [Phase.CANCEL])
                yield Contact(finger, phase, 0.0, 0.0, lying.pop(finger))
        x, y = rng.uniform(-3, WIDTH + 3), rng.uniform(-3, HEIGHT + 3)
        free = [finger for finger in range(fingers) if finger not in lying]
        if free:
            lying[free[0]] = time + min(longest, rng.lognormvariate(math.log(longest / 10), 1.0))
            yield Contact(free[0], Phase.DOWN, x, y, time)
        else:
            yield Contact(rng.randrange(fingers), Phase.MOVE, x, y, time)


def openings(contacts: Iterator[Contact]) -> int:
    """How often the desk is asked for; the clock ticks at every contact and every tenth of a second."""
    corners, ticks, opened = Corners(WIDTH), 0.0, 0
    for contact in contacts:
        while ticks < contact.time:
            opened += corners.tick(ticks) == 1.0
            ticks += 0.1
        opened += corners.feed(contact) == 1.0
    return opened


@pytest.mark.parametrize(("fingers", "longest"), [(1, 8.0), (2, 8.0), (5, 2.0), (10, 12.0)])
@pytest.mark.parametrize("seed", [1, 2])
def test_an_hour_of_random_touching_never_makes_the_gesture(seed: int, fingers: int, longest: float) -> None:
    """Ten touches a second for an hour with one, two, five and ten fingers."""
    assert openings(random_touching(random.Random(seed), 3600, 10, longest, fingers)) == 0


def test_the_same_touching_with_the_true_gesture_in_it_opens() -> None:
    """So the hour before proves something: when the hands are gone and two fingers rest, the desk is asked for."""

    def touching() -> Iterator[Contact]:
        yield from random_touching(random.Random(1), 60, 10, 8.0, 5)
        for finger in range(5):
            yield Contact(finger, Phase.UP, 0.0, 0.0, 70.0)
        yield Contact(0, Phase.DOWN, *LEFT, 71.0)
        yield Contact(1, Phase.DOWN, *RIGHT, 71.2)
        yield Contact(1, Phase.MOVE, *RIGHT, 75.0)

    assert openings(touching()) == 1

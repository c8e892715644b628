"""Plain touch: which control a touch means, and when a touch counts."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.touch import Activation, Area, Contact, Phase
from kiosk.touch.plain import PlainTouch, nearest

# Two buttons side by side, 30 mm wide and 20 mm high, 4 mm apart, as on the dock.
LEFT = Area(key=1, x=10.0, y=10.0, width=30.0, height=20.0, slop=6.4)
RIGHT = Area(key=2, x=44.0, y=10.0, width=30.0, height=20.0, slop=6.4)
ROUND = Area(key=3, x=100.0, y=10.0, width=20.0, height=20.0, slop=2.0, round=True)
AREAS = (LEFT, RIGHT, ROUND)

numbers = st.floats(allow_nan=True, allow_infinity=True)
near = st.floats(-50.0, 200.0)


class Hand:
    """Fingers on a glass: each call is one contact, at a time the test sets."""

    def __init__(self, *areas: Area) -> None:
        self.touch = PlainTouch()
        self.areas: tuple[Area, ...] = areas or AREAS
        self.time = 100.0

    def report(self, phase: Phase, x: float, y: float, finger: int = 0) -> Activation | None:
        """One contact report."""
        return self.touch.feed(Contact(finger, phase, x, y, self.time), self.areas)

    def down(self, x: float, y: float, finger: int = 0) -> None:
        """A finger meets the glass; nothing is ever activated by that."""
        assert self.report(Phase.DOWN, x, y, finger) is None

    def up(self, x: float, y: float, finger: int = 0, after: float = 0.1) -> int | None:
        """The finger leaves the glass; the key of what was activated."""
        self.time += after
        activation = self.report(Phase.UP, x, y, finger)
        return None if activation is None else activation.key

    def tap(self, x: float, y: float, finger: int = 0, lasting: float = 0.1) -> int | None:
        """Down and up at one place, long after whatever was before."""
        self.time += 1.0
        self.down(x, y, finger)
        return self.up(x, y, finger, lasting)


def test_a_touch_inside_activates_on_release() -> None:
    """Not when the finger lands but when it leaves, and with the place it left from."""
    hand = Hand()
    hand.down(20.0, 20.0)
    assert hand.touch.pressed == LEFT.key
    hand.time += 0.1
    assert hand.report(Phase.UP, 22.0, 21.0) == Activation(LEFT.key, 22.0, 21.0)
    assert hand.touch.pressed is None


@pytest.mark.parametrize(("x", "y"), [(3.7, 20.0), (20.0, 3.7), (20.0, 36.3), (6.0, 6.0)])
def test_a_touch_near_a_control_counts(x: float, y: float) -> None:
    """Within 6.4 mm beside it, at a corner measured straight."""
    assert Hand(LEFT).tap(x, y) == LEFT.key


@pytest.mark.parametrize(("x", "y"), [(3.5, 20.0), (20.0, 3.5), (20.0, 36.5), (5.0, 5.0), (200.0, 200.0)])
def test_a_touch_far_from_every_control_does_nothing(x: float, y: float) -> None:
    """Beyond the slop nothing is meant."""
    assert Hand(LEFT).tap(x, y) is None


def test_between_two_controls_the_nearer_one_is_meant() -> None:
    """In the gap the halfway line decides."""
    assert Hand().tap(41.9, 20.0) == LEFT.key
    assert Hand().tap(42.1, 20.0) == RIGHT.key


def test_a_control_on_another_is_meant_where_it_lies() -> None:
    """A word inside a card wins over the card, wherever both contain the touch."""
    card = Area(key=7, x=0.0, y=0.0, width=200.0, height=100.0, slop=0.0)
    assert Hand(card, LEFT).tap(20.0, 20.0) == LEFT.key
    assert Hand(LEFT, card).tap(20.0, 20.0) == LEFT.key
    assert Hand(card, LEFT).tap(100.0, 80.0) == card.key


def test_a_card_laid_over_smaller_controls_is_meant_where_it_lies() -> None:
    """A higher layer hides what it covers; beside it the covered control can still be touched."""
    card = Area(key=7, x=20.0, y=0.0, width=200.0, height=100.0, slop=0.0, layer=1)
    assert Hand(LEFT, card).tap(30.0, 20.0) == card.key
    assert Hand(LEFT, card).tap(15.0, 20.0) == LEFT.key


def test_a_round_control_is_measured_from_its_edge() -> None:
    """The corner of the square around a circle is outside of it."""
    assert Hand(ROUND).tap(110.0, 20.0) == ROUND.key
    assert Hand(ROUND).tap(110.0, 31.5) == ROUND.key
    assert Hand(ROUND).tap(101.0, 11.0) is None


def test_only_the_topmost_plane_can_be_touched() -> None:
    """A sheet over the screen hides every control below, even where it has none itself."""
    sheet = Area(key=9, x=50.0, y=50.0, width=10.0, height=10.0, plane=1)
    assert Hand(LEFT, sheet).tap(20.0, 20.0) is None
    assert Hand(LEFT, sheet).tap(55.0, 55.0) == sheet.key


@pytest.mark.parametrize(("x", "y", "key"), [(39.0, 29.0, 1), (45.0, 20.0, 1), (46.5, 20.0, None), (20.0, 37.0, None)])
def test_a_finger_may_slip_before_it_leaves(x: float, y: float, key: int | None) -> None:
    """Release still counts for the pressed control, inside it or within its slop, even over another one."""
    hand = Hand()
    hand.down(20.0, 20.0)
    hand.report(Phase.MOVE, 300.0, 300.0)
    assert hand.up(x, y) == key


def test_movement_and_holding_never_cancel() -> None:
    """A tremor of centimetres and a minute of thinking are no obstacle."""
    hand = Hand()
    hand.down(20.0, 20.0)
    for step in range(200):
        hand.report(Phase.MOVE, 20.0 + 15.0 * math.sin(step), 20.0 + 15.0 * math.cos(step))
    assert hand.up(20.0, 20.0, after=60.0) == LEFT.key


def test_the_first_finger_wins() -> None:
    """A second finger neither activates nor disturbs."""
    hand = Hand()
    hand.down(20.0, 20.0, finger=0)
    hand.down(60.0, 20.0, finger=1)
    assert hand.up(60.0, 20.0, finger=1) is None
    assert hand.touch.pressed == LEFT.key
    assert hand.up(20.0, 20.0, finger=0) == LEFT.key


def test_a_hand_resting_beside_the_controls_is_ignored() -> None:
    """Who steadies a shaking hand on the glass can still touch with a finger."""
    hand = Hand()
    hand.down(150.0, 150.0, finger=0)
    hand.down(20.0, 20.0, finger=1)
    assert hand.up(20.0, 20.0, finger=1) == LEFT.key
    assert hand.up(150.0, 150.0, finger=0, after=5.0) is None


def test_a_lost_release_does_not_block_the_screen() -> None:
    """A panel that forgot to report a release is believed again at that finger's next touch."""
    hand = Hand()
    hand.down(20.0, 20.0)
    assert hand.tap(60.0, 20.0) == RIGHT.key


@pytest.mark.parametrize(("lasting", "key"), [(0.0, None), (0.039, None), (0.041, 1), (-1.0, None)])
def test_a_contact_under_40_milliseconds_is_noise(lasting: float, key: int | None) -> None:
    """A drop of water or a sleeve is shorter than any finger; so is a clock that runs backwards."""
    assert Hand().tap(20.0, 20.0, lasting=lasting) == key


@pytest.mark.parametrize(("pause", "key"), [(0.05, None), (0.25, None), (0.35, 1)])
def test_a_repeat_on_one_control_within_400_milliseconds_is_a_tremor(pause: float, key: int | None) -> None:
    """Counted from release to release; the touch itself takes 0.1 s of it."""
    hand = Hand()
    assert hand.tap(20.0, 20.0) == LEFT.key
    hand.time += pause
    hand.down(20.0, 20.0)
    assert hand.up(20.0, 20.0) == key


def test_what_takes_the_place_of_a_control_is_safe_from_the_second_tap() -> None:
    """The first tap changed the screen; the tremor's second tap must not touch what appears there."""
    hand = Hand()
    assert hand.tap(20.0, 20.0) == LEFT.key
    hand.areas = (Area(key=8, x=10.0, y=10.0, width=90.0, height=20.0),)
    hand.time += 0.1
    hand.down(20.0, 20.0)
    assert hand.up(20.0, 20.0) is None
    assert hand.tap(20.0, 20.0) == 8


def test_another_control_may_follow_at_once() -> None:
    """Quick fingers on two buttons are two wishes."""
    hand = Hand()
    assert hand.tap(20.0, 20.0) == LEFT.key
    hand.time += 0.02
    hand.down(60.0, 20.0)
    assert hand.up(60.0, 20.0) == RIGHT.key


def test_a_control_that_vanished_is_not_activated() -> None:
    """The screen changed under the finger: nothing happens, and the next touch works."""
    hand = Hand()
    hand.down(20.0, 20.0)
    hand.areas = (RIGHT,)
    assert hand.up(20.0, 20.0) is None
    assert hand.tap(60.0, 20.0) == RIGHT.key


def test_a_cancelled_touch_does_nothing() -> None:
    """The system took the touch away, by a report or for the whole window."""
    hand = Hand()
    hand.down(20.0, 20.0)
    assert hand.report(Phase.CANCEL, 20.0, 20.0) is None
    hand.down(20.0, 20.0)
    hand.touch.forget()
    assert hand.touch.pressed is None
    assert hand.up(20.0, 20.0) is None
    assert hand.tap(20.0, 20.0) == LEFT.key


areas = st.builds(
    Area,
    key=st.integers(0, 5),
    x=numbers,
    y=numbers,
    width=numbers,
    height=numbers,
    slop=numbers,
    plane=st.integers(-1, 2),
    layer=st.integers(-1, 1),
    round=st.booleans(),
)
contacts = st.builds(Contact, st.integers(0, 3), st.sampled_from(Phase), numbers, numbers, numbers)


@given(st.lists(st.tuples(contacts, st.lists(areas, max_size=4)), max_size=20))
def test_no_report_of_a_broken_panel_is_an_error(reports: list[tuple[Contact, list[Area]]]) -> None:
    """Coordinates, sizes and times may be anything at all: the touch is ignored or counted, never raised."""
    touch = PlainTouch()
    for contact, shown in reports:
        activation = touch.feed(contact, shown)
        assert activation is None or activation.key in {area.key for area in shown}


@given(near, near)
def test_the_control_meant_is_the_nearest_within_reach(x: float, y: float) -> None:
    """Nothing nearer is passed over, and nothing out of reach is taken."""
    key = nearest(x, y, AREAS)
    reached = {area.key: area.distance(x, y) for area in AREAS if area.distance(x, y) <= area.slop}
    assert (key is None) == (not reached)
    assert key is None or reached[key] == min(reached.values())


@given(near, near)
def test_touching_a_control_itself_always_means_it(x: float, y: float) -> None:
    """Slop never takes a touch away from the control under the finger."""
    for area in AREAS:
        if area.distance(x, y) == 0.0:
            assert nearest(x, y, AREAS) == area.key


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(Phase), near, near, st.floats(0.0, 1.0)), max_size=40))
def test_one_press_gives_at_most_one_activation(
    reports: list[tuple[int, Phase, float, float, float]],
) -> None:
    """However many fingers dance, there is never more activation than there were presses, and once all have
    left the screen is free."""
    hand = Hand()
    presses = activations = 0
    for finger, phase, x, y, pause in reports:
        hand.time += pause
        presses += phase is Phase.DOWN
        activations += hand.report(phase, x, y, finger) is not None
    assert activations <= presses
    for finger in range(4):
        hand.up(0.0, 0.0, finger)
    assert hand.tap(60.0, 20.0) == RIGHT.key

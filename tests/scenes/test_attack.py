"""The attack scene keeps its order: cells cross only at the wall, and no piece of myelin vanishes."""

from __future__ import annotations

import math
from collections.abc import Iterator
from statistics import mean
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.scenes.attack import STEPS, Attack
from kiosk.scenes.attack_cells import RADIUS, Kind, State, lumen_speed
from kiosk.scenes.attack_tissue import JUNCTIONS, PIECES, SLEEVES, wall_y
from kiosk.scenes.attack_work import CAPACITY

FRAME = 1.0 / 60.0
LISTS = {Kind.T: "tcells", Kind.B: "bcells", Kind.PHAGO: "phagos"}

ACTIONS = st.one_of(
    st.tuples(st.just("step"), st.sampled_from([1.0, 2.0, 3.0])),
    st.tuples(st.just("play"), st.just(0.0)),
    st.tuples(st.just("calm"), st.sampled_from([0.0, 1.0])),
)


def watch(scene: Attack, seconds: float = 90.0) -> Iterator[dict[str, Any]]:
    """The frames until the scene rests."""
    for _ in range(int(seconds / FRAME)):
        if scene.resting:
            return
        scene.step(FRAME)
        yield scene.frame()


def play(scene: Attack) -> dict[str, Any]:
    """Let the scene come to rest and return its last frame."""
    for _ in watch(scene):
        pass
    assert scene.resting
    return scene.frame()


def cells(frame: dict[str, Any]) -> Iterator[tuple[Kind, float, float, State, float, bool]]:
    """Kind, x, y, state, load and whether it has crossed, of every white cell of a frame."""
    for kind, name in LISTS.items():
        numbers = frame[name]
        for i in range(0, len(numbers), 6):
            x, y, state, _, load, crossed = numbers[i : i + 6]
            yield kind, x, y, State(int(state)), load, bool(crossed)


def pieces(frame: dict[str, Any]) -> float:
    """Pieces of myelin of a frame: on sleeves, loose, and inside macrophages."""
    on_sleeves = sum(share * PIECES for share in frame["sleeves"])
    loose = sum(phase > 0 for phase in frame["crumbs"][3::4])
    inside = sum(load * CAPACITY for _, _, _, _, load, _ in cells(frame))
    return float(on_sleeves + loose + inside)


def numbers_in(value: Any) -> Iterator[float]:
    """Every number of a frame."""
    if isinstance(value, dict):
        for part in value.values():
            yield from numbers_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from numbers_in(part)
    elif isinstance(value, int | float):
        yield float(value)


def test_the_scene_begins_at_rest_with_whole_myelin_and_all_cells_in_the_blood() -> None:
    """Nothing moves until it is touched."""
    scene = Attack("start")
    assert scene.resting
    frame = scene.frame()
    assert frame["sleeves"] == [1.0] * len(SLEEVES)
    assert frame["crossed"] == 0
    assert all(y + RADIUS[kind] < wall_y(x) for kind, x, y, *_ in cells(frame))


@pytest.mark.parametrize("calm", [0.0, 1.0])
@pytest.mark.parametrize("seed", range(3))
def test_no_cell_is_on_the_brain_side_without_having_crossed(seed: int, calm: float) -> None:
    """Before crossing, a cell is on the blood side or in a junction; then it stays on the brain side."""
    scene = Attack("start", seed)
    scene.act("calm", calm)
    scene.act("play")
    ever = set()
    for frame in watch(scene):
        for number, (kind, x, y, state, _, crossed) in enumerate(cells(frame)):
            if state is State.CROSS:
                assert min(abs(x - seam) for seam in JUNCTIONS) < 1e-9
                ever.add(number)
            elif crossed:
                assert number in ever
                assert y > wall_y(x)
            else:
                assert y + RADIUS[kind] <= wall_y(x) + 1e-9


@pytest.mark.parametrize("seed", range(3))
def test_no_piece_of_myelin_appears_or_vanishes(seed: int) -> None:
    """Pieces on sleeves, loose pieces and swallowed pieces always add up to the whole myelin."""
    scene = Attack("start", seed)
    scene.act("play")
    for frame in watch(scene):
        assert pieces(frame) == pytest.approx(PIECES * len(SLEEVES))


def test_no_cell_appears_or_vanishes() -> None:
    """The number of cells of each kind stays the same from the first to the last frame."""
    scene = Attack("start")
    before = [len(scene.frame()[name]) for name in LISTS.values()]
    scene.act("play")
    assert [len(play(scene)[name]) for name in LISTS.values()] == before


def test_myelin_is_lost_only_in_the_third_step() -> None:
    """Cells crossing and settling take nothing away; the macrophages of step 3 do."""
    scene = Attack("start")
    lost = []
    for step in (1, 2, 3):
        scene.act("step", step)
        lost.append(play(scene)["lost"])
    assert lost[:2] == [0, 0]
    assert lost[2] > PIECES


def test_the_attack_ends_in_a_patch() -> None:
    """Some sleeves are worn to a rest, others stay whole (facts C7)."""
    scene = Attack("start")
    scene.act("play")
    sleeves = play(scene)["sleeves"]
    assert min(sleeves) < 0.5
    assert sleeves.count(1.0) >= 2
    assert all(share > 0.0 for share in sleeves)


def test_the_oligodendrocyte_is_harmed_when_its_sleeves_are_lost() -> None:
    """It is whole before step 3 and harmed after it (facts C6)."""
    scene = Attack("start")
    scene.show_still(2)
    assert scene.frame()["oligo"] == 1.0
    scene.show_still(3)
    assert scene.frame()["oligo"] < 0.8


def test_signals_and_antibodies_come_before_any_loss() -> None:
    """T cells signal and the B cell marks in step 2."""
    scene = Attack("start")
    scene.show_still(2)
    frame = scene.frame()
    assert any(age < 1.0 for age in frame["signals"][2::3])
    assert any(phase > 0 for phase in frame["antibodies"][3::4])
    assert sum(state is State.WORK for kind, _, _, state, *_ in cells(frame) if kind is Kind.T) >= 2


def test_calmed_cells_cross_less_often() -> None:
    """Over ten seeds fewer cells cross and less myelin is lost; not none (facts F14)."""
    crossed: dict[float, list[int]] = {0.0: [], 1.0: []}
    lost: dict[float, list[int]] = {0.0: [], 1.0: []}
    for calm in crossed:
        for seed in range(10):
            scene = Attack("start", seed)
            scene.act("calm", calm)
            scene.act("play")
            last = play(scene)
            crossed[calm].append(last["crossed"])
            lost[calm].append(last["lost"])
    assert 0 < mean(crossed[1.0]) < 0.7 * mean(crossed[0.0])
    assert mean(lost[1.0]) < 0.6 * mean(lost[0.0])


def test_the_same_seed_gives_the_same_frames() -> None:
    """However the time is cut into frames."""
    fine, coarse = Attack("start", 4), Attack("start", 4)
    for scene in (fine, coarse):
        scene.act("play")
    for _ in range(600):
        fine.step(FRAME)
    for _ in range(200):
        coarse.step(3 * FRAME)
    assert fine.frame() == coarse.frame()


def test_another_seed_gives_another_course() -> None:
    """Randomness is real, and comes from the seed alone."""
    ends = []
    for seed in (0, 1):
        scene = Attack("start", seed)
        scene.act("step", 1)
        ends.append(play(scene))
    assert ends[0] != ends[1]


def test_reset_gives_exactly_the_first_frame() -> None:
    """Also after playing, and with calming switched on."""
    scene = Attack("start", 2)
    first = scene.frame()
    scene.act("calm", 1)
    scene.act("play")
    for _ in range(300):
        scene.step(FRAME)
    scene.reset()
    assert scene.frame() == first
    assert scene.resting


def test_a_still_is_the_end_of_its_step() -> None:
    """What is seen with less movement is what is seen at the end of the watched step."""
    watched, still = Attack("start"), Attack("start")
    for step in range(1, STEPS + 1):
        watched.act("step", step)
        still.show_still(step)
        assert play(watched) == still.frame()


def test_a_later_step_can_be_touched_first() -> None:
    """Step 3 from the start plays step 3 after what went before."""
    scene = Attack("start")
    scene.act("step", 3)
    frame = scene.frame()
    assert frame["step"] == 3
    assert frame["crossed"] >= 2
    assert play(scene)["done"] == 3


def test_play_goes_on_from_where_it_stands_and_begins_anew_at_the_end() -> None:
    """After step 1, play shows 2 and 3; after 3 it starts over."""
    scene = Attack("start")
    scene.act("step", 1)
    play(scene)
    scene.act("play")
    assert scene.frame()["step"] == 2
    assert play(scene)["done"] == 3
    scene.act("play")
    assert scene.frame()["step"] == 1
    assert scene.frame()["lost"] == 0


def test_the_blood_is_fastest_in_the_middle_and_stands_at_the_wall() -> None:
    """The speed of the blood is a parabola across the vessel."""
    assert lumen_speed(50.0, 2.0) > lumen_speed(50.0, 9.0) > lumen_speed(50.0, 14.0)
    assert lumen_speed(50.0, wall_y(50.0)) == 0.0


@pytest.mark.parametrize(("action", "value"), [("wave", 0.0), ("step", 0.0), ("step", 4.0), ("step", 1.5)])
def test_what_the_scene_does_not_know_is_refused(action: str, value: float) -> None:
    """Unknown actions and steps raise ValueError and change nothing."""
    scene = Attack("start")
    first = scene.frame()
    with pytest.raises(ValueError, match=r"no such step|unknown action"):
        scene.act(action, value)
    assert scene.frame() == first


@pytest.mark.parametrize("index", [-1, STEPS + 1])
def test_there_is_no_still_outside_the_row(index: int) -> None:
    """Stills are numbered 0 to 3."""
    with pytest.raises(ValueError, match="no such still"):
        Attack("start").show_still(index)


def test_an_unknown_preset_is_refused() -> None:
    """There is one way to begin."""
    with pytest.raises(ValueError, match="unknown preset"):
        Attack("other")


@settings(max_examples=12, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    course=st.lists(st.tuples(ACTIONS, st.integers(0, 240)), max_size=5),
)
def test_every_number_stays_finite_whatever_is_touched(seed: int, course: list[tuple[tuple[str, float], int]]) -> None:
    """Random touches at random moments give finite frames of unchanging shape, and no myelin from nowhere."""
    scene = Attack("start", seed)
    shape = {key: len(value) for key, value in scene.frame().items() if isinstance(value, list)}
    for (action, value), steps in course:
        scene.act(action, value)
        for _ in range(steps):
            scene.step(FRAME)
        frame = scene.frame()
        assert all(math.isfinite(number) for number in numbers_in(frame))
        assert {key: len(part) for key, part in frame.items() if isinstance(part, list)} == shape
        assert pieces(frame) == pytest.approx(PIECES * len(SLEEVES))

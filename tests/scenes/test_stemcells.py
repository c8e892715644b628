"""The stem cell scene counts right: each division makes one cell more, each valley its own kind of cell."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.scenes import stemcells_field as field
from kiosk.scenes.stemcells import POOL, Stemcells
from kiosk.scenes.stemcells_cell import Kind, State

FRAME = 1.0 / 60.0
NUMBERS = 8

ACTIONS = st.tuples(st.sampled_from(["divide", "differentiate"]), st.sampled_from([0.0, 1.0, 2.0]))


def settle(scene: Stemcells, seconds: float = 40.0) -> dict[str, Any]:
    """Let the scene come to rest and return its last frame."""
    for _ in range(int(seconds / FRAME)):
        if scene.resting:
            return scene.frame()
        scene.step(FRAME)
    raise AssertionError("the cells never came to rest")


def shown(frame: dict[str, Any]) -> list[list[float]]:
    """The cells of a frame, each as [x, y, z, kind, state, valley, maturity, split]."""
    flat = frame["cells"]
    rows = [flat[i : i + NUMBERS] for i in range(0, len(flat), NUMBERS)]
    return [row for row in rows if row[3] >= 0]


def balance(frame: dict[str, Any]) -> int:
    """Cells that there are, less cells that there should be; 0 when none was lost."""
    there: int = frame["stems"] + frame["others"] + frame["onTheWay"] + sum(frame["arrived"])
    return there - int(frame["begun"]) - int(sum(frame["outcomes"]))


def test_the_scene_begins_with_one_stem_cell_at_rest() -> None:
    """One stem cell on the ridge, nothing counted, nothing moving."""
    scene = Stemcells("start")
    frame = scene.frame()
    assert scene.resting
    assert (frame["stems"], frame["others"], frame["onTheWay"]) == (1, 0, 0)
    assert frame["outcomes"] == [0, 0, 0]
    assert frame["arrived"] == [0, 0, 0]
    assert len(shown(frame)) == 1


@pytest.mark.parametrize(("others", "stems_after", "others_after"), [(0, 2, 0), (1, 1, 1), (2, 0, 2)])
def test_each_outcome_of_a_division_counts_right(others: int, stems_after: int, others_after: int) -> None:
    """Two stem cells, one and one, or two others (facts F60)."""
    scene = Stemcells("start")
    scene.act("divide", others)
    frame = settle(scene)
    assert (frame["stems"], frame["others"]) == (stems_after, others_after)
    assert frame["outcomes"] == [int(i == others) for i in range(3)]
    kinds = sorted(row[3] for row in shown(frame))
    assert kinds == [float(Kind.STEM)] * stems_after + [float(Kind.OTHER)] * others_after


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("valley", range(3))
def test_each_valley_ends_in_its_own_kind_of_cell(seed: int, valley: int) -> None:
    """The cell that was sent down a valley arrives at the floor of that very valley."""
    scene = Stemcells("start", seed)
    scene.act("differentiate", valley)
    last = shown(scene.frame())[0]
    while not scene.resting:
        rows = shown(scene.frame())
        last = rows[0] if rows else last
        scene.step(FRAME)
    assert scene.frame()["arrived"] == [int(i == valley) for i in range(3)]
    y = np.array([last[1]])
    distances = [abs(last[0] - float(centre[0])) for centre in field.centres(y)]
    assert distances.index(min(distances)) == valley
    assert min(distances) < 0.12


def test_a_cell_passes_the_in_between_step_and_stays_there_for_a_while() -> None:
    """Maturity goes from 0 to 1, and the cell is longer around the half than just after it (facts F61)."""
    scene = Stemcells("start")
    scene.act("differentiate", 2)
    seen: list[float] = []
    while not scene.resting:
        seen.extend(row[6] for row in shown(scene.frame()))
        scene.step(FRAME)
    assert seen[0] == 0.0
    assert seen[-1] > 0.98
    half = sum(0.42 < m < 0.58 for m in seen)
    later = sum(0.62 < m < 0.78 for m in seen)
    assert half > 1.5 * later


def test_the_landscape_goes_down_along_every_valley() -> None:
    """From the edge of the ridge to the end, the floor of each valley falls all the way."""
    y = np.linspace(1.30, field.END_Y, 200)
    for centre in field.centres(y):
        floor = field.height(np.asarray(centre), y)
        assert all(later < earlier for earlier, later in pairwise(floor.tolist()))


def test_a_stem_cell_rests_in_a_dent_of_the_ridge() -> None:
    """Without a signal the first cell does not roll: to the front the ground rises before it falls."""
    x = np.zeros(3)
    y = np.array([field.RIDGE_Y, field.RIDGE_Y - 0.10, field.RIDGE_Y + 0.10])
    middle, front, back = field.height(x, y)
    assert middle < front
    assert middle < back


def test_cells_that_will_change_go_first_down_a_valley() -> None:
    """The stem cell stays as long as another cell waits."""
    scene = Stemcells("start")
    scene.act("divide", 1)
    settle(scene)
    scene.act("differentiate", 0)
    frame = settle(scene)
    assert (frame["stems"], frame["others"], frame["arrived"]) == (1, 0, [1, 0, 0])


def test_an_empty_ridge_gets_a_new_stem_cell() -> None:
    """No visitor meets a dead end; the new cell is counted as begun."""
    scene = Stemcells("start")
    scene.act("differentiate", 0)
    settle(scene)
    assert scene.frame()["stems"] == 0
    scene.act("divide", 0)
    frame = settle(scene)
    assert (frame["stems"], frame["begun"]) == (2, 2)


def test_a_second_touch_finishes_the_first_division_at_once() -> None:
    """No touch is lost while a cell divides."""
    scene = Stemcells("start")
    scene.act("divide", 0)
    for _ in range(20):
        scene.step(FRAME)
    scene.act("divide", 1)
    assert scene.frame()["outcomes"] == [1, 0, 0]
    frame = settle(scene)
    assert frame["outcomes"] == [1, 1, 0]
    assert (frame["stems"], frame["others"]) == (2, 1)


def test_many_touches_never_lose_a_cell_nor_crowd_the_picture() -> None:
    """Twenty hurried touches: the balance holds and at most POOL cells are drawn."""
    scene = Stemcells("start")
    for touch in range(20):
        scene.act("differentiate" if touch % 4 else "divide", touch % 3)
        for _ in range(15):
            scene.step(FRAME)
        assert balance(scene.frame()) == 0
        assert len(shown(scene.frame())) <= POOL
    assert balance(settle(scene, 120.0)) == 0


def test_the_same_seed_gives_the_same_frames() -> None:
    """However the time is cut into frames."""
    fine, coarse = Stemcells("start", 4), Stemcells("start", 4)
    for scene in (fine, coarse):
        scene.act("differentiate", 1)
    for _ in range(240):
        fine.step(FRAME)
    for _ in range(80):
        coarse.step(3 * FRAME)
    assert fine.frame() == coarse.frame()


def test_reset_gives_exactly_the_first_frame() -> None:
    """After divisions and descents, all is as in the beginning."""
    scene = Stemcells("start", 1)
    first = scene.frame()
    scene.act("divide", 2)
    settle(scene)
    scene.act("differentiate", 0)
    for _ in range(60):
        scene.step(FRAME)
    scene.reset()
    assert scene.frame() == first


@pytest.mark.parametrize("index", range(Stemcells.stills))
def test_every_still_tells_its_step(index: int) -> None:
    """The start, three divisions, then the valleys one by one with an in-between cell before the last."""
    scene = Stemcells("start")
    scene.show_still(index)
    frame = scene.frame()
    expected = {
        0: ([0, 0, 0], [0, 0, 0], 0),
        1: ([1, 0, 0], [0, 0, 0], 0),
        2: ([0, 1, 0], [0, 0, 0], 0),
        3: ([0, 0, 1], [0, 0, 0], 0),
        4: ([0, 0, 0], [1, 0, 0], 0),
        5: ([0, 0, 0], [1, 1, 0], 0),
        6: ([0, 0, 0], [1, 1, 0], 1),
        7: ([0, 0, 0], [1, 1, 1], 0),
    }
    assert (frame["outcomes"], frame["arrived"], frame["onTheWay"]) == expected[index]
    if index == 6:
        (cell,) = shown(frame)
        assert cell[4] == State.DESCEND
        assert 0.45 < cell[6] < 0.55


@pytest.mark.parametrize(
    ("action", "value"), [("jump", 0.0), ("divide", 3.0), ("differentiate", -1.0), ("divide", 0.5)]
)
def test_what_the_scene_does_not_know_is_refused(action: str, value: float) -> None:
    """Unknown actions and choices raise ValueError and change nothing."""
    scene = Stemcells("start")
    first = scene.frame()
    with pytest.raises(ValueError, match=r"unknown action|no such choice"):
        scene.act(action, value)
    assert scene.frame() == first


@pytest.mark.parametrize("index", [-1, Stemcells.stills])
def test_there_is_no_still_outside_the_row(index: int) -> None:
    """Stills are numbered 0 to 7."""
    with pytest.raises(ValueError, match="no such still"):
        Stemcells("start").show_still(index)


def test_an_unknown_preset_is_refused() -> None:
    """There is one way to begin."""
    with pytest.raises(ValueError, match="unknown preset"):
        Stemcells("other")


@settings(max_examples=20, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    course=st.lists(st.tuples(ACTIONS, st.integers(0, 120)), max_size=8),
)
def test_every_number_stays_finite_whatever_is_touched(seed: int, course: list[tuple[tuple[str, float], int]]) -> None:
    """Random touches at random moments give finite frames of one shape, and no cell from nowhere."""
    scene = Stemcells("start", seed)
    for (action, value), steps in course:
        scene.act(action, value)
        for _ in range(steps):
            scene.step(FRAME)
        frame = scene.frame()
        assert len(frame["cells"]) == POOL * NUMBERS
        assert all(math.isfinite(number) for number in frame["cells"])
        assert balance(frame) == 0

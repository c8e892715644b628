"""The attack scene against what it promises: doors, lots, harm and clean-up, and the odds of treatment."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from random import Random
from statistics import mean, variance
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.scenes import attack_doors as doors
from kiosk.scenes import attack_work as deeds
from kiosk.scenes.attack import STEPS, Attack
from kiosk.scenes.attack_cells import RADIUS, Fate, Kind, State, lumen_speed
from kiosk.scenes.attack_report import LISTS
from kiosk.scenes.attack_tissue import JUNCTIONS, PIECES, SLEEVES, fibre_y, wall_y
from kiosk.scenes.attack_world import World

FRAME = 1.0 / 60.0
ALL = PIECES * len(SLEEVES)
CALLED, TURNED = 0.55, 0.65
BLOOD = (State.FLOW, State.ROLL, State.HOLD)


def actions() -> st.SearchStrategy[tuple[str, float]]:
    """Everything a visitor can do."""
    return st.one_of(
        st.tuples(st.just("step"), st.sampled_from([1.0, 2.0, 3.0])),
        st.tuples(st.just("play"), st.just(0.0)),
        st.tuples(st.just("treatment"), st.sampled_from([0.0, 1.0])),
    )


def watch(scene: Attack, dt: float = FRAME) -> Iterator[dict[str, Any]]:
    """The frames until the scene rests; it always does within a minute."""
    for _ in range(int(60.0 / dt)):
        if scene.resting:
            return
        scene.step(dt)
        yield scene.frame()
    raise AssertionError("the scene does not come to rest")


def play(scene: Attack, dt: float = 0.1) -> dict[str, Any]:
    """Let the scene come to rest and return its last frame."""
    for _ in watch(scene, dt):
        pass
    return scene.frame()


def cells(frame: dict[str, Any]) -> Iterator[tuple[Kind, float, float, State, float, int]]:
    """Kind, x, y, state, pieces inside and side, of every cell of a frame."""
    for kind, name in LISTS.items():
        numbers = frame[name]
        for i in range(0, len(numbers), 6):
            x, y, state, _, load, side = numbers[i : i + 6]
            yield kind, x, y, State(int(state)), load * deeds.CAPACITY.get(kind, 1), int(side)


def pieces(frame: dict[str, Any]) -> float:
    """Pieces of myelin of a frame: on sleeves, loose, and inside cells that eat."""
    on_sleeves = sum(share * PIECES for share in frame["sleeves"])
    loose = sum(phase > 0 for phase in frame["crumbs"][3::4])
    return float(on_sleeves + loose + sum(load for _, _, _, _, load, _ in cells(frame)))


def started(preset: str, seed: int, treated: bool) -> Attack:
    """A scene at the beginning of its longest run."""
    scene = Attack(preset, seed)
    scene.act("treatment", float(treated))
    if preset == "story":
        scene.act("play")
    return scene


# --- seeds


@pytest.mark.parametrize("preset", ["story", "compare"])
def test_the_same_seed_and_actions_give_the_same_frames(preset: str) -> None:
    """However time is cut; another seed gives another course."""
    ends = []
    for seed, dt in ((4, FRAME), (4, 3 * FRAME), (5, FRAME)):
        scene = started(preset, seed, treated=True)
        ends.append(play(scene, dt))
    assert ends[0] == ends[1]
    assert ends[0] != ends[2]


@pytest.mark.parametrize("preset", ["story", "compare"])
def test_reset_gives_exactly_the_first_frame(preset: str) -> None:
    """At rest, with whole myelin, all white cells in the blood, and nothing counted."""
    scene = Attack(preset, 2)
    first = scene.frame()
    assert first["sleeves"] == [1.0] * len(SLEEVES) and first["counts"] == [-1, -1]
    assert all(y + RADIUS[kind] < wall_y(x) for kind, x, y, state, *_ in cells(first) if state in BLOOD)
    play(started(preset, 2, treated=False))
    for frame in range(300):
        scene.act("play") if frame == 10 else scene.step(FRAME)
    scene.act("treatment", 1)
    scene.reset()
    assert scene.frame() == first
    assert scene.resting


# --- doors


@pytest.mark.parametrize("treated", [False, True])
@pytest.mark.parametrize("preset", ["story", "compare"])
@pytest.mark.parametrize("seed", range(3))
def test_cells_use_the_doors_only(preset: str, seed: int, treated: bool) -> None:
    """In every step: who is in the picture is who was there, and came, less who left by a door."""
    world = World(seed, 0, CALLED, TURNED, watch=preset == "compare")
    stages = (0,) * 2400 if preset == "compare" else (1,) * 500 + (2,) * 900 + (3,) * 1000
    for stage in stages:
        before = {id(cell): cell.state for cell in world.cells}
        world.advance(treated, stage)
        here = sum(cell.state is not State.AWAY for cell in world.cells)
        assert here == world.begun + world.doors.came - world.doors.left - world.doors.gone
        for cell in world.cells:
            if before.get(id(cell), State.AWAY) is State.AWAY and cell.state is not State.AWAY:
                assert cell.x < 0.0 and not cell.crossed
            elif cell.state is State.AWAY and before[id(cell)] is not State.AWAY:
                assert not 0.0 < cell.x < 100.0
    assert world.entered == len(world.across) + world.doors.gone


@pytest.mark.parametrize("treated", [False, True])
@pytest.mark.parametrize("preset", ["story", "compare"])
def test_the_wall_is_passed_only_at_a_seam_after_rolling_and_holding_on(preset: str, treated: bool) -> None:
    """FLOW, ROLL, HOLD, CROSS in this order; whoever has not crossed stays on the blood side."""
    allowed = {State.FLOW: {State.ROLL}, State.ROLL: {State.HOLD, State.FLOW}, State.HOLD: {State.CROSS, State.FLOW}}
    for seed in range(3):
        world = World(seed, 0, CALLED, TURNED, watch=preset == "compare")
        for stage in (0,) * 2400 if preset == "compare" else (1,) * 500 + (2,) * 900 + (3,) * 1000:
            before = {id(cell): cell.state for cell in world.cells}
            world.advance(treated, stage)
            for cell in world.cells:
                was = before.get(id(cell))
                if was in allowed and cell.state is not State.AWAY and cell.state is not was:
                    assert cell.state in allowed[was]
                if cell.state is State.CROSS:
                    assert cell.x in JUNCTIONS
                elif cell.crossed:
                    assert wall_y(cell.x) < cell.y < fibre_y(cell.x)
                elif cell.state in BLOOD:
                    assert cell.y + cell.radius <= wall_y(cell.x) + 1e-9


def test_the_blood_is_fastest_in_the_middle_and_stands_at_the_wall() -> None:
    """The speed of the blood is a parabola across the vessel."""
    assert lumen_speed(50.0, 2.0) > lumen_speed(50.0, 9.0) > lumen_speed(50.0, 14.0)
    assert lumen_speed(50.0, wall_y(50.0)) == 0.0


# --- how many enter


def upper(count: int, chance: float, alarm: float = 1e-4) -> tuple[int, int]:
    """What a binomial count is within but for `alarm` on either side, summed here from its definition."""
    shares = [math.comb(count, k) * chance**k * (1.0 - chance) ** (count - k) for k in range(count + 1)]
    low = next(k for k in range(count + 1) if sum(shares[: k + 1]) > alarm)
    high = next(k for k in range(count, -1, -1) if sum(shares[k:]) > alarm)
    return low, high


def test_cells_come_as_a_poisson_process() -> None:
    """Over 2,000 watches: mean and variance of those that try are rate * time * share, and waiting times have no
    memory (mean square twice the square of the mean)."""
    lots = [doors.draw(Random(seed), CALLED, TURNED) for seed in range(2000)]
    tries = [sum(lot.fate is Fate.ENTER for lot in one) for one in lots]
    expected = 0.75 * 18.0 * 0.55
    error = math.sqrt(expected / len(lots))
    assert abs(mean(tries) - expected) < 4.0 * error
    assert abs(variance(tries) / expected - 1.0) < 4.0 * math.sqrt(2.0 / len(lots) + 1.0 / (expected * len(lots)))
    first = [one[0].time for one in lots if one]
    assert mean(time**2 for time in first) / mean(first) ** 2 == pytest.approx(2.0, abs=0.25)
    kinds = Counter(lot.kind for one in lots for lot in one)
    assert kinds[Kind.B] / kinds.total() == pytest.approx(0.25, abs=4.0 * math.sqrt(0.25 * 0.75 / kinds.total()))


@pytest.fixture(scope="module")
def counted() -> list[tuple[int, int, int, int]]:
    """For 24 seeds: those that try, those that enter without treatment and with it, and pieces lost more without."""
    found = []
    for seed in range(24):
        scene = Attack("compare", seed)
        tries = sum(lot.fate is Fate.ENTER for lot in scene._world.doors.waiting)
        scene.act("treatment", 0.0)
        without = play(scene)
        scene.act("treatment", 1.0)
        treated = play(scene)
        assert not scene._world.doors.waiting and not scene._world.busy(frozenset(Kind))
        found.append((tries, *treated["counts"], without["lost"] - treated["lost"]))
    return found


def test_without_treatment_all_that_try_enter(counted: list[tuple[int, int, int, int]]) -> None:
    """The moving picture loses none of the lots, and their sum is that of a Poisson process (its own bounds)."""
    assert [without for _, without, _, _ in counted] == [tries for tries, *_ in counted]
    total, expected = sum(tries for tries, *_ in counted), 24 * 0.75 * 18.0 * 0.55
    assert abs(total - expected) < 4.0 * math.sqrt(expected)


def test_treatment_lets_in_the_stated_share(counted: list[tuple[int, int, int, int]]) -> None:
    """Of all that try, 35 of 100 enter with treatment, within the exact bounds of the binomial; of the same blood never
    more than without."""
    tries, entered = sum(one[0] for one in counted), sum(one[2] for one in counted)
    low, high = upper(tries, 1.0 - TURNED)
    assert low <= entered <= high
    assert high < tries / 2
    assert all(treated <= without for _, without, treated, _ in counted)
    assert any(treated > 0 for _, _, treated, _ in counted)


def test_with_fewer_cells_less_myelin_is_harmed(counted: list[tuple[int, int, int, int]]) -> None:
    """On average, not in every watch."""
    assert mean(more for *_, more in counted) > deeds.HARMS


@pytest.mark.parametrize("turned", [0.2, 0.9])
def test_the_setting_is_the_share(turned: float) -> None:
    """Whatever a slide sets is what happens."""
    entered = tries = 0
    for seed in range(12):
        scene = Attack("compare", seed, {"turned": turned})
        tries += sum(lot.fate is Fate.ENTER for lot in scene._world.doors.waiting)
        scene.act("treatment", 1.0)
        entered += play(scene)["counts"][1]
    low, high = upper(tries, 1.0 - turned)
    assert low <= entered <= high


def test_the_same_blood_passes_twice_and_then_other_blood() -> None:
    """A pair is one blood; touching the same way again begins a new pair."""
    scene = Attack("compare", 3)
    bloods = []
    for treated in (0.0, 1.0, 1.0, 0.0):
        scene.act("treatment", treated)
        bloods.append([(lot.time, lot.fate) for lot in scene._world.doors.waiting])
        play(scene)
    assert bloods[0] == bloods[1] != bloods[2] == bloods[3]
    assert "compared" in scene.reached


# --- harm and clean-up


@pytest.mark.parametrize("preset", ["story", "compare"])
def test_no_piece_of_myelin_appears_or_vanishes(preset: str) -> None:
    """Pieces on sleeves, loose pieces and swallowed pieces always add up to the whole myelin."""
    for seed in range(3):
        for frame in watch(started(preset, seed, treated=False)):
            assert pieces(frame) == pytest.approx(ALL)


@pytest.mark.parametrize("preset", ["story", "compare"])
def test_myelin_is_harmed_only_near_cells_that_entered(preset: str) -> None:
    """Each lost piece has a T cell or macrophage at work beside it; without any that entered, none is lost."""
    for seed in range(4):
        scene, before = started(preset, seed, treated=False), [1.0] * len(SLEEVES)
        for frame in watch(scene):
            for sleeve, (was, is_) in enumerate(zip(before, frame["sleeves"], strict=True)):
                if is_ < was:
                    assert any(
                        state is State.WORK and side == 1 and abs(x - SLEEVES[sleeve]) <= deeds.NEAR
                        for kind, x, _, state, _, side in cells(frame)
                        if kind in (Kind.T, Kind.PHAGO)
                    )
            before = frame["sleeves"]


def test_nothing_is_harmed_where_nobody_enters() -> None:
    """Of the watches in which treatment turns all back, none loses any myelin."""
    nobody = 0
    for seed in range(12):
        scene = Attack("compare", seed, {"called": 0.2, "turned": 0.9})
        scene.act("treatment", 1.0)
        last = play(scene)
        if last["counts"][1] == 0:
            nobody += 1
            assert last["lost"] == 0
    assert nobody >= 3


@pytest.mark.parametrize("seed", range(8))
def test_the_story_goes_its_way(seed: int) -> None:
    """Cells enter and harm nothing; then myelin comes loose, and the cell that makes it is harmed; then all that is
    loose is cleared away by microglia and macrophages, and whole sleeves remain (facts C6 C7)."""
    scene = Attack("story", seed)
    scene.act("step", 1)
    first = play(scene)
    assert first["now"] >= 2 and first["lost"] == 0
    scene.act("step", 2)
    second = play(scene)
    assert second["loose"] == second["lost"] >= 2 * deeds.HARMS
    assert second["oligo"] < 1.0
    assert "cleared" not in scene.reached
    scene.act("step", 3)
    third = play(scene)
    assert third["loose"] == 0 and third["lost"] > second["lost"]
    assert min(third["sleeves"]) < 0.3 and third["sleeves"].count(1.0) >= 2
    eaten = dict.fromkeys(Kind, 0.0)
    for kind, _, _, _, load, _ in cells(third):
        eaten[kind] += load
    assert eaten[Kind.GLIA] > 0 and eaten[Kind.PHAGO] > 0
    assert sum(eaten.values()) == pytest.approx(third["lost"])
    assert {"passed", "cleared"} <= scene.reached


def test_clean_up_takes_what_lies_about() -> None:
    """In a watch too: over ten of them hardly a piece is left."""
    lost = loose = 0
    for seed in range(10):
        scene = Attack("compare", seed)
        scene.act("treatment", 0.0)
        last = play(scene)
        lost, loose = lost + last["lost"], loose + last["loose"]
    assert loose < 0.15 * lost


def test_treatment_in_the_story_lets_fewer_in() -> None:
    """Over 12 seeds fewer enter and less is lost; the story ends all the same."""
    ends: dict[bool, list[dict[str, Any]]] = {False: [], True: []}
    for treated in ends:
        for seed in range(12):
            ends[treated].append(play(started("story", seed, treated)))
    assert all(end["done"] == STEPS for side in ends.values() for end in side)
    assert mean(end["now"] for end in ends[True]) < 0.7 * mean(end["now"] for end in ends[False])
    assert mean(end["lost"] for end in ends[True]) < 0.7 * mean(end["lost"] for end in ends[False])


# --- what a visitor does


def test_a_later_step_can_be_touched_first() -> None:
    """Step 3 from the start plays step 3 after what went before; play goes on, and begins anew at the end."""
    scene = Attack("story")
    scene.act("step", 3)
    assert scene.frame()["step"] == 3 and scene.frame()["now"] >= 2
    assert play(scene)["done"] == 3
    scene.act("play")
    assert scene.frame()["step"] == 1 and scene.frame()["lost"] == 0
    assert play(scene)["done"] == 3


def test_a_later_step_shows_what_the_steps_before_it_would() -> None:
    """The same seed comes to the same picture, watched or not."""
    watched, leapt = Attack("story", 2), Attack("story", 2)
    for step in range(1, STEPS + 1):
        watched.act("step", step)
        leapt.act("step", STEPS) if step == STEPS else None
        last = play(watched)
    assert play(leapt) == last


@pytest.mark.parametrize("preset", ["story", "compare"])
def test_every_step_of_the_show_ends_at_rest(preset: str) -> None:
    """But for the one that shows cells on their way; for many seeds."""
    for seed in range(6):
        scene = Attack(preset, seed)
        for still in range(scene.stills):
            scene.show_still(still)
            assert scene.resting or (preset, still) == ("story", 1)


@pytest.mark.parametrize(
    ("action", "value"), [("wave", 0.0), ("step", 0.0), ("step", 4.0), ("step", 1.5), ("treatment", 2.0)]
)
def test_what_the_scene_does_not_know_is_refused(action: str, value: float) -> None:
    """Unknown actions and steps raise ValueError and change nothing."""
    scene = Attack("story")
    first = scene.frame()
    with pytest.raises(ValueError, match="knows no"):
        scene.act(action, value)
    assert scene.frame() == first


@settings(max_examples=12, deadline=None)
@given(
    preset=st.sampled_from(["story", "compare"]),
    seed=st.integers(0, 2**32 - 1),
    course=st.lists(st.tuples(actions(), st.integers(0, 240)), max_size=5),
)
def test_frames_keep_their_shape_whatever_is_touched(
    preset: str, seed: int, course: list[tuple[tuple[str, float], int]]
) -> None:
    """Random touches at random moments: lists of unchanging length, and no myelin from nowhere."""
    scene = Attack(preset, seed)
    shape = {key: len(value) for key, value in scene.frame().items() if isinstance(value, list)}
    for (action, value), steps in course:
        scene.act(action, value)
        for _ in range(steps):
            scene.step(FRAME)
        frame = scene.frame()
        assert {key: len(part) for key, part in frame.items() if isinstance(part, list)} == shape
        assert pieces(frame) == pytest.approx(ALL)

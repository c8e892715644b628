"""The pretend study: its lots against the exact binomial, its odds against tables and another way to sum them."""

from __future__ import annotations

import math
from collections import Counter
from fractions import Fraction
from itertools import product

import pytest

from kiosk.scenes.trial import AIR, MANY, PACE, Trial
from kiosk.scenes.trial_odds import binomial, difference, least
from kiosk.scenes.trial_study import FALLS, Study

FRAME = 1 / 60


def run(scene: Trial, dt: float = FRAME) -> dict[str, object]:
    """Let a scene come to rest."""
    while not scene.resting:
        scene.step(dt)
    return scene.frame()


@pytest.mark.parametrize(
    ("people", "chance", "most", "cumulated"),
    [(20, 0.35, 4, 0.1182), (20, 0.35, 7, 0.6010), (20, 0.35, 9, 0.8782), (10, 0.35, 3, 0.5138), (20, 0.5, 10, 0.5881)],
)
def test_the_binomial_is_that_of_the_tables(people: int, chance: float, most: int, cumulated: float) -> None:
    """Four digits, as printed in tables of the cumulated binomial distribution."""
    assert sum(binomial(people, chance)[: most + 1]) == pytest.approx(cumulated, abs=5e-5)


@pytest.mark.parametrize(("treated", "control"), [(3, 3), (4, 0), (4, 2)])
def test_the_difference_is_exact(treated: int, control: int) -> None:
    """Against every possible study, one by one, with fractions."""
    with_treatment, without = Fraction(13, 20), Fraction(7, 20)
    shares: Counter[int] = Counter()
    for people in product((0, 1), repeat=treated + control):
        chances = [with_treatment] * treated + [without] * control
        weight = math.prod(c if better else 1 - c for c, better in zip(chances, people, strict=True))
        shares[sum(people[:treated]) - sum(people[treated:])] += weight  # type: ignore[assignment]
    found = difference(treated, 0.65, control, 0.35)
    assert found == pytest.approx([float(shares[result]) for result in range(-control, treated + 1)])
    assert sum(found) == pytest.approx(1.0)


@pytest.mark.parametrize(("preset", "works"), [("alone", 0), ("alone", 1), ("compared", 0), ("compared", 1)])
def test_simulated_studies_follow_the_exact_distribution(preset: str, works: int) -> None:
    """4,000 studies: every share within 4 standard errors, and chi-square as small as luck makes it (1 in 10,000)."""
    scene = Trial(preset, 11)
    scene.act("works", works)
    expected, low = scene.expected(), -scene.control
    seen: Counter[int] = Counter()
    runs = 40
    for _ in range(runs):
        scene.act("many")
        seen.update({low + place: count for place, count in enumerate(_pile(run(scene, 0.1)))})
    total = runs * MANY
    assert seen.total() == total
    chi, freedom = 0.0, -1
    for place, share in enumerate(expected):
        error = math.sqrt(total * share * (1.0 - share))
        assert abs(seen[low + place] - total * share) <= 4.0 * error + 1.0
        if total * share >= 5.0:
            chi += (seen[low + place] - total * share) ** 2 / (total * share)
            freedom += 1
    # Wilson and Hilferty 1931: the chi-square that luck exceeds once in 10,000 times.
    limit = freedom * (1.0 - 2.0 / (9.0 * freedom) + 3.719 * math.sqrt(2.0 / (9.0 * freedom))) ** 3
    assert chi < limit


def _pile(frame: dict[str, object]) -> list[int]:
    pile = frame["pile"]
    assert isinstance(pile, list)
    return pile


def test_a_comparison_makes_luck_rare() -> None:
    """What the slide says: about 40 of 100 without a placebo group, about 5 with one; a real effect is often missed."""
    alone, compared = Trial("alone"), Trial("compared")
    assert round(100 * float(alone.frame()["odds"])) == 40
    assert round(100 * float(compared.frame()["odds"])) == 5
    compared.act("works", 1)
    assert round(100 * float(compared.frame()["odds"])) == 42


def test_ten_good_stories_come_by_luck_in_about_12_of_100_groups() -> None:
    """Exactly, with fractions; what the slide says. Runs of the scene keep to it within 4 standard errors."""
    chance = Fraction(35, 100)
    exact = float(sum(math.comb(20, k) * chance**k * (1 - chance) ** (20 - k) for k in range(10, 21)))
    scene = Trial("stories", 7, {"line": 0.5})
    assert scene.frame()["success"] == 10
    assert scene.frame()["odds"] == pytest.approx(exact, abs=1e-12)
    assert round(100 * exact) == 12
    ten, groups = 0, 40 * MANY
    for _ in range(40):
        scene.act("many")
        ten += sum(_pile(run(scene, 0.1))[10:])
    assert abs(ten - groups * exact) < 4 * math.sqrt(groups * exact * (1 - exact))


def test_stories_are_told_by_those_who_feel_better_only() -> None:
    """The lots are those of everybody; what is shown changes nothing but the picture and its words."""
    scene, everybody = Trial("stories", 2), Trial("alone", 2)
    for one in (scene, everybody):
        one.act("one")
        run(one)
    assert not scene.frame()["everyone"] and everybody.frame()["everyone"]
    assert scene.frame()["better"] == everybody.frame()["better"]
    glad = sum(scene.frame()["better"])
    assert [said for said in scene.says() if said.code == "story-many"] == [("story-many", (glad,))]
    assert "everyone" not in scene.reached
    scene.act("all", 1)
    assert "everyone" in scene.reached
    assert [said.code for said in scene.says()] == [said.code for said in everybody.says()]
    everybody.act("all", 0)
    assert everybody.frame()["everyone"]
    scene.reset()
    assert not scene.frame()["everyone"]


def test_the_same_seed_runs_the_same_studies_however_time_is_cut() -> None:
    """Frame by frame, or in large steps; a touch on a running pile finishes it, and begins a new one."""
    piles = []
    for dt in (FRAME, 0.1, 0.0371):
        scene = Trial("alone", 5)
        scene.act("one")
        run(scene, dt)
        scene.act("many")
        piles.append(_pile(run(scene, dt)))
    hurried = Trial("alone", 5)
    hurried.act("one")
    hurried.act("many")
    for _ in range(9):
        hurried.step(FRAME)
    hurried.act("one")
    assert hurried.frame()["studies"] == 0
    assert piles[0] == piles[1] == piles[2]
    assert sum(piles[0]) == MANY


def test_a_touch_in_between_loses_no_study() -> None:
    """What runs is finished at once; a whole pile gives way to a new one."""
    scene = Trial("alone", 5)
    scene.act("one")
    scene.act("one")
    assert scene.frame()["studies"] == 1
    scene.act("many")
    scene.step(0.1)
    scene.act("one")
    assert run(scene)["studies"] == 1
    scene.act("many")
    assert run(scene)["studies"] == MANY


def test_people_speak_one_after_the_other_and_then_the_dot_falls() -> None:
    """Nobody knows the result before everybody has spoken."""
    scene = Trial("compared", 2)
    scene.act("one")
    heard, fallen = [], []
    while not scene.resting:
        scene.step(FRAME)
        frame = scene.frame()
        heard.append(sum(value >= 0 for value in frame["better"]))
        if frame["falling"][0] != -999:
            assert frame["known"]
            fallen.append(frame["falling"][2])
    assert heard == sorted(heard) and heard[-1] == 20
    assert fallen == sorted(fallen) and fallen[0] == 0.0
    assert scene.frame()["studies"] == 1


def test_switches_keep_or_clear_the_piles() -> None:
    """The comparison group changes piles and back; what the treatment does changes everything."""
    scene = Trial("alone", 3)
    scene.act("many")
    alone = run(scene)
    scene.act("group", 1)
    assert scene.frame()["studies"] == 0
    assert scene.frame()["other"] == [alone["successes"], MANY]
    scene.act("group", 0)
    assert scene.frame()["pile"] == alone["pile"]
    scene.act("works", 1)
    assert scene.frame()["studies"] == 0
    assert scene.frame()["other"] == [0, 0]


@pytest.mark.parametrize("people", [10, 11, 20, 39, 40])
def test_every_person_is_in_one_group(people: int) -> None:
    """Also when their number is odd; the pile has a place for every result."""
    for preset in ("alone", "compared"):
        scene = Trial(preset, 1, {"people": people})
        scene.act("many")
        frame = run(scene)
        assert frame["treated"] + frame["control"] == people == len(frame["better"])  # type: ignore[operator,arg-type]
        assert len(_pile(frame)) == people + 1
        assert scene.curves()["expected"].shape == (2 * (people + 1), 2)


def test_the_line_is_the_first_whole_number_of_people() -> None:
    """8 of 20 for 4 in 10, in spite of rounding."""
    assert [least(20, 0.4), least(10, 0.4), least(11, 0.4), least(10, 0.3)] == [8, 4, 5, 3]


def test_there_is_room_in_the_air_for_every_study() -> None:
    """Studies fall no longer than it takes to begin as many as can be drawn."""
    assert AIR >= FALLS / PACE
    assert Study((True,), (False,)).result == 1


@pytest.mark.parametrize(("action", "value"), [("fly", 0.0), ("group", 2.0), ("works", 0.5), ("one", 3.0)])
def test_what_the_scene_does_not_know_is_refused(action: str, value: float) -> None:
    """Unknown actions and values raise ValueError and change nothing."""
    scene = Trial("alone")
    first = scene.frame()
    with pytest.raises(ValueError, match="knows no"):
        scene.act(action, value)
    assert scene.frame() == first

"""Pretend courses: their lots against the Poisson distribution, their mean and variance against Campbell's theorem."""

from __future__ import annotations

import math
from functools import cache
from itertools import pairwise

import numpy as np
import pytest
from numpy import float64
from numpy.typing import NDArray

from kiosk.scenes import course_person as lots
from kiosk.scenes.course import PACE, TOP, Course
from kiosk.scenes.course_average import average, once, twice
from kiosk.scenes.course_person import CELLS, PRIMARY, RELAPSING, SECONDARY, TIMES, YEARS, Person, draw_person, pulse

FRAME = 1 / 60
PEOPLE, RATE = 6000, 0.4
KINDS = (RELAPSING, SECONDARY, PRIMARY)

every_course = pytest.mark.parametrize(("kind", "treated"), [(kind, treated) for kind in KINDS for treated in (0, 1)])


@cache
def crowd() -> tuple[Person, ...]:
    """Many pretend people of one seed."""
    return tuple(draw_person(7, number, RATE) for number in range(PEOPLE))


def shape(ages: NDArray[float64], remains: float, eases: float) -> NDArray[float64]:
    """A relapse of height 1, as the model draws it."""
    return pulse(ages, np.array(remains), np.array(eases))


def run(scene: Course, dt: float = FRAME) -> dict[str, object]:
    """Let a scene come to rest."""
    while not scene.resting:
        scene.step(dt)
    return scene.frame()


def poisson(mean: float, most: int) -> list[float]:
    """Probabilities of 0 … most-1, and of most or more."""
    shares = [math.exp(-mean) * mean**count / math.factorial(count) for count in range(most)]
    return [*shares, 1.0 - sum(shares)]


def limit(freedom: int) -> float:
    """Wilson and Hilferty 1931: the chi-square that luck exceeds once in 10,000 times."""
    return freedom * (1.0 - 2.0 / (9.0 * freedom) + 3.719 * math.sqrt(2.0 / (9.0 * freedom))) ** 3


@pytest.mark.parametrize(
    ("kind", "treated", "mean"), [(0, False, 6.0), (0, True, 3.0), (2, False, 0.6), (2, True, 0.3)]
)
def test_relapses_are_counted_as_the_poisson_distribution_says(kind: int, treated: bool, mean: float) -> None:
    """0.4 a year make 6 in 15 years, treatment leaves half of them; chi-square over 6,000 people."""
    counts = [int(person.happens(kind, treated).sum()) for person in crowd()]
    most = next(count for count in range(40) if PEOPLE * poisson(mean, count)[-1] < 20.0) - 1
    expected = PEOPLE * np.array(poisson(mean, most))
    seen = np.bincount(np.minimum(counts, most), minlength=most + 1)
    assert ((seen - expected) ** 2 / expected).sum() < limit(most)


def test_the_poisson_distribution_is_that_of_the_tables() -> None:
    """Four digits, as printed in tables of the cumulated distribution: mean 3, at most 3; mean 6, at most 5."""
    assert sum(poisson(3.0, 4)[:4]) == pytest.approx(0.6472, abs=5e-5)
    assert sum(poisson(6.0, 6)[:6]) == pytest.approx(0.4457, abs=5e-5)


def test_relapses_come_at_any_time_with_the_same_chance() -> None:
    """As many in each of the 15 years (chi-square), whether or not there were some in another year."""
    years = np.array([np.bincount(person.times.astype(int), minlength=15) for person in crowd()])
    expected = PEOPLE * RATE
    assert ((years.sum(axis=0) - expected) ** 2 / expected).sum() < limit(15)
    together = np.corrcoef(years.T)
    assert np.abs(together - np.eye(15)).max() < 4.5 / math.sqrt(PEOPLE)


def test_the_integrals_of_a_relapse_are_exact() -> None:
    """Against sums over its mean shape in steps of an hour."""
    ages = np.linspace(0.0, 3.0, 3 * 8766 + 1)
    mean = np.zeros_like(ages)
    for eases in lots.EASES:
        # 6 of 10 relapses ease fully, the others leave a quarter on average.
        mean += shape(ages, 0.4 * 0.25, eases) / 3.0
    sums = np.concatenate(([0.0], np.cumsum((mean[1:] + mean[:-1]) / 2.0))) / 8766
    twofold = np.concatenate(([0.0], np.cumsum((sums[1:] + sums[:-1]) / 2.0))) / 8766
    assert once(ages) == pytest.approx(sums, abs=1e-7)
    assert twice(ages) == pytest.approx(twofold, abs=1e-7)
    assert once(np.array([-1.0])) == twice(np.array([-1.0])) == 0.0


@every_course
def test_the_mean_course_is_that_of_campbells_theorem(kind: int, treated: int) -> None:
    """6,000 people, at every year, within 4.5 standard errors of the closed form."""
    courses = np.array([person.course(kind, bool(treated)) for person in crowd()])[:, :: CELLS // 15]
    errors = courses.std(axis=0, ddof=1) / math.sqrt(PEOPLE)
    expected = average(kind, bool(treated), RATE, TIMES[:: CELLS // 15])
    # Slow worsening begins at a point of the picture: up to half a step to either side.
    assert (np.abs(courses.mean(axis=0) - expected) <= 4.5 * errors + 1e-3).all()


def test_the_spread_of_courses_is_that_of_campbells_theorem() -> None:
    """Relapses: rate times the integral of the mean square; slow worsening: its roughness, and that people differ."""
    ages = np.linspace(0.0, YEARS, 20 * CELLS + 1)
    # 6 of 10 leave nothing, the others from 0.1 to 0.4 of their height, all as likely.
    left = [(0.6, 0.0), *((0.4 / 100, 0.1 + 0.3 * (step + 0.5) / 100) for step in range(100))]
    square = sum(share / 3.0 * shape(ages, remains, ease) ** 2 for share, remains in left for ease in lots.EASES)
    # The mean square of a height from 0.5 to 1.5 is 13/12; the variance of a beginning from 0.1 to 0.5 is 0.4²/12.
    relapses = RATE * 13.0 / 12.0 * float(np.trapezoid(square, ages))
    starts = 0.4**2 / 12.0
    worsens = 0.085**2 * (YEARS**2 / 3.0 + lots.ROUGH * YEARS)
    for kind, expected in ((RELAPSING, relapses + starts), (PRIMARY, 0.1 * relapses + starts + worsens)):
        ends = np.array([person.course(kind, False)[-1] for person in crowd()])
        assert ends.var() == pytest.approx(expected, rel=0.1)


def test_whatever_makes_relapses_fewer_only_leaves_some_out() -> None:
    """Of all relapses, later types keep a part; treatment keeps a part of these."""
    for person in crowd()[:500]:
        for treated in (False, True):
            relapsing, secondary, primary = (person.happens(kind, treated) for kind in KINDS)
            assert (primary <= secondary).all() and (secondary <= relapsing).all()
        for kind in KINDS:
            assert (person.happens(kind, True) <= person.happens(kind, False)).all()
            assert (person.course(kind, True) <= person.course(kind, False) + 1e-12).all()


def test_treatment_changes_little_for_some_and_much_for_others() -> None:
    """Half of the relapses on average; but some keep all they had, and some none."""
    had = [(int(one.happens(RELAPSING, False).sum()), int(one.happens(RELAPSING, True).sum())) for one in crowd()]
    assert sum(kept for _, kept in had) / sum(all_ for all_, _ in had) == pytest.approx(0.5, abs=0.01)
    assert sum(kept == all_ > 0 for all_, kept in had) > 100
    assert sum(kept == 0 < all_ for all_, kept in had) > 100


def test_a_higher_rate_and_less_treatment_raise_the_average() -> None:
    """At every time; slow worsening never goes backwards."""
    for kind in KINDS:
        lower, usual = average(kind, False, 0.2, TIMES), average(kind, False, 0.4, TIMES)
        assert (lower[1:] < usual[1:]).all()
        assert (average(kind, True, 0.4, TIMES)[1:] < usual[1:]).all()
    for person in crowd()[:100]:
        assert (np.diff(person.wear) >= 0.0).all()


@every_course
def test_hardly_any_course_leaves_the_picture(kind: int, treated: int) -> None:
    """Fewer than 1 point in 100 at the usual rate; the average stays in the lower half."""
    courses = np.array([person.course(kind, bool(treated)) for person in crowd()])
    assert (courses > TOP).mean() < 0.01
    assert np.max(average(kind, bool(treated), RATE, TIMES)) < TOP / 2.0


def test_the_same_seed_draws_the_same_people_however_time_is_cut() -> None:
    """Frame by frame, or in large steps; other seeds draw others."""
    found = []
    for dt in (FRAME, 0.1, 0.0371):
        scene = Course("secondary", 5)
        for _ in range(3):
            scene.act("another")
            run(scene, dt)
        scene.act("treatment", 1)
        scene.act("another")
        found.append((run(scene, dt), scene.curves()["mine"].tolist(), scene.curves()["other3"].tolist()))
    assert found[0] == found[1] == found[2]
    other = Course("secondary", 6)
    assert other.curves()["mine"].tolist() != Course("secondary", 5).curves()["mine"].tolist()
    assert draw_person(-1, 0, RATE).times.tolist() == draw_person(2**32 - 1, 0, RATE).times.tolist()


def test_the_first_one_in_front_is_the_most_usual() -> None:
    """Nobody of the others is nearer to the mean number of relapses and to the mean pace; the next comes by chance."""
    for seed in range(20):
        scene = Course("relapsing", seed)
        had = scene.frame()["had"]
        assert 3 <= had <= 9
        assert scene.frame()["least"] <= had <= scene.frame()["most"]


def test_the_one_in_front_joins_the_others() -> None:
    """One place after the other; after as many people as there are others nobody is left of the first."""
    scene = Course("relapsing", 3, {"people": 12})
    first = [scene.curves()[f"other{place}"].tolist() for place in range(12)]
    mine = scene.curves()["mine"].tolist()
    scene.act("another")
    assert scene.curves()["other0"].tolist() == mine
    assert [scene.curves()[f"other{place}"].tolist() for place in range(1, 12)] == first[1:]
    for _ in range(11):
        scene.act("another")
    assert not {str(scene.curves()[f"other{place}"].tolist()) for place in range(12)} & set(map(str, first))


def test_a_line_is_the_whole_course_in_fewer_points() -> None:
    """Half of them at most, and never far off."""
    for person in crowd()[:200]:
        for kind in KINDS:
            whole, few = person.course(kind, False), person.corners
            assert len(few) < CELLS / 2
            off = np.abs(np.interp(TIMES, TIMES[few], whole[few]) - whole)
            assert off.max() < 0.1 and off.mean() < 0.02


def test_the_years_pass_and_wait() -> None:
    """All at once at first; played from the beginning; year by year; the last year is followed by the first."""
    scene = Course("relapsing", 1)
    assert scene.resting and scene.frame()["now"] == YEARS
    scene.act("play")
    scene.step(0.1)
    assert scene.frame()["now"] == pytest.approx(0.1 * PACE)
    scene.act("step")
    assert scene.resting
    years = []
    for _ in range(16):
        years.append(scene.frame()["now"])
        scene.act("step")
    assert years == [*range(1, 16), 1]
    scene.act("play")
    assert run(scene)["now"] == YEARS
    scene.act("another")
    scene.act("treatment", 1)
    scene.act("finish")
    assert scene.resting
    assert (scene.frame()["now"], scene.frame()["share"]) == (YEARS, 1.0)


def test_nothing_is_drawn_of_years_to_come() -> None:
    """The course of the person in front ends where the years do, at every moment; the others stay whole."""
    scene = Course("relapsing", 1)
    scene.act("another")
    whole = None
    while True:
        now, curves = scene.frame()["now"], scene.curves()
        assert curves["mine"][-1].tolist() == scene.frame()["dot"]
        assert np.max(curves["mine"][:, 0]) == now == np.max(curves["hill"][:, 0])
        assert curves["hill"][-1].tolist() == [0.0, 0.0]
        assert curves["other0"][-1, 0] == YEARS
        if scene.resting:
            whole = curves["mine"]
            break
        scene.step(FRAME)
    assert whole[-1, 0] == YEARS


def test_treatment_melts_in_without_a_jump_and_back() -> None:
    """The course goes down from frame to frame, and comes back to exactly what it was."""
    scene = Course("relapsing", 1)
    before = scene.curves()["mine"].copy()
    scene.act("treatment", 1)
    heights = [before[:, 1]]
    while not scene.resting:
        scene.step(FRAME)
        heights.append(scene.curves()["mine"][:, 1].copy())
    assert all((later <= sooner + 1e-12).all() for sooner, later in pairwise(heights))
    assert max(float(np.abs(later - sooner).max()) for sooner, later in pairwise(heights)) < 0.05
    marks = scene.frame()["marks"]
    assert scene.frame()["had"] == sum(marks[1::2]) < len(marks) / 2
    scene.act("treatment", 0)
    run(scene)
    assert scene.curves()["mine"].tolist() == before.tolist()


def test_names_point_at_what_they_name() -> None:
    """Both places lie on the course of the person in front, and neither is named before its time."""
    for seed in range(40):
        for preset in ("relapsing", "secondary", "primary"):
            scene = Course(preset, seed)
            frame, mine = scene.frame(), scene.curves()["mine"]
            for place in (frame["relapse"], frame["slow"]):
                if place[0] >= 0.0:
                    assert place[1] == pytest.approx(np.interp(place[0], mine[:, 0], mine[:, 1]))
            said = {said.code for said in scene.says()}
            assert (frame["slow"][0] >= 0.0) == (not said & {"relapsing", "hardly"})
            assert len(frame["marks"]) % 2 == 0
            scene.act("step")
            assert scene.frame()["slow"][0] < 0.0
            assert all(year <= 1.0 for year in scene.frame()["marks"][::2])


def test_goals_are_those_of_a_visitor() -> None:
    """Five people; three types; one person both ways."""
    scene = Course("relapsing", 2)
    assert scene.reached == frozenset()
    scene.act("treatment", 1)
    assert "compare" not in scene.reached
    run(scene)
    assert "compare" in scene.reached
    for _ in range(4):
        scene.act("another")
    assert "people" not in scene.reached
    run(scene)
    assert "people" in scene.reached
    scene.act("type", 1)
    scene.act("type", 2)
    assert "types" in scene.reached
    scene.reset()
    assert scene.reached == frozenset()


def test_sentences_have_a_form_for_one() -> None:
    """No relapse, one, several; one year, several."""
    scene = Course("primary", 1, {"rate": 0.4})
    codes = set()
    for _ in range(30):
        scene.act("another")
        scene.act("step")
        codes |= {said.code for said in scene.says()}
        scene.act("step")
        codes |= {said.code for said in scene.says()}
        run(scene)
        scene.act("finish")
        codes |= {said.code for said in scene.says()}
    scene.act("type", 0)
    codes |= {said.code for said in scene.says()}
    assert {"no-relapse", "one-relapse", "relapses", "year-drawn", "years-drawn", "worsens", "pretend"} <= codes


@pytest.mark.parametrize(("action", "value"), [("fly", 0.0), ("type", 3.0), ("treatment", 0.5), ("another", 1.0)])
def test_what_the_scene_does_not_know_is_refused(action: str, value: float) -> None:
    """Unknown actions and values raise ValueError and change nothing."""
    scene = Course("relapsing")
    first = scene.frame()
    with pytest.raises(ValueError, match="knows no"):
        scene.act(action, value)
    assert scene.frame() == first

"""Where MSCs come from and go: shares against the matrix exponential, drawn cells against the shares, marrow cells
against the geometric distribution."""

from __future__ import annotations

import math
from collections import Counter
from random import Random

import numpy as np
import pytest

from kiosk.scenes import sources_cells as place
from kiosk.scenes.sources import CELLS, MOMENTS, THOUSANDS, Sources
from kiosk.scenes.sources_cells import bag
from kiosk.scenes.sources_exact import ARRIVAL, CLEARING, LIVER, PASSING, Shares, rate, shares

FRAME = 1 / 60
HOURS = (0.0, 0.01, 0.05, 1 / 6, 1.0, 7.5, 24.0, 36.0, 72.0, 168.0, 500.0)


def run(scene: Sources, dt: float = FRAME) -> dict[str, object]:
    """Let a scene come to rest."""
    while not scene.resting:
        scene.step(dt)
    return scene.frame()


def exponential(matrix: np.ndarray) -> np.ndarray:
    """exp of a matrix: Taylor's series of a 2^-k part of it, squared k times; nothing of the closed solution."""
    halvings = max(0, math.ceil(math.log2(max(1e-9, float(np.abs(matrix).sum())))) + 6)
    part, term, total = matrix / 2**halvings, np.eye(len(matrix)), np.eye(len(matrix))
    for order in range(1, 20):
        term = term @ part / order
        total = total + term
    for _ in range(halvings):
        total = total @ total
    return total


def by_matrix(hours: float, half_life: float) -> np.ndarray:
    """Vein, lungs, elsewhere, liver, spleen, gone: every arrow of the model as one number of a matrix."""
    a, b, c = (math.log(2.0) / half for half in (ARRIVAL, half_life, CLEARING))
    rates = np.zeros((6, 6))
    for source, goal, each in (
        (0, 1, a * (1 - PASSING)),
        (0, 2, a * PASSING),
        *((stuck, 3, b * LIVER) for stuck in (1, 2)),
        *((stuck, 4, b * (1 - LIVER)) for stuck in (1, 2)),
        (3, 5, c),
        (4, 5, c),
    ):
        rates[goal, source] += each
        rates[source, source] -= each
    return exponential(rates * hours)[:, 0]


def as_list(found: Shares) -> list[float]:
    return [found.vein, found.lungs, found.elsewhere, found.liver, found.spleen, found.gone]


@pytest.mark.parametrize("half_life", [6.0, 24.0, CLEARING - 1e-7, CLEARING, 48.0])
@pytest.mark.parametrize("hours", HOURS)
def test_the_closed_solution_is_the_exponential_of_the_matrix(hours: float, half_life: float) -> None:
    """Also where two half-lives are the same, and where they almost are."""
    assert as_list(shares(hours, half_life)) == pytest.approx(list(by_matrix(hours, half_life)), abs=1e-9)


@pytest.mark.parametrize("half_life", [6.0, 24.0, 48.0])
def test_nothing_is_lost_and_nothing_is_negative(half_life: float) -> None:
    """All cells, whole, as remains or gone, are one at every hour."""
    for hours in np.linspace(0.0, 400.0, 801):
        found = as_list(shares(float(hours), half_life))
        assert sum(found) == pytest.approx(1.0, abs=1e-12)
        assert min(found) >= 0.0


def test_whole_cells_only_become_fewer_and_what_is_gone_only_more() -> None:
    """Nobody comes back."""
    week = [shares(float(hours), 24.0) for hours in np.linspace(0.0, 168.0, 2000)]
    whole, gone = [found.whole for found in week], [found.gone for found in week]
    assert whole == sorted(whole, reverse=True)
    assert gone == sorted(gone)


def test_what_was_seen_in_mice() -> None:
    """Half-life of 24 h in the lungs, and fewer than 1,000 of 2 million elsewhere [S121]; most in the lungs after an
    hour, and later more in the liver than in the lungs [S72]."""
    assert shares(49.0, 24.0).lungs / shares(25.0, 24.0).lungs == pytest.approx(0.5)
    assert max(shares(float(hours), 24.0).elsewhere for hours in np.linspace(0, 168, 500)) * 2_000_000 < 1000
    assert shares(1.0, 24.0).lungs > 0.95
    assert shares(72.0, 24.0).whole == pytest.approx(1 / 8, abs=0.001)
    turns = [hours for hours in range(168) if shares(hours, 24.0).liver > shares(hours, 24.0).lungs]
    assert turns == list(range(35, 168))


def test_each_drawn_cell_follows_the_exact_law() -> None:
    """One cell of each of 1,500 bags, at five hours: chi-square as small as luck makes it (1 in 10,000)."""
    runs = 1500
    cells = [bag(Random(seed), CELLS, 24.0)[seed % CELLS] for seed in range(runs)]
    for hours in (0.02, 1 / 6, 24.0, 72.0, 168.0):
        exact = shares(hours, 24.0)
        expected = [exact.vein, exact.lungs + exact.elsewhere, exact.liver, exact.spleen, exact.gone]
        seen = Counter(cell.at(hours) for cell in cells)
        found = [
            seen[place.VEIN],
            seen[place.LUNGS] + seen[place.ELSEWHERE],
            seen[place.LIVER_PLACE],
            seen[place.SPLEEN],
            seen[place.FROM_LIVER] + seen[place.FROM_SPLEEN],
        ]
        large = [(count, runs * share) for count, share in zip(found, expected, strict=True) if runs * share >= 5]
        chi, freedom = sum((count - share) ** 2 / share for count, share in large), max(1, len(large) - 1)
        # Wilson and Hilferty 1931: the chi-square that luck exceeds once in 10,000 times.
        assert chi < freedom * (1 - 2 / (9 * freedom) + 3.719 * math.sqrt(2 / (9 * freedom))) ** 3


def test_few_drawn_cells_stand_for_many() -> None:
    """Whole cells are never off by more than two of 50, whoever draws them, at any moment that can be asked for."""
    for seed in range(60):
        scene = Sources("infusion", seed)
        for number, hours in enumerate(MOMENTS):
            scene.act("until", number)
            frame = run(scene, 0.1)
            counts = scene.counts()
            assert frame["hours"] == hours
            assert sum(counts.values()) == CELLS
            assert abs(counts["vein"] + counts["lungs"] + counts["elsewhere"] - CELLS * shares(hours, 24.0).whole) <= 2


def test_no_drawn_cell_is_lost_or_comes_back() -> None:
    """At every frame of a week all are counted; whole ones only become fewer, gone ones more; each goes one way."""
    scene = Sources("infusion", 4)
    assert scene.counts() == {"vein": CELLS, "lungs": 0, "elsewhere": 0, "remains": 0, "gone": 0}
    scene.act("until", 3)
    whole, gone, before = [], [], [0] * CELLS
    order = {place.VEIN: 0, place.LUNGS: 1, place.ELSEWHERE: 1, place.LIVER_PLACE: 2, place.SPLEEN: 2}
    while not scene.resting:
        scene.step(FRAME)
        counts, cells = scene.counts(), scene.frame()["cells"]
        assert sum(counts.values()) == CELLS
        whole.append(counts["vein"] + counts["lungs"] + counts["elsewhere"])
        gone.append(counts["gone"])
        now = [order.get(int(kind), 3) for kind in cells[::2]]
        assert all(0.0 <= way <= 1.0 for way in cells[1::2])
        assert all(later >= sooner for later, sooner in zip(now, before, strict=True))
        before = now
    assert whole == sorted(whole, reverse=True) and gone == sorted(gone)
    assert whole[0] == CELLS and whole[-1] <= 1


def test_the_same_seed_shows_the_same_however_time_is_cut() -> None:
    """Frame by frame or in large steps; another seed draws other lots; an earlier moment begins anew."""
    frames = []
    for dt in (FRAME, 0.1, 0.0371):
        scene = Sources("infusion", 5)
        scene.act("until", 1)
        frames.append(run(scene, dt))
        scene.act("until", 0)
        assert run(scene, dt)["hours"] == MOMENTS[0]
    assert frames[0]["cells"] == frames[1]["cells"] == frames[2]["cells"]
    other = Sources("infusion", 6)
    other.act("until", 1)
    assert run(other)["cells"] != frames[0]["cells"]


def test_the_bag_is_empty_when_the_clock_first_stops() -> None:
    """And nothing moves before the infusion."""
    for seed in range(40):
        scene = Sources("infusion", seed)
        assert set(scene.frame()["cells"]) == {0} and scene.resting
        scene.act("until", 0)
        cells = run(scene)["cells"]
        assert isinstance(cells, list)
        assert all(way > 0 for kind, way in zip(cells[::2], cells[1::2], strict=True) if kind == place.VEIN)


@pytest.mark.parametrize("rarity", [1.0, 3.0, 10.0])
def test_marrow_is_looked_through_as_the_geometric_distribution_says(rarity: float) -> None:
    """3,000 searches: mean within 4 standard errors, and ten equally likely tenths by chi-square (1 in 10,000)."""
    chance, searches = rarity / THOUSANDS, 3000
    scene = Sources("places", 9, {"rarity": rarity})
    needed = [scene._draw() for _ in range(searches)]
    mean, spread = 1 / chance, math.sqrt(1 - chance) / chance
    assert min(needed) >= 1
    assert abs(sum(needed) / searches - mean) < 4 * spread / math.sqrt(searches)
    edges = [math.log(1 - tenth / 10) / math.log1p(-chance) for tenth in range(1, 10)]
    found = Counter(sum(count > edge for edge in edges) for count in needed)
    chi = sum((found[tenth] - searches / 10) ** 2 / (searches / 10) for tenth in range(10))
    assert chi < 9 * (1 - 2 / 81 + 3.719 * math.sqrt(2 / 81)) ** 3


def test_a_search_ends_with_one_found() -> None:
    """The count climbs to what was needed; looking opens the marrow."""
    scene = Sources("places", 3)
    scene.act("look")
    counted = []
    while not scene.resting:
        scene.step(FRAME)
        counted.append(scene.frame()["looked"])
    assert counted == sorted(counted)
    assert counted[-1] == scene.frame()["needed"] > 0
    assert scene.frame()["open"] == 0 and "found" in scene.reached
    assert [said.code for said in scene.says()] == ["place-marrow", "looked"]


def test_places_open_and_close() -> None:
    """One at a time; the same touch once more closes it; all three have been looked into."""
    scene = Sources("places", 1)
    for number in (0, 1, 2):
        scene.act("open", number)
        assert run(scene)["grown"] == [float(each == number) for each in range(3)]
    assert "opened" in scene.reached
    scene.act("open", 2)
    assert run(scene)["grown"] == [0.0, 0.0, 0.0]
    assert scene.says()[0].code == "no-place"


def test_the_time_is_said_in_its_own_words() -> None:
    """Minutes, hours, days; one of each has a sentence of its own; every state names the mice."""
    scene = Sources("infusion", 2)
    assert [said.code for said in scene.says()] == ["cells-wait", "in-mice"]
    scene.act("until", 3)
    codes = []
    while not scene.resting:
        scene.step(FRAME)
        codes.append(scene.says()[0].code)
        assert scene.says()[-1].code == "in-mice"
    assert list(dict.fromkeys(codes)) == [
        *("after-a-minute", "after-minutes", "after-an-hour", "after-hours", "after-a-day", "after-days")
    ]


def test_a_half_life_of_a_slide_is_kept() -> None:
    """6 hours leave hardly any cell after a day; the curve ends where the clock is."""
    scene = Sources("infusion", 1, {"half_life": 6})
    scene.act("until", 1)
    frame = run(scene)
    assert frame["whole"] == pytest.approx(1 / 16, abs=0.001)
    assert list(scene.curves()["whole"][-1]) == [24.0, frame["whole"]]
    assert rate(6.0) == pytest.approx(math.log(2) / 6)


@pytest.mark.parametrize(
    ("action", "value"), [("fly", 0.0), ("open", 3.0), ("until", -1.0), ("until", 0.5), ("look", 1.0)]
)
def test_what_the_scene_does_not_know_is_refused(action: str, value: float) -> None:
    """Unknown actions and values raise ValueError and change nothing."""
    scene = Sources("infusion", 1)
    first = scene.frame()
    with pytest.raises(ValueError, match="knows no"):
        scene.act(action, value)
    assert scene.frame() == first

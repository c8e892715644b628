"""The gene circuit and its landscape against scipy, and the cells that roll in it against the Fokker-Planck
equation."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from kiosk.scenes import stemcells_circuit as circuit
from kiosk.scenes import stemcells_land as land
from kiosk.scenes.stemcells_valleys import MANY, PACE, POOL, RIPENS, Valleys

optimize = pytest.importorskip("scipy.optimize")
linalg = pytest.importorskip("scipy.linalg")
sparse = pytest.importorskip("scipy.sparse")


def both(state: np.ndarray, cross: float, bias: float = 0.0) -> np.ndarray:
    """dx/dt and dy/dt as printed by Huang 2007, written anew here."""
    x, y = state
    t, n = 0.5, 4

    def one(u: float, v: float, b: float) -> float:
        return 0.5 * u**n / (t**n + u**n) + b * t**n / (t**n + v**n) - u

    return np.array([one(x, y, cross * (1 + bias)), one(y, x, cross * (1 - bias))])


def resting(cross: float, bias: float = 0.0) -> list[tuple[float, bool]]:
    """s = x - y of every resting point of the two equations that scipy finds from a grid of starts, and whether it is
    stable by the eigenvalues of the Jacobian."""
    found: list[tuple[float, bool]] = []
    for x in np.linspace(0.0, 2.0, 9):
        for y in np.linspace(0.0, 2.0, 9):
            root, _, ok, _ = optimize.fsolve(both, (x, y), (cross, bias), full_output=True, xtol=1e-12)
            if ok != 1 or np.abs(both(root, cross, bias)).max() > 1e-9 or root.min() < -1e-9:
                continue
            s = float(root[0] - root[1])
            if all(abs(s - known) > 1e-5 for known, _ in found):
                eye = np.eye(2) * 1e-6
                jacobian = np.stack(
                    [(both(root + e, cross, bias) - both(root - e, cross, bias)) / 2e-6 for e in eye], axis=1
                )
                found.append((s, bool(np.linalg.eigvals(jacobian).real.max() < 0.0)))
    return sorted(found)


@pytest.mark.parametrize("bias", [0.0, 0.05, -0.18])
@pytest.mark.parametrize("cross", [0.2, 0.25, 0.35, 0.5, 0.8, 1.0])
def test_the_landscape_rests_where_the_two_genes_do(cross: float, bias: float) -> None:
    """One equation for s has the resting points of the two, with the same stability: valleys are stable, tops are
    not."""
    s = np.linspace(-2.0, 2.0, 4002)
    pull = circuit.drift(s, cross, bias)
    crossings = np.flatnonzero((pull[:-1] > 0.0) != (pull[1:] > 0.0)).tolist()
    mine = [
        (float(s[i] - pull[i] * (s[i + 1] - s[i]) / (pull[i + 1] - pull[i])), bool(pull[i] > 0.0)) for i in crossings
    ]
    theirs = resting(cross, bias)
    assert [stable for _, stable in mine] == [stable for _, stable in theirs]
    assert [place for place, _ in mine] == pytest.approx([place for place, _ in theirs], abs=2e-4)


def test_huangs_own_numbers_give_his_three_states(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a = b = k = 1 a cell can rest undecided, or decided either way."""
    monkeypatch.setattr(circuit, "SELF", 1.0)
    s = np.linspace(-2.2, 2.2, 4402)
    pull = circuit.drift(s, 1.0)
    stable = s[:-1][(pull[:-1] > 0.0) & (pull[1:] <= 0.0)]
    # s = 2 - 2 / (1 + (x / t)^4)-like tails: decided cells hold about twice the amount of undecided ones.
    assert stable == pytest.approx([-1.99, 0.0, 1.99], abs=0.02)


def gibbs(cross: float, s: np.ndarray, noise: float) -> np.ndarray:
    """The stationary distribution by another way: exp(-U / noise), U by Simpson's rule on a grid ten times as fine."""
    simpson = pytest.importorskip("scipy.integrate").cumulative_simpson
    fine = np.linspace(s[0], s[-1], 10 * (s.size - 1) + 1)
    risen = simpson(circuit.drift(fine, cross), x=fine, initial=0.0)[::10]
    weight = np.exp((risen - risen.max()) / noise)
    return np.asarray(weight / weight.sum())


def fokker_planck(pull: np.ndarray, step: float, noise: float) -> Any:
    """The generator of the Fokker-Planck equation on a grid, by rates between neighbours that keep the balance."""
    forward = noise / step**2 * np.exp(0.25 * step * (pull[:-1] + pull[1:]) / noise)
    backward = noise / step**2 * np.exp(-0.25 * step * (pull[:-1] + pull[1:]) / noise)
    leave = np.zeros(pull.size)
    leave[:-1] -= forward
    leave[1:] -= backward
    return sparse.diags([forward, leave, backward], [-1, 0, 1], format="csc")


@pytest.mark.parametrize("cross", [0.2, 0.3, 0.5])
def test_the_land_is_the_stationary_distribution(cross: float) -> None:
    """Against Gibbs by another quadrature, and against the null space of the Fokker-Planck generator."""
    s = np.linspace(-1.4, 1.4, 141)
    step = s[1] - s[0]
    mine = circuit.shares(s, circuit.drift(s, np.array([[cross]])))[0]
    assert np.abs(mine - gibbs(cross, s, circuit.NOISE)).sum() < 0.01
    generator = fokker_planck(circuit.drift(s, cross), step, circuit.NOISE).toarray()
    still = linalg.null_space(generator)[:, 0] if cross < 0.5 else None
    if still is not None:
        assert np.abs(mine - still / still.sum()).sum() < 0.01


@pytest.mark.parametrize("maturity", [0.25, 0.35])
def test_cells_held_at_one_maturity_are_found_where_the_land_says(maturity: float) -> None:
    """Long ways of the model's own steps: the share of time in each fifth of the land against exp(-F)."""
    x = land.across()
    shares = np.exp(-land.land(0).level[round(maturity * (land.ROWS - 1))])
    shares /= shares.sum()
    edges = np.interp([0.2, 0.4, 0.6, 0.8], np.cumsum(shares), x)
    cells = Valleys(8, 0)
    cells._busy[:] = True
    counts = np.zeros(5)
    for turn in range(10_000):
        cells._age[:] = maturity * RIPENS
        cells._advance()
        if turn > 1_000:
            counts += np.bincount(np.searchsorted(edges, land.place(*cells._s)), minlength=5)
    assert counts / counts.sum() == pytest.approx([0.2] * 5, abs=0.05)


def expected(signal: int) -> np.ndarray:
    """The shares of cells that come to each valley, by the Fokker-Planck equation of both switches in time: the first
    on its grid, the second on its own for those on the right, woken as they ripen."""
    s = np.linspace(-2.0, 2.0, 201)
    step = s[1] - s[0]
    push = [land.BIAS * one for one in land.SIGNALS[signal]]
    steps = 200
    lives = PACE * RIPENS / steps
    chance = [np.exp(-0.5 * (s / 1e-6) ** 2), np.exp(-0.5 * (s / 1e-6) ** 2)]
    chance = [one / one.sum() for one in chance]
    solve = pytest.importorskip("scipy.sparse.linalg").spsolve
    for number in range(steps):
        ripe = (number + 0.5) / steps
        for switch in (0, 1):
            rises = land.smooth(*land.OPENS[switch], np.array(ripe))
            cross = land.WEAK + (land.STRONG - land.WEAK) * float(rises)
            bias = push[switch] * (1.0 - land.DEAF * float(rises))
            generator = fokker_planck(circuit.drift(s, cross, bias), step, circuit.NOISE)
            chance[switch] = solve(sparse.identity(s.size, format="csc") - lives * generator, chance[switch])
    right, far = (float(one[s > 0.0].sum() + 0.5 * one[s == 0.0].sum()) for one in chance)
    return np.array([1.0 - right, right * (1.0 - far), right * far])


@pytest.mark.parametrize("signal", range(4))
def test_cells_come_to_the_valleys_as_often_as_the_fokker_planck_equation_says(signal: int) -> None:
    """300 cells for each signal, within 4 standard errors and the small error of a coarse grid."""
    cells = Valleys(21, signal)
    runs = 15 * MANY
    while sum(cells.arrived) < runs:
        cells.roll(MANY)
        while not cells.resting:
            cells.step(1 / 60)
    for count, share in zip(cells.arrived, expected(signal), strict=True):
        assert abs(count / runs - share) < 4.0 * np.sqrt(share * (1.0 - share) / runs) + 0.02
    if signal:
        assert cells.arrived[signal - 1] / runs > 0.75
        assert cells.steered == cells.arrived[signal - 1]
        assert cells.arrived[signal - 1] < runs


def test_one_equation_decides_like_the_two_it_stands_for() -> None:
    """Both genes with noise of their own, 1,500 cells, while they come to switch each other off: as many decide for the
    signal as in the equation for s."""
    rng = np.random.default_rng(3)
    lives, steps = 0.04, 250
    states = np.full((2, 1500), 0.2)
    alone = np.zeros(1500)
    for number in range(steps):
        rises = number / steps
        cross, bias = 0.2 + 0.4 * rises, 0.06
        states = np.maximum(
            0.0,
            states
            + np.array(
                [
                    circuit.made(states[0], states[1], cross * (1 + bias)),
                    circuit.made(states[1], states[0], cross * (1 - bias)),
                ]
            )
            * lives
            # Two noises of half the strength make that of their difference.
            + np.sqrt(circuit.NOISE * lives) * rng.standard_normal(states.shape),
        )
        alone = (
            alone
            + circuit.drift(alone, cross, bias) * lives
            + np.sqrt(2.0 * circuit.NOISE * lives) * rng.standard_normal(alone.size)
        )
    two, one = float((states[0] > states[1]).mean()), float((alone > 0.0).mean())
    assert 0.55 < one < 0.98
    assert two == pytest.approx(one, abs=0.06)


def test_a_tilt_makes_its_valley_the_deepest() -> None:
    """In every row after the fork, and the land without a signal is even on its right half."""
    for signal in (1, 2, 3):
        level, x = land.land(signal).level, land.across()
        for row in level[40:]:
            deepest = float(x[row.argmin()])
            middle = 0.75
            assert [deepest < 0.0, 0.0 < deepest < middle, deepest > middle].index(True) + 1 == signal
    even = land.land(0).level[-1]
    minima = [even[i] for i in range(1, even.size - 1) if even[i] < even[i - 1] and even[i] <= even[i + 1]]
    assert len(minima) == 3
    assert minima[1] == pytest.approx(minima[2], abs=0.01)
    # One half of the cells left, a quarter each on the right: two valleys as deep as -ln(1/4) + ln(1/2) less.
    assert np.exp(-even)[land.across() < 0.0].sum() * land.STEP == pytest.approx(0.5, abs=0.01)


def test_the_picture_keeps_every_valley_and_top_of_the_land() -> None:
    """What is drawn rises where F rises and falls where F falls, in every row."""
    for signal in range(4):
        level, drawn = land.land(signal).level, land.drawn(signal)
        assert np.all(np.sign(np.diff(drawn, axis=1)) == np.sign(np.diff(level, axis=1)))
        assert np.all(drawn >= 0.0)


def test_a_cell_pushed_where_no_valley_is_comes_back() -> None:
    """It climbs while it is pushed, and ends near the place it began; the pool never overflows."""
    cells = Valleys(1, 4)
    cells.roll(1)
    ways = []
    while not cells.resting:
        cells.step(1 / 60)
        ways.append(float(cells._seen[0]))
    assert min(ways) < -0.45
    assert ways[-1] > 0.4 * min(ways)
    assert (cells.tried, cells.arrived) == (1, [0, 0, 0])
    for _ in range(5):
        cells.roll(MANY)
        cells.step(0.1)
        assert cells.rolling + cells.waiting <= POOL + MANY

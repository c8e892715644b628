"""The family tree: what comes of a division, by its chances and on average, and that no cell is lost on the way."""

from __future__ import annotations

import math
from collections import Counter
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.scenes.stemcells_tree import CELLS, DIVIDES, LAST, WAYS, Tree

FRAME = 1 / 60


def settle(tree: Tree) -> Tree:
    """Let a tree come to rest."""
    for _ in range(3000):
        if tree.resting:
            return tree
        tree.step(FRAME)
    raise AssertionError("the tree never came to rest")


def grow(tree: Tree) -> Tree:
    """Let a tree grow to its end, all cells of a generation at a time."""
    while not tree.grown:
        tree.divide_all()
        for _ in range(int(1.2 * DIVIDES / FRAME)):
            tree.step(FRAME)
    return tree


def test_a_tree_begins_with_one_stem_cell_at_rest() -> None:
    """Nothing has been decided yet."""
    tree = Tree(0, 0)
    assert tree.resting
    assert not tree.grown
    assert tree.counts() == [1, 0] + [0] * (2 * LAST)


@pytest.mark.parametrize("balance", range(3))
def test_chances_of_a_division_are_chances(balance: int) -> None:
    """They make one, and the three choices make more stem cells, as many, and fewer."""
    two, one, _ = WAYS[balance]
    assert sum(WAYS[balance]) == pytest.approx(1.0)
    assert [2 * two + one > 1.0, 2 * two + one == pytest.approx(1.0), 2 * two + one < 1.0].index(True) == balance


@pytest.mark.parametrize("balance", range(3))
def test_divisions_come_out_as_often_as_their_chances_say(balance: int) -> None:
    """3,000 first divisions, each share within 4 standard errors."""
    tree, runs = Tree(7, balance), 3000
    seen: Counter[int] = Counter()
    for _ in range(runs):
        tree.plant()
        tree.divide(0)
        seen[tree.nodes[0].outcome] += 1
    for outcome, chance in enumerate(WAYS[balance]):
        assert abs(seen[outcome] - runs * chance) < 4.0 * math.sqrt(runs * chance * (1.0 - chance))


def exact(balance: int) -> list[tuple[Fraction, Fraction]]:
    """Mean and variance of the stem cells of each generation, from the whole distribution, as fractions: the chances of
    0 … 2^g cells, generation after generation. Knows nothing of the model but its chances."""
    two, one, none = (Fraction(str(chance)) for chance in WAYS[balance])
    chances: dict[int, Fraction] = {1: Fraction(1)}
    found = []
    for _ in range(LAST + 1):
        mean = sum((n * c for n, c in chances.items()), Fraction(0))
        found.append((mean, sum((n * n * c for n, c in chances.items()), Fraction(0)) - mean**2))
        later: Counter[int] = Counter()
        for cells, chance in chances.items():
            daughters = {0: Fraction(1)}
            for _ in range(cells):
                spread: Counter[int] = Counter()
                for so_far, c in daughters.items():
                    for more, share in ((2, two), (1, one), (0, none)):
                        spread[so_far + more] += c * share  # type: ignore[assignment]
                daughters = dict(spread)  # type: ignore[arg-type]
            for total, c in daughters.items():
                later[total] += chance * c  # type: ignore[assignment]
        chances = dict(later)  # type: ignore[arg-type]
    return found


@pytest.mark.parametrize("balance", range(3))
def test_the_average_is_that_of_the_exact_branching_process(balance: int) -> None:
    """As the sum over every family there can be, in fractions."""
    for told, (mean, _) in zip(Tree(0, balance).average(), exact(balance), strict=True):
        assert told == pytest.approx(float(mean))


@pytest.mark.parametrize("balance", range(3))
def test_grown_trees_follow_the_branching_process(balance: int) -> None:
    """400 trees: the mean of every row within 4 standard errors of the exact one."""
    tree, runs = Tree(11, balance), 400
    sums = [0] * (LAST + 1)
    for _ in range(runs):
        counts = grow(tree).counts()
        sums = [total + stems for total, stems in zip(sums, counts[::2], strict=True)]
        tree.plant()
    for total, (mean, variance) in zip(sums, exact(balance), strict=True):
        assert abs(total / runs - float(mean)) <= 4.0 * math.sqrt(float(variance) / runs) + 1e-9


def test_one_cell_divides_alone() -> None:
    """A touch is for one cell; its sister waits."""
    tree = Tree(5, 0)
    while sum(tree.counts()[2:4:2]) < 2:
        tree.plant()
        tree.divide(0)
        settle(tree)
    tree.divide(1)
    settle(tree)
    assert tree.nodes[1].daughters
    assert not tree.nodes[2].daughters


def test_a_hurried_touch_finishes_what_divides_and_begins_the_next() -> None:
    """No touch is lost, and none is counted twice."""
    tree = Tree(5, 0)
    for _ in range(4):
        tree.divide_all()
    settle(tree)
    assert len(tree.nodes) == 2 * sum(tree.ways) + 1 - 2 * _other_trees(tree)


def _other_trees(tree: Tree) -> int:
    """Divisions of trees before the last one."""
    return sum(tree.ways) - sum(bool(node.daughters) for node in tree.nodes)


def test_after_a_grown_tree_comes_a_new_one() -> None:
    """The big button never leads to a dead end."""
    tree = grow(Tree(2, 2))
    tree.divide_all()
    settle(tree)
    assert tree.trees == 2
    assert len(tree.nodes) == 3


@settings(max_examples=30, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    touches=st.lists(st.tuples(st.integers(-1, CELLS), st.integers(0, 40)), max_size=30),
)
def test_no_cell_is_lost_and_none_stands_on_another(seed: int, touches: list[tuple[int, int]]) -> None:
    """Whatever is touched when: each division makes one cell more, and in the end all stand side by side."""
    tree = Tree(seed, 0)
    for number, frames in touches:
        if number < 0:
            tree.divide_all()
        else:
            tree.divide(number)
        for _ in range(frames):
            tree.step(FRAME)
        divided = sum(bool(node.daughters) for node in tree.nodes)
        assert len(tree.nodes) == 1 + 2 * divided <= CELLS
        assert sum(tree.counts()) == len(tree.nodes)
        assert len(tree.cells()) == 6 * CELLS
    settle(tree)
    for generation in range(LAST + 1):
        row = sorted(node.x for node in tree.nodes if node.generation == generation)
        assert all(later - sooner >= 0.99 / tree.room for sooner, later in pairwise(row))
        assert all(0.0 < x < 1.0 for x in row)

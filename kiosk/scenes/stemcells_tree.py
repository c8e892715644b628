"""The family tree of one stem cell: who divides, what comes of it by chance, and where each cell stands.

Each division makes two stem cells, one of each, or two cells that will change (facts F60 [S65]), drawn by lot; the
balance of the three can shift, as it does when a body grows or mends itself ([S65]). On average a generation has M
stem cells for each of the one before, M = 2 P(two stem cells) + P(one of each).

Rules: every division makes two cells out of one; a cell that will change divides no more here; the same seed and
touches give the same tree, however time is cut. Does not: know sizes of the picture: across is 0 … 1, down is the
generation.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from kiosk.scenes.inner_steps import InnerSteps

LAST = 4
"""The last generation that is shown; its stem cells divide no more here."""

CELLS = 31
"""Cells of a whole tree: 2^(LAST + 1) - 1."""

WAYS = ((0.50, 0.30, 0.20), (0.25, 0.50, 0.25), (0.15, 0.30, 0.55))
"""Chances of two stem cells, one of each, two cells that will change: more stem cells, as many, fewer."""

DIVIDES = 1.1
"""Seconds of one division."""

GLIDE = 0.22
"""Seconds in which a cell comes nearly two thirds nearer to its place."""

NEAR = 0.002
"""Of the width or of a row: a cell so near stands in its place."""

INNER_STEP = 1.0 / 60.0

ROOM = 2
"""Places that a cell which may still divide keeps free for its daughters."""


SHALLOW = 2.0
"""Rows below the first that are shown from the beginning."""


@dataclass(slots=True, eq=False)
class Node:
    """One cell. `split` is how far its division is, 0 … 1; below 0 it has not begun."""

    stem: bool
    generation: int
    mother: int
    x: float
    row: float
    home: float = 0.5
    split: float = -1.0
    outcome: int = 0
    daughters: list[int] = field(default_factory=list)


class Tree:
    """A tree that grows by touches. `ways` counts the three outcomes over all trees since the beginning; `room` and
    `deep` are how many places the picture has across and how many rows below the first, on their way to what the tree
    needs."""

    def __init__(self, seed: int, balance: int) -> None:
        self._rng = Random(seed)
        self.balance = balance
        self.ways = [0, 0, 0]
        self.trees = 0
        self._steps = InnerSteps(INNER_STEP, lambda: self.resting)
        self.plant()

    def plant(self) -> None:
        """Begin a new tree with other luck."""
        self.trees += 1
        self.nodes = [Node(True, 0, -1, 0.5, 0.0)]
        self.room, self.deep = float(ROOM), SHALLOW

    @property
    def resting(self) -> bool:
        """Whether nobody divides and everybody stands in place."""
        return (
            all(n.split < 0.0 or n.daughters for n in self.nodes)
            and all(n.x == n.home and n.row == n.generation for n in self.nodes)
            and (self.room, self.deep) == (self._room(0), self._depth())
        )

    def can_divide(self, number: int) -> bool:
        """Whether there is such a cell, and it can divide and has not begun to."""
        if not 0 <= number < len(self.nodes):
            return False
        node = self.nodes[number]
        return node.stem and node.split < 0.0 and node.generation < LAST

    @property
    def grown(self) -> bool:
        """Whether the tree has come to its end: no cell can divide, and none does."""
        return not any(
            self.can_divide(number) or (node.split >= 0.0 and not node.daughters)
            for number, node in enumerate(self.nodes)
        )

    def divide(self, number: int) -> None:
        """Let one cell divide, if it can."""
        if self.can_divide(number):
            node = self.nodes[number]
            node.split = 0.0
            node.outcome = self._rng.choices((0, 1, 2), WAYS[self.balance])[0]

    def divide_all(self) -> None:
        """Let the oldest generation that can divide do so, after a grown tree that of a new one. What divides already
        comes to its end at once."""
        self._finish()
        if self.grown:
            self.plant()
        able = [number for number in range(len(self.nodes)) if self.can_divide(number)]
        first = min((self.nodes[number].generation for number in able), default=0)
        for number in able:
            if self.nodes[number].generation == first:
                self.divide(number)

    def _finish(self) -> None:
        for node in [n for n in self.nodes if n.split >= 0.0 and not n.daughters]:
            self._part(node)

    def _part(self, mother: Node) -> None:
        """One becomes two. Of unlike daughters the stem cell stands left and right in turns, so that the tree stays
        upright."""
        mother.split = 1.0
        self.ways[mother.outcome] += 1
        kinds = [mother.outcome < 2, mother.outcome < 1]
        number = self.nodes.index(mother)
        if mother.outcome == 1 and (mother.generation + number) % 2:
            kinds.reverse()
        for stem in kinds:
            mother.daughters.append(len(self.nodes))
            self.nodes.append(Node(stem, mother.generation + 1, number, mother.x, mother.row))
        self._place()

    def _room(self, number: int) -> int:
        node = self.nodes[number]
        if node.daughters:
            return sum(self._room(daughter) for daughter in node.daughters)
        return ROOM if node.stem and node.generation < LAST else 1

    def _depth(self) -> float:
        """Rows the picture shows below the first: those with cells, and those in which cells are about to be born."""
        return max(SHALLOW, *(float(n.generation + (n.split >= 0.0)) for n in self.nodes))

    def _place(self) -> None:
        """Give every cell its place: daughters side by side, their mother above the middle between them."""
        whole = self._room(0)
        waiting = [(0, 0.0)]
        while waiting:
            number, left = waiting.pop()
            node = self.nodes[number]
            node.home = (left + self._room(number) / 2.0) / whole
            for daughter in node.daughters:
                waiting.append((daughter, left))
                left += self._room(daughter)
        for node in reversed(self.nodes):
            if node.daughters:
                node.home = sum(self.nodes[daughter].home for daughter in node.daughters) / len(node.daughters)

    def step(self, dt: float) -> None:
        """Let time pass in inner steps."""
        for _ in self._steps.of(dt):
            self._advance()

    def _advance(self) -> None:
        for node in list(self.nodes):
            if node.split >= 0.0 and not node.daughters:
                node.split += INNER_STEP / DIVIDES
                if node.split >= 1.0:
                    self._part(node)
        part = INNER_STEP / GLIDE
        for node in self.nodes:
            node.x = _nearer(node.x, node.home, part)
            node.row = _nearer(node.row, float(node.generation), part)
        self.room = _nearer(self.room, float(self._room(0)), part)
        self.deep = _nearer(self.deep, self._depth(), part)

    def counts(self) -> list[int]:
        """Stem cells and cells that will change, born in each generation: [stem, change] for 0 … LAST."""
        found = [0] * (2 * (LAST + 1))
        for node in self.nodes:
            found[2 * node.generation + (not node.stem)] += 1
        return found

    def average(self) -> list[float]:
        """Stem cells of each generation on average over many trees in which all divide."""
        two, one, _ = WAYS[self.balance]
        return [(2.0 * two + one) ** generation for generation in range(LAST + 1)]

    def cells(self) -> list[float]:
        """[across, row, kind (0 stem, 1 will change, -1 none), what it does (0 can divide, 1 divides, 2 has divided,
        3 divides no more), split, mother] of each cell in the pool."""
        flat: list[float] = []
        for number, node in enumerate(self.nodes):
            doing = 2 if node.daughters else 1 if node.split >= 0.0 else 0 if self.can_divide(number) else 3
            flat += [node.x, node.row, float(not node.stem), doing, max(0.0, min(1.0, node.split)), node.mother]
        return flat + [0.0, 0.0, -1.0, 3.0, 0.0, -1.0] * (CELLS - len(self.nodes))


def _nearer(at: float, home: float, part: float) -> float:
    at += (home - at) * part
    return home if abs(home - at) < NEAR else at

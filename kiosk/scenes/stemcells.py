"""The living scene `stemcells`: a family tree of divisions, or cells that roll through valleys to their jobs.

Rules: one seed for all chance; what belongs to the other half of the scene is allowed and does nothing. Sources: facts
F57-F63 F71 F72 [S62] [S65] [S67]; the gene circuit [S114] to [S117]. See stemcells.md.
Does not: show a treatment, or the speed of life (a cell cycle takes about a day, facts E5 [S66]).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from kiosk.scenes.parts import About, Said
from kiosk.scenes.show import play_to
from kiosk.scenes.stemcells_about import ABOUT
from kiosk.scenes.stemcells_tree import LAST, Tree
from kiosk.scenes.stemcells_valleys import MANY, NOWHERE, Valleys

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

ENDS = {"neural": ("neuron", "astrocyte", "oligodendrocyte"), "msc": ("fat", "cartilage", "bone")}

STEERED = 5
"""Cells that must come where the signal called, for the goal."""


class Stemcells:
    """Model of the scene; the preset says which half of it."""

    about: ClassVar[About] = ABOUT
    max_dt = 0.1

    def __init__(self, preset: str, seed: int = 0, settings: Mapping[str, float] | None = None) -> None:
        """The first picture. Raises KeyError for an unknown preset, ValueError for a setting that cannot be."""
        self.stills = len(ABOUT.show(preset))
        values = ABOUT.values(settings)
        self._preset, self._seed = preset, seed
        self._balance, self._signal = int(values["balance"]), int(values["signal"])
        self.reset()

    def reset(self) -> None:
        """One stem cell, nothing counted."""
        self._tree = Tree(self._seed, self._balance) if self._preset == "divide" else None
        self._valleys = None if self._tree else Valleys(self._seed, self._signal)

    @property
    def resting(self) -> bool:
        """Whether no cell divides, moves or rolls."""
        return self._tree.resting if self._tree else self._land.resting

    @property
    def _land(self) -> Valleys:
        assert self._valleys is not None
        return self._valleys

    def act(self, action: str, value: float = 0.0) -> None:
        """Do what `about` lists. Raises ValueError for anything else."""
        known = {one.name: one for one in ABOUT.actions}
        if action not in known or value % 1 or not known[action].low <= value <= known[action].high:
            raise ValueError(f"the stemcells scene knows no {action!r} {value:g}")
        if self._tree:
            self._grow(self._tree, action, int(value))
        else:
            self._send(self._land, action, int(value))

    def _grow(self, tree: Tree, action: str, choice: int) -> None:
        if action == "divide" and choice == 0:
            tree.divide_all()
        elif action == "divide":
            tree.divide(choice - 1)
        elif action == "plant":
            tree.plant()
        elif action == "balance":
            tree.balance = choice

    def _send(self, land: Valleys, action: str, choice: int) -> None:
        if action == "roll":
            land.roll(MANY if choice else 1)
        elif action == "signal" and (choice < NOWHERE or self._preset == "msc"):
            land.send(choice)

    def step(self, dt: float) -> None:
        """Let `dt` s pass."""
        (self._tree or self._land).step(dt)

    def show_still(self, index: int) -> None:
        """The end of each step of the show. Raises ValueError outside of them."""
        play_to(self, self._preset, index)

    @property
    def reached(self) -> frozenset[str]:
        if self._tree:
            ways = self._tree.ways
            goals = {"divided": any(ways), "three-ways": all(ways), "grown": self._tree.grown}
        else:
            land = self._land
            goals = {"arrived": any(land.arrived), "all-valleys": all(land.arrived)}
            goals |= {"steered": land.steered >= STEERED, "tried": land.tried > 0}
        return frozenset(name for name, holds in goals.items() if holds)

    def says(self) -> tuple[Said, ...]:
        """The last generation of the tree, or what the land does and where cells came to."""
        return tuple(self._says_tree(self._tree) if self._tree else self._says_land(self._land))

    def _says_tree(self, tree: Tree) -> list[Said]:
        counts = tree.counts()
        stems = sum(node.stem and not node.daughters for node in tree.nodes)
        changes = sum(counts[1::2])
        said = [Said("stem-many", (stems,)) if stems > 1 else Said("stem-one" if stems else "stem-none")]
        if changes:
            said.append(Said("change-one") if changes == 1 else Said("change-many", (changes,)))
        row = max(node.generation for node in tree.nodes)
        if row:
            code = {0: "row-stem-none", 1: "row-stem-one"}.get(counts[2 * row], "row-stem-many")
            said.append(Said(code, (row, counts[2 * row]) if code == "row-stem-many" else (row,)))
        if tree.grown:
            said.append(Said("tree-grown"))
        return said

    def _says_land(self, land: Valleys) -> list[Said]:
        ends = ENDS[self._preset]
        codes = ("no-signal", *(f"signal-{end}" for end in ends), "signal-nowhere")
        said = [Said(codes[land.signal])]
        on_the_way = land.rolling + land.waiting
        if on_the_way:
            said.append(Said("rolling-one") if on_the_way == 1 else Said("rolling-many", (on_the_way,)))
        if any(land.arrived):
            said.append(Said(f"arrived-{self._preset}", tuple(land.arrived)))
        if land.tried:
            said.append(Said("tried-one") if land.tried == 1 else Said("tried-many", (land.tried,)))
        return said

    def frame(self) -> dict[str, Any]:
        """Numbers for the drawing.

        A tree: cells as `Tree.cells`; rows [stem, will change] for each generation; average: stem cells of each
        generation over many trees; balance; ways: divisions by outcome; able: cells that can divide; grown; tree:
        which tree it is; last: the last generation; room, deep: places across and rows below the first that are
        shown. Valleys: cells as `Valleys.cells`; arrived [3]; signal; before, now: the landscape of the signal before
        and of this one; tilted: how far from one to the other, 0 … 1; rolling, waiting; group: whether many cells
        roll; tried.
        """
        if self._tree:
            tree = self._tree
            able = sum(tree.can_divide(number) for number in range(len(tree.nodes)))
            return {
                "part": "tree",
                "cells": tree.cells(),
                "rows": tree.counts(),
                "average": tree.average(),
                "balance": tree.balance,
                "ways": list(tree.ways),
                "able": able,
                "grown": tree.grown,
                "tree": tree.trees,
                "last": LAST,
                "room": tree.room,
                "deep": tree.deep,
                "resting": tree.resting,
            }
        land = self._land
        before, now, tilted = land.lies()
        return {
            "part": self._preset,
            "cells": land.cells(),
            "arrived": list(land.arrived),
            "signal": land.signal,
            "before": before,
            "now": now,
            "tilted": tilted,
            "rolling": land.rolling,
            "waiting": land.waiting,
            "group": land.group,
            "tried": land.tried,
            "resting": land.resting,
        }

    def curves(self) -> dict[str, NDArray[float64]]:
        """The scene draws no curves."""
        return {}

"""The slide kind `ladder`: steps of evidence, each with people, design, result and source.

Rules: one table row and one rung for each step; a rung always names its sources. Does not judge the evidence.
"""

from __future__ import annotations

from typing import ClassVar

import msgspec

from kiosk.slides.parts import Front, Item, Problem, SlideText

LEVELS = range(1, 6)
COLUMNS = 4
FEWEST, MOST = 3, 6


class Rung(msgspec.Struct, frozen=True):
    """One step: `level` 1 (in the lab) … 5 (approved), and the sources it rests on."""

    level: int
    sources: tuple[str, ...]


class Ladder(msgspec.Struct, frozen=True, omit_defaults=True, tag_field="name", tag="ladder"):
    """The rungs in the order of the table rows."""

    drawing: ClassVar[str] = "slides/Ladder.qml"
    # Whether a visitor can open its items one by one.
    opens: ClassVar[bool] = True
    # Whether it is something to play with, which takes a visitor longer.
    plays: ClassVar[bool] = False
    keys: ClassVar[tuple[str, ...]] = ("rungs",)

    rungs: tuple[Rung, ...]

    @classmethod
    def read(cls, front: Front) -> Ladder | list[Problem]:
        """The kind from front matter, or what is wrong with it."""
        try:
            rungs = msgspec.convert(front.get("rungs", []), tuple[Rung, ...])
        except msgspec.ValidationError:
            rungs = ()
        good = FEWEST <= len(rungs) <= MOST and all(rung.level in LEVELS and rung.sources for rung in rungs)
        if good:
            return cls(rungs)
        return [
            Problem(
                "bad-rungs",
                f"“rungs” must hold {FEWEST} to {MOST} steps, each with a level from 1 to 5 and its sources.",
                'Write one line for each table row: {level = 3, sources = ["S84"]}.',
                "rungs",
            )
        ]

    @property
    def pictures(self) -> tuple[str, ...]:
        """The media this kind needs: none, the steps are drawn by the kiosk."""
        return ()

    def problems(self, text: SlideText) -> list[Problem]:
        """What is wrong with the words of one language for this kind."""
        if len(text.items) == len(self.rungs) and all(len(item.cells) == COLUMNS - 1 for item in text.items):
            return []
        return [
            Problem(
                "ladder-table",
                f"The table needs {len(self.rungs)} rows with {COLUMNS} columns, one row for each step in “rungs”.",
                "Columns: step, people, how it was tested, what it found.",
            )
        ]

    @classmethod
    def specimen(cls) -> tuple[Ladder, SlideText]:
        """A right slide of this kind, with its words."""
        rungs = tuple(Rung(level, ("S1",)) for level in (1, 2, 3))
        items = tuple(Item(f"Step {n}", cells=("10", "open", "a hint")) for n in (1, 2, 3))
        heads = ("Step", "People", "How it was tested", "What it found")
        return cls(rungs), SlideText(title="Steps", items=items, heads=heads)

    @classmethod
    def broken(cls) -> Front:
        """Front matter that this kind must refuse."""
        return {"kind": "ladder", "rungs": [{"level": 9, "sources": []}]}

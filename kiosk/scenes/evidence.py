"""The living scene `evidence`: studies as dots on the ladder of evidence, as large as they had people.

Dots lie side by side in the column of their rung: each is drawn to the middle and makes room for the others, until
nothing moves any more.

Rules: the area of a dot grows with the people, but no dot is too small to be touched; no dot leaves its rung; no chance
in it, so the seed changes nothing; a fixed inner step of 1/60 s. Sources: facts A3, see evidence.md.
Does not: add studies up, or say what anybody should do.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from kiosk.scenes.evidence_about import ABOUT
from kiosk.scenes.evidence_studies import STUDIES, Rung, Treatment
from kiosk.scenes.inner_steps import InnerSteps
from kiosk.scenes.parts import About, Said
from kiosk.scenes.show import play_to

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

INNER_STEP = 1.0 / 60.0
COLUMNS = (1.75, 2.5, 3.1, 2.1, 1.55)
"""Widths of the rungs, in lengths of a touch (about 96 pixels)."""

HEIGHT = 3.4
"""Height of the rungs."""

PER_PERSON = 0.0008
"""Square of the radius for each person: 691 people have a radius of 0.74."""

SMALLEST = 0.29
"""Radius of the smallest dot: a number must be readable in it."""

ROOM = 0.5
"""Half the distance that two dots keep at least, so that each can be touched."""

PULL = 1.6
"""Share of its way to the middle that a dot would go in a second."""

GROWS = 0.5
"""Seconds in which a dot comes or goes."""

QUIET = 0.004
"""Lengths per second below which nothing moves any more."""

LONGEST = 4.0
"""Seconds after which the dots rest in any case."""


class Evidence:
    """Model of the scene. Places of studies are those in STUDIES."""

    about: ClassVar[About] = ABOUT
    max_dt = 0.1

    def __init__(self, preset: str, seed: int = 0, settings: Mapping[str, float] | None = None) -> None:
        """All dots at rest. Raises KeyError for an unknown preset, ValueError for a setting."""
        self.stills = len(ABOUT.show(preset))
        self._preset = preset
        self._since = ABOUT.values(settings)["since"]
        self._first = Treatment.MSC if preset == "msc" else Treatment.BOTH
        self.reset()

    def reset(self) -> None:
        self._filter, self._open = self._first, -1
        self._opened: set[int] = set()
        self._places = [
            [_left(study.rung) + COLUMNS[study.rung] * (0.3 + 0.4 * (place % 2)), HEIGHT * (place + 0.5) / len(STUDIES)]
            for place, study in enumerate(STUDIES)
        ]
        self._share = [float(self._shown(place)) for place in range(len(STUDIES))]
        self._steps = InnerSteps(INNER_STEP, lambda: self.resting)
        self._begin()
        while not self.resting:
            self._advance()

    def _begin(self) -> None:
        self._moves, self._clock = True, 0.0

    @property
    def resting(self) -> bool:
        """Whether every dot lies still."""
        return not self._moves

    @property
    def reached(self) -> frozenset[str]:
        rungs = {STUDIES[place].rung for place in self._opened}
        goals = {"open": self._open >= 0, "both": {Rung.ALONE, Rung.COMPARED} <= rungs}
        return frozenset(goal for goal, holds in goals.items() if holds)

    def _shown(self, place: int) -> bool:
        study = STUDIES[place]
        fits = self._filter is Treatment.BOTH or study.treatment in (self._filter, Treatment.BOTH)
        return study.year >= self._since and fits and not (self._filter is Treatment.MYELIN and not study.treatment)

    def act(self, action: str, value: float = 0.0) -> None:
        """`filter` by treatment 0..3; `open` a study, or none with -1; one that is not shown stays shut. Raises
        ValueError for anything else."""
        known = {one.name: range(one.low, one.high + 1) for one in ABOUT.actions}
        if value not in known.get(action, ()):
            raise ValueError(f"the evidence scene knows no {action!r} {value:g}")
        if action == "filter":
            self._filter = Treatment(int(value))
            if self._open >= 0 and not self._shown(self._open):
                self._open = -1
            self._begin()
        elif value < 0 or self._shown(int(value)):
            self._open = int(value)
            self._opened |= {self._open} - {-1}

    def step(self, dt: float) -> None:
        """Let `dt` s pass in fixed inner steps; at rest nothing happens."""
        for _ in self._steps.of(dt):
            self._advance()

    def _advance(self) -> None:
        before = [tuple(place) for place in self._places]
        # It slackens, so that the last of them come to rest and do not tremble.
        pull = PULL * max(0.0, 1.0 - self._clock / LONGEST) * INNER_STEP
        for place, study in enumerate(STUDIES):
            goal = float(self._shown(place))
            way = INNER_STEP / GROWS
            self._share[place] += max(-way, min(way, goal - self._share[place]))
            here = self._places[place]
            here[0] += (_left(study.rung) + COLUMNS[study.rung] / 2.0 - here[0]) * pull
            here[1] += (HEIGHT / 2.0 - here[1]) * pull
        self._keep_apart()
        for place, study in enumerate(STUDIES):
            room, here = self._room(place), self._places[place]
            left = _left(study.rung)
            here[0] = min(max(here[0], left + room), left + COLUMNS[study.rung] - room)
            here[1] = min(max(here[1], room), HEIGHT - room)
        self._clock += INNER_STEP
        moved = max(math.dist(old, new) for old, new in zip(before, self._places, strict=True))
        settled = self._clock > GROWS and moved < QUIET * INNER_STEP
        self._moves = not settled and self._clock < LONGEST

    def _keep_apart(self) -> None:
        """Two dots that are too close each go half of what is missing."""
        for one in range(len(STUDIES)):
            for other in range(one + 1, len(STUDIES)):
                if STUDIES[one].rung is not STUDIES[other].rung:
                    continue
                a, b = self._places[one], self._places[other]
                apart = max(math.dist(a, b), 1e-6)
                missing = (self._room(one) + self._room(other) - apart) / 2.0
                if missing > 0.0:
                    across, down = (b[0] - a[0]) / apart, (b[1] - a[1]) / apart
                    a[0], a[1] = a[0] - missing * across, a[1] - missing * down
                    b[0], b[1] = b[0] + missing * across, b[1] + missing * down

    def _room(self, place: int) -> float:
        return self._share[place] * max(radius(STUDIES[place].people) + 0.06, ROOM)

    def show_still(self, index: int) -> None:
        """The end of each step of the show. Raises ValueError outside of them."""
        play_to(self, self._preset, index)

    def says(self) -> tuple[Said, ...]:
        """How many studies are shown, and which one is open, by its place."""
        shown = sum(self._shown(place) for place in range(len(STUDIES)))
        said = [Said(("shown-all", "shown-msc", "shown-ahsct", "shown-myelin")[self._filter], (shown,))]
        if self._open < 0:
            return (*said, Said("none-open"))
        study = STUDIES[self._open]
        if study.people:
            return (*said, Said("open-study", (study.people,)))
        return (*said, Said("open-uncounted"))

    def frame(self) -> dict[str, Any]:
        """Numbers for the drawing, in lengths of a touch.

        dots [x, y, radius, share 0..1 that is there]*n; width, height; edges: left edges of the rungs and the right
        one; filter 0..3; open: place of the open study or -1; codes, years, people, treatments, pooled, planned: of
        each study.
        """
        return {
            "dots": [
                value
                for place, study in enumerate(STUDIES)
                for value in (*self._places[place], radius(study.people), self._share[place])
            ],
            "width": sum(COLUMNS),
            "height": HEIGHT,
            "edges": [_left(rung) for rung in range(len(COLUMNS) + 1)],
            "filter": int(self._filter),
            "open": self._open,
            "codes": [study.code for study in STUDIES],
            "years": [study.year for study in STUDIES],
            "people": [study.people for study in STUDIES],
            "treatments": [int(study.treatment) for study in STUDIES],
            "pooled": [study.pooled for study in STUDIES],
            "planned": [study.planned for study in STUDIES],
        }

    def curves(self) -> dict[str, NDArray[float64]]:
        """The scene draws no curves."""
        return {}


def radius(people: int) -> float:
    """Radius of the dot of a study with so many people."""
    return max(SMALLEST, math.sqrt(PER_PERSON * people))


def _left(rung: int) -> float:
    return sum(COLUMNS[:rung])

"""The living scene `trial`: a pretend study of a few people, run again and again, with and without a comparison group.

What is seen is drawn by lot, person by person; what should be seen in the long run is the exact binomial beside it.

Rules: the same seed and the same actions give the same studies, however time is cut; nobody is influenced by anybody;
a study that has fallen on the pile never changes. Sources: about 1 in 3 people felt better with a placebo in a trial
(facts F84 [S83]); why a comparison group is needed: facts F79 F83 [S75] [S80]. See trial.md.
Does not: stand for any real treatment or study, or model drop-outs, doctors or hope.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from random import Random
from typing import TYPE_CHECKING, Any, ClassVar

from kiosk.scenes import trial_odds as odds
from kiosk.scenes.parts import About, Said
from kiosk.scenes.show import play_to
from kiosk.scenes.trial_about import ABOUT
from kiosk.scenes.trial_study import Study

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

MANY = 100
"""Studies on a whole pile, so that what is counted is always so many of 100; then a new one begins."""

PACE = 0.03
"""Seconds between two studies of many."""

AIR = 12
"""Studies that can be in the air at once: the longest fall at PACE."""


class Trial:
    """Model of the scene. One pile of results for each way to run a study."""

    about: ClassVar[About] = ABOUT
    max_dt = 0.1

    def __init__(self, preset: str, seed: int = 0, settings: Mapping[str, float] | None = None) -> None:
        """The first picture: everybody waits. Raises KeyError for an unknown preset, ValueError for a setting."""
        self.stills = len(ABOUT.show(preset))
        self._preset, self._seed = preset, seed
        values = ABOUT.values(settings)
        self._people = int(values["people"])
        self._chance, self._effect, self._line = values["chance"], values["effect"], values["line"]
        self.reset()

    def reset(self) -> None:
        self._rng = Random(self._seed)
        self._works = False
        self._group = self._preset == "compared"
        self._everyone = self._preset != "stories"
        self._forget()

    def _forget(self) -> None:
        """Nothing has been studied yet; the lot goes on."""
        self._piles: tuple[Counter[int], Counter[int]] = (Counter(), Counter())
        self._wait()

    def _wait(self) -> None:
        """The pile stays, nobody is studied now."""
        self._study: Study | None = None
        self._air: list[Study] = []
        self._left = 0
        self._since = 0.0

    @property
    def resting(self) -> bool:
        """Whether no study runs and none is in the air."""
        return not self._air and self._left == 0 and (self._study is None or self._study.landed)

    @property
    def reached(self) -> frozenset[str]:
        alone, compared = (pile.total() for pile in self._piles)
        goals = {
            "lucky": not self._works and self._successes(self._group) > 0,
            "many": max(alone, compared) >= MANY,
            "everyone": self._preset == "stories" and self._everyone and self._study is not None and self._study.known,
            "compare": min(alone, compared) >= MANY // 5,
        }
        return frozenset(goal for goal, holds in goals.items() if holds)

    # --- the groups, and what looks like a success

    @property
    def treated(self) -> int:
        """People who get the treatment."""
        return self._people - self.control

    @property
    def control(self) -> int:
        """People who get a placebo."""
        return self._people // 2 if self._group else 0

    @property
    def success(self) -> int:
        """The result from which a study looks like a success: people better, or better than in the other group."""
        return self._success(self._group)

    def _success(self, group: bool) -> int:
        return odds.least(self._people - self._people // 2 if group else self._people, self._line)

    def expected(self) -> list[float]:
        """Exact probability of each result, from the lowest to the highest."""
        helped = self._chance + (self._effect if self._works else 0.0)
        return odds.difference(self.treated, helped, self.control, self._chance)

    def _pile(self) -> Counter[int]:
        return self._piles[self._group]

    def _successes(self, group: bool) -> int:
        return sum(count for result, count in self._piles[group].items() if result >= self._success(group))

    # --- what a visitor does

    def act(self, action: str, value: float = 0.0) -> None:
        """Run `one` study, or as `many` as a whole pile needs; switch the comparison `group`, whether the treatment
        `works`, or whether `all` are shown or only good stories. Raises ValueError for anything else."""
        if action not in {known.name for known in ABOUT.actions} or value not in (0, 1):
            raise ValueError(f"the trial scene knows no {action!r} {value:g}")
        if action == "one":
            self._finish()
            self._make_room()
            self._study = self._draw()
        elif action == "many":
            self._finish()
            self._make_room()
            self._study, self._left, self._since = None, MANY - self._pile().total(), PACE
        elif action == "group" and bool(value) != self._group:
            self._wait()
            self._group = bool(value)
        elif action == "works" and bool(value) != self._works:
            self._works = bool(value)
            self._forget()
        elif action == "all" and self._preset == "stories":
            self._everyone = bool(value)

    def _make_room(self) -> None:
        if self._pile().total() >= MANY:
            self._pile().clear()

    def _draw(self) -> Study:
        """One study: for each person a lot."""
        helped = self._chance + (self._effect if self._works else 0.0)
        better = [self._rng.random() < helped for _ in range(self.treated)]
        return Study(tuple(better), tuple(self._rng.random() < self._chance for _ in range(self.control)))

    def _finish(self) -> None:
        """Let everything that runs come to its end at once."""
        if self._study is not None and not self._study.landed:
            self._land(self._study)
            self._study.hurry()
        for study in self._air:
            self._land(study)
        for _ in range(self._left):
            self._land(self._draw())
        self._wait()

    def _land(self, study: Study) -> None:
        self._pile()[study.result] += 1

    # --- time

    def step(self, dt: float) -> None:
        """Let `dt` s pass; nothing depends on how time is cut."""
        if self._study is not None and not self._study.landed:
            self._study.age += dt
            if self._study.landed:
                self._land(self._study)
        for study in self._air:
            study.age += dt
        while self._left and self._since + dt >= PACE:
            # It began a little before the end of this step, and has fallen since.
            self._since -= PACE
            self._left -= 1
            study = self._draw()
            study.age = study.told + self._since + dt
            self._air.append(study)
        self._since = self._since + dt if self._left else 0.0
        for study in self._air:
            if study.landed:
                self._land(study)
        self._air = [study for study in self._air if not study.landed]

    def show_still(self, index: int) -> None:
        """The end of each step of the show. Raises ValueError outside of them."""
        play_to(self, self._preset, index)

    # --- what is seen and said

    def says(self) -> tuple[Said, ...]:
        """Who gets what, how the last study came out, and how many looked like a success."""
        if self._group:
            said = [Said("half-treated", (self.treated, self.control))]
        else:
            said = [Said("all-treated", (self.treated,))]
        said.append(Said("really-helps" if self._works else "does-nothing"))
        studies, study = self._pile().total(), self._study
        if not self._everyone:
            said.append(Said("stories-only"))
            if study is not None and study.known:
                told = sum(study.treated)
                said.append(Said("story-many", (told,)) if told > 1 else Said("story-one" if told else "story-none"))
        elif study is not None and study.known and self._group:
            said.append(Said("last-compared", (sum(study.treated), sum(study.control))))
        elif study is not None and study.known:
            said.append(Said("last-alone", (sum(study.treated), len(study.treated))))
        if not self.resting:
            said.append(Said("study-runs"))
        elif not studies:
            said.append(Said("no-study"))
        if studies:
            said.append(Said("success-count", (self._successes(self._group), studies)))
        return tuple(said)

    def frame(self) -> dict[str, Any]:
        """Numbers for the drawing.

        treated, control: people per group; group, works: the switches; better [-1 waits, 0 as before, 1 better] for
        each person, the treated first; known: whether all of them have said it; low: the lowest result; success: the
        result from which a study looks like one; pile: studies per result from low on; falling [result, place on its
        pile, share of the way 0..1]*AIR (result -999: none); studies, successes; other [successes, studies] of the
        other way to run a study; odds: exact share that looks like a success; everyone: whether all are shown, or only
        those who feel better; stories: whether that can be chosen; running.
        """
        study, pile, expected = self._study, self._pile(), self.expected()
        low = -self.control
        better = [-1.0] * self._people if study is None else study.seen()
        above, falling = Counter(pile), []
        for one in ([study] if study and study.known and not study.landed else self._air)[:AIR]:
            falling += [one.result, above[one.result], one.fallen]
            above[one.result] += 1
        falling += [-999, 0, 0.0] * (AIR - len(falling) // 3)
        return {
            "treated": self.treated,
            "control": self.control,
            "group": self._group,
            "works": self._works,
            "better": better,
            "known": study is not None and study.known,
            "low": low,
            "success": self.success,
            "pile": [pile[result] for result in range(low, self.treated + 1)],
            "falling": falling,
            "studies": pile.total(),
            "successes": self._successes(self._group),
            "other": [self._successes(not self._group), self._piles[not self._group].total()],
            "odds": sum(expected[self.success - low :]),
            "everyone": self._everyone,
            "stories": self._preset == "stories",
            "running": not self.resting,
        }

    def curves(self) -> dict[str, NDArray[float64]]:
        """`expected`: studies per result in the long run, as steps (result, studies out of those on the pile)."""
        import numpy as np

        shares = np.array(self.expected()) * max(self._pile().total() + len(self._air) + self._left, 1)
        edges = np.arange(-self.control, self.treated + 2) - 0.5
        steps = np.column_stack((np.repeat(edges, 2)[1:-1], np.repeat(shares, 2)))
        return {"expected": steps}

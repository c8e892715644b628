"""The living scene `course`: MS over the years for pretend people, and what treatment changes on average.

One pretend person stands in front of many others, drawn by the same lot. “Another” draws a new one, and the one before
joins the others.

Rules: the same seed and the same actions give the same people, however time is cut; the same person can be seen as any
type, with and without treatment; treatment leaves out some of the relapses and adds none. Sources: the types: facts F10
F12 F13 [S4] [S5] [S7]; that medicines lower the number of relapses and slow new damage: facts F14 [S2] [S14] [S15]. How
much is chosen. See course.md. Does not: tell the course of anybody, or stand for any medicine.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from kiosk.scenes.course_about import ABOUT
from kiosk.scenes.course_average import average
from kiosk.scenes.course_person import CELLS, EVERY, PRIMARY, RELAPSING, TIMES, YEARS, Person, draw_person
from kiosk.scenes.parts import About, Said
from kiosk.scenes.show import play_to

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

    Pair = tuple[NDArray[float64], NDArray[float64]]
    Seen = tuple[Person, Pair]

PACE = 4.0
"""Years that pass in a second."""

MELTS = 1.4
"""Seconds in which the courses go over into those with treatment, or back."""

TOP = 3.8
"""Mean relapses that the picture is high; a course above it is drawn along its upper edge."""

MANY = 5
"""Pretend people to look at, until it is clear how different they are."""

LATE = 0.8
"""Share of the years at which slow worsening is pointed at."""

ROOM = (0.06, 0.9)
"""The first and the last share of the years in which a relapse is pointed at, so that its name finds room."""

EARLY = 0.55
"""The last one where slow worsening is pointed at as well."""

SEEN = 0.3
"""Mean relapses of slow worsening in all years from which on it is pointed at."""

HAIR = 1e-9
"""Years; differences below it are rounding."""

PEAK = 4
"""Points of a course in which a relapse has its highest one."""

KINDS = ("relapsing", "secondary", "primary")


class Course:
    """Model of the scene."""

    about: ClassVar[About] = ABOUT
    max_dt = 0.1

    def __init__(self, preset: str, seed: int = 0, settings: Mapping[str, float] | None = None) -> None:
        """The first picture: all years of one person before the others, without treatment. Raises KeyError for an
        unknown preset, ValueError for a setting."""
        self.stills = len(ABOUT.show(preset))
        self._preset, self._seed = preset, seed
        values = ABOUT.values(settings)
        self._others, self._rate = int(values["people"]), values["rate"]
        self.reset()

    def reset(self) -> None:
        self._kind = KINDS.index(self._preset)
        self._number = 0
        self._now, self._playing = YEARS, False
        self._treated, self._share = False, 0.0
        self._looked, self._kinds, self._both = 1, {self._kind}, False
        self._crowd = [self._see(self._draw(number)) for number in range(self._others + 1)]
        # The first one in front is the most usual of them: nobody should be frightened, or reassured, by luck.
        usual = min(range(len(self._crowd)), key=lambda place: self._crowd[place][0].strange(self._rate))
        self._mine = self._crowd.pop(usual)
        self._recount()

    def _draw(self, number: int) -> Person:
        return draw_person(self._seed, number, self._rate)

    def _see(self, person: Person) -> Seen:
        """A person with their courses without and with treatment, at the points that a line needs."""
        corners = person.corners
        without, treated = (
            self._along(TIMES[corners], person.course(self._kind, treated)[corners]) for treated in (False, True)
        )
        return person, (without, treated)

    def _along(self, times: NDArray[float64], heights: NDArray[float64]) -> NDArray[float64]:
        return np.column_stack((times, np.minimum(heights, TOP)))

    def _recount(self) -> None:
        """What changes only with an action: the averages, and how many relapses the others have."""
        few = TIMES[::EVERY]
        self._averages = [self._along(few, average(self._kind, on, self._rate, few)) for on in (False, True)]
        counts = [int(person.happens(self._kind, self._treated).sum()) for person, _ in self._crowd]
        self._range = min(counts), max(counts)
        self._drawn: dict[str, NDArray[float64]] = {}
        self._blended = self._share

    @property
    def resting(self) -> bool:
        """Whether no years pass, and treatment is as it was set."""
        return not self._playing and self._share == float(self._treated)

    @property
    def reached(self) -> frozenset[str]:
        goals = {
            "people": self._looked >= MANY and not self._playing,
            "types": len(self._kinds) == len(KINDS),
            "compare": self._both and self.resting,
        }
        return frozenset(goal for goal, holds in goals.items() if holds)

    # --- what a visitor does

    def act(self, action: str, value: float = 0.0) -> None:
        """Show `another` person; the `type` of MS; `treatment` or none; let the years `play`, pass by one `step`, or
        `finish` what moves. Raises ValueError for anything else."""
        known = {one.name: one for one in ABOUT.actions}
        if action not in known or value % 1 or not known[action].low <= value <= known[action].high:
            raise ValueError(f"the course scene knows no {action!r} {value:g}")
        if action == "another":
            # The one in front takes the place of the one who has been there longest.
            self._crowd[self._number % self._others] = self._mine
            self._number += 1
            self._mine = self._see(self._draw(self._others + self._number))
            self._looked += 1
            self._both = False
            self._recount()
            self._now, self._playing = 0.0, True
        elif action == "type" and value != self._kind:
            self._kind = int(value)
            self._kinds.add(self._kind)
            self._crowd = [self._see(person) for person, _ in self._crowd]
            self._mine = self._see(self._mine[0])
            self._recount()
            self._now, self._playing = YEARS, False
        elif action == "treatment" and bool(value) != self._treated:
            self._treated, self._both = bool(value), True
            self._recount()
        elif action == "play":
            self._now, self._playing = 0.0, True
        elif action == "step":
            self._now = 1.0 if self._now >= YEARS else min(YEARS, math.floor(self._now + HAIR) + 1.0)
            self._playing = False
        elif action == "finish":
            self._now, self._playing = YEARS if self._playing else self._now, False
            self._share = float(self._treated)

    # --- time

    def step(self, dt: float) -> None:
        """Let `dt` s pass; nothing depends on how time is cut."""
        if self._playing:
            self._now = min(YEARS, self._now + dt * PACE)
            self._playing = self._now < YEARS - HAIR
        if not self._playing and self._now > YEARS - HAIR:
            self._now = YEARS
        goal = float(self._treated)
        left = goal - self._share
        self._share = goal if abs(left) <= dt / MELTS + HAIR else self._share + math.copysign(dt / MELTS, left)

    def show_still(self, index: int) -> None:
        """The end of each step of the show. Raises ValueError outside of them."""
        play_to(self, self._preset, index)

    # --- what is seen and said

    def _relapses(self) -> list[tuple[float, bool]]:
        """Year of each relapse of the person in front until now, and whether it happens with treatment too."""
        person = self._mine[0]
        without, treated = (person.happens(self._kind, treated) for treated in (False, True))
        years, kept = person.times[without].tolist(), treated[without].tolist()
        return [(year, both) for year, both in zip(years, kept, strict=True) if year <= self._now]

    def _worsens(self) -> bool:
        """Whether slow worsening of the person in front can be seen in the end."""
        return float(self._mine[0].worsening(self._kind, self._treated)[-1]) >= SEEN

    def _had(self) -> int:
        """Relapses of the person in front until now, as treatment is set."""
        return sum(both or not self._treated for _, both in self._relapses())

    def says(self) -> tuple[Said, ...]:
        """The type, treatment, the years drawn, how many relapses, and that nobody's course can be told."""
        had, kind = self._had(), self._kind
        treated = ("treated-fewer", "treated-both", "treated-slower")[kind]
        said = [Said(KINDS[kind]), Said(treated if self._treated else "untreated")]
        if self._now < YEARS:
            drawn = int(self._now + HAIR)
            said.append(Said("year-drawn") if drawn == 1 else Said("years-drawn", (drawn, int(YEARS))))
        said.append(Said("no-relapse") if had == 0 else Said("one-relapse") if had == 1 else Said("relapses", (had,)))
        said.append(Said("others", self._range))
        begins = self._mine[0].began(kind)
        if kind != RELAPSING and self._now >= YEARS and not self._worsens():
            said.append(Said("hardly"))
        elif kind == PRIMARY:
            said.append(Said("worsens"))
        elif kind != RELAPSING and self._now >= begins:
            said.append(Said("worsens-later", (round(begins),)))
        return (*said, Said("pretend"))

    def frame(self) -> dict[str, Any]:
        """Numbers for the drawing.

        kind: 0 relapsing-remitting, 1 secondary, 2 primary progressive; treated: the switch; share: of the way to the
        courses with treatment; now, years: drawn, and all of them; top: heights in the picture; others: how many;
        marks [year, 1 also with treatment, else 0]* for each relapse so far; had: relapses so far as treatment is set;
        least, most: relapses of the others in all years; dot [year, height] where the course is drawn to; relapse, slow
        [year, height] to point at the highest relapse and at slow worsening (year -1: none); running.
        """
        dot = [self._now, self._height(self._now)]
        peaks = [self._peak(year) for year, both in self._relapses() if self._named(year, both)]
        relapse = max(peaks, key=itemgetter(1), default=[-1.0, 0.0])
        late = LATE * YEARS
        slow = self._worsens() and self._now >= YEARS
        return {
            "kind": self._kind,
            "treated": self._treated,
            "share": self._share,
            "now": self._now,
            "years": YEARS,
            "top": TOP,
            "others": self._others,
            "marks": [number for year, both in self._relapses() for number in (year, float(both))],
            "had": self._had(),
            "least": self._range[0],
            "most": self._range[1],
            "dot": dot,
            "relapse": relapse,
            "slow": [late, self._height(late)] if slow else [-1.0, 0.0],
            "running": not self.resting,
        }

    def _named(self, year: float, both: bool) -> bool:
        """Whether the name of a relapse may point at this one."""
        low, high = (share * YEARS for share in (ROOM[0], ROOM[1] if self._kind == RELAPSING else EARLY))
        return (both or not self._treated) and low <= year <= high and year + PEAK * YEARS / CELLS <= self._now

    def _peak(self, year: float) -> list[float]:
        """The highest drawn point of a relapse of the person in front."""
        whole = self._lines()["whole"]
        first = int(np.searchsorted(whole[:, 0], year))
        near = whole[first : first + PEAK]
        highest: list[float] = near[np.argmax(near[:, 1])].tolist()
        return highest

    def _height(self, year: float) -> float:
        """Of the course of the person in front."""
        whole = self._lines()["whole"]
        return float(np.interp(year, whole[:, 0], whole[:, 1]))

    def curves(self) -> dict[str, NDArray[float64]]:
        """(year, height): `mine` of the person in front as far as the years have gone, `hill` the same closed below,
        `average` of very many, `without` the average without treatment, `other0` … of the others in all years."""
        lines = dict(self._lines())
        whole = lines.pop("whole")
        gone = whole[whole[:, 0] < self._now]
        mine = np.vstack((gone, (self._now, self._height(self._now))))
        return {"mine": mine, "hill": np.vstack((mine, (self._now, 0.0), (0.0, 0.0))), **lines}

    def _lines(self) -> dict[str, NDArray[float64]]:
        """What changes only with an action or while treatment melts in; `whole`: the person in front in all years."""
        if not self._drawn or self._blended != self._share:
            self._blended = self._share
            self._drawn = {
                "whole": self._blend(self._mine[1]),
                "average": self._blend((self._averages[0], self._averages[1])),
                "without": self._averages[0],
                **{f"other{number}": self._blend(pair) for number, (_, pair) in enumerate(self._crowd)},
            }
        return self._drawn

    def _blend(self, pair: Pair) -> NDArray[float64]:
        """Between the courses without and with treatment, slowly at both ends."""
        share = self._share * self._share * (3.0 - 2.0 * self._share)
        without, treated = (line[:, 1] for line in pair)
        return np.column_stack((pair[0][:, 0], (1.0 - share) * without + share * treated))

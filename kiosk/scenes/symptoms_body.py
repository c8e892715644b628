"""The ways of signals through a body: how long each section is, how thick its fibres, and how long a signal takes.

Rules: natural units (m, um, ms); numbers only, no clock. Speed goes with the thickness of a fibre (facts E1 [S20]
[S21]); what damage does to it is what the cable of facts E3 does. See symptoms.md.
Does not: model muscles, the eye, what the brain makes of a signal, or trains of signals.
"""

from __future__ import annotations

from bisect import bisect_right
from enum import IntEnum
from typing import NamedTuple


class Place(IntEnum):
    """What can be touched, in the order of the list; MS attacks all but the last."""

    BRAIN = 0
    OPTIC_NERVE = 1
    CEREBELLUM = 2
    BRAINSTEM = 3
    CORD = 4
    NERVES = 5


class Damage(IntEnum):
    """What the myelin of the touched place is like."""

    HEALTHY = 0
    SLOWED = 1
    STOPPED = 2


THIN_UM = 1.0
"""Outer diameter of most fibres inside the head."""

THICK_UM = 11.0
"""Outer diameter of the fastest long fibres between brain and spinal cord."""

NERVE_UM = 9.0
"""Outer diameter of fast fibres in the nerves of a leg."""

CENTRAL_SPEED = 5.5
"""m/s for each um of a wrapped fibre in brain and spinal cord."""

NERVE_SPEED = 6.0
"""m/s for each um of a wrapped fibre in the nerves outside."""

HANDOVER_MS = 1.0
"""From one nerve cell to the next."""

SLOWED_THIN = 1.2 / 11.0
"""Speed over a bare stretch that conducts again, as a share of the healthy one: thin fibres."""

SLOWED_THICK = 2.4 / 50.7
"""The same for thick fibres."""


class Section(NamedTuple):
    """A part of a way, from the brain outwards: metres, diameter in um, and the place it lies in."""

    metres: float
    um: float
    place: Place

    @property
    def speed(self) -> float:
        """Healthy speed, m/s."""
        return self.um * (NERVE_SPEED if self.place is Place.NERVES else CENTRAL_SPEED)

    @property
    def slowed(self) -> float:
        """Share of the healthy speed over a bare stretch that conducts again."""
        return SLOWED_THICK if self.um == THICK_UM else SLOWED_THIN


THINK_M, OPTIC_M, TRACT_M, BALANCE_M, GAZE_M = 0.15, 0.05, 0.12, 0.05, 0.03
EYE_M, DOWN_M, STEM_M, CORD_M, LEG_M = 0.07, 0.1, 0.08, 0.45, 0.95

SECTIONS: tuple[Section, ...] = (
    Section(THINK_M, THIN_UM, Place.BRAIN),  # from the front of the brain to its back
    Section(OPTIC_M, THIN_UM, Place.OPTIC_NERVE),  # eye to the crossing of both optic nerves
    Section(TRACT_M, THIN_UM, Place.BRAIN),  # crossing to the back of the brain
    Section(BALANCE_M, THIN_UM, Place.CEREBELLUM),  # cerebellum to brainstem
    Section(GAZE_M, THIN_UM, Place.BRAINSTEM),  # within the brainstem, to the cells that move the eyes
    Section(EYE_M, NERVE_UM, Place.NERVES),  # from there to the muscles of the eye
    Section(DOWN_M, THICK_UM, Place.BRAIN),  # top of the brain to the brainstem
    Section(STEM_M, THICK_UM, Place.BRAINSTEM),  # through the brainstem
    Section(CORD_M, THICK_UM, Place.CORD),  # down to where the nerves of the leg begin
    Section(LEG_M, NERVE_UM, Place.NERVES),  # from there to the foot
)
THINK, OPTIC, TRACT, BALANCE, GAZE, EYE, DOWN, STEM, CORD, LEG = range(len(SECTIONS))

OUT, BACK = True, False
"""Which way a signal runs through a section: from the brain outwards, or towards it."""

WAYS: dict[Place, tuple[tuple[int, bool], ...]] = {
    Place.BRAIN: ((THINK, OUT),),
    Place.OPTIC_NERVE: ((OPTIC, OUT), (TRACT, OUT)),
    Place.CEREBELLUM: ((BALANCE, OUT), (STEM, OUT), (CORD, OUT), (LEG, OUT)),
    Place.BRAINSTEM: ((GAZE, OUT), (EYE, OUT)),
    Place.CORD: ((DOWN, OUT), (STEM, OUT), (CORD, OUT), (LEG, OUT)),
    Place.NERVES: ((LEG, BACK), (CORD, BACK), (STEM, BACK), (DOWN, BACK)),
}
"""The signal of each place: a thought, sight, balance, a look to the side, a step, and a touch on the foot."""

HANDOVERS = frozenset({(BALANCE, STEM), (CORD, LEG), (LEG, CORD), (GAZE, EYE)})
"""Where one nerve cell hands over to the next."""

JOINED_AT = 0.5
"""Share of the brainstem's length at which the way from the cerebellum comes in."""


class Spot(NamedTuple):
    """Where a signal is: a section, and the share of it from the brain outwards."""

    section: int
    share: float


def hurt(place: Place) -> int | None:
    """The section that is damaged when the myelin of `place` is: the first of its way that lies there. None for the
    nerves outside, which MS does not attack."""
    if place is Place.NERVES:
        return None
    return next(index for index, _ in WAYS[place] if SECTIONS[index].place is place)


class Trip:
    """One signal on its way. `ms` is the time of arrival, None when it never arrives; `last` when it comes to rest."""

    def __init__(self, place: Place, damage: Damage = Damage.HEALTHY, lesion_mm: float = 0.0) -> None:
        """The way of `place`, with `lesion_mm` in the middle of one section damaged, if MS can damage it."""
        way = WAYS[place]
        damaged = None if damage is Damage.HEALTHY else hurt(place)
        self.ms: float | None = None
        self._times: list[float] = []
        self._spots: list[Spot] = []
        before, ms = -1, 0.0
        for index, out in way:
            begins, ends = (0.0, 1.0) if out else (1.0, 0.0)
            if before == BALANCE:
                begins = JOINED_AT
            if (before, index) in HANDOVERS:
                ms += HANDOVER_MS
            before = index
            self._add(ms, Spot(index, begins))
            section = SECTIONS[index]
            if index != damaged:
                ms = self._run(section, ends, 1.0)
                continue
            half = lesion_mm / 2000.0 / section.metres
            ms = self._run(section, (begins + ends) / 2.0 - half, 1.0)
            if damage is Damage.STOPPED:
                return
            self._run(section, (begins + ends) / 2.0 + half, section.slowed)
            ms = self._run(section, ends, 1.0)
        self.ms = ms

    def _run(self, section: Section, ends: float, factor: float) -> float:
        """Travel on to a share of the section, at a share of its healthy speed; returns the time then."""
        index, begins = self._spots[-1]
        ms = self._times[-1] + 1000.0 * abs(ends - begins) * section.metres / (section.speed * factor)
        self._add(ms, Spot(index, ends))
        return ms

    def _add(self, ms: float, spot: Spot) -> None:
        self._times.append(ms)
        self._spots.append(spot)

    @property
    def last(self) -> float:
        return self._times[-1]

    def at(self, ms: float) -> Spot:
        """Where the signal is so long after it began. While one cell hands over to the next it waits."""
        after = bisect_right(self._times, ms)
        if after == len(self._times):
            return self._spots[-1]
        (section, share), (onward, ends) = self._spots[after - 1], self._spots[after]
        if onward != section:
            return self._spots[after - 1]
        spent = (ms - self._times[after - 1]) / (self._times[after] - self._times[after - 1])
        return Spot(section, share + (ends - share) * spent)

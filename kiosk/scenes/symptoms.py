"""The living scene `symptoms`: a touched place of the nervous system sends its signal; damage slows or stops it.

A healthy signal runs beside the other one, so that both can be compared. What people may feel is told in words; the
model only knows ways and times.

Rules: true relative speeds along true lengths, SLOWER times slower than life and the same for every place; the nerves
outside of brain and spinal cord are never damaged; nothing depends on how time is cut. Sources: see symptoms.md.
Does not: say what anybody feels or will feel, or find out what somebody has.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from kiosk.scenes.parts import About, Said
from kiosk.scenes.show import play_to
from kiosk.scenes.symptoms_about import ABOUT
from kiosk.scenes.symptoms_body import Damage, Place, Trip, hurt

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

SLOWER = 100.0
"""How many times slower than life signals run."""

PLACE_SAYS = ("in-brain", "in-optic-nerve", "in-cerebellum", "in-brainstem", "in-cord", "in-nerves")


class Symptoms:
    """Model of the scene."""

    about: ClassVar[About] = ABOUT
    max_dt = 0.1

    def __init__(self, preset: str, seed: int = 0, settings: Mapping[str, float] | None = None) -> None:
        """Nothing runs. Nothing is left to chance, so the seed changes nothing. Raises KeyError for an unknown preset,
        ValueError for a setting."""
        self.stills = len(ABOUT.show(preset))
        self._preset = preset
        values = ABOUT.values(settings)
        self._first, self._lesion_mm = Damage(int(values["damage"])), values["lesion"]
        self.reset()

    def reset(self) -> None:
        self._damage = self._first
        self._touched: set[Place] = set()
        self._late = False
        self._lay(Place.NERVES if self._preset == "spared" else None)
        self._ms = self._ends

    def _lay(self, place: Place | None) -> None:
        """Put the signals of a place at the beginning of their way."""
        self._place = place
        self._trip = None if place is None else Trip(place, self._damage, self._lesion_mm)
        self._healthy = None if place is None else Trip(place)
        self._ms = 0.0

    @property
    def _ends(self) -> float:
        """When both signals have come to rest, ms."""
        return max(self._trip.last, self._healthy.last) if self._trip and self._healthy else 0.0

    @property
    def resting(self) -> bool:
        """Whether no signal runs."""
        return self._ms >= self._ends

    @property
    def reached(self) -> frozenset[str]:
        goals = {
            "all": len(self._touched) == len(Place),
            "late": self._late,
            "spared": Place.NERVES in self._touched,
        }
        return frozenset(goal for goal, holds in goals.items() if holds)

    @property
    def hurt(self) -> int | None:
        """The damaged section, or None."""
        return None if self._place is None or self._damage is Damage.HEALTHY else hurt(self._place)

    # --- what a visitor does

    def act(self, action: str, value: float = 0.0) -> None:
        """Touch a `place` (-1: none), change the `damage` there, or `send` its signal again. Raises ValueError for
        anything else."""
        known = {one.name: one for one in ABOUT.actions}.get(action)
        if known is None or value % 1 or not known.low <= value <= known.high:
            raise ValueError(f"the symptoms scene knows no {action!r} {value:g}")
        if action == "place":
            self._lay(None if value < 0 else Place(int(value)))
            self._touched |= {self._place} if self._place is not None else set()
        elif action == "damage":
            self._damage = Damage(int(value))
            self._lay(self._place)
        else:
            self._lay(self._place)

    # --- time

    def step(self, dt: float) -> None:
        """Let `dt` s of wall time pass."""
        self._ms = min(self._ms + 1000.0 * dt / SLOWER, self._ends)
        self._late |= self.resting and self._delay > 0.0

    @property
    def _delay(self) -> float:
        """How much later than healthy the signal arrives, ms; 0 when it does not."""
        if self._trip is None or self._healthy is None or self._trip.ms is None or self._healthy.ms is None:
            return 0.0
        return self._trip.ms - self._healthy.ms

    def show_still(self, index: int) -> None:
        """The end of each step of the show. Raises ValueError outside of them."""
        play_to(self, self._preset, index)

    # --- what is seen and said

    def says(self) -> tuple[Said, ...]:
        """What is lit, what people may feel there, and what became of the signal."""
        if self._place is None or self._trip is None or self._healthy is None:
            return (Said("no-place"),)
        place = Said(PLACE_SAYS[self._place])
        if not self.resting:
            return (place, Said("signal-runs"))
        usual = float(round(self._healthy.last))
        if self._trip.ms is None:
            return (place, Said("signal-stopped"))
        if self._delay > 0.0:
            return (place, Said("signal-late", (float(round(self._trip.ms)), usual)))
        return (place, Said("signal-on-time", (usual,)))

    def frame(self) -> dict[str, Any]:
        """Numbers for the drawing.

        place: what is lit (-1 nothing); damage 0..2; hurt: the damaged section (-1 none); signal and healthy: [section,
        share of it from the brain outwards, 1 while it runs], section -1 when there is none; goal: the same for where
        the way ends; ms since both began; times
        [with damage, healthy], -1 when it never arrives; arrived [with damage, healthy]; stopped: the signal waits for
        ever; touched: places already seen; slower.
        """
        trip, healthy = self._trip, self._healthy
        place, section = self._place, self.hurt
        return {
            "place": -1 if place is None else int(place),
            "damage": int(self._damage),
            "hurt": -1 if section is None else section,
            "signal": self._where(trip, self._ms),
            "healthy": self._where(healthy, self._ms),
            "goal": self._where(healthy, healthy.last if healthy else 0.0),
            "ms": self._ms,
            "times": [-1.0 if trip is None or trip.ms is None else trip.ms, healthy.last if healthy else -1.0],
            "arrived": [bool(one and one.ms is not None and self._ms >= one.ms) for one in (trip, healthy)],
            "stopped": trip is not None and trip.ms is None and self._ms >= trip.last,
            "touched": [place in self._touched for place in Place],
            "slower": SLOWER,
            "running": not self.resting,
        }

    @staticmethod
    def _where(trip: Trip | None, ms: float) -> list[float]:
        if trip is None:
            return [-1.0, 0.0, 0.0]
        section, share = trip.at(ms)
        return [float(section), share, float(ms < trip.last)]

    def curves(self) -> dict[str, NDArray[float64]]:
        """None: the ways are those of the picture."""
        return {}

"""The scene `axon`: a signal runs along a nerve fibre whose myelin a visitor can wear down and repair.

What moves is computed, not animated: every light, the place of the signal, and the trace come from the
voltage of a cable model (see axon.md), shown SLOWER times slower than life, the same for healthy, worn and
repaired fibres.

Rules kept: plain numbers in natural units; no chance in it, so the seed changes nothing; a change to a sleeve
ends the run and leaves the fibre at rest. It does not know pixels, colours or words, and does not grade
anyone.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, ClassVar

import numpy as np

from kiosk.scenes.axon_about import ABOUT
from kiosk.scenes.axon_impulse import FULL, GONE, REPAIRED, SLEEVES, STEP_MS, THIN, WORN, Impulse, Sleeve
from kiosk.scenes.cable_membrane import Array
from kiosk.scenes.parts import About, Said

ON_TIME = 1.2
"""An impulse is late when it takes more than this times the healthy time from first to last gap."""

STRONG = 0.9
"""An impulse is weak when its peak at the last gap is below this share of the healthy one."""

START: dict[str, tuple[Sleeve, ...]] = {
    "healthy": (FULL, FULL, FULL, FULL),
    "damaged": (FULL, WORN, THIN, FULL),
}

WORN_FURTHER = {FULL: WORN, WORN: THIN, THIN: GONE, GONE: GONE, REPAIRED: GONE}


@lru_cache(maxsize=1)
def healthy_run() -> Impulse:
    """The finished run of the healthy fibre: the dotted reference, computed once in the life of the
    process."""
    impulse = Impulse(START["healthy"])
    while not impulse.over:
        impulse.step()
    return impulse


def travel_ms(impulse: Impulse) -> float:
    """Time from the first drawn gap to the last, 0 while the impulse has not arrived."""
    if impulse.arrived_ms is None or impulse.left_ms is None:
        return 0.0
    return impulse.arrived_ms - impulse.left_ms


class Axon:
    """A nerve fibre with SLEEVES sleeves and, at most, one impulse on it."""

    about: ClassVar[About] = ABOUT
    max_dt = 0.1
    stills = 4

    def __init__(self, preset: str, seed: int = 0, settings: Mapping[str, float] | None = None) -> None:
        """The scene at rest. Raises KeyError for an unknown preset; `seed` is there for the shelf's sake."""
        self.preset = preset
        self._slower = ABOUT.values(settings)["slower"]
        self._begin(START[preset])

    def _begin(self, sleeves: tuple[Sleeve, ...]) -> None:
        self._sleeves = list(sleeves)
        self._settle()

    def _settle(self) -> None:
        self._impulse: Impulse | None = None
        self._owed_ms = 0.0

    @property
    def resting(self) -> bool:
        return self._impulse is None or self._impulse.over

    def reset(self) -> None:
        self._begin(START[self.preset])

    def step(self, dt: float) -> None:
        if self._impulse is None:
            return
        self._owed_ms += 1000.0 * dt / self._slower
        while self._owed_ms >= STEP_MS and not self._impulse.over:
            self._impulse.step()
            self._owed_ms -= STEP_MS

    def act(self, action: str, value: float = 0.0) -> None:
        """`send` an impulse; `wear` sleeve `value` one stage further; `repair` sleeve `value`, or all with
        -1, where something is missing; `healthy` makes all sleeves as new. Raises ValueError for anything
        else."""
        if action == "send":
            self._settle()
            self._impulse = Impulse(self._sleeves)
        elif action == "wear":
            at = _sleeve_number(value)
            self._sleeves[at] = WORN_FURTHER[self._sleeves[at]]
            self._settle()
        elif action == "repair":
            for at in range(SLEEVES) if value < 0 else (_sleeve_number(value),):
                if self._sleeves[at] is not FULL:
                    self._sleeves[at] = REPAIRED
            self._settle()
        elif action == "healthy":
            self._begin(START["healthy"])
        else:
            raise ValueError(f"the axon scene knows {', '.join(known.name for known in ABOUT.actions)}, not {action!r}")

    def show_still(self, index: int) -> None:
        """0 at rest, 1 half-way to the damage (or along the fibre), 2 at the damage, 3 the outcome."""
        if not 0 <= index < self.stills:
            raise ValueError(f"there are stills 0 to {self.stills - 1}, not {index}")
        self._settle()
        if index == 0:
            return
        impulse = self._impulse = Impulse(self._sleeves)
        worst = min(range(SLEEVES), key=lambda at: (self._sleeves[at].left, at))
        damage = SLEEVES - 1 if self._sleeves[worst] is FULL else worst
        goal = (damage / SLEEVES / 2.0, damage / SLEEVES + 0.03, np.inf)[index - 1]
        while impulse.front()[0] < goal and not (impulse.passed or impulse.spent or impulse.over):
            impulse.step()

    def frame(self) -> dict[str, Any]:
        """Natural units: places and lights as shares, times in ms of the fibre's own time, voltages in mV
        above rest.

        `left` and `repaired` describe the sleeves, `gaps` and `inside` how far the gaps between and inside
        the sleeves are depolarised, `front` and `power` where the signal is and how strong, `state` is idle,
        running, strong, late, weak or blocked.
        """
        impulse = self._impulse
        if impulse is None:
            gaps, inside = np.zeros(SLEEVES + 1), np.zeros(2 * SLEEVES)
            front, power = -1.0, 0.0
        else:
            share = min(1.0, self._owed_ms / STEP_MS)
            gaps, inside = impulse.lights(share)
            front, power = impulse.front(share)
        healthy = healthy_run()
        return {
            "preset": self.preset,
            "slower": self._slower,
            "left": [sleeve.left for sleeve in self._sleeves],
            "repaired": [float(sleeve is REPAIRED) for sleeve in self._sleeves],
            "gaps": gaps.tolist(),
            "inside": inside.tolist(),
            "front": front,
            "power": power,
            "time_ms": impulse.time_ms if impulse else 0.0,
            "state": self._state(),
            "arrived": impulse is not None and impulse.arrived_ms is not None,
            "delay_ms": travel_ms(impulse) if impulse else 0.0,
            "healthy_ms": travel_ms(healthy),
            "peak_mv": impulse.peak_mv if impulse else 0.0,
        }

    @property
    def reached(self) -> frozenset[str]:
        outcome = {"strong": "arrived", "late": "late", "weak": "late", "blocked": "blocked"}.get(self._state())
        if outcome is None:
            return frozenset()
        mended = outcome != "blocked" and REPAIRED in self._sleeves
        return frozenset({outcome, "repaired"} if mended else {outcome})

    def says(self) -> tuple[Said, ...]:
        """How many sleeves are damaged or repaired, and what has become of the signal."""
        repaired = self._sleeves.count(REPAIRED)
        damaged = SLEEVES - repaired - self._sleeves.count(FULL)
        said = [] if damaged + repaired else [Said("sleeves-whole")]
        if damaged:
            said.append(Said("sleeve-damaged") if damaged == 1 else Said("sleeves-damaged", (damaged,)))
        if repaired:
            said.append(Said("sleeve-repaired") if repaired == 1 else Said("sleeves-repaired", (repaired,)))
        return (*said, Said(f"signal-{self._state()}"))

    def curves(self) -> dict[str, Array]:
        """`trace`: voltage at the last gap so far; `healthy`: the same of the healthy fibre; ms and mV."""
        trace = self._impulse.trace() if self._impulse else np.zeros((0, 2))
        return {"trace": trace, "healthy": healthy_run().trace()}

    def _state(self) -> str:
        impulse = self._impulse
        if impulse is None:
            return "idle"
        if impulse.arrived_ms is None:
            return "blocked" if impulse.spent or impulse.over else "running"
        if not (impulse.peaked or impulse.over):
            return "running"
        healthy = healthy_run()
        if impulse.peak_mv < STRONG * healthy.peak_mv:
            return "weak"
        return "late" if travel_ms(impulse) > ON_TIME * travel_ms(healthy) else "strong"


def _sleeve_number(value: float) -> int:
    at = round(value)
    if not 0 <= at < SLEEVES:
        raise ValueError(f"there are sleeves 0 to {SLEEVES - 1}, not {value:g}")
    return at

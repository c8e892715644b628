"""The scene `axon`: signals run along a nerve fibre whose myelin a visitor can wear down, repair, and warm.

What moves is computed, not animated: every light, the place of every signal, and the traces come from the
voltage of a cable model (see axon.md). A healthy fibre of the same kind runs beside it in the same time, which is
SLOWER times slower than life for both.

Rules kept: plain numbers in natural units; no chance in it, so the seed changes nothing; whatever changes a fibre
ends the run and leaves both at rest. It does not know pixels, colours or words, and does not grade anyone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np

from kiosk.scenes.axon_about import ABOUT, COOLEST, WARMEST
from kiosk.scenes.axon_impulse import INSIDE, STEP_MS, Impulses
from kiosk.scenes.axon_sleeves import (
    FIBRES,
    FILM,
    FULL,
    GONE,
    LARGE,
    REPAIRED,
    SLEEVES,
    THIN,
    USUAL,
    WORN,
    WORN_FURTHER,
    Sleeve,
)
from kiosk.scenes.axon_verdict import state_of, travel_ms
from kiosk.scenes.cable_membrane import Array
from kiosk.scenes.parts import About, Said
from kiosk.scenes.show import play_to

START: dict[str, tuple[Sleeve, ...]] = {
    "healthy": (FULL, FULL, FULL, FULL),
    "damaged": (FULL, WORN, THIN, FULL),
    "repair": (FULL, GONE, GONE, FULL),
    "heat": (FULL, FILM, FULL, FULL),
    "train": (FULL, WORN, THIN, FULL),
    "width": (FULL, FULL, FULL, FULL),
}

BODY_C = 37.0

ROW, APART_MS = 5, 0.6
"""Signals in a row and the time between them: a healthy fibre passes all of them, a worn one does not."""

ROW_FASTER, SLOW_MOTION = 4.0, 4.0
"""A row takes longer than one signal and is shown so many times faster; slow motion is so many times slower."""

LARGE_FASTER = 2.0
"""The thick fibre of the heat preset is drawn over eight times the length and shown so many times faster."""

SPAN_MS, LARGE_SPAN_MS = 1.15, 1.5
"""Time that the traces show of one signal along the usual fibre, and along the thick one."""

STRIDE_MS = 0.02
"""One step of a visitor: about the time from node to node in a healthy fibre (facts E1 [S28])."""


class Axon:
    """Two nerve fibres with SLEEVES sleeves each: a healthy one, and the visitor's."""

    about: ClassVar[About] = ABOUT
    max_dt = 0.1

    def __init__(self, preset: str, seed: int = 0, settings: Mapping[str, float] | None = None) -> None:
        """The scene at rest. Raises KeyError for an unknown preset; `seed` is there for the shelf's sake."""
        self.stills = len(ABOUT.show(preset))
        self.preset = preset
        self._slower = ABOUT.values(settings)["slower"]
        self.reset()

    @property
    def resting(self) -> bool:
        return self._yours is None or (self._yours.over and self._theirs.over)

    def reset(self) -> None:
        self._sleeves = list(START[self.preset])
        self._usual = self._width = LARGE if self.preset == "heat" else USUAL
        self._degrees = BODY_C
        self._slow = False
        self._row = self.preset == "train"
        self._stopped_at: float | None = None
        self._arrived_widths: frozenset[int] = frozenset()
        self._settle()

    def _settle(self) -> None:
        self._yours: Impulses | None = None
        self._owed_ms = 0.0

    def step(self, dt: float) -> None:
        if self._yours is None:
            return
        self._owed_ms += 1000.0 * dt / self._times_slower
        while self._owed_ms >= STEP_MS and not self.resting:
            self._run_on()
            self._owed_ms -= STEP_MS
        self._remember()

    def act(self, action: str, value: float = 0.0) -> None:
        """Do one of the actions of `about`. `width` leaves the healthy fibre as it is; a `step` begins a signal when
        none is on its way. Raises ValueError for anything else, and nothing changes."""
        if action in ("send", "train"):
            self._send(ROW if action == "train" else 1)
        elif action == "slow":
            self._slow = bool(_number(action, value, 0, 1))
        elif action == "step":
            self._stride()
        elif action == "outcome":
            while not self.resting:
                self._run_on()
            self._remember()
        elif action in ("wear", "repair", "healthy"):
            self._change(action, value)
        elif action == "warmth":
            self._degrees = float(_number(action, value, COOLEST, WARMEST))
            self._settle()
        elif action == "width":
            self._width = _number(action, value, min(FIBRES), max(FIBRES))
            self._settle()
        else:
            raise ValueError(f"the axon scene knows {', '.join(known.name for known in ABOUT.actions)}, not {action!r}")

    def _send(self, many: int) -> None:
        self._settle()
        self._row = many > 1
        self._yours = Impulses(self._width, self._sleeves, many, APART_MS, self._degrees)
        self._theirs = Impulses(self._usual, START["healthy"], many, APART_MS, self._degrees)

    def _stride(self) -> None:
        if self.resting:
            self._send(ROW if self._row else 1)
        self._owed_ms = 0.0
        for _ in range(round(STRIDE_MS / STEP_MS)):
            self._run_on()
        self._remember()

    def _change(self, action: str, value: float) -> None:
        if action == "wear":
            at = _number("sleeve", value, 0, SLEEVES - 1)
            self._sleeves[at] = WORN_FURTHER[self._sleeves[at]]
        elif action == "repair":
            one = _number("sleeve", value, -1, SLEEVES - 1)
            for at in range(SLEEVES) if one < 0 else (one,):
                if self._sleeves[at] is not FULL:
                    self._sleeves[at] = REPAIRED
        else:
            self._sleeves = list(START["healthy"])
        self._stopped_at = None
        self._settle()

    def _run_on(self) -> None:
        assert self._yours is not None
        for fibre in (self._theirs, self._yours):
            if not fibre.over:
                fibre.step()

    def _remember(self) -> None:
        state = self._state
        if state == "blocked" and not self._row:
            self._stopped_at = max(self._degrees, self._stopped_at or self._degrees)
        elif state not in ("idle", "running", "blocked"):
            self._arrived_widths |= {self._width}

    def show_still(self, index: int) -> None:
        """Show step `index` of the show as it ends."""
        play_to(self, self.preset, index)

    @property
    def _times_slower(self) -> float:
        faster = (ROW_FASTER if self._row else 1.0) * (LARGE_FASTER if self._usual == LARGE else 1.0)
        return self._slower * (SLOW_MOTION if self._slow else 1.0) / faster

    def frame(self) -> dict[str, Any]:
        """Natural units: places and lights as shares, times in ms of the fibre's own time, voltages in mV
        above rest.

        `left` and `repaired` describe the sleeves, `gaps` and `inside` how far the gaps between and inside
        the sleeves are depolarised, `front` and `power` where the latest signal is and how strong, `fronts` the same of
        all signals, one after the other; `their_…` is the healthy fibre's. `state` is idle, running, strong, late,
        weak, restored, some or blocked.
        """
        yours = self._yours
        share = min(1.0, self._owed_ms / STEP_MS)
        gaps, inside, fronts = _shown(yours, share)
        theirs = None if yours is None else self._theirs
        their_gaps, _, their_fronts = _shown(theirs, share)
        return {
            "preset": self.preset,
            "slower": self._times_slower,
            "slow": self._slow,
            "degrees": self._degrees,
            "width": self._width,
            "left": [sleeve.left for sleeve in self._sleeves],
            "repaired": [float(sleeve is REPAIRED) for sleeve in self._sleeves],
            "gaps": gaps,
            "inside": inside,
            "front": fronts[-2] if fronts else -1.0,
            "power": fronts[-1] if fronts else 0.0,
            "fronts": fronts,
            "their_gaps": their_gaps,
            "their_fronts": their_fronts,
            "time_ms": yours.time_ms if yours else 0.0,
            "span_ms": (LARGE_SPAN_MS if self._usual == LARGE else SPAN_MS) + self._row * (ROW - 1) * APART_MS,
            "state": self._state,
            "sent": yours.sent if yours else 0,
            "arrived": len(yours.arrived_ms) if yours else 0,
            "their_arrived": len(theirs.arrived_ms) if theirs else 0,
            "arrivals_ms": list(yours.arrived_ms) if yours else [],
            "their_arrivals_ms": list(theirs.arrived_ms) if theirs else [],
            "delay_ms": travel_ms(yours),
            "healthy_ms": travel_ms(theirs),
            "peak_mv": yours.peak_mv if yours else 0.0,
        }

    @property
    def reached(self) -> frozenset[str]:
        state = self._state
        met = {
            "arrived": state == "strong",
            "late": state in ("late", "weak", "restored"),
            "blocked": state == "blocked",
            "dropped": state == "some",
            "repaired": state in ("strong", "late", "weak", "restored") and REPAIRED in self._sleeves,
            "cooled": state not in ("idle", "running", "blocked", "some") and self._cooler,
            "widths": len(self._arrived_widths) > 1,
        }
        return frozenset(goal for goal, holds in met.items() if holds)

    @property
    def _cooler(self) -> bool:
        return self._stopped_at is not None and self._degrees < self._stopped_at

    def says(self) -> tuple[Said, ...]:
        """How many sleeves are damaged or repaired, how warm or thick it is, and what has become of the signal."""
        repaired = self._sleeves.count(REPAIRED)
        damaged = SLEEVES - repaired - self._sleeves.count(FULL)
        said = [] if damaged + repaired else [Said("sleeves-whole")]
        if damaged:
            said.append(Said("sleeve-damaged") if damaged == 1 else Said("sleeves-damaged", (damaged,)))
        if repaired:
            said.append(Said("sleeve-repaired") if repaired == 1 else Said("sleeves-repaired", (repaired,)))
        if self.preset == "heat" or self._degrees != BODY_C:
            said.append(Said("body-warm", (self._degrees,)))
        if self.preset == "width" or self._width != self._usual:
            said.append(Said("fibre-thick", (self._width,)))
        state, yours = self._state, self._yours
        if yours is None or yours.sent == 1:
            return (*said, Said(f"signal-{state}"))
        arrived, sent = len(yours.arrived_ms), yours.sent
        if state == "some":
            return (*said, Said("signals-one", (sent,)) if arrived == 1 else Said("signals-some", (arrived, sent)))
        code = {"running": "signals-running", "strong": "signals-all", "blocked": "signals-none"}[state]
        return (*said, Said(code, (sent,)))

    def curves(self) -> dict[str, Array]:
        """`trace`: voltage at the last gap so far; `healthy`: the same of the healthy fibre; ms and mV."""
        nothing = np.zeros((0, 2))
        if self._yours is None:
            return {"trace": nothing, "healthy": nothing}
        return {"trace": self._yours.trace(), "healthy": self._theirs.trace()}

    @property
    def _state(self) -> str:
        return "idle" if self._yours is None else state_of(self._sleeves, self._yours, self._theirs)


def _shown(fibre: Impulses | None, share: float) -> tuple[list[float], list[float], list[float]]:
    """Lights of the gaps, of the hidden ones, and place and strength of each signal, one after the other."""
    if fibre is None:
        return [0.0] * (SLEEVES + 1), [0.0] * len(INSIDE), []
    gaps, inside = fibre.lights(share)
    return gaps.tolist(), inside.tolist(), [number for pair in fibre.places(share) for number in pair]


def _number(what: str, value: float, low: int, high: int) -> int:
    number = round(value)
    if not low <= number <= high:
        raise ValueError(f"there are {what} {low} to {high} for the sleeves and fibres, not {value:g}")
    return number

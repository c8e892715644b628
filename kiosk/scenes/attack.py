"""The living scene `attack`: immune cells roll along a vessel wall, hold on, squeeze through, and harm myelin.

Two ways to begin: the story in three steps, each ending in a picture at rest; and the comparison, in which the same
blood passes for the same time without treatment and with it, and the cells that enter are counted.

Rules kept: the same seed and the same actions give the same frames, however time is cut; a fixed inner step of 1/60 s;
units are um and s of the picture. Sources: facts F29 F30 F31 F33 C6 C7 [S2] [S3] [S13] [S16]; medicines F14 [S2] [S14]
[S15]; see attack.md. Does not: claim a measured speed or effect, name a medicine, or show complete loss.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from kiosk.scenes import attack_report as report
from kiosk.scenes.attack_about import ABOUT
from kiosk.scenes.attack_cells import Kind, State
from kiosk.scenes.attack_specks import Phase
from kiosk.scenes.attack_world import HASTE, INNER_STEP, World
from kiosk.scenes.inner_steps import InnerSteps
from kiosk.scenes.parts import About, Said
from kiosk.scenes.show import play_to

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

STEPS = 3
LONGEST = (19.5, 9.0, 15.0, 30.0)
"""The longest time a watch and each of the steps may take, s of the picture; the goal usually ends it before."""

SETTLES = 1.5
"""How long a watch goes on after the last cell has entered, s of the picture."""

INVADERS = 3
"""T cells that try to enter in the story."""

SHORTEST = 4.0
"""The shortest time of a step in which nobody is there to do anything, s of the picture."""

LYMPH = frozenset({Kind.T, Kind.B})


class Attack:
    """Model of the scene. `value` of the actions: step 1..3; treatment 1 on, 0 off; play has none."""

    about: ClassVar[About] = ABOUT
    max_dt = 0.1

    def __init__(self, preset: str, seed: int = 0, settings: Mapping[str, float] | None = None) -> None:
        """The first picture. Raises KeyError for an unknown preset, ValueError for a setting."""
        self.stills = len(ABOUT.show(preset))
        self._preset, self._seed = preset, seed
        values = ABOUT.values(settings)
        self._shares = values["called"], values["turned"]
        self._watch = preset == "compare"
        self.reset()

    def reset(self) -> None:
        """Go back to the first frame: healthy myelin, all white cells in the blood, nothing counted."""
        self._treated = False
        self._number = 0
        self._counts: list[int | None] = [None, None]
        self._begin()

    def _begin(self) -> None:
        self._world = World(self._seed, self._number, *self._shares, self._watch)
        self._done = self._current = self._last = 0
        self._running = False
        self._clock = self._since = 0.0
        self._steps = InnerSteps(INNER_STEP, lambda: self.resting)

    @property
    def resting(self) -> bool:
        """True between the steps and after a watch, when the picture stands still."""
        return not self._running

    # --- what a visitor does

    def act(self, action: str, value: float = 0.0) -> None:
        """Play a step, play all that is left, or switch the treatment. Raises ValueError if unknown."""
        known = {one.name: one for one in ABOUT.actions}
        if action not in known or value % 1 or not known[action].low <= value <= known[action].high:
            raise ValueError(f"the attack scene knows no {action!r} {value:g}")
        if action == "treatment":
            self._treated = value == 1
            if self._watch:
                self._let_pass()
        elif self._watch:
            self._let_pass()
        elif action == "step":
            self._play_step(int(value))
        else:
            if self._done == STEPS:
                self._begin()
            self._last = STEPS
            if self.resting:
                self._enter(self._done + 1)

    def _let_pass(self) -> None:
        """Begin a watch. The same blood passes without and with treatment; then, or once more in the same way, other
        blood."""
        if self._counts[self._treated] is not None:
            self._number += 1
            self._counts = [None, None]
        self._begin()
        self._enter(0)

    def _play_step(self, step: int) -> None:
        if not (self.resting and self._done == step - 1):
            self._begin()
            if step > 1:
                self._last = step - 1
                self._enter(1)
                while not self.resting:
                    self._advance()
        self._last = step
        self._enter(step)

    def _enter(self, step: int) -> None:
        self._current, self._running = step, True
        self._clock = self._since = 0.0

    # --- time

    def step(self, dt: float) -> None:
        """Let `dt` s pass in fixed inner steps; at rest nothing happens."""
        if self.resting:
            return
        for _ in self._steps.of(min(dt, self.max_dt)):
            self._advance()

    def _advance(self) -> None:
        for _ in range(HASTE if self._watch else 1):
            self._world.advance(self._treated, self._current)
        self._clock += INNER_STEP
        over = self._watch_over() if self._watch else self._reached()
        if self._clock < LONGEST[self._current] and not over:
            return
        self._running = False
        if self._watch:
            self._counts[self._treated] = self._world.entered
            return
        self._done, self._current = self._current, 0
        if self._done < self._last:
            self._enter(self._done + 1)

    def _watch_over(self) -> bool:
        """Whether all cells of the watch have come, nobody is at the wall, and what is loose is cleared away."""
        world = self._world
        calm = not world.doors.waiting and not world.busy(LYMPH) and report.harm_done(world) and world.loose == 0
        self._since = self._since + INNER_STEP if calm else 0.0
        return self._since >= SETTLES

    def _reached(self) -> bool:
        """Whether the present step has shown what it is about."""
        world = self._world
        across = world.across
        if not across and not world.busy(frozenset(Kind)) and self._current > 1:
            return self._clock > SHORTEST
        if self._current == 1:
            # The last T cell is shown half-way through.
            tcells = world.of(Kind.T)
            halfway = any(cell.state is State.CROSS and 0.5 <= cell.progress < 0.55 for cell in tcells)
            return (halfway and sum(cell.crossed for cell in tcells) >= INVADERS - 1) or not world.busy(LYMPH)
        if self._current == STEPS - 1:
            settled = all(cell.state is State.WORK for cell in across)
            marks = sum(speck.phase is not Phase.OFF for speck in world.specks.antibodies)
            marked = marks >= STEPS or not any(cell.kind is Kind.B for cell in across)
            return settled and marked and self._harmed() and not world.busy(LYMPH)
        fed = report.all_fed(world) and not world.busy(frozenset({Kind.PHAGO}))
        return fed and world.loose == 0 and self._clock > SHORTEST

    def _harmed(self) -> bool:
        """Whether every T cell in the tissue has done its harm, and all that came loose lies still."""
        return report.harm_done(self._world)

    def show_still(self, index: int) -> None:
        """The end of each step of the show. Raises ValueError outside of them."""
        play_to(self, self._preset, index)

    # --- what is seen and said

    @property
    def reached(self) -> frozenset[str]:
        without, treated = self._counts
        goals = {
            "passed": self._world.entered > 0,
            "cleared": self.resting and self._world.tissue.lost() > 0 and self._world.loose == 0,
            "compared": without is not None and treated is not None,
        }
        return frozenset(goal for goal, holds in goals.items() if holds)

    def says(self) -> tuple[Said, ...]:
        """Where the immune cells are, what became of the myelin, what runs, and what was counted."""
        return report.sentences(self._world, self._treated, self._counts, self._current, self._running)

    def frame(self) -> dict[str, Any]:
        """Numbers for the drawing, lengths in um: those of `report.picture`, and

        step: the step that runs (0: none); done: the last one that ended; running; watch: whether cells are counted;
        treated; turned: share of the cells that hold on which treatment turns back; counts [without, with treatment]
        (-1: not yet); now: cells that entered so far; share: how much of the watch is over, 0..1.
        """
        return report.picture(self._world) | {
            "step": self._current,
            "done": self._done,
            "running": self._running,
            "watch": self._watch,
            "treated": self._treated,
            "counts": [-1 if count is None else count for count in self._counts],
            "now": self._world.entered,
            "turned": self._shares[1],
            "share": report.share(self._world, self._running),
        }

    def curves(self) -> dict[str, NDArray[float64]]:
        """The scene draws no curves."""
        return {}

"""A scene that plays itself: the steps of its script, one after the other, each at its time.

Rules: the same script and the same scene give the same show, however time is cut; every still is a step of the show
as it stands when the step ends. Knows no captions, only which step it is at.
"""

from __future__ import annotations

from kiosk.scenes import Scene

MOMENT = 1e-9
"""Seconds; differences of time below this are rounding."""


class Show:
    """The show of one scene, which must stand as it does after `reset`. `step` is the step that runs now (0 …)."""

    def __init__(self, scene: Scene, preset: str) -> None:
        """Begin the first step. Raises KeyError for an unknown preset."""
        self._scene = scene
        self._cues = scene.about.show(preset)
        self._ends, self._pace = scene.about.ends, scene.about.pace
        self._seconds = 0.0
        self.step = -1
        self._begin_what_is_due()

    @property
    def over(self) -> bool:
        """Whether the last step has had its time."""
        return self._seconds >= self._ends - MOMENT

    def ends_of(self, step: int) -> float:
        """Seconds after the beginning at which a step ends."""
        return self._cues[step + 1].at if step + 1 < len(self._cues) else self._ends

    def advance(self, seconds: float) -> None:
        """Let `seconds` of the show pass."""
        left = min(seconds, self._ends - self._seconds)
        while left > MOMENT:
            part = min(left, self.ends_of(self.step) - self._seconds)
            run(self._scene, part * self._pace)
            self._seconds += part
            left -= part
            self._begin_what_is_due()

    def _begin_what_is_due(self) -> None:
        while self.step + 1 < len(self._cues) and self._cues[self.step + 1].at <= self._seconds + MOMENT:
            self.step += 1
            cue = self._cues[self.step]
            if cue.action:
                self._scene.act(cue.action, cue.value)


def run(scene: Scene, seconds: float) -> None:
    """Let time pass for a scene, in steps it can take, until it rests."""
    while seconds > MOMENT and not scene.resting:
        part = min(seconds, scene.max_dt)
        scene.step(part)
        seconds -= part


def play_to(scene: Scene, preset: str, step: int) -> None:
    """Put a scene where it stands when `step` of its show ends, without anybody watching: the usual way to make a
    still. Raises ValueError when the show has no such step."""
    steps = len(scene.about.show(preset))
    if not 0 <= step < steps:
        raise ValueError(f"there are stills 0 to {steps - 1}, not {step}")
    scene.reset()
    show = Show(scene, preset)
    # A hair before the end, so that the next step does not begin.
    show.advance(show.ends_of(step) - 2.0 * MOMENT)

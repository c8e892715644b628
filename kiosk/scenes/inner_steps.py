"""Cuts time into steps of one length, so that a scene is the same whatever the frame rate.

Rules: what is left over of a frame waits for the next one, and is forgotten at rest. Does not know what a step does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kiosk.scenes.show import MOMENT


class InnerSteps:
    """Steps of `length`, in the unit of the time that passes; `resting` says when there is nothing more to do."""

    def __init__(self, length: float, resting: Callable[[], bool]) -> None:
        self._length, self._resting = length, resting
        self._spare = 0.0

    def of(self, time: float) -> Iterator[None]:
        """One turn for each whole step of `time` and of what was left over, until it rests."""
        self._spare += time
        while self._spare >= self._length - MOMENT and not self._resting():
            self._spare -= self._length
            yield
        if self._resting():
            self._spare = 0.0

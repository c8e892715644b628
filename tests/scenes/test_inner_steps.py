"""Time is cut into whole steps, and nothing of it is lost or counted twice."""

from __future__ import annotations

import pytest

from kiosk.scenes.inner_steps import InnerSteps


@pytest.mark.parametrize("frame", [0.001, 1 / 144, 1 / 60, 0.1])
def test_as_many_steps_whatever_the_frames(frame: float) -> None:
    """Ten seconds in steps of a 60th."""
    steps = InnerSteps(1 / 60, lambda: False)
    assert sum(1 for _ in range(round(10 / frame)) for _ in steps.of(frame)) == pytest.approx(600, abs=1)


def test_nothing_happens_at_rest_and_nothing_is_left_over() -> None:
    """It stops at the step that brings rest; time that passed at rest is not made up for."""
    done = 0
    steps = InnerSteps(1.0, lambda: done in (0, 3))
    assert list(steps.of(2.9)) == []
    done = 1
    for _ in steps.of(5.0):
        done += 1
    assert done == 3
    done = 4
    assert len(list(steps.of(0.9))) == 0
    assert len(list(steps.of(0.1))) == 1

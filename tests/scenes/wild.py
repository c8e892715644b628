"""Wild play: everything a visitor can do with a scene, in any order and at any moment, faster than life.

Run as a program it tells what memory a scene takes: `python -m tests.scenes.wild NAME MINUTES` plays one minute, then
so many more, and prints the resident memory in KiB after either. Rules: the same seed plays the same game.
"""

from __future__ import annotations

import gc
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.scenes import Scene, about, open_scene

FRAME = 0.1
WILD, CALM = 0.08, 0.015
"""How likely each frame brings a touch: a child does not wait, somebody else looks what comes of it."""


def play(scene: Scene, seconds: float, seed: int, pressed: float = WILD) -> Iterator[None]:
    """Touch and let time pass; yields after every frame."""
    rng = random.Random(seed)
    for _ in range(round(seconds / FRAME)):
        if rng.random() < pressed:
            action = rng.choice(scene.about.actions)
            scene.act(action.name, rng.randint(action.low, action.high))
        if rng.random() < pressed / 40:
            scene.reset()
        if not scene.resting:
            scene.step(min(FRAME, scene.max_dt))
        yield


def resident() -> int:
    """Resident memory of this process in KiB."""
    gc.collect()
    found = re.search(r"^VmRSS:\s+(\d+) kB", Path("/proc/self/status").read_text(), re.MULTILINE)
    assert found is not None
    return int(found[1])


def main(name: str, minutes: float) -> None:
    """Print the memory after the first minute, and after so many more."""
    scene = open_scene(name, about(name).starts[-1], 1)
    for seed, lasts in ((1, 1.0), (2, minutes)):
        for _ in play(scene, 60.0 * lasts, seed):
            scene.frame()
            scene.curves()
            scene.says()
        print(resident())


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))

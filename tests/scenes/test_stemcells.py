"""The scene of stem cells: its halves follow their presets, refuse what they do not know, and lose no touch."""

from __future__ import annotations

import math
from typing import Any

import pytest

from kiosk.scenes.stemcells import ENDS, Stemcells

FRAME = 1 / 60
HALVES = ("divide", "neural", "msc")


def settle(scene: Stemcells, seconds: float = 40.0) -> dict[str, Any]:
    """Let the scene come to rest and return its last frame."""
    for _ in range(int(seconds / FRAME)):
        if scene.resting:
            return scene.frame()
        scene.step(FRAME)
    raise AssertionError("the cells never came to rest")


@pytest.mark.parametrize("preset", HALVES)
def test_the_same_seed_gives_the_same_frames(preset: str) -> None:
    """However the time is cut into frames; another seed gives other ways."""
    seen = []
    for seed, cut in ((4, 1), (4, 3), (5, 1)):
        scene = Stemcells(preset, seed)
        for action, value in (("divide", 0.0), ("roll", 1.0), ("signal", 2.0)):
            scene.act(action, value)
        for _ in range(300 // cut):
            scene.step(cut * FRAME)
        scene.act("divide", 0.0)
        for _ in range(240 // cut):
            scene.step(cut * FRAME)
        seen.append(scene.frame())
    assert seen[0] == seen[1]
    assert seen[0] != seen[2]


@pytest.mark.parametrize("preset", HALVES)
def test_what_belongs_to_the_other_half_does_nothing(preset: str) -> None:
    """A tree does not roll, and a landscape does not divide."""
    scene = Stemcells(preset)
    first = scene.frame()
    for action, value in (
        [("roll", 1.0), ("signal", 3.0)] if preset == "divide" else [("divide", 0.0), ("balance", 2.0), ("plant", 0.0)]
    ):
        scene.act(action, value)
    assert scene.resting
    assert scene.frame() == first


@pytest.mark.parametrize(
    ("action", "value"), [("jump", 0.0), ("divide", 32.0), ("signal", -1.0), ("roll", 0.5), ("balance", math.nan)]
)
def test_what_the_scene_does_not_know_is_refused(action: str, value: float) -> None:
    """Unknown actions and values raise ValueError and change nothing."""
    for preset in HALVES:
        scene = Stemcells(preset)
        first = scene.frame()
        with pytest.raises(ValueError, match="knows no"):
            scene.act(action, value)
        assert scene.frame() == first


def test_a_slide_may_set_how_it_begins() -> None:
    """The balance of the tree, and the signal of the land."""
    assert Stemcells("divide", 0, {"balance": 2}).frame()["balance"] == 2
    assert Stemcells("msc", 0, {"signal": 1}).frame()["signal"] == 1


def test_an_msc_has_its_own_valleys_and_none_to_a_nerve_cell() -> None:
    """Whatever the signal, every cell that rolls comes to fat, cartilage or bone (facts F71 F72); one that is called
    to a nerve cell rolls back. A neural stem cell knows no such signal: its left valley is the nerve cell."""
    assert "neuron" not in ENDS["msc"]
    scene = Stemcells("msc", 3)
    for signal in range(4):
        scene.act("signal", signal)
        scene.act("roll", 1)
        settle(scene)
    assert sum(scene.frame()["arrived"]) == 80
    scene.act("signal", 4)
    scene.act("roll", 1)
    frame = settle(scene)
    assert (sum(frame["arrived"]), frame["tried"]) == (80, 20)
    assert "tried" in scene.reached
    brain = Stemcells("neural", 3)
    brain.act("signal", 4)
    assert brain.frame()["signal"] == 0


def test_the_state_is_said_in_whole_sentences() -> None:
    """One stem cell and many, one cell on its way and a group."""
    tree = Stemcells("divide", 1)
    assert [said.code for said in tree.says()] == ["stem-one"]
    land = Stemcells("neural", 1)
    assert [said.code for said in land.says()] == ["no-signal"]
    land.act("roll", 0)
    assert "rolling-one" in {said.code for said in land.says()}
    land.act("roll", 1)
    assert ("rolling-many", (20,)) in land.says()
    settle(land)
    counts = {said.code: said.numbers for said in land.says()}
    assert sum(counts["arrived-neural"]) == 20

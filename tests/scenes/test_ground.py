"""One harness for all scenes: whatever stands on the shelf keeps the promises that slides and visitors rely on.

Adding a scene needs no new test here: its line in the table is enough. What its model says is tested beside it.
"""

from __future__ import annotations

import ast
import math
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from kiosk import scenes
from kiosk.places import ROOT
from kiosk.scenes import SCENES, Scene, about, open_scene
from kiosk.scenes.parts import LONGEST_SHOW
from kiosk.scenes.show import Show, play_to
from tests.scenes.wild import CALM, play

SHELF = Path(scenes.__file__).parent
STARTS = [(name, preset) for name in SCENES for preset in about(name).starts]
WORD = re.compile(r"\"?([a-z][a-z0-9-]*)\"?: qsTr\(\"(.*)\"\)")
MORE_MEMORY = 1.02
MINUTES = 10
CAPTION = 46

every_scene = pytest.mark.parametrize("name", SCENES)
every_start = pytest.mark.parametrize(("name", "preset"), STARTS)


def words(name: str, part: str) -> dict[str, str]:
    """The English words of a scene's drawing by their code; `part` is captions or sentences."""
    text = (SHELF / f"{name.capitalize()}Words.qml").read_text(encoding="utf-8")
    return dict(WORD.findall(text.partition(f"{part}: ({{")[2].partition("})")[0]))


def numbers_in(value: Any) -> Iterator[float]:
    """Every number in a frame."""
    if isinstance(value, dict | list | tuple):
        for part in value.values() if isinstance(value, dict) else value:
            yield from numbers_in(part)
    elif isinstance(value, int | float):
        yield float(value)


@every_scene
def test_what_a_scene_says_about_itself_is_whole(name: str) -> None:
    """Names stand once; every setting has a unit and can be what it usually is; every part is explained."""
    told = about(name)
    for group in (told.presets, told.settings, told.controls, told.goals, told.actions):
        names = [part.name for part in group]
        assert len(set(names)) == len(names)
        assert all(part.what for part in group)
    for setting in told.settings:
        assert setting.unit
        assert setting.allows(setting.low) and setting.allows(setting.high) and setting.allows(setting.usual)
    assert open_scene(name, told.starts[0]).about is told


@every_scene
def test_checking_a_deck_loads_no_numerics(name: str) -> None:
    """What a scene says about itself is data."""
    tree = ast.parse((SHELF / f"{name}_about.py").read_text(encoding="utf-8"))
    loaded = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert loaded <= {"__future__", "kiosk.scenes.parts"}
    assert not any(isinstance(node, ast.Import) for node in ast.walk(tree))


@every_start
def test_a_show_is_short_and_in_order(name: str, preset: str) -> None:
    """It begins at once, its steps follow each other, it ends within 20 s, and each step is a still too."""
    told = about(name)
    times = [cue.at for cue in told.show(preset)]
    assert times[0] == 0.0
    assert all(later - sooner >= 1.5 for sooner, later in zip(times, [*times[1:], told.ends], strict=True))
    assert told.ends <= LONGEST_SHOW
    assert open_scene(name, preset).stills == len(times)
    assert {cue.action for cue in told.show(preset)} <= {"", *(action.name for action in told.actions)}


@every_start
def test_a_show_plays_to_its_end(name: str, preset: str) -> None:
    """Frame by frame, or in two leaps: it shows every step once and comes to the same end."""
    ends = []
    for dt in (1 / 60, about(name).ends / 2):
        scene = open_scene(name, preset, 1)
        show = Show(scene, preset)
        steps = [show.step]
        while not show.over:
            show.advance(dt)
            steps.append(show.step)
        assert steps == sorted(steps)
        assert steps[-1] == scene.stills - 1
        ends.append(scene)
    assert ends[0].says() == ends[1].says()


@every_scene
def test_every_code_has_words(name: str) -> None:
    """Captions and sentences of the drawing are those of the model: none is missing, none is left over."""
    told = about(name)
    captions = {cue.caption for preset in told.presets for cue in preset.show}
    assert set(words(name, "captions")) == captions
    assert set(words(name, "sentences")) == set(told.says)


@every_scene
def test_captions_are_as_short_as_a_hint_may_be(name: str) -> None:
    """They stand in the hint's card beside the text, which must not need another page for them."""
    assert [caption for caption in words(name, "captions").values() if len(caption) > CAPTION] == []


@every_start
def test_wild_play_keeps_every_promise(name: str, preset: str) -> None:
    """Two minutes of it: numbers stay finite, sentences have words for all their numbers, goals are known ones; and
    a reset brings back the first frame."""
    scene = open_scene(name, preset, 3)
    first, said, sentences = scene.frame(), set(), words(name, "sentences")
    for _ in play(scene, 120.0, seed=4):
        assert all(math.isfinite(number) for number in numbers_in(scene.frame()))
        said |= {(sentence.code, len(sentence.numbers)) for sentence in scene.says()}
        assert scene.reached <= {goal.name for goal in scene.about.goals}
    assert {code for code, _ in said} <= set(sentences)
    assert {code: len(set(re.findall(r"%\d", sentences[code]))) for code, _ in said} == dict(said)
    scene.reset()
    assert scene.frame() == first


@every_scene
def test_every_goal_can_be_reached(name: str) -> None:
    """A slide never asks for what nobody can do: shows and calm play come to it sooner or later."""
    told = about(name)
    missing = {goal.name for goal in told.goals}
    starts = [(preset, settings) for preset in told.starts for settings in _extremes(name)]
    for turn in range(8 * len(starts)):
        preset, settings = starts[turn % len(starts)]
        scene = open_scene(name, preset, turn, settings)
        for _ in chain(_shown(scene, preset), play(scene, 90.0, seed=turn, pressed=CALM)):
            missing -= scene.reached
        if not missing:
            break
    assert missing == set()


def _shown(scene: Scene, preset: str) -> Iterator[None]:
    """The show of a scene, tenth by tenth of a second."""
    show = Show(scene, preset)
    while not show.over:
        yield
        show.advance(0.1)


def _extremes(name: str) -> list[dict[str, float]]:
    """Every setting as it usually is, at its least, and at its most."""
    settings = about(name).settings
    return [{}, {one.name: one.low for one in settings}, {one.name: one.high for one in settings}]


@every_scene
def test_a_setting_outside_of_its_range_is_refused(name: str) -> None:
    """By the scene itself, whoever asks; the ends of the range are allowed."""
    told = about(name)
    for settings in _extremes(name):
        open_scene(name, told.starts[0], 1, settings).step(0.05)
    with pytest.raises(ValueError, match="cannot be"):
        open_scene(name, told.starts[0], 1, {"no-such-setting": 1.0})
    for setting in told.settings:
        for value in (setting.low - 1.0, setting.high + 1.0, math.nan, math.inf):
            with pytest.raises(ValueError, match="cannot be"):
                open_scene(name, told.starts[0], 1, {setting.name: value})


@every_start
def test_stills_are_those_of_the_show(name: str, preset: str) -> None:
    """As many as steps, none outside; a still does not depend on the one before."""
    scene = open_scene(name, preset, 1)
    stills = []
    for index in [*range(scene.stills), *reversed(range(scene.stills))]:
        scene.show_still(index)
        stills.append(scene.says())
    assert stills == stills[::-1]
    for index in (-1, scene.stills):
        with pytest.raises(ValueError, match="still"):
            scene.show_still(index)
        with pytest.raises(ValueError, match="still"):
            play_to(scene, preset, index)


@every_scene
def test_ten_minutes_of_wild_play_take_no_memory(name: str) -> None:
    """In a process of its own, after a first minute in which everything was used once."""
    command = [sys.executable, "-m", "tests.scenes.wild", name, str(MINUTES)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=300)
    before, after = map(int, done.stdout.split())
    assert after <= MORE_MEMORY * before, f"{name}: {before} KiB, then {after} KiB"


def test_an_unknown_scene_or_start_is_refused() -> None:
    """By its name."""
    for name, preset in (("no-such-scene", "start"), ("axon", "no-such-start")):
        with pytest.raises(KeyError, match="no-such"):
            open_scene(name, preset)

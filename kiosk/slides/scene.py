"""The slide kind `scene`: a living scene from the shelf of scenes, as this slide wants it.

Rules: whatever is set must be what the scene says about itself – preset, settings and their ranges, controls, goal –,
in a folder as in a packed deck. Words stand in the text: `hint` asks the visitor, `done` answers when the goal is
reached. Does not run the scene.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

import msgspec

from kiosk.scenes import SCENES, about
from kiosk.scenes.parts import Setting
from kiosk.slides.parts import Front, Problem, SlideText, name_value


class LivingScene(msgspec.Struct, frozen=True, omit_defaults=True, tag_field="name", tag="scene"):
    """`scene` is the name on the shelf of scenes, `preset` how it begins, `settings` its numbers that differ from the
    usual, `controls` those that are shown (None: all), `goal` what the visitor is asked to reach (or nothing)."""

    drawing: ClassVar[str] = "slides/LivingScene.qml"
    # Whether a visitor can open its items one by one.
    opens: ClassVar[bool] = False
    # Whether it is something to play with, which takes a visitor longer.
    plays: ClassVar[bool] = True
    keys: ClassVar[tuple[str, ...]] = ("scene", "preset", "settings", "controls", "goal")

    scene: str
    preset: str = ""
    settings: dict[str, float] = msgspec.field(default_factory=dict)
    controls: tuple[str, ...] | None = None
    goal: str = ""

    @classmethod
    def read(cls, front: Front) -> LivingScene | list[Problem]:
        """The kind from front matter, or what is wrong with it."""
        scene = name_value(front, "scene", "scene")
        if isinstance(scene, Problem):
            return [scene]
        if scene not in SCENES:
            return [_unknown("scene", "There is no scene “{}”.", scene, sorted(SCENES))]
        found = list(_form(front))
        if found:
            return found
        controls = front.get("controls")
        kind = cls(
            scene,
            front.get("preset", about(scene).starts[0]),
            {name: float(value) for name, value in front.get("settings", {}).items()},
            None if controls is None else tuple(controls),
            front.get("goal", ""),
        )
        return kind.misfits() or kind

    @property
    def pictures(self) -> tuple[str, ...]:
        """The media this kind needs: none, the scene draws itself."""
        return ()

    def misfits(self) -> list[Problem]:
        """What this slide wants and its scene cannot do."""
        if self.scene not in SCENES:
            return [_unknown("scene", "There is no scene “{}”.", self.scene, sorted(SCENES))]
        scene = about(self.scene)
        found = []
        if self.preset not in scene.starts:
            problem = f"The scene “{self.scene}” cannot begin as “{{}}”."
            found.append(_unknown("preset", problem, self.preset, scene.starts))
        known = {setting.name: setting for setting in scene.settings}
        for name, value in self.settings.items():
            if name not in known:
                problem = f"The scene “{self.scene}” has no setting “{{}}”."
                found.append(_unknown("setting", problem, name, known))
            elif not known[name].allows(value):
                found.append(_out_of_range(known[name], value))
        controls = tuple(control.name for control in scene.controls)
        for name in self.controls or ():
            if name not in controls:
                problem = f"The scene “{self.scene}” has no control “{{}}”."
                found.append(_unknown("control", problem, name, controls))
        goals = tuple(goal.name for goal in scene.goals)
        if self.goal and self.goal not in goals:
            found.append(_unknown("goal", f"The scene “{self.scene}” has no goal “{{}}”.", self.goal, goals))
        return found

    def problems(self, text: SlideText) -> list[Problem]:
        """What is wrong with the words of one language for this kind, or with the kind of a packed deck."""
        found = self.misfits()
        if self.goal and not (text.hint and text.done):
            missing, what = ("done", "says when it is reached") if text.hint else ("hint", "asks for it")
            problem = f"The slide has a goal, but no sentence that {what}."
            found.append(Problem(f"goal-without-{missing}", problem, f'Add the line: {missing} = "…".', "title"))
        if text.done and not self.goal:
            mend = 'Add the line: goal = "…" to the first language, or delete this line.'
            found.append(Problem("done-without-goal", "The slide has words for a goal, but no goal.", mend, "done"))
        return found

    @classmethod
    def specimen(cls) -> tuple[LivingScene, SlideText]:
        """A right slide of this kind, with its words."""
        scene = about(SCENES[0])
        words = SlideText(title="A scene", hint="Try it.", alt="A moving picture.", done="So it is.")
        return cls(SCENES[0], scene.starts[0], goal=scene.goals[0].name), words

    @classmethod
    def broken(cls) -> Front:
        """Front matter that this kind must refuse."""
        return {"kind": "scene", "scene": "no-such-scene"}


def _form(front: Front) -> Iterator[Problem]:
    """Values of a form that no scene has."""
    for key in ("preset", "goal"):
        if not isinstance(front.get(key, ""), str):
            yield Problem("wrong-value", f"“{key}” must be a name.", f'Write it like this: {key} = "…".', key)
    controls: Any = front.get("controls", [])
    if not isinstance(controls, list) or not all(isinstance(name, str) for name in controls):
        mend = 'Write it like this: controls = ["…", "…"]; [] shows none.'
        yield Problem("wrong-value", "“controls” must be a list of names.", mend, "controls")
    settings: Any = front.get("settings", {})
    if not isinstance(settings, dict) or not all(
        isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e12
        for value in settings.values()
    ):
        mend = "Write it like this: settings = {name = 1, other = 2.5}."
        yield Problem("wrong-value", "“settings” must be names with a number each.", mend, "settings")


def _unknown(what: str, problem: str, name: str, known: Iterable[str]) -> Problem:
    """Nothing of this name; the nearest one that is known, or all."""
    from difflib import get_close_matches

    names = list(known)
    near = get_close_matches(name, names, 1, 0.6)
    rest = f"Use one of: {', '.join(names)}." if names else "Delete it; this scene has none."
    key = {"setting": "settings", "control": "controls"}.get(what, what)
    return Problem(f"unknown-{what}", problem.format(name), f"Did you mean “{near[0]}”?" if near else rest, key)


def _out_of_range(setting: Setting, value: float) -> Problem:
    kind = "a whole number" if setting.whole else "a number"
    problem = f"“{setting.name}” is {value:g}, which the scene cannot show."
    mend = f"Write {kind} from {setting.low:g} to {setting.high:g} ({setting.unit}); usual is {setting.usual:g}."
    return Problem("setting-out-of-range", problem, mend, "settings")

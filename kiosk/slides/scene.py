"""The slide kind `scene`: a living scene from the shelf of scenes, in one of its presets.

Rules: scene and preset must exist. Does not run the scene.
"""

from __future__ import annotations

from typing import ClassVar

import msgspec

from kiosk.scenes import PRESETS
from kiosk.slides.parts import Front, Problem, SlideText, name_value


class LivingScene(msgspec.Struct, frozen=True, omit_defaults=True, tag_field="name", tag="scene"):
    """`scene` is the name on the shelf of scenes, `preset` how it begins."""

    drawing: ClassVar[str] = "slides/LivingScene.qml"
    # Whether a visitor can open its items one by one.
    opens: ClassVar[bool] = False
    keys: ClassVar[tuple[str, ...]] = ("scene", "preset")

    scene: str
    preset: str = ""

    @classmethod
    def read(cls, front: Front) -> LivingScene | list[Problem]:
        """The kind from front matter, or what is wrong with it."""
        scene = name_value(front, "scene", "scene")
        if isinstance(scene, Problem):
            return [scene]
        if scene not in PRESETS:
            known = ", ".join(sorted(PRESETS))
            return [Problem("unknown-scene", f"There is no scene “{scene}”.", f"Use one of: {known}.", "scene")]
        preset = front.get("preset", PRESETS[scene][0])
        if preset not in PRESETS[scene]:
            known = ", ".join(PRESETS[scene])
            return [
                Problem(
                    "unknown-preset",
                    f"The scene “{scene}” cannot begin as “{preset}”.",
                    f"Use one of: {known}.",
                    "preset",
                )
            ]
        return cls(scene, preset)

    @property
    def pictures(self) -> tuple[str, ...]:
        """The media this kind needs: none, the scene draws itself."""
        return ()

    def problems(self, text: SlideText) -> list[Problem]:
        """What is wrong with the words of one language for this kind."""
        return []

    @classmethod
    def specimen(cls) -> tuple[LivingScene, SlideText]:
        """A right slide of this kind, with its words."""
        name = next(iter(PRESETS))
        return cls(name, PRESETS[name][0]), SlideText(title="A scene", alt="A moving picture.")

    @classmethod
    def broken(cls) -> Front:
        """Front matter that this kind must refuse."""
        return {"kind": "scene", "scene": "no-such-scene"}

"""What every living scene says about itself, as data: how it may begin, what may be set, touched, asked and told.

Rules: frozen values without words for visitors – codes only, which the drawing turns into words of the visitor's
language; `what` is a short English sentence for authors. Lengths of time in seconds. Does not run anything.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

import msgspec

LONGEST_SHOW = 20.0
"""Seconds a scene may take to show itself."""


class Named(msgspec.Struct, frozen=True):
    """A control that a slide may leave out, or a goal that it may ask for."""

    name: str
    what: str


class Setting(msgspec.Struct, frozen=True):
    """A number that a slide may set: from `low` to `high`, both included, in `unit`; `usual` when it is not set."""

    name: str
    what: str
    unit: str
    low: float
    high: float
    usual: float
    whole: bool = False

    def allows(self, value: float) -> bool:
        """Whether the setting can have this value."""
        return math.isfinite(value) and self.low <= value <= self.high and not (self.whole and value % 1)


class Action(msgspec.Struct, frozen=True):
    """What a visitor can make the scene do, with a whole number from `low` to `high`."""

    name: str
    what: str
    low: int = 0
    high: int = 0


class Cue(msgspec.Struct, frozen=True):
    """One step of the scene's show: it begins `at` seconds, with an action (or none) and a caption."""

    at: float
    caption: str
    action: str = ""
    value: float = 0.0


class Preset(msgspec.Struct, frozen=True):
    """One way to begin, and how the scene shows itself from there."""

    name: str
    what: str
    show: tuple[Cue, ...]


class About(msgspec.Struct, frozen=True):
    """A scene's account of itself. The first preset is the usual one; `says` are the codes of the sentences that
    describe a state; a show ends at `ends` and runs the scene `pace` times as fast as play."""

    what: str
    presets: tuple[Preset, ...]
    actions: tuple[Action, ...]
    says: tuple[str, ...]
    ends: float
    pace: float = 1.0
    settings: tuple[Setting, ...] = ()
    controls: tuple[Named, ...] = ()
    goals: tuple[Named, ...] = ()

    @property
    def starts(self) -> tuple[str, ...]:
        """The names of all presets."""
        return tuple(preset.name for preset in self.presets)

    def show(self, preset: str) -> tuple[Cue, ...]:
        """The steps of the show from `preset`. Raises KeyError when there is no such preset."""
        for one in self.presets:
            if one.name == preset:
                return one.show
        raise KeyError(preset)

    def values(self, given: Mapping[str, float] | None = None) -> dict[str, float]:
        """Every setting with its value: the given one, or the usual. Raises ValueError for one that cannot be."""
        known = {setting.name: setting for setting in self.settings}
        for name, value in (given or {}).items():
            if name not in known or not known[name].allows(value):
                raise ValueError(f"the setting {name!r} cannot be {value!r}")
        return {name: (given or {}).get(name, setting.usual) for name, setting in known.items()}


class Said(NamedTuple):
    """One sentence that describes the state: its code, and the numbers that stand for %1, %2 … in it."""

    code: str
    numbers: tuple[float, ...] = ()

"""SHELF: living numeric pictures. name.py (numbers) + Name.qml (drawing) + name.md (the model explained).

Rules: a scene is a model that steps through time and gives plain numbers in natural units; it never knows pixels,
colours or language, and it takes its randomness as a seed. What it says about itself stands as data in name_about.py;
the scene itself is imported only when it is shown, because its numerics cost start-up time.

Adding a scene: its files and one line in `SCENES`; docs/scenes.md is the page for its author.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from kiosk.scenes.parts import About, Said

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

SCENES: tuple[str, ...] = (
    "axon",
    "attack",
    "stemcells",
    "trial",
    "evidence",
    "symptoms",
    "course",
    "sources",
    "repair",
)


class Scene(Protocol):
    """A living picture. Times in seconds of wall time unless a name says otherwise. A scene is made with its preset, a
    seed, and the settings a slide gives: `Name(preset, seed=0, settings=None)`."""

    about: ClassVar[About]
    max_dt: float
    stills: int

    @property
    def resting(self) -> bool:
        """Whether nothing is moving, so that no step is needed until the next action."""

    @property
    def reached(self) -> frozenset[str]:
        """The goals of `about` that hold now."""

    def reset(self) -> None:
        """Go back to exactly the first frame of the preset."""

    def step(self, dt: float) -> None:
        """Let `dt` seconds pass (0 < dt <= max_dt), in fixed inner steps."""

    def act(self, action: str, value: float = 0.0) -> None:
        """Do what a visitor asked for. Raises ValueError for an unknown action."""

    def show_still(self, index: int) -> None:
        """Jump to step `index` of the show as it ends, 0 … stills-1, for visitors who want no motion."""

    def says(self) -> tuple[Said, ...]:
        """The state in sentences, as codes and numbers: for speech, and for those who cannot see the picture."""

    def frame(self) -> dict[str, Any]:
        """Everything the drawing needs now: plain numbers, strings and flat lists of numbers in natural units."""

    def curves(self) -> dict[str, NDArray[float64]]:
        """Curves as arrays of shape (n, 2), at most 500 points each, in natural units."""


def about(name: str) -> About:
    """What the scene `name` says about itself. Raises KeyError when it is not on the shelf."""
    if name not in SCENES:
        raise KeyError(name)
    found: About = import_module(f"kiosk.scenes.{name}_about").ABOUT
    return found


def open_scene(name: str, preset: str, seed: int = 0, settings: Mapping[str, float] | None = None) -> Scene:
    """Make the scene `name`. Raises KeyError when it or its preset is not on the shelf, ValueError for a setting that
    cannot be."""
    about(name).show(preset)
    scene: Scene = getattr(import_module(f"kiosk.scenes.{name}"), name.capitalize())(preset, seed, settings)
    return scene

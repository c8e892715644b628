"""SHELF: living numeric pictures. name.py (numbers) + Name.qml (drawing) + name.md (the model explained).

Rules: a scene is a model that steps through time and gives plain numbers in natural units; it never knows pixels,
colours or language, and it takes its randomness as a seed. Scenes are imported only when one is shown, because their
numerics cost start-up time; this table is all that the rest of the kiosk needs to know of them.

Adding a scene: the three files and one line in `PRESETS`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

PRESETS: dict[str, tuple[str, ...]] = {
    "axon": ("healthy", "damaged"),
    "attack": ("start",),
    "stemcells": ("start",),
}


class Scene(Protocol):
    """A living picture. Times in seconds of wall time unless a name says otherwise."""

    max_dt: float
    presets: tuple[str, ...]
    actions: tuple[str, ...]
    stills: int

    @property
    def resting(self) -> bool:
        """Whether nothing is moving, so that no step is needed until the next action."""

    def reset(self) -> None:
        """Go back to exactly the first frame of the preset."""

    def step(self, dt: float) -> None:
        """Let `dt` seconds pass (0 < dt <= max_dt), in fixed inner steps."""

    def act(self, action: str, value: float = 0.0) -> None:
        """Do what a visitor asked for. Raises ValueError for an unknown action."""

    def show_still(self, index: int) -> None:
        """Jump to still picture 0 … stills-1, for visitors who want no motion."""

    def frame(self) -> dict[str, Any]:
        """Everything the drawing needs now: plain numbers, strings and flat lists of numbers in natural units."""

    def curves(self) -> dict[str, NDArray[float64]]:
        """Curves as arrays of shape (n, 2), at most 500 points each, in natural units."""


def open_scene(name: str, preset: str, seed: int = 0) -> Scene:
    """Make the scene `name`. Raises KeyError when it is not on the shelf."""
    if preset not in PRESETS[name]:
        raise KeyError(preset)
    module = import_module(f"kiosk.scenes.{name}")
    scene: Scene = getattr(module, name.capitalize())(preset, seed)
    return scene

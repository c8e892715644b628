"""`Stage`: runs the living scene on the screen and hands its numbers to the drawing.

Rules: one scene at a time; a step is never longer than the scene allows, whatever the clock did; a scene that fails
is stopped and reported, never shown broken. Does not know what the numbers mean.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QPolygonF
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.scenes import Scene, open_scene

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

# Qt's own name of the type; PySide takes it as text, its stubs do not.
QML_MAP: Any = "QVariantMap"


# PySide's stubs do not know that QmlUncreatable takes a reason.
@QmlElement
@QmlUncreatable("the application owns the stage")
class Stage(QObject):  # type: ignore[operator]
    """The living scene for QML. `name` is the scene's name on its shelf, `frame` a map of plain numbers, `curves` a
    map of names to polylines in the scene's natural units, `still` the still picture shown with less movement,
    `resting` whether nothing moves."""

    nameChanged = Signal()
    frameChanged = Signal()
    stateChanged = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._key = ("", "")
        self._frame: dict[str, Any] = {}
        self._curves: dict[str, QPolygonF] = {}
        self._paused = False
        self._less_movement = False
        self._still = 0

    @property
    def scene(self) -> Scene | None:
        """The scene on the stage."""
        return self._scene

    def open(self, name: str, preset: str, seed: int = 0) -> None:
        """Put a scene on the stage, from its beginning. The same scene already there stays as it is."""
        if self._key == (name, preset) and self._scene is not None:
            return
        self._scene = open_scene(name, preset, seed)
        self._key = (name, preset)
        self._paused, self._still = False, 0
        # First the name: the drawing of the scene before leaves and never sees the numbers of another.
        self.nameChanged.emit()
        self._show_first()

    def close(self) -> None:
        """Take the scene off the stage."""
        self._scene, self._key = None, ("", "")
        self._frame, self._curves = {}, {}
        self.nameChanged.emit()
        self.frameChanged.emit()

    def set_less_movement(self, less: bool) -> None:
        """Stills instead of motion, or motion again; either way the scene begins anew."""
        if less != self._less_movement:
            self._less_movement = less
            self._still = 0
            self._show_first()
            self.stateChanged.emit()

    def _show_first(self) -> None:
        if self._scene is None:
            return
        self._scene.reset()
        if self._less_movement:
            self._scene.show_still(self._still)
        self._publish()
        self.stateChanged.emit()

    @Slot(float)
    def tick(self, seconds: float) -> None:
        """Let time pass for the scene."""
        scene = self._scene
        if scene is None or self._paused or self._less_movement or scene.resting or seconds <= 0:
            return
        try:
            scene.step(min(seconds, scene.max_dt))
            self._publish()
        except Exception as error:  # a scene's own arithmetic must never take the kiosk down
            self._fail(error)

    @Slot(str, float)
    @Slot(str)
    def act(self, action: str, value: float = 0.0) -> None:
        """Do what the visitor asked the scene for."""
        if self._scene is None:
            return
        try:
            self._scene.act(action, value)
            self._publish()
        except Exception as error:  # as above
            self._fail(error)
        self.stateChanged.emit()

    @Slot()
    def reset(self) -> None:
        """Begin the scene anew."""
        self._paused, self._still = False, 0
        self._show_first()

    def pose(self, index: int) -> None:
        """Show the scene as in one of its stills, without stopping it: for proofs."""
        if self._scene is not None:
            self._scene.show_still(index)
            self._publish()
            self.stateChanged.emit()

    def _fail(self, error: Exception) -> None:
        log.exception("the scene “%s” stopped", self._key[0])
        self._scene = None
        self.failed.emit(f"The living picture “{self._key[0]}” stopped: {error}")

    def _publish(self) -> None:
        assert self._scene is not None
        self._frame = self._scene.frame()
        self._curves = {name: polyline(points) for name, points in self._scene.curves().items()}
        self.frameChanged.emit()

    def _get_frame(self) -> dict[str, Any]:
        return self._frame

    def _get_curves(self) -> dict[str, Any]:
        return self._curves

    def _get_paused(self) -> bool:
        return self._paused

    def _set_paused(self, paused: bool) -> None:
        if paused != self._paused:
            self._paused = paused
            self.stateChanged.emit()

    def _get_still(self) -> int:
        return self._still

    def show_still(self, still: int) -> None:
        """Show one of the stills of the scene; a number it does not have changes nothing."""
        if self._scene is None or not 0 <= still < self._scene.stills or still == self._still:
            return
        self._still = still
        self._scene.show_still(still)
        self._publish()
        self.stateChanged.emit()

    def _get_stills(self) -> int:
        return 0 if self._scene is None else self._scene.stills

    def _get_less_movement(self) -> bool:
        return self._less_movement

    name = Property(str, lambda self: self._key[0], notify=nameChanged)

    def _get_resting(self) -> bool:
        return self._scene is None or self._scene.resting

    frame = Property(QML_MAP, _get_frame, notify=frameChanged)
    curves = Property(QML_MAP, _get_curves, notify=frameChanged)
    resting = Property(bool, _get_resting, notify=frameChanged)
    paused = Property(bool, _get_paused, _set_paused, notify=stateChanged)
    still = Property(int, _get_still, show_still, notify=stateChanged)
    stills = Property(int, _get_stills, notify=stateChanged)
    lessMovement = Property(bool, _get_less_movement, notify=stateChanged)


def polyline(points: NDArray[float64]) -> QPolygonF:
    """An array of shape (n, 2) as a polygon, filled through memory: ten times faster than a list of points."""
    # Imported late: nothing moves before the first living scene.
    import ctypes

    import numpy as np
    import shiboken6

    polygon = QPolygonF()
    polygon.resize(len(points))
    if len(points):
        address = shiboken6.getCppPointer(polygon.data())[0]
        raw = (ctypes.c_double * (2 * len(points))).from_address(address)
        np.ctypeslib.as_array(raw).reshape(-1, 2)[:] = points
    return polygon

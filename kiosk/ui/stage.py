"""`Stage`: runs the living scene on the screen and hands its numbers to the drawing.

Rules: one scene at a time; a step is never longer than the scene allows, whatever the clock did; a scene that fails
is stopped and reported, never shown broken; a goal counts when the visitor reached it, not the show. Does not know
what the numbers mean.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QPolygonF
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    # Loaded with the first scene, because no start shall wait for it.
    from kiosk.scenes import Scene
    from kiosk.scenes.show import Show
    from kiosk.slides.scene import LivingScene

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

# Qt's own name of the types; PySide takes them as text, its stubs do not.
QML_MAP: Any = "QVariantMap"
QML_LIST: Any = "QVariantList"


# PySide's stubs do not know that QmlUncreatable takes a reason.
@QmlElement
@QmlUncreatable("the application owns the stage")
class Stage(QObject):  # type: ignore[operator]
    """The living scene for QML. `name` is the scene's name on its shelf, `frame` a map of plain numbers, `curves` a
    map of names to polylines in the scene's natural units, `said` the state as a list of [code, numbers …], `captions`
    the codes of the show's steps and `step` the one it is at (-1: no show), `still` the still picture shown with less
    movement, `moving` whether time passes now, `reached` whether the visitor has reached the goal of the slide."""

    nameChanged = Signal()
    frameChanged = Signal()
    stateChanged = Signal()
    saidChanged = Signal()
    movingChanged = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._staged: LivingScene | None = None
        self._frame: dict[str, Any] = {}
        self._curves: dict[str, QPolygonF] = {}
        self._said: list[list[Any]] = []
        self._show: Show | None = None
        self._paused = self._covered = self._less_movement = False
        self._moving = self._played = self._reached = False
        self._still = 0

    @property
    def scene(self) -> Scene | None:
        """The scene on the stage."""
        return self._scene

    def open(self, staged: LivingScene, seed: int = 0) -> None:
        """Put a scene on the stage, from its beginning. The same scene already there stays as it is."""
        if self._staged == staged and self._scene is not None:
            return
        from kiosk.scenes import open_scene

        self._staged = staged
        try:
            self._scene = open_scene(staged.scene, staged.preset, seed, staged.settings)
        except (KeyError, ValueError) as error:  # only a deck that never passed the check can ask for such a scene
            self._fail(error)
        self._paused, self._still = False, 0
        # First the name: the drawing of the scene before leaves and never sees the numbers of another.
        self.nameChanged.emit()
        self._show_first()

    def close(self) -> None:
        """Take the scene off the stage."""
        self._scene, self._staged, self._show = None, None, None
        self._frame, self._curves = {}, {}
        self.nameChanged.emit()
        self.frameChanged.emit()
        self._tell()

    def set_less_movement(self, less: bool) -> None:
        """Stills instead of motion, or motion again; either way the scene begins anew."""
        if less != self._less_movement:
            self._less_movement = less
            self._still = 0
            self._show_first()
            self.stateChanged.emit()

    def set_covered(self, covered: bool) -> None:
        """Whether something lies over the stage: then no time passes."""
        self._covered = covered
        self._tell()

    def _show_first(self) -> None:
        if self._scene is None:
            return
        self._show, self._played, self._reached = None, False, False
        self._scene.reset()
        if self._less_movement:
            self._scene.show_still(self._still)
        self._publish()
        self.stateChanged.emit()

    @Slot(float)
    def tick(self, seconds: float) -> None:
        """Let time pass for the scene."""
        scene, show = self._scene, self._show
        if scene is None or not self._moving or seconds <= 0:
            return
        try:
            rested = scene.resting
            if show is None:
                scene.step(min(seconds, scene.max_dt))
            else:
                self._advance(show, min(seconds, scene.max_dt))
            # While a show waits for its next step nothing is drawn anew.
            if not (rested and scene.resting):
                self._publish()
            self._tell()
        except Exception as error:  # a scene's own arithmetic must never take the kiosk down
            self._fail(error)

    def _advance(self, show: Show, seconds: float) -> None:
        before = show.step
        show.advance(seconds)
        if show.step != before:
            self._publish()
        if show.over:
            self._show = None
        if show.over or show.step != before:
            self.stateChanged.emit()

    @Slot(str, float)
    @Slot(str)
    def act(self, action: str, value: float = 0.0) -> None:
        """Do what the visitor asked the scene for; it ends the show."""
        if self._scene is None:
            return
        self._show, self._played = None, True
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

    @Slot()
    def beginShow(self) -> None:
        """Let the scene show itself, from its beginning."""
        if self._scene is None or self._staged is None or self._less_movement:
            return
        from kiosk.scenes.show import Show

        self.reset()
        self._show = Show(self._scene, self._staged.preset)
        self._publish()
        self.stateChanged.emit()

    @Slot()
    def endShow(self) -> None:
        """Break the show off and begin anew."""
        self.reset()

    def pose(self, index: int) -> None:
        """Show the scene as in one of its stills, without stopping it: for proofs."""
        if self._scene is not None:
            self._scene.show_still(index)
            self._publish()
            self.stateChanged.emit()

    def show_still(self, still: int) -> None:
        """Show one of the stills of the scene; a number it does not have changes nothing."""
        if self._scene is None or not 0 <= still < self._scene.stills or still == self._still:
            return
        self._still = still
        self._scene.show_still(still)
        self._publish()
        self.stateChanged.emit()

    def _fail(self, error: Exception) -> None:
        name = self._get_name()
        log.exception("the scene “%s” stopped", name)
        self._scene = self._show = None
        self._tell()
        self.failed.emit(f"The living picture “{name}” stopped: {error}")

    def _publish(self) -> None:
        from kiosk.ui.polyline import polyline

        assert self._scene is not None
        self._frame = self._scene.frame()
        self._curves = {name: polyline(points) for name, points in self._scene.curves().items()}
        self.frameChanged.emit()
        goal = self._staged.goal if self._staged else ""
        if goal and self._played and not self._reached and self._show is None and goal in self._scene.reached:
            self._reached = True
            self.stateChanged.emit()
        self._tell()

    def _tell(self) -> None:
        """Say what changed besides the numbers: whether time passes, and the state in sentences."""
        scene = self._scene
        still = self._paused or self._covered or self._less_movement
        moving = scene is not None and not still and (self._show is not None or not scene.resting)
        if moving != self._moving:
            self._moving = moving
            self.movingChanged.emit()
        said = [] if scene is None else [[said.code, *said.numbers] for said in scene.says()]
        if said != self._said:
            self._said = said
            self.saidChanged.emit()

    def _set_paused(self, paused: bool) -> None:
        if paused != self._paused:
            self._paused = paused
            self._tell()
            self.stateChanged.emit()

    def _get_step(self) -> int:
        if self._scene is not None and self._less_movement:
            return self._still
        return -1 if self._show is None else self._show.step

    def _get_captions(self) -> list[str]:
        if self._scene is None or self._staged is None:
            return []
        return [cue.caption for cue in self._scene.about.show(self._staged.preset)]

    def _get_controls(self) -> list[str]:
        if self._scene is None or self._staged is None:
            return []
        if self._staged.controls is not None:
            return list(self._staged.controls)
        return [control.name for control in self._scene.about.controls]

    def _get_name(self) -> str:
        return self._staged.scene if self._staged else ""

    name = Property(str, _get_name, notify=nameChanged)
    frame = Property(QML_MAP, lambda self: self._frame, notify=frameChanged)
    curves = Property(QML_MAP, lambda self: self._curves, notify=frameChanged)
    resting = Property(bool, lambda self: self._scene is None or self._scene.resting, notify=frameChanged)
    said = Property(QML_LIST, lambda self: self._said, notify=saidChanged)
    moving = Property(bool, lambda self: self._moving, notify=movingChanged)
    paused = Property(bool, lambda self: self._paused, _set_paused, notify=stateChanged)
    still = Property(int, lambda self: self._still, show_still, notify=stateChanged)
    stills = Property(int, lambda self: 0 if self._scene is None else self._scene.stills, notify=stateChanged)
    step = Property(int, _get_step, notify=stateChanged)
    captions = Property(QML_LIST, _get_captions, notify=stateChanged)
    controls = Property(QML_LIST, _get_controls, notify=stateChanged)
    reached = Property(bool, lambda self: self._reached, notify=stateChanged)
    lessMovement = Property(bool, lambda self: self._less_movement, notify=stateChanged)

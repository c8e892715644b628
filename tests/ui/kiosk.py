"""A kiosk under test: its window, its clock, and a finger that touches the glass where a visitor would.

Rules: everything goes through the window as real touch events; what is on the screen is read from the items
that are really there. Decides nothing about what is right: tests do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.deck.pack import Deck
from kiosk.ui.target import Target, targets_of
from kiosk.ui.tour import settle
from kiosk.ui.window import KioskWindow, Look, Staff
from kiosk.visit.state import Screen, Visit

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
# How the class names of what a visitor answers with begin.
ANSWERS = ("AnswerRow_", "MatchCard_", "OrderRow_")
# One panel for the whole run: Qt keeps touch devices for ever.
_panels: list[Any] = []


class Kiosk:
    """A kiosk in a window of `size` pixels. Its time stands still unless the test lets it pass."""

    def __init__(
        self,
        deck: Deck,
        pictures: Path,
        assets: Path,
        size: tuple[int, int] = LANDSCAPE,
        seed: int = 1,
        proof: bool = False,
        width_mm: float = 0.0,
        staff: Staff | None = None,
        held: bool = False,
        behind: bool = False,
    ) -> None:
        self.deck = deck
        self.now = 1000.0
        look = Look(assets, False, *size, width_mm=width_mm, proof=proof, held=held, behind=behind)
        self.window = KioskWindow(deck, pictures, look, clock=lambda: self.now, seed=lambda: seed, staff=staff)
        self.window.show()
        # Time passes when the test says so, and not besides.
        clock = self.window.findChild(QTimer)
        assert isinstance(clock, QTimer)
        clock.stop()
        if not _panels:
            _panels.append(QTest.createTouchDevice())
        self.settle()

    @property
    def visit(self) -> Visit:
        """The visit as it stands."""
        return self.window.visitor.visit

    def shows(self) -> Screen:
        """The screen the visit is on now."""
        return self.visit.screen

    def settle(self) -> None:
        """Let bindings and late calls come to rest, and lay out what they made, as the next frame would."""
        for _ in range(2):
            settle(self.window)
            for item in visible(self.window.view.contentItem()):
                item.ensurePolished()

    def close(self) -> None:
        """Take the window down and everything that was waiting for it."""
        self.window.close()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # --- time

    def wait(self, seconds: float) -> None:
        """Let time pass for the visit."""
        self.now += seconds
        self.window.tick()
        self.settle()

    # --- touching

    def finger(self) -> Any:
        """A report of the panel, to be filled with `press` and `release` and sent with `commit`."""
        return QTest.touchEvent(self.window.view, _panels[0], False)

    def press(self, point: QPoint, finger: int = 0) -> None:
        """A finger meets the glass."""
        self.now += 0.5
        self.finger().press(finger, point, self.window.view).commit()

    def release(self, point: QPoint, finger: int = 0) -> None:
        """The finger leaves the glass."""
        self.now += 0.1
        self.finger().release(finger, point, self.window.view).commit()
        self.settle()

    def touch_at(self, point: QPoint) -> None:
        """One calm touch."""
        self.press(point)
        self.release(point)

    def touch(self, label: str, index: int = 0) -> None:
        """Touch the middle of the control called `label` on the topmost plane."""
        self.touch_at(middle(self.targets(label)[index]))

    def can_touch(self, label: str) -> bool:
        """Whether there is a control called `label` that a touch would reach."""
        return any(target.property("label") == label for target in self.reachable())

    def targets(self, label: str) -> list[Target]:
        """The controls called `label` on the topmost plane, the smallest first: behind a sheet's button lies
        the whole screen, which does the same."""
        found = [target for target in self.reachable() if target.property("label") == label]
        assert found, f"no control “{label}” among {sorted(str(t.property('label')) for t in self.reachable())}"
        return sorted(found, key=lambda target: target.width() * target.height())

    def reachable(self) -> list[Target]:
        """Every control of the topmost plane."""
        shown = targets_of(self.window.view)
        top = max((int(target.property("plane")) for target in shown), default=0)
        return [target for target in shown if target.property("plane") == top]

    # --- reading

    def texts(self) -> list[str]:
        """Every text a visitor can see, in drawing order."""
        return [str(item.property("text")) for item in self.items(lambda item: item.inherits("QQuickText"))]

    def say(self, context: str, words: str, *numbers: str) -> str:
        """The interface's words of one drawing in the language of the screen, with what stands for %1, %2
        …"""
        said = QCoreApplication.translate(context, words)
        for place, number in enumerate(numbers, start=1):
            said = said.replace(f"%{place}", number)
        return said

    def says(self, words: str) -> bool:
        """Whether a visible text contains these words, or the running text does when its words are joined; a space that
        does not break is a space."""
        return words in " ".join(self.texts()).replace("\xa0", " ")

    def items(self, wanted: Callable[[QQuickItem], bool]) -> list[QQuickItem]:
        """Every visible item that is wanted."""
        return [item for item in visible(self.window.view.contentItem()) if wanted(item)]

    def picture(self) -> QImage:
        """What the screen shows."""
        return self.window.view.grabWindow()


def middle(item: QQuickItem) -> QPoint:
    """The middle of an item, in the window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def visible(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every item below `root` that is drawn, in drawing order."""
    for item in root.childItems():
        if item.isVisible() and item.opacity() > 0.05:
            yield item
            yield from visible(item)

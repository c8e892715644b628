"""A kiosk in a clinic: a window with a station behind it, and what staff do in front of it.

Rules: as tests/ui/kiosk.py; staff touch what they see. Slow work runs in its real thread, and is waited for by letting
the window's events happen.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtQuick import QQuickItem

from kiosk import sandbox
from kiosk.desk.desk import Desk
from kiosk.ui.window import Staff
from tests.desk.world import PIN, Clinic
from tests.ui.kiosk import LANDSCAPE, Kiosk

# Longer than any work of a test takes, even on a machine that is busy with other things.
PATIENCE = 120.0


class ClinicKiosk(Kiosk):
    """The kiosk of a clinic. Its clock moves the clinic's clock, too. `real`: slow work is done in its real thread and
    worker process; else at once, by the same functions."""

    def __init__(
        self,
        clinic: Clinic,
        pictures: Path,
        assets: Path,
        size: tuple[int, int] = LANDSCAPE,
        real: bool = False,
    ) -> None:
        self.clinic = clinic
        if real:
            clinic.job = sandbox.run
        station = clinic.station
        deck = station.programme.open(clinic.time)
        staff = Staff(
            lambda thread: clinic.world(thread if real else clinic.background), station.programme, lambda: clinic.time
        )
        super().__init__(deck, pictures, assets, size=size, staff=staff)

    @property
    def desk(self) -> Desk:
        """The desk; somebody has knocked before."""
        assert self.window.desk.desk is not None
        return self.window.desk.desk

    @property
    def gate(self) -> str:
        """How far somebody got: closed, pin, setup or open."""
        return str(self.window.desk.property("gate"))

    def wait(self, seconds: float) -> None:
        """Let time pass, for the clinic as well."""
        self.clinic.seconds += seconds
        super().wait(seconds)

    def knock(self) -> None:
        """Hold the two upper corners for three seconds, then lift both hands."""
        left, right = QPoint(30, 30), QPoint(self.window.view.width() - 30, 30)
        self.press(left, 0)
        self.press(right, 1)
        self.wait(3.1)
        self.release(left, 0)
        self.release(right, 1)

    def come_in(self, pin: str = PIN) -> None:
        """Knock, and type the PIN on the keypad."""
        self.knock()
        for digit in pin:
            self.touch(digit)
        self.touch("Enter")
        assert self.gate == "open"

    def finish_work(self) -> None:
        """Let events happen until the slow work is done."""
        end = time.monotonic() + PATIENCE
        while self.window.desk.busy and time.monotonic() < end:
            QCoreApplication.processEvents()
        assert not self.window.desk.busy, f"still busy with {self.window.desk.busy}"
        self.settle()

    def plug(self, stick: Path) -> None:
        """Plug a stick in, and let the desk read it."""
        self.clinic.sticks.append(stick)
        self.wait(2.0)
        self.finish_work()

    def type(self, words: str) -> None:
        """Type words on the desk's keyboard, key by key."""
        for letter in words:
            self.touch("Space" if letter == " " else self.key(letter))

    def key(self, letter: str) -> str:
        """The label of the key for a letter, after touching the key for capitals when it needs another case."""
        shown = {str(target.property("label")) for target in self.reachable()}
        if letter not in shown and letter.swapcase() in shown:
            self.touch("Capital letter")
        return letter

    def sentence(self) -> str:
        """What the desk last said, as it stands on the screen."""
        bar = self.items(lambda item: item.metaObject().className().startswith("MessageBar"))
        return str(bar[0].property("sentence")).replace("%1", str(bar[0].property("words"))) if bar else ""


def labels(items: list[QQuickItem]) -> list[Any]:
    """The labels of controls."""
    return [item.property("label") for item in items]

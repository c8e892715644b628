"""A frozen picture is noticed by counting frames, and a picture that moves never is."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QSignalSpy

from kiosk.ui.frames import FROZEN, Frames, FrameWatch
from tests.builders import packed_deck
from tests.ui.kiosk import Kiosk


def test_a_picture_is_frozen_after_ten_seconds_without_a_frame() -> None:
    """Not after nine; and the next frame makes it live again."""
    frames = Frames(0.0)
    assert [frames.frozen(second) for second in range(1, 12)] == [0.0] * 9 + [10.0, 11.0]
    frames.drawn(12.0)
    assert frames.frozen(12.5) == 0.0
    assert frames.count == 1


def test_a_window_that_is_on_no_screen_is_not_frozen() -> None:
    """A monitor that was unplugged over night is no reason to start again and again."""
    frames = Frames(0.0)
    for second in range(60):
        frames.unseen(float(second))
        assert frames.frozen(float(second)) == 0.0


def test_a_process_that_was_stopped_as_a_whole_gets_its_time_again() -> None:
    """A machine that slept must not end the kiosk when it wakes; if nothing is drawn then, it does."""
    frames = Frames(0.0)
    assert frames.frozen(3600.0) == 0.0
    assert [frames.frozen(3600.0 + second) for second in range(1, 11)] == [0.0] * 9 + [10.0]


def test_a_resting_picture_draws_when_it_is_asked_to(kiosk: Kiosk) -> None:
    """Every frame that was asked for comes, also when nothing changes; only then the window says it is alive."""
    said: list[int] = []
    watch = FrameWatch(kiosk.window.view, lambda: said.append(watch.frames.count), clock=lambda: kiosk.now)
    for _ in range(3):
        frame = QSignalSpy(kiosk.window.view.frameSwapped)
        watch.ask()
        assert frame.wait(5000)
    watch.ask()
    assert len(said) == 3
    assert said == sorted(set(said))
    watch.stop()


def test_without_a_new_frame_the_window_does_not_say_it_is_alive(kiosk: Kiosk) -> None:
    """The heartbeat stops with the picture, not with the process."""
    said: list[str] = []
    watch = FrameWatch(kiosk.window.view, lambda: said.append("alive"), clock=lambda: kiosk.now)
    for _ in range(3):
        watch.ask()
    assert said == []
    watch.stop()


def test_a_covered_window_is_well_on_a_desktop_and_frozen_on_a_kiosk(kiosk: Kiosk) -> None:
    """A kiosk has its screen to itself: if it is not asked for frames there, something hangs – unless the screen is
    switched off over night, when the compositor asks nobody."""
    kiosk.window.view.hide()
    QCoreApplication.processEvents()
    ages = {}
    for alone, dark in ((False, False), (True, False), (True, True)):
        watch = FrameWatch(kiosk.window.view, clock=lambda: kiosk.now, alone=alone, dark=partial(bool, dark))
        kiosk.now += 9.0
        watch.ask()
        ages[alone, dark] = watch.frames.age(kiosk.now)
        watch.stop()
    assert ages == {(False, False): 0.0, (True, False): 9.0, (True, True): 0.0}


HANGS = """
import sys, time
from kiosk.ui import application, frames
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickView
app = application.make_application()
view = QQuickView()
view.show()
watch = frames.FrameWatch(view, patience=2.0)
watch.start()
def busy():
    while True:
        pass
if sys.argv[1] == "busy":
    QTimer.singleShot(100, busy)
else:
    QTimer.singleShot(4500, lambda: (watch.stop(), app.exit(0)))
sys.exit(app.exec())
"""


@pytest.mark.parametrize(("how", "code"), [("busy", FROZEN), ("well", 0)])
def test_a_window_that_hangs_ends_the_process(tmp_path: Path, how: str, code: int) -> None:
    """A busy loop in the thread of the window: exit code 70 for the service manager. A window that rests lives on."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", HANGS, how]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == code, done.stderr


def test_only_a_station_is_watched(tmp_path: Path) -> None:
    """A preview on an author's machine may be stopped in a debugger."""
    deck = tmp_path / "small.deck"
    deck.write_bytes(packed_deck(4))
    command = [sys.executable, "-X", "importtime", "-m", "kiosk", "run", str(deck), "--size", "640x360"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        loaded = set()
        for line in process.stderr:
            loaded.add(line.rpartition("|")[2].strip())
            if "The first screen is drawn." in line:
                process.terminate()
        assert process.wait(timeout=20) == 0
    assert "kiosk.ui.frames" not in loaded

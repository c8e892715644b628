"""The service manager hears of the kiosk exactly as long as it draws."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickView, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.ui.heartbeat import BEAT, READY, Heartbeat, notifier
from tests.watch import Watch


@pytest.fixture
def window(qapp: object) -> QQuickWindow:
    """A window with a still picture."""
    view = QQuickView()
    view.resize(160, 90)
    return view


def test_ready_is_told_once_and_a_still_picture_keeps_beating(qtbot: QtBot, window: QQuickWindow) -> None:
    """Nobody touches anything for hours, and yet the kiosk lives."""
    told: list[str] = []
    heart = Heartbeat(window, told.append, every=0.02)
    window.show()
    qtbot.waitUntil(lambda: told.count(BEAT) >= 4, timeout=5000)
    assert told[0] == READY
    assert told.count(READY) == 1
    heart.setParent(None)
    window.destroy()


def test_without_new_frames_there_is_no_beat(window: QQuickWindow) -> None:
    """A process that lives but does not draw is given up."""
    told: list[str] = []
    heart = Heartbeat(window, told.append)
    heart.beat()
    assert told == []
    window.frameSwapped.emit()
    heart.beat()
    heart.beat()
    assert told == [READY, BEAT]


@pytest.mark.parametrize("abstract", [False, True], ids=["path", "abstract"])
def test_states_arrive_as_datagrams(tmp_path: Path, abstract: bool) -> None:
    """Both kinds of addresses that systemd uses."""
    address = "@kiosk-test-heartbeat" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind("\0" + address[1:] if abstract else address)
        manager.settimeout(5)
        notifier(address)(BEAT)
        assert manager.recv(100) == b"WATCHDOG=1"


def test_nobody_listening_stops_nothing(tmp_path: Path, watch: Watch) -> None:
    """Without a service manager the kiosk runs the same; with one that is gone it says so and goes on."""
    notifier("")(READY)
    watch.expect("cannot be told “READY=1”")
    notifier(str(tmp_path / "gone"))(READY)

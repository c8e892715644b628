"""The backdrop and the kiosk before it as processes of their own: what they tell the service manager, and what is
left in the file between them."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.places import ROOT
from kiosk.station.disk import REAL_DISK
from kiosk.station.settings import Settings, write_settings
from tests.test_run_station import hears

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="only the service of Linux has a backdrop")


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[socket.socket]:
    """The ear of a service manager."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(tmp_path / "notify"))
        ear.settimeout(60)
        yield ear


@contextmanager
def running(folder: Path, *command: str, **extra: str) -> Iterator[subprocess.Popen[str]]:
    """`kiosk` with this command, told about the ear and the file."""
    told = {"NOTIFY_SOCKET": str(folder / "notify"), "KIOSK_BACKDROP": str(folder / "backdrop.png")}
    environment = {**os.environ, "KIOSK_HOME": str(folder / "home"), "PYTHONPATH": str(ROOT), **told, **extra}
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *command], env=environment, cwd=ROOT, stderr=subprocess.PIPE, text=True
    )
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=60)


def test_the_backdrop_says_when_it_is_painted_and_that_it_lives(tmp_path: Path, manager: socket.socket) -> None:
    """A broken picture is one clear line, and no reason not to."""
    (tmp_path / "backdrop.png").write_bytes(b"no picture")
    with running(tmp_path, "backdrop") as process:
        assert manager.recv(99) == b"READY=1"
        assert manager.recv(99) == manager.recv(99) == b"WATCHDOG=1"
    assert process.returncode == -15


def test_a_broken_picture_is_said_once(tmp_path: Path, manager: socket.socket) -> None:
    """In a sentence, not a stack trace."""
    (tmp_path / "backdrop.png").write_bytes(b"no picture")
    with running(tmp_path, "backdrop") as process:
        assert process.stderr is not None
        said = []
        for line in process.stderr:
            said.append(line)
            if "The backdrop is there." in line:
                break
    warnings = [line for line in said if "INFO" not in line]
    assert len(warnings) == 1, said
    assert warnings[0].endswith("a plain page is shown.\n")


def test_a_compositor_that_hangs_gets_no_beats(tmp_path: Path, manager: socket.socket) -> None:
    """So that the service manager ends it."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as silent:
        silent.bind(str(tmp_path / "wayland-0"))
        silent.listen()
        where = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        with running(tmp_path, "backdrop", **where) as process:
            assert manager.recv(99) == b"READY=1"
            assert hears(process, "The compositor does not answer.")
        manager.setblocking(False)
        with pytest.raises(BlockingIOError):
            manager.recv(99)


def test_the_backdrop_loads_no_deck_and_no_drawings() -> None:
    """What is always in memory is small."""
    code = "import sys, kiosk.backdrop, kiosk.ui.backdrop, kiosk.ui.application, kiosk.ui.messages; print(*sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not loaded & {
        "PySide6.QtQml",
        "PySide6.QtQuick",
        "numpy",
        "kiosk.deck.pack",
        "kiosk.visit.state",
        "kiosk.app",
    }


def test_a_kiosk_leaves_its_picture_only_where_it_is_told(tmp_path: Path, manager: socket.socket) -> None:
    """As its service tells it; without a word nothing is written."""
    home = tmp_path / "home"
    home.mkdir()
    write_settings(home, REAL_DISK, Settings(ready=True))
    size = ("run", "--size", "640x360")
    file = tmp_path / "backdrop.png"
    with running(tmp_path, *size, KIOSK_BACKDROP=""):
        assert manager.recv(99) == b"READY=1"
        for _ in range(4):
            assert manager.recv(99) == b"WATCHDOG=1"
    assert not file.exists()
    with running(tmp_path, *size):
        while not file.exists():
            # A beat comes every second; without a picture they would go on until the patience of the ear ends.
            assert manager.recv(99) in (b"READY=1", b"WATCHDOG=1")
    left = QImage(str(file))
    assert (left.width(), left.height()) == (640, 360)

"""The process of a kiosk: it listens to nobody on the network, and to nothing on its command line."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.doctor.machine import Machine
from kiosk.doctor.upkeep import WAITS
from tests.builders import packed_deck
from tests.ui.kiosk import Kiosk

KIOSK = [sys.executable, "-m", "kiosk"]


@pytest.fixture
def running(tmp_path: Path) -> Iterator[int]:
    """The number of the process of a kiosk that has drawn its first screen."""
    deck = tmp_path / "small.deck"
    deck.write_bytes(packed_deck(4))
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QML_DEBUG": "1"}
    command = [*KIOSK, "run", str(deck), "--size", "640x360"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        try:
            for line in process.stderr:
                if "The first screen is drawn." in line:
                    break
            yield process.pid
        finally:
            process.kill()


def opened(process: int) -> Iterator[str]:
    """What a process has open. It goes on living: what it closes while we look was no socket that waits."""
    for file in Path(f"/proc/{process}/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):
            yield str(file.readlink())


@pytest.mark.skipif(not Path("/proc/self/net/tcp").exists(), reason="needs /proc of Linux")
def test_a_running_kiosk_opens_no_port(running: int) -> None:
    """No socket of it waits for others: no debugger, no web server, no remote control."""
    ours = {link[8:-1] for link in opened(running) if link.startswith("socket:[")}
    machine = Machine(Path("/"))
    waiting = {
        fields[9]
        for name, state in WAITS.items()
        for line in (machine.text(f"/proc/{running}/net/{name}") or "").splitlines()[1:]
        for fields in [line.split()]
        if fields[3] == state
    }
    assert not ours & waiting


def test_junk_on_the_command_line_shows_nothing() -> None:
    """One sentence on the error output and an end, before there is a window."""
    for junk in ("-qmljsdebugger=port:3768", "--remote-debugging-port=9222", "-platform", "--style=x", "-z\x01"):
        done = subprocess.run([*KIOSK, "run", junk, "-x"], capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 2
        assert done.stdout == ""
        assert "Traceback" not in done.stderr


def test_qt_gets_no_arguments(kiosk: Kiosk) -> None:
    """Only its name: so no option of Qt can come in from outside."""
    assert QCoreApplication.arguments() == ["kiosk"]

"""`kiosk pin set` as people call it: at a terminal, or from another program."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import places
from kiosk.station import moment
from kiosk.station.disk import RealDisk
from kiosk.station.pin import PinLock

COMMAND = [sys.executable, "-m", "kiosk", "pin", "set"]


def opens(home: Path, pin: str) -> bool:
    """Whether this PIN opens the desk of the station."""
    return PinLock(home, RealDisk(), moment.now).try_pin(pin).open


def from_a_program(home: Path, words: str, *more: str) -> subprocess.CompletedProcess[str]:
    """The command with this input, without a terminal."""
    environment = os.environ | {"KIOSK_HOME": str(home)}
    command = [*COMMAND, *more]
    return subprocess.run(
        command, env=environment, input=words, capture_output=True, text=True, timeout=60, check=False
    )


def at_a_terminal(home: Path, *typed: str) -> tuple[int, str]:
    """The command at a terminal, where a person types these lines; the exit code and all that was on the screen."""
    here, there = pty.openpty()
    environment = os.environ | {"KIOSK_HOME": str(home)}
    with subprocess.Popen(
        COMMAND, env=environment, stdin=there, stdout=there, stderr=there, start_new_session=True
    ) as process:
        os.close(there)
        screen = b""
        for line in typed:
            while not screen.endswith(b": "):
                screen += os.read(here, 1000)
            os.write(here, line.encode() + b"\n")
            screen += os.read(here, 1000)
        try:
            while more := os.read(here, 1000):
                screen += more
        except OSError:
            # The terminal is gone: the command ended.
            pass
        code = process.wait(timeout=60)
    os.close(here)
    return code, screen.decode()


def test_a_pin_is_typed_twice_and_never_shown(tmp_path: Path) -> None:
    """Afterwards it opens the desk."""
    code, screen = at_a_terminal(tmp_path / "station", "482915", "482915")
    assert code == 0
    assert "The staff PIN is set." in screen
    assert "482915" not in screen
    assert opens(tmp_path / "station", "482915")


def test_two_different_pins_set_none(tmp_path: Path) -> None:
    """One sentence, exit code 2."""
    code, screen = at_a_terminal(tmp_path / "station", "482915", "482916")
    assert code == 2
    assert "not the same" in screen
    assert not (tmp_path / "station").exists()


def test_another_program_gives_the_pin_on_one_line(tmp_path: Path) -> None:
    """It opens the desk, and a second one replaces it."""
    for pin in ("482915", "7302846"):
        done = from_a_program(tmp_path, f"{pin}\n", "--stdin")
        assert (done.returncode, done.stdout, done.stderr) == (0, "The staff PIN is set.\n", "")
    assert not opens(tmp_path, "482915")
    assert opens(tmp_path, "7302846")


def test_a_forgotten_pin_and_its_wait_are_gone_with_a_new_one(tmp_path: Path) -> None:
    """Damaged files too."""
    from_a_program(tmp_path, "482915\n", "--stdin")
    for _ in range(5):
        opens(tmp_path, "615082")
    assert PinLock(tmp_path, RealDisk(), moment.now).wait() > 0
    for file in tmp_path.iterdir():
        file.write_bytes(b"")
    assert from_a_program(tmp_path, "7302846\n", "--stdin").returncode == 0
    assert opens(tmp_path, "7302846")


@pytest.mark.parametrize(
    ("words", "more", "sentence"),
    [
        ("123456\n", ("--stdin",), "counts up or down"),
        ("", ("--stdin",), "no PIN in the input"),
        ("482915\n", (), "with --stdin"),
        ("", ("482915",), "unrecognized arguments"),
    ],
)
def test_what_is_no_pin_is_refused_with_a_sentence(
    tmp_path: Path, words: str, more: tuple[str, ...], sentence: str
) -> None:
    """Exit code 2, and nothing is kept; on the command line a PIN is never taken."""
    done = from_a_program(tmp_path, words, *more)
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_home_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """With the file and what to look at."""
    (tmp_path / "file").write_bytes(b"")
    done = from_a_program(tmp_path / "file" / "station", "482915\n", "--stdin")
    assert done.returncode == 2
    assert "cannot be" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_station_lives_where_the_environment_says() -> None:
    """KIOSK_HOME, else the folder the system has for it."""
    assert places.station_home({"KIOSK_HOME": "/srv/kiosk"}) == Path("/srv/kiosk")
    assert places.station_home({"KIOSK_HOME": "here"}).is_absolute()
    assert places.station_home({}).name == "myelin-kiosk"
    assert places.station_home({"KIOSK_HOME": ""}) == places.station_home({})

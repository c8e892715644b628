"""The commands as people call them: real processes, one sentence on failure, exit codes that scripts can use."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from kiosk import places
from tests.builders import packed_deck

STATION = ("decks", "install", "activate", "rollback", "keys", "pin", "doctor", "health")
COMMANDS = ("run", "tour", "check", "pack", "new", "import", "export", "schema", "scenes", "model", *STATION)
DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND")


def environment(**more: str) -> dict[str, str]:
    """The environment of a machine without a display."""
    return {name: value for name, value in os.environ.items() if name not in DISPLAY} | more


def kiosk(*arguments: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run one command to its end."""
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    return subprocess.run(command, env=environment(**more), capture_output=True, text=True, timeout=120, check=False)


def test_help_names_every_command_and_where_to_start() -> None:
    """Short, complete, and no error."""
    done = kiosk("--help")
    assert done.returncode == 0
    assert done.stderr == ""
    for command in COMMANDS:
        assert f"    {command} " in done.stdout
    assert "Start with: kiosk run" in done.stdout


def test_the_version_is_the_one_of_the_project() -> None:
    """A support call begins with it."""
    project = tomllib.loads(places.PROJECT.read_text(encoding="utf-8"))["project"]
    done = kiosk("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"kiosk {project['version']}\n", "")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    """What it does, its options, and where it helps an example."""
    done = kiosk(command, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(f"usage: kiosk {command}")
    assert len(done.stdout.splitlines()) >= 6


def test_without_a_display_run_says_what_to_do_instead() -> None:
    """One sentence, exit code 2, in an instant: nothing is packed first."""
    done = kiosk("run")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == (
        "There is no display here, so the kiosk cannot open a window. “kiosk tour” renders the visit to pictures.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        ((), 2, "the following arguments are required: COMMAND"),
        (("fly",), 2, "invalid choice: 'fly'"),
        (("tour", "--size", "huge"), 2, "“huge” is not a size; write for example 1920x1080"),
        (("check", "no-such-folder"), 2, "no-such-folder"),
        (("pack", "no-such-folder"), 2, "no-such-folder"),
        (("run", "no-such.deck"), 2, "no-such.deck"),
        (("model", "axon", "--diameter-um", "-1"), 2, "0.5 to 25 um thick, not -1"),
        (("model", "axon", "--wraps", "nan"), 2, "wraps"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_what_stops_a_command_is_a_sentence(
    tmp_path: Path, arguments: tuple[str, ...], code: int, sentence: str
) -> None:
    """No stack trace ever reaches the person at the terminal."""
    done = kiosk(*arguments, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == code
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_from_a_new_deck_to_a_packed_one(tmp_path: Path) -> None:
    """new, check and pack in a row; a second new in the same place is refused and nothing is overwritten."""
    folder, file = tmp_path / "mine", tmp_path / "mine.deck"
    assert kiosk("new", folder).returncode == 0
    checked = kiosk("check", folder, "--today", "2026-11-24")
    assert (checked.returncode, checked.stdout) == (0, "Nothing to mend.\n")
    packed = kiosk("pack", folder, "-o", file)
    assert packed.returncode == 0
    assert "3 slides, 5 questions" in packed.stdout
    assert file.stat().st_size > 10_000
    refused = kiosk("new", folder)
    assert (refused.returncode, refused.stderr.count("\n")) == (2, 1)


def test_a_deck_with_an_error_is_not_packed(tmp_path: Path) -> None:
    """Exit code 1, what to mend on the output, and no file."""
    folder, file = tmp_path / "mine", tmp_path / "mine.deck"
    kiosk("new", folder)
    (folder / "slides" / "01-nerve-cell.es.md").unlink()
    done = kiosk("pack", folder, "-o", file)
    assert done.returncode == 1
    assert "01-nerve-cell" in done.stdout
    assert not file.exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_running_kiosk_ends_when_it_is_told_to(tmp_path: Path, number: signal.Signals) -> None:
    """The window refuses to be closed, but the service manager is obeyed: exit code 0 and no complaint."""
    file = tmp_path / "small.deck"
    file.write_bytes(packed_deck(4))
    command = [sys.executable, "-m", "kiosk", "run", str(file), "--size", "960x540"]
    shown = environment(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    with subprocess.Popen(command, env=shown, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            assert process.stderr.readline() == "INFO kiosk.app: The first screen is drawn.\n"
            process.send_signal(number)
            out, error = process.communicate(timeout=20)
        finally:
            process.kill()
    assert (process.returncode, out, error) == (0, "", "")


def test_a_reader_who_has_seen_enough_is_no_error() -> None:
    """`kiosk scenes | head`: no stack trace when the pipe is closed."""
    command = [sys.executable, "-m", "kiosk", "scenes"]
    with subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read().decode()
        process.wait(timeout=60)
    assert "Traceback" not in said
    assert process.returncode in (0, 1)

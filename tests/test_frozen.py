"""What is special about a frozen program: its own children begin where it begins, and no other start pays for them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

# As the frozen program: Python says it is frozen, and what it starts as itself is this file.
PROGRAM = """#!{python}
import sys
sys.frozen, sys.executable = True, __file__
with open(__file__ + ".starts", "a") as starts:
    starts.write(repr(sys.argv[1:]) + "\\n")
from kiosk.__main__ import main
if __name__ == "__main__":
    sys.exit(main())
"""
TALLY = "from multiprocessing.resource_tracker import main;main("


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program that takes itself for frozen and writes down with what it was started."""
    file = tmp_path / "kiosk"
    file.write_text(PROGRAM.format(python=sys.executable))
    file.chmod(0o755)
    return file


def test_the_processes_that_draw_pictures_begin_in_the_frozen_program(program: Path, tmp_path: Path) -> None:
    """A deck of several pictures is packed by more than one of them, and nobody complains."""
    deck = tmp_path / "deck.deck"
    new = subprocess.run([program, "new", "mine"], cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert new.returncode == 0, new.stderr
    media = tmp_path / "mine" / "media"
    (media / "nerve-cell.dark.svg").write_text((media / "nerve-cell.svg").read_text() + "<!-- dark -->")
    Path(f"{program}.starts").unlink()
    command: list[str | Path] = [program, "pack", "mine", "-o", deck]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=240)
    assert (done.returncode, done.stderr) == (0, "")
    starts = Path(f"{program}.starts").read_text().splitlines()
    assert sum("--multiprocessing-fork" in start for start in starts) == 2
    assert any(TALLY in start for start in starts)


def test_a_start_of_the_frozen_program_does_not_load_multiprocessing(program: Path) -> None:
    """It would cost every start of every command."""
    command: list[str | Path] = [sys.executable, "-X", "importtime", program, "--version"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "kiosk.cli" in loaded
    assert not {name for name in loaded if name.startswith(("multiprocessing", "kiosk.frozen"))}


def test_words_like_those_of_a_child_are_no_child(program: Path) -> None:
    """An option of another name is left to the command line, which refuses it."""
    command: list[str | Path] = [program, "-c", "from multiprocessing.resource_tracker import main;main(0);print(1)"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert done.stdout == ""

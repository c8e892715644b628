"""The plan of the house holds: who may know whom, how large a file is, and that every file says what it is for."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk
from kiosk.questions import TYPES
from kiosk.scenes import SCENES
from kiosk.slides import KINDS

PACKAGE = Path(kiosk.__file__).parent
ROOT = PACKAGE.parent
MODULES = sorted(PACKAGE.rglob("*.py"))
DRAWINGS = sorted(PACKAGE.rglob("*.qml"))
# Rooms that get the time, the machine and chance as arguments.
QUIET_ROOMS = ("deck", "doctor", "importers", "questions", "scenes", "slides", "station", "text", "touch", "visit")
# The one clock of the station, which its lock and its watch over new decks are given as an argument.
CLOCK = PACKAGE / "station" / "moment.py"
MOST_LINES = {".py": 300, ".qml": 170}


def name_of(file: Path) -> str:
    """The file as people call it."""
    return file.relative_to(ROOT).as_posix()


def calls(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every dotted name that is used, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.lineno, ast.unparse(node)


def test_every_room_knows_only_the_rooms_to_its_right() -> None:
    """The import contracts in pyproject.toml are kept."""
    # As a process: inside this one the linter would silence every logger that is already there.
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, "An import crosses a wall of the house:\n" + done.stdout + done.stderr


def test_every_room_is_in_the_plan() -> None:
    """A new room must be given its place in the contracts before it is used."""
    plan = (ROOT / "pyproject.toml").read_text()
    layers = plan[plan.index("layers = [") :]
    rooms = {file.stem if file.is_file() else file.name for file in PACKAGE.iterdir()} - {"__init__", "__pycache__"}
    missing = sorted(room for room in rooms if not re.search(rf"\b{room}\b", layers))
    assert not missing, f"These rooms stand in no layer of pyproject.toml: {', '.join(missing)}."


@pytest.mark.parametrize("room", QUIET_ROOMS)
def test_a_quiet_room_reads_no_clock_no_environment_and_no_dice(room: str) -> None:
    """Time, machine and chance come in as arguments, so that the same input always gives the same result."""
    worldly = re.compile(
        r"^(time\.\w+|os\.environ.*|os\.getenv|datetime\.(date\.today|datetime\.(now|utcnow|today))"
        r"|random\.(?!Random$)\w+|(np|numpy)\.random\.(?!default_rng$|Generator$)\w+|secrets\.\w+|uuid\.uuid[14])$"
    )
    found = [
        f"{name_of(file)}:{line} uses {name}: take it as an argument."
        for file in (PACKAGE / room).rglob("*.py")
        if file != CLOCK
        for line, name in calls(ast.parse(file.read_text()))
        if worldly.match(name)
    ]
    assert not found, "\n".join(found)


def test_no_file_is_longer_than_a_reader_can_hold() -> None:
    """At most 300 lines of Python and 170 of QML."""
    found = [
        f"{name_of(file)} has {lines} lines, {lines - most} too many: give its second purpose a file of its own."
        for file in [*MODULES, *DRAWINGS]
        for lines, most in [(len(file.read_text().splitlines()), MOST_LINES[file.suffix])]
        if lines > most
    ]
    assert not found, "\n".join(found)


def test_every_module_says_what_it_does_and_which_rules_it_keeps() -> None:
    """The docstring begins with a sentence of what the file is for; where there is code, its rules follow."""
    found = []
    for file in MODULES:
        tree = ast.parse(file.read_text())
        told = ast.get_docstring(tree)
        has_code = any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in tree.body)
        if told is None or not re.match(r"\S[^\n]{20,}", told):
            found.append(f"{name_of(file)} does not begin with a sentence of what it does.")
        elif has_code and not re.search(r"\bRules\b[^:\n]*:", told):
            found.append(f"{name_of(file)} does not say which rules it keeps.")
    assert not found, "\n".join(found)


def test_every_drawing_begins_with_what_it_draws() -> None:
    """The first line of a QML file is a sentence."""
    found = [
        f"{name_of(file)} begins with “{first}” instead of a sentence of what it draws."
        for file in DRAWINGS
        for first in file.read_text().splitlines()[:1]
        if not re.match(r"// \S.{10,}", first)
    ]
    assert not found, "\n".join(found)


def test_every_public_thing_is_explained() -> None:
    """Public functions and classes have a docstring."""
    found = [
        f"{name_of(file)}:{node.lineno} does not explain {node.name}."
        for file in MODULES
        for node in ast.parse(file.read_text()).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        if not node.name.startswith("_") and ast.get_docstring(node) is None
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(("shelf", "table"), [("slides", KINDS), ("questions", TYPES)])
def test_everything_on_a_shelf_stands_in_its_table(shelf: str, table: dict[str, type]) -> None:
    """Rules and drawing stand side by side under one name, and the table knows both."""
    drawn = {PACKAGE / str(getattr(kind, "drawing")) for kind in table.values()}  # noqa: B009
    there = set((PACKAGE / shelf).glob("*.qml"))
    assert drawn == there, f"The drawings of {shelf} and its table differ in {sorted(map(name_of, drawn ^ there))}."
    rules = {file.stem for file in (PACKAGE / shelf).glob("*.py")} - {"__init__", "parts"}
    assert rules == set(table), f"The modules of {shelf} and its table differ in {sorted(rules ^ set(table))}."


@pytest.mark.parametrize("scene", SCENES)
def test_every_scene_has_numbers_a_drawing_and_an_explanation(scene: str) -> None:
    """name.py, name_about.py, Name.qml, NameWords.qml and name.md."""
    shelf = PACKAGE / "scenes"
    drawing = scene.capitalize()
    for file in (f"{scene}.py", f"{scene}_about.py", f"{drawing}.qml", f"{drawing}Words.qml", f"{scene}.md"):
        assert (shelf / file).exists(), f"kiosk/scenes/{file} is missing."

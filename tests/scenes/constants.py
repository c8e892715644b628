"""Reads the constants of a scene out of its modules, and the table of them out of its page.

Rules: a constant is a name in capitals, of a module or a class, whose value holds numbers as they are written; what is
made of other constants only is none. Does not compare the two: the test does.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk import scenes

SHELF = Path(scenes.__file__).parent
GROUND = {"__init__", "parts", "show"}
NUMBER = re.compile(r"[-−]?\d[\d,]*(?:\.\d+)?(?:e[-−]?\d+)?")


class Row(NamedTuple):
    """One line of the table of a scene's page."""

    name: str
    values: tuple[float, ...]
    unit: str
    source: str


def modules(scene: str) -> list[Path]:
    """The modules a scene is made of: its own, and those of the shelf that they import."""
    waiting = [SHELF / f"{scene}.py", *sorted(SHELF.glob(f"{scene}_*.py"))]
    found: list[Path] = []
    while waiting:
        file = waiting.pop(0)
        if file in found or not file.exists():
            continue
        found.append(file)
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("kiosk.scenes"):
                own = str(node.module).removeprefix("kiosk.scenes").strip(".")
                names = [own] if own else [alias.name for alias in node.names]
                waiting += [SHELF / f"{name}.py" for name in names if name not in GROUND]
    return found


def constants(scene: str) -> dict[str, tuple[float, ...]]:
    """Every constant of a scene by name, with the numbers in it."""
    return {
        name: values
        for file in modules(scene)
        for name, values in _of_body(ast.parse(file.read_text(encoding="utf-8")).body, "")
    }


def _of_body(body: list[ast.stmt], owner: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    for node in body:
        if isinstance(node, ast.ClassDef) and not any("Enum" in ast.unparse(base) for base in node.bases):
            yield from _of_body(node.body, f"{node.name}.")
        elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            both = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
            pairs = zip(target.elts, node.value.elts, strict=True) if both else [(target, node.value)]  # type: ignore[attr-defined]
            for name, value in pairs:
                numbers = tuple(_numbers(value))
                if isinstance(name, ast.Name) and name.id.isupper() and numbers and name.id != "ABOUT":
                    yield owner + name.id, numbers


def _numbers(node: ast.AST) -> Iterator[float]:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield from (-number for number in _numbers(node.operand))
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, int | float) and not isinstance(node.value, bool):
            yield float(node.value)
    else:
        for child in ast.iter_child_nodes(node):
            yield from _numbers(child)


def table(scene: str) -> list[Row]:
    """The table under “## Constants” of the scene's page."""
    page = (SHELF / f"{scene}.md").read_text(encoding="utf-8")
    part = page.partition("\n## Constants\n")[2].partition("\n## ")[0]
    rows = [line.strip().strip("|").split("|") for line in part.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in row] for row in rows[2:]]
    return [Row(row[0].strip("`"), tuple(_told(row[1])), row[2], row[3]) for row in cells if len(row) == 4]


def _told(text: str) -> Iterator[float]:
    for number in NUMBER.findall(text):
        yield float(number.strip(",").replace(",", "").replace("−", "-"))

"""The escape table is whole: every way out has a test that tries it, or a check of the machine that must stop it."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

from kiosk.doctor.table import CHECKS
from tests.escape.table import ROWS, Row

ROOT = Path(__file__).resolve().parents[2]


@cache
def names_of(file: str) -> frozenset[str]:
    """The names of the tests in a file."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def test_every_row_of_the_table_is_there_once() -> None:
    """1 to 72."""
    assert [row.number for row in ROWS] == list(range(1, 73))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.number}-{row.tried}")
def test_every_way_out_is_tried_or_checked(row: Row) -> None:
    """By tests that are there, or by checks of `kiosk doctor` that are there."""
    assert row.tests or row.checks
    for test in row.tests:
        file, _, name = test.partition("::")
        assert name in names_of(file), f"{test} is not there."
    missing = set(row.checks) - {check.id for check in CHECKS}
    assert not missing, f"“kiosk doctor” has no check called {', '.join(missing)}."

"""Every oddity of real presentations becomes exactly the draft that was written down for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import Severity
from tests.importers.golden import CASES, EXPECTED, draft_of


@pytest.mark.parametrize("name", CASES)
def test_a_file_becomes_the_expected_folder(name: str, tmp_path: Path) -> None:
    """Words, pictures, values, notes and losses; progress only ever grows and ends at the whole."""
    draft = draft_of(name, tmp_path)
    assert draft.told() == (EXPECTED / f"{name}.txt").read_text(encoding="utf-8")
    assert draft.shares == sorted(draft.shares)
    assert draft.shares[-1] == pytest.approx(1)


@pytest.mark.parametrize("name", CASES)
def test_every_draft_can_be_checked(name: str, tmp_path: Path) -> None:
    """The only mistakes are descriptions that nobody wrote; a hidden slide and its picture are not among them."""
    found = draft_of(name, tmp_path).check()
    assert {finding.rule for finding in found if finding.severity is Severity.ERROR} <= {"missing-alt"}
    assert not [finding.sentence() for finding in found if finding.rule in ("unused-picture", "unused-credit")]


def test_nothing_expected_is_left_over() -> None:
    """Every expected folder belongs to a case."""
    assert {path.stem for path in EXPECTED.iterdir()} == set(CASES)

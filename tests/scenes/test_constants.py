"""Every number of a model has a unit and a source, in a table on the scene's page that says what the code says."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from kiosk.scenes import SCENES
from tests.scenes.constants import constants, table

# A source of the fact base, a fact of it, or a plain word that nobody measured it and why.
ORIGIN = re.compile(r"\[S\d+\]|\bfacts [A-Z]\d|^(chosen|computed)[:\s]\s*\S")


@pytest.mark.parametrize("scene", SCENES)
def test_every_constant_stands_on_the_page_with_its_value(scene: str) -> None:
    """No constant is missing, none is left over, none differs, none stands twice."""
    told = table(scene)
    assert {row.name: row.values for row in told} == constants(scene)
    assert [name for name, times in Counter(row.name for row in told).items() if times > 1] == []


@pytest.mark.parametrize("scene", SCENES)
def test_every_constant_has_a_unit_and_a_source(scene: str) -> None:
    """A number without them cannot be checked by anyone."""
    assert [row.name for row in table(scene) if not row.unit] == []
    assert [row.name for row in table(scene) if not ORIGIN.search(row.source)] == []


def test_a_changed_constant_is_noticed() -> None:
    """The reader takes values from the code as it stands, signs and all."""
    found = constants("axon")
    assert found["Crrss.LEAK_REVERSAL"] == (-0.01,)
    assert found["SLOWER"] == (10_000.0,)
    assert "ABOUT" not in found

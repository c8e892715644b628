"""Decks for the tests of this room."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import DeckFolder, packed_deck


@pytest.fixture(scope="session")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where drawn pictures are kept for the whole run."""
    return tmp_path_factory.mktemp("drawn")


@pytest.fixture
def deck(tmp_path: Path, drawn: Path) -> DeckFolder:
    """A deck folder without a mistake."""
    return DeckFolder(tmp_path / "good", drawn)


@pytest.fixture(scope="session")
def packed() -> bytes:
    """A packed deck of ten slides."""
    return packed_deck(10)

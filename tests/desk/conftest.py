"""A clinic for the tests of this room."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.deck.pack import assemble
from tests.builders import DeckFolder
from tests.desk.world import Clinic, shipped_deck


@pytest.fixture(scope="session")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where drawn pictures are kept for the whole run."""
    return tmp_path_factory.mktemp("drawn")


@pytest.fixture(scope="session")
def packed_good(tmp_path_factory: pytest.TempPathFactory, drawn: Path) -> bytes:
    """The small good deck as one file."""
    built = DeckFolder(tmp_path_factory.mktemp("decks") / "good", drawn).build()
    return assemble(built.header, built.body, built.media)


@pytest.fixture(scope="session")
def packed_autumn(tmp_path_factory: pytest.TempPathFactory, drawn: Path) -> bytes:
    """Another deck, called Autumn, as one file."""
    folder = DeckFolder(tmp_path_factory.mktemp("decks") / "autumn", drawn)
    built = folder.change("deck.toml", '"Good"', '"Autumn"').change("deck.toml", '"good"', '"autumn"').build()
    return assemble(built.header, built.body, built.media)


@pytest.fixture
def clinic(tmp_path: Path, packed_good: bytes) -> Clinic:
    """A kiosk that was set up, with nothing but the deck it came with."""
    home = tmp_path / "home"
    return Clinic(home, shipped_deck(home, packed_good))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty stick, not plugged in yet."""
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder

"""The deck a new author begins with works as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.deck.build import build
from kiosk.deck.new import write_new
from kiosk.deck.pack import open_deck, pack
from kiosk.errors import UsageError
from tests.builders import SIDE, TODAY


def test_a_new_deck_is_clean_and_packs(tmp_path: Path) -> None:
    """No finding at all, two languages, a picture, places to touch and a living scene."""
    write_new(tmp_path / "mine")
    assert build(tmp_path / "mine", TODAY, side=SIDE).findings == ()
    deck = open_deck(pack(tmp_path / "mine"))
    assert deck.header.languages == ("en", "es")
    assert [slide.kind.__struct_config__.tag for slide in deck.slides] == ["picture", "hotspots", "scene"]
    assert len({type(question.kind) for question in deck.questions}) == 5


def test_an_empty_folder_may_be_used(tmp_path: Path) -> None:
    """It need not be made by the command."""
    write_new(tmp_path)
    assert (tmp_path / "deck.toml").is_file()


def test_nothing_is_ever_written_over(tmp_path: Path) -> None:
    """A folder with anything in it stays as it is."""
    (tmp_path / "thesis.txt").write_text("three years")
    with pytest.raises(UsageError, match="is not empty"):
        write_new(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    """One sentence."""
    (tmp_path / "taken").write_text("")
    with pytest.raises(UsageError, match=r"cannot be written: .*\.$"):
        write_new(tmp_path / "taken")

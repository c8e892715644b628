"""A file from a stick that is not what its name says becomes a draft or one sentence, and never anything else."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from kiosk import sandbox
from kiosk.deck.build import build
from kiosk.errors import DeckError, KioskError
from kiosk.sandbox import Limits
from tests.builders import SIDE, TODAY
from tests.hostile.foreign import FOREIGN, Foreign

needs_importers = pytest.mark.skipif(find_spec("kiosk.importers") is None, reason="there are no importers yet")


def test_the_stick_lists_them_all(tmp_path: Path) -> None:
    """By their names, without opening more than a quiz."""
    for number, foreign in enumerate(FOREIGN):
        folder = tmp_path / f"{number:02}"
        folder.mkdir()
        foreign.build(folder)
    found = sandbox.run("stick", {"folder": str(tmp_path)}, limits=Limits(seconds=20))
    assert {entry["kind"] for entry in found} >= {"pptx", "pdf", "gift", "aiken"}


@needs_importers
@pytest.mark.parametrize("foreign", FOREIGN, ids=lambda foreign: f"{foreign.ending} {foreign.name}")
def test_a_foreign_file_is_refused_or_becomes_a_draft(foreign: Foreign, tmp_path: Path) -> None:
    """Within seconds; and a draft of it does not pass the check."""
    path, draft = foreign.build(tmp_path), tmp_path / "draft"
    try:
        import_module("kiosk.importers").import_file(path, draft, TODAY)
    except DeckError as error:
        assert str(error).endswith(".")
        assert "\n" not in str(error)
        return
    assert build(draft, TODAY, tmp_path / "cache", SIDE).errors


@needs_importers
def test_a_bomb_ends_in_the_worker(tmp_path: Path) -> None:
    """With one sentence, and an empty folder."""
    foreign = next(foreign for foreign in FOREIGN if foreign.name == "a flat bomb")
    draft = tmp_path / "draft"
    draft.mkdir()
    arguments = {"file": str(foreign.build(tmp_path)), "folder": str(draft), "today": TODAY.isoformat()}
    with pytest.raises(KioskError, match=r"\.$"):
        sandbox.run("import", arguments, folder=draft, limits=Limits(seconds=30))
    assert list(draft.iterdir()) == []

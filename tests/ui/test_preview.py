"""An author's preview: a saved file shows, after the folder has come to rest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.ui.preview import watch_folder

# Far longer than it takes; waiting ends with the event.
PATIENCE_MS = 8000


class Watched:
    """A folder under watch, and how often a change was told."""

    def __init__(self, folder: Path, parent: QObject, qtbot: QtBot) -> None:
        self.folder, self._qtbot = folder, qtbot
        self.told = 0
        watch_folder(folder, self._tell, parent)

    def _tell(self) -> None:
        self.told += 1

    def waits_for(self, times: int) -> bool:
        """Whether so many changes are told in the end; fails when they are not."""
        self._qtbot.waitUntil(lambda: self.told >= times, timeout=PATIENCE_MS)
        return True


@pytest.fixture
def watched(qtbot: QtBot, tmp_path: Path) -> Iterator[Watched]:
    """A folder with a slide in it."""
    (tmp_path / "slides").mkdir()
    (tmp_path / "slides" / "01.en.md").write_text("first")
    parent = QObject()
    yield Watched(tmp_path, parent, qtbot)
    parent.deleteLater()


def test_saving_in_several_steps_is_one_change(watched: Watched) -> None:
    """Editors write, rename and write again; the preview is built once."""
    slide = watched.folder / "slides" / "01.en.md"
    for words in ("second", "third"):
        slide.write_text(words)
    beside = slide.with_suffix(".part")
    beside.write_text("fourth")
    beside.replace(slide)
    assert watched.waits_for(1)
    assert watched.told == 1


def test_a_file_that_was_replaced_or_added_is_watched_on(watched: Watched) -> None:
    """Renaming over a file takes it out of the system's watch; it is put in again."""
    slide = watched.folder / "slides" / "01.en.md"
    (watched.folder / "slides" / "02.en.md").write_text("new")
    assert watched.waits_for(1)
    for words in ("changed", "changed again"):
        before = watched.told
        beside = slide.with_suffix(".part")
        beside.write_text(words)
        beside.replace(slide)
        assert watched.waits_for(before + 1)
    before = watched.told
    (watched.folder / "slides" / "02.en.md").write_text("new and changed")
    assert watched.waits_for(before + 1)

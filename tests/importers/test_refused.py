"""Files that cannot be used are refused in one sentence, and leave nothing behind."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import DeckError
from kiosk.importers import import_file
from tests.builders import TODAY
from tests.importers.refused import REFUSED, talk, truncated

CASES = [pytest.param(build, why, id=build.__name__) for build, why in REFUSED.items()]


@pytest.mark.parametrize(("build", "why"), CASES)
def test_a_sentence_says_why_and_what_to_do(build: Callable[[Path], Path], why: str, tmp_path: Path) -> None:
    """It names the file, ends as a sentence, holds no line break, and no draft is left."""
    file = build(tmp_path)
    with pytest.raises(DeckError, match=why) as refused:
        import_file(file, tmp_path / "draft", TODAY)
    sentence = str(refused.value)
    assert sentence.startswith(f"“{file.name}” ")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert not (tmp_path / "draft").exists()


def test_nothing_is_written_over(tmp_path: Path) -> None:
    """A folder with anything in it stays as it is."""
    (tmp_path / "thesis.txt").write_text("three years")
    file = talk(tmp_path)
    with pytest.raises(DeckError, match="is not empty"):
        import_file(file, tmp_path, TODAY)
    assert (tmp_path / "thesis.txt").read_text() == "three years"


def test_an_empty_folder_stays_when_the_import_fails(tmp_path: Path) -> None:
    """Only what was written into it goes."""
    (tmp_path / "draft").mkdir()
    with pytest.raises(DeckError):
        import_file(truncated(tmp_path), tmp_path / "draft", TODAY)
    assert list((tmp_path / "draft").iterdir()) == []


def test_a_cancelled_import_leaves_nothing(tmp_path: Path) -> None:
    """Whatever the progress callback raises ends the import."""

    def stop(share: float, phrase: str) -> None:
        if share > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_file(talk(tmp_path, slides=4), tmp_path / "draft", TODAY, progress=stop)
    assert not (tmp_path / "draft").exists()


@pytest.mark.parametrize("language", ["English", "e", "../x", "en\n"])
def test_a_language_is_a_code(language: str, tmp_path: Path) -> None:
    """Anything else could become a strange file name."""
    with pytest.raises(DeckError, match="not the code of a language"):
        import_file(talk(tmp_path), tmp_path / "draft", datetime.date(2026, 1, 1), language)

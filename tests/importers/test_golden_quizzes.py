"""Whole quiz files beside what they become: each file of the folder quiz, and every warning, sign by sign.

To see what a change does to them, run this module: it writes the expected texts anew, for a person to read."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import pytest

from tests.importers.quizzes import bring

GOLDEN = Path(__file__).parent / "golden_quizzes"
FILES = sorted(path for path in GOLDEN.iterdir() if path.suffix in (".gift", ".txt"))
LANGUAGES = {"spanish": "es"}


def become(file: Path, folder: Path) -> str:
    """Everything the import of `file` writes about questions and says, as one text."""
    brought = bring(file.read_bytes(), folder, file.name, LANGUAGES.get(file.stem, ""))
    parts = [f"=== quiz/{name}\n{text}" for name, text in brought.files().items()]
    slide = brought.folder / "slides" / f"01-about-this-quiz.{LANGUAGES.get(file.stem, 'en')}.md"
    parts.append(f"=== slides/{slide.name}\n{slide.read_text(encoding='utf-8')}")
    parts.append("=== said\n" + "".join(f"{found.sentence()}\n" for found in brought.imported.lost))
    return "\n".join(parts)


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_a_quiz_becomes_what_stands_beside_it(file: Path, tmp_path: Path) -> None:
    """Courses exported from Moodle, hand-written files, oddities and mistakes."""
    assert become(file, tmp_path) == file.with_suffix(".expected").read_text(encoding="utf-8")


def test_there_is_something_to_compare() -> None:
    """Files of both formats stand there."""
    assert {file.suffix for file in FILES} == {".gift", ".txt"}


if __name__ == "__main__":
    for golden in FILES:
        with tempfile.TemporaryDirectory() as place:
            golden.with_suffix(".expected").write_text(become(golden, Path(place)), encoding="utf-8")
            sys.stdout.write(f"{golden.name}\n")

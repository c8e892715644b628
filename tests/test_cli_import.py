"""`kiosk import`: what it prints, where, and how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.importers.sheets import Sheet, pdf
from tests.importers.talk import Talk, drawing


def talk(folder: Path, *, complete: bool) -> str:
    """A presentation; all of it comes along when it is complete."""
    made = Talk()
    slide = made.slide("Rest", "Rest when you are tired.")
    if not complete:
        made.picture(slide, drawing())
        made.animate(slide)
    return str(made.save(folder / "talk.pptx"))


def test_a_complete_import_ends_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 0, and what to do next."""
    folder = tmp_path / "draft"
    assert main(["import", talk(tmp_path, complete=True), "-o", str(folder), "--no-office"]) == 0
    out, err = capsys.readouterr()
    assert out == f"{folder}: “Rest”, 1 slide. Next: kiosk check {folder}\n"
    assert err == ""
    assert main(["check", str(folder)]) == 0


def test_what_was_lost_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1; each loss is one line with the file to mend."""
    folder = tmp_path / "draft"
    assert main(["import", talk(tmp_path, complete=False), "-o", str(folder), "--no-office"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith("warning  slides/01-rest.en.md  The animations on slide 1 were left out")
    assert lines[-1].startswith(f"{folder}: “Rest”, 1 slide, 2 things to look at")


def test_the_result_can_be_read_by_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As JSON, on the day and in the language that was said."""
    file = tmp_path / "leaflet.pdf"
    file.write_bytes(pdf(Sheet(("Descanso",))))
    command = [
        "import",
        str(file),
        "-o",
        str(tmp_path / "draft"),
        "--json",
        "--language",
        "es",
        "--today",
        "2026-01-31",
    ]
    assert main(command) == 1
    made = json.loads(capsys.readouterr().out)
    assert (made["title"], made["slides"], made["questions"]) == ("Descanso", 1, 0)
    assert [finding["rule"] for finding in made["lost"]] == ["rights"]
    assert "review_due = 2026-07-31" in (tmp_path / "draft" / "deck.toml").read_text()


def test_a_file_that_cannot_be_used_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2 and one sentence on the error output."""
    (tmp_path / "talk.pptx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    assert main(["import", str(tmp_path / "talk.pptx"), "-o", str(tmp_path / "draft")]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1

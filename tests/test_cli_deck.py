"""The commands for authors: what they print, where, and how they end."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from kiosk.cli_deck import add_parsers
from kiosk.deck.pack import open_deck
from tests.builders import DeckFolder, packed_deck
from tests.deck.bad_decks import LOOK


@pytest.fixture
def deck(tmp_path: Path) -> DeckFolder:
    """A deck folder without a mistake."""
    return DeckFolder(tmp_path / "good", tmp_path / "drawn")


def run(*arguments: object) -> int:
    """Run a command as a terminal would."""
    parser = argparse.ArgumentParser(prog="kiosk")
    add_parsers(parser.add_subparsers(required=True))
    args = parser.parse_args([str(argument) for argument in arguments])
    code = args.run(args)
    assert isinstance(code, int)
    return code


def test_check_ends_well_for_a_good_deck(deck: DeckFolder, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 0 and three words."""
    assert run("check", deck.root, "--today", "2026-11-23") == 0
    assert capsys.readouterr() == ("Nothing to mend.\n", "")


def test_warnings_do_not_fail_a_check(deck: DeckFolder, capsys: pytest.CaptureFixture[str]) -> None:
    """They are printed and counted."""
    assert run("check", deck.root, "--today", "2028-01-01") == 0
    assert capsys.readouterr().out.splitlines()[-1] == "1 warning"


def test_errors_fail_a_check(deck: DeckFolder, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1; each finding is one line with its place."""
    deck.change(LOOK, 'kind = "picture"', 'kind = "film"')
    assert run("check", deck.root, "--today", "2026-11-23") == 1
    line, count = capsys.readouterr().out.splitlines()
    assert line.startswith("error    slides/01-look.en.md:2  ")
    assert count == "1 error"


def test_findings_can_be_read_by_programs(deck: DeckFolder, capsys: pytest.CaptureFixture[str]) -> None:
    """The same findings as JSON."""
    deck.change(LOOK, "hint =", "hnit =")
    assert run("check", deck.root, "--json", "--today", "2026-11-23") == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["errors"], report["warnings"]) == (0, 1)
    assert report["findings"][0]["rule"] == "unknown-key"


def test_a_packed_deck_can_be_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By the same command."""
    path = tmp_path / "a.deck"
    path.write_bytes(packed_deck(4))
    assert run("check", path, "--today", "2026-11-23") == 0
    assert capsys.readouterr().out == "Nothing to mend.\n"


@pytest.mark.parametrize("what", ["nothing", "folder", "file"])
def test_what_is_no_deck_is_unusable(tmp_path: Path, capsys: pytest.CaptureFixture[str], what: str) -> None:
    """Exit code 2, nothing on the standard output, one sentence on the other."""
    if what == "folder":
        (tmp_path / what).mkdir()
    elif what == "file":
        (tmp_path / what).write_text("a shopping list, long enough to be read")
    for command in (("check", tmp_path / what), ("pack", tmp_path / what, "-o", tmp_path / "out.deck")):
        assert run(*command) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert err.count("\n") == 1
        assert err.endswith(".\n")


def test_a_broken_deck_file_is_told_as_a_finding(deck: DeckFolder, capsys: pytest.CaptureFixture[str]) -> None:
    """It is a deck, so the author gets a line to mend."""
    deck.change("deck.toml", 'id = "good"', "id = good")
    assert run("check", deck.root) == 1
    assert capsys.readouterr().out.startswith("error    deck.toml:1  ")


def test_pack_writes_one_file(deck: DeckFolder, capsys: pytest.CaptureFixture[str]) -> None:
    """Twice the same, with what is in it in one line."""
    output = deck.root.parent / "out.deck"
    assert run("pack", deck.root, "-o", output, "--cache", deck.cache) == 0
    told = capsys.readouterr().out
    first = output.read_bytes()
    assert told.startswith(f"{output}: 5 slides, 6 questions, 2 pictures, ")
    assert open_deck(first).digest[:16] in told
    assert run("pack", deck.root, "-o", output, "--cache", deck.cache) == 0
    assert output.read_bytes() == first
    assert sorted(path.name for path in deck.root.parent.iterdir()) == ["drawn", "good", "out.deck"]


def test_pack_refuses_a_deck_with_errors(deck: DeckFolder, capsys: pytest.CaptureFixture[str]) -> None:
    """The findings are printed, and an older file stays as it was."""
    output = deck.root.parent / "out.deck"
    output.write_bytes(b"older")
    deck.change(LOOK, 'kind = "picture"', 'kind = "film"')
    assert run("pack", deck.root, "-o", output, "--cache", deck.cache) == 1
    out, err = capsys.readouterr()
    assert "slides/01-look.en.md:2" in out
    assert err.endswith("has one error and was not packed.\n")
    assert output.read_bytes() == b"older"


def test_pack_tells_when_it_cannot_write(deck: DeckFolder, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2 and one sentence."""
    assert run("pack", deck.root, "-o", deck.root.parent / "no" / "out.deck", "--cache", deck.cache) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_new_writes_a_deck_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The second time the folder is not empty."""
    assert run("new", tmp_path / "mine") == 0
    assert "kiosk check" in capsys.readouterr().out
    assert run("new", tmp_path / "mine") == 2
    assert "is not empty" in capsys.readouterr().err


def test_schema_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    """One schema for each JSON file of a package."""
    assert run("schema") == 0
    schemas = json.loads(capsys.readouterr().out)
    assert set(schemas) == {"manifest.json", "header.json", "contents.json", "body.json"}
    assert "Hotspots" in schemas["body.json"]["$defs"]
    assert schemas["header.json"]["$schema"].startswith("https://json-schema.org/")

"""The commands for the decks of a kiosk: what they print, how they end, and that they are the same door as the desk."""

from __future__ import annotations

import datetime
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.app import load_deck
from kiosk.cli import main
from kiosk.deck.pack import open_deck, pack
from tests.builders import DeckFolder, packed_deck


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A packed deck that passes every rule."""
    folder = tmp_path_factory.mktemp("good")
    file = folder / "good.deck"
    file.write_bytes(pack(DeckFolder(folder / "deck", folder / "drawn").root, folder / "drawn"))
    return file


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The home of a new station, named by the environment."""
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    handlers = logging.getLogger().handlers[:]
    yield tmp_path / "home"
    logging.getLogger().handlers[:] = handlers


def told(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str]:
    """Run a command that says nothing on the error output."""
    code = main([str(argument) for argument in arguments])
    out, error = capsys.readouterr()
    assert error == ""
    return code, out


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str]:
    """Run a command that says nothing but why not."""
    code = main([str(argument) for argument in arguments])
    out, error = capsys.readouterr()
    assert out == ""
    return code, error


def data(capsys: pytest.CaptureFixture[str], code: int, *arguments: object) -> dict[str, Any]:
    """Run a command with --json."""
    found, out = told(capsys, *arguments, "--json")
    assert found == code
    report: dict[str, Any] = json.loads(out)
    return report


def test_from_the_file_to_the_screen_and_back(capsys: pytest.CaptureFixture[str], good: Path) -> None:
    """install, decks, activate, rollback: each says what comes next."""
    id = open_deck(good).digest[:12]
    code, out = told(capsys, "install", good)
    assert (code, out) == (1, "This deck is not signed, so nobody can say who made it. To say yes: --yes-unsigned\n")
    code, out = told(capsys, "install", good, "--yes-unsigned")
    assert code == 0
    assert out.endswith(f"is in the library. To put it on the screen: kiosk activate {id}\n")
    assert [line[:23].strip() for line in told(capsys, "decks")[1].splitlines()[::2]] == [
        id,
        f"on screen  {_shipped()}",
    ]
    code, out = told(capsys, "activate", id[:6])
    assert code == 0
    assert out.endswith("To take it back: kiosk rollback\n")
    assert [line[:23].strip() for line in told(capsys, "decks")[1].splitlines()[::2]] == [
        f"on screen  {id}",
        _shipped(),
    ]
    code, out = told(capsys, "rollback")
    assert (code, out) == (
        0,
        f"“{load_deck(None).header.title['en']}” is put back on the screen, after the visitor who is there now.\n",
    )
    assert refused(capsys, "rollback") == (
        2,
        "There is no deck to go back to: the one that comes with the kiosk is on the screen.\n",
    )


def _shipped() -> str:
    return load_deck(None).digest[:12]


def test_programs_can_read_every_answer(capsys: pytest.CaptureFixture[str], good: Path) -> None:
    """One JSON object each, and the same exit codes."""
    digest = open_deck(good).digest
    assert data(capsys, 1, "install", good)["asks"].keys() == {"unsigned"}
    assert data(capsys, 0, "install", good, "--yes-unsigned")["deck"]["digest"] == digest
    assert data(capsys, 0, "activate", digest)["deck"]["digest"] == digest
    report = data(capsys, 0, "decks")
    assert (report["active"], report["notes"]) == (digest, [])
    assert [(deck["on_screen"], deck["shipped"]) for deck in report["decks"]] == [(True, False), (False, True)]
    assert report["decks"][0]["installed"] == datetime.date.today().isoformat()
    assert data(capsys, 0, "rollback")["deck"]["digest"] == load_deck(None).digest
    assert data(capsys, 2, "rollback")["error"].startswith("There is no deck to go back to")
    assert data(capsys, 0, "decks")["active"] == ""


def test_a_bad_deck_is_refused_with_its_findings(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, home: Path
) -> None:
    """In words and as data, before anybody is asked anything; nothing comes in."""
    file = tmp_path / "bad.deck"
    file.write_bytes(packed_deck(4))
    code, error = refused(capsys, "install", file, "--yes-unsigned")
    assert (code, error.splitlines()[0][:13]) == (2, "“bad.deck” ha")
    assert error.count("\nerror ") >= 1
    report = data(capsys, 2, "install", file, "--yes-unsigned")
    assert report["error"].startswith("“bad.deck” ha")
    assert {finding["severity"] for finding in report["findings"]} >= {"error"}
    assert len(data(capsys, 0, "decks")["decks"]) == 1
    assert not list((home / "staging").iterdir())


def test_an_older_deck_needs_a_yes_of_its_own(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Version 1.0 of the shipped deck is in use; version 0.9 of it is asked about."""
    deck = DeckFolder(tmp_path / "deck", tmp_path / "drawn")
    shipped = load_deck(None).header
    deck.change("deck.toml", 'id = "good"', f'id = "{shipped.id}"').change(
        "deck.toml", 'version = "1"', 'version = "0.9"'
    )
    file = tmp_path / "older.deck"
    file.write_bytes(pack(deck.root, tmp_path / "drawn"))
    asks = data(capsys, 1, "install", file)["asks"]
    assert asks.keys() == {"unsigned", "older"}
    assert asks["older"] == f"This deck is version 0.9, older than version {shipped.version}, which is in use now."
    assert data(capsys, 1, "install", file, "--yes-unsigned")["asks"].keys() == {"older"}
    assert data(capsys, 0, "install", file, "--yes-unsigned", "--yes-older")["deck"]["version"] == "0.9"


def test_a_damaged_deck_on_the_screen_is_told(capsys: pytest.CaptureFixture[str], good: Path, home: Path) -> None:
    """“kiosk decks” says it as the desk does."""
    digest = open_deck(good).digest
    told(capsys, "install", good, "--yes-unsigned")
    told(capsys, "activate", digest)
    (home / "decks" / f"{digest}.deck").write_bytes(b"damaged")
    assert "is damaged on the disk of this kiosk: install it again." in told(capsys, "decks")[1].splitlines()[-1]
    code, error = refused(capsys, "activate", digest)
    assert (code, error.count("\n")) == (2, 1)


def test_another_home_can_be_named(capsys: pytest.CaptureFixture[str], good: Path, tmp_path: Path, home: Path) -> None:
    """For a kiosk that runs as another user."""
    assert told(capsys, "install", good, "--yes-unsigned", "--home", tmp_path / "other")[0] == 0
    assert len(data(capsys, 0, "decks", "--home", tmp_path / "other")["decks"]) == 2
    assert not home.exists()


@pytest.mark.parametrize("home_of", ["/proc/kiosk", "/dev/null"])
def test_a_home_that_cannot_be_written_is_told(capsys: pytest.CaptureFixture[str], good: Path, home_of: str) -> None:
    """One sentence, no stack trace; listing still works where there is nothing to read."""
    code, error = refused(capsys, "install", good, "--home", home_of)
    assert (code, error.count("\n")) == (2, 1)
    assert error.startswith("The deck cannot be saved: ")


def test_what_is_not_there_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A missing file, an unknown ID."""
    assert refused(capsys, "install", tmp_path / "none.deck") == (
        2,
        "“none.deck” cannot be opened: No such file or directory.\n",
    )
    assert refused(capsys, "activate", "0123456")[1].startswith("No deck in the library has an ID")

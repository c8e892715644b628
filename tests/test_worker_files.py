"""The jobs about files from strangers: what a good deck tells of itself, and what a stick holds."""

from __future__ import annotations

import datetime
import os
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk import sandbox
from kiosk.deck import limits
from kiosk.deck.facts import Facts
from kiosk.deck.pack import open_deck, pack
from kiosk.deck.signature import new_key, open_key
from kiosk.errors import DeckError
from kiosk.worker_files import inspect_deck, list_stick
from tests.builders import TODAY, DeckFolder


def silent(share: float, words: str) -> None:
    """Nobody wants to know how far it is."""


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A signed deck with real pictures."""
    folder = tmp_path_factory.mktemp("good")
    new_key(folder / "a.key")
    sign = open_key(folder / "a.key", str)[1]
    file = folder / "good.deck"
    file.write_bytes(pack(DeckFolder(folder / "deck", folder / "cache").root, folder / "cache", sign))
    return file


def inspected(file: Path, today: datetime.date = TODAY) -> Facts:
    """The facts of a deck, through the process that is shut in."""
    result = sandbox.run("inspect", {"file": str(file), "today": today.isoformat()}, limits=limits.INSPECT_JOB)
    return msgspec.convert(result, Facts)


def test_a_good_deck_tells_its_facts(good: Path) -> None:
    """All of them true, and nothing to mend."""
    deck, facts = open_deck(good), inspected(good)
    assert (facts.digest, facts.id, facts.version) == (deck.digest, "good", "1")
    assert (facts.slides, facts.questions, facts.pictures) == (5, 6, 2)
    assert (facts.title, facts.languages) == ({"en": "Good", "es": "Bueno"}, ("en", "es"))
    assert facts.size == good.stat().st_size
    assert deck.package.signer is not None
    assert facts.signer == deck.package.signer.hex()
    assert facts.findings == ()


def test_warnings_come_along(good: Path) -> None:
    """A review that is overdue is for staff to judge."""
    assert [finding.rule for finding in inspected(good, datetime.date(2030, 1, 1)).findings] == ["review-due"]


def test_progress_is_told(good: Path) -> None:
    """From nothing to all of it, never backwards."""
    told: list[float] = []
    inspect_deck({"file": str(good)}, lambda share, words: told.append(share))
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)


def test_what_is_no_plain_file_is_told(good: Path, tmp_path: Path) -> None:
    """A link, a pipe, a folder, or nothing at all: nothing is opened and nothing hangs."""
    (tmp_path / "link.deck").symlink_to(good)
    os.mkfifo(tmp_path / "pipe.deck")
    (tmp_path / "folder.deck").mkdir()
    for name in ("link", "pipe", "folder", "gone"):
        with pytest.raises(DeckError, match=rf"“{name}\.deck” cannot be opened"):
            inspect_deck({"file": str(tmp_path / f"{name}.deck")}, silent)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    """Its size is known before anything is read."""
    with (tmp_path / "large.deck").open("wb") as stream:
        stream.truncate(limits.PACKAGE + 1)
    with pytest.raises(DeckError, match="larger than 300 MB"):
        inspect_deck({"file": str(tmp_path / "large.deck")}, silent)


def stick(folder: Path) -> list[tuple[str, str]]:
    """Names and kinds of what a stick holds."""
    return [(entry["name"], entry["kind"]) for entry in list_stick({"folder": str(folder)}, silent)]


def test_a_stick_is_listed_by_what_can_be_used(tmp_path: Path) -> None:
    """Decks, folders of decks, PowerPoint, PDF and quizzes; the same through the process that is shut in."""
    files: dict[str, bytes] = {
        "b.deck": b"12345",
        "A.DECK": b"",
        "talks/talk.pptx": b"x",
        "talks/old/leaflet.PDF": b"x",
        "quiz.gift": b"x",
        "quiz.txt": b"::a:: Which? {=b ~c}",
        "exam.txt": b"Which?\nA. a\nB. b\nANSWER: A",
        "letter.txt": b"Dear colleague",
        "mine/deck.toml": b"",
        "mine/slides/a.deck": b"",
        "holiday.jpg": b"x",
        "System Volume Information/x.deck": b"x",
        ".hidden.deck": b"x",
        "a/b/c/d/far.deck": b"x",
        "ev\u202eil.deck": b"x",
    }
    for name, content in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (tmp_path / "link.deck").symlink_to(tmp_path / "b.deck")
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.deck")
    expected = [
        *(("A.DECK", "deck"), ("b.deck", "deck"), ("exam.txt", "aiken"), ("mine", "folder"), ("quiz.gift", "gift")),
        *(("quiz.txt", "gift"), ("System Volume Information/x.deck", "deck")),
        *(("talks/old/leaflet.PDF", "pdf"), ("talks/talk.pptx", "pptx")),
    ]
    assert stick(tmp_path) == expected
    found: Any = sandbox.run("stick", {"folder": str(tmp_path)}, limits=limits.STICK_JOB)
    assert [(entry["name"], entry["kind"]) for entry in found] == expected
    assert next(entry["size"] for entry in found if entry["name"] == "b.deck") == 5


def test_a_stick_with_endless_files_is_listed_in_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first thousands are enough to choose from."""
    monkeypatch.setattr(limits, "STICK_NAMES", 10)
    for number in range(30):
        (tmp_path / f"{number}.deck").touch()
    assert len(stick(tmp_path)) == 10


def test_a_stick_that_was_pulled_out_is_told(tmp_path: Path) -> None:
    """In one sentence."""
    with pytest.raises(DeckError, match=r"“gone” cannot be read: .*plug the stick in again\."):
        stick(tmp_path / "gone")

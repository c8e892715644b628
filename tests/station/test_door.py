"""The one door: what comes in was checked and somebody answers for it; what does not leaves nothing behind."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.deck import limits
from kiosk.deck.pack import assemble, open_deck, pack
from kiosk.deck.signature import key_text, new_key, open_key
from kiosk.errors import Cancelled, DeckError, Finding, KioskError, SetupError, Severity, UsageError
from kiosk.station import publishers
from kiosk.station.disk import RESERVE
from kiosk.station.door import Asks, Door
from kiosk.station.settings import Settings, write_settings
from kiosk.worker_files import inspect_deck
from tests.builders import DeckFolder
from tests.station.power import QuickDisk
from tests.station.shelf import TODAY, content_of, digest_of, letter_of, library_at, station

YES = frozenset({"unsigned"})


def here(job: str, arguments: dict[str, Any], **how: Any) -> Any:
    """Look into a deck in this process, without its rules for words and pictures: these decks are too small for
    them."""
    assert job == "inspect"
    assert arguments["today"] == TODAY.isoformat()
    how["progress"](0.5, "Looking")
    return open_deck(Path(arguments["file"])).digest


def door_at(home: Path, disk: QuickDisk | None = None, run: Callable[..., Any] = here) -> Door:
    """The door of a home."""
    return Door(library_at(home), lambda: TODAY, disk or QuickDisk(), run)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A station that shows deck a."""
    return station(tmp_path / "home", "a").home


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick with deck b."""
    (tmp_path / "stick").mkdir()
    file = tmp_path / "stick" / "b.deck"
    file.write_bytes(content_of("b"))
    return file


def nothing_came_in(home: Path) -> bool:
    """The library is as it was, and nothing is left in the staging."""
    held = [letter_of(entry.digest) for entry in library_at(home).entries()]
    return held == ["a", "0"] and not list((home / "staging").glob("*")) and len(list((home / "decks").iterdir())) == 2


def test_an_unsigned_deck_comes_in_when_somebody_says_yes(home: Path, stick: Path) -> None:
    """First the question and nothing else; then the deck, beside the one on the screen."""
    with pytest.raises(Asks, match=r"^This deck is not signed, so nobody can say who made it\.$") as caught:
        door_at(home).admit(stick)
    assert (len(caught.value.asks), caught.value.codes) == (1, ("unsigned",))
    assert nothing_came_in(home)
    entry = door_at(home).admit(stick, frozenset(caught.value.codes))
    assert (entry.digest, entry.publisher, entry.installed) == (digest_of("b"), "", "2026-11-23")
    assert letter_of(library_at(home).open_active().deck.digest) == "a"
    assert not list((home / "staging").iterdir())
    assert stick.read_bytes() == content_of("b")


def test_each_question_needs_its_own_yes(home: Path, stick: Path) -> None:
    """Another yes does not answer it; what was answered is asked no more."""
    late = Door(library_at(home), lambda: datetime.date(2028, 1, 1), QuickDisk(), lambda *_, **__: None)
    with pytest.raises(Asks) as caught:
        late.admit(stick, frozenset({"older"}))
    assert caught.value.codes == ("unsigned", "review-due")
    with pytest.raises(Asks, match="was to be checked again by 2027-05-22") as caught:
        late.admit(stick, YES)
    assert caught.value.codes == ("review-due",)
    assert late.admit(stick, YES | {"review-due"}).digest == digest_of("b")


def test_a_deck_of_a_trusted_publisher_comes_in_at_once(home: Path, stick: Path, tmp_path: Path) -> None:
    """Its name is noted; when its key is withdrawn it is refused whatever anybody says."""
    new_key(tmp_path / "a.key")
    key, sign = open_key(tmp_path / "a.key", str)
    deck = open_deck(content_of("b"))
    media = {name: deck.media(name) for name in deck.package.manifest.entries if name.startswith("media/")}
    stick.write_bytes(assemble(deck.header, deck.body, media, sign))
    publisher = publishers.add(home, QuickDisk(), "The MS clinic", key_text(key), TODAY)
    assert door_at(home).admit(stick).publisher == "The MS clinic"
    # Verified once, when it came in: a start does not pay for it again.
    assert library_at(home).open(digest_of("b")).package.signer is None
    publishers.withdraw(home, QuickDisk(), publisher.name)
    with pytest.raises(DeckError, match="withdrawn"):
        door_at(home).admit(stick, frozenset({"unsigned", "unknown-publisher", "older", "review-due"}))


def test_a_station_may_require_signatures(home: Path, stick: Path) -> None:
    """Then no yes opens the door; nor when the settings cannot be read any more."""
    write_settings(home, QuickDisk(), Settings(policy="require"))
    with pytest.raises(DeckError, match="takes only decks of publishers it trusts"):
        door_at(home).admit(stick, YES)
    (home / "settings.json").write_bytes(b"damaged")
    with pytest.raises(DeckError, match="takes only decks of publishers it trusts"):
        door_at(home).admit(stick, YES)
    assert nothing_came_in(home)


def test_what_the_check_refuses_stays_outside(home: Path, stick: Path) -> None:
    """With all its findings, and before anybody is asked anything."""
    finding = Finding("body.json", 0, Severity.ERROR, "claim", "A claim has no source.", "Name one.")

    def refuse(*_: object, **__: object) -> Any:
        raise DeckError("“b.deck” has one error.", (finding,))

    with pytest.raises(DeckError) as caught:
        door_at(home, run=refuse).admit(stick)
    assert caught.value.findings == (finding,)
    assert nothing_came_in(home)


def test_a_deck_is_looked_into_with_every_rule(home: Path, tmp_path: Path) -> None:
    """The real inspection, in this process: a good deck comes in, one of four short slides does not."""

    def inspect(job: str, arguments: dict[str, Any], **how: Any) -> Any:
        return inspect_deck(arguments, how["progress"])

    good = tmp_path / "good.deck"
    good.write_bytes(pack(DeckFolder(tmp_path / "good", tmp_path / "drawn").root, tmp_path / "drawn"))
    assert door_at(home, run=inspect).admit(good, YES).slides == len(open_deck(good).slides)
    bad = tmp_path / "bad.deck"
    bad.write_bytes(content_of("b"))
    with pytest.raises(DeckError) as caught:
        door_at(home, run=inspect).admit(bad, YES)
    assert caught.value.findings


def link(file: Path) -> Path:
    """A link to a deck."""
    (file.parent / "link.deck").symlink_to(file)
    return file.parent / "link.deck"


def pipe(file: Path) -> Path:
    """A pipe nobody writes into."""
    os.mkfifo(file.parent / "pipe.deck")
    return file.parent / "pipe.deck"


def giant(file: Path) -> Path:
    """A file with a hole, larger than a deck may be."""
    with file.open("r+b") as stream:
        stream.truncate(limits.PACKAGE + 1)
    return file


@pytest.mark.parametrize(
    ("made", "sentence"),
    [
        (link, "“link.deck” is a link to another place: copy the file itself."),
        (pipe, "“pipe.deck” is not a file: a deck is one file that ends in .deck, made with “kiosk pack”."),
        (
            lambda file: file.parent,
            "“stick” is not a file: a deck is one file that ends in .deck, made with “kiosk pack”.",
        ),
        (lambda file: Path("/dev/zero"), "“zero” is not a file: a deck is one file that ends in .deck"),
        (giant, "“b.deck” is larger than the 300 MB a deck may have."),
        (lambda file: file.parent / "none.deck", "“none.deck” cannot be opened: No such file or directory."),
    ],
)
def test_only_a_plain_file_of_a_decent_size_is_copied(
    home: Path, stick: Path, made: Callable[[Path], Path], sentence: str
) -> None:
    """Nothing waits, nothing is followed, nothing is filled up."""
    with pytest.raises(DeckError) as caught:
        door_at(home).admit(made(stick), YES)
    assert str(caught.value).startswith(sentence)
    assert nothing_came_in(home)


@pytest.mark.parametrize("name", ["\u202ekced.deck", "a\nb.deck", "x" * 200 + ".deck", b"\xff.deck"])
def test_a_strange_name_is_neither_used_nor_shown(home: Path, stick: Path, name: str | bytes) -> None:
    """The deck comes in all the same."""
    file = stick.rename(stick.parent / os.fsdecode(name))
    seen = []

    def look(job: str, arguments: dict[str, Any], **how: Any) -> Any:
        seen.append(Path(arguments["file"]).name)
        return here(job, arguments, **how)

    assert door_at(home, run=look).admit(file, YES).digest == digest_of("b")
    assert seen == ["incoming.deck"]


def test_a_full_disk_is_told_before_copying(home: Path, stick: Path) -> None:
    """One sentence, and not a byte was written."""

    class FullDisk(QuickDisk):
        def free(self, folder: Path) -> int:
            return RESERVE

        def write(self, path: Path, content: bytes) -> None:
            raise AssertionError

    with pytest.raises(SetupError, match=r"^“b\.deck” needs 1 MB and 200 MB must stay free"):
        door_at(home, FullDisk()).admit(stick, YES)
    assert nothing_came_in(home)


def test_a_disk_that_fills_up_while_copying_leaves_nothing(home: Path, stick: Path) -> None:
    """Somebody else filled it."""

    class FillingDisk(QuickDisk):
        def append(self, path: Path, content: bytes) -> None:
            super().append(path, content[:100])
            raise OSError(28, "No space left on device")

    with pytest.raises(SetupError, match=r"^The deck cannot be saved: No space left on device\."):
        door_at(home, FillingDisk()).admit(stick, YES)
    assert nothing_came_in(home)


def test_a_file_that_changes_while_it_is_copied_is_refused(home: Path, stick: Path) -> None:
    """Whether it grows or shrinks."""
    for size in (100, 2 * len(content_of("b"))):
        stick.write_bytes(content_of("b"))

        class ChangingDisk(QuickDisk):
            def write(self, path: Path, content: bytes) -> None:
                super().write(path, content)
                os.truncate(stick, size)  # noqa: B023 (used at once)

        with pytest.raises(DeckError, match="changed while it was copied"):
            door_at(home, ChangingDisk()).admit(stick, YES)
    assert nothing_came_in(home)


@pytest.mark.parametrize("moment", [0, 1])
def test_coming_in_can_be_cancelled(home: Path, stick: Path, moment: int) -> None:
    """While it is copied and after it was checked."""
    asked = iter([False] * moment + [True] * 10)
    with pytest.raises(Cancelled, match="nothing was changed"):
        door_at(home).admit(stick, YES, cancelled=lambda: next(asked))
    assert nothing_came_in(home)


def test_progress_only_goes_forward(home: Path, stick: Path) -> None:
    """From the first byte to the end, with words."""
    told: list[tuple[float, str]] = []
    door_at(home).admit(stick, YES, progress=lambda share, words: told.append((share, words)))
    assert told == sorted(told, key=lambda step: step[0])
    assert [words for _, words in told] == ["Copying the deck", "Looking", "The deck is in the library"]
    assert told[-1][0] == 1.0


def test_one_deck_comes_in_at_a_time(home: Path, stick: Path) -> None:
    """The second is told to wait, and does not disturb the first."""

    def meanwhile(job: str, arguments: dict[str, Any], **how: Any) -> Any:
        with pytest.raises(UsageError, match=r"^Another deck is coming in just now"):
            door_at(home).admit(stick, YES)
        return here(job, arguments, **how)

    assert door_at(home, run=meanwhile).admit(stick, YES).digest == digest_of("b")


def test_a_home_that_cannot_be_written_is_told(stick: Path) -> None:
    """One sentence."""
    with pytest.raises(KioskError, match=r"^The deck cannot be saved: "):
        door_at(Path("/proc/kiosk")).admit(stick, YES)

"""Whatever happened to the files of a station: the screen shows a whole deck, and the desk says what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import KioskError, SetupError
from kiosk.station.library import Library
from kiosk.station.lock import only_one
from tests.station.power import QuickDisk
from tests.station.shelf import TODAY, content_of, digest_of, letter_of, library_at, station
from tests.watch import Watch


def file_of(home: Path, letter: str, ending: str = ".deck") -> Path:
    """The file of a deck in a home."""
    return home / "decks" / f"{digest_of(letter)}{ending}"


def flip(path: Path, mark: bytes) -> None:
    """Change one bit a little behind the first place where `mark` stands."""
    content = bytearray(path.read_bytes())
    content[content.index(mark) + len(mark) + 20] ^= 1
    path.write_bytes(content)


def shorten(path: Path) -> None:
    """Lose the last byte."""
    path.write_bytes(path.read_bytes()[:-1])


def empty(path: Path) -> None:
    """Lose everything."""
    path.write_bytes(b"")


def swap(path: Path) -> None:
    """Another deck under this name."""
    path.write_bytes(content_of("z"))


def block(path: Path) -> None:
    """A folder where the file was."""
    path.unlink()
    path.mkdir()


# What happens to a deck file, and whether a start without reading all of it sees that.
DAMAGES: dict[str, tuple[Callable[[Path], None], bool]] = {
    "a picture": (lambda path: flip(path, b"RIFFcell"), False),
    "the words": (lambda path: flip(path, b"body.json"), False),
    "the header": (lambda path: flip(path, b"header.json"), True),
    "the last byte": (shorten, True),
    "all of it": (empty, True),
    "the file": (Path.unlink, True),
    "the name": (swap, True),
    "a folder in its place": (block, True),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_deck_gives_way_to_the_one_before(tmp_path: Path, damage: str) -> None:
    """With one note that says what to do; the pointer stays, so that mending the deck is enough."""
    hurt, is_seen_at_once = DAMAGES[damage]
    library = station(tmp_path, "ab")
    hurt(file_of(tmp_path, "b"))
    opened = library.open_active(whole=True)
    assert letter_of(opened.deck.digest) == "a"
    assert opened.notes == (
        "“Sized” is damaged on the disk of this kiosk: install it again. Until then the deck before it is shown.",
    )
    assert letter_of(library.open_active().deck.digest) == ("a" if is_seen_at_once else "b")
    assert library.active_digest() == digest_of("b")


@pytest.mark.parametrize("damage", sorted({*DAMAGES} - {"a folder in its place"}))
def test_installing_a_damaged_deck_again_mends_it(tmp_path: Path, damage: str) -> None:
    """It is on the screen again, without a note."""
    library = station(tmp_path, "ab")
    DAMAGES[damage][0](file_of(tmp_path, "b"))
    library.install(content_of("b"), "", TODAY)
    opened = library.open_active(whole=True)
    assert (letter_of(opened.deck.digest), opened.notes) == ("b", ())


def test_when_every_deck_is_damaged_the_shipped_one_is_shown(tmp_path: Path) -> None:
    """One note for each."""
    library = station(tmp_path, "abc")
    for letter in "abc":
        shorten(file_of(tmp_path, letter))
    opened = library.open_active()
    assert letter_of(opened.deck.digest) == "0"
    assert len(opened.notes) == 3


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_deck_is_never_put_on_the_screen(tmp_path: Path, damage: str) -> None:
    """Every byte is read first; the deck that is on stays on."""
    library = station(tmp_path, "a")
    library.install(content_of("b"), "", TODAY)
    DAMAGES[damage][0](file_of(tmp_path, "b"))
    with pytest.raises(KioskError, match="install it"):
        library.activate(digest_of("b"))
    assert letter_of(library.open_active(whole=True).deck.digest) == "a"


def test_taking_back_passes_over_damaged_decks(tmp_path: Path) -> None:
    """From c over a damaged b to a."""
    library = station(tmp_path, "abc")
    flip(file_of(tmp_path, "b"), b"RIFFcell")
    assert letter_of(library.rollback().digest) == "a"


POINTERS = {
    "empty": b"",
    "zeros": bytes(80),
    "noise": bytes(range(256)),
    "half": b'{"current":"a2b188f4ed8b',
    "not a pointer": b"[]",
    "a path": b'{"current":"../../../etc/passwd","earlier":[]}',
    "numbers": b'{"current":7}',
    "huge": b" " * 5_000_000,
    "deep": b'{"x":' + b"[" * 200_000,
}


@pytest.mark.parametrize("content", POINTERS.values(), ids=POINTERS)
def test_a_damaged_pointer_gives_way_to_its_copy(tmp_path: Path, content: bytes) -> None:
    """The deck on the screen stays, with a note; when the copy is damaged too, the shipped deck is shown."""
    library = station(tmp_path, "ab")
    (tmp_path / "active.json").write_bytes(content)
    opened = library.open_active()
    assert (letter_of(opened.deck.digest), len(opened.notes)) == ("b", 1)
    assert library.active_digest() == digest_of("b")
    (tmp_path / "active.copy.json").write_bytes(content)
    opened = library.open_active()
    assert (letter_of(opened.deck.digest), len(opened.notes)) == ("0", 1)
    assert library.active_digest() == ""
    library.activate(digest_of("a"))
    opened = library.open_active()
    assert (letter_of(opened.deck.digest), opened.notes) == ("a", ())


def test_a_lost_pointer_is_found_in_its_copy(tmp_path: Path) -> None:
    """And without both the station is as new."""
    library = station(tmp_path, "a")
    (tmp_path / "active.json").unlink()
    assert letter_of(library.open_active().deck.digest) == "a"
    (tmp_path / "active.copy.json").unlink()
    opened = library.open_active()
    assert (letter_of(opened.deck.digest), opened.notes) == ("0", ())


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b"[" * 200_000])
def test_lost_facts_are_worked_out_from_the_deck(tmp_path: Path, content: bytes) -> None:
    """Only who published it and when it came is forgotten."""
    library = station(tmp_path, "")
    entry = library.install(content_of("a"), "The MS clinic", TODAY)
    library.activate(entry.digest)
    file_of(tmp_path, "a", ".json").write_bytes(content)
    found = library.open_active().entry
    assert (found.publisher, found.installed) == ("", "")
    assert (found.title, found.slides, found.size) == (entry.title, entry.slides, entry.size)
    assert library.entries()[0] == found


def test_a_deck_nobody_can_name_is_left_out(tmp_path: Path, watch: Watch) -> None:
    """Its file and its facts are damaged; the others are listed, and it can still be removed."""
    library = station(tmp_path, "ab")
    shorten(file_of(tmp_path, "a"))
    file_of(tmp_path, "a", ".json").unlink()
    watch.expect(f"“{digest_of('a')[:8]}” is damaged")
    assert [letter_of(entry.digest) for entry in library.entries()] == ["b", "0"]
    library.remove(digest_of("a"))
    assert not file_of(tmp_path, "a").exists()


def test_a_start_wipes_what_was_left_half_done(tmp_path: Path) -> None:
    """The staging, unfinished files and facts without a deck; nothing else."""
    library = station(tmp_path, "a")
    kept = {path for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".lock"}
    left = ("staging/b.deck", "decks/incoming.new", "active.json.12-3.new", f"decks/{'0' * 64}.json")
    for name in left:
        (tmp_path / name).write_bytes(b"half")
    (tmp_path / "decks" / "README.txt").write_text("Put here by hand.")
    assert library.tidy() == ""
    assert {path for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".lock"} == {
        *kept,
        tmp_path / "decks" / "README.txt",
    }


def test_a_start_leaves_a_deck_alone_that_is_coming_in(tmp_path: Path) -> None:
    """Another process holds the staging just now."""
    library = station(tmp_path, "a")
    with library_at(tmp_path).hold_staging() as is_mine:
        assert is_mine
        (tmp_path / "staging" / "b.deck").write_bytes(b"coming")
        assert library.tidy() == ""
        assert (tmp_path / "staging" / "b.deck").exists()
    assert library.tidy() == ""
    assert not (tmp_path / "staging" / "b.deck").exists()


def test_a_start_waits_for_nobody(tmp_path: Path) -> None:
    """A process that holds the library and sleeps must not keep the screen empty."""
    library = station(tmp_path, "a")
    (tmp_path / "decks" / "incoming.new").write_bytes(b"theirs")
    with only_one(tmp_path / "library.lock"):
        assert library.tidy() == ""
        assert letter_of(library.open_active().deck.digest) == "a"
        assert (tmp_path / "decks" / "incoming.new").exists()


@pytest.mark.parametrize("home", ["/proc/kiosk", "/dev/null/kiosk"])
def test_a_home_that_cannot_be_written_shows_the_shipped_deck(home: str) -> None:
    """No crash: a note for the desk, and a sentence for whoever wants to change something."""
    library = library_at(Path(home))
    assert library.tidy().startswith("The kiosk cannot keep anything on its disk: ")
    assert letter_of(library.open_active().deck.digest) == "0"
    with pytest.raises(SetupError, match=r"^The deck cannot be saved: .*\. Ask whoever looks after this kiosk"):
        library.install(content_of("a"), "", TODAY)


class ReadOnlyDisk(QuickDisk):
    """A disk that can be read and refuses every change."""

    def write(self, path: Path, content: bytes) -> None:
        """Refused."""
        raise OSError(30, "Read-only file system")

    def remove(self, path: Path) -> None:
        """Refused."""
        raise OSError(30, "Read-only file system")


def test_a_disk_that_became_read_only_still_shows_its_deck(tmp_path: Path) -> None:
    """What is on the screen stays; changes are refused whole."""
    station(tmp_path, "ab")
    library = library_at(tmp_path, ReadOnlyDisk())
    assert letter_of(library.open_active().deck.digest) == "b"
    for change in (library.rollback, lambda: library.activate(digest_of("a")), lambda: library.remove(digest_of("a"))):
        with pytest.raises(SetupError, match="Read-only file system"):
            change()
    assert letter_of(library_at(tmp_path).open_active(whole=True).deck.digest) == "b"


def test_an_old_deck_that_cannot_be_removed_does_not_undo_the_new_one(tmp_path: Path, watch: Watch) -> None:
    """It stays, and the log says so."""

    class StickyDisk(QuickDisk):
        def remove(self, path: Path) -> None:
            if path == file_of(tmp_path, "a"):
                raise OSError(13, "Permission denied")
            super().remove(path)

    watch.expect("cannot be removed: Permission denied")
    library: Library = station(tmp_path, "abc")
    library.install(content_of("d"), "", TODAY)
    library_at(tmp_path, StickyDisk()).activate(digest_of("d"))
    assert letter_of(library.open_active().deck.digest) == "d"
    assert file_of(tmp_path, "a").exists()

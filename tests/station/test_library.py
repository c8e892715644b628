"""The library: decks come in whole, one swap puts them on the screen, and there is always a way back."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.deck.package import write_package
from kiosk.errors import DeckError, SetupError, UsageError
from kiosk.station.disk import RESERVE
from kiosk.station.library import Library
from kiosk.station.settings import Plan, Settings, write_settings
from tests.builders import packed_deck
from tests.station.power import QuickDisk
from tests.station.shelf import TODAY, content_of, digest_of, letter_of, library_at, station


def letters(library: Library) -> str:
    """The decks of a library in its order."""
    return "".join(letter_of(entry.digest) for entry in library.entries())


def shown(library: Library) -> str:
    """The deck on the screen."""
    return letter_of(library.open_active().deck.digest)


def test_a_new_station_shows_the_deck_that_comes_with_it(tmp_path: Path) -> None:
    """Without a home, without a file, without a word."""
    library = library_at(tmp_path / "home")
    opened = library.open_active()
    assert (library.active_digest(), letter_of(opened.deck.digest), opened.notes) == ("", "0", ())
    assert letters(library) == "0"
    assert not (tmp_path / "home").exists()


def test_an_installed_deck_waits_until_it_is_put_on_the_screen(tmp_path: Path) -> None:
    """Installing changes nothing a visitor sees."""
    library = station(tmp_path, "a")
    entry = library.install(content_of("b"), "The MS clinic", TODAY)
    assert (shown(library), letters(library)) == ("a", "ba0")
    library.activate(entry.digest)
    assert (shown(library), library.active_digest()) == ("b", digest_of("b"))


def test_the_library_tells_what_staff_want_to_know(tmp_path: Path) -> None:
    """Title, version, languages, size, who published it, when it came and when it must be reviewed."""
    library = station(tmp_path, "")
    entry = library.install(packed_deck(3, questions=2), "The MS clinic", TODAY)
    assert (entry.id, entry.version, entry.name, entry.languages) == ("sized", "1", "Sized", ("en", "es"))
    assert (entry.slides, entry.questions, entry.publisher, entry.installed) == (3, 2, "The MS clinic", "2026-11-23")
    assert (str(entry.checked), str(entry.review_due)) == ("2026-11-23", "2027-05-22")
    assert entry.size > 500
    assert library.entries()[0] == entry == library.find(entry.digest[:6].upper())


def test_the_newest_deck_comes_first_whatever_the_clock_says(tmp_path: Path) -> None:
    """The order is that in which they came."""
    library = station(tmp_path, "")
    for letter, day in (("b", 20), ("a", 1), ("c", 7)):
        library.install(content_of(letter), "", TODAY.replace(day=day))
    assert letters(library) == "cab0"


def test_installing_a_deck_again_changes_nothing_but_its_place(tmp_path: Path) -> None:
    """It is not there twice, and it keeps the publisher who signed it."""
    library = station(tmp_path, "")
    library.install(content_of("a"), "The MS clinic", TODAY)
    library.install(content_of("b"), "", TODAY)
    assert library.install(content_of("a"), "", TODAY).publisher == "The MS clinic"
    assert letters(library) == "ab0"


def test_what_is_not_a_whole_deck_never_comes_in(tmp_path: Path) -> None:
    """Refused with a sentence; nothing is left of it."""
    library = station(tmp_path, "a")
    place = content_of("b").index(b"RIFFcell")
    damaged = content_of("b")[:place] + b"LOST" + content_of("b")[place + 4 :]
    formless = write_package({"header.json": b"[]", "body.json": b"{}"})
    for content in (b"", b"PK", content_of("b")[:-1], damaged, formless):
        with pytest.raises(DeckError, match=r"\.$"):
            library.install(content, "", TODAY)
    assert letters(library) == "a0"
    assert len(list((tmp_path / "decks").iterdir())) == 2


def test_the_last_three_are_kept(tmp_path: Path) -> None:
    """The fourth drops out and is removed; taking back goes through the others to the deck that came with it."""
    library = station(tmp_path, "abcd")
    assert letters(library) == "dcb0"
    assert [letter_of(library.rollback().digest) for _ in range(3)] == ["c", "b", "0"]
    assert (shown(library), library.active_digest(), letters(library)) == ("0", "", "dcb0")


def test_a_deck_that_a_plan_needs_is_not_removed(tmp_path: Path) -> None:
    """It drops out of the last three and stays; so does every deck while nobody can tell what is planned."""
    library = station(tmp_path, "abc")
    write_settings(tmp_path, QuickDisk(), Settings(plans=(Plan(digest_of("a"), weekdays=(0,)),)))
    station(tmp_path, "d")
    assert letters(library) == "dcba0"
    (tmp_path / "settings.json").write_bytes(b"damaged")
    station(tmp_path, "e")
    assert letters(library) == "edcba0"


def test_a_deck_that_was_never_shown_is_not_removed(tmp_path: Path) -> None:
    """Staff brought it for later."""
    library = station(tmp_path, "")
    library.install(content_of("x"), "", TODAY)
    station(tmp_path, "abcd")
    assert letters(library) == "dcbx0"


def test_a_deck_that_was_brought_again_is_not_removed(tmp_path: Path) -> None:
    """It drops out of the last three, but it came later than the deck that is put on: staff want it next."""
    library = station(tmp_path, "abc")
    for letter in "xa":
        library.install(content_of(letter), "", TODAY)
    library.activate(digest_of("x"))
    assert letters(library) == "axcb0"


def test_putting_on_the_deck_that_is_on_changes_nothing(tmp_path: Path) -> None:
    """The way back stays what it was."""
    library = station(tmp_path, "ab")
    library.activate(digest_of("b"))
    assert letter_of(library.rollback().digest) == "a"


def test_an_earlier_deck_put_on_again_is_remembered_once(tmp_path: Path) -> None:
    """From a to b to a: back leads to b."""
    library = station(tmp_path, "aba")
    assert letter_of(library.rollback().digest) == "b"
    assert letter_of(library.rollback().digest) == "0"


def test_the_deck_that_comes_with_the_kiosk_can_be_chosen(tmp_path: Path) -> None:
    """By its digest as it stands in the list, and the way back leads to the deck before."""
    library = station(tmp_path, "a")
    library.activate(digest_of("0"))
    assert (shown(library), library.active_digest()) == ("0", "")
    assert letter_of(library.rollback().digest) == "a"


def test_an_installed_copy_of_the_shipped_deck_is_a_deck_of_its_own(tmp_path: Path) -> None:
    """It stays what it is when the kiosk comes with another one."""
    library = station(tmp_path, "0")
    assert (library.active_digest(), letters(library)) == (digest_of("0"), "00")
    assert library.find(digest_of("0")[:8]).installed == "2026-11-23"


def test_behind_the_shipped_deck_there_is_nothing(tmp_path: Path) -> None:
    """One sentence, and it stays on the screen."""
    library = station(tmp_path, "a")
    library.rollback()
    with pytest.raises(UsageError, match=r"^There is no deck to go back to"):
        library.rollback()
    assert shown(library) == "0"


def test_a_deck_can_be_removed_but_not_the_one_on_the_screen(tmp_path: Path) -> None:
    """A removed deck is no way back any more."""
    library = station(tmp_path, "abc")
    library.remove(digest_of("b"))
    assert letters(library) == "ca0"
    assert letter_of(library.rollback().digest) == "a"
    with pytest.raises(UsageError, match="on the screen"):
        library.remove(digest_of("a"))
    with pytest.raises(UsageError, match="comes with the kiosk"):
        library.remove(digest_of("0"))
    with pytest.raises(UsageError, match="install it first"):
        library.remove(digest_of("b"))
    library.remove(digest_of("c"))
    assert {path.stem for path in (tmp_path / "decks").iterdir()} == {digest_of("a")}


def test_any_deck_can_be_opened_for_a_preview(tmp_path: Path) -> None:
    """That on the screen stays."""
    library = station(tmp_path, "ab")
    assert [letter_of(library.open(digest).digest) for digest in (digest_of("a"), digest_of("0"), "")] == [*"a00"]
    with pytest.raises(UsageError, match="install it first"):
        library.open(digest_of("x"))


@pytest.mark.parametrize("id", ["", "abc", "../../etc/passwd", "000000", "zzzzzz"])
def test_an_id_must_name_one_deck(tmp_path: Path, id: str) -> None:
    """Too short, unknown or not an ID at all: one sentence."""
    with pytest.raises(UsageError, match=r"^(“.*” is too short|No deck)"):
        station(tmp_path, "ab").find(id)


def test_a_beginning_that_two_decks_share_is_refused(tmp_path: Path) -> None:
    """No guessing which deck goes on the screen."""
    library = station(tmp_path, "a")
    digest = digest_of("a")
    other = digest[:10] + "0" * 54
    for ending in (".deck", ".json"):
        content = (tmp_path / "decks" / f"{digest}{ending}").read_bytes()
        (tmp_path / "decks" / f"{other}{ending}").write_bytes(content.replace(digest.encode(), other.encode()))
    with pytest.raises(UsageError, match=r"^Several decks have"):
        library.find(digest[:10])
    assert library.find(digest[:11]).digest == digest


def test_a_full_disk_is_told_before_anything_is_written(tmp_path: Path) -> None:
    """One sentence with the numbers; nothing is half-done."""

    class FullDisk(QuickDisk):
        def free(self, folder: Path) -> int:
            return RESERVE + len(content_of("b")) - 1

    before = station(tmp_path, "a")
    library = library_at(tmp_path, FullDisk())
    with pytest.raises(SetupError, match=r"needs 1 MB and 200 MB must stay free, but this kiosk has only 200 MB left"):
        library.install(content_of("b"), "", TODAY)
    assert letters(before) == "a0"


def test_a_running_kiosk_sees_what_another_process_does(tmp_path: Path) -> None:
    """Two libraries of one home: the pointer on the disk is the only truth, and an open deck stays readable."""
    kiosk, terminal = station(tmp_path, "a"), library_at(tmp_path)
    deck = kiosk.open_active().deck
    for letter in "bcd":
        terminal.install(content_of(letter), "", TODAY)
        terminal.activate(digest_of(letter))
    assert kiosk.active_digest() == digest_of("d")
    assert letters(kiosk) == "dcb0"
    assert deck.slides[0].id == "s0"

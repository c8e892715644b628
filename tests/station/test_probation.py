"""A new deck that cannot be drawn, or with which the kiosk keeps crashing, is taken back by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.station.library import Library
from kiosk.station.moment import Moment
from kiosk.station.probation import Probation
from tests.station.shelf import TODAY, content_of, digest_of, letter_of, library_at, station
from tests.watch import Watch


class Kiosk:
    """One run of the kiosk after another, as the app makes them; what it shows is a letter."""

    def __init__(self, home: Path, letters: str) -> None:
        self.library = station(home, letters)
        self.note: str | None = None
        self.probation = Probation(self.library)

    def starts(self, seconds: float, boot: str = "monday", draws: bool = True) -> str:
        """Start anew, and give what is shown."""
        self.library = library_at(self.library.home)
        self.probation = Probation(self.library)
        return self.shows(seconds, boot, draws)

    def shows(self, seconds: float, boot: str = "monday", draws: bool = True) -> str:
        """Show what the pointer says, at a start or after a swap."""
        moment = Moment(boot, seconds)
        self.note = self.probation.started(self.library.active_digest(), moment)
        if draws:
            self.probation.drawn(moment)
        return letter_of(self.library.open_active().deck.digest)

    def runs_until(self, seconds: float, boot: str = "monday") -> None:
        """Draw until this moment."""
        self.probation.drawn(Moment(boot, seconds))


def test_a_new_deck_that_crashes_twice_within_ten_minutes_is_taken_back(tmp_path: Path) -> None:
    """The one before is shown, and the desk says why until somebody has read it."""
    kiosk = Kiosk(tmp_path, "ab")
    assert kiosk.starts(0) == "b"
    assert (kiosk.starts(100), kiosk.note) == ("b", None)
    assert kiosk.starts(700) == "a"
    note = (
        "“Sized” was taken back because it stopped the kiosk twice; now “Sized” is shown. Tell the authors of the deck."
    )
    assert kiosk.note == note
    assert kiosk.library.active_digest() == digest_of("a")
    assert kiosk.starts(800) == "a"
    assert kiosk.probation.notes == (note,)
    kiosk.probation.notes_read()
    assert kiosk.probation.notes == Probation(kiosk.library).notes == ()


def test_two_crashes_that_lie_further_apart_are_forgiven(tmp_path: Path) -> None:
    """Ten minutes and a second."""
    kiosk = Kiosk(tmp_path, "ab")
    assert [kiosk.starts(seconds) for seconds in (0, 100, 701, 1302)] == [*"bbbb"]


def test_a_run_that_ended_well_is_no_crash(tmp_path: Path) -> None:
    """However often it is started."""
    kiosk = Kiosk(tmp_path, "ab")
    for seconds in range(0, 60, 10):
        assert kiosk.starts(seconds) == "b"
        kiosk.probation.ended_well()


def test_switching_the_machine_off_is_no_crash(tmp_path: Path) -> None:
    """Many a kiosk ends its day that way; and crashes of another day do not count."""
    kiosk = Kiosk(tmp_path, "ab")
    assert [kiosk.starts(5, boot) for boot in ("monday", "tuesday", "wednesday")] == [*"bbb"]
    assert kiosk.starts(50, "wednesday") == "b"
    assert kiosk.starts(55, "thursday") == "b"
    assert kiosk.starts(60, "thursday") == "b"


def test_a_screen_that_stayed_black_counts_even_when_the_machine_was_switched_off(tmp_path: Path) -> None:
    """People switch it off and on; the second time the deck before is there."""
    kiosk = Kiosk(tmp_path, "ab")
    assert kiosk.starts(5, "monday", draws=False) == "b"
    assert kiosk.starts(5, "tuesday", draws=False) == "b"
    assert kiosk.starts(5, "wednesday") == "a"


def test_a_deck_that_ran_ten_minutes_has_proven_itself(tmp_path: Path) -> None:
    """Later crashes are not its fault, and it is not taken back; a newer one still is."""
    kiosk = Kiosk(tmp_path, "ab")
    kiosk.starts(0)
    kiosk.runs_until(599)
    kiosk.runs_until(600)
    assert [kiosk.starts(seconds) for seconds in (700, 710, 720)] == [*"bbb"]
    kiosk.library.install(content_of("c"), "", TODAY)
    kiosk.library.activate(digest_of("c"))
    assert [kiosk.shows(800), kiosk.starts(810), kiosk.starts(820)] == [*"ccb"]


def test_a_swap_while_the_kiosk_runs_is_no_crash(tmp_path: Path) -> None:
    """Only a new process means that the one before ended."""
    kiosk = Kiosk(tmp_path, "ab")
    kiosk.starts(0)
    assert [kiosk.shows(seconds) for seconds in (10, 20, 30)] == [*"bbb"]
    assert kiosk.starts(40) == "b"


def test_one_crash_of_each_deck_takes_none_back(tmp_path: Path) -> None:
    """Crashes are counted for the deck that was shown."""
    kiosk = Kiosk(tmp_path, "ab")
    kiosk.starts(0)
    kiosk.starts(10)
    kiosk.library.activate(digest_of("a"))
    assert [kiosk.starts(20), kiosk.starts(30)] == [*"aa"]


def test_a_deck_that_cannot_be_drawn_is_taken_back_at_once(tmp_path: Path) -> None:
    """The first time; another deck than the one on the screen does not matter."""
    kiosk = Kiosk(tmp_path, "ab")
    kiosk.starts(0, draws=False)
    assert kiosk.probation.failed_to_draw(digest_of("a")) is None
    assert kiosk.library.active_digest() == digest_of("b")
    note = kiosk.probation.failed_to_draw(digest_of("b"))
    assert note is not None and "because it could not be drawn" in note
    assert kiosk.library.active_digest() == digest_of("a")
    assert kiosk.shows(1) == "a"


def test_the_shipped_deck_is_never_taken_back(tmp_path: Path) -> None:
    """There is nothing behind it."""
    kiosk = Kiosk(tmp_path, "")
    assert [kiosk.starts(seconds, draws=False) for seconds in range(5)] == [*"00000"]
    assert kiosk.probation.failed_to_draw("") is None
    assert kiosk.probation.notes == ()


def test_the_way_back_goes_on_to_the_shipped_deck(tmp_path: Path) -> None:
    """When every deck crashes."""
    kiosk = Kiosk(tmp_path, "abc")
    assert "".join(kiosk.starts(seconds) for seconds in range(8)) == "ccbbaa00"


def test_no_plan_brings_back_what_was_taken_back(tmp_path: Path) -> None:
    """Until a person puts it on the screen again: then it is tried anew."""
    kiosk = Kiosk(tmp_path, "ab")
    for seconds in range(3):
        kiosk.starts(seconds)
    assert kiosk.probation.taken_back == {digest_of("b")}
    assert Probation(kiosk.library).taken_back == {digest_of("b")}
    kiosk.library.activate(digest_of("b"))
    assert kiosk.shows(10) == "b"
    assert kiosk.probation.taken_back == set()
    assert [kiosk.starts(20), kiosk.starts(30)] == [*"ba"]


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b'{"crashes":7}', b"[" * 200_000])
def test_what_was_kept_of_the_last_run_may_be_damaged(tmp_path: Path, watch: Watch, content: bytes) -> None:
    """Then it is counted anew, and the log says so."""
    kiosk = Kiosk(tmp_path, "ab")
    kiosk.starts(0)
    kiosk.starts(1)
    (tmp_path / "run.json").write_bytes(content)
    watch.expect("so crashes are counted anew")
    assert [kiosk.starts(2), kiosk.starts(3), kiosk.starts(4)] == [*"bba"]


def test_a_home_that_cannot_be_written_stops_nothing(watch: Watch) -> None:
    """Nothing is counted, nothing crashes, and the log says so."""
    library: Library = library_at(Path("/proc/kiosk"))
    watch.expect(r"^WARNING kiosk\.station\.probation: The kiosk cannot note how its run goes: ")
    for seconds in range(4):
        probation = Probation(library)
        assert probation.started(library.active_digest(), Moment("monday", seconds)) is None
        probation.drawn(Moment("monday", seconds))
        probation.ended_well()


def test_a_deck_that_cannot_be_taken_back_is_told(tmp_path: Path) -> None:
    """The pointer cannot be written: the note says so, and the kiosk goes on."""
    kiosk = Kiosk(tmp_path, "ab")
    kiosk.starts(0)
    for name in ("active.json", "active.copy.json"):
        content = (tmp_path / name).read_bytes()
        (tmp_path / name).unlink()
        (tmp_path / name).mkdir()
        (tmp_path / name / "content").write_bytes(content)
    note = kiosk.probation.failed_to_draw(digest_of("b"))
    assert note is not None and "should be taken back because it could not be drawn, but cannot be." in note
    assert letter_of(kiosk.library.open_active().deck.digest) == "0"

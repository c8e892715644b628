"""Two kiosks, or a kiosk and a terminal, change one library: one at a time, and nothing is ever half-done."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kiosk import places
from kiosk.station.lock import only_one
from tests.station.power import QuickDisk
from tests.station.shelf import TODAY, content_of, digest_of, letter_of, library_at, shown_after_start, station


def test_three_processes_change_one_library(tmp_path: Path) -> None:
    """All succeed; the last one is on the screen, those before it are whole, and somebody who looks on the while
    always sees a whole deck."""
    library = library_at(tmp_path)
    assert library.tidy() == ""
    work = ("abcdefg", "hijklmn", "opqrstu")
    command = [sys.executable, "-m", "tests.station.busy", str(tmp_path)]
    processes = [subprocess.Popen([*command, letters], cwd=places.ROOT, stderr=subprocess.PIPE) for letters in work]
    seen = set()
    while any(process.poll() is None for process in processes):
        opened = library.open_active()
        assert opened.notes == ()
        seen.add(letter_of(opened.deck.digest))
    errors = [process.communicate(timeout=60)[1] for process in processes]
    assert errors == [b"", b"", b""]
    shown = shown_after_start(tmp_path)
    assert shown in {letters[-1] for letters in work}
    assert {letter_of(entry.digest) for entry in library.entries()} >= {shown, "0"}
    assert len(seen) > 1


def test_the_first_swap_may_come_while_somebody_looks(tmp_path: Path) -> None:
    """Between finding no pointer and finding its copy: nothing is damaged, and nothing is said."""

    class LateDisk(QuickDisk):
        def read(self, path: Path) -> bytes:
            if path.name == "active.copy.json" and not path.exists():
                station(tmp_path, "a")
            return super().read(path)

    opened = library_at(tmp_path, LateDisk()).open_active()
    assert (letter_of(opened.deck.digest), opened.notes) == ("a", ())


def test_a_lock_goes_with_its_holder(tmp_path: Path) -> None:
    """Nobody waits for a process that is gone."""
    with only_one(tmp_path / "a.lock") as first, only_one(tmp_path / "a.lock", wait=False) as second:
        assert (first, second) == (True, False)
    with only_one(tmp_path / "a.lock", wait=False) as third:
        assert third


def test_a_deck_that_is_shown_stays_readable_when_it_is_removed(tmp_path: Path) -> None:
    """The kiosk that shows it holds it open until it shows another one."""
    library = library_at(tmp_path)
    library.activate(library.install(content_of("a"), "", TODAY).digest)
    deck = library.open_active().deck
    terminal = library_at(tmp_path)
    terminal.rollback()
    terminal.remove(digest_of("a"))
    assert deck.slides[0].id == "s0"
    assert deck.media(deck.pictures["cell"].light).startswith(b"RIFF")

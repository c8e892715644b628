"""The kiosk as a clinic starts it, as a process of its own: what it shows, and what it does about bad decks."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.deck.pack import assemble, open_deck
from kiosk.places import ROOT
from kiosk.station.disk import REAL_DISK
from kiosk.station.library import Library
from kiosk.station.settings import Settings, write_settings
from tests.builders import TODAY, DeckFolder, packed_deck

PATIENCE = 60.0


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """The library of a station that was set up, with one deck put on the screen."""
    home = tmp_path / "home"
    home.mkdir()
    write_settings(home, REAL_DISK, Settings(ready=True))
    built = DeckFolder(tmp_path / "autumn", tmp_path / "drawn").build()
    library = Library(home, lambda: open_deck(packed_deck(1)))
    library.activate(library.install(assemble(built.header, built.body, built.media), "", TODAY).digest)
    return library


@contextmanager
def started(home: Path) -> Iterator[subprocess.Popen[str]]:
    """A running kiosk; its log is its error output."""
    environment = {**os.environ, "KIOSK_HOME": str(home), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "kiosk", "run", "--size", "640x360"]
    process = subprocess.Popen(command, env=environment, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    # A kiosk that never says what is waited for must not hold up the others.
    patience = threading.Timer(PATIENCE, process.kill)
    patience.start()
    try:
        yield process
    finally:
        patience.cancel()
        process.terminate()
        process.communicate(timeout=60)


def hears(process: subprocess.Popen[str], words: str) -> bool:
    """Whether the log says `words` before it ends."""
    assert process.stderr is not None
    return any(words in line for line in process.stderr)


def test_a_station_shows_its_deck_and_ends_when_told(library: Library) -> None:
    """And that was no crash: the deck stays at the next start."""
    for _ in range(3):
        with started(library.home) as process:
            assert hears(process, "The first screen is drawn.")
        assert process.returncode == 0
    assert library.active_digest() != ""


def test_a_deck_that_crashes_the_kiosk_twice_is_taken_back(library: Library) -> None:
    """Killed twice within ten minutes; the third start shows the deck before."""
    for _ in range(2):
        with started(library.home) as process:
            assert hears(process, "The first screen is drawn.")
            process.kill()
    with started(library.home) as process:
        assert hears(process, "was taken back because it stopped the kiosk twice")
    assert library.active_digest() == ""


def test_a_picture_that_went_bad_on_the_disk_is_found_before_a_visitor_does(library: Library) -> None:
    """Every byte is read once the first screen is there."""
    file = library.file(library.active_digest())
    content = bytearray(file.read_bytes())
    place = content.rindex(b"WEBP") + 20
    content[place] ^= 0xFF
    file.write_bytes(bytes(content))
    with started(library.home) as process:
        assert hears(process, "was taken back because it could not be drawn")
    assert library.active_digest() == ""

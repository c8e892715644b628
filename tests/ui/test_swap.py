"""Another deck comes on the screen only when nobody is there to see it come, and what fails is taken back."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from kiosk.deck.pack import assemble
from kiosk.visit.state import Screen
from tests.builders import TODAY, DeckFolder
from tests.ui.clinic import ClinicKiosk
from tests.ui.conftest import OpenClinic
from tests.watch import Watch


@pytest.fixture(scope="module")
def autumn(tmp_path_factory: pytest.TempPathFactory, drawn: Path) -> bytes:
    """Another deck."""
    folder = DeckFolder(tmp_path_factory.mktemp("decks") / "autumn", drawn)
    folder.change("deck.toml", 'en = "What is a cell?"', 'en = "What happens in autumn?"')
    built = folder.change("deck.toml", 'id = "good"', 'id = "autumn"').build()
    return assemble(built.header, built.body, built.media)


def put_on_screen(kiosk: ClinicKiosk, content: bytes) -> str:
    """Another process installs and activates a deck."""
    library = kiosk.clinic.station.library
    entry = library.install(content, "", TODAY)
    library.activate(entry.digest)
    return entry.digest


def brightness(picture: QImage) -> float:
    """The brightest of 40 × 40 places of a picture, from 0 (black) to 255."""
    small = picture.scaled(40, 40)
    return max(small.pixelColor(x, y).lightnessF() * 255 for x in range(40) for y in range(40))


def test_a_visitor_reads_on_undisturbed_and_then_the_new_deck_is_there(open_clinic: OpenClinic, autumn: bytes) -> None:
    """Every picture on the way is looked at: none is black, and none shows the new deck during the visit."""
    kiosk = open_clinic()
    kiosk.touch("Touch to begin")
    kiosk.touch("Cells")
    before = kiosk.visit
    pictures = [kiosk.picture()]
    digest = put_on_screen(kiosk, autumn)
    for _ in range(8):
        kiosk.wait(1.0)
        pictures.append(kiosk.picture())
        assert kiosk.visit.path == before.path and kiosk.shows() is Screen.SLIDE
    assert kiosk.window.visitor._deck.digest != digest
    kiosk.wait(400.0)
    pictures.append(kiosk.picture())
    kiosk.wait(31.0)
    pictures.append(kiosk.picture())
    assert kiosk.shows() is Screen.ATTRACT
    assert kiosk.says("What happens in autumn?")
    assert kiosk.window.visitor._deck.digest == digest
    # The attract picture has bright words and a bright button; a black frame has nothing.
    assert all(brightness(picture) > 120 for picture in pictures)


def test_the_new_deck_shows_within_a_second_when_nobody_is_there(open_clinic: OpenClinic, autumn: bytes) -> None:
    """The frame before and the frame after both show an invitation."""
    kiosk = open_clinic()
    first = kiosk.picture()
    put_on_screen(kiosk, autumn)
    kiosk.wait(1.0)
    assert kiosk.says("What happens in autumn?")
    assert brightness(first) > 120 and brightness(kiosk.picture()) > 120


def test_a_deck_that_turns_out_damaged_is_taken_back(open_clinic: OpenClinic, autumn: bytes, watch: Watch) -> None:
    """A visitor who meets the damage finds the attract screen of the deck before, and the desk says why."""
    watch.expect("damaged")
    watch.expect("taken back")
    kiosk = open_clinic()
    digest = put_on_screen(kiosk, autumn)
    library = kiosk.clinic.station.library
    file = library.file(digest)
    with zipfile.ZipFile(file) as archive:
        place = archive.getinfo("body.json").header_offset + 200
    content = bytearray(file.read_bytes())
    content[place : place + 64] = bytes(64)
    file.write_bytes(bytes(content))
    # What the first screen needs is whole.
    kiosk.wait(1.0)
    assert kiosk.says("What happens in autumn?")
    kiosk.touch("Touch to begin")
    assert kiosk.shows() is Screen.ATTRACT
    assert kiosk.says("What is a cell?")
    assert library.active_digest() == ""
    assert any("taken back" in note for note in kiosk.clinic.station.probation.notes)
    kiosk.touch("Touch to begin")
    assert kiosk.shows() is Screen.HOME


def test_an_hour_of_wild_touching_does_not_reach_the_desk(open_clinic: OpenClinic) -> None:
    """Two hands that touch, hold and slip all over the glass, more often than not near the corners: the desk stays
    closed, and whatever gets to the keypad gets no further."""
    kiosk = open_clinic()
    rng = random.Random(20261126)
    width, height = kiosk.window.view.width(), kiosk.window.view.height()
    down: set[int] = set()
    seconds = 0.0
    reached = 0
    while seconds < 3600.0:
        finger = rng.randrange(3)
        corner = rng.random() < 0.5
        x = rng.choice((rng.randrange(110), width - 1 - rng.randrange(110))) if corner else rng.randrange(width)
        y = rng.randrange(110) if corner else rng.randrange(height)
        point = QPoint(x, y)
        if finger in down:
            kiosk.finger().release(finger, point, kiosk.window.view).commit()
            down.discard(finger)
        else:
            kiosk.finger().press(finger, point, kiosk.window.view).commit()
            down.add(finger)
        step = rng.choice((0.1, 0.3, 0.6, 3.2))
        kiosk.now += step
        kiosk.clinic.seconds += step
        seconds += step
        kiosk.window.tick()
        reached += kiosk.gate == "pin"
        assert kiosk.gate in ("closed", "pin")
    # The test would prove nothing if the keypad had never been on the screen.
    assert reached > 0

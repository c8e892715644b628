"""What the kiosk shows follows pointer, plan and hidden slides, and steps back from whatever cannot be shown."""

from __future__ import annotations

import datetime
from pathlib import Path

import msgspec
import pytest

from kiosk.deck.pack import open_deck
from kiosk.station.disk import REAL_DISK, GrowingDisk
from kiosk.station.moment import Moment
from kiosk.station.settings import Plan
from kiosk.station.station import Station
from tests.builders import TODAY, packed_deck
from tests.watch import Watch

NOON = datetime.datetime(2026, 11, 26, 12, 0)


def station_at(home: Path, disk: GrowingDisk = REAL_DISK) -> Station:
    """A station whose shipped deck has four slides."""
    shipped = open_deck(packed_deck(4))
    return Station(home, lambda: shipped, lambda: NOON, lambda: Moment("boot", 100.0), disk)


@pytest.fixture
def station(tmp_path: Path) -> Station:
    """A station with nothing but the shipped deck."""
    return station_at(tmp_path / "home")


def bring(station: Station, slides: int) -> str:
    """Install another deck; its digest."""
    return station.library.install(packed_deck(slides), "", TODAY).digest


def plan(station: Station, digest: str) -> None:
    """Show a deck every day around noon."""
    plans = (Plan(digest, opens="11:00", closes="13:00"),)
    station.save(msgspec.structs.replace(station.settings, plans=plans))


def test_the_pointer_says_what_is_shown(station: Station) -> None:
    """And a change of it is a change of what is wanted."""
    programme = station.programme
    assert len(programme.open(NOON).slides) == 4
    assert programme.wanted(NOON) == programme.showing
    digest = bring(station, 6)
    station.library.activate(digest)
    assert programme.wanted(NOON) != programme.showing
    assert len(programme.open(NOON).slides) == 6


def test_a_plan_goes_before_the_pointer_while_it_lasts(station: Station) -> None:
    """With a clock that is not believed the pointer decides."""
    digest = bring(station, 6)
    plan(station, digest)
    assert station.programme.wanted(NOON).digest == digest
    assert station.programme.wanted(NOON.replace(hour=15)).digest == ""
    assert station.programme.wanted(None).digest == ""


def test_a_planned_deck_that_is_damaged_rests_and_the_pointer_stays(station: Station, watch: Watch) -> None:
    """What was put on the screen by a person is shown in its place."""
    watch.expect("damaged")
    watch.expect("its plan rests")
    active, planned = bring(station, 6), bring(station, 8)
    station.library.activate(active)
    plan(station, planned)
    station.library.file(planned).write_bytes(b"nothing")
    assert len(station.programme.open(NOON).slides) == 6
    assert station.library.active_digest() == active
    assert station.programme.wanted(NOON).digest == active


def test_a_damaged_deck_on_the_screen_is_taken_back(station: Station, watch: Watch) -> None:
    """Down to the deck that came with the kiosk."""
    watch.expect("damaged")
    watch.expect("taken back")
    first, second = bring(station, 6), bring(station, 8)
    station.library.activate(first)
    station.library.activate(second)
    for digest in (first, second):
        station.library.file(digest).write_bytes(b"nothing")
    assert len(station.programme.open(NOON).slides) == 4
    assert any("taken back" in note for note in station.probation.notes)


def test_a_station_that_cannot_write_shows_the_shipped_deck(tmp_path: Path, watch: Watch) -> None:
    """A full or read-only disk is told of, and visitors see nothing of it."""
    watch.expect("cannot")
    home = tmp_path / "home"
    home.write_text("a file where the folder should be")
    station = station_at(home)
    assert len(station.programme.open(station.time()).slides) == 4


def test_languages_and_hidden_slides_are_left_out(station: Station) -> None:
    """A question about a hidden slide goes with it, and an empty chapter, too."""
    digest = station.library.digest_of("")
    hidden = {digest: ("s0", "s1")}
    station.save(msgspec.structs.replace(station.settings, languages=("es",), hidden=hidden))
    deck = station.programme.open(NOON)
    assert deck.header.languages == ("es",)
    assert [slide.id for slide in deck.slides] == ["s2", "s3"]
    assert deck.questions == ()
    assert [chapter.id for chapter in deck.header.chapters] == ["c2", "c3"]


def test_the_newest_time_is_kept_once_an_hour(tmp_path: Path) -> None:
    """A clock that is put back later is not believed."""
    home, now = tmp_path / "home", [NOON]
    shipped = open_deck(packed_deck(1))

    def made() -> Station:
        station = Station(home, lambda: shipped, lambda: now[0], lambda: Moment("boot", 1.0))
        station.started()
        return station

    station = made()
    assert station.time() == NOON
    now[0] = NOON + datetime.timedelta(days=40)
    assert station.time() == now[0]
    now[0] = NOON
    assert station.time() is None
    assert made().time() is None
    station.trust_clock()
    assert station.time() == NOON

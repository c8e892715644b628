"""The page of health: signs that are measured, and what to do."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from kiosk.desk.health import FULL, LOW, WALLS, disk_tone, is_recent
from kiosk.station.clock import remember
from kiosk.station.health import record_error, record_start
from tests.desk.world import Clinic, shown

ALL_WALLS = tuple("abcde")


@pytest.fixture
def office(clinic: Clinic) -> Clinic:
    """A clinic whose workers stand behind all walls."""
    clinic.desk.world.walls = lambda: ALL_WALLS
    clinic.come_in()
    return clinic


def signs(clinic: Clinic) -> dict[str, dict[str, Any]]:
    """The signs of the page by name."""
    clinic.desk.act("desk.page", "health")
    return {sign["code"]: sign for sign in shown(clinic)["signs"]}


def test_a_kiosk_that_is_well_says_so(office: Clinic) -> None:
    """Every sign but the disk, which is that of this machine, is fine."""
    record_start(office.station.home, office.station.disk, office.time)
    seen = signs(office)
    assert {code: sign["tone"] for code, sign in seen.items() if code != "disk"} == dict.fromkeys(
        ("decks", "errors", "clock", "start", "walls"), "good"
    )
    assert (seen["start"]["when"], seen["start"]["count"]) == ("2026-11-26T10:00", 1)
    assert seen["walls"]["count"] == WALLS


@pytest.mark.parametrize(("free", "tone"), [(LOW, "good"), (LOW - 1, "warn"), (FULL, "warn"), (FULL - 1, "stop")])
def test_the_disk_is_told_in_time(free: int, tone: str) -> None:
    """First a warning, then a stop while a deck would no longer fit."""
    assert disk_tone(free) == tone


def test_errors_of_the_last_days_are_worth_a_look(office: Clinic) -> None:
    """They are listed newest first, a page at a time, each with its time."""
    for number in range(5):
        when = office.time - datetime.timedelta(days=number)
        record_error(office.station.home, office.station.disk, f"Error {number}.", when)
    seen = signs(office)
    assert (seen["errors"]["tone"], seen["errors"]["recent"], seen["errors"]["count"]) == ("warn", 3, 5)
    assert shown(office)["paging"] == {"at": 1, "of": 2}
    assert shown(office)["errors"][0] == {"when": "2026-11-22T10:00", "sentence": "Error 4."}
    office.desk.act("health.more", 1)
    assert len(shown(office)["errors"]) == 2


def test_an_error_without_a_time_counts_as_new() -> None:
    """It says that the list itself was damaged."""
    assert is_recent("The list of errors was damaged and begins anew.", datetime.datetime(2026, 11, 26))


def test_a_clock_that_cannot_be_right_is_told_and_trusted_on_request(office: Clinic) -> None:
    """It ran ahead once; staff say that it is right now."""
    ahead = office.time + datetime.timedelta(days=400)
    remember(office.station.home, office.station.disk, ahead)
    assert signs(office)["clock"]["tone"] == "stop"
    office.desk.act("health.clockIsRight")
    assert signs(office)["clock"]["tone"] == "good"


def test_fewer_walls_are_worth_a_look(office: Clinic) -> None:
    """On a machine where a worker cannot be shut in completely."""
    office.desk.world.walls = lambda: ("limits",)
    walls = signs(office)["walls"]
    assert (walls["tone"], walls["count"], walls["of"]) == ("warn", 1, WALLS)


def test_walls_are_looked_at_once_and_never_on_the_screens_time(office: Clinic) -> None:
    """Looking is slow work; opening the page again does not repeat it."""
    looks = []

    def look() -> tuple[str, ...]:
        looks.append(1)
        return ALL_WALLS

    office.desk.world.walls = look
    office.background.waits = True
    assert signs(office)["walls"]["tone"] == "plain"
    assert office.desk.view()["busy"]["code"] == "health"
    office.background.go()
    office.background.waits = False
    assert signs(office)["walls"]["tone"] == "good"
    assert looks == [1]


def test_a_damaged_deck_on_the_screen_is_told(office: Clinic, packed_autumn: bytes) -> None:
    """With the sentence that says how to mend it."""
    library = office.station.library
    entry = library.install(packed_autumn, "", office.time.date())
    library.activate(entry.digest)
    file = library.file(entry.digest)
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(content)
    decks = signs(office)["decks"]
    assert decks["tone"] == "stop"
    assert "install it again" in decks["sentences"][0]


def test_an_overdue_review_is_worth_a_look(office: Clinic) -> None:
    """The day it was due is told."""
    office.time = datetime.datetime(2028, 6, 1, 10, 0)
    decks = signs(office)["decks"]
    assert decks["tone"] == "warn" and decks["overdue"] < "2028-06-01"

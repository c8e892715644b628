"""Who gets to the desk: nobody without the PIN or a key, and nobody stays in by forgetting to leave."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from kiosk.desk.state import Gate
from kiosk.station.disk import REAL_DISK
from kiosk.station.keyfile import make_key
from tests.desk.world import PIN, Clinic, shipped_deck
from tests.watch import Watch


def test_the_right_pin_opens_the_desk(clinic: Clinic) -> None:
    """Corners, six digits, enter: the page of the decks."""
    clinic.come_in()
    assert clinic.desk.view()["page"] == "decks"


def test_the_digits_are_never_shown(clinic: Clinic) -> None:
    """Only how many there are; the keypad has another order each time."""
    clinic.desk.knock()
    first = clinic.desk.view()["entry"]["pad"]
    clinic.desk.act("entry.digit", "4")
    assert clinic.desk.view()["entry"] == {
        "pad": first,
        "count": 1,
        "least": 6,
        "most": 8,
        "wait": 0.0,
        "refused": False,
        "trouble": "",
    }
    clinic.desk.act("desk.leave")
    clinic.desk.knock()
    assert clinic.desk.view()["entry"]["pad"] != first
    assert sorted(first) == list("0123456789")


def test_a_wrong_pin_is_told_and_five_of_them_bring_a_wait(clinic: Clinic) -> None:
    """During the wait even the right PIN is not taken."""
    clinic.desk.knock()
    for _ in range(5):
        for digit in "111222":
            clinic.desk.act("entry.digit", digit)
        clinic.desk.act("entry.enter")
        assert clinic.desk.view()["entry"]["refused"]
    assert clinic.desk.view()["entry"]["wait"] == pytest.approx(30.0)
    for digit in PIN:
        clinic.desk.act("entry.digit", digit)
    clinic.desk.act("entry.enter")
    assert clinic.gate() is Gate.PIN
    clinic.wait(31.0)
    clinic.desk.touched()
    clinic.come_in()


def test_a_key_stick_opens_the_desk_behind_the_corners_only(clinic: Clinic, stick: Path) -> None:
    """Plugged in while the kiosk is closed it does nothing; at the keypad it opens."""
    make_key(clinic.station.home, REAL_DISK, stick, "Ana", datetime.date(2026, 11, 26), lambda count: b"k" * count)
    clinic.plug(stick)
    assert clinic.gate() is Gate.CLOSED
    clinic.desk.knock()
    clinic.wait(1.0)
    assert clinic.gate() is Gate.OPEN


def test_the_desk_locks_itself_and_keeps_what_was_begun(clinic: Clinic) -> None:
    """After 60 s without a touch; the page is the same behind the PIN, and another one after a quarter of an hour."""
    clinic.come_in()
    clinic.desk.act("desk.page", "settings")
    clinic.wait(50.0)
    assert clinic.desk.locks_in == pytest.approx(10.0)
    clinic.wait(10.0)
    assert clinic.gate() is Gate.CLOSED
    clinic.come_in()
    assert clinic.desk.page == "settings"
    clinic.wait(60.0)
    clinic.wait(901.0)
    clinic.come_in()
    assert clinic.desk.page == "decks"


def test_a_touch_keeps_the_desk_open(clinic: Clinic) -> None:
    """The time is counted from the last touch."""
    clinic.come_in()
    for _ in range(5):
        clinic.wait(40.0)
        clinic.desk.touched()
    assert clinic.gate() is Gate.OPEN


def test_nothing_can_be_done_before_the_pin(clinic: Clinic, watch: Watch) -> None:
    """An action of a page is refused while the door is closed, and noted as a fault of ours."""
    watch.expect("no action")
    clinic.desk.act("desk.page", "settings")
    clinic.desk.knock()
    clinic.desk.act("decks.back")
    assert clinic.desk.page == "decks"
    assert clinic.gate() is Gate.PIN


def test_a_kiosk_nobody_set_up_cannot_be_set_up_by_a_visitor(tmp_path: Path, packed_good: bytes) -> None:
    """Only the start that found it so may; whoever holds the corners later finds nothing."""
    home = tmp_path / "home"
    clinic = Clinic(home, shipped_deck(home, packed_good), pin="")
    clinic.desk.knock()
    assert clinic.gate() is Gate.SETUP
    clinic.desk.act("desk.leave")
    clinic.desk.world.may_set_up = False
    clinic.desk.knock()
    assert clinic.gate() is Gate.CLOSED

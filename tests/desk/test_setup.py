"""The set-up of a kiosk nobody set up yet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.desk.state import Gate
from kiosk.station.settings import Hours
from tests.desk.world import PIN, Clinic, shipped_deck


@pytest.fixture
def unpacked(tmp_path: Path, packed_good: bytes) -> Clinic:
    """A kiosk fresh from its box, at its first start."""
    home = tmp_path / "home"
    clinic = Clinic(home, shipped_deck(home, packed_good), pin="")
    clinic.desk.knock()
    return clinic


def act(clinic: Clinic, action: str, value: Any = None) -> None:
    """Touch something of the set-up."""
    clinic.desk.act(f"entry.setup.{action}", value)


def seen(clinic: Clinic) -> dict[str, Any]:
    """What the set-up shows."""
    view: dict[str, Any] = clinic.desk.view()["entry"]["setup"]
    return view


def set_pin(clinic: Clinic, pin: str = PIN) -> None:
    """Type the PIN twice."""
    for _ in range(2):
        for digit in pin:
            act(clinic, "pin.digit", digit)
        act(clinic, "pin.enter")


def test_the_whole_set_up(unpacked: Clinic) -> None:
    """Everything is kept at the end, all at once; then the desk is open, and the next time it asks for the PIN."""
    act(unpacked, "next")
    set_pin(unpacked)
    assert seen(unpacked)["step"] == "screen"
    act(unpacked, "grow", {"by": -2, "coarse": True, "across": 1920})
    act(unpacked, "next", 1920)
    act(unpacked, "language", "es")
    act(unpacked, "next", 1920)
    act(unpacked, "dayOpen", 1)
    act(unpacked, "dayTime", {"day": 1, "end": "closes", "by": -2})
    act(unpacked, "next", 1920)
    assert not unpacked.station.settings.ready and unpacked.station.settings.width_mm == 0
    act(unpacked, "finish")
    settings = unpacked.station.settings
    week, saturday = Hours("08:00", "18:00"), Hours("08:00", "17:00")
    assert settings.ready and settings.languages == ("en",)
    assert settings.hours == (week, week, week, week, week, saturday, None)
    assert settings.width_mm == pytest.approx(540.3, abs=0.5)
    assert unpacked.gate() is Gate.OPEN
    unpacked.desk.act("desk.leave")
    unpacked.come_in()


def test_nobody_gets_past_the_pin_without_one(unpacked: Clinic) -> None:
    """Neither by “Next” nor by “To the desk”."""
    act(unpacked, "next")
    assert not seen(unpacked)["canGoOn"]
    act(unpacked, "next")
    act(unpacked, "finish")
    assert seen(unpacked)["step"] == "pin" and unpacked.gate() is Gate.SETUP


def test_show_the_kiosk_first(unpacked: Clinic) -> None:
    """Then only another start may set it up: whoever holds the corners finds nothing."""
    act(unpacked, "later")
    assert unpacked.gate() is Gate.CLOSED
    unpacked.desk.knock()
    assert unpacked.gate() is Gate.CLOSED


def test_a_set_up_left_alone_before_the_pin_ends_for_this_start(unpacked: Clinic) -> None:
    """It waits ten minutes, for there is nothing to guard yet; then nobody may go on."""
    unpacked.wait(590.0)
    assert unpacked.gate() is Gate.SETUP
    unpacked.wait(10.0)
    unpacked.desk.knock()
    assert unpacked.gate() is Gate.CLOSED


def test_a_set_up_left_alone_after_the_pin_goes_on_with_it(unpacked: Clinic) -> None:
    """The desk locks itself as always; the PIN leads back to where it stopped, not into the desk."""
    act(unpacked, "next")
    set_pin(unpacked)
    act(unpacked, "noCard")
    unpacked.wait(60.0)
    unpacked.desk.knock()
    assert unpacked.gate() is Gate.PIN
    for digit in PIN:
        unpacked.desk.act("entry.digit", digit)
    unpacked.desk.act("entry.enter")
    assert unpacked.gate() is Gate.SETUP and seen(unpacked)["step"] == "languages"


def test_another_start_after_the_pin_goes_on_behind_it(unpacked: Clinic, packed_good: bytes) -> None:
    """The power went in the middle: the PIN holds, the rest is asked again."""
    act(unpacked, "next")
    set_pin(unpacked)
    home = unpacked.station.home
    again = Clinic(home, shipped_deck(home, packed_good), pin="")
    again.desk.knock()
    assert again.gate() is Gate.PIN
    for digit in PIN:
        again.desk.act("entry.digit", digit)
    again.desk.act("entry.enter")
    assert seen(again)["step"] == "screen"


def test_another_pin_can_be_chosen_on_the_way_back(unpacked: Clinic) -> None:
    """The one before holds until the new one was typed twice."""
    act(unpacked, "next")
    set_pin(unpacked)
    act(unpacked, "back")
    assert seen(unpacked)["canGoOn"] and not seen(unpacked)["asks"]
    act(unpacked, "newPin")
    set_pin(unpacked, "702946")
    assert seen(unpacked)["step"] == "screen"
    assert unpacked.lock.try_pin("702946").open


def test_no_card_keeps_the_screen_that_is_assumed(unpacked: Clinic) -> None:
    """Even when somebody had begun to measure."""
    act(unpacked, "next")
    set_pin(unpacked)
    act(unpacked, "grow", {"by": 5, "coarse": True, "across": 1920})
    act(unpacked, "noCard")
    act(unpacked, "next", 1920)
    act(unpacked, "next", 1920)
    act(unpacked, "finish")
    assert unpacked.station.settings.ready and unpacked.station.settings.width_mm == 0.0


def test_the_language_of_the_set_up_changes_at_once(unpacked: Clinic) -> None:
    """Because it is read in it; that alone is kept before the end."""
    act(unpacked, "desk", "es")
    assert unpacked.station.settings.language == "es" and not unpacked.station.settings.ready

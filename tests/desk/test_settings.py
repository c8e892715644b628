"""The page of settings."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.deck.signature import key_text
from kiosk.desk.languages import known, offered, toggled
from kiosk.errors import UsageError
from kiosk.station.keyfile import is_key
from kiosk.station.publishers import add, read_publishers
from tests.desk.world import PIN, Clinic, shown

NEW = "702946"
KEY = "12" * 32


def act(clinic: Clinic, action: str, value: Any = None) -> None:
    """Touch something on the page."""
    clinic.desk.act(f"settings.{action}", value)


def offers(clinic: Clinic) -> tuple[str, ...]:
    """The languages that are kept as offered; none means all."""
    return clinic.station.settings.languages


def type_pin(clinic: Clinic, pin: str) -> None:
    """Type a PIN, and the tick."""
    for digit in pin:
        act(clinic, "pin.digit", digit)
    act(clinic, "pin.enter")


@pytest.fixture
def office(clinic: Clinic) -> Clinic:
    """The page of settings, open."""
    clinic.come_in()
    clinic.desk.act("desk.page", "settings")
    return clinic


def test_a_new_pin_is_typed_twice_and_opens_the_desk(office: Clinic) -> None:
    """The old one does not any more; the digits are never shown."""
    act(office, "open", "pin")
    first = shown(office)["pin"]["pad"]
    type_pin(office, NEW)
    assert shown(office)["pin"]["again"] and shown(office)["pin"]["pad"] != first
    type_pin(office, NEW)
    assert office.desk.view()["message"]["code"] == "pin-set"
    assert shown(office)["part"] == ""
    assert office.lock.try_pin(NEW).open and not office.lock.try_pin(PIN).open


def test_a_weak_pin_is_refused_before_it_is_typed_again(office: Clinic) -> None:
    """With the reason."""
    act(office, "open", "pin")
    type_pin(office, "123456")
    assert not shown(office)["pin"]["again"]
    assert "counts up or down" in shown(office)["pin"]["refused"]
    act(office, "pin.digit", "7")
    assert shown(office)["pin"]["refused"] == ""


def test_two_different_pins_change_nothing(office: Clinic) -> None:
    """Both must be typed anew."""
    act(office, "open", "pin")
    type_pin(office, NEW)
    type_pin(office, "702947")
    assert shown(office)["pin"]["refused"] == "differs"
    assert office.lock.try_pin(PIN).open


def test_what_was_typed_is_forgotten_when_the_part_is_left(office: Clinic) -> None:
    """Coming back asks for both again; too few digits are no PIN."""
    act(office, "open", "pin")
    type_pin(office, NEW)
    act(office, "open", "")
    act(office, "open", "pin")
    assert not shown(office)["pin"]["again"]
    type_pin(office, "70294")
    assert shown(office)["pin"]["count"] == 5
    act(office, "pin.erase")
    assert shown(office)["pin"]["count"] == 4


def test_languages_are_offered_and_taken_away(office: Clinic) -> None:
    """The last one stays, with a sentence; all of them are kept as “all”."""
    act(office, "language", "en")
    assert offers(office) == ("es",)
    act(office, "language", "es")
    assert "One language must stay" in office.desk.view()["message"]["words"]
    act(office, "language", "en")
    assert offers(office) == ()
    assert [language["on"] for language in shown(office)["offered"]] == [True, True]


def test_the_language_of_the_desk_and_the_policy_count_at_once(office: Clinic) -> None:
    """One touch each; what is none of them changes nothing."""
    act(office, "desk", "es")
    act(office, "desk", "xx")
    act(office, "policy", "require")
    assert (office.station.settings.language, office.station.settings.policy) == ("es", "require")


def test_a_stick_becomes_a_key_and_is_taken_out_of_use(office: Clinic, stick: Path) -> None:
    """It gets a name, opens the desk, and opens it no longer after a yes."""
    act(office, "open", "keys")
    act(office, "keys.make")
    assert "plug one in" in office.desk.view()["message"]["words"]
    office.plug(stick)
    assert shown(office)["keys"]["stick"] == "STICK"
    act(office, "keys.make")
    office.desk.act("keys.type", "Ana")
    office.desk.act("keys.done")
    assert is_key(office.station.home, office.station.disk, stick)
    assert shown(office)["keys"]["known"] == "Ana"
    act(office, "keys.make")
    office.desk.act("keys.type", "Bo")
    office.desk.act("keys.done")
    # Refused: the keyboard stays, with the words and the reason.
    assert office.desk.view()["typing"]["before"] == "Bo"
    assert "opens the desk already" in office.desk.view()["message"]["words"]
    office.desk.act("keys.cancel")
    act(office, "keys.withdraw", "Ana")
    assert office.desk.view()["question"]["words"] == "Ana"
    office.desk.act("desk.yes")
    assert not is_key(office.station.home, office.station.disk, stick)
    assert shown(office)["keys"]["rows"] == []


def test_a_publisher_is_trusted_no_more_after_a_yes(office: Clinic) -> None:
    """The key stays on the list as one that is not trusted."""
    text = key_text(bytes.fromhex(KEY))
    add(office.station.home, office.station.disk, "MS Society", text, datetime.date(2026, 3, 1))
    office.desk.act("desk.page", "settings")
    act(office, "open", "publishers")
    (row,) = shown(office)["publishers"]["rows"]
    assert (row["name"], row["state"], shown(office)["publisherCount"]) == ("MS Society", "", 1)
    act(office, "publishers.withdraw", row["key"])
    office.desk.act("desk.no")
    assert read_publishers(office.station.home, office.station.disk)[0].current
    act(office, "publishers.withdraw", row["key"])
    office.desk.act("desk.yes")
    assert shown(office)["publishers"]["rows"][0]["state"] == "withdrawn"


def test_a_damaged_list_of_publishers_is_told(office: Clinic) -> None:
    """It is never shown as an empty one."""
    (office.station.home / "publishers.json").write_text("{")
    office.desk.act("desk.page", "settings")
    act(office, "open", "publishers")
    assert "damaged" in shown(office)["publishers"]["note"]


def test_the_screen_is_measured_again(office: Clinic) -> None:
    """Until it fits; without a card it is unknown again."""
    act(office, "open", "screen")
    act(office, "grow", {"by": -2, "coarse": True, "across": 1920})
    act(office, "fits", 1920)
    measured = office.station.settings.width_mm
    assert measured == pytest.approx(540.3, abs=0.5)
    act(office, "open", "screen")
    act(office, "fits", 1920)
    assert office.station.settings.width_mm == measured
    act(office, "open", "screen")
    act(office, "noCard")
    assert office.station.settings.width_mm == 0.0


def test_leaving_the_kiosk_is_asked_for(office: Clinic) -> None:
    """No keeps it running."""
    act(office, "quit")
    office.desk.act("desk.no")
    assert not office.left
    act(office, "quit")
    office.desk.act("desk.yes")
    assert office.left


def test_the_languages_of_the_deck_on_the_screen_come_first(clinic: Clinic, packed_autumn: bytes) -> None:
    """Then those of the other decks; what no deck speaks is passed over."""
    entries = clinic.station.library.entries()
    assert known(entries, "") == ("en", "es")
    assert offered(("de",), ("en", "es")) == ("en", "es")
    assert toggled((), ("en", "es", "de"), "es") == ("en", "de")
    with pytest.raises(UsageError):
        toggled(("es",), ("en", "es"), "es")

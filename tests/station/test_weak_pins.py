"""A PIN that many people would choose is refused with a reason, all others are not."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.station.weak_pins import is_pin, why_not

digits = st.text("0123456789", min_size=6, max_size=8)


@pytest.mark.parametrize(
    ("pins", "reason"),
    [
        (("", "12345", "482915038", "48291x", "48 915", "-48291", "٤٨٢٩١٥", "482915\n", "48291５"), "6 to 8 digits"),
        (("000000", "77777777", "1111112", "100000", "121121", "5050505"), "too few different digits"),
        (("123456", "12345678", "987654", "789012", "109876", "246802", "3692581", "112233", "44332211"), "counts up"),
        (("123123", "45674567", "1231231", "904904", "775511", "88552200"), "repeats"),
        (("123321", "4871784", "48288284"), "backwards"),
        (("123789", "321654", "456123", "12345432", "98761234", "147258", "159753"), "many people choose"),
        (("010190", "311299", "123199", "991231", "24121978", "19781224", "12241978"), "date"),
    ],
)
def test_a_pin_that_would_be_guessed_is_refused_with_the_reason(pins: tuple[str, ...], reason: str) -> None:
    """Too short, one digit, runs, repetitions, mirrors, favourites and dates."""
    for pin in pins:
        assert reason in why_not(pin), pin


@pytest.mark.parametrize("pin", ["482915", "615082", "7302846", "90417385", "314159", "271828", "0918273"])
def test_a_pin_in_no_order_is_taken(pin: str) -> None:
    """Six, seven or eight digits without a pattern."""
    assert why_not(pin) == ""


@given(st.text(max_size=10) | digits)
def test_the_reason_never_tells_the_pin(pin: str) -> None:
    """One sentence or nothing, and what was typed is not in it."""
    reason = why_not(pin)
    assert reason == "" or (reason.endswith(".") and (len(pin) < 3 or pin not in reason))
    assert is_pin(pin) or reason


def test_most_pins_are_left_to_choose_from() -> None:
    """At least five of six random PINs are accepted, so that nobody has to try for long."""
    rng = random.Random(7)
    taken = sum(why_not(f"{rng.randrange(10**6):06}") == "" for _ in range(20_000))
    assert taken > 20_000 * 5 / 6

"""The nerve fibre of the shipped deck is played with by its buttons alone, also with less movement."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.deck.pack import Deck
from kiosk.visit.state import Screen, Visit
from tests.ui.conftest import Open
from tests.ui.kiosk import LANDSCAPE, PORTRAIT, Kiosk
from tests.ui.shipped import shipped_deck

FRAME = 1 / 60


@pytest.fixture(scope="module")
def deck() -> Deck:
    """The shipped deck, where the fibre stands on six slides."""
    return shipped_deck()


def enter(kiosk: Kiosk, slide: str) -> None:
    kiosk.window.visitor.show(Visit(language="en", screen=Screen.SLIDE, path=(slide,)))
    kiosk.settle()


def frame(kiosk: Kiosk) -> dict[str, Any]:
    scene = kiosk.window.stage.scene
    assert scene is not None
    return scene.frame()


def run(kiosk: Kiosk) -> str:
    """Let the signal come to rest, and say what became of it."""
    while not kiosk.window.stage.property("resting"):
        kiosk.window.stage.tick(0.1)
    kiosk.settle()
    return str(frame(kiosk)["state"])


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_warmth_stops_the_signal_and_cooling_answers_the_slide(
    open_kiosk: Open, deck: Deck, size: tuple[int, int]
) -> None:
    """Warmer and Cooler stand in the card in both orientations."""
    kiosk = open_kiosk(deck=deck, size=size)
    enter(kiosk, "heat")
    kiosk.touch("Warmer")
    kiosk.touch("Send a signal")
    assert run(kiosk) == "blocked"
    assert kiosk.says("It passes when cool again.")
    kiosk.touch("Cooler")
    kiosk.touch("Send a signal")
    assert run(kiosk) == "late"
    assert kiosk.window.stage.property("reached")


def test_the_thermometer_is_touched_on_a_degree(open_kiosk: Open, deck: Deck) -> None:
    """Where there is room for it, it does the same as the buttons."""
    kiosk = open_kiosk(deck=deck)
    enter(kiosk, "heat")
    kiosk.touch("38 °C")
    assert frame(kiosk)["degrees"] == 38.0


def test_steps_pause_and_go_on_gap_by_gap(open_kiosk: Open, deck: Deck) -> None:
    """Step begins a signal and holds it; Slow changes the scale that is told."""
    kiosk = open_kiosk(deck=deck)
    enter(kiosk, "nerve-signal")
    kiosk.touch("Step")
    kiosk.touch("Step")
    assert kiosk.window.stage.property("paused")
    assert frame(kiosk)["time_ms"] == pytest.approx(0.04)
    kiosk.touch("Slow")
    assert kiosk.says("Shown 40,000 times slower than life. Not to scale.")


def test_lost_myelin_is_repaired_by_the_button_or_by_a_touch(open_kiosk: Open, deck: Deck) -> None:
    """Blocked, restored; and a bare place that is touched is repaired alone."""
    kiosk = open_kiosk(deck=deck)
    enter(kiosk, "new-signal")
    kiosk.touch("Send a signal")
    assert run(kiosk) == "blocked"
    kiosk.touch("Myelin sleeve 2")
    assert frame(kiosk)["repaired"] == [0.0, 1.0, 0.0, 0.0]
    kiosk.touch("Repair")
    kiosk.touch("Send a signal")
    assert run(kiosk) == "restored"
    assert not kiosk.can_touch("Repair")


def test_with_less_movement_the_outcome_stands_at_once(open_kiosk: Open, deck: Deck) -> None:
    """Nothing moves; what a visitor changed counts, from whatever still."""
    kiosk = open_kiosk(deck=deck)
    enter(kiosk, "heat")
    kiosk.window.visitor.toggleMovement()
    kiosk.settle()
    kiosk.touch("Next step")
    kiosk.touch("Warmer")
    kiosk.touch("Send a signal")
    assert not kiosk.window.stage.property("moving")
    assert frame(kiosk)["state"] == "blocked"
    assert kiosk.says("It passes when cool again.")

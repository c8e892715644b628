"""The years of pretend people on the glass: what a visitor touches is what happens, with and without movement."""

from __future__ import annotations

import pytest

from tests.ui.conftest import Open
from tests.ui.kiosk import LANDSCAPE, PORTRAIT, Kiosk
from tests.ui.shipped import shipped_deck

SLIDE = "years-with-ms"


def enter(open_kiosk: Open, size: tuple[int, int] = LANDSCAPE, less: bool = False) -> Kiosk:
    """A kiosk on the slide."""
    kiosk = open_kiosk(deck=shipped_deck(), size=size)
    kiosk.window.visitor.begin("en")
    if less:
        kiosk.window.visitor.toggleMovement()
    kiosk.window.visitor.openChapter(kiosk.deck.slide(SLIDE).chapter)
    while kiosk.visit.slide_id != SLIDE:
        kiosk.window.visitor.onward("next")
        kiosk.settle()
    return kiosk


def let(kiosk: Kiosk, seconds: float) -> None:
    """Let so many seconds pass for the scene."""
    for _ in range(round(seconds * 20)):
        kiosk.window.stage.tick(0.05)
    kiosk.settle()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_a_visitor_looks_at_people_types_and_treatment(open_kiosk: Open, size: tuple[int, int]) -> None:
    """Five people answer the slide; every switch says what it changed; the years pass, wait, and go on by one."""
    kiosk = enter(open_kiosk, size)
    stage = kiosk.window.stage
    for _ in range(4):
        assert not stage.property("reached")
        kiosk.touch("Another person")
        let(kiosk, 1.0)
    let(kiosk, 3.0)
    assert stage.property("reached")
    kiosk.touch("With treatment")
    let(kiosk, 2.0)
    assert kiosk.says("With treatment here: about half as many relapses on average.")
    kiosk.touch("Primary progressive")
    assert kiosk.says("With treatment here: somewhat slower worsening on average.")
    kiosk.touch("With treatment")
    let(kiosk, 2.0)
    assert kiosk.says("Pretend people. No one can tell your course from this picture.")
    kiosk.touch("Let the years pass")
    let(kiosk, 1.0)
    kiosk.touch("Pause")
    held = stage.property("frame")["now"]
    let(kiosk, 1.0)
    assert stage.property("frame")["now"] == held < 15.0
    kiosk.touch("One year on")
    assert stage.property("frame")["now"] == int(held) + 1.0
    kiosk.touch("Reset")
    assert stage.property("frame")["kind"] == 0


def test_with_less_movement_everything_is_there_at_once(open_kiosk: Open) -> None:
    """Another person with all years, and treatment without a change that would have to be watched."""
    kiosk = enter(open_kiosk, less=True)
    stage = kiosk.window.stage
    for touched, share in (("Another person", 0.0), ("With treatment", 1.0), ("Another person", 1.0)):
        kiosk.touch(touched)
        assert not stage.property("moving")
        assert (stage.property("frame")["now"], stage.property("frame")["share"]) == (15.0, share)

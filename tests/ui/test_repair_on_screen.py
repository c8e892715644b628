"""The repair of myelin on the glass: touching the picture holds it and names its parts."""

from __future__ import annotations

from tests.ui.conftest import Open
from tests.ui.shipped import shipped_deck


def test_a_touch_on_the_picture_holds_it_and_names_what_is_seen(open_kiosk: Open) -> None:
    """As Pause does; another touch lets the days go on."""
    kiosk = open_kiosk(deck=shipped_deck())
    kiosk.window.visitor.begin("en")
    kiosk.window.visitor.openChapter("own-repair")
    while kiosk.visit.slide_id != "repair-watch":
        kiosk.window.visitor.onward("next")
        kiosk.settle()
    stage = kiosk.window.stage
    kiosk.touch("Start the damage")
    for _ in range(60):
        stage.tick(0.1)
    kiosk.settle()
    assert stage.property("moving")
    assert not kiosk.says("Bare fibre")
    kiosk.touch("Stop and see the names")
    kiosk.settle()
    assert not stage.property("moving")
    assert kiosk.says("Bare fibre")
    kiosk.touch("Go on")
    assert stage.property("moving")


def test_with_less_movement_the_outcome_stands_at_once(open_kiosk: Open) -> None:
    """So that what slows repair can be compared without anything moving: the slide answers."""
    kiosk = open_kiosk(deck=shipped_deck())
    kiosk.window.visitor.begin("en")
    kiosk.window.visitor.toggleMovement()
    kiosk.window.visitor.openChapter("own-repair")
    while kiosk.visit.slide_id != "what-slows":
        kiosk.window.visitor.onward("next")
        kiosk.settle()
    stage = kiosk.window.stage
    kiosk.touch("Start the damage")
    for factor in ("Debris stays", "Older body"):
        kiosk.touch(factor)
        assert not stage.property("reached")
    kiosk.touch("Start the damage")
    kiosk.settle()
    assert stage.property("reached")
    assert not stage.property("moving")

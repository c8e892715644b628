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

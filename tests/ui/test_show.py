"""A scene shows itself, waits when it is covered, says what it shows, and notices when a visitor has done it."""

from __future__ import annotations

import pytest

from kiosk.deck.pack import Deck
from kiosk.slides import LivingScene
from kiosk.visit import events as on
from kiosk.visit.state import Overlay
from tests.ui.conftest import Open
from tests.ui.kiosk import LANDSCAPE, PORTRAIT, Kiosk
from tests.ui.shipped import shipped_deck

FRAME = 1 / 60


@pytest.fixture(scope="module")
def deck() -> Deck:
    """The shipped deck, in which every scene stands."""
    return shipped_deck()


def scene_slides(deck: Deck) -> list[str]:
    """The slides with a living scene."""
    return [slide.id for slide in deck.slides if isinstance(slide.kind, LivingScene)]


def enter(kiosk: Kiosk, slide_id: str) -> None:
    """Go to a slide as a visitor does."""
    kiosk.window.visitor.begin("en")
    kiosk.window.visitor.openChapter(kiosk.deck.slide(slide_id).chapter)
    kiosk.settle()
    while kiosk.visit.slide_id != slide_id:
        kiosk.window.visitor.onward("next")
        kiosk.settle()


def let(kiosk: Kiosk, seconds: float) -> None:
    """Let so many seconds of frames pass for the scene."""
    for _ in range(round(seconds / FRAME)):
        kiosk.window.stage.tick(FRAME)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_every_scene_shows_itself_with_a_caption_per_step(open_kiosk: Open, deck: Deck, size: tuple[int, int]) -> None:
    """One touch, up to 20 s, every caption readable in its turn; then the hint is back."""
    kiosk = open_kiosk(deck=deck, size=size)
    for slide in scene_slides(deck):
        enter(kiosk, slide)
        stage = kiosk.window.stage
        kiosk.touch("Show me")
        captions: list[str] = []
        seconds = 0.0
        while stage.property("step") >= 0:
            if stage.property("step") == len(captions):
                kiosk.settle()
                caption = kiosk.items(lambda item: item.inherits("QQuickText"))
                assert caption
                captions.append(stage.property("captions")[stage.property("step")])
            let(kiosk, 0.1)
            seconds += 0.1
        assert captions == stage.property("captions")
        assert seconds <= 20.2
        kiosk.settle()
        assert kiosk.says(deck.slide(slide).text["en"].hint)
        assert kiosk.can_touch("Show me")
        kiosk.window.visitor.send(on.Finish())


def test_a_show_pauses_stops_and_gives_way(open_kiosk: Open, deck: Deck) -> None:
    """Pause holds it, Stop begins anew, and whoever touches the scene takes over."""
    kiosk = open_kiosk(deck=deck)
    enter(kiosk, "nerve-signal")
    stage = kiosk.window.stage
    first = stage.property("frame")
    kiosk.touch("Show me")
    let(kiosk, 3.0)
    kiosk.touch("Pause")
    held = stage.property("frame")
    let(kiosk, 3.0)
    assert stage.property("frame") == held != first
    kiosk.touch("Play")
    let(kiosk, 0.5)
    assert stage.property("frame") != held
    kiosk.touch("Stop")
    assert stage.property("step") == -1
    assert stage.property("frame") == first
    kiosk.touch("Show me")
    let(kiosk, 3.0)
    kiosk.touch("Send a signal")
    assert stage.property("step") == -1
    assert stage.property("moving")


def test_a_covered_scene_stands_still(open_kiosk: Open, deck: Deck) -> None:
    """Behind a sheet, behind the question whether somebody is there, and paused: no frame is asked for."""
    kiosk = open_kiosk(deck=deck)
    enter(kiosk, "nerve-signal")
    stage = kiosk.window.stage
    kiosk.touch("Show me")
    assert stage.property("moving")
    kiosk.window.visitor.send(on.OpenOverlay(Overlay.TEXT_SIZE))
    kiosk.settle()
    assert not stage.property("moving")
    held = stage.property("frame")
    let(kiosk, 1.0)
    assert stage.property("frame") is held or stage.property("frame") == held
    kiosk.window.visitor.send(on.CloseOverlay())
    kiosk.settle()
    assert stage.property("moving")
    stage.setProperty("paused", True)
    assert not stage.property("moving")
    stage.setProperty("paused", False)
    kiosk.wait(361.0)
    assert kiosk.visit.warning is not None
    assert not stage.property("moving")


def test_with_less_movement_the_show_is_walked_step_by_step(open_kiosk: Open, deck: Deck) -> None:
    """Next and back through the stills, each with its caption."""
    kiosk = open_kiosk(deck=deck)
    enter(kiosk, "nerve-signal")
    kiosk.window.visitor.toggleMovement()
    kiosk.settle()
    stage = kiosk.window.stage
    assert kiosk.says("A healthy fibre, wrapped in myelin.")
    assert not kiosk.can_touch("Step back")
    kiosk.touch("Next step")
    kiosk.touch("Next step")
    assert stage.property("still") == 2
    assert kiosk.says("Each gap makes it fresh.")
    kiosk.touch("Step back")
    assert stage.property("still") == 1
    assert not stage.property("moving")


def test_the_state_is_said_in_the_language_of_the_visitor(open_kiosk: Open, deck: Deck) -> None:
    """As the description of the picture, for assistive technology and for speech."""
    kiosk = open_kiosk(deck=deck)
    enter(kiosk, "damaged-signal")
    drawing = next(item for item in kiosk.items(lambda item: item.property("said") is not None))
    assert drawing.property("said") == "2 sleeves are damaged. No signal is on its way."
    kiosk.window.stage.act("send")
    assert drawing.property("said") == "2 sleeves are damaged. The signal is on its way."
    kiosk.window.visitor.chooseLanguage("es")
    kiosk.settle()
    assert drawing.property("said").startswith("2 vainas")


def test_a_goal_is_answered_once_the_visitor_has_reached_it(open_kiosk: Open) -> None:
    """Not when the show did; and a reset asks again. The small deck asks for a signal that arrives."""
    kiosk = open_kiosk()
    kiosk.window.visitor.begin("en")
    kiosk.window.visitor.openChapter("cells")
    while kiosk.visit.slide_id != "alive":
        kiosk.window.visitor.onward("next")
        kiosk.settle()
    stage = kiosk.window.stage
    kiosk.touch("Show me")
    let(kiosk, 20.0)
    kiosk.settle()
    assert stage.scene is not None
    assert "arrived" in stage.scene.reached
    assert not stage.property("reached")
    kiosk.touch("Send a signal")
    let(kiosk, 10.0)
    kiosk.settle()
    assert stage.property("reached")
    assert kiosk.says("It is there.")
    kiosk.touch("Reset")
    assert not stage.property("reached")
    assert not kiosk.says("It is there.")


def test_a_control_that_the_slide_leaves_out_is_gone(open_kiosk: Open) -> None:
    """The rest of the scene stays as it is."""
    kiosk = open_kiosk()
    stage = kiosk.window.stage
    stage.open(LivingScene("axon", "damaged", controls=("trace",)), 1)
    assert stage.property("controls") == ["trace"]
    stage.open(LivingScene("axon", "damaged"), 1)
    assert stage.property("controls") == ["repair", "warmth", "width", "train", "slow", "step", "trace"]
    stage.close()
    assert stage.property("controls") == []

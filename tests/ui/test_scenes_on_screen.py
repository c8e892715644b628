"""The living scenes of the shipped deck come, run and go without a word of complaint."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.deck.pack import Deck
from kiosk.scenes import SCENES
from kiosk.slides import LivingScene
from kiosk.visit import events as on
from kiosk.visit import idle
from kiosk.visit.state import Screen, Visit
from tests.ui.conftest import Open
from tests.ui.kiosk import LANDSCAPE, PORTRAIT, Kiosk
from tests.ui.shipped import shipped_deck


@pytest.fixture(scope="module")
def scenes_deck() -> Deck:
    """The shipped deck, with the living scenes as its only tour: one after the other."""
    return shipped_deck()


def enter(kiosk: Kiosk, slide_id: str) -> None:
    """Be at a slide on the way through its chapter, and let its scene run for a second."""
    path = tuple(slide.id for slide in kiosk.deck.chapter_slides(kiosk.deck.slide(slide_id).chapter))
    kiosk.window.visitor.begin("en")
    kiosk.window.visitor.show(_walking(kiosk, path, path.index(slide_id)))
    kiosk.settle()
    run(kiosk)


def run(kiosk: Kiosk) -> None:
    """Do everything the scene can do, and let a second pass in it."""
    scene = kiosk.window.stage.scene
    assert scene is not None
    for action in scene.about.actions:
        kiosk.window.stage.act(action.name, action.high)
    for _ in range(int(1.0 / scene.max_dt) + 1):
        kiosk.window.stage.tick(scene.max_dt)
    kiosk.settle()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_a_scene_is_left_in_every_way(open_kiosk: Open, scenes_deck: Deck, size: tuple[int, int]) -> None:
    """By Next, Back, Home, the end of a visit and by nobody answering: the stage is empty and nothing complained."""
    kiosk = open_kiosk(deck=scenes_deck, size=size)
    ways = (on.Next(), on.Back(), on.GoHome(), on.Finish())
    # One slide of each scene: how it is left does not depend on how it began.
    slides = {slide.kind.scene: slide for slide in scenes_deck.slides if isinstance(slide.kind, LivingScene)}
    assert len(slides) == len(SCENES)
    for slide in slides.values():
        for way in ways:
            enter(kiosk, slide.id)
            kiosk.window.visitor.send(way)
            kiosk.settle()
            assert kiosk.visit.slide_id != slide.id
            kiosk.window.visitor.send(on.Finish())
        enter(kiosk, slide.id)
        kiosk.wait(idle.MOST)
        kiosk.wait(idle.COUNTDOWN)
        assert kiosk.visit.screen is Screen.ATTRACT
        assert kiosk.window.stage.scene is None
        assert kiosk.window.stage.property("frame") == {}


def test_one_scene_follows_another(open_kiosk: Open, scenes_deck: Deck) -> None:
    """No drawing ever sees the numbers of another scene."""
    kiosk = open_kiosk(deck=scenes_deck)
    path = tuple(slide.id for slide in scenes_deck.slides if isinstance(slide.kind, LivingScene))
    assert len(path) >= 4
    kiosk.window.visitor.begin("es")
    kiosk.window.visitor.show(_walking(kiosk, path))
    for _ in path[1:]:
        run(kiosk)
        kiosk.touch(kiosk.say("Dock", "Next"))
    for _ in path[1:]:
        run(kiosk)
        kiosk.touch(kiosk.say("Dock", "Back"))
    assert kiosk.visit.slide_id == path[0]


def test_every_still_of_every_scene_can_be_shown(open_kiosk: Open, scenes_deck: Deck) -> None:
    """With less movement each scene is told in numbered pictures, one touch after the other."""
    kiosk = open_kiosk(deck=scenes_deck)
    path = tuple(slide.id for slide in scenes_deck.slides if isinstance(slide.kind, LivingScene))
    kiosk.window.visitor.begin("en")
    kiosk.window.visitor.toggleMovement()
    kiosk.window.visitor.show(_walking(kiosk, path))
    kiosk.settle()
    for number in range(len(path)):
        stage = kiosk.window.stage
        for still in range(1, stage.property("stills")):
            kiosk.touch("Next step")
            assert stage.property("still") == still
        if number + 1 < len(path):
            kiosk.touch("Next")


def _walking(kiosk: Kiosk, path: tuple[str, ...], at: int = 0) -> Visit:
    return replace(kiosk.visit, screen=Screen.SLIDE, path=path, at=at, seen=frozenset(path[: at + 1]))

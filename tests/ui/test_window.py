"""The window when something is missing or changes: another deck, no translation, no fonts, a small screen, a picture
that cannot be read, a scene that fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import places
from kiosk.deck.pack import Deck, open_deck
from kiosk.errors import SetupError
from kiosk.slides import LivingScene
from kiosk.ui.window import KioskWindow, Look, load_fonts
from kiosk.visit.state import Screen
from kiosk.visit.step import fresh
from tests.builders import packed_deck
from tests.ui.conftest import Open
from tests.ui.kiosk import Kiosk
from tests.watch import Watch

# Far longer than it takes; waiting ends with the signal.
PATIENCE_MS = 20_000


@pytest.fixture(scope="module")
def other_deck() -> Deck:
    """A deck whose pictures cannot be read."""
    return open_deck(packed_deck(4))


def test_another_deck_begins_at_its_beginning(open_kiosk: Open, other_deck: Deck, watch: Watch) -> None:
    """Whoever was reading: the attract screen of the new deck, in its first language."""
    watch.expect(r"Error decoding: .*\.webp")
    # Proofing loads pictures at once, so that the complaint about them comes before the test ends.
    kiosk = open_kiosk(proof=True)
    kiosk.touch("Toque para empezar")
    kiosk.touch("Células")
    kiosk.window.replace_deck(other_deck)
    kiosk.settle()
    assert kiosk.visit == fresh(other_deck)
    assert kiosk.says("How large?")
    kiosk.touch("Touch to begin")
    assert kiosk.says("Chapter 3")


def test_a_picture_that_cannot_be_read_leaves_its_description(open_kiosk: Open, other_deck: Deck, watch: Watch) -> None:
    """The slide stays usable and the log says which file it was."""
    watch.expect(r"Error decoding: .*\.webp")
    kiosk = open_kiosk(deck=other_deck, proof=True)
    kiosk.touch("Touch to begin")
    kiosk.touch("Chapter 0")
    assert kiosk.says("Picture: A cell.")
    kiosk.touch("Home")
    assert kiosk.visit.screen is Screen.HOME


def test_without_a_translation_the_deck_is_still_readable(
    qapp: QGuiApplication, small_deck: Deck, tmp_path: Path, watch: Watch
) -> None:
    """The interface stays in English, the slides are in Spanish, and the log says what to do."""
    for name in ("fonts", "art"):
        (tmp_path / name).symlink_to(places.ASSETS / name)
    watch.expect("The interface has no words in “es”: .* Run the set-up again.")
    kiosk = Kiosk(small_deck, tmp_path, tmp_path, proof=True)
    kiosk.touch("Toque para empezar")
    assert kiosk.says("Células")
    kiosk.touch("Start 5-minute tour")
    assert kiosk.says("Mire")
    kiosk.close()


def test_the_first_frame_is_told(
    qapp: QGuiApplication, qtbot: QtBot, assets: Path, small_deck: Deck, tmp_path: Path
) -> None:
    """Whoever waits for the kiosk hears when its first screen can be seen."""
    window = KioskWindow(small_deck, tmp_path, Look(assets, full_screen=False))
    with qtbot.waitSignal(window.drawn, timeout=PATIENCE_MS):
        window.show()
    window.close()


def test_missing_fonts_stop_the_start_with_a_sentence(qapp: QGuiApplication, tmp_path: Path) -> None:
    """Letters are never drawn in whatever font there is."""
    with pytest.raises(SetupError, match=r"The fonts in .* cannot be read \(none found\): install again\."):
        load_fonts(tmp_path)
    (tmp_path / "broken.ttf").write_bytes(b"not a font")
    with pytest.raises(SetupError, match=r"\(broken\.ttf\)"):
        load_fonts(tmp_path)


@pytest.mark.parametrize(("width_mm", "pixels"), [(0.0, 36), (509.0, 36), (400.0, 44), (250.0, 54)])
def test_letters_are_as_large_as_the_screen_needs(open_kiosk: Open, width_mm: float, pixels: int) -> None:
    """Capitals of 6.1 mm on the real screen: larger letters on a smaller one, half as large again at most."""
    kiosk = open_kiosk(width_mm=width_mm, proof=True)
    kiosk.touch("Touch to begin")
    kiosk.touch("Cells")
    word = kiosk.items(lambda item: item.inherits("QQuickText") and item.property("text") == "round")[0]
    assert word.property("font").pixelSize() == pixels


def test_a_scene_that_fails_is_stopped_and_the_visit_goes_on(kiosk: Kiosk, watch: Watch) -> None:
    """The visitor keeps the slide and its text; staff find the reason in the log."""
    watch.expect("the scene “axon” stopped")
    watch.expect("The living picture “axon” stopped: ")
    kiosk.touch("Touch to begin")
    kiosk.touch("Cells")
    for _ in range(4):
        kiosk.touch("Next")
    kiosk.window.stage.act("no-such-action", 0.0)
    assert kiosk.window.stage.scene is None
    kiosk.window.stage.tick(0.05)
    assert kiosk.says("Watch it move")
    kiosk.touch("Back")
    assert kiosk.visit.slide_id == "steps"


def test_a_step_of_a_scene_is_never_longer_than_it_allows(kiosk: Kiosk) -> None:
    """A machine that slept for an hour shows the next moment of a scene, not its end."""
    stage = kiosk.window.stage
    stage.open(LivingScene("axon", "healthy"), 1)
    scene = stage.scene
    assert scene is not None
    stage.act("send", 0.0)
    stage.tick(3600.0)
    slept = stage.property("frame")
    scene.reset()
    scene.act("send", 0.0)
    scene.step(scene.max_dt)
    assert slept == scene.frame()
    stage.close()

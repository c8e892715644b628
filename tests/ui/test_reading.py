"""How a visitor reads: language, text size, contrast, pages, sheets and the parts of a slide, all by
touch."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.deck.pack import Deck, assemble, open_deck
from kiosk.visit.state import Overlay, TextSize
from tests.builders import DeckFolder
from tests.ui.conftest import Open
from tests.ui.kiosk import Kiosk, middle

LOOK, PARTS, STATES, STEPS, ALIVE = range(5)


@pytest.fixture
def finished(open_kiosk: Open) -> Kiosk:
    """The small deck, drawn at once and finished, on its first slide."""
    kiosk = open_kiosk(proof=True)
    return on_slide(kiosk, LOOK)


def on_slide(kiosk: Kiosk, number: int) -> Kiosk:
    """Go to a slide of the only chapter."""
    kiosk.touch("Touch to begin")
    kiosk.touch("Cells")
    for _ in range(number):
        kiosk.touch("Next")
    return kiosk


def letters(kiosk: Kiosk, word: str) -> int:
    """The size of the letters of a word of the running text, in design pixels."""
    return int(word_item(kiosk, word).property("font").pixelSize())


def word_item(kiosk: Kiosk, word: str) -> QQuickItem:
    """The item that draws a word."""
    return kiosk.items(lambda item: item.inherits("QQuickText") and item.property("text") == word)[0]


def scene_drawing(kiosk: Kiosk) -> QQuickItem:
    """The item that draws the living scene."""
    return kiosk.items(lambda item: item.metaObject().className().startswith("Axon_"))[0]


def test_the_language_changes_at_once_and_back(finished: Kiosk) -> None:
    """Same slide, other words, in the sheet and below it; the change can be taken back."""
    finished.touch("Language")
    finished.touch("Español")
    assert finished.visit.language == "es"
    assert finished.say("Dock", "Back") != "Back"
    finished.touch(finished.say("SheetHost", "Close"))
    assert finished.says("Mire")
    assert finished.says("célula")
    assert finished.can_touch(finished.say("Dock", "Next"))
    finished.touch(finished.say("Dock", "Language"))
    finished.touch("English")
    finished.touch("Close")
    assert finished.says("This is a cell . It is round .")


def test_another_language_keeps_a_living_scene_as_it_stands(kiosk: Kiosk) -> None:
    """The signal stays where it is: the scene is not begun anew, nor is its drawing."""
    on_slide(kiosk, ALIVE)
    kiosk.touch("Pause")
    stage = kiosk.window.stage
    stage.act("wear", 1.0)
    before, scene = stage.property("frame"), stage.scene
    drawing = scene_drawing(kiosk)
    assert before["left"] != [1.0] * 4
    kiosk.touch("Language")
    kiosk.touch("Español")
    kiosk.touch(kiosk.say("SheetHost", "Close"))
    assert kiosk.says("Viva")
    assert stage.scene is scene
    assert stage.property("frame") == before
    assert scene_drawing(kiosk) == drawing


def test_a_paused_scene_stands_still_and_reset_begins_it_anew(kiosk: Kiosk) -> None:
    """Pause holds every number of the picture; Reset gives the first picture back."""
    on_slide(kiosk, ALIVE)
    stage = kiosk.window.stage
    kiosk.touch("Pause")
    kiosk.touch("Reset")
    kiosk.touch("Pause")
    first = stage.property("frame")
    stage.act("wear", 2.0)
    worn = stage.property("frame")
    assert worn != first
    stage.tick(0.1)
    assert stage.property("frame") == worn
    kiosk.touch("Reset")
    stage.property("paused")
    assert stage.property("frame")["left"] == first["left"]


def test_less_movement_shows_stills(finished: Kiosk) -> None:
    """The story of the scene in pictures, one touch after the other."""
    for _ in range(ALIVE):
        finished.touch("Next")
    finished.touch("Text size")
    finished.touch("Less movement")
    finished.touch("Close")
    stage = finished.window.stage
    assert stage.property("lessMovement")
    assert stage.property("stills") > 1
    assert stage.property("still") == 0
    finished.touch("Next step")
    assert stage.property("still") == 1


def test_text_sizes(finished: Kiosk) -> None:
    """Body text of 36, 45 and 54 pixels; the choice shows in the dock and can be taken back."""
    assert letters(finished, "This") == 36
    for name, size in (("Largest", 54), ("Large", 45), ("Normal", 36)):
        finished.touch("Text size")
        finished.touch(name)
        finished.touch("Close")
        assert letters(finished, "This") == size


def test_contrast(finished: Kiosk) -> None:
    """The page turns from light to dark and back, at once."""
    corner = finished.picture().pixelColor(5, 5)
    finished.touch("Contrast")
    assert finished.visit.dark
    assert finished.picture().pixelColor(5, 5).lightness() < 40 < 200 < corner.lightness()
    finished.touch("Contrast")
    assert finished.picture().pixelColor(5, 5) == corner


def test_sources(finished: Kiosk) -> None:
    """Every slide names its sources, when they were checked, and that nobody signed yet."""
    finished.touch("Sources")
    assert finished.says("A book.")
    assert not finished.says("A second-hand book.")
    assert finished.says("Not yet reviewed by a clinician.")
    assert finished.says("1 November 2026")
    assert finished.says("This is for learning.")
    finished.touch("Close")
    assert finished.visit.overlay is Overlay.NONE


def test_a_sheet_closes_by_a_touch_beside_it_but_not_by_a_miss_on_it(finished: Kiosk) -> None:
    """What lies below cannot be touched meanwhile."""
    next_button = middle(finished.targets("Next")[0])
    finished.touch("Sources")
    finished.touch_at(QPoint(960, 500))
    assert finished.visit.overlay is Overlay.SOURCES
    finished.touch_at(next_button)
    assert (finished.visit.overlay, finished.visit.at) == (Overlay.NONE, 0)


def test_a_glossary_word_says_what_it_means(finished: Kiosk) -> None:
    """Touch the underlined word in the text."""
    finished.touch_at(middle(word_item(finished, "cell")))
    assert finished.visit.overlay is Overlay.TERM
    assert finished.says("A small living part.")
    finished.touch("Close")
    assert not finished.says("A small living part.")


def test_the_evidence_badge_says_how_sure_we_are(finished: Kiosk) -> None:
    """The treatment, the reason in words, and the sources."""
    assert finished.says("Evidence: In trials")
    finished.touch("In trials")
    assert finished.visit.overlay is Overlay.EVIDENCE
    assert finished.says("A medicine")
    assert finished.says("It is being tested.")
    assert finished.says("A book.")


def test_a_part_of_a_picture_tells_about_itself(finished: Kiosk) -> None:
    """Touch its label or the part itself; the same touch closes it."""
    finished.touch("Next")
    pill_and_part = finished.targets("Middle")
    assert len(pill_and_part) == 2
    for target in pill_and_part:
        assert not finished.says("It is in the middle.")
        finished.touch_at(middle(target))
        assert finished.says("It is in the middle.")
        finished.touch_at(middle(target))


def test_two_states_can_be_compared(finished: Kiosk) -> None:
    """Each state has a button that shows it whole and tells about it; the divider goes where the picture
    is touched."""
    for _ in range(STATES):
        finished.touch("Next")
    finished.touch("Green")
    assert finished.says("Then.")
    finished.touch("Dark")
    assert finished.says("First.")
    finished.touch("Move the divider here")
    assert not finished.says("First.")


def test_a_step_of_evidence_tells_its_people_and_result(finished: Kiosk) -> None:
    """Touch a step, read the card, touch the card to close it."""
    for _ in range(STEPS):
        finished.touch("Next")
    finished.touch("Mice")
    assert finished.says("In mice")
    assert finished.says("Sources: A book")
    finished.touch("Close")
    assert finished.visit.open_item == -1


def test_all_steps_of_evidence_tell_what_they_found_or_none_does(open_kiosk: Open, tmp_path: Path, drawn: Path) -> None:
    """One long result silences the short ones as well: a visitor would take what is said for all there is."""
    short = on_slide(open_kiosk(proof=True), STEPS)
    assert short.texts().count("A hint") == 3
    folder = DeckFolder(tmp_path / "long", drawn)
    folder.change(
        "slides/04-steps.en.md", "| Trial | 20 | Open | A hint |", f"| Trial | 20 | Open | {'A long hint. ' * 90} |"
    )
    built = folder.build()
    long = on_slide(open_kiosk(deck=open_deck(assemble(built.header, built.body, built.media)), proof=True), STEPS)
    assert "Trial" in long.texts()
    assert not [text for text in long.texts() if "hint" in text]


def test_a_page_of_text_ends_with_a_sentence(open_kiosk: Open, tmp_path: Path, drawn: Path) -> None:
    """Nobody has to keep half a sentence in mind while the page is turned."""
    folder = DeckFolder(tmp_path / "sentences", drawn)
    lines = [" ".join(f"word{10 * line + word}" for word in range(13)) + "." for line in range(8)]
    folder.change("slides/01-look.en.md", "It is **round**.", "It is **round**.\n\n" + "\n\n".join(lines))
    built = folder.build()
    kiosk = on_slide(open_kiosk(deck=open_deck(assemble(built.header, built.body, built.media)), proof=True), LOOK)
    kiosk.touch("Text size")
    kiosk.touch("Largest")
    kiosk.touch("Close")
    assert kiosk.visit.pages > 2
    for page in range(kiosk.visit.pages):
        words = [text for text in kiosk.texts() if text.startswith("word")]
        assert words[-1].endswith("."), words
        if page + 1 < kiosk.visit.pages:
            kiosk.touch("Next")


@pytest.fixture
def wordy_deck(tmp_path: Path, drawn: Path) -> Deck:
    """The small deck with a first slide of 150 words, far more than its author may write."""
    folder = DeckFolder(tmp_path / "wordy", drawn)
    words = " ".join(f"word{number}" for number in range(150))
    folder.change("slides/01-look.en.md", "It is **round**.", f"It is **round**. {words}.")
    built = folder.build()
    return open_deck(assemble(built.header, built.body, built.media))


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_a_long_text_is_turned_in_pages_and_no_word_is_lost(
    open_kiosk: Open, wordy_deck: Deck, size: tuple[int, int]
) -> None:
    """At the largest size as at the normal one, every word stands on a page that Next shows, also when the
    same size is chosen twice."""
    kiosk = on_slide(open_kiosk(deck=wordy_deck, size=size, proof=True), LOOK)
    for name in ("Largest", "Large", "Large"):
        kiosk.touch("Text size")
        kiosk.touch(name)
        kiosk.touch("Close")
        assert kiosk.visit.text_size is TextSize(name.lower())
        assert kiosk.visit.page == 0
        seen: set[str] = set(kiosk.texts())
        while kiosk.visit.page + 1 < kiosk.visit.pages:
            assert kiosk.says(f"text {kiosk.visit.page + 1} of {kiosk.visit.pages}")
            kiosk.touch("Next")
            assert kiosk.visit.slide_id == "look"
            seen |= set(kiosk.texts())
        assert kiosk.visit.pages > 1
        assert {f"word{number}" for number in range(149)} <= seen
        while kiosk.visit.page:
            kiosk.touch("Back")

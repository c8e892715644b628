"""Staff in front of the kiosk: they get in, bring a deck, mend it, show it and take it back, by touch alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from kiosk.deck.pack import Deck
from kiosk.visit.state import Screen
from tests.builders import DeckFolder
from tests.importers.talk import Talk, photo
from tests.ui.conftest import OpenClinic
from tests.ui.kiosk import LANDSCAPE, PORTRAIT

BOTH = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])


def autumn_stick(home: Path, drawn: Path) -> Path:
    """A stick with a deck folder on it, in which one picture has no description."""
    folder = home / "STICK"
    folder.mkdir()
    deck = DeckFolder(folder / "autumn", drawn)
    deck.change("deck.toml", 'en = "Good"', 'en = "Autumn"').change("deck.toml", 'id = "good"', 'id = "autumn"')
    deck.change("slides/02-parts.en.md", 'alt = "A round cell."\n', "")
    return folder


@pytest.fixture
def stick(tmp_path: Path, drawn: Path) -> Path:
    """The stick with the autumn deck."""
    return autumn_stick(tmp_path, drawn)


@BOTH
def test_two_corners_and_the_pin_open_the_desk(open_clinic: OpenClinic, size: tuple[int, int]) -> None:
    """The visit is over then, and lifting the hands begins none."""
    kiosk = open_clinic(size)
    kiosk.come_in()
    assert kiosk.shows() is Screen.ATTRACT
    assert kiosk.says("On screen now") and kiosk.says("Good")
    kiosk.touch("Leave")
    assert kiosk.gate == "closed"
    kiosk.touch("Touch to begin")
    assert kiosk.shows() is Screen.HOME


def test_a_visit_ends_when_staff_open_the_desk(open_clinic: OpenClinic) -> None:
    """Nothing of it is left."""
    kiosk = open_clinic()
    kiosk.touch("Touch to begin")
    kiosk.knock()
    assert kiosk.gate == "pin"
    assert kiosk.shows() is Screen.ATTRACT


def test_nothing_of_a_visit_can_be_touched_at_the_desk(open_clinic: OpenClinic) -> None:
    """A touch beside the keys of the keypad does nothing."""
    kiosk = open_clinic()
    kiosk.knock()
    kiosk.touch_at(QPoint(60, 900))
    assert kiosk.shows() is Screen.ATTRACT and kiosk.gate == "pin"


@BOTH
def test_a_deck_on_a_stick_is_mended_shown_and_taken_back(
    open_clinic: OpenClinic, stick: Path, size: tuple[int, int]
) -> None:
    """The whole way of a new deck: stick, check, one mend typed on the desk's keyboard, on the screen, and back."""
    kiosk = open_clinic(size, real=True)
    kiosk.come_in()
    kiosk.plug(stick)
    kiosk.touch("Check and bring in as a draft")
    kiosk.finish_work()
    assert kiosk.says("1 to mend") and kiosk.says("The picture has no description.")
    kiosk.touch("Describe the picture")
    assert kiosk.says("What does this picture show?")
    kiosk.type("A round cell.")
    kiosk.touch("Done")
    kiosk.finish_work()
    assert kiosk.says("Nothing must be mended")
    kiosk.touch("Put on screen after this visitor")
    kiosk.touch("Yes, put it on screen")
    kiosk.finish_work()
    # An unsigned deck is taken in only when somebody says so.
    kiosk.touch("Yes, take it")
    kiosk.finish_work()
    assert "“Autumn” is on the screen as soon as you leave" in kiosk.sentence()
    kiosk.touch("Leave")
    deck: Deck = kiosk.window.visitor._deck
    assert deck.header.title["en"] == "Autumn"
    assert deck.slide("parts").text["en"].alt == "A round cell."
    kiosk.come_in()
    kiosk.touch("Take back")
    kiosk.finish_work()
    assert "Taken back: “Good”" in kiosk.sentence()
    kiosk.touch("Leave")
    assert kiosk.window.visitor._deck.header.title["en"] == "Good"


def test_a_powerpoint_file_goes_the_same_way(open_clinic: OpenClinic, tmp_path: Path) -> None:
    """From the stick to the screen and back, by somebody who never saw this kiosk before: the picture without a
    description is described, the slide nobody needs is hidden."""
    folder = tmp_path / "STICK"
    folder.mkdir()
    talk = Talk()
    slide = talk.slide("Good to know", "Drink enough water.", "Rest when you are tired.")
    talk.picture(slide, photo(), alt="")
    talk.slide("Parking", "Park behind the house.")
    talk.save(folder / "welcome.pptx")
    kiosk = open_clinic(real=True)
    kiosk.come_in()
    kiosk.plug(folder)
    assert kiosk.says("welcome.pptx") and kiosk.says("PowerPoint")
    kiosk.touch("Check and bring in as a draft")
    kiosk.finish_work()
    assert kiosk.says("The picture has no description.")
    kiosk.touch("Describe the picture")
    kiosk.type("A glass of water.")
    kiosk.touch("Done")
    kiosk.finish_work()
    assert kiosk.says("Nothing must be mended")
    kiosk.touch("Put on screen after this visitor")
    kiosk.touch("Yes, put it on screen")
    kiosk.finish_work()
    kiosk.touch("Yes, take it")
    kiosk.finish_work()
    kiosk.touch("Leave")
    deck: Deck = kiosk.window.visitor._deck
    assert [slide.text["en"].title for slide in deck.slides] == ["Good to know", "Parking"]
    assert deck.slides[0].text["en"].alt == "A glass of water."
    kiosk.touch("Touch to begin")
    assert kiosk.shows() is Screen.HOME
    kiosk.come_in()
    kiosk.touch("Take back")
    kiosk.finish_work()
    kiosk.touch("Leave")
    assert kiosk.window.visitor._deck.header.title["en"] == "Good"


def test_a_slide_can_be_hidden_and_brought_back_in_a_draft(open_clinic: OpenClinic, stick: Path) -> None:
    """Hiding mends a slide nobody can describe; its row offers to bring it back."""
    kiosk = open_clinic()
    kiosk.come_in()
    kiosk.plug(stick)
    kiosk.touch("Check and bring in as a draft")
    kiosk.finish_work()
    kiosk.touch("Hide the slide")
    kiosk.finish_work()
    assert kiosk.says("Nothing must be mended") and kiosk.says("Hidden: visitors will not see it.")
    kiosk.touch("Bring back")
    kiosk.finish_work()
    assert kiosk.says("1 to mend")


def test_slow_work_can_be_cancelled_and_leaves_nothing(open_clinic: OpenClinic, stick: Path) -> None:
    """No draft, no half-made folder, and one sentence."""
    kiosk = open_clinic(real=True)
    kiosk.come_in()
    kiosk.plug(stick)
    kiosk.desk.world.job = _job_that_waits_for_cancel
    kiosk.touch("Check and bring in as a draft")
    kiosk.touch("Cancel")
    kiosk.finish_work()
    assert "was cancelled" in kiosk.sentence()
    assert kiosk.desk.world.drafts.all() == ()
    assert not list((kiosk.clinic.station.home / "making").iterdir())


def _job_that_waits_for_cancel(job: str, arguments: object, *, cancelled: Callable[[], bool], **_: object) -> None:
    from kiosk.errors import Cancelled

    while not cancelled():
        pass
    raise Cancelled("Cancelled.")

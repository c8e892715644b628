"""What the desk does with sticks, drafts and decks, by its actions alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk.desk.state import Gate
from tests.builders import DeckFolder
from tests.desk.world import Clinic, shown
from tests.watch import Watch


def told(clinic: Clinic) -> tuple[str, str]:
    """The code and the words of the message."""
    message = clinic.desk.view()["message"] or {"code": "", "words": ""}
    return message["code"], message["words"]


def test_a_deck_on_a_stick_is_taken_in_after_a_yes_and_put_on_the_screen(
    clinic: Clinic, stick: Path, packed_autumn: bytes
) -> None:
    """Nobody signed it, so the desk asks; then it is in the library, and on the screen when somebody says so."""
    (stick / "autumn.deck").write_bytes(packed_autumn)
    clinic.come_in()
    clinic.plug(stick)
    assert [file["kind"] for file in shown(clinic)["stick"]["files"]] == ["deck"]
    clinic.desk.act("decks.take", 0)
    question = clinic.desk.view()["question"]
    assert question["code"] == "admit" and "signed" in question["sentences"][0]
    clinic.desk.act("desk.yes")
    assert told(clinic) == ("installed", "Autumn")
    (row,) = shown(clinic)["rows"]
    clinic.desk.act("decks.show", row["id"])
    assert told(clinic)[0] == "on-screen"
    assert shown(clinic)["active"]["title"] == "Autumn"
    clinic.desk.act("decks.back")
    assert told(clinic) == ("taken-back", "Good")


def test_no_means_no(clinic: Clinic, stick: Path, packed_autumn: bytes) -> None:
    """The deck stays outside."""
    (stick / "autumn.deck").write_bytes(packed_autumn)
    clinic.come_in()
    clinic.plug(stick)
    clinic.desk.act("decks.take", 0)
    assert clinic.desk.view()["question"] is not None
    clinic.desk.act("desk.no")
    assert shown(clinic)["rows"] == []


def test_a_damaged_deck_is_refused_in_one_sentence(clinic: Clinic, stick: Path, packed_autumn: bytes) -> None:
    """What is wrong and what to do."""
    (stick / "half.deck").write_bytes(packed_autumn[:-100])
    clinic.come_in()
    clinic.plug(stick)
    clinic.desk.act("decks.take", 0)
    code, words = told(clinic)
    assert code == "" and words.endswith(".") and "half.deck" in words
    assert shown(clinic)["rows"] == []


def test_a_kiosk_that_requires_signatures_refuses_others(clinic: Clinic, stick: Path, packed_autumn: bytes) -> None:
    """No question is asked: the answer is no."""
    station = clinic.station
    station.save(msgspec.structs.replace(station.settings, policy="require"))
    (stick / "autumn.deck").write_bytes(packed_autumn)
    clinic.come_in()
    clinic.plug(stick)
    clinic.desk.act("decks.take", 0)
    assert clinic.desk.view()["question"] is None
    assert told(clinic)[1].endswith(".")


def test_a_stick_that_is_pulled_out_is_forgotten(clinic: Clinic, stick: Path, packed_autumn: bytes) -> None:
    """Its files cannot be touched any more."""
    (stick / "autumn.deck").write_bytes(packed_autumn)
    clinic.come_in()
    clinic.plug(stick)
    clinic.sticks.clear()
    clinic.desk.act("decks.take", 0)
    clinic.wait(2.0)
    assert not shown(clinic)["stick"]["there"]
    clinic.desk.act("decks.take", 0)
    assert "plug it in again" in told(clinic)[1]


def test_a_stick_without_anything_for_a_kiosk_says_so(clinic: Clinic, stick: Path) -> None:
    """Holiday pictures are not decks."""
    (stick / "beach.jpg").write_bytes(b"\xff\xd8 not a deck")
    clinic.come_in()
    clinic.plug(stick)
    assert shown(clinic)["stick"] | {"name": ""} == {
        "there": True,
        "name": "",
        "files": [],
        "paging": {"at": 1, "of": 1},
        "listed": True,
    }


def test_work_that_goes_on_when_the_desk_locks_is_there_afterwards(clinic: Clinic, stick: Path, drawn: Path) -> None:
    """A long import is not lost because nobody touched the screen."""
    DeckFolder(stick / "autumn", drawn)
    clinic.come_in()
    clinic.plug(stick)
    clinic.background.waits = True
    clinic.desk.act("decks.take", 0)
    clinic.wait(61.0)
    assert clinic.gate() is Gate.CLOSED
    clinic.background.go()
    clinic.come_in()
    assert clinic.desk.page == "draft"
    assert shown(clinic)["errors"] == 0


def test_one_slow_work_at_a_time(clinic: Clinic, stick: Path, drawn: Path) -> None:
    """A second one is refused with a sentence, and the first goes on."""
    DeckFolder(stick / "autumn", drawn)
    clinic.come_in()
    clinic.plug(stick)
    clinic.background.waits = True
    clinic.desk.act("decks.take", 0)
    clinic.desk.act("decks.take", 0)
    assert "still running" in told(clinic)[1]
    clinic.background.go()
    assert clinic.desk.page == "draft"


def test_an_error_nobody_expected_is_noted_and_changes_nothing(clinic: Clinic, stick: Path, watch: Watch) -> None:
    """No stack trace for staff; the log has it."""
    watch.expect("Work at the desk failed")
    DeckFolder(stick / "autumn", stick.parent / "drawn")
    clinic.come_in()
    clinic.plug(stick)

    def broken(*_: Any, **__: Any) -> Any:
        raise ZeroDivisionError

    clinic.desk.world.job = broken
    clinic.desk.act("decks.take", 0)
    assert told(clinic) == ("fault", "")
    assert clinic.desk.world.drafts.all() == ()


def test_a_draft_is_deleted_only_after_a_yes(clinic: Clinic, stick: Path, drawn: Path) -> None:
    """Then it is gone from the list and from the disk."""
    DeckFolder(stick / "autumn", drawn)
    clinic.come_in()
    clinic.plug(stick)
    clinic.desk.act("decks.take", 0)
    clinic.desk.act("draft.delete")
    assert clinic.desk.world.drafts.all() != ()
    clinic.desk.act("desk.yes")
    assert clinic.desk.world.drafts.all() == ()
    assert clinic.desk.page == "decks" and shown(clinic)["rows"] == []


def test_a_draft_with_an_error_cannot_be_put_on_the_screen(clinic: Clinic, stick: Path, drawn: Path) -> None:
    """Not even by an action that no button offers."""
    DeckFolder(stick / "autumn", drawn).change("slides/02-parts.en.md", 'alt = "A round cell."\n', "")
    clinic.come_in()
    clinic.plug(stick)
    clinic.desk.act("decks.take", 0)
    clinic.desk.act("draft.publish")
    assert clinic.desk.view()["question"] is None
    assert "mended first" in told(clinic)[1]


def test_words_that_do_not_fit_stay_on_the_keyboard(clinic: Clinic, stick: Path, drawn: Path) -> None:
    """With the reason, so that nothing has to be typed again."""
    DeckFolder(stick / "autumn", drawn).change("slides/02-parts.en.md", 'alt = "A round cell."\n', "")
    clinic.come_in()
    clinic.plug(stick)
    clinic.desk.act("decks.take", 0)
    clinic.desk.act("draft.mend", {"index": 0, "how": "alt"})
    clinic.desk.act("keys.type", " ")
    clinic.desk.act("keys.done")
    assert clinic.desk.view()["typing"]["before"] == " "
    assert "no words" in told(clinic)[1]


@pytest.mark.parametrize("always", [False, True])
def test_a_slide_of_the_deck_on_the_screen_is_hidden(clinic: Clinic, always: bool) -> None:
    """Today only, or until somebody shows it again; the deck itself stays as it is."""
    clinic.come_in()
    digest = clinic.station.library.entries()[-1].digest
    clinic.desk.act("decks.look", digest)
    clinic.desk.act("preview.hide", {"id": "parts", "always": always})
    hidden = {tile["id"]: tile["hidden"] for tile in shown(clinic)["tiles"]}
    assert hidden["parts"] == ("always" if always else "today")
    assert "parts" not in [slide.id for slide in clinic.station.programme.open(clinic.time).slides]
    clinic.wait(86_400.0)
    slides = [slide.id for slide in clinic.station.programme.open(clinic.time).slides]
    assert ("parts" in slides) is not always


def test_the_last_slide_cannot_be_hidden(clinic: Clinic) -> None:
    """An empty kiosk helps nobody."""
    clinic.come_in()
    digest = clinic.station.library.entries()[-1].digest
    clinic.desk.act("decks.look", digest)
    ids = [tile["id"] for tile in shown(clinic)["tiles"]]
    for id in ids:
        clinic.desk.act("preview.hide", {"id": id, "always": True})
    assert told(clinic)[0] == "last-slide"
    assert len(clinic.station.programme.open(clinic.time).slides) == 1

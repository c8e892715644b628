"""The page of the urgent notice."""

from __future__ import annotations

import datetime

import pytest
from msgspec.structs import replace

from kiosk.desk.notice import MOST_LETTERS, ends
from kiosk.station.settings import Hours, Notice, Settings
from tests.desk.world import Clinic, shown

NOW = datetime.datetime(2026, 11, 26, 10, 0, 20)
WEEK = (*(Hours("08:00", "18:00"),) * 4, Hours("08:00", "14:00"), None, None)


@pytest.fixture
def office(clinic: Clinic) -> Clinic:
    """The page of the notice, open, in a clinic with opening hours."""
    clinic.station.save(replace(clinic.station.settings, hours=WEEK))
    clinic.desk.world.settings = clinic.station.settings
    clinic.come_in()
    clinic.desk.act("desk.page", "notice")
    return clinic


def write(clinic: Clinic, language: str, words: str) -> None:
    """Write the words of one language on the keyboard."""
    clinic.desk.act("notice.write", language)
    for _ in range(MOST_LETTERS):
        clinic.desk.act("keys.erase")
    clinic.desk.act("keys.type", words)
    clinic.desk.act("keys.done")


def test_a_notice_is_written_shown_and_taken_down(office: Clinic) -> None:
    """Nothing is on the screen before somebody says so, and its words stay for the next time."""
    write(office, "en", "We close at 3 pm.")
    write(office, "es", "Cerramos a las 15 h.")
    assert shown(office)["preview"] == ["We close at 3 pm.", "Cerramos a las 15 h."]
    assert office.station.settings.notice is None and not shown(office)["on"]
    office.desk.act("notice.choose", "closing")
    office.desk.act("notice.show")
    words = {"en": "We close at 3 pm.", "es": "Cerramos a las 15 h."}
    assert office.station.settings.notice == Notice(words, datetime.datetime(2026, 11, 26, 18, 0))
    assert office.station.programme.notice(office.time) == words
    assert (shown(office)["on"], shown(office)["until"]) == (True, "2026-11-26T18:00:00")
    office.desk.act("notice.takeDown")
    assert office.station.settings.notice is None
    assert shown(office)["preview"] == list(words.values())


def test_a_notice_goes_away_by_itself(office: Clinic) -> None:
    """At the end that was chosen; the page says so, and its words can be used again."""
    write(office, "en", "We close at 3 pm.")
    office.desk.act("notice.show")
    office.time += datetime.timedelta(hours=1)
    assert not shown(office)["on"]
    assert office.station.programme.notice(office.time) == {}
    assert shown(office)["preview"] == ["We close at 3 pm."]


def test_there_is_nothing_to_show_without_words(office: Clinic) -> None:
    """One sentence says what is missing; words that were erased are missing too."""
    office.desk.act("notice.show")
    assert "write the words" in office.desk.view()["message"]["words"]
    write(office, "en", "We close.")
    write(office, "en", "   ")
    office.desk.act("notice.show")
    assert office.station.settings.notice is None


def test_the_ends_follow_the_opening_hours() -> None:
    """On a Thursday at ten: in an hour, at six, on Friday when it closes, in a week; without seconds."""
    settings = Settings(hours=WEEK)
    assert ends(settings, NOW) == {
        "hour": datetime.datetime(2026, 11, 26, 11, 0),
        "closing": datetime.datetime(2026, 11, 26, 18, 0),
        "tomorrow": datetime.datetime(2026, 11, 27, 14, 0),
        "week": datetime.datetime(2026, 12, 3, 10, 0),
    }
    friday = ends(settings, datetime.datetime(2026, 11, 27, 14, 0))
    assert friday["closing"] is None
    assert friday["tomorrow"] == datetime.datetime(2026, 11, 28, 20, 0)


def test_an_end_that_is_no_longer_possible_becomes_an_hour(office: Clinic) -> None:
    """Somebody chose closing time and came back after it."""
    write(office, "en", "The lift is out of order.")
    office.desk.act("notice.choose", "closing")
    office.time = datetime.datetime(2026, 11, 26, 18, 30)
    chosen = [choice["code"] for choice in shown(office)["choices"] if choice["on"]]
    assert chosen == ["hour"]
    office.desk.act("notice.show")
    assert office.station.settings.notice is not None
    assert office.station.settings.notice.until == datetime.datetime(2026, 11, 26, 19, 30)


def test_only_offered_languages_are_asked_for(office: Clinic) -> None:
    """A clinic that offers Spanish alone writes Spanish alone."""
    office.desk.save(replace(office.station.settings, languages=("es",)))
    office.desk.act("desk.page", "notice")
    assert [row["name"] for row in shown(office)["rows"]] == ["Español"]

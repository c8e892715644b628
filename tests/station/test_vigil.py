"""What monitoring is told: well, a warning, or critical, and one sentence for each trouble."""

from __future__ import annotations

import datetime

import msgspec
import pytest

from kiosk.deck.limits import MB
from kiosk.station.health import Health
from kiosk.station.heartbeat import Heartbeat
from kiosk.station.moment import Moment
from kiosk.station.vigil import SILENT, Level, report

WALL = datetime.datetime(2026, 11, 24, 9, 0)
HOUR = datetime.timedelta(hours=1)
WELL = Health(50 * 10**9, 100 * 10**9, WALL - HOUR, 3, (), "")
HEART = Heartbeat(42, "1.2", "ms 4", "abc", Moment("boot", 100.0), Moment("boot", 3700.0))
NOW = Moment("boot", 3730.0)


def health(**other: object) -> Health:
    """A station that is well but for this."""
    return msgspec.structs.replace(WELL, **other)


def test_a_kiosk_that_is_well() -> None:
    """With all its figures."""
    found = report(HEART, WELL, "9.9", NOW, WALL)
    assert (found.level, found.troubles, found.running) == (Level.OK, (), True)
    assert (found.version, found.deck, found.digest) == ("1.2", "ms 4", "abc")
    assert (found.uptime, found.frame_age, found.restarts) == (3630.0, 30.0, 3)


@pytest.mark.parametrize(
    ("heart", "seen", "level", "sentence"),
    [
        (None, WELL, Level.CRITICAL, "No kiosk runs here"),
        (HEART, health(disk_free=100 * MB), Level.CRITICAL, "Only 100 MB are free"),
        (HEART, health(disk_free=900 * MB), Level.WARNING, "Only 900 MB are free"),
        (HEART, health(clock="The clock is wrong."), Level.WARNING, "The clock is wrong."),
        (
            HEART,
            health(errors=("It broke.",), newest_error=WALL - HOUR),
            Level.WARNING,
            "Within the last day: It broke.",
        ),
        (HEART, health(errors=("It broke.",), newest_error=WALL - 30 * HOUR), Level.OK, ""),
    ],
)
def test_every_trouble_has_its_level_and_its_sentence(
    heart: Heartbeat | None, seen: Health, level: Level, sentence: str
) -> None:
    """The worst one decides."""
    found = report(heart, seen, "9.9", NOW, WALL)
    assert found.level is level
    assert " ".join(found.troubles).startswith(sentence)


def test_a_picture_that_has_not_moved_is_critical_and_comes_first() -> None:
    """Two heartbeats missed; a late one is none."""
    late = Moment("boot", HEART.written.seconds + SILENT)
    assert report(HEART, WELL, "9.9", late, WALL).level is Level.OK
    hung = Moment("boot", HEART.written.seconds + 600)
    found = report(HEART, health(clock="The clock is wrong."), "9.9", hung, WALL)
    assert (found.level, found.running) == (Level.CRITICAL, False)
    assert found.troubles[0].startswith("The picture has not moved for 10 minutes")

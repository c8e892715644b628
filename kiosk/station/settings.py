"""The settings of this station: languages, screen, opening hours, schedule, notice, hidden slides.

Rules: frozen; the next settings are a new value (`msgspec.structs.replace`); all dates and times are those of the
clock on the wall of the clinic, without time zone. Settings that could not be read back are never written; damaged
ones are the defaults and one sentence for staff, never a crash. Does not decide what they lead to (schedule.py,
hidden.py).
"""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.errors import UsageError
from kiosk.station.disk import Disk
from kiosk.station.kept import DamagedError, keep, read_kept

FILE = "settings.json"

Opens = Annotated[str, Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
Closes = Annotated[str, Meta(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")]
Weekday = Annotated[int, Meta(ge=0, le=6)]
Words = dict[str, Annotated[str, Meta(min_length=1, max_length=200)]]


class Hours(msgspec.Struct, frozen=True):
    """From `opens` to `closes`, both "HH:MM" (`closes` may be "24:00"). When `closes` is not later than `opens` it
    means the next day."""

    opens: Opens = "00:00"
    closes: Closes = "24:00"


class Plan(msgspec.Struct, frozen=True):
    """The deck `digest` is to be on the screen on these weekdays (0 = Monday; none = every day), from `opens` to
    `closes` as in Hours, from the day `first` to the day `last` (both included; None = without end). Over midnight
    the day counts on which it begins."""

    digest: str
    weekdays: tuple[Weekday, ...] = ()
    opens: Opens = "00:00"
    closes: Closes = "24:00"
    first: datetime.date | None = None
    last: datetime.date | None = None


class Notice(msgspec.Struct, frozen=True):
    """Urgent words on the attract screen, by language, shown before the moment `until`."""

    words: Annotated[Words, Meta(min_length=1)]
    until: Annotated[datetime.datetime, Meta(tz=False)]


class Settings(msgspec.Struct, frozen=True):
    """Everything staff can set.

    `languages` are those offered to visitors (none = all of the deck), `language` that of the desk, `width_mm` the
    real width of the screen (0 = unknown), `hours` the opening hours from Monday to Sunday (None = closed; all None =
    nobody has told), `policy` what happens to unsigned decks ("ask" or "require"). `hidden` names the slides of a deck
    (by digest) that are hidden for ever, `hidden_until` those hidden up to the end of a day. `ready`: the set-up was
    done.
    """

    languages: tuple[str, ...] = ()
    language: str = "en"
    width_mm: Annotated[float, Meta(ge=0, le=10_000)] = 0.0
    hours: Annotated[tuple[Hours | None, ...], Meta(min_length=7, max_length=7)] = (None,) * 7
    policy: Annotated[str, Meta(pattern="^(ask|require)$")] = "ask"
    plans: tuple[Plan, ...] = ()
    notice: Notice | None = None
    hidden: dict[str, tuple[str, ...]] = {}
    hidden_until: dict[str, dict[str, datetime.date]] = {}
    ready: bool = False


def read_settings(home: Path, disk: Disk) -> tuple[Settings, str]:
    """The settings and an empty string; or, when they are damaged, the defaults and one sentence that says so."""
    try:
        return read_kept(disk, home / FILE, Settings) or Settings(), ""
    except DamagedError as error:
        return Settings(), (
            f"{error} All settings are back to how the kiosk came, and hidden slides are shown again: "
            "look through the settings at the desk."
        )


def write_settings(home: Path, disk: Disk, settings: Settings) -> None:
    """Keep `settings`, durably. Raises UsageError when one of them cannot be, SetupError when the disk refuses."""
    try:
        keep(disk, home / FILE, settings)
    except ValueError as error:
        raise UsageError(f"One of the settings cannot be: {error}.") from error


def was_set_up(home: Path, disk: Disk) -> bool:
    """Whether this station was set up once. Damaged settings are those of a station that was."""
    settings, note = read_settings(home, disk)
    return settings.ready or bool(note)

"""The page of the urgent notice: a few words on the first screen, in each language, up to a moment that is chosen.

Rules: a notice always has an end, chosen among a few that are easily understood; nothing is shown before “Show it”; the
words of a notice that is over stay on the page, to be used again. Does not draw the first screen.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from kiosk.desk import languages
from kiosk.desk.paging import Paging
from kiosk.desk.typing import Typing
from kiosk.desk.week import minutes
from kiosk.desk.world import View
from kiosk.errors import UsageError
from kiosk.station import schedule
from kiosk.station.settings import Notice, Settings
from kiosk.text.languages import endonym

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk

ON_A_PAGE = 3
# Two lines on the first screen.
MOST_LETTERS = 120
# When a day ends whose closing time nobody has told.
EVENING = 20 * 60
CHOICES = ("hour", "closing", "tomorrow", "week")


def ends(settings: Settings, now: datetime.datetime) -> dict[str, datetime.datetime | None]:
    """What can be chosen as the end, by name; None where it cannot: the clinic closes no more today."""
    soon = now.replace(second=0, microsecond=0)
    closing = _closing(settings, now.date())
    today = closing if closing is not None and closing > now else None
    tomorrow = now.date() + datetime.timedelta(days=1)
    return {
        "hour": soon + datetime.timedelta(hours=1),
        "closing": today,
        "tomorrow": _closing(settings, tomorrow) or _at(tomorrow, EVENING),
        "week": soon + datetime.timedelta(days=7),
    }


class NoticePage:
    """The urgent notice."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._paging = Paging(ON_A_PAGE)
        self._codes: tuple[str, ...] = ()
        self._words: dict[str, str] | None = None
        self._choice = CHOICES[0]

    def opened(self) -> None:
        """See which languages there are."""
        world = self._desk.world
        all_of_them = languages.known(world.library.entries(), world.library.active_digest())
        self._codes = languages.offered(world.settings.languages, all_of_them)

    def tick(self) -> None:
        """The view looks at the clock by itself."""

    def actions(self) -> dict[str, Callable[[Any], None]]:
        """What can be touched here."""
        return {
            "more": lambda value: self._paging.turn(int(value)),
            "write": lambda value: self._write(str(value)),
            "choose": lambda value: self._choose(str(value)),
            "show": lambda _: self._show(),
            "takeDown": lambda _: self._take_down(),
        }

    def view(self) -> View:
        """For the screen."""
        world = self._desk.world
        settings, now, words = world.settings, world.now(), self._draft()
        shown = schedule.notice(settings, now)
        rows = [{"code": code, "name": endonym(code), "words": words.get(code, "")} for code in self._codes]
        rows_shown, place = self._paging.page(rows)
        possible = ends(settings, now)
        chosen = self._choice if possible[self._choice] is not None else CHOICES[0]
        return {
            "language": settings.language,
            "on": bool(shown),
            "until": settings.notice.until.isoformat() if settings.notice is not None and shown else "",
            "rows": rows_shown,
            "paging": place,
            "preview": [words[code] for code in self._codes if words.get(code)],
            "choices": [
                {"code": code, "until": end.isoformat() if end else "", "on": code == chosen}
                for code, end in possible.items()
            ],
        }

    def _draft(self) -> dict[str, str]:
        if self._words is not None:
            return self._words
        notice = self._desk.world.settings.notice
        return dict(notice.words) if notice is not None else {}

    def _write(self, code: str) -> None:
        def typed(words: str) -> None:
            others = {other: text for other, text in self._draft().items() if other != code}
            self._words = {**others, code: words} if words else others

        words = self._draft().get(code, "")
        self._desk.write(Typing("notice", words, most=MOST_LETTERS, language=code, title=endonym(code)), typed)

    def _choose(self, code: str) -> None:
        if code in CHOICES:
            self._choice = code

    def _show(self) -> None:
        world, words = self._desk.world, self._draft()
        possible = ends(world.settings, world.now())
        until = possible[self._choice] or possible[CHOICES[0]]
        if not words or until is None:
            raise UsageError("There is nothing to show yet: write the words in one language at least.")
        self._desk.save(replace(world.settings, notice=Notice(words, until)))
        self._words = None
        self._desk.say("good", "", "notice-on")

    def _take_down(self) -> None:
        self._words = self._draft()
        self._desk.save(replace(self._desk.world.settings, notice=None))
        self._desk.say("good", "", "notice-off")


def _closing(settings: Settings, day: datetime.date) -> datetime.datetime | None:
    hours = settings.hours[day.weekday()]
    return _at(day, minutes(hours.closes)) if hours is not None else None


def _at(day: datetime.date, minute: int) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time()) + datetime.timedelta(minutes=minute)

"""Which languages visitors can choose, and how staff change that.

Rules: all languages of the decks here are on the list, those of the deck on the screen first and in its order; at least
one is offered; offering all of them is kept as “all”, so that a language that comes with the next deck is offered too.
Does not translate.
"""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.desk.world import View
from kiosk.errors import UsageError
from kiosk.station.entries import Entry
from kiosk.text.languages import endonym


def known(entries: Iterable[Entry], active: str) -> tuple[str, ...]:
    """Every language of the decks, those of the deck with the digest `active` first ("": the last deck)."""
    decks = list(entries)
    first = next((entry for entry in decks if entry.digest == active), decks[-1])
    return tuple(dict.fromkeys(code for entry in (first, *decks) for code in entry.languages))


def offered(chosen: tuple[str, ...], all_of_them: tuple[str, ...]) -> tuple[str, ...]:
    """The languages visitors can choose; what is not in any deck is passed over, and none means all."""
    return tuple(code for code in all_of_them if code in chosen) or all_of_them


def toggled(chosen: tuple[str, ...], all_of_them: tuple[str, ...], code: str) -> tuple[str, ...]:
    """The setting after one language was offered or taken away. Raises UsageError when it is the last one."""
    now = set(offered(chosen, all_of_them)) ^ {code}
    after = tuple(language for language in all_of_them if language in now)
    if not after:
        raise UsageError("One language must stay: offer another one first.")
    return () if after == all_of_them else after


def choices(chosen: tuple[str, ...], all_of_them: tuple[str, ...]) -> list[View]:
    """For the screen: every language with its name and whether it is offered."""
    on = offered(chosen, all_of_them)
    return [{"code": code, "name": endonym(code), "on": code in on} for code in all_of_them]

"""Which slides of a deck staff have taken off the screen: up to the end of a day, or for ever.

Rules: pure; a slide belongs to the deck with that digest, so that a mended version of the deck shows it again. Without
a clock that can be believed a slide stays hidden: somebody wanted it off the screen. Does not know what a slide shows.
"""

from __future__ import annotations

import datetime

import msgspec

from kiosk.station.settings import Settings


def hidden_slides(settings: Settings, digest: str, today: datetime.date | None) -> frozenset[str]:
    """The ids of the slides that are hidden today; `today` is None when the clock is not believed."""
    for_days = settings.hidden_until.get(digest, {})
    still = {slide for slide, last in for_days.items() if today is None or today <= last}
    return frozenset(settings.hidden.get(digest, ())) | still


def hide(settings: Settings, digest: str, slide: str, last: datetime.date | None) -> Settings:
    """Hide a slide up to and including the day `last`, or for ever (None). What was said before about this slide no
    longer counts."""
    shown = show(settings, digest, slide)
    if last is None:
        ids = (*shown.hidden.get(digest, ()), slide)
        return msgspec.structs.replace(shown, hidden={**shown.hidden, digest: ids})
    days = {**shown.hidden_until.get(digest, {}), slide: last}
    return msgspec.structs.replace(shown, hidden_until={**shown.hidden_until, digest: days})


def show(settings: Settings, digest: str, slide: str) -> Settings:
    """Show a slide again; what is left without a slide goes."""
    hidden = {deck: tuple(id for id in ids if (deck, id) != (digest, slide)) for deck, ids in settings.hidden.items()}
    until = {
        deck: {id: last for id, last in days.items() if (deck, id) != (digest, slide)}
        for deck, days in settings.hidden_until.items()
    }
    return msgspec.structs.replace(
        settings,
        hidden={deck: ids for deck, ids in hidden.items() if ids},
        hidden_until={deck: days for deck, days in until.items() if days},
    )


def tidied(settings: Settings, today: datetime.date, installed: frozenset[str]) -> Settings:
    """The settings without what no longer hides anything: days that are over, and decks that are gone."""
    hidden = {deck: ids for deck, ids in settings.hidden.items() if deck in installed}
    until = {
        deck: {id: last for id, last in days.items() if today <= last}
        for deck, days in settings.hidden_until.items()
        if deck in installed
    }
    return msgspec.structs.replace(
        settings, hidden=hidden, hidden_until={deck: days for deck, days in until.items() if days}
    )

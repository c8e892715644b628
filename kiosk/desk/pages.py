"""The pages of the desk: what each must offer, and the table of them.

Rules: a page is one file; adding one is that file, its drawing in ui/desk, and one line here. Decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.desk.world import View

if TYPE_CHECKING:
    from kiosk.desk.desk import Desk


class HasActions(Protocol):
    """Something with buttons."""

    def actions(self) -> Mapping[str, Callable[[Any], None]]:
        """What can be touched on it."""


class Page(HasActions, Protocol):
    """One page of the desk."""

    def opened(self) -> None:
        """Somebody turned to this page."""

    def tick(self) -> None:
        """A moment passed while the page is open: look at what changes by itself."""

    def view(self) -> View:
        """What the page shows, as plain values."""


def make_pages(desk: Desk) -> dict[str, Page]:
    """The pages that stand alone, by name; those that lead to each other are the desk's own."""
    from kiosk.desk.health import HealthPage
    from kiosk.desk.notice import NoticePage
    from kiosk.desk.schedule import SchedulePage
    from kiosk.desk.settings import SettingsPage

    return {
        "schedule": SchedulePage(desk),
        "notice": NoticePage(desk),
        "health": HealthPage(desk),
        "settings": SettingsPage(desk),
    }

"""The pictures of the deck on the screen, as files Qt can read.

Rules: a picture is written out when it is first shown, into a folder of this run that goes with it; the name is the
content's, so it is written once. Does not draw and does not check: the deck did.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from kiosk.deck.model import Medium


class MediaSource(Protocol):
    """What a deck offers here."""

    def media(self, name: str) -> bytes:
        """The bytes of one media file of the packed deck."""


class MediaFolder:
    """Writes a deck's pictures into `folder` as they are needed."""

    def __init__(self, deck: MediaSource, folder: Path) -> None:
        self._deck = deck
        self._folder = folder

    def url(self, name: str) -> str:
        """The file URL of one media file of the packed deck."""
        path = self._folder / name.replace("/", "-")
        if not path.exists():
            path.write_bytes(self._deck.media(name))
        return path.as_uri()

    def view(self, medium: Medium | None) -> dict[str, Any]:
        """A picture for QML: urls of both themes, size and safe part in the picture's own pixels."""
        if medium is None:
            return {"light": "", "dark": "", "width": 1.0, "height": 1.0, "safe": [0.0, 0.0, 1.0, 1.0]}
        return {
            "light": self.url(medium.light),
            "dark": self.url(medium.dark),
            "width": medium.width,
            "height": medium.height,
            "safe": list(medium.safe),
        }

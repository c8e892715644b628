"""SHELF: what a slide can be. One class and one drawing per kind, side by side under one name.

Rules: a kind holds only what does not change with the language (pictures, places, levels); words stand in
`SlideText`, one per language, in the same form for every kind. A kind reads its own front matter, names the pictures
it needs and says what is wrong with a slide of its kind; it never opens files and knows nothing of decks or Qt.

Adding a kind: `name.py` with a `Kind` class, `Name.qml` beside it, one line in `KINDS`.
"""

from __future__ import annotations

import msgspec

from kiosk.slides.compare import Compare
from kiosk.slides.hotspots import Hotspots
from kiosk.slides.ladder import Ladder
from kiosk.slides.parts import Item, Problem, SlideText
from kiosk.slides.picture import Picture
from kiosk.slides.scene import LivingScene

Kind = Picture | Hotspots | Compare | Ladder | LivingScene

KINDS: dict[str, type[Picture] | type[Hotspots] | type[Compare] | type[Ladder] | type[LivingScene]] = {
    "picture": Picture,
    "hotspots": Hotspots,
    "compare": Compare,
    "ladder": Ladder,
    "scene": LivingScene,
}

EVIDENCE = ("proven", "trials", "unproven")
TOURS = (2, 5, 10)


class Slide(msgspec.Struct, frozen=True, omit_defaults=True):
    """One slide in every language of its deck. `minutes` is its honest reading time, `tour` the smallest tour in
    minutes that holds it (0: none), `claim` names the treatment it speaks of, `evidence` how sure we are of it."""

    id: str
    chapter: str
    kind: Kind
    text: dict[str, SlideText]
    sources: tuple[str, ...]
    facts: tuple[str, ...] = ()
    minutes: float = 0.5
    tour: int = 0
    claim: str = ""
    evidence: str = ""


__all__ = ["EVIDENCE", "KINDS", "TOURS", "Item", "Kind", "LivingScene", "Problem", "Slide", "SlideText"]

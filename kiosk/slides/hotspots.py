"""The slide kind `hotspots`: a picture whose parts a visitor touches to read about them.

Rules: every place has a label and one sentence; places are the list items of the text in the order of `spots`.
Does not decide what is drawn when a part is open.
"""

from __future__ import annotations

from typing import ClassVar

import msgspec

from kiosk.slides.parts import Front, Item, Problem, SlideText
from kiosk.slides.picture import Picture, Spot, spot_problems


class Hotspots(msgspec.Struct, frozen=True, omit_defaults=True, tag_field="name", tag="hotspots"):
    """`picture` is the name of a media file; each spot is (x, y, label x, label y) in pixels of that picture."""

    drawing: ClassVar[str] = "slides/Hotspots.qml"
    # Whether a visitor can open its items one by one.
    opens: ClassVar[bool] = True
    # Whether it is something to play with, which takes a visitor longer.
    plays: ClassVar[bool] = False
    keys: ClassVar[tuple[str, ...]] = ("picture", "spots")

    picture: str
    spots: tuple[Spot, ...]

    @classmethod
    def read(cls, front: Front) -> Hotspots | list[Problem]:
        """The kind from front matter, or what is wrong with it."""
        base = Picture.read(front)
        if isinstance(base, list):
            return base
        if not base.spots:
            return [
                Problem(
                    "no-places",
                    "This slide has no places to touch.",
                    'Add “spots” with one row [x, y, label x, label y] for each place, or use kind = "picture".',
                    "spots",
                )
            ]
        return cls(base.picture, base.spots)

    @property
    def pictures(self) -> tuple[str, ...]:
        """The media this kind needs."""
        return (self.picture,)

    def problems(self, text: SlideText) -> list[Problem]:
        """What is wrong with the words of one language for this kind."""
        found = spot_problems(self.spots, text)
        found += [
            Problem(
                "place-without-sentence",
                f"The place “{item.label}” has no sentence to show when it is touched.",
                "Write one short sentence after the bold label.",
            )
            for item in text.items
            if not item.detail
        ]
        return found

    @classmethod
    def specimen(cls) -> tuple[Hotspots, SlideText]:
        """A right slide of this kind, with its words."""
        text = SlideText(title="Parts", alt="Two parts.", items=(Item("One", "The first."), Item("Two", "The second.")))
        return cls("specimen", ((300, 400, 300, 200), (800, 700, 900, 900))), text

    @classmethod
    def broken(cls) -> Front:
        """Front matter that this kind must refuse."""
        return {"kind": "hotspots", "picture": "specimen"}

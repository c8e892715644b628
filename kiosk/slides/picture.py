"""The slide kind `picture`: a picture with text, and labels with leader lines where the author set them.

Rules: labels are the list items of the text, in the order of `spots`. Does not load the picture.
"""

from __future__ import annotations

from typing import ClassVar

import msgspec

from kiosk.slides.parts import Front, Problem, SlideText, name_value, number_rows

Spot = tuple[float, float, float, float]
MOST_LABELS = 6


class Picture(msgspec.Struct, frozen=True, omit_defaults=True, tag_field="name", tag="picture"):
    """`picture` is the name of a media file; each spot is (x, y, label x, label y) in pixels of that picture."""

    drawing: ClassVar[str] = "slides/Picture.qml"
    # Whether a visitor can open its items one by one.
    opens: ClassVar[bool] = False
    # Whether it is something to play with, which takes a visitor longer.
    plays: ClassVar[bool] = False
    keys: ClassVar[tuple[str, ...]] = ("picture", "spots")

    picture: str
    spots: tuple[Spot, ...] = ()

    @classmethod
    def read(cls, front: Front) -> Picture | list[Problem]:
        """The kind from front matter, or what is wrong with it."""
        picture, spots = name_value(front, "picture", "picture"), number_rows(front, "spots", 4)
        problems = [found for found in (picture, spots) if isinstance(found, Problem)]
        if isinstance(picture, Problem) or isinstance(spots, Problem):
            return problems
        return cls(picture, tuple((row[0], row[1], row[2], row[3]) for row in spots))

    @property
    def pictures(self) -> tuple[str, ...]:
        """The media this kind needs."""
        return (self.picture,)

    def problems(self, text: SlideText) -> list[Problem]:
        """What is wrong with the words of one language for this kind."""
        return spot_problems(self.spots, text)

    @classmethod
    def specimen(cls) -> tuple[Picture, SlideText]:
        """A right slide of this kind, with its words."""
        return cls("specimen"), SlideText(title="A picture", alt="A plain picture.")

    @classmethod
    def broken(cls) -> Front:
        """Front matter that this kind must refuse."""
        return {"kind": "picture", "spots": [[1, 2]]}


def spot_problems(spots: tuple[Spot, ...], text: SlideText) -> list[Problem]:
    """Labels and their places must agree in number, and six are the most an eye can take in."""
    found: list[Problem] = []
    if len(spots) != len(text.items):
        found.append(
            Problem(
                "labels-and-places",
                f"The text has {len(text.items)} labels but the picture has {len(spots)} places for them.",
                "Write one list line for each place in “spots”, in the same order.",
                "spots",
            )
        )
    if len(spots) > MOST_LABELS:
        found.append(
            Problem(
                "too-many-labels",
                f"The picture has {len(spots)} labels; more than {MOST_LABELS} are hard to take in.",
                "Keep the most important ones or split the slide in two.",
                "spots",
            )
        )
    return found

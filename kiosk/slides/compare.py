"""The slide kind `compare`: two states of one picture under a divider.

Rules: both pictures have the same size and composition; the two list items of the text name the states, first
`before`, then `after`. Does not move the divider.
"""

from __future__ import annotations

from typing import ClassVar

import msgspec

from kiosk.slides.parts import Front, Item, Problem, SlideText, name_value


class Compare(msgspec.Struct, frozen=True, omit_defaults=True, tag_field="name", tag="compare"):
    """`before` and `after` are names of media files of the same size. Without `divided` they are only shown whole, one
    at a time: for pictures that would say something untrue when mixed."""

    drawing: ClassVar[str] = "slides/Compare.qml"
    # Whether a visitor can open its items one by one.
    opens: ClassVar[bool] = False
    # Whether it is something to play with, which takes a visitor longer.
    plays: ClassVar[bool] = False
    keys: ClassVar[tuple[str, ...]] = ("before", "after", "divided")

    before: str
    after: str
    divided: bool = True

    @classmethod
    def read(cls, front: Front) -> Compare | list[Problem]:
        """The kind from front matter, or what is wrong with it."""
        before = name_value(front, "before", "first picture")
        after = name_value(front, "after", "second picture")
        if isinstance(before, Problem) or isinstance(after, Problem):
            return [found for found in (before, after) if isinstance(found, Problem)]
        return cls(before, after, front.get("divided", True) is not False)

    @property
    def pictures(self) -> tuple[str, ...]:
        """The media this kind needs."""
        return (self.before, self.after)

    def problems(self, text: SlideText) -> list[Problem]:
        """What is wrong with the words of one language for this kind."""
        if len(text.items) == 2:
            return []
        return [
            Problem(
                "two-states",
                f"A comparison names two states, but the text has {len(text.items)} list lines.",
                "Write two list lines: the first state, then the second, each with a bold name.",
            )
        ]

    @classmethod
    def specimen(cls) -> tuple[Compare, SlideText]:
        """A right slide of this kind, with its words."""
        items = (Item("Before", "How it was."), Item("After", "How it became."))
        return cls("specimen", "specimen-two"), SlideText(title="Two states", alt="Two states.", items=items)

    @classmethod
    def broken(cls) -> Front:
        """Front matter that this kind must refuse."""
        return {"kind": "compare", "before": "specimen"}

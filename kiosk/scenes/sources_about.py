"""What the scene `sources` says about itself.

Rules: data only, so that a deck can be checked without the numerics of its scenes.
"""

from __future__ import annotations

from kiosk.scenes.parts import About, Action, Cue, Named, Preset, Setting

ABOUT = About(
    what="Where MSCs are taken from, and where they go when they are given into a vein, as seen in mice.",
    presets=(
        Preset(
            "places",
            "a body with three places to look into: bone marrow, fat, umbilical cord",
            (
                Cue(0.0, "three"),
                Cue(3.0, "marrow", "open", 0.0),
                Cue(6.5, "rare", "look"),
                Cue(11.5, "fat", "open", 1.0),
                Cue(15.5, "cord", "open", 2.0),
            ),
        ),
        Preset(
            "infusion",
            "cells in a bag that are given into a vein, and a clock of a week",
            (
                Cue(0.0, "bag"),
                Cue(2.0, "lungs", "until", 0.0),
                Cue(7.6, "day", "until", 1.0),
                Cue(14.0, "three-days", "until", 2.0),
                Cue(16.3, "week", "until", 3.0),
            ),
        ),
    ),
    actions=(
        Action("open", "look into place 0 bone marrow, 1 fat, 2 umbilical cord; once more closes it", 0, 2),
        Action("look", "look at marrow cells, one by one, until there is an MSC"),
        Action("until", "let the clock run to 0 ten minutes, 1 a day, 2 three days, 3 a week after the infusion", 0, 3),
    ),
    says=(
        *("no-place", "place-marrow", "place-fat", "place-cord", "looking", "looked"),
        *("cells-wait", "after-a-minute", "after-minutes", "after-an-hour", "after-hours", "after-a-day", "after-days"),
        *("lungs-none", "lungs-one", "lungs-many", "vein-one", "vein-many", "elsewhere-one", "elsewhere-many"),
        *("remains-one", "remains-many", "gone-one", "gone-many", "in-mice"),
    ),
    ends=20.0,
    settings=(
        Setting("half_life", "time in which half of the cells in the lungs are lost", "hours", 6, 48, 24),
        Setting("rarity", "MSCs in 100,000 cells of bone marrow", "cells", 1, 10, 3),
    ),
    controls=(
        Named("look", "the button that looks for an MSC in marrow"),
        Named("times", "the buttons for four moments of the week"),
    ),
    goals=(
        Named("opened", "the visitor has looked into all three places"),
        Named("found", "an MSC was found in marrow"),
        Named("lungs", "ten minutes after the infusion: the cells that were given are in the lungs"),
        Named("days", "the clock has come to three days or more"),
    ),
)

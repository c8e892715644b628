"""What the scene `attack` says about itself.

Rules: data only, so that a deck can be checked without the numerics of its scenes.
"""

from __future__ import annotations

from kiosk.scenes.parts import About, Action, Cue, Named, Preset, Setting

ABOUT = About(
    what="Immune cells roll along a vessel wall, hold on, squeeze through, and harm myelin; treatment lets fewer in.",
    presets=(
        Preset(
            "story",
            "three steps: cells enter, myelin is harmed, clean-up cells take it away",
            (
                Cue(0.0, "before"),
                Cue(1.5, "roll", "step", 1.0),
                Cue(3.0, "squeeze"),
                Cue(4.6, "harm", "step", 2.0),
                Cue(10.6, "clear", "step", 3.0),
            ),
        ),
        Preset(
            "compare",
            "the same cells pass for the same time, without treatment and with it; those that enter are counted",
            (
                Cue(0.0, "pass"),
                Cue(1.8, "without", "treatment", 0.0),
                Cue(10.9, "with", "treatment", 1.0),
            ),
        ),
    ),
    actions=(
        Action("step", "play one of the three steps of the story", 1, 3),
        Action("play", "play what is left of the story, or all again; let the cells pass once more"),
        Action("treatment", "with treatment (1) or without (0); where cells are counted, they begin to pass", 0, 1),
    ),
    says=(
        *("cells-in-blood", "cell-across", "cells-across", "treatment-on", "treatment-off"),
        *("myelin-whole", "myelin-piece-lost", "myelin-lost", "piece-loose", "pieces-loose", "pieces-cleared"),
        *("oligo-harmed", "step-running", "cells-pass"),
        *("entered-without-one", "entered-without", "entered-with-one", "entered-with"),
    ),
    ends=20.0,
    pace=2.5,
    settings=(
        Setting("turned", "how many of the cells that hold on are turned back by treatment", "share", 0.2, 0.9, 0.65),
        Setting("called", "how many of the cells that pass try to enter", "share", 0.2, 0.8, 0.55),
    ),
    controls=(
        Named("steps", "the buttons of the three steps, or of the two ways to let cells pass"),
        Named("treatment", "the switch for treatment in the story"),
    ),
    goals=(
        Named("passed", "an immune cell has passed the wall"),
        Named("cleared", "myelin was harmed, and the clean-up is over"),
        Named("compared", "cells have passed both without treatment and with it, for the same time"),
    ),
)

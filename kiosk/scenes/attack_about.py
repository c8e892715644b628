"""What the scene `attack` says about itself.

Rules: data only, so that a deck can be checked without the numerics of its scenes.
"""

from __future__ import annotations

from kiosk.scenes.parts import About, Action, Cue, Named, Preset, Setting

ABOUT = About(
    what="Immune cells leave the blood, mistake myelin for a germ, and strip it away, in three steps.",
    presets=(
        Preset(
            "start",
            "healthy myelin, all immune cells in the blood",
            (
                Cue(0.0, "before"),
                Cue(1.6, "leave", "step", 1.0),
                Cue(6.0, "mistake", "step", 2.0),
                Cue(10.6, "strip", "step", 3.0),
            ),
        ),
    ),
    actions=(
        Action("step", "play one of the three steps", 1, 3),
        Action("play", "play all that is left, or all again"),
        Action("calm", "calm the immune cells (1) or not (0)", 0, 1),
    ),
    says=(
        *("cells-in-blood", "cell-across", "cells-across", "cells-calm"),
        *("myelin-whole", "myelin-piece-lost", "myelin-lost", "step-running"),
    ),
    ends=20.0,
    pace=3.0,
    settings=(Setting("calm", "whether the cells are calmed from the beginning", "1 is yes, 0 no", 0, 1, 0, True),),
    controls=(
        Named("calm", "the button that calms the cells"),
        Named("steps", "the three buttons of the steps"),
    ),
    goals=(
        Named("entered", "an immune cell is on the brain side"),
        Named("stripped", "the attack has ended, and myelin is gone"),
        Named("calmed", "the cells are calmed"),
    ),
)

"""What the scene `stemcells` says about itself.

Rules: data only, so that a deck can be checked without the numerics of its scenes.
"""

from __future__ import annotations

from kiosk.scenes.parts import About, Action, Cue, Named, Preset, Setting

ABOUT = About(
    what="A neural stem cell divides in three ways, or goes down a valley and gets a job.",
    presets=(
        Preset(
            "start",
            "one stem cell on the ridge",
            (
                Cue(0.0, "ridge"),
                Cue(1.5, "two-stems", "divide", 0.0),
                Cue(4.0, "one-each", "divide", 1.0),
                Cue(6.5, "two-others", "divide", 2.0),
                Cue(9.0, "neuron", "differentiate", 0.0),
                Cue(12.5, "astrocyte", "differentiate", 1.0),
                Cue(15.5, "between", "differentiate", 2.0),
                Cue(17.2, "oligodendrocyte"),
            ),
        ),
    ),
    actions=(
        Action("divide", "divide; how many of the two will change", 0, 2),
        Action("differentiate", "go down valley 0 nerve cell, 1 astrocyte, 2 oligodendrocyte", 0, 2),
    ),
    says=("stem-none", "stem-one", "stem-many", "others-one", "others-many", "on-the-way", "arrived"),
    ends=20.0,
    pace=2.6,
    settings=(Setting("stem_cells", "stem cells on the ridge at the beginning", "cells", 1, 4, 1, whole=True),),
    controls=(
        Named("divide", "the three ways to divide"),
        Named("valleys", "the valleys and their names"),
    ),
    goals=(
        Named("divided", "a cell has divided"),
        Named("neuron", "a nerve cell has its job"),
        Named("astrocyte", "an astrocyte has its job"),
        Named("oligodendrocyte", "an oligodendrocyte has its job"),
    ),
)

"""What the scene `stemcells` says about itself.

Rules: data only, so that a deck can be checked without the numerics of its scenes.
"""

from __future__ import annotations

from kiosk.scenes.parts import About, Action, Cue, Named, Preset, Setting

ABOUT = About(
    what="A stem cell grows a family tree, or rolls through a landscape of valleys that signals can tilt.",
    presets=(
        Preset(
            "divide",
            "a family tree that begins with one stem cell",
            (
                Cue(0.0, "one-cell"),
                Cue(2.4, "first", "divide", 0.0),
                Cue(5.4, "three-ways", "divide", 0.0),
                Cue(8.6, "rows", "divide", 0.0),
                Cue(12.0, "chance", "divide", 0.0),
                Cue(15.6, "new-tree", "plant"),
                Cue(17.2, "other-luck", "divide", 0.0),
            ),
        ),
        Preset(
            "neural",
            "a stem cell of the brain above valleys to a nerve cell, an astrocyte and an oligodendrocyte",
            (
                Cue(0.0, "valleys"),
                Cue(2.4, "rolls", "roll", 0.0),
                Cue(6.2, "many", "roll", 1.0),
                Cue(12.0, "signal-oligodendrocyte", "signal", 3.0),
                Cue(14.6, "tilted", "roll", 1.0),
            ),
        ),
        Preset(
            "msc",
            "a mesenchymal stem cell in a dish above valleys to fat, cartilage and bone, and none to a nerve cell",
            (
                Cue(0.0, "msc-valleys"),
                Cue(2.4, "msc-many", "roll", 1.0),
                Cue(8.4, "signal-bone", "signal", 3.0),
                Cue(10.6, "tilted", "roll", 1.0),
                Cue(16.0, "no-valley", "signal", 4.0),
                Cue(17.6, "rolls-back", "roll", 0.0),
            ),
        ),
    ),
    actions=(
        Action("divide", "all of the oldest stem cells divide (0), or the cell of this number (from 1 on)", 0, 31),
        Action("plant", "begin a new tree with other luck"),
        Action("balance", "more stem cells (0), as many (1), fewer (2)", 0, 2),
        Action("roll", "let one cell go (0), or a group of 20 (1)", 0, 1),
        Action("signal", "tilt the land: no signal (0), to a valley (1 to 3), to a nerve cell of an MSC (4)", 0, 4),
    ),
    says=(
        *("stem-none", "stem-one", "stem-many", "change-one", "change-many", "row-stem-one", "row-stem-many"),
        *("row-stem-none", "tree-grown", "no-signal", "signal-neuron", "signal-astrocyte", "signal-oligodendrocyte"),
        *("signal-fat", "signal-cartilage", "signal-bone", "signal-nowhere", "rolling-one", "rolling-many"),
        *("arrived-neural", "arrived-msc", "tried-one", "tried-many"),
    ),
    ends=20.0,
    pace=1.6,
    settings=(
        Setting("balance", "more stem cells (0), as many (1), fewer (2)", "choice", 0, 2, 0, whole=True),
        Setting("signal", "the signal at the beginning: none (0), to a valley (1 to 3)", "choice", 0, 3, 0, whole=True),
    ),
    controls=(
        Named("balance", "the switch for more or fewer stem cells"),
        Named("signals", "the buttons that tilt the land"),
        Named("many", "the button for a group of 20"),
    ),
    goals=(
        Named("divided", "a cell has divided"),
        Named("three-ways", "all three outcomes of a division have been seen"),
        Named("grown", "a tree has grown to its end"),
        Named("arrived", "a cell has its job"),
        Named("all-valleys", "every valley has been reached"),
        Named("steered", "with a signal, cells came to the valley it calls to"),
        Named("tried", "a cell has been called to a nerve cell, and no valley led there"),
    ),
)

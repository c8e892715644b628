"""What the scene `axon` says about itself.

Rules: data only, so that a deck can be checked without the numerics of its scenes.
"""

from __future__ import annotations

from kiosk.scenes.parts import About, Action, Cue, Named, Preset, Setting

SLOWER = 10_000.0
"""A three-internode sleeve (54 us) takes half a second (facts E6 asks for one scale, always stated)."""

ABOUT = About(
    what="A signal runs along a nerve fibre whose myelin a visitor can wear down and repair.",
    presets=(
        Preset(
            "healthy",
            "four whole sleeves",
            (Cue(0.0, "rest"), Cue(2.5, "leaps", "send"), Cue(5.0, "keeps"), Cue(8.0, "arrives")),
        ),
        Preset(
            "damaged",
            "two of the four sleeves are worn",
            (Cue(0.0, "worn"), Cue(3.5, "leaps", "send"), Cue(5.2, "slows"), Cue(9.5, "late")),
        ),
    ),
    actions=(
        Action("send", "send a signal"),
        Action("wear", "wear a sleeve one stage further", 0, 3),
        Action("repair", "repair a sleeve, or with -1 all that are damaged", -1, 3),
        Action("healthy", "make all sleeves as new"),
    ),
    says=(
        *("sleeves-whole", "sleeve-damaged", "sleeves-damaged", "sleeve-repaired", "sleeves-repaired"),
        *("signal-idle", "signal-running", "signal-strong", "signal-late", "signal-weak", "signal-blocked"),
    ),
    ends=13.0,
    settings=(Setting("slower", "how many times slower than life", "times", 5_000.0, 40_000.0, SLOWER),),
    controls=(
        Named("repair", "the button that repairs all sleeves"),
        Named("trace", "the voltage at the end of the fibre"),
    ),
    goals=(
        Named("arrived", "a signal arrives strong and on time"),
        Named("late", "a signal arrives late or weak"),
        Named("blocked", "a signal does not arrive"),
        Named("repaired", "a signal arrives along a fibre with a repaired sleeve"),
    ),
)

"""What the scene `axon` says about itself.

Rules: data only, so that a deck can be checked without the numerics of its scenes.
"""

from __future__ import annotations

from kiosk.scenes.parts import About, Action, Cue, Named, Preset, Setting

SLOWER = 10_000.0
"""A three-internode sleeve (54 us) takes half a second (facts E6 asks for one scale, always stated)."""

COOLEST, WARMEST = 36, 38
"""Degrees of the dial: those of facts E3, from a little below the usual 37 to a fever."""

ABOUT = About(
    what="A signal runs along a nerve fibre whose myelin a visitor can wear down, repair, and warm.",
    presets=(
        Preset(
            "healthy",
            "one fibre with four whole sleeves",
            (
                Cue(0.0, "rest"),
                Cue(2.5, "leaps", "send"),
                Cue(4.2, "keeps"),
                Cue(6.0, "arrives"),
                Cue(9.5, "again", "send"),
            ),
        ),
        Preset(
            "damaged",
            "a healthy fibre, and one with two worn sleeves",
            (
                Cue(0.0, "worn"),
                Cue(2.5, "race", "send"),
                Cue(4.7, "slows"),
                Cue(8.6, "gone", "wear", 2),
                Cue(10.6, "blocked", "send"),
            ),
        ),
        Preset(
            "repair",
            "a healthy fibre, and one that has lost two sleeves",
            (
                Cue(0.0, "lost"),
                Cue(2.5, "blocked", "send"),
                Cue(6.5, "fresh", "repair", -1),
                Cue(9.0, "race", "send"),
                Cue(12.0, "restored"),
            ),
        ),
        Preset(
            "heat",
            "two thick fibres, one with hardly any myelin at one place, and the warmth of the body",
            (
                Cue(0.0, "film"),
                Cue(2.0, "passes", "send"),
                Cue(8.0, "warm", "warmth", 38.0),
                Cue(9.8, "fails", "send"),
                Cue(13.4, "cool", "warmth", 37.0),
            ),
        ),
        Preset(
            "train",
            "a healthy fibre and a worn one, for several signals in a row",
            (Cue(0.0, "worn"), Cue(2.5, "many", "train"), Cue(6.0, "drops"), Cue(11.5, "some")),
        ),
        Preset(
            "width",
            "two healthy fibres, one of them as thick as the visitor likes",
            (
                Cue(0.0, "thick", "width", 3.0),
                Cue(2.5, "race", "send"),
                Cue(5.5, "wider"),
                Cue(8.0, "thin", "width", 1.0),
                Cue(10.0, "thinner", "send"),
            ),
        ),
    ),
    actions=(
        Action("send", "send a signal"),
        Action("train", "send five signals in a row"),
        Action("wear", "wear a sleeve one stage further", 0, 3),
        Action("repair", "repair a sleeve, or with -1 all that are damaged", -1, 3),
        Action("healthy", "make all sleeves as new"),
        Action("warmth", "make the body so many degrees warm", COOLEST, WARMEST),
        Action("width", "make the fibre so many thousandths of a millimetre thick", 1, 3),
        Action("slow", "slow motion (1) or not (0)", 0, 1),
        Action("step", "let the signal come a step further"),
        Action("outcome", "show at once what becomes of the signal"),
    ),
    says=(
        *("sleeves-whole", "sleeve-damaged", "sleeves-damaged", "sleeve-repaired", "sleeves-repaired"),
        *("body-warm", "fibre-thick"),
        *("signal-idle", "signal-running", "signal-strong", "signal-late", "signal-weak", "signal-blocked"),
        *("signal-restored", "signals-running", "signals-all", "signals-some", "signals-one", "signals-none"),
    ),
    ends=16.0,
    settings=(Setting("slower", "how many times slower than life", "times", 5_000.0, 40_000.0, SLOWER),),
    controls=(
        Named("repair", "the button that repairs all sleeves"),
        Named("warmth", "the thermometer, cooler and warmer"),
        Named("width", "thinner and thicker"),
        Named("train", "the button that sends five signals in a row"),
        Named("slow", "slow motion"),
        Named("step", "one step at a time"),
        Named("trace", "the voltage at the end of the fibre"),
    ),
    goals=(
        Named("arrived", "a signal arrives strong and on time"),
        Named("late", "a signal arrives late or weak"),
        Named("blocked", "a signal does not arrive"),
        Named("repaired", "a signal arrives along a fibre with a repaired sleeve"),
        Named("cooled", "a signal that warmth has stopped arrives again in a cooler body"),
        Named("dropped", "some signals of a row arrive, and some do not"),
        Named("widths", "signals have arrived along fibres of two thicknesses"),
    ),
)

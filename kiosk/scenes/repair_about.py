"""What the scene `repair` says about itself.

Rules: data only, so that a deck can be checked without the numerics of its scenes.
"""

from __future__ import annotations

from kiosk.scenes.parts import About, Action, Cue, Named, Preset, Setting

ABOUT = About(
    what="Myelin is lost in one place; helper cells (OPCs) wake, come, divide, mature and wrap, or wait in vain.",
    presets=(
        Preset(
            "start",
            "healthy fibres; the body calls its helper cells and clears the debris",
            (
                Cue(0.0, "whole"),
                Cue(1.6, "damage", "damage"),
                Cue(3.2, "wake"),
                Cue(5.0, "move"),
                Cue(7.0, "divide"),
                Cue(9.2, "mature"),
                Cue(12.4, "wrap"),
                Cue(16.0, "result"),
            ),
        ),
        Preset(
            "slow",
            "healthy fibres in an older body, and debris that is hardly cleared",
            (
                Cue(0.0, "whole"),
                Cue(1.6, "damage", "damage"),
                Cue(3.6, "debris"),
                Cue(6.4, "older"),
                Cue(9.4, "wait"),
                Cue(12.8, "few"),
                Cue(16.4, "stalled"),
            ),
        ),
    ),
    actions=(
        Action("damage", "damage the fibres and let the days pass; from the beginning, with new luck"),
        Action("signals", "wake-up signals as usual (1) or few (0)", 0, 1),
        Action("clear", "clear the debris (1) or hardly (0)", 0, 1),
        Action("older", "an older body (1) or a younger one (0)", 0, 1),
    ),
    says=(
        *("fibres-whole", "day-one", "day-many", "older", "few-signals", "debris-stays"),
        *("helper-one", "helper-many", "waiting-one", "waiting-many", "makers-one", "makers-many"),
        *("covered-none", "covered-one", "covered-many", "ended"),
    ),
    ends=20.0,
    settings=(
        Setting("fail", "helper cells that do not fully mature", "share of the cells", 0.0, 0.9, 0.6),
        Setting("days", "how long is watched after the damage", "days", 14, 84, 28, whole=True),
    ),
    controls=(
        Named("signals", "the switch for the wake-up signals"),
        Named("clear", "the switch for clearing the debris"),
        Named("older", "the switch between a younger and an older body"),
    ),
    goals=(
        Named("covered", "a bare stretch has new myelin"),
        Named("ended", "the days have passed once"),
        Named("compared", "the days have passed once as usual, and once with something that slows repair"),
    ),
)

"""What the scene `course` says about itself.

Rules: data only, so that a deck can be checked without the numerics of its scenes.
"""

from __future__ import annotations

from kiosk.scenes.parts import About, Action, Cue, Named, Preset, Setting

ABOUT = About(
    what="Courses of MS over years for pretend people: how different they are, what treatment changes on average",
    presets=(
        Preset(
            "relapsing",
            "relapses that come and get partly or fully better",
            (
                Cue(0.0, "years", "play"),
                Cue(4.4, "others"),
                Cue(7.0, "another", "another"),
                Cue(11.4, "fewer", "treatment", 1.0),
                Cue(14.2, "average"),
                Cue(16.8, "promise"),
            ),
        ),
        Preset(
            "secondary",
            "some years of relapses, then slow worsening",
            (
                Cue(0.0, "first", "play"),
                Cue(4.4, "then"),
                Cue(7.0, "differs", "another"),
                Cue(11.4, "gentler", "treatment", 1.0),
                Cue(14.2, "average"),
                Cue(16.8, "promise"),
            ),
        ),
        Preset(
            "primary",
            "slow worsening from the start",
            (
                Cue(0.0, "start", "play"),
                Cue(4.4, "others"),
                Cue(7.0, "pace", "another"),
                Cue(11.4, "slower", "treatment", 1.0),
                Cue(14.2, "medicines"),
                Cue(16.8, "promise"),
            ),
        ),
    ),
    actions=(
        Action("another", "show another pretend person"),
        Action("type", "relapsing-remitting (0), secondary progressive (1), primary progressive (2)", 0, 2),
        Action("treatment", "with treatment (1) or without (0)", 0, 1),
        Action("play", "let the years pass from the beginning"),
        Action("step", "let one year pass; after the last the first comes again"),
        Action("finish", "let what is moving come to its end at once"),
    ),
    says=(
        *("relapsing", "secondary", "primary", "untreated", "treated-fewer", "treated-both", "treated-slower"),
        *("year-drawn", "years-drawn", "no-relapse", "one-relapse", "relapses", "others", "worsens-later", "worsens"),
        *("hardly", "pretend"),
    ),
    ends=19.6,
    settings=(
        Setting("people", "other pretend people in the picture", "people", 12, 30, 16, whole=True),
        Setting("rate", "how often a pretend person has a relapse without treatment", "a year", 0.2, 1.0, 0.4),
    ),
    controls=(
        Named("type", "the three buttons for the type of MS"),
        Named("treatment", "the switch for treatment"),
        Named("year", "the button that lets one year pass"),
    ),
    goals=(
        Named("people", "five pretend people are looked at"),
        Named("types", "all three types are looked at"),
        Named("compare", "the same pretend person is looked at with and without treatment"),
    ),
)

"""What the scene `trial` says about itself.

Rules: data only, so that a deck can be checked without the numerics of its scenes.
"""

from __future__ import annotations

from kiosk.scenes.parts import About, Action, Cue, Named, Preset, Setting

ABOUT = About(
    what="A pretend study is run again and again, with and without a comparison group: how often does chance win?",
    presets=(
        Preset(
            "alone",
            "everybody gets the treatment, nobody a placebo",
            (
                Cue(0.0, "people"),
                Cue(2.6, "luck", "one"),
                Cue(5.6, "again", "one"),
                Cue(8.4, "pile", "many"),
                Cue(12.8, "halves", "group", 1.0),
                Cue(15.4, "fair", "many"),
            ),
        ),
        Preset(
            "compared",
            "half of the people get a placebo",
            (
                Cue(0.0, "halves"),
                Cue(2.6, "both", "one"),
                Cue(5.6, "again", "one"),
                Cue(8.4, "fair", "many"),
                Cue(12.8, "real", "works", 1.0),
                Cue(15.4, "small", "many"),
            ),
        ),
        Preset(
            "stories",
            "everybody gets the treatment, and only those who feel better are shown",
            (
                Cue(0.0, "people"),
                Cue(2.6, "stories", "one"),
                Cue(6.4, "everyone", "all", 1.0),
                Cue(9.4, "again", "one"),
                Cue(12.6, "many-stories", "many"),
            ),
        ),
    ),
    actions=(
        Action("one", "run one study"),
        Action("many", "run studies until there are 100"),
        Action("group", "with a comparison group (1) or without (0)", 0, 1),
        Action("works", "the treatment really helps (1) or does nothing (0)", 0, 1),
        Action("all", "of stories: show everybody (1) or only those who feel better (0)", 0, 1),
    ),
    says=(
        *("all-treated", "half-treated", "does-nothing", "really-helps", "no-study", "study-runs"),
        *("last-alone", "last-compared", "success-count"),
        *("stories-only", "story-none", "story-one", "story-many"),
    ),
    ends=20.0,
    settings=(
        Setting("people", "people in a study", "people", 10, 40, 20, whole=True),
        Setting("chance", "how many feel better without any help", "share of the people", 0.1, 0.6, 0.35),
        Setting("effect", "how many more feel better when the treatment helps", "share of the people", 0.1, 0.4, 0.3),
        Setting("line", "from where on a study looks like a success", "share of a group", 0.2, 0.8, 0.4),
    ),
    controls=(
        Named("group", "the switch for the comparison group"),
        Named("works", "the switch for what the treatment does"),
        Named("all", "the switch that shows everybody, for stories"),
    ),
    goals=(
        Named("lucky", "a study of a treatment that does nothing looks like a success"),
        Named("many", "100 studies are run in one way"),
        Named("everyone", "stories of a study were shown, and then everybody who was in it"),
        Named("compare", "at least 20 studies are run with a comparison group, and 20 without"),
    ),
)

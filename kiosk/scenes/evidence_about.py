"""What the scene `evidence` says about itself.

Rules: data only, so that a deck can be checked without the numerics of its scenes.
"""

from __future__ import annotations

from kiosk.scenes.parts import About, Action, Cue, Named, Preset, Setting

ABOUT = About(
    what="Every study of the fact base as a dot on the ladder of evidence, as large as it had people.",
    presets=(
        Preset(
            "all",
            "studies of every treatment",
            (
                Cue(0.0, "dots"),
                Cue(3.2, "alone", "open", 3.0),
                Cue(6.8, "chance", "open", 4.0),
                Cue(10.4, "pooled", "open", 8.0),
                Cue(14.0, "running", "filter", 2.0),
            ),
        ),
        Preset(
            "msc",
            "only studies of MSCs",
            (
                Cue(0.0, "msc"),
                Cue(3.2, "alone", "open", 3.0),
                Cue(6.8, "chance", "open", 4.0),
                Cue(10.4, "none"),
            ),
        ),
    ),
    actions=(
        Action("filter", "show all (0), MSC (1), blood stem cells (2), or myelin repair by a pill (3)", 0, 3),
        Action("open", "open a study, or with -1 none", -1, 15),
    ),
    says=("shown-all", "shown-msc", "shown-ahsct", "shown-myelin", "none-open", "open-study", "open-uncounted"),
    ends=18.0,
    settings=(Setting("since", "only studies from this year on", "year", 2010, 2025, 2010, whole=True),),
    controls=(Named("filter", "the buttons that choose a treatment"),),
    goals=(
        Named("open", "a study is open"),
        Named("both", "a study without a comparison and one with a comparison have been opened"),
    ),
)

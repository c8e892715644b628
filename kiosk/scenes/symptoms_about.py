"""What the scene `symptoms` says about itself.

Rules: data only, so that a deck can be checked without the numerics of its scenes.
"""

from __future__ import annotations

from kiosk.scenes.parts import About, Action, Cue, Named, Preset, Setting

ABOUT = About(
    what="Touch a place in the nervous system: what people may feel, and how late a signal comes. And what MS spares.",
    presets=(
        Preset(
            "places",
            "the whole nervous system, nothing touched yet",
            (
                Cue(0.0, "acts"),
                Cue(2.0, "brain", "place", 0.0),
                Cue(5.2, "optic", "place", 1.0),
                Cue(8.6, "cerebellum", "place", 2.0),
                Cue(12.3, "brainstem", "place", 3.0),
                Cue(14.4, "cord", "place", 4.0),
                Cue(17.2, "spared", "place", 5.0),
            ),
        ),
        Preset(
            "spared",
            "the nerves of arms and legs are lit: what MS does not attack",
            (
                Cue(0.0, "outside", "place", 5.0),
                Cue(3.4, "slows", "place", 4.0),
                Cue(7.0, "stops", "damage", 2.0),
                Cue(10.4, "whole", "place", 5.0),
                Cue(14.0, "depends", "place", -1.0),
            ),
        ),
    ),
    actions=(
        Action("place", "touch a place, in the order of the list, and send a signal through it; -1: none", -1, 5),
        Action("damage", "the myelin there: healthy (0), signals are slowed (1), signals are stopped (2)", 0, 2),
        Action("send", "send the signal of the place again"),
    ),
    says=(
        *("no-place", "in-brain", "in-optic-nerve", "in-cerebellum", "in-brainstem", "in-cord", "in-nerves"),
        *("signal-runs", "signal-on-time", "signal-late", "signal-stopped"),
    ),
    ends=20.0,
    pace=1.7,
    settings=(
        Setting(
            "damage",
            "what a place is like when it is touched first (0 healthy, 1 slowed, 2 stopped)",
            "state",
            0,
            2,
            1,
            whole=True,
        ),
        Setting("lesion", "length of the stretch without myelin", "mm", 5.0, 20.0, 15.0),
    ),
    controls=(Named("damage", "the buttons for what the myelin at the touched place is like"),),
    goals=(
        Named("all", "every place has been touched, and the nerves outside"),
        Named("late", "a signal has arrived late"),
        Named("spared", "the nerves outside brain and spinal cord have been touched"),
    ),
)

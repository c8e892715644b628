"""The axon scene tells the truth of its model: healthy, worn, bare, and repaired fibres on one time scale."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from kiosk.scenes.axon import Axon
from kiosk.scenes.axon_about import SLOWER

FRAME = 1.0 / 60.0


def run(scene: Axon) -> dict[str, Any]:
    """Send a signal, wait until all is quiet, and return the last frame."""
    scene.act("send")
    for _ in range(60 * 20):
        if scene.resting:
            return scene.frame()
        scene.step(FRAME)
    raise AssertionError("the signal never came to rest")


def wear(scene: Axon, sleeve: int, times: int) -> None:
    for _ in range(times):
        scene.act("wear", sleeve)


def test_a_healthy_fibre_delivers_the_signal_strong_and_on_time() -> None:
    """The signal arrives at the end at its full height, in the healthy time."""
    last = run(Axon("healthy"))
    assert last["state"] == "strong"
    assert last["arrived"]
    assert last["delay_ms"] == pytest.approx(last["healthy_ms"])
    assert last["peak_mv"] == pytest.approx(88.0, abs=1.0)


def test_the_drawn_speed_is_that_of_the_reference_fibre() -> None:
    """Twelve internodes of 0.2 mm are crossed within 5 % of 11.0 m/s (facts E3)."""
    last = run(Axon("healthy"))
    assert 12 * 0.2 / last["delay_ms"] == pytest.approx(11.0, rel=0.05)


def test_the_damaged_fibre_delivers_the_signal_late() -> None:
    """The preset's two worn sleeves cost more than half as much time again."""
    last = run(Axon("damaged"))
    assert last["state"] == "late"
    assert last["delay_ms"] > 1.5 * last["healthy_ms"]


def test_each_touch_wears_a_sleeve_one_stage_and_then_stays_bare() -> None:
    """100, 66, 33, 0 %, and 0 again."""
    scene = Axon("healthy")
    seen = []
    for _ in range(5):
        seen.append(scene.frame()["left"][1])
        scene.act("wear", 1)
    assert seen == [1.0, 0.66, 0.33, 0.0, 0.0]


def test_more_wear_means_a_later_signal_and_bare_fibre_a_stop() -> None:
    """One sleeve: every stage is later than the one before, and the last one blocks."""
    scene = Axon("healthy")
    times = [run(scene)["delay_ms"]]
    for _ in range(2):
        scene.act("wear", 2)
        times.append(run(scene)["delay_ms"])
    assert times == sorted(times)
    assert times[2] > 1.4 * times[0]
    scene.act("wear", 2)
    last = run(scene)
    assert last["state"] == "blocked"
    assert not last["arrived"]
    assert 0.3 < last["front"] < 0.6


def test_a_worn_last_sleeve_weakens_the_signal_at_the_end() -> None:
    """The gap behind a worn sleeve fires lower, because the sleeve drains it."""
    scene = Axon("healthy")
    wear(scene, 3, 2)
    assert run(scene)["state"] == "weak"


def test_repair_brings_the_signal_back_slower_than_healthy_at_about_two_thirds_speed() -> None:
    """All bare blocks; all repaired arrives at 66 % of the healthy speed (facts E3)."""
    scene = Axon("healthy")
    for sleeve in range(4):
        wear(scene, sleeve, 3)
    assert run(scene)["state"] == "blocked"
    scene.act("repair", -1)
    assert scene.frame()["repaired"] == [1.0] * 4
    last = run(scene)
    assert last["state"] == "late"
    assert last["healthy_ms"] / last["delay_ms"] == pytest.approx(0.66, abs=0.05)


def test_repair_leaves_intact_sleeves_alone_and_can_mend_one() -> None:
    """Only what is damaged gets new myelin, and new myelin wears off in one touch."""
    scene = Axon("damaged")
    scene.act("repair", 2)
    assert scene.frame()["repaired"] == [0.0, 0.0, 1.0, 0.0]
    scene.act("repair", -1)
    assert scene.frame()["repaired"] == [0.0, 1.0, 1.0, 0.0]
    scene.act("wear", 1)
    assert scene.frame()["left"][1] == 0.0


def test_healthy_makes_every_sleeve_as_new() -> None:
    """After `healthy` the damaged scene conducts like a healthy one."""
    scene = Axon("damaged")
    scene.act("healthy")
    assert scene.frame()["left"] == [1.0] * 4
    assert run(scene)["state"] == "strong"


def test_the_front_runs_from_the_cell_to_the_end_and_never_back() -> None:
    """The place of the signal is monotonic and passes every sleeve."""
    scene = Axon("healthy")
    scene.act("send")
    places = []
    while not scene.resting:
        scene.step(FRAME)
        places.append(scene.frame()["front"])
    assert places[0] < 0.0
    assert places[-1] > 1.0
    assert all(later >= earlier for earlier, later in pairwise(places))


def test_gaps_light_up_in_turn_and_many_at_once() -> None:
    """The impulse is longer than the drawn fibre: later gaps lag, yet several are active together (facts
    E6)."""
    scene = Axon("healthy")
    scene.act("send")
    peaks: list[tuple[float, int]] = [(0.0, 0)] * 5
    most = 0
    for step in range(400):
        scene.step(FRAME)
        gaps = scene.frame()["gaps"]
        peaks = [max(peak, (light, -step)) for peak, light in zip(peaks, gaps, strict=True)]
        most = max(most, sum(light > 0.5 for light in gaps))
    order = [-when for _, when in peaks]
    assert order == sorted(order)
    assert most >= 4


def test_time_runs_ten_thousand_times_slower_than_life() -> None:
    """One second of watching is a tenth of a millisecond of the fibre's time, whatever the frame rate."""
    assert SLOWER == 10_000
    for frames in (25, 60):
        scene = Axon("healthy")
        scene.act("send")
        for _ in range(frames):
            scene.step(1.0 / frames)
        assert scene.frame()["time_ms"] == pytest.approx(0.1, abs=0.0011)


def test_curves_are_in_ms_and_mv_and_short_enough_to_draw() -> None:
    """At most 500 points, time rising, the healthy reference always there, the trace empty before the
    first signal."""
    scene = Axon("damaged")
    assert scene.curves()["trace"].shape == (0, 2)
    run(scene)
    for curve in scene.curves().values():
        assert 50 < len(curve) <= 500
        assert np.all(np.diff(curve[:, 0]) > 0)
        assert np.max(curve[:, 1]) == pytest.approx(88.0, abs=2.0)


def test_reset_goes_back_to_exactly_the_first_frame() -> None:
    """Whatever was done, reset gives the preset's first frame, and the next run repeats the first one."""
    scene = Axon("damaged", seed=3)
    first = scene.frame()
    ended = run(scene)
    scene.act("wear", 0)
    scene.reset()
    assert scene.frame() == first
    assert run(scene) == ended


def test_touching_a_sleeve_during_a_run_ends_the_run() -> None:
    """The sleeve changes at once and the fibre is at rest, so a verdict never belongs to another fibre."""
    scene = Axon("healthy")
    scene.act("send")
    scene.step(FRAME)
    scene.act("wear", 0)
    assert scene.resting
    assert scene.frame()["state"] == "idle"


@pytest.mark.parametrize(
    ("worn", "state"),
    [((), "strong"), ((1,), "late"), ((3, 3), "weak"), ((2, 2, 2), "blocked")],
)
def test_the_state_is_told_in_sentences(worn: tuple[int, ...], state: str) -> None:
    """How many sleeves are damaged, and what became of the signal."""
    scene = Axon("healthy")
    for sleeve in worn:
        scene.act("wear", sleeve)
    assert scene.says()[-1].code == "signal-idle"
    scene.act("send")
    while not scene.resting:
        scene.step(FRAME)
    sleeves = "sleeve-damaged" if worn else "sleeves-whole"
    assert [said.code for said in scene.says()] == [sleeves, f"signal-{state}"]
    scene.act("repair", -1)
    assert scene.says()[0].code == ("sleeve-repaired" if worn else "sleeves-whole")


def test_stills_tell_the_story_of_a_stop() -> None:
    """At rest, on the way, dying at the bare sleeve, not arrived."""
    scene = Axon("damaged")
    scene.act("wear", 2)
    frames = []
    for index in range(scene.stills):
        scene.show_still(index)
        frames.append(scene.frame())
    assert [frame["state"] for frame in frames] == ["idle", "running", "blocked", "blocked"]
    assert frames[0]["front"] < frames[1]["front"] < frames[2]["front"] < 0.5


def test_stills_tell_the_story_of_an_arrival() -> None:
    """The healthy fibre's last still has the verdict and most of the trace."""
    scene = Axon("healthy")
    fronts = []
    for index in range(scene.stills):
        scene.show_still(index)
        fronts.append(scene.frame()["front"])
    assert fronts == sorted(fronts)
    assert scene.frame()["state"] == "strong"
    assert scene.curves()["trace"][-1, 1] < 25.0


@pytest.mark.parametrize(("action", "value"), [("fly", 0.0), ("wear", 4.0), ("wear", -1.0), ("repair", 9.0)])
def test_what_cannot_be_done_is_refused(action: str, value: float) -> None:
    """Unknown actions and sleeves that are not there raise ValueError and change nothing."""
    scene = Axon("damaged")
    before = scene.frame()
    with pytest.raises(ValueError, match=r"sleeves|scene knows"):
        scene.act(action, value)
    assert scene.frame() == before


def test_unknown_stills_and_presets_are_refused() -> None:
    """There are four stills and two presets."""
    with pytest.raises(ValueError, match="stills"):
        Axon("healthy").show_still(4)
    with pytest.raises(KeyError):
        Axon("purple")

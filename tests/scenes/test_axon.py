"""The axon scene tells the truth of its model: healthy, worn, bare, and repaired fibres on one time scale."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from kiosk.scenes.axon import APART_MS, ROW, START, STRIDE_MS, Axon
from kiosk.scenes.axon_about import SLOWER
from kiosk.scenes.axon_impulse import Impulses
from kiosk.scenes.axon_sleeves import LARGE, LARGE_INTERNODES, LEAD, REPAIRED, USUAL

FRAME = 1.0 / 60.0


def run(scene: Axon, action: str = "send") -> dict[str, Any]:
    """Send a signal, or a row, wait until all is quiet, and return the last frame."""
    scene.act(action)
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
    """All bare blocks; all repaired is restored, at 66 % of the healthy speed within 5 % (facts E3)."""
    scene = Axon("healthy")
    for sleeve in range(4):
        wear(scene, sleeve, 3)
    assert run(scene)["state"] == "blocked"
    scene.act("repair", -1)
    assert scene.frame()["repaired"] == [1.0] * 4
    last = run(scene)
    assert last["state"] == "restored"
    assert scene.reached == {"late", "repaired"}
    assert last["healthy_ms"] / last["delay_ms"] == pytest.approx(0.66, rel=0.05)


def test_the_repaired_stretch_conducts_at_the_reference_speed() -> None:
    """Twelve internodes' worth of new myelin, 2.4 mm, are crossed at 7.3 m/s within 5 % (facts E3)."""
    fibre = Impulses(USUAL, [REPAIRED] * 4)
    while not fibre.over:
        fibre.step()
    assert 2.4 / (fibre.arrived_ms[0] - fibre.left_ms[0]) == pytest.approx(7.3, rel=0.05)


def test_the_repair_preset_goes_from_blocked_to_restored() -> None:
    """Two lost sleeves block; repaired, the signal comes back, and a repaired sleeve that wears off blocks again."""
    scene = Axon("repair")
    assert run(scene)["state"] == "blocked"
    scene.act("repair", -1)
    assert run(scene)["state"] == "restored"
    scene.act("wear", 1)
    assert run(scene)["state"] == "blocked"


def test_one_degree_more_stops_the_signal_and_cooling_lets_it_pass_again() -> None:
    """36 and 37 degrees conduct, 38 blocks (facts E3), and cooling restores exactly what was before."""
    scene = Axon("heat")
    seen = {}
    for degrees in (36, 37, 38):
        scene.act("warmth", degrees)
        seen[degrees] = run(scene)
    assert [seen[degrees]["state"] for degrees in (36, 37, 38)] == ["late", "late", "blocked"]
    assert "cooled" not in scene.reached
    assert seen[38]["their_arrived"] == 1
    scene.act("warmth", 37)
    again = run(scene)
    assert again["delay_ms"] == seen[37]["delay_ms"]
    assert "cooled" in scene.reached


@pytest.mark.parametrize(("degrees", "speed"), [(36.0, 12.1), (37.0, 11.6)])
def test_the_warm_fibre_conducts_at_the_reference_speed(degrees: float, speed: float) -> None:
    """The drawn stretch, five internodes with 2 % of their wraps, is crossed within 5 % of facts E3."""
    fibre = Impulses(LARGE, START["heat"], temperature_c=degrees)
    reached: dict[int, float] = {}
    while not fibre.over:
        fibre.step()
        for front in fibre.fronts:
            reached.setdefault(front.node, fibre.time_ms)
    first = LEAD + LARGE_INTERNODES
    assert 5.0 / (reached[first + LARGE_INTERNODES] - reached[first]) == pytest.approx(speed, rel=0.05)


def test_in_a_row_a_healthy_fibre_passes_all_and_a_worn_one_drops_some() -> None:
    """Nothing is scripted: the worn stretch has not recovered when the next signal comes."""
    scene = Axon("train")
    last = run(scene, "train")
    assert (last["their_arrived"], last["sent"]) == (ROW, ROW)
    assert 0 < last["arrived"] < ROW
    assert last["state"] == "some"
    assert "dropped" in scene.reached
    assert [said.code for said in scene.says()][-1] == "signals-some"


def test_signals_further_apart_all_pass_the_worn_fibre() -> None:
    """It is the time between them that drops them: at twice the time none is lost."""
    for apart, arrive in ((APART_MS, False), (2.0 * APART_MS, True)):
        fibre = Impulses(USUAL, START["train"], ROW, apart)
        while not fibre.over:
            fibre.step()
        assert (len(fibre.arrived_ms) == ROW) is arrive


def test_repair_brings_back_every_signal_of_a_row() -> None:
    """With new myelin all five arrive."""
    scene = Axon("train")
    scene.act("repair", -1)
    assert run(scene, "train")["state"] == "strong"
    assert scene.says()[-1].code == "signals-all"


def test_each_signal_of_a_row_is_followed_on_its_own() -> None:
    """Places never go back, younger signals stay behind older ones, and lost ones stop short of the end."""
    scene = Axon("train")
    scene.act("train")
    before: list[float] = []
    while not scene.resting:
        scene.step(FRAME)
        places = scene.frame()["fronts"][::2]
        assert all(now >= then for then, now in zip(before, places, strict=False))
        before = places
    assert len(before) == ROW
    assert sum(place >= 1.0 for place in before) == scene.frame()["arrived"]


def test_a_thicker_fibre_is_faster_and_a_thinner_one_slower() -> None:
    """About 5.5 m/s for every thousandth of a millimetre (facts E3: 11.0 at 2 um), within 5 %."""
    scene = Axon("width")
    for width in (1, 2, 3):
        scene.act("width", width)
        last = run(scene)
        assert last["state"] == "strong"
        assert 2.4 / last["delay_ms"] == pytest.approx(5.5 * width, rel=0.05)
    assert "widths" in scene.reached


def test_slow_motion_is_four_times_slower_and_steps_go_on_by_one_gap() -> None:
    """The stated scale follows; a step passes the time from node to node, and begins a signal when none is there."""
    scene = Axon("healthy")
    scene.act("slow", 1)
    assert scene.frame()["slower"] == 4 * SLOWER
    scene.act("step")
    assert scene.frame()["time_ms"] == pytest.approx(STRIDE_MS)
    scene.act("step")
    assert scene.frame()["time_ms"] == pytest.approx(2 * STRIDE_MS)
    assert not scene.resting


def test_the_outcome_shown_at_once_is_that_of_the_run() -> None:
    """With less movement nothing moves, and the same comes of it."""
    scene, at_once = Axon("damaged"), Axon("damaged")
    at_once.act("outcome")
    assert at_once.frame()["state"] == "idle"
    at_once.act("send")
    at_once.act("outcome")
    assert at_once.resting
    last = run(scene)
    now = at_once.frame()
    told = ("state", "delay_ms", "healthy_ms", "arrivals_ms", "peak_mv", "time_ms")
    assert {name: now[name] for name in told} == {name: last[name] for name in told}


def test_the_healthy_fibre_beside_it_is_the_same_in_every_scene() -> None:
    """Both fibres start at once and share one time; sleeves change only the visitor's."""
    alone, beside = run(Axon("healthy")), run(Axon("damaged"))
    assert beside["healthy_ms"] == alone["delay_ms"]
    assert beside["their_arrivals_ms"][0] < beside["arrivals_ms"][0]


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
    """At most 500 points, time rising, both empty before the first signal."""
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


@pytest.mark.parametrize(
    ("preset", "states"),
    [
        ("healthy", ["idle", "running", "strong", "strong", "strong"]),
        ("damaged", ["idle", "running", "late", "idle", "blocked"]),
        ("repair", ["idle", "blocked", "idle", "running", "restored"]),
        ("heat", ["idle", "late", "idle", "blocked", "idle"]),
        ("train", ["idle", "running", "some", "some"]),
        ("width", ["idle", "running", "strong", "idle", "strong"]),
    ],
)
def test_stills_tell_the_story(preset: str, states: list[str]) -> None:
    """As each step of the show stands when it ends."""
    scene = Axon(preset)
    seen = []
    for index in range(scene.stills):
        scene.show_still(index)
        seen.append(scene.frame()["state"])
    assert seen == states


@pytest.mark.parametrize(
    ("action", "value"),
    [("fly", 0.0), ("wear", 4.0), ("wear", -1.0), ("repair", 9.0), ("warmth", 42.0), ("width", 0.0), ("slow", 2.0)],
)
def test_what_cannot_be_done_is_refused(action: str, value: float) -> None:
    """Unknown actions and sleeves that are not there raise ValueError and change nothing."""
    scene = Axon("damaged")
    before = scene.frame()
    with pytest.raises(ValueError, match=r"sleeves|scene knows"):
        scene.act(action, value)
    assert scene.frame() == before


def test_unknown_stills_and_presets_are_refused() -> None:
    """There are five stills and no purple preset."""
    with pytest.raises(ValueError, match="stills"):
        Axon("healthy").show_still(5)
    with pytest.raises(KeyError):
        Axon("purple")

"""The ways of signals: their times against sums made in another way, damage against the cable, and what MS spares."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk import scenes
from kiosk.scenes.axon_report import measure
from kiosk.scenes.symptoms import SLOWER, Symptoms
from kiosk.scenes.symptoms_body import (
    CORD,
    LEG,
    SECTIONS,
    SLOWED_THICK,
    SLOWED_THIN,
    THICK_UM,
    THIN_UM,
    WAYS,
    Damage,
    Place,
    Trip,
    hurt,
)

FRAME = 1 / 60
SEEN = {Place.OPTIC_NERVE: 30.9, Place.BRAIN: 27.3, Place.CORD: 29.0}
CENTRAL = [place for place in Place if place is not Place.NERVES]


def run(scene: Symptoms, dt: float = FRAME) -> dict[str, object]:
    """Let a scene come to rest."""
    while not scene.resting:
        scene.step(dt)
    return scene.frame()


def test_a_step_takes_as_long_as_its_lengths_say() -> None:
    """From the top of the brain to the foot, added up by hand: 0.63 m of 11 um at 60.5 m/s, one handover, and 0.95 m of
    9 um at 54 m/s."""
    by_hand = 1000.0 * (0.63 / 60.5 + 0.95 / 54.0) + 1.0
    assert Trip(Place.CORD).ms == pytest.approx(by_hand)
    assert Trip(Place.NERVES).ms == pytest.approx(by_hand), "the way back is as long"
    assert Trip(Place.OPTIC_NERVE).ms == pytest.approx(170.0 / 5.5)


@pytest.mark.parametrize("place", Place)
def test_times_are_the_integral_of_length_over_speed(place: Place) -> None:
    """Followed in steps of 0.01 ms a signal never goes faster than its section lets it, and gets over all of it."""
    trip = Trip(place, Damage.SLOWED, 15.0)
    assert trip.ms is not None
    gone, dt = 0.0, 0.01
    spots = [trip.at(number * dt) for number in range(int(trip.ms / dt) + 2)]
    for before, after in pairwise(spots):
        if before.section == after.section:
            section = SECTIONS[after.section]
            metres = abs(after.share - before.share) * section.metres
            assert metres <= section.speed * dt / 1000.0 + 1e-12
            gone += metres
    whole = sum(SECTIONS[index].metres for index, _ in WAYS[place])
    joined = SECTIONS[WAYS[place][1][0]].metres / 2.0 if place is Place.CEREBELLUM else 0.0
    assert gone == pytest.approx(whole - joined, abs=0.004)


@pytest.mark.parametrize(("um", "eased", "share"), [(2.0, 0, SLOWED_THIN), (10.0, 2, SLOWED_THICK)])
def test_a_bare_stretch_slows_a_signal_as_the_cable_does(um: float, eased: int, share: float) -> None:
    """Facts E3, computed here by the cable of the axon scene: within 5 % of the measured share of the healthy speed."""
    cable = measure(um, 3, 0.0, channels=True, eased=eased)
    assert cable.velocity_m_s is not None
    assert cable.velocity_m_s / cable.healthy_m_s == pytest.approx(share, rel=0.05)
    assert not measure(um, 3, 0.0).arrives, "and a newly bare one stops it"


def test_healthy_speeds_are_those_of_the_fact_base() -> None:
    """Thin central fibres 2 to 16 m/s, the fastest 60 to 70, nerves of 2 to 20 um 12 to 120 m/s (facts E1); and the
    cable has 5.5 m/s for each um of a thin central fibre."""
    speeds = {section.um: section.speed for section in SECTIONS if section.place is not Place.NERVES}
    assert 2.0 <= speeds[THIN_UM] <= 16.0
    assert 60.0 <= speeds[THICK_UM] <= 70.0
    assert all(12.0 <= one.speed <= 120.0 for one in SECTIONS if one.place is Place.NERVES)
    assert measure(2.0, 0, 1.0).healthy_m_s / 2.0 == pytest.approx(speeds[THIN_UM] / THIN_UM, rel=0.02)


@pytest.mark.parametrize("place", CENTRAL)
def test_damage_delays_or_stops(place: Place) -> None:
    """The delay is the lesion's length times what it makes slower, so a longer lesion delays more; a stopped signal
    waits before the lesion in the middle of the section."""
    index = hurt(place)
    assert index is not None and SECTIONS[index].place is place
    section, healthy = SECTIONS[index], Trip(place).ms
    assert healthy is not None
    for mm in (5.0, 15.0, 20.0):
        late = Trip(place, Damage.SLOWED, mm).ms
        assert late is not None
        assert late - healthy == pytest.approx(mm / section.speed * (1.0 / section.slowed - 1.0))
    stopped = Trip(place, Damage.STOPPED, 15.0)
    assert stopped.ms is None
    spot = stopped.at(1000.0)
    assert spot.section == index and spot.share == pytest.approx(0.5 - 0.0075 / section.metres)


def test_the_delay_of_sight_lies_where_eye_tests_find_it() -> None:
    """Between 10 and 30 ms for lesions as they are usual here (facts E4, to be verified: no claim on the screen)."""
    healthy, late = Trip(Place.OPTIC_NERVE).ms, Trip(Place.OPTIC_NERVE, Damage.SLOWED, 15.0).ms
    assert healthy is not None and late is not None
    assert 10.0 <= late - healthy <= 30.0


def test_ms_never_damages_the_nerves() -> None:
    """Whatever a visitor does, a signal in the leg runs as fast as ever, also behind a lesion of the spinal cord."""
    assert hurt(Place.NERVES) is None
    for damage in Damage:
        assert Trip(Place.NERVES, damage, 20.0).ms == Trip(Place.NERVES).ms
    slowed = Trip(Place.CORD, Damage.SLOWED, 15.0)
    assert slowed.ms is not None
    there = SECTIONS[LEG].metres / SECTIONS[LEG].speed * 1000.0
    assert slowed.at(slowed.ms - there / 2.0) == pytest.approx((LEG, 0.5))
    scene = Symptoms("spared")
    scene.act("damage", 2)
    assert scene.frame()["hurt"] == -1
    assert run(scene)["stopped"] is False


def test_both_signals_run_beside_each_other() -> None:
    """Level up to the lesion; then the healthy one is ahead, arrives first, and by as much as is said."""
    scene = Symptoms("places")
    scene.act("place", Place.CORD)
    ahead = []
    while not scene.resting:
        scene.step(FRAME)
        frame = scene.frame()
        ahead.append(sum(frame["healthy"][:2]) - sum(frame["signal"][:2]))
    assert min(ahead) >= -1e-9 and max(ahead) > 0.1
    assert [said.code for said in scene.says()] == ["in-cord", "signal-late"]
    assert scene.says()[1].numbers == (34.0, 29.0)
    assert "late" in scene.reached


def test_time_is_slowed_evenly_and_however_it_is_cut() -> None:
    """A hundred times for every place; the end does not depend on the frames."""
    for place, ms in SEEN.items():
        scene = Symptoms("places", settings={"damage": 0})
        scene.act("place", place)
        seconds = 0.0
        while not scene.resting:
            scene.step(0.01)
            seconds += 0.01
        assert seconds == pytest.approx(SLOWER * ms / 1000.0, abs=0.02)
    frames = []
    for dt in (FRAME, 0.1, 0.0371):
        scene = Symptoms("places")
        scene.act("place", Place.CEREBELLUM)
        frames.append(run(scene, dt))
    assert frames[0] == frames[1] == frames[2]


def test_goals_are_reached_by_touching() -> None:
    """All six places; closing forgets nothing, a reset does."""
    scene = Symptoms("places")
    for place in Place:
        assert "all" not in scene.reached
        scene.act("place", place)
    scene.act("place", -1)
    assert {"all", "spared"} <= scene.reached
    assert [said.code for said in scene.says()] == ["no-place"]
    scene.reset()
    assert scene.reached == frozenset()


def test_a_stopped_signal_is_told() -> None:
    """In a sentence and in the frame, and only once it is known."""
    scene = Symptoms("places", settings={"damage": 2})
    scene.act("place", Place.OPTIC_NERVE)
    assert [said.code for said in scene.says()] == ["in-optic-nerve", "signal-runs"]
    frame = run(scene)
    assert frame["stopped"] is True and frame["times"][0] == -1.0  # type: ignore[index]
    assert [said.code for said in scene.says()] == ["in-optic-nerve", "signal-stopped"]


@pytest.mark.parametrize(
    ("action", "value"), [("fly", 0.0), ("place", 6.0), ("place", 0.5), ("damage", 3.0), ("send", 1.0)]
)
def test_what_the_scene_does_not_know_is_refused(action: str, value: float) -> None:
    """Unknown actions and values raise ValueError and change nothing."""
    scene = Symptoms("places")
    first = scene.frame()
    with pytest.raises(ValueError, match="knows no"):
        scene.act(action, value)
    assert scene.frame() == first


def test_the_picture_has_a_way_for_every_section() -> None:
    """As many ways in the person as sections, one in the loupe for all but the leg, six places to touch."""
    text = (Path(scenes.__file__).parent / "SymptomsPlaces.qml").read_text(encoding="utf-8")
    found = dict(re.findall(r"property var (\w+): \[(.*?)\]\n(?=    readonly|\})", text, re.DOTALL))
    assert len(re.findall(r"\[[^\[\]]+\]", found["inBody"])) == len(SECTIONS)
    assert len(re.findall(r"\[[^\[\]]+\]", found["inLoupe"])) == CORD + 1
    assert len(re.findall(r"\[[^\[\]]+\]", found["spots"])) == len(Place)

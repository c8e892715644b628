"""The studies stand where the fact base puts them, and every dot can be touched."""

from __future__ import annotations

import math

import pytest

from kiosk.scenes.evidence import COLUMNS, HEIGHT, Evidence, radius
from kiosk.scenes.evidence_studies import STUDIES, Rung, Treatment

FRAME = 1 / 60
# Facts A3: people (0: not stated), whether chance decided who got what, and whether it is finished.
TABLE = {
    "connick": (10, False, True),
    "harris-first": (20, False, True),
    "petrou-trial": (48, True, True),
    "petrou-repeated": (24, False, True),
    "mesems": (144, True, True),
    "harris-second": (54, True, True),
    "zhou": (133, False, True),
    "islam": (0, False, True),
    "maji": (691, True, True),
    "mist": (110, True, True),
    "beat-ms": (156, True, False),
    "ram-ms": (100, True, False),
    "star-ms": (198, True, False),
    "rebuild": (50, True, True),
    "leone": (15, False, True),
    "genchi": (12, False, True),
}


def dots(scene: Evidence) -> list[tuple[float, float, float, float]]:
    """The dots of a frame, one row each."""
    flat = scene.frame()["dots"]
    return [tuple(flat[at : at + 4]) for at in range(0, len(flat), 4)]


def settle(scene: Evidence) -> None:
    """Let the dots come to rest."""
    while not scene.resting:
        scene.step(FRAME)


def test_every_study_stands_at_its_true_place() -> None:
    """As many people, the right step: without a comparison, by chance, or a final trial that still runs."""
    told = {study.code: (study.people, study.rung is not Rung.ALONE, study.rung is not Rung.FINAL) for study in STUDIES}
    assert told == TABLE
    assert all(study.planned == (study.rung is Rung.FINAL) for study in STUDIES)


def test_the_study_the_kiosk_began_with_has_no_comparison() -> None:
    """Petrou 2021: 24 people, on the step of studies that cannot prove the cause."""
    study = next(study for study in STUDIES if study.code == "petrou-repeated")
    assert (study.year, study.people, study.treatment, study.rung) == (2021, 24, Treatment.MSC, Rung.ALONE)


@pytest.mark.parametrize("choice", range(4))
def test_every_dot_can_be_touched_and_stays_on_its_step(choice: int) -> None:
    """At rest no two are closer than a fingertip, and none overlaps another or the edge of its step."""
    scene = Evidence("all")
    scene.act("filter", choice)
    settle(scene)
    edges = scene.frame()["edges"]
    shown = [(dot, study) for dot, study in zip(dots(scene), STUDIES, strict=True) if dot[3] > 0.99]
    assert shown
    for number, ((x, y, r, _), study) in enumerate(shown):
        assert edges[study.rung] <= x - r and x + r <= edges[study.rung + 1]
        assert y - r >= 0.0 and y + r <= HEIGHT
        for (x2, y2, r2, _), _ in shown[:number]:
            assert math.hypot(x - x2, y - y2) >= max(0.88, r + r2)


def test_area_goes_with_people() -> None:
    """Twice the people, twice the area, above the smallest dot that can be touched."""
    assert radius(400) ** 2 == pytest.approx(2 * radius(200) ** 2)
    assert radius(0) == radius(10) < radius(144) < radius(691)
    assert sum(COLUMNS) == pytest.approx(Evidence("all").frame()["width"])


@pytest.mark.parametrize(("choice", "count"), [(0, 16), (1, 9), (2, 5), (3, 1)], ids=["all", "msc", "ahsct", "myelin"])
def test_a_filter_shows_what_belongs_to_it(choice: int, count: int) -> None:
    """A review of two treatments belongs to both; and the sentence says how many there are."""
    scene = Evidence("all")
    scene.act("filter", choice)
    settle(scene)
    assert sum(dot[3] > 0.99 for dot in dots(scene)) == count
    assert scene.says()[0].numbers == (count,)


def test_a_study_that_is_filtered_away_is_shut() -> None:
    """And it cannot be opened from behind the filter."""
    scene = Evidence("all")
    scene.act("open", 3)
    assert scene.says()[1].numbers == (24,)
    scene.act("filter", 2)
    assert scene.frame()["open"] == -1
    scene.act("open", 3)
    assert scene.frame()["open"] == -1
    scene.act("open", 9)
    scene.act("open", -1)
    assert scene.frame()["open"] == -1


def test_nothing_moves_at_first_and_motion_ends() -> None:
    """The first picture is at rest; after a choice the dots settle within 4 s, the same whatever the frame rate."""
    scene, other = Evidence("all"), Evidence("all")
    assert scene.resting
    for one, dt in ((scene, FRAME), (other, 0.1)):
        one.act("filter", 1)
        for _ in range(round(4.2 / dt)):
            one.step(dt)
    assert scene.resting and other.resting
    assert scene.frame() == other.frame()


@pytest.mark.parametrize(("action", "value"), [("fly", 0.0), ("filter", 4.0), ("open", 16.0), ("open", 0.5)])
def test_what_the_scene_does_not_know_is_refused(action: str, value: float) -> None:
    """Unknown actions and values raise ValueError and change nothing."""
    scene = Evidence("all")
    first = scene.frame()
    with pytest.raises(ValueError, match="knows no"):
        scene.act(action, value)
    assert scene.frame() == first

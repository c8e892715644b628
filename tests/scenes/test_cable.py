"""The cable agrees with the reference results of facts E3, case by case."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.errors import UsageError
from kiosk.scenes.axon_report import measure, report
from kiosk.scenes.cable import Cable, Fibre, Internode, sheath

THINNED = [
    (10.0, 0.50, 47.8),
    (10.0, 0.25, 42.9),
    (10.0, 0.10, 33.1),
    (10.0, 0.05, 24.0),
    (10.0, 0.03, 17.2),
    (10.0, 0.02, 11.6),
    (2.0, 0.50, 10.3),
    (2.0, 0.25, 9.1),
    (2.0, 0.10, 7.0),
    (2.0, 0.05, 5.1),
    (2.0, 0.03, 3.8),
]
"""Diameter in um, share of the wraps left on five internodes, speed in m/s (facts E3)."""

BLOCKED = [
    (10.0, 5, 0.01),
    (2.0, 5, 0.02),
    (2.0, 5, 0.01),
    (10.0, 1, 0.0),
    (10.0, 5, 0.0),
    (2.0, 1, 0.0),
    (2.0, 5, 0.0),
]
"""Diameter, damaged internodes and share left where facts E3 says block."""

HEALTHY = [
    (10.0, 0.6, 1.5, 50.7),
    (2.0, 0.7, 1.5, 11.0),
    (20.0, 0.6, 1.5, 101.0),
    (15.0, 0.6, 1.5, 76.0),
    (5.0, 0.6, 1.5, 25.4),
    (2.0, 0.77, 1.0, 13.6),
    (1.0, 0.77, 1.0, 6.9),
]
"""Diameter, g-ratio, node in um, speed in m/s (facts E3)."""


@pytest.mark.parametrize(("diameter", "ratio", "node", "speed"), HEALTHY)
def test_healthy_fibres_conduct_at_the_reference_speeds(
    diameter: float, ratio: float, node: float, speed: float
) -> None:
    """Every healthy fibre of facts E3 is within 5 % of its speed."""
    result = measure(diameter, 0, 1.0, g_ratio=ratio, node_um=node)
    assert result.velocity_m_s == pytest.approx(speed, rel=0.05)
    assert result.delay_us == pytest.approx(0.0)


@pytest.mark.parametrize(("diameter", "wraps", "speed"), THINNED)
def test_thinned_myelin_slows_as_in_the_reference(diameter: float, wraps: float, speed: float) -> None:
    """Five thinned internodes are crossed within 5 % of the speed in facts E3."""
    result = measure(diameter, 5, wraps)
    assert result.arrives
    assert result.velocity_m_s == pytest.approx(speed, rel=0.05)


@pytest.mark.parametrize(("diameter", "internodes", "wraps"), BLOCKED)
def test_signals_stop_exactly_where_the_reference_says_block(diameter: float, internodes: int, wraps: float) -> None:
    """Nothing gets past the damage that blocks in facts E3."""
    result = measure(diameter, internodes, wraps)
    assert not result.arrives
    assert result.velocity_m_s is None
    assert result.delay_us is None


def test_a_single_very_thin_internode_is_still_passed() -> None:
    """One internode with 1 % of its wraps lets the signal of a 10 um fibre through at 12.2 m/s."""
    assert measure(10.0, 1, 0.01).velocity_m_s == pytest.approx(12.2, rel=0.05)


@pytest.mark.parametrize(
    ("diameter", "shorter", "wraps", "speed"),
    [(10.0, 3, 0.4, 33.7), (2.0, 3, 0.4, 7.3), (10.0, 2, 0.5, 39.7), (2.0, 2, 0.5, 8.5)],
)
def test_new_myelin_carries_the_signal_at_the_reference_speed(
    diameter: float, shorter: int, wraps: float, speed: float
) -> None:
    """Repaired internodes, shorter and thinner, conduct within 5 % of facts E3."""
    assert measure(diameter, 5, wraps, shorter=shorter).velocity_m_s == pytest.approx(speed, rel=0.05)


@pytest.mark.parametrize(("degrees", "speed"), [(36.0, 12.1), (37.0, 11.6), (38.0, None)])
def test_one_degree_of_warmth_can_block_a_nearly_failing_fibre(degrees: float, speed: float | None) -> None:
    """Five internodes with 2 % of their wraps conduct at 36 and 37 degrees and block at 38."""
    result = measure(10.0, 5, 0.02, temperature_c=degrees)
    assert result.velocity_m_s == (None if speed is None else pytest.approx(speed, rel=0.05))


@pytest.mark.parametrize("degrees", [35.0, 40.0])
def test_a_thin_fibre_at_3_percent_is_not_stopped_by_warmth(degrees: float) -> None:
    """Facts E3: the 2 um fibre with 3 % of its wraps does not block from 35 to 40 degrees."""
    assert measure(2.0, 5, 0.03, temperature_c=degrees).arrives


@pytest.mark.parametrize(("diameter", "eased", "speed"), [(10.0, 2, 2.4), (2.0, 0, 1.2)])
def test_spread_channels_carry_the_signal_slowly_over_a_bare_stretch(diameter: float, eased: int, speed: float) -> None:
    """Three bare internodes with channels are crossed at about a twentieth or a ninth of the normal speed."""
    result = measure(diameter, 3, 0.0, channels=True, eased=eased)
    assert result.velocity_m_s == pytest.approx(speed, rel=0.1)


def test_a_sharp_edge_blocks_even_with_spread_channels() -> None:
    """Without shorter internodes before it, the bare stretch stops the thick fibre's signal."""
    assert not measure(10.0, 3, 0.0, channels=True).arrives


def test_a_fibre_at_rest_stays_at_rest() -> None:
    """Without a stimulus no node moves by more than a twentieth of a millivolt in a millisecond."""
    cable = Cable(Fibre(2.0, 0.7), [Internode(200.0)] * 4, dt_ms=0.002)
    for _ in range(500):
        cable.step()
    assert np.abs(cable.voltage).max() < 0.05


def test_a_cable_starts_again_exactly_as_it_started_first() -> None:
    """After rest() the same stimulus gives the same voltages to the last bit."""
    cable = Cable(Fibre(2.0, 0.7), [Internode(200.0)] * 4)

    def run() -> np.ndarray:
        for _ in range(80):
            cable.step(700.0)
        return cable.voltage

    first = run()
    cable.rest()
    assert cable.time_ms == 0.0
    assert np.array_equal(run(), first)


def test_less_than_half_a_wrap_counts_as_bare() -> None:
    """A membrane cannot be wound for less than half a turn, so 2 % of a thin fibre's myelin is none."""
    thin = Fibre(2.0, 0.7)
    assert sheath(thin, 0.02) == sheath(thin, 0.0)
    assert sheath(thin, 0.03) != sheath(thin, 0.0)


def test_the_report_gives_speed_and_arrival_as_plain_values() -> None:
    """The command line prints what facts E3 has for five internodes at 5 %."""
    values = report(10.0, 5, 0.05)
    assert values["arrives"] is True
    assert values["velocity_m_s"] == pytest.approx(24.0, rel=0.05)
    assert values["healthy_m_s"] == pytest.approx(50.7, rel=0.05)
    assert values["delay_us"] == pytest.approx(5 * (1000 / 24.0 - 1000 / 50.7), rel=0.05)


@pytest.mark.parametrize(
    ("diameter", "internodes", "wraps", "more", "word"),
    [
        (60.0, 5, 0.5, {}, "thick"),
        (10.0, -1, 0.5, {}, "internodes"),
        (10.0, 5, 1.5, {}, "wraps"),
        (10.0, 5, 0.5, {"g_ratio": 1.0}, "width"),
        (10.0, 5, 0.5, {"temperature_c": 60.0}, "degrees"),
        (10.0, 5, 0.5, {"shorter": 9}, "shorter"),
        (10.0, 5, 0.5, {"colour": 1.0}, "colour"),
    ],
)
def test_impossible_fibres_are_refused_in_a_sentence(
    diameter: float, internodes: int, wraps: float, more: dict[str, float], word: str
) -> None:
    """What no fibre can have is refused before anything is computed, and the sentence says what it was."""
    with pytest.raises(UsageError, match=word):
        report(diameter, internodes, wraps, **more)

"""Moments of one start of the machine can be compared, all others cannot."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk.station import moment
from kiosk.station.moment import Moment


def test_moments_follow_each_other() -> None:
    """The clock of the machine never goes backwards."""
    before, after = moment.now(), moment.now()
    passed = after.since(before)
    assert passed is not None
    assert passed >= 0


def test_moments_of_different_starts_cannot_be_compared() -> None:
    """Nor can one that lies ahead on the same clock."""
    assert Moment("a", 50.0).since(Moment("a", 20.0)) == 30.0
    assert Moment("b", 50.0).since(Moment("a", 20.0)) is None
    assert Moment("a", 20.0).since(Moment("a", 50.0)) is None


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count each start of the program")
def test_two_programs_on_one_machine_share_its_clock() -> None:
    """So a wait goes on when the kiosk is restarted."""
    program = "from kiosk.station import moment; m = moment.now(); print(m.boot, m.seconds)"
    boot, seconds = subprocess.check_output([sys.executable, "-c", program], text=True).split()
    here = moment.now()
    assert here.boot == boot
    assert 0 <= here.seconds - float(seconds) < 60

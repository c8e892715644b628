"""The service manager is told how the kiosk is, and never keeps it waiting."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from kiosk.station.notify import BEAT, READY, notifier
from tests.watch import Watch


@pytest.mark.parametrize("abstract", [False, True], ids=["path", "abstract"])
def test_states_arrive_as_datagrams(tmp_path: Path, abstract: bool) -> None:
    """Both kinds of addresses that systemd uses."""
    address = "@kiosk-test-heartbeat" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind("\0" + address[1:] if abstract else address)
        manager.settimeout(5)
        notifier(address)(BEAT)
        assert manager.recv(100) == b"WATCHDOG=1"


def test_nobody_listening_stops_nothing(tmp_path: Path, watch: Watch) -> None:
    """Without a service manager the kiosk runs the same; with one that is gone it says so and goes on."""
    notifier("")(READY)
    watch.expect("cannot be told “READY=1”")
    notifier(str(tmp_path / "gone"))(READY)

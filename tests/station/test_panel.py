"""Screens that are switched off or unplugged are told from screens that show something."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.station.panel import is_dark


@pytest.mark.parametrize(
    ("sockets", "dark"),
    [
        ({}, False),
        ({"HDMI-A-1": ("connected", "On")}, False),
        ({"HDMI-A-1": ("connected", "Off")}, True),
        ({"HDMI-A-1": ("disconnected", "Off"), "DP-1": ("disconnected", "On")}, True),
        ({"HDMI-A-1": ("connected", "Off"), "eDP-1": ("connected", "On")}, False),
        ({"Virtual-1": ("unknown", "On")}, False),
        ({"HDMI-A-1": ("connected", "")}, False),
    ],
    ids=["no-card", "lit", "off", "unplugged", "second-lit", "unknown", "nothing-told"],
)
def test_screens_are_dark_when_none_that_is_plugged_in_is_lit(
    tmp_path: Path, sockets: dict[str, tuple[str, str]], dark: bool
) -> None:
    """As the kernel tells it in /sys/class/drm; a machine that tells nothing has a lit screen."""
    for name, (status, power) in sockets.items():
        folder = tmp_path / f"card0-{name}"
        folder.mkdir()
        (folder / "status").write_text(status + "\n")
        if power:
            (folder / "dpms").write_text(power + "\n")
    assert is_dark(tmp_path) is dark

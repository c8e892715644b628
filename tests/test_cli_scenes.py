"""`kiosk scenes` tells an author what a slide may set in which scene."""

from __future__ import annotations

import json

import pytest

from kiosk.cli import main
from kiosk.scenes import SCENES, about


def test_every_scene_is_listed_with_all_it_takes(capsys: pytest.CaptureFixture[str]) -> None:
    """Names as they stand in front matter, ranges with their units."""
    assert main(["scenes"]) == 0
    told = capsys.readouterr().out
    for name in SCENES:
        assert f'scene = "{name}"\n  {about(name).what}' in told
    assert "how many times slower than life: 5000 to 40000 (times), usually 10000" in told
    assert "a signal does not arrive" in told


def test_one_scene_can_be_asked_for_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    """For programs that help authors."""
    assert main(["scenes", "axon", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert list(told) == ["axon"]
    assert [preset["name"] for preset in told["axon"]["presets"]] == [
        "healthy",
        "damaged",
        "repair",
        "heat",
        "train",
        "width",
    ]
    assert told["axon"]["settings"][0]["unit"] == "times"

"""`kiosk scenes` tells an author what a slide may set in which scene."""

from __future__ import annotations

import json
import re

import pytest

from kiosk import places
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


def test_the_page_for_authors_names_every_scene_once_with_its_presets() -> None:
    """Its table and the shelf say the same."""
    page = (places.ROOT / "docs" / "deck.md").read_text(encoding="utf-8")
    table = page.partition("| `scene` | `preset` |")[2].partition("\n\n")[0]
    rows = [row.split(" | ") for row in table.splitlines()[2:]]
    told = [(row[0].strip("| `"), tuple(re.findall(r"`(\w+)`", row[1]))) for row in rows]
    assert sorted(told) == sorted((name, about(name).starts) for name in SCENES)

"""When the power goes in the middle of a change, the next start shows a whole deck, old or new; always."""

from __future__ import annotations

import pytest

from tests.station.shelf import station
from tests.station.stories import Outcome, Story

# The decks that were on the screen before, and what is done then.
STORIES = {
    "the first deck ever": ("", ("install x", "activate x", "rollback")),
    "a second deck": ("a", ("install x", "activate x", "rollback", "rollback")),
    "there and back": ("ab", ("install x", "install y", "activate y", "activate x", "rollback", "rollback")),
    "an old deck drops out": ("abc", ("install x", "activate x", "rollback", "rollback")),
    "an old deck again": ("abcd", ("activate b", "activate 0", "rollback", "remove d")),
    "installed once more": ("ab", ("install b", "install a", "activate a", "remove b", "rollback")),
    "two at once": ("abc", ("install x", "install y", "activate x", "activate y", "remove x", "rollback")),
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    """Every story with every cut."""
    told = {}
    for number, (title, (letters, deeds)) in enumerate(STORIES.items()):
        folder = tmp_path_factory.mktemp(f"story-{number}")
        station(folder / "home", letters)
        told[title] = Story(folder / "home", deeds, folder).outcome()
    return told


def test_a_start_after_any_power_cut_shows_a_whole_deck(outcomes: dict[str, Outcome]) -> None:
    """Old or new, nothing lost, nothing left behind, and the next installation works."""
    bad = [f"{title}: {line}" for title, outcome in outcomes.items() for line in outcome.bad]
    assert not bad, f"{len(bad)} bad states:\n" + "\n".join(bad[:20])


def test_the_power_is_cut_often_enough(outcomes: dict[str, Outcome]) -> None:
    """At least 1,000 ways of cutting it, that left at least 1,000 different disks."""
    assert sum(outcome.cuts for outcome in outcomes.values()) >= 1000
    assert sum(outcome.states for outcome in outcomes.values()) >= 1000

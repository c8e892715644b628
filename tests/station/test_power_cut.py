"""When the power goes in the middle of a change, the next start shows a whole deck, old or new; always."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from kiosk import places
from kiosk.station.disk import GrowingDisk
from kiosk.station.pointer import Pointer
from tests.station.power import PowerDisk
from tests.station.shelf import TODAY, content_of, digest_of, library_at, shown_after_start, station
from tests.station.stories import Doing, Outcome, Story, do

# The decks that were on the screen before, and what is done then.
STORIES = {
    "the first deck ever": ("", ("install x", "activate x", "rollback")),
    "there and back": ("a", ("install x", "install y", "activate y", "activate x", "rollback")),
    "an old deck drops out": ("abc", ("admit x", "activate x", "rollback", "rollback")),
    "an old deck again": ("abcd", ("activate b", "activate 0", "rollback", "remove d")),
    "installed once more": ("ab", ("admit b", "install a", "activate a", "remove b", "rollback")),
    "removed before it was shown": ("abc", ("install x", "remove x")),
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


class UnsyncedDisk(PowerDisk):
    """Somebody forgot to sync the files."""

    def sync(self, path: Path) -> None:
        """Forgotten."""


class NamelessDisk(PowerDisk):
    """Somebody forgot to sync the folders."""

    def sync_folder(self, folder: Path) -> None:
        """Forgotten."""


def naive(home: Path, disk: GrowingDisk, deed: str) -> None:
    """Installing as one would write it in a hurry: straight to its place, the pointer too; synced, but not renamed."""
    verb, _, letter = deed.partition(" ")
    digest = digest_of(letter)
    path, content = {
        "install": (home / "decks" / f"{digest}.deck", content_of(letter)),
        "activate": (home / "active.json", msgspec.json.encode(Pointer(digest))),
    }[verb]
    disk.write(path, content)
    disk.sync(path)
    disk.sync_folder(path.parent)


@pytest.mark.parametrize(
    ("doing", "disk", "sign"),
    [
        (do, UnsyncedDisk, "activate x"),
        (do, NamelessDisk, "the end"),
        (naive, PowerDisk, "activate x"),
    ],
    ids=["no sync of files", "no sync of folders", "written in place"],
)
def test_the_power_cuts_find_what_a_careless_library_loses(
    tmp_path: Path, doing: Doing, disk: type[PowerDisk], sign: str
) -> None:
    """These tests can fail: each careless way is caught, where it goes wrong."""
    station(tmp_path / "home", "a")
    story = Story(tmp_path / "home", ("install x", "activate x"), tmp_path, doing, disk)
    assert any(problem.startswith(sign) for _, problem in story.starts())


def test_a_killed_process_leaves_a_whole_deck(tmp_path: Path) -> None:
    """Real processes, killed in the middle of installing and activating, at twelve places."""
    before = station(tmp_path / "before", "abc").home
    done = killed(before, tmp_path / "whole", 1_000_000)
    assert done.returncode == 0
    shown = set()
    for point in range(12):
        home = tmp_path / f"killed-{point}"
        assert killed(before, home, point * int(done.stdout) // 12).returncode == -signal.SIGKILL
        shown.add(shown_after_start(home))
        assert library_at(home).install(content_of("y"), "", TODAY).digest == digest_of("y")
        library_at(home).activate(digest_of("y"))
        assert shown_after_start(home) == "y"
    assert shown == {"c", "x"}


def killed(before: Path, home: Path, step: int) -> subprocess.CompletedProcess[str]:
    """Put deck x on the screen of a copy of the home `before`, in a process that dies at a step."""
    shutil.copytree(before, home)
    command = [sys.executable, "-m", "tests.station.killed", str(home), str(step), "install x", "activate x"]
    return subprocess.run(command, cwd=places.ROOT, capture_output=True, text=True, timeout=60, check=False)

"""Whatever a hostile deck is, it yields findings or one sentence within seconds, and no file is written elsewhere."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from kiosk import sandbox
from kiosk.deck import limits
from kiosk.deck.build import build
from kiosk.errors import DeckError, Finding
from kiosk.worker_files import inspect_deck
from tests.builders import SIDE, TODAY
from tests.hostile.case import Case, repacked
from tests.hostile.contents import CONTENTS
from tests.hostile.folders import FOLDERS
from tests.hostile.packages import PACKAGES

CASES = (*PACKAGES, *CONTENTS, *FOLDERS)
# Seconds by the clock for one case; the slowest takes about two on one core that others use as well.
MOST_SECONDS = 20.0
# These go the whole way through a process that is shut in; each costs a third of a second.
IN_A_WORKER = (
    "a flat bomb",
    "a bomb in a bomb",
    "a zip that holds itself",
    "cut off at 50%",
    "a deep list",
    "an endless title",
)


@pytest.fixture(scope="session")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the pictures of the good deck are kept for the whole run."""
    return tmp_path_factory.mktemp("drawn")


def looked_at(path: Path, cache: Path) -> tuple[str, tuple[Finding, ...]]:
    """The sentence and the findings about a file or folder."""
    try:
        if path.is_dir():
            return "", build(path, TODAY, cache, SIDE).findings
        inspect_deck({"file": str(path)}, lambda share, words: None)
    except DeckError as error:
        return str(error), error.findings
    return "", ()


def everything(folder: Path) -> set[str]:
    """Every name below a folder, links not followed."""
    return {f"{where}/{name}" for where, *names in os.walk(folder) for group in names for name in group}


def understandable(sentence: str, findings: tuple[Finding, ...]) -> bool:
    """Whether a nurse can act on it: one sentence, or findings that say what is wrong and how to mend it."""
    told = [sentence, *(f"{finding.problem} {finding.mend}" for finding in findings)]
    whole = all(text.endswith((".", "?", ")")) or ": " in text for text in filter(None, told))
    plain = all(text.isprintable() and "Traceback" not in text and "Error" not in text for text in told)
    return bool(sentence or findings) and whole and plain and len(sentence) < 300


def test_the_good_deck_is_good(tmp_path: Path, drawn: Path) -> None:
    """Otherwise its changes would prove nothing."""
    path = tmp_path / "good.deck"
    path.write_bytes(repacked({}))
    assert looked_at(path, drawn) == ("", ())


def test_there_are_many_hostile_decks() -> None:
    """Packages, what is inside of them, and folders: far more than sixty, and in each group every name once."""
    for group in (PACKAGES, CONTENTS, FOLDERS):
        assert len({case.name for case in group}) == len(group) >= 35
    assert len(CASES) >= 150


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_hostile_deck_is_told_and_does_nothing(case: Case, tmp_path: Path, drawn: Path) -> None:
    """What is wrong is said in words that can be acted on, in time, and nothing is written outside of its folder."""
    inside = tmp_path / "staging"
    inside.mkdir()
    path = case.build(inside)
    before = everything(tmp_path)
    begin = time.monotonic()
    sentence, findings = looked_at(path, drawn)
    assert time.monotonic() - begin < MOST_SECONDS
    assert case.said in sentence or any(finding.rule.startswith(case.said) for finding in findings), (
        sentence,
        findings[:5],
    )
    assert understandable(sentence, findings), (sentence, findings[:5])
    assert everything(tmp_path) == before


@pytest.mark.parametrize("name", IN_A_WORKER)
def test_the_worker_says_the_same(name: str, tmp_path: Path) -> None:
    """Through the process that is shut in."""
    case = next(case for case in CASES if case.name == name)
    path = case.build(tmp_path)
    with pytest.raises(DeckError) as caught:
        sandbox.run("inspect", {"file": str(path)}, limits=limits.INSPECT_JOB)
    said = [str(caught.value), *(finding.rule for finding in caught.value.findings)]
    assert any(case.said in text for text in said)


@pytest.mark.parametrize("step", range(0, 100, 4))
def test_a_deck_cut_off_anywhere_is_told(step: int, tmp_path: Path, drawn: Path) -> None:
    """One sentence, wherever the stick was pulled out."""
    whole = repacked({})
    path = tmp_path / "cut.deck"
    path.write_bytes(whole[: len(whole) * step // 100])
    sentence, _ = looked_at(path, drawn)
    assert sentence.endswith(".")
    assert understandable(sentence, ())

"""The rule that nothing complains unheard is itself kept: what is logged, said by Qt or thrown into Qt is
heard."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal, qWarning

from kiosk import places
from tests.watch import Watch


class Sender(QObject):
    """Something with a signal, to throw into Qt."""

    sent = Signal()


@pytest.fixture
def inner() -> Iterator[Watch]:
    """A second watch of which the first one knows nothing."""
    inner = Watch()
    inner.start()
    yield inner
    inner.stop()


def throw() -> None:
    """Fail inside Qt."""
    raise ValueError("inside a slot")


def test_a_log_record_is_heard(inner: Watch, watch: Watch) -> None:
    """A warning of any logger is a trouble; information is not."""
    watch.expect("the disk is full")
    logging.getLogger("kiosk.somewhere").warning("the disk is full")
    logging.getLogger("kiosk.somewhere").info("all is well")
    assert inner.troubles() == ["unexpected: WARNING kiosk.somewhere: the disk is full"]


def test_a_message_of_qt_is_heard(inner: Watch) -> None:
    """A warning of Qt is a trouble."""
    qWarning("a binding loop")
    assert [trouble for trouble in inner.troubles() if "a binding loop" in trouble]


def test_an_exception_in_a_slot_is_heard(inner: Watch) -> None:
    """Qt swallows what a slot raises; the watch does not."""
    sender = Sender()
    sender.sent.connect(throw)
    sender.sent.emit()
    assert inner.troubles() == ["unexpected: swallowed by Qt: ValueError: inside a slot"]


def test_what_was_expected_is_no_trouble(inner: Watch) -> None:
    """An announced complaint passes."""
    inner.expect("binding loop")
    qWarning("a binding loop")
    assert inner.troubles() == []


def test_what_was_expected_has_to_come(inner: Watch) -> None:
    """A complaint announced in vain is a trouble, so that no test keeps an old excuse."""
    inner.expect("never said")
    assert inner.troubles() == ["expected, but never heard: never said"]


WHEN = """
import pytest
from PySide6.QtCore import qWarning

@pytest.fixture
def thing():
    {before}
    yield
    {after}

def test_something(thing):
    {during}
"""


@pytest.mark.parametrize("moment", ["before", "during", "after"])
def test_a_test_is_watched_from_its_building_up_to_its_taking_down(tmp_path: Path, moment: str) -> None:
    """Side by side with pytest-qt, which listens to Qt in its own way."""
    lines = dict.fromkeys(("before", "during", "after"), "pass") | {moment: 'qWarning("a binding loop")'}
    (tmp_path / "test_inner.py").write_text(WHEN.format(**lines))
    settings = ("-c", str(places.ROOT / "pyproject.toml"), "--rootdir", str(tmp_path), "-p", "no:cacheprovider")
    command = [sys.executable, "-m", "pytest", *settings, "-p", "tests.conftest", str(tmp_path)]
    said = subprocess.run(command, cwd=places.ROOT, capture_output=True, text=True).stdout
    assert "unexpected: Qt default: a binding loop" in said
    assert "1 error" in said

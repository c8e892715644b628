"""What every test gets: a screen that is not there, and the rule that nothing may complain unheard.

Rules: the environment is settled before Qt is loaded; whatever logs a warning, in Python, in Qt or in QML,
fails the test in which it happened unless that test expected it (`watch.expect`). Does not open windows
(tests/ui/conftest.py).
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QSG_RENDER_LOOP"] = "basic"
os.environ["OPENBLAS_NUM_THREADS"] = "1"

from tests.watch import Watch

# The same examples every time, however slow the machine.
settings.register_profile("kiosk", deadline=None, derandomize=True, database=None)
settings.load_profile("kiosk")


@pytest.fixture(autouse=True)
def watch() -> Iterator[Watch]:
    """Listens while the test runs; `watch.expect("…")` announces a complaint that belongs to the test."""
    listening = Watch()
    listening.start()
    try:
        yield listening
    finally:
        listening.stop()
    if troubles := listening.troubles():
        pytest.fail("\n".join(troubles), pytrace=False)


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Path]:
    """A folder in which the log is kept while the test runs, with everything that anybody wants to log."""
    from kiosk import logs_file

    handler = logs_file.keep(tmp_path / "logs")
    assert handler is not None
    before = logging.getLogger().level
    logging.getLogger().setLevel(logging.DEBUG)
    yield tmp_path / "logs"
    logging.getLogger().setLevel(before)
    logging.getLogger().removeHandler(handler)
    handler.close()

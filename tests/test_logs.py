"""The log: bounded, readable for programs, closed to others, and without a word about visitors."""

from __future__ import annotations

import io
import json
import logging
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiosk import logs, logs_file
from tests.watch import Watch

log = logging.getLogger("test")


def lines(folder: Path) -> list[dict[str, str]]:
    """The newest file of the log."""
    return [json.loads(line) for line in (folder / logs_file.FILE).read_text(encoding="utf-8").splitlines()]


def test_every_record_is_one_line_of_json(kept: Path) -> None:
    """With time, level, part and message, also when the message has line ends and quotes in it."""
    log.info("The deck “%s” is on the screen.\nSecond line.", "ms")
    (line,) = lines(kept)
    assert line.keys() == {"time", "level", "part", "message"}
    assert line["message"] == "The deck “ms” is on the screen.\nSecond line."
    assert (line["level"], line["part"]) == ("info", "test")
    assert line["time"][10] == "T"


def test_the_log_never_grows_over_five_megabytes(kept: Path) -> None:
    """Five files; the oldest lines go first; nobody else may read them."""
    for number in range(8000):
        log.info("%d %s", number, "x" * 900)
    files = sorted(kept.iterdir())
    assert [file.name for file in files] == ["kiosk.jsonl", *(f"kiosk.jsonl.{number}" for number in range(1, 5))]
    assert sum(file.stat().st_size for file in files) <= 5_000_000
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(kept.stat().st_mode) == 0o700
    assert lines(kept)[-1]["message"].startswith("7999 ")


def test_a_single_record_is_cut(kept: Path) -> None:
    """A fault that puts a whole deck into a message does not fill the log."""
    log.info("%s", "x" * 100_000)
    assert len(lines(kept)[0]["message"]) == logs_file.LONGEST


def test_what_nobody_caught_is_in_the_log(kept: Path, watch: Watch) -> None:
    """From the main thread and from others, with the place where it broke; the program goes on."""
    watch.expect("Something broke that nobody caught: KeyError")
    watch.expect("Something broke that nobody caught: ZeroDivisionError")
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    logs.catch_the_uncaught()
    try:
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
        try:
            raise KeyError("missing")
        except KeyError as error:
            sys.excepthook(KeyError, error, error.__traceback__)
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
    first, second = lines(kept)
    assert "test_logs.py" in first["trace"]
    assert "ZeroDivisionError" in first["trace"]
    assert "KeyError" in second["trace"]


def test_a_folder_that_cannot_be_made_is_a_warning(tmp_path: Path, watch: Watch) -> None:
    """The kiosk goes on without a log of its own."""
    watch.expect("No log is kept in .*: see that the disk is well")
    (tmp_path / "file").write_bytes(b"")
    assert logs_file.keep(tmp_path / "file" / "logs") is None


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is full: /dev/full")
def test_a_full_disk_is_said_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Not with every record."""
    handler = logs_file.BoundedFile(tmp_path)
    whole = handler.stream
    with Path("/dev/full").open("wb", buffering=0) as full:
        handler.stream = io.TextIOWrapper(full, write_through=True)
        for _ in range(3):
            handler.handle(logging.LogRecord("test", logging.INFO, "", 0, "hello", (), None))
    handler.stream = whole
    assert capsys.readouterr().err.count("cannot be written") == 1
    handler.close()


QT = """
import logging, sys
from kiosk import logs
logs.begin()
from kiosk.ui.messages import log_messages
log_messages()
from PySide6.QtCore import QTimer, qWarning
from kiosk.ui.application import make_application
app = make_application()
qWarning("of Qt")
logs.catch_the_uncaught()
QTimer.singleShot(0, lambda: {}["of a slot"])
QTimer.singleShot(50, lambda: app.exit(0))
sys.exit(app.exec())
"""


def test_what_qt_says_and_what_breaks_in_a_slot_is_in_the_log() -> None:
    """On the error output with its level, never on the screen; the kiosk goes on."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", QT], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0
    assert "WARNING qt.default: of Qt" in done.stderr
    assert "CRITICAL kiosk.logs: Something broke that nobody caught: KeyError." in done.stderr


def test_records_of_the_start_wait_for_the_file(tmp_path: Path, watch: Watch) -> None:
    """The file is opened after the first screen; what was said before stands in it first, and once."""
    watch.expect("The deck of before is shown.")
    watch.expect("The first screen is drawn.")
    waiting = logs.wait()
    log.warning("The deck of before is shown.")
    handler = logs_file.keep(tmp_path)
    assert handler is not None
    try:
        waiting.hand_over(handler)
        log.warning("The first screen is drawn.")
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    assert [line["message"] for line in lines(tmp_path)] == [
        "The deck of before is shown.",
        "The first screen is drawn.",
    ]
    assert waiting not in logging.getLogger().handlers


def test_no_more_records_wait_than_are_of_use() -> None:
    """The newest ones."""
    waiting = logs.Waiting()
    for number in range(waiting.MOST + 5):
        waiting.handle(logging.LogRecord("test", logging.INFO, "", 0, "%d", (number,), None))
    assert [record.getMessage() for record in waiting.records[:1]] == ["5"]
    assert len(waiting.records) == waiting.MOST

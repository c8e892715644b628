"""The log a station keeps: JSON lines in a few bounded files, for staff and for monitoring.

Rules: five files of 1 MB at most, only this user may read them; a disk that cannot be written is said once and the
kiosk goes on. Loaded by a station only, after its first screen. Does not decide what is worth a line.
"""

from __future__ import annotations

import datetime
import json
import logging
import os
import sys
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

log = logging.getLogger(__name__)

FILE = "kiosk.jsonl"
LARGEST, FILES = 1_000_000, 5
# A single line of a log that a fault made endless.
LONGEST = 4000


class JsonLines(logging.Formatter):
    """One record ↔ one line: {"time", "level", "part", "message"}, and "trace" where something broke."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line of JSON, without a line end."""
        moment = datetime.datetime.fromtimestamp(record.created).astimezone()
        line = {
            "time": moment.isoformat(timespec="seconds"),
            "level": record.levelname.lower(),
            "part": record.name,
            "message": record.getMessage()[:LONGEST],
        }
        if record.exc_info:
            # From its end: there it says what broke.
            line["trace"] = self.formatException(record.exc_info)[-LONGEST:]
        return json.dumps(line, ensure_ascii=False)


class BoundedFile(RotatingFileHandler):
    """The newest of the files, `kiosk.jsonl`; the older ones are `kiosk.jsonl.1` to `.4`. Raises OSError when the
    folder cannot be made or written."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        super().__init__(folder / FILE, maxBytes=LARGEST, backupCount=FILES - 1, encoding="utf-8")
        self.setFormatter(JsonLines())
        self._told = False

    def _open(self) -> TextIOWrapper:
        # Made by us before the handler opens it, so that nobody else may read it for a moment.
        os.close(os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600))
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk: said once on the error output, where every record goes as well."""
        if not self._told:
            self._told = True
            reason = sys.exc_info()[1]
            print(f"The log {self.baseFilename} cannot be written ({reason}); its lines go on here.", file=sys.stderr)


def keep(folder: Path) -> BoundedFile | None:
    """From now on also keep the log in `folder`; None when its disk refuses, which is a warning and no more."""
    try:
        handler = BoundedFile(folder)
    except OSError as error:
        log.warning("No log is kept in %s (%s): see that the disk is well and not full.", folder, error.strerror)
        return None
    logging.getLogger().addHandler(handler)
    return handler

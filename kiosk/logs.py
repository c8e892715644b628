"""The log of the program: plain lines on the error output, for people and for the journal of the system.

Rules: nothing about visitors – no module may log what was touched, chosen or answered; what nobody caught lands here
and never on the screen. The files a station keeps are made by logs_file.py. Does not decide what is worth a line.
"""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

log = logging.getLogger(__name__)

PLAIN = "%(levelname)s %(name)s: %(message)s"


def begin(verbose: bool = False) -> None:
    """Plain lines on the error output; with `verbose` more of them."""
    logging.basicConfig(level=logging.DEBUG if verbose else logging.INFO, format=PLAIN)


class Waiting(logging.Handler):
    """Holds records until there is a handler for them, `MOST` of them at most; then the oldest go."""

    MOST = 1000

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Hold `record`."""
        self.records = [*self.records[-self.MOST + 1 :], record]

    def hand_over(self, handler: logging.Handler | None) -> None:
        """Hold no more: `handler` takes the records that waited, if there is one."""
        logging.getLogger().removeHandler(self)
        records, self.records = self.records, []
        if handler is not None:
            for record in records:
                handler.handle(record)


def wait() -> Waiting:
    """From now on hold every record as well."""
    waiting = Waiting()
    logging.getLogger().addHandler(waiting)
    return waiting


def catch_the_uncaught() -> None:
    """Exceptions that nobody caught, in any thread, become lines of the log; the kiosk goes on where it can."""
    sys.excepthook = _uncaught
    threading.excepthook = lambda found: _uncaught(
        found.exc_type, found.exc_value or found.exc_type(), found.exc_traceback
    )
    sys.unraisablehook = lambda found: _uncaught(
        found.exc_type, found.exc_value or found.exc_type(), found.exc_traceback
    )


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("Something broke that nobody caught: %s.", kind.__name__, exc_info=(kind, error, trace))

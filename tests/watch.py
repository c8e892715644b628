"""Watches over a test: whatever complains without the test having said so makes it fail.

Rules: log records of WARNING and above, messages of Qt (QML included) and exceptions that Qt swallowed all
count; a test says beforehand what it expects, and an expected complaint that never comes is a failure too.
Does not know pytest.
"""

from __future__ import annotations

import logging
import re
import sys
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_QT_FAULTS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class Watch(logging.Handler):
    """Collects complaints between `start` and `stop`; `troubles()` says what was not expected."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.complaints: list[str] = []
        self._expected: list[str] = []

    def expect(self, pattern: str) -> None:
        """Allow every complaint in which `pattern` (a regular expression) is found; one at least has to
        come."""
        self._expected.append(pattern)

    def start(self) -> None:
        """Begin to listen."""
        logging.getLogger().addHandler(self)
        self._before_qt = qInstallMessageHandler(self._qt)
        self._before_hook = sys.excepthook
        sys.excepthook = self._exception

    def stop(self) -> None:
        """Listen no longer."""
        sys.excepthook = self._before_hook
        qInstallMessageHandler(self._before_qt)
        logging.getLogger().removeHandler(self)

    def troubles(self) -> list[str]:
        """Complaints nobody expected, and expected ones that never came, as sentences."""
        unexpected = [
            f"unexpected: {complaint}"
            for complaint in self.complaints
            if not any(re.search(pattern, complaint) for pattern in self._expected)
        ]
        missing = [
            f"expected, but never heard: {pattern}"
            for pattern in self._expected
            if not any(re.search(pattern, complaint) for complaint in self.complaints)
        ]
        return unexpected + missing

    def emit(self, record: logging.LogRecord) -> None:
        """Take a log record."""
        self.complaints.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def _qt(self, kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
        if kind in _QT_FAULTS:
            self.complaints.append(f"Qt {context.category or ''}: {message}")

    def _exception(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        self.complaints.append(f"swallowed by Qt: {kind.__name__}: {error}")

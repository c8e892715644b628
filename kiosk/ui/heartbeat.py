"""Tells the service manager that the kiosk draws: once that it is ready, and from then on only after new frames.

Rules: a beat is sent only when a frame reached the screen since the last one, whatever else is alive; a still picture
is drawn again for this, so that it counts as well. Speaks the datagrams of sd_notify(3) and nothing else. Without a
socket nobody listens, and nothing is sent. Does not decide what happens when beats stay out (`kiosk.service` does).
"""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

log = logging.getLogger(__name__)

READY, BEAT = "READY=1", "WATCHDOG=1"
# Seconds between beats. Several fit into the shortest patience a service should have.
EVERY = 1.0


def notifier(address: str) -> Callable[[str], None]:
    """What sends one state to the service manager at `address`: a path, `@` and an abstract name, or "" for nobody."""
    if not address:
        return lambda state: None
    to = "\0" + address[1:] if address.startswith("@") else address

    def send(state: str) -> None:
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
                # The picture must never wait for the one who watches it.
                sender.setblocking(False)
                sender.sendto(state.encode(), to)
        except OSError as error:
            # Nothing to mend here: when beats stay out the kiosk is started anew.
            log.warning("The service manager cannot be told “%s”: %s.", state, error.strerror)

    return send


class Heartbeat(QObject):
    """Beats for one window as long as it draws."""

    def __init__(self, window: QQuickWindow, send: Callable[[str], None], every: float = EVERY) -> None:
        super().__init__(window)
        self._window = window
        self._send = send
        self._drawn = 0
        self._told = 0
        window.frameSwapped.connect(self._count)
        self._timer = QTimer(self)
        self._timer.setInterval(round(every * 1000))
        self._timer.timeout.connect(self.beat)

    def _count(self) -> None:
        self._drawn += 1
        if self._drawn == 1:
            self._send(READY)
            self._timer.start()

    def beat(self) -> None:
        """Tell that frames were drawn since the last beat, if so, and ask for the next one."""
        if self._drawn > self._told:
            self._told = self._drawn
            self._send(BEAT)
        self._window.update()

"""Tells the service manager how the kiosk is: that it is ready, and that it draws.

Rules: speaks the datagrams of sd_notify(3) and nothing else; without a socket nobody listens, and nothing is sent; the
picture never waits for the one who watches it. Does not count frames (ui/frames.py) and does not decide what happens
when beats stay out (`kiosk.service` does).
"""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable

log = logging.getLogger(__name__)

READY, BEAT = "READY=1", "WATCHDOG=1"


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

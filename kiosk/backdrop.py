"""The process behind the kiosk: `kiosk backdrop` shows what the screen shows while there is no kiosk on it.

Rules: a program of its own that outlives every kiosk, so it loads next to nothing: no deck, no QML, no numbers; it
tells the service manager that it is there after its first picture, and goes on telling it only as long as the
compositor answers. Started by the service of the screen; not a command for people. Does not paint (ui/backdrop.py).
"""

from __future__ import annotations

import logging
import os

from kiosk import logs, places
from kiosk.station.compositor import address, answers
from kiosk.station.notify import BEAT, READY, notifier

log = logging.getLogger(__name__)


def main() -> int:
    """Show the backdrop until the compositor ends. Returns the exit code."""
    logs.begin()
    from kiosk.ui.application import make_application
    from kiosk.ui.backdrop import Backdrop
    from kiosk.ui.messages import log_messages

    log_messages()
    application = make_application()
    tell = notifier(os.environ.get("NOTIFY_SOCKET", ""))
    compositor = address(os.environ)

    def painted() -> None:
        tell(READY)
        log.info("The backdrop is there.")

    def beat() -> None:
        if compositor is None or answers(compositor):
            tell(BEAT)
        else:
            log.error("The compositor does not answer.")

    backdrop = Backdrop(places.backdrop_file(os.environ), painted, beat)
    backdrop.showFullScreen()
    return int(application.exec())

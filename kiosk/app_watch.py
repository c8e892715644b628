"""Puts the watch over a station together: frames are counted, and as long as they come the heartbeat is written and the
service manager is told.

Rules: loaded after the first frame. Decides nothing.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable

from kiosk import places
from kiosk.station.heartbeat import Pulse
from kiosk.station.notify import BEAT, READY, notifier
from kiosk.station.panel import is_dark
from kiosk.station.station import Station
from kiosk.ui.frames import FrameWatch
from kiosk.ui.window import KioskWindow
from kiosk.version import version

log = logging.getLogger(__name__)


def watch(window: KioskWindow, station: Station) -> Callable[[], None]:
    """Watch over `window` from its first frame on. Returns what ends the watch in good order."""
    pulse = Pulse(places.run_folder(os.environ), station.disk, version(), station.moment())

    tell = notifier(os.environ.get("NOTIFY_SOCKET", ""))

    def alive() -> None:
        tell(BEAT)
        showing = station.programme.showing
        header = window.deck.header
        pulse.beat(f"{header.id} {header.version}", showing.digest if showing else "", station.moment())

    frames = FrameWatch(window.view, alive, alone=window.is_held, dark=is_dark)
    frames.start()
    tell(READY)
    alive()
    log.info("The picture is watched over.")

    def end() -> None:
        frames.stop()
        pulse.end()

    return end

"""Asks the Wayland compositor for a sign of life.

Rules: one question that every compositor answers in turn, over a connection of its own: Qt's `sync` would not wait for
the answer. Does not draw, and does not decide what happens to a compositor that hangs (`kiosk-screen.service` does).
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Mapping
from pathlib import Path

# Seconds to wait for the answer.
PATIENCE = 1.0
# wl_display.sync (request 0 of object 1, 12 bytes long) with the new object 2 …
_QUESTION = struct.pack("=III", 1, 12 << 16, 2)
# … and wl_callback.done (event 0 of object 2, as long), without its number.
_ANSWER = struct.pack("=II", 2, 12 << 16)


def address(environment: Mapping[str, str]) -> Path | None:
    """Where the compositor of this process listens; None when there is none."""
    name = environment.get("WAYLAND_DISPLAY", "")
    return Path(environment.get("XDG_RUNTIME_DIR", "/"), name) if name else None


def answers(compositor: Path, patience: float = PATIENCE) -> bool:
    """Whether the compositor listening at `compositor` answers within `patience` seconds."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(patience)
        try:
            line.connect(str(compositor))
            line.sendall(_QUESTION)
            said = b""
            while len(said) < len(_ANSWER):
                more = line.recv(64)
                if not more:
                    return False
                said += more
        except OSError:
            return False
    return said.startswith(_ANSWER)

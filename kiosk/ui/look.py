"""What a window is given: how it is opened, and what makes it that of a station.

Rules: values only. Does not open anything.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    # A kiosk that only shows a deck does without them.
    import datetime

    from kiosk.desk.world import World
    from kiosk.station.programme import Programme
    from kiosk.ui.background import ThreadBackground


class Staff(msgspec.Struct, frozen=True):
    """What makes a window that of a station: its desk, what it is to show, and the clock on the wall (None when it is
    not believed)."""

    world: Callable[[ThreadBackground], World]
    programme: Programme
    now: Callable[[], datetime.datetime | None]
    # The real width of the screen in millimetres as staff measured it; 0 when nobody did.
    width_mm: Callable[[], float] = lambda: 0.0


class Look(msgspec.Struct, frozen=True):
    """How the window is opened. `held` keeps the whole screen against everybody; `width_mm` is the real width of the
    screen in millimetres, 0 when unknown; `proof` draws everything at once and finished; `behind` says that something
    is seen until the first frame, which therefore comes complete; `assets` is the folder of fonts, art and
    translations."""

    assets: Path
    full_screen: bool = True
    width: int = 1920
    height: int = 1080
    width_mm: float = 0.0
    proof: bool = False
    held: bool = False
    behind: bool = False

"""Lets the frozen program be the processes that `multiprocessing` starts: those that draw pictures, and the one that
tidies up after them.

Rules: they are known by their arguments, so that no other start loads `multiprocessing`. From the sources there is
nothing to do: there Python itself is started. Does not start anything.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence

_TRACKER = re.compile(r"from multiprocessing\.resource_tracker import main;main\((\d+)\)")


def help_multiprocessing(arguments: Sequence[str]) -> None:
    """Do the work of such a process and end, when `arguments` are those of one; otherwise do nothing."""
    if tracker := _TRACKER.fullmatch(arguments[-1]):
        from multiprocessing import resource_tracker

        resource_tracker.main(int(tracker[1]))
        sys.exit()
    # Not the one of the package itself, which minds Windows only.
    from multiprocessing.spawn import freeze_support

    freeze_support()

"""What the commands share: how they are added to the command line, and what their exit codes mean.

Rules: no work is done here.
"""

from __future__ import annotations

import argparse
from typing import Any, Protocol

CLEAN, ERRORS, UNUSABLE = 0, 1, 2


class Subparsers(Protocol):
    """What `argparse` gives to add commands to."""

    def add_parser(self, name: str, **options: Any) -> argparse.ArgumentParser:
        """Add a command called `name`."""

"""What the commands share: how they are added to the command line, what their exit codes mean, how they ask.

Rules: no work is done here.
"""

from __future__ import annotations

import argparse
import sys
from typing import Any, Protocol

CLEAN, ERRORS, UNUSABLE = 0, 1, 2


class Subparsers(Protocol):
    """What `argparse` gives to add commands to."""

    def add_parser(self, name: str, **options: Any) -> argparse.ArgumentParser:
        """Add a command called `name`."""


def ask_passphrase() -> str:
    """Ask for the passphrase of a key, on the terminal or, when there is none, on the standard input."""
    # Only those who have a key wait for it to load.
    import getpass

    if sys.stdin.isatty():
        return getpass.getpass("Passphrase of the key: ")
    return sys.stdin.readline().rstrip("\n")

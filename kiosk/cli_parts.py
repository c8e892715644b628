"""What the commands share: how they are added to the command line, what their exit codes mean, how they ask.

Rules: no work is done here.
"""

from __future__ import annotations

import argparse
import sys
from typing import Any, Protocol

CLEAN, ERRORS, UNUSABLE = 0, 1, 2
SIZES = {"landscape": (1920, 1080), "portrait": (1080, 1920)}


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


def size_of(text: str) -> tuple[int, int]:
    """`1920x1080`, `landscape` or `portrait` as width and height in pixels."""
    if text in SIZES:
        return SIZES[text]
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and 200 <= int(width) <= 8192 and 200 <= int(height) <= 8192):
        raise argparse.ArgumentTypeError(f"“{text}” is not a size; write for example 1920x1080")
    return int(width), int(height)

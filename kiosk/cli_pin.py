"""`kiosk pin set`: the staff PIN, set on the machine itself.

Rules: the PIN is typed twice at the terminal without being shown, or comes as one line from another program; it never
stands on the command line, where every user of the machine could read it, and is never printed. 0 when it is set, 2
when it is not.
"""

from __future__ import annotations

import argparse
import os
import sys

from kiosk import places
from kiosk.cli_parts import Subparsers
from kiosk.errors import UsageError


def add_pin_parser(commands: Subparsers) -> None:
    """Add `kiosk pin`."""
    parser = commands.add_parser(
        "pin",
        help="set the PIN of the staff desk",
        description="Set the PIN that opens the staff desk of this kiosk: 6 to 8 digits. Also the way back in when\n"
        "the PIN is forgotten or its file is damaged: wrong tries and waits are forgotten. Run it as the\n"
        "user who runs the kiosk.",
        epilog="examples:\n  kiosk pin set\n  kiosk pin set --stdin < pin.txt",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("what", choices=("set",), help="set a new PIN")
    parser.add_argument("--stdin", action="store_true", help="read the PIN from one line of the input, for scripts")
    parser.set_defaults(run=set_pin)


def set_pin(args: argparse.Namespace) -> int:
    """Read the PIN and set it."""
    from kiosk.station import moment
    from kiosk.station.disk import RealDisk
    from kiosk.station.pin import PinLock

    pin = _from_input() if args.stdin else _from_terminal()
    PinLock(places.station_home(os.environ), RealDisk(), moment.now).set_pin(pin)
    print("The staff PIN is set.")
    return 0


def _from_input() -> str:
    line = sys.stdin.readline()
    if not line.strip():
        raise UsageError("There is no PIN in the input: give it on one line.")
    return line.strip()


def _from_terminal() -> str:
    if not sys.stdin.isatty():
        raise UsageError("There is no terminal to type the PIN at: give it on one line of the input, with --stdin.")
    import getpass

    try:
        first = getpass.getpass("New staff PIN (6 to 8 digits, not shown): ")
        second = getpass.getpass("The same again: ")
    except (EOFError, KeyboardInterrupt):
        raise UsageError("\nNo PIN was set.") from None
    if first != second:
        raise UsageError("The two PINs are not the same, so none was set: try again.")
    return first

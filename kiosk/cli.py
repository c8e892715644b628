"""The command line: `kiosk run | tour | check | pack | new | schema | model`.

Rules: one function per command; what stops a command is one sentence on the error output, never a stack trace; exit
codes are 0 (well), 1 (something to mend) and 2 (nothing usable). Does not do any of the work.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk import cli_deck, cli_model, cli_tour
from kiosk.errors import DeckError, KioskError


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns its exit code."""
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="A waiting-room kiosk that explains multiple sclerosis, myelin repair and stem cell research.",
        epilog="Start with: kiosk run, or without a display: kiosk tour. Each command explains itself with --help.",
    )
    parser.add_argument("--version", action=ShowVersion, nargs=0, help="print the version and end")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    add_run_parser(commands)
    cli_tour.add_tour_parser(commands)
    cli_deck.add_check_parser(commands)
    cli_deck.add_pack_parser(commands)
    cli_deck.add_new_parser(commands)
    cli_deck.add_schema_parser(commands)
    cli_model.add_model_parser(commands)
    args = parser.parse_args(argv)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    try:
        return int(args.run(args))
    except DeckError as error:
        print(error, file=sys.stderr)
        for finding in error.findings:
            print(finding.sentence(), file=sys.stderr)
        return 2
    except KioskError as error:
        print(error, file=sys.stderr)
        return 2


class ShowVersion(argparse.Action):
    """`--version`: the file with the number is read only when somebody asks."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print the version and end."""
        from kiosk.version import version

        print(f"kiosk {version()}")
        parser.exit()


def add_run_parser(commands: cli_deck.Subparsers) -> None:
    """Add `kiosk run`."""
    parser = commands.add_parser(
        "run",
        help="show the kiosk full screen",
        description="Show the kiosk. Without a deck the one that ships is shown; a deck folder is checked and\n"
        "packed in memory first and shown anew whenever one of its files changes.",
        epilog="examples:\n  kiosk run\n  kiosk run my-deck --size 1280x720\n"
        "  kiosk run clinic.deck --screen-width-mm 698",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("deck", nargs="?", type=Path, help="a .deck file, or a deck folder for an author's preview")
    parser.add_argument("--size", type=cli_tour.size_of, metavar="WxH", help="a window of this size, for trying out")
    parser.add_argument(
        "--screen-width-mm",
        type=float,
        default=0.0,
        metavar="MM",
        help="real width of the screen; sizes of letters and buttons follow it (default: as a 23-inch screen)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Show the kiosk as the command line says."""
    from kiosk import app

    return app.run(app.Settings(args.deck, args.size, args.screen_width_mm))

"""The command line: `kiosk run | tour | check | pack | new | import | export | schema | scenes | model | keys | pin |
decks | install | activate | rollback | doctor | health`.

Rules: one function per command; what stops a command is one sentence on the error output, never a stack trace; exit
codes are 0 (well), 1 (something to mend) and 2 (nothing usable). Does not do any of the work.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from kiosk import logs
from kiosk.cli_parts import Subparsers, size_of
from kiosk.errors import DeckError, KioskError

# Every command beside `run`, in the order of --help: the file that holds it and the function that adds it. A file is
# loaded when its command is called, so that showing the kiosk does not wait for the others.
COMMANDS = {
    "tour": ("cli_tour", "add_tour_parser"),
    "check": ("cli_deck", "add_parsers"),
    "pack": ("cli_deck", "add_parsers"),
    "new": ("cli_deck", "add_parsers"),
    "schema": ("cli_deck", "add_parsers"),
    "import": ("cli_import", "add_import_parser"),
    "export": ("cli_export", "add_export_parser"),
    "scenes": ("cli_scenes", "add_scenes_parser"),
    "model": ("cli_model", "add_model_parser"),
    "decks": ("cli_station", "add_station_parsers"),
    "install": ("cli_station", "add_station_parsers"),
    "activate": ("cli_station", "add_station_parsers"),
    "rollback": ("cli_station", "add_station_parsers"),
    "keys": ("cli_keys", "add_keys_parser"),
    "pin": ("cli_pin", "add_pin_parser"),
    "doctor": ("cli_doctor", "add_doctor_parser"),
    "health": ("cli_health", "add_health_parser"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns its exit code."""
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="A waiting-room kiosk that explains multiple sclerosis, myelin repair and stem cell research.",
        epilog="Start with: kiosk run, or without a display: kiosk tour. Each command explains itself with --help.",
    )
    parser.add_argument("--version", action=ShowVersion, nargs=0, help="print the version and end")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    given = sys.argv[1:] if argv is None else argv
    add_run_parser(commands)
    wanted = [given[0]] if given and given[0] in COMMANDS else [] if given[:1] == ["run"] else COMMANDS
    for file, add in dict.fromkeys(COMMANDS[name] for name in wanted):
        getattr(import_module(f"kiosk.{file}"), add)(commands)
    args = parser.parse_args(argv)
    logs.begin(getattr(args, "verbose", False))
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
    except BrokenPipeError:
        # Whoever read our lines has seen enough (“kiosk scenes | head”); nothing is left to say at the end either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


class ShowVersion(argparse.Action):
    """`--version`: the file with the number is read only when somebody asks."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print the version and end."""
        from kiosk.version import version

        print(f"kiosk {version()}")
        parser.exit()


def add_run_parser(commands: Subparsers) -> None:
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
    parser.add_argument("--size", type=size_of, metavar="WxH", help="a window of this size, for trying out")
    parser.add_argument(
        "--screen-width-mm",
        type=float,
        default=0.0,
        metavar="MM",
        help="real width of the screen; sizes of letters and buttons follow it (default: as a 23-inch screen)",
    )
    parser.add_argument("--desk", action="store_true", help="begin at the door of the staff desk, not at a visit")
    parser.add_argument("--verbose", action="store_true", help="log more, for finding a fault")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Show the kiosk as the command line says."""
    from kiosk import app

    return app.run(app.Settings(args.deck, args.size, args.screen_width_mm, args.desk))

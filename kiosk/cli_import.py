"""`kiosk import`: a PowerPoint or PDF file or a quiz becomes the draft of a deck.

Rules: says what could not be brought along and what to do next; the exit code is 0 when all came along, 1 when
something is missing, 2 when the file cannot be used. Does not check the draft: `kiosk check` does.
"""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path
from typing import Any

import msgspec

from kiosk.cli_parts import Subparsers
from kiosk.errors import Finding


def add_import_parser(commands: Subparsers) -> None:
    """Add `kiosk import`."""
    parser = commands.add_parser(
        "import",
        help="make the draft of a deck from a PowerPoint or PDF file or a quiz",
        description="Write a deck folder with the words, pictures, notes and descriptions of a presentation.\n"
        "It is a draft: read it, mend what “kiosk check” finds, then pack it.\n"
        "A quiz (Moodle GIFT or Aiken) becomes a draft as well, or is added to the deck in DIR.",
        epilog="exit codes:\n  0  everything was brought along\n  1  something is missing, as said\n"
        "  2  the file cannot be used\n\nexamples:\n  kiosk import talk.pptx -o my-deck\n"
        "  kiosk import leaflet.pdf -o leaflet --language es\n  kiosk import quiz.gift -o my-deck",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", type=Path, help="a PowerPoint (.pptx), PDF, .gift or .txt file")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR", help="an empty or new folder")
    parser.add_argument("--language", default="", metavar="L", help="language of its words, e.g. es (default: its own)")
    parser.add_argument("--no-office", action="store_true", help="do not let LibreOffice draw the slides")
    parser.add_argument("--json", action="store_true", help="write what was imported as JSON, for other programs")
    parser.add_argument("--today", type=datetime.date.fromisoformat, metavar="DAY", help="import as on this day")
    parser.set_defaults(run=import_)


def import_(args: argparse.Namespace) -> int:
    """`kiosk import FILE -o DIR`."""
    # What only an import needs is loaded here: showing a deck must not wait for it.
    from kiosk.app_desk import find_office

    office = "" if args.no_office else find_office()
    made = _run(
        {
            "file": str(args.file),
            "folder": str(args.output),
            "language": args.language,
            "today": str(args.today or datetime.date.today()),
            "office": office,
        }
    )
    lost = msgspec.convert(made["lost"], tuple[Finding, ...])
    if args.json:
        print(msgspec.json.format(msgspec.json.encode(made)).decode())
    else:
        for finding in lost:
            print(finding.sentence())
        parts = [_count(made["slides"], "slide"), _count(made["questions"], "question")]
        # Where questions were added to a deck, its README.md is its authors' own.
        also = " (also in README.md)" if made["slides"] else ""
        parts += [f"{_count(len(lost), 'thing')} to look at{also}"] if lost else []
        count = ", ".join(filter(None, parts))
        print(f"{args.output}: “{made['title']}”, {count}. Next: kiosk check {args.output}")
    return 1 if lost else 0


def _count(number: int, what: str) -> str:
    """“1 slide”, “2 slides”; nothing for none."""
    return f"{number} {what}{'' if number == 1 else 's'}" if number else ""


def _run(arguments: dict[str, str]) -> dict[str, Any]:
    """Import in the worker process, and give its plain result."""
    from kiosk import sandbox
    from kiosk.deck.limits import IMPORT_JOB

    folder = Path(arguments["folder"]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    whole = {**arguments, "file": str(Path(arguments["file"]).absolute()), "folder": str(folder)}
    made: dict[str, Any] = sandbox.run("import", whole, limits=IMPORT_JOB, folder=folder, progress=_show)
    return made


def _show(share: float, phrase: str) -> None:
    """Say on a terminal how far it is."""
    if sys.stderr.isatty():
        print(f"\r{share:4.0%}  {phrase:<40}", end="\n" if share >= 1 else "", file=sys.stderr, flush=True)

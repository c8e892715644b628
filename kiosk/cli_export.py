"""The command that takes the quiz of a deck to other programs: export.

Rules: the file goes where it is told, as a whole or not at all; what could not be taken along is said on the error
output and does not stop the rest; the exit code is 0 when questions were written, 2 when there was nothing to write.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.cli_parts import CLEAN, Subparsers
from kiosk.deck.body import Body
from kiosk.deck.model import Header
from kiosk.errors import DeckError, Finding, Severity, UsageError


def add_export_parser(commands: Subparsers) -> None:
    """Add `kiosk export`."""
    parser = commands.add_parser(
        "export",
        help="write the quiz of a deck as a file for Moodle",
        description="Write the questions of a deck in Moodle's GIFT format. Whatever GIFT cannot hold is listed.\n"
        "docs/quiz-exchange.md says what becomes of each type of question.",
        epilog="exit codes:\n  0  questions were written\n  2  no deck, or no question that GIFT can hold\n\n"
        "example:\n  kiosk export assets/decks/ms-basics -o ms-basics.gift --language es",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("deck", type=Path, help="the folder of a deck, or a .deck file")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="where to write it: NAME.gift")
    parser.add_argument("--language", default="", metavar="CODE", help="the language to write (default: the first)")
    parser.set_defaults(run=export)


def export(args: argparse.Namespace) -> int:
    """`kiosk export DECK -o FILE`."""
    from kiosk.importers.gift_export import export_gift

    if args.output.suffix.lower() not in (".gift", ".txt"):
        raise UsageError(f"“{args.output}” must end in .gift, so that Moodle and this kiosk know what it is.")
    header, body, findings = _read(args.deck)
    language = args.language or header.languages[0]
    if language not in header.languages:
        raise UsageError(f"The deck does not speak “{language}”; it has: {', '.join(header.languages)}.")
    chapters = {chapter.id: chapter.title.get(language, "") for chapter in header.chapters}
    exported = export_gift(body.questions, chapters, language)
    lost = [*findings, *exported.lost]
    if not exported.questions:
        raise DeckError(f"“{args.deck}” has no question that can be written as GIFT.", lost)
    _write(args.output, exported.text)
    for finding in lost:
        print(finding.sentence(), file=sys.stderr)
    count = f"{exported.questions} question{'' if exported.questions == 1 else 's'}"
    print(f"{args.output}: {count} in “{language}”, {len(body.questions) - exported.questions} left out")
    return CLEAN


def _read(deck: Path) -> tuple[Header, Body, Sequence[Finding]]:
    """The deck, and what is wrong with those of its questions that cannot be read."""
    if deck.is_dir():
        from kiosk.deck.source import read_folder

        draft = read_folder(deck)
        errors = [found for found in draft.findings if found.severity is Severity.ERROR]
        return draft.header, draft.body, [found for found in errors if found.file.startswith("quiz/")]
    from kiosk.deck.pack import open_deck

    opened = open_deck(deck)
    return opened.header, opened.body, ()


def _write(output: Path, text: str) -> None:
    """Write beside and rename, so that nobody ever reads half a quiz."""
    beside = output.with_name(output.name + ".part")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(output)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise UsageError(f"“{output}” cannot be written: {error.strerror}.") from error

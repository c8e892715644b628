"""The commands for people who write decks: new, check, pack, schema.

Rules: results go to the standard output, what stopped a command goes to the error output as one sentence;
the exit code is 0 when all is well, 1 when a deck has errors, 2 when there was no usable deck. Each command
is a function of its parsed arguments. Does not parse the whole command line and does not show decks.

What draws and checks is loaded inside the commands, so that showing a deck does not wait for it.
"""

from __future__ import annotations

import argparse
import datetime
import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec

from kiosk.cli_parts import CLEAN, ERRORS, UNUSABLE, Subparsers
from kiosk.deck.signature import Sign
from kiosk.errors import DeckError, Finding, KioskError, Severity, UsageError

EXITS = """exit codes:
  0  no errors (warnings are allowed)
  1  at least one error
  2  not a deck, or it cannot be read"""


def add_check_parser(commands: Subparsers) -> None:
    """Add `kiosk check`."""
    parser = commands.add_parser(
        "check",
        help="say everything that is wrong with a deck",
        description="Check a deck folder or a packed deck against every rule and say what to mend.\n"
        "Errors keep a deck off the screen; warnings are for you to judge.",
        epilog=EXITS + "\n\nexample:\n  kiosk check assets/decks/ms-basics",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("deck", type=Path, help="the folder of a deck, or a .deck file")
    parser.add_argument("--json", action="store_true", help="write the findings as JSON, for other programs")
    parser.add_argument(
        "--today",
        type=datetime.date.fromisoformat,
        metavar="DAY",
        help="check as on this day, e.g. 2027-05-24",
    )
    parser.set_defaults(run=check)


def add_pack_parser(commands: Subparsers) -> None:
    """Add `kiosk pack`."""
    parser = commands.add_parser(
        "pack",
        help="make one .deck file of a deck folder",
        description="Draw the pictures of a deck folder, check it, and write it as one file for a kiosk.\n"
        "A deck with an error is not packed. The same folder always gives the same content.\n"
        "With a key (kiosk keys new) the file is signed, so that a kiosk can tell who made it.",
        epilog=EXITS + "\n\nexample:\n  kiosk pack assets/decks/ms-basics -o ms-basics.deck --cache ~/.cache/kiosk",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=Path, help="the folder of a deck")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write it (default: NAME.deck here)")
    parser.add_argument(
        "--cache", type=Path, metavar="DIR", help="keep drawn pictures here; packing again takes seconds"
    )
    parser.add_argument("--sign", type=Path, metavar="KEYFILE", help="sign the deck with this private key")
    parser.add_argument(
        "--full-hd", action="store_true", help="pictures no finer than a screen of 1920 x 1080 shows: a third the size"
    )
    parser.set_defaults(run=pack)


def add_new_parser(commands: Subparsers) -> None:
    """Add `kiosk new`."""
    parser = commands.add_parser(
        "new",
        help="begin a deck: a small working one to change",
        description="Write a small deck in English and Spanish that passes every rule:\n"
        "one chapter, three slides, five questions, one picture. Change it step by step.",
        epilog="example:\n  kiosk new my-deck\n  kiosk check my-deck",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=Path, help="a folder that is empty or does not exist yet")
    parser.set_defaults(run=new)


def add_schema_parser(commands: Subparsers) -> None:
    """Add `kiosk schema`."""
    parser = commands.add_parser(
        "schema",
        help="print the JSON Schema of a packed deck",
        description="Print the JSON Schema of each JSON file inside a .deck file, for other programs.",
    )
    parser.set_defaults(run=schema)


def add_parsers(commands: Subparsers) -> None:
    """Add every command of this file."""
    for add in (add_check_parser, add_pack_parser, add_new_parser, add_schema_parser):
        add(commands)


def check(args: argparse.Namespace) -> int:
    """`kiosk check DECK`."""
    try:
        findings = _findings(args.deck, args.today or datetime.date.today())
    except DeckError as error:
        if not error.findings:
            return _stop(error)
        findings = list(error.findings)
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    if args.json:
        report = {
            "deck": str(args.deck),
            "errors": errors,
            "warnings": len(findings) - errors,
            "findings": findings,
        }
        print(msgspec.json.format(msgspec.json.encode(report)).decode())
    else:
        _show(findings)
    return ERRORS if errors else CLEAN


def _findings(deck: Path, today: datetime.date) -> list[Finding]:
    if deck.is_dir():
        from kiosk.deck.build import build
        from kiosk.deck.media import PROOF_SIDE

        return list(build(deck, today, side=PROOF_SIDE).findings)
    from kiosk.deck.check import check_deck
    from kiosk.deck.pack import open_deck

    return check_deck(open_deck(deck), today)


def pack(args: argparse.Namespace) -> int:
    """`kiosk pack FOLDER -o FILE`."""
    from kiosk.deck.pack import open_deck
    from kiosk.deck.pack import pack as pack_folder

    output: Path = args.output or Path(f"{args.folder.resolve().name}.deck")
    try:
        # The key first: nobody waits for pictures to learn of a wrong passphrase.
        sign = _signer(args.sign)
        content = pack_folder(args.folder, args.cache, sign, args.full_hd)
        _write(output, content)
    except DeckError as error:
        if not error.findings:
            return _stop(error)
        _show(error.findings)
        _stop(error)
        return ERRORS
    except KioskError as error:
        return _stop(error)
    deck = open_deck(content)
    pictures = sum(name.startswith("media/") for name in deck.package.manifest.entries)
    print(f"{output}: {len(deck.slides)} slides, {len(deck.questions)} questions, {pictures} pictures,", end=" ")
    print(f"{len(content) / 1e6:.1f} MB, digest {deck.digest[:16]}{', signed' if sign else ''}")
    return CLEAN


def _signer(file: Path | None) -> Sign | None:
    if file is None:
        return None
    from kiosk.cli_parts import ask_passphrase
    from kiosk.deck.signature import open_key

    return open_key(file, ask_passphrase)[1]


def _write(output: Path, content: bytes) -> None:
    """Write beside and rename, so that nobody ever opens half a deck."""
    beside = output.with_name(output.name + ".part")
    try:
        beside.write_bytes(content)
        beside.replace(output)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise UsageError(f"“{output}” cannot be written: {error.strerror}.") from error


def new(args: argparse.Namespace) -> int:
    """`kiosk new FOLDER`."""
    from kiosk.deck.new import write_new

    try:
        write_new(args.folder)
    except KioskError as error:
        return _stop(error)
    print(f"{args.folder}: a small deck to begin with. Check it at any time: kiosk check {args.folder}")
    return CLEAN


def schema(args: argparse.Namespace) -> int:
    """`kiosk schema`."""
    from kiosk.deck.schema import schema as deck_schema

    print(msgspec.json.format(msgspec.json.encode(deck_schema())).decode())
    return CLEAN


def _show(findings: Iterable[Finding]) -> None:
    counts = dict.fromkeys(Severity, 0)
    for finding in findings:
        counts[finding.severity] += 1
        print(finding.sentence())
    told = [f"{count} {severity.value}{'' if count == 1 else 's'}" for severity, count in counts.items() if count]
    print(", ".join(told) if told else "Nothing to mend.")


def _stop(error: KioskError) -> int:
    print(error, file=sys.stderr)
    return UNUSABLE

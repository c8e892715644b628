"""The commands for the decks of this kiosk: kiosk decks | install | activate | rollback.

Rules: the same door, the same checks and the same way back as at the desk; results go to the standard output, with
`--json` as one JSON object, refusals too. Exit codes: 0 done, 1 something to say yes to first, 2 refused or not
possible. A kiosk that runs notices by itself what changed and shows it after the present visitor. Does not show decks.
"""

from __future__ import annotations

import argparse
import datetime
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk import places
from kiosk.cli_parts import CLEAN, ERRORS, UNUSABLE, Subparsers
from kiosk.errors import DeckError, KioskError

if TYPE_CHECKING:
    from kiosk.station.entries import Entry
    from kiosk.station.library import Library

# What staff may be asked, and what saying yes to it means.
YES = {
    "unsigned": "a deck that nobody signed",
    "unknown-publisher": "a deck signed with a key that this kiosk does not trust",
    "older": "a deck that is older than the one on the screen",
    "review-due": "a deck whose content should have been checked again by now",
}
EXITS = """exit codes:
  0  done
  1  nothing was done: there is something to say yes to first
  2  nothing was done: it cannot be"""
# As many digits of an ID as are shown; 6 are enough for a command.
SHOWN_ID = 12

Result = tuple[int, dict[str, Any], list[str]]


def add_station_parsers(commands: Subparsers) -> None:
    """Add `kiosk decks`, `install`, `activate` and `rollback`."""
    _parser(
        commands,
        decks,
        "decks",
        "list the decks of this kiosk",
        "List the decks of this kiosk, the newest first, and which one is on the screen.\n"
        "The last one comes with the kiosk and is always there.",
        "example:\n  kiosk decks --json",
    )
    parser = _parser(
        commands,
        install,
        "install",
        "bring a deck into the library of this kiosk",
        "Check a .deck file as the desk does and bring it into the library. The screen does not change.\n"
        "What somebody must say yes to is printed first; say it with the options below.",
        f"{EXITS}\n\nexample:\n  kiosk install clinic.deck --yes-unsigned",
    )
    parser.add_argument("file", type=Path, help="a .deck file, made with “kiosk pack”")
    for code, meaning in YES.items():
        parser.add_argument(f"--yes-{code}", dest="yes", action="append_const", const=code, help=f"yes to {meaning}")
    parser = _parser(
        commands,
        activate,
        "activate",
        "put a deck of the library on the screen",
        "Put a deck on the screen. A kiosk that runs shows it after the present visitor.\n"
        "The last three decks are kept; “kiosk rollback” goes back.",
        f"{EXITS}\n\nexample:\n  kiosk activate 3fa9c1",
    )
    parser.add_argument("id", metavar="ID", help="its ID from “kiosk decks”, or the first 6 signs or more")
    _parser(
        commands,
        rollback,
        "rollback",
        "take the deck on the screen back",
        "Take the deck on the screen back: the one before it is shown again.\n"
        "Before the first deck there is the one that comes with the kiosk.",
        f"{EXITS}\n\nexample:\n  kiosk rollback",
    )


def _parser(
    commands: Subparsers, run: Callable[[argparse.Namespace], Result], name: str, help: str, told: str, epilog: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name, help=help, description=told, epilog=epilog, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--json", action="store_true", help="write the result as JSON, for other programs")
    parser.add_argument(
        "--home",
        type=Path,
        metavar="DIR",
        help="where this kiosk keeps its decks (default: KIOSK_HOME, else the user's data folder)",
    )
    parser.set_defaults(run=lambda args: _tell(run, args))
    return parser


def decks(args: argparse.Namespace) -> Result:
    """`kiosk decks`."""
    from kiosk.station.probation import Probation

    library = _library(args)
    entries, active = library.entries(), library.active_digest()
    notes = [*library.open_active().notes, *Probation(library).notes]
    on_screen = [entry.digest == active for entry in entries[:-1]]
    on_screen.append(not active)
    listed = [
        {**_plain(entry), "shipped": entry is entries[-1], "on_screen": shown}
        for entry, shown in zip(entries, on_screen, strict=True)
    ]
    lines = [line for deck in listed for line in _lines(deck)]
    return CLEAN, {"active": active, "decks": listed, "notes": notes}, [*lines, *notes]


def install(args: argparse.Namespace) -> Result:
    """`kiosk install FILE`."""
    from kiosk.station.door import Asks, Door

    try:
        entry = Door(_library(args), datetime.date.today).admit(args.file, frozenset(args.yes or ()))
    except Asks as question:
        asked = dict(zip(question.codes, question.asks, strict=True))
        return ERRORS, {"asks": asked}, [f"{sentence} To say yes: --yes-{code}" for code, sentence in asked.items()]
    told = f"“{entry.name}” is in the library. To put it on the screen: kiosk activate {entry.digest[:SHOWN_ID]}"
    return CLEAN, {"deck": _plain(entry)}, [told]


def activate(args: argparse.Namespace) -> Result:
    """`kiosk activate ID`."""
    library = _library(args)
    entry = library.find(args.id)
    library.activate(entry.digest)
    told = f"“{entry.name}” is put on the screen, after the visitor who is there now. To take it back: kiosk rollback"
    return CLEAN, {"deck": _plain(entry)}, [told]


def rollback(args: argparse.Namespace) -> Result:
    """`kiosk rollback`."""
    entry = _library(args).rollback()
    told = f"“{entry.name}” is put back on the screen, after the visitor who is there now."
    return CLEAN, {"deck": _plain(entry)}, [told]


def _tell(run: Callable[[argparse.Namespace], Result], args: argparse.Namespace) -> int:
    try:
        code, found, lines = run(args)
    except KioskError as error:
        if not args.json:
            raise
        findings = error.findings if isinstance(error, DeckError) else ()
        code, found, lines = UNUSABLE, {"error": str(error), "findings": findings}, []
    if args.json:
        print(msgspec.json.format(msgspec.json.encode(found)).decode())
    else:
        print("\n".join(lines))
    return code


def _library(args: argparse.Namespace) -> Library:
    from kiosk.app import load_deck
    from kiosk.station.library import Library

    return Library(args.home or places.station_home(os.environ), lambda: load_deck(None))


def _plain(entry: Entry) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.to_builtins(entry)
    return found


def _lines(deck: dict[str, Any]) -> tuple[str, str]:
    """A deck on two lines of a terminal."""
    place = "on screen" if deck["on_screen"] else ""
    title = deck["title"].get(deck["languages"][0], deck["id"])
    counts = f"{deck['slides']} slides, {deck['questions']} questions, {deck['size'] / 1e6:.1f} MB"
    origin = (deck["publisher"] and f"signed by “{deck['publisher']}”") or "not signed"
    if deck["shipped"]:
        origin = "comes with the kiosk"
    elif deck["installed"]:
        origin += f", installed {deck['installed']}"
    return (
        f"{place:9}  {deck['digest'][:SHOWN_ID]}  “{title}”, version {deck['version']}, {' '.join(deck['languages'])}",
        f"{'':9}  {'':{SHOWN_ID}}  {counts}, {origin}, check its content again by {deck['review_due']}",
    )

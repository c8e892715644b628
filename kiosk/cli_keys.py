"""The commands about who may sign decks: kiosk keys new | show | list | trust | replace | withdraw.

Rules: results go to the standard output, what stopped a command is one sentence raised as an error; the private half of
a key never leaves its file. Keys are made and used by whoever packs decks, and trusted on each kiosk. Does not sign:
`kiosk pack --sign` does.
"""

from __future__ import annotations

import argparse
import datetime
import getpass
import os
import sys
from pathlib import Path

import msgspec

from kiosk import places
from kiosk.cli_parts import CLEAN, Subparsers, ask_passphrase
from kiosk.errors import UsageError

SHORTEST_PASSPHRASE = 10


def add_keys_parser(commands: Subparsers) -> None:
    """Add `kiosk keys` and its own commands."""
    parser = commands.add_parser(
        "keys",
        help="make a key to sign decks with, and say whose decks this kiosk trusts",
        description="A publisher signs decks with the private half of a key; kiosks know the public half, 14 groups\n"
        "of 4 signs, and the name of the publisher. See docs/signing.md.",
        epilog="examples:\n  kiosk keys new clinic.key\n  kiosk pack my-deck --sign clinic.key\n"
        '  kiosk keys trust "MS centre" ABCD-EFGH-…\n  kiosk keys withdraw "MS centre"',
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    making = actions.add_parser("new", help="make a key: a private file, and the public half to paste")
    making.add_argument("file", type=Path, help="where to keep the private half; keep it off the kiosks")
    making.add_argument("--no-passphrase", action="store_true", help="do not lock the file with a passphrase")
    making.set_defaults(run=new)
    showing = actions.add_parser("show", help="print the public half of a private key file once more")
    showing.add_argument("file", type=Path, help="the private key file")
    showing.set_defaults(run=show)
    listing = actions.add_parser("list", help="list every key this kiosk knows")
    listing.add_argument("--json", action="store_true", help="write the list as JSON, for other programs")
    listing.set_defaults(run=list_keys)
    trusting = actions.add_parser("trust", help="trust a publisher's key on this kiosk")
    trusting.add_argument("name", help="what staff call the publisher")
    trusting.add_argument("key", nargs="+", help="the public half of the key, as “kiosk keys new” printed it")
    trusting.set_defaults(run=trust)
    replacing = actions.add_parser("replace", help="trust a new key of a publisher in place of the old one")
    replacing.add_argument("name", help="the publisher, or its old key")
    replacing.add_argument("key", nargs="+", help="the public half of the new key")
    replacing.set_defaults(run=replace)
    ending = actions.add_parser("withdraw", help="trust a key no more; decks signed with it are refused")
    ending.add_argument("name", help="the publisher, or the key")
    ending.set_defaults(run=withdraw)


def new(args: argparse.Namespace) -> int:
    """`kiosk keys new FILE`."""
    from kiosk.deck.signature import key_text, new_key

    if args.file.exists():
        raise UsageError(f"“{args.file}” is there already; a key is never written over: choose another name.")
    key = new_key(args.file, "" if args.no_passphrase else _new_passphrase())
    print(f"{args.file}: the private half; whoever has it can sign in your name. Keep a copy in a safe place.")
    print(f"The public half, to trust on each kiosk:\n\n  {key_text(key)}")
    return CLEAN


def show(args: argparse.Namespace) -> int:
    """`kiosk keys show FILE`."""
    from kiosk.deck.signature import key_text, open_key

    print(key_text(open_key(args.file, ask_passphrase)[0]))
    return CLEAN


def list_keys(args: argparse.Namespace) -> int:
    """`kiosk keys list`."""
    from kiosk.station.disk import RealDisk
    from kiosk.station.publishers import read_publishers

    known = read_publishers(_home(), RealDisk())
    if args.json:
        print(msgspec.json.format(msgspec.json.encode(known)).decode())
        return CLEAN
    for publisher in known:
        state = "withdrawn" if publisher.withdrawn else "replaced" if publisher.replaced_by else "trusted"
        print(f"{state:9}  {publisher.added}  {publisher.name}\n           {publisher.text}")
    if not known:
        print("This kiosk trusts no publisher yet. Trust one with “kiosk keys trust NAME KEY”.")
    return CLEAN


def trust(args: argparse.Namespace) -> int:
    """`kiosk keys trust NAME KEY`."""
    from kiosk.station.disk import RealDisk
    from kiosk.station.publishers import add

    added = add(_home(), RealDisk(), args.name, " ".join(args.key), datetime.date.today())
    print(f"Decks signed with this key come from “{added.name}” from now on.")
    return CLEAN


def replace(args: argparse.Namespace) -> int:
    """`kiosk keys replace NAME KEY`."""
    from kiosk.station import publishers
    from kiosk.station.disk import RealDisk

    new_one = publishers.replace(_home(), RealDisk(), args.name, " ".join(args.key), datetime.date.today())
    print(f"“{new_one.name}” signs with the new key from now on; the old one is asked about.")
    return CLEAN


def withdraw(args: argparse.Namespace) -> int:
    """`kiosk keys withdraw NAME`."""
    from kiosk.station import publishers
    from kiosk.station.disk import RealDisk

    gone = publishers.withdraw(_home(), RealDisk(), args.name)
    print(f"Decks signed with this key of “{gone.name}” are refused from now on. Those installed already stay.")
    return CLEAN


def _new_passphrase() -> str:
    if not sys.stdin.isatty():
        first = second = sys.stdin.readline().rstrip("\n")
    else:
        first = getpass.getpass("A passphrase for the key, 10 signs or more: ")
        second = getpass.getpass("Once more: ")
    if first != second:
        raise UsageError("The two passphrases differ; no key was made.")
    if len(first) < SHORTEST_PASSPHRASE:
        raise UsageError(f"A passphrase has at least {SHORTEST_PASSPHRASE} signs; or write --no-passphrase.")
    return first


def _home() -> Path:
    return places.station_home(os.environ)

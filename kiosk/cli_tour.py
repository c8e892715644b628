"""`kiosk tour`: every screen of a visit as a picture, one sheet of them all, and what is cut off or overlaps.

Rules: needs no display; results go to the standard output; the exit code is 0 when nothing is wrong, 1 when something
is cut off, overlaps or is too small, 2 when there was no usable deck. Does not judge content: `kiosk check` does.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from kiosk import places
from kiosk.cli_parts import SIZES, Subparsers, size_of
from kiosk.errors import UsageError

TEXT_SIZES = ("normal", "large", "largest")


def add_tour_parser(commands: Subparsers) -> None:
    """Add `kiosk tour`."""
    parser = commands.add_parser(
        "tour",
        help="render every screen of a visit to pictures and report what is cut off",
        description="Walk every screen of a visit without a display. Each screen is saved as PNG, all of them on one\n"
        "PDF sheet for a clinician to sign; everything cut off, overlapping or too small is reported.",
        epilog="examples:\n"
        "  kiosk tour\n"
        "  kiosk tour --size portrait --lang es --text-size largest --theme dark --out proofs\n"
        "  kiosk tour --all --no-pictures      every language, orientation, text size and theme",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--deck", type=Path, metavar="D", help="a deck folder or .deck file (default: the shipped one)")
    parser.add_argument(
        "--size",
        type=size_of,
        default=SIZES["landscape"],
        metavar="WxH",
        help="screen size in pixels, or landscape, or portrait (default: landscape)",
    )
    parser.add_argument("--lang", metavar="L", help="language (default: the deck's first)")
    parser.add_argument("--text-size", choices=TEXT_SIZES, default="normal", help="the visitor's text size")
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help="light or high-contrast dark")
    parser.add_argument("--less-movement", action="store_true", help="living scenes as stills")
    parser.add_argument("--only", default="", metavar="NAME", help="only screens whose name begins so, e.g. slide-08")
    parser.add_argument("--out", type=Path, default=Path("tour"), metavar="DIR", help="where to save (default: tour)")
    parser.add_argument("--no-pictures", action="store_true", help="only report, save nothing")
    parser.add_argument("--all", action="store_true", help="every language, orientation, text size and theme")
    parser.set_defaults(run=tour)


def tour(args: argparse.Namespace) -> int:
    """Run the tour as the command line says."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app import load_deck
    from kiosk.ui.window import choose_renderer, make_application

    deck = load_deck(args.deck)
    if args.lang is not None and args.lang not in deck.header.languages:
        raise UsageError(f"The deck has no “{args.lang}”; it has {', '.join(deck.header.languages)}.")
    choose_renderer(has_gpu=False)
    make_application()
    from kiosk.ui.tour import Reading, tour_once

    if args.all:
        looks = [
            Reading(size, lang, text_size, theme == "dark", args.less_movement)
            for lang in deck.header.languages
            for size in SIZES.values()
            for text_size in TEXT_SIZES
            for theme in ("light", "dark")
        ]
    else:
        lang = args.lang or deck.header.languages[0]
        looks = [Reading(args.size, lang, args.text_size, args.theme == "dark", args.less_movement)]
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="kiosk-pictures-") as pictures:
        for look in looks:
            out = None if args.no_pictures else (args.out / look.name if args.all else args.out)
            report = tour_once(deck, look, places.ASSETS, Path(pictures), out, args.only)
            wrong += len(report.flaws)
            print(f"{look.name}: {report.screens} screens, {len(report.flaws)} with something wrong", flush=True)
            for line in report.lines():
                print(f"  {line}", flush=True)
            if out is not None:
                print(f"  pictures and contact-sheet.pdf are in {out}", flush=True)
    if wrong:
        print(f"{wrong} screens need mending.", file=sys.stderr)
    return 1 if wrong else 0

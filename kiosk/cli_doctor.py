"""The command `kiosk doctor`: looks at the machine the kiosk stands on, mends what can be mended, takes it back.

Rules: looking changes nothing; mending shows its plan first and needs --yes, is done wholly or not at all, and leaves a
file that takes it back; a desktop computer is never locked down without --as-kiosk. Exit codes: 0 nothing to mend or
done, 1 something to mend or to say yes to, 2 not possible. Decides nothing about machines (kiosk/doctor).
"""

from __future__ import annotations

import argparse
import datetime
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk import places
from kiosk.cli_parts import CLEAN, ERRORS, Subparsers
from kiosk.errors import SetupError, UsageError

if TYPE_CHECKING:
    from kiosk.doctor.machine import Machine
    from kiosk.doctor.table import Examination

EXITS = """exit codes:
  0  nothing to mend, or done
  1  something to mend, or to say yes to
  2  not possible; nothing was changed"""
# Seconds a question to the system may take.
PATIENCE = 5
HERE = Path("/")


def add_doctor_parser(commands: Subparsers) -> None:
    """Add `kiosk doctor`."""
    parser = commands.add_parser(
        "doctor",
        help="look at this machine: what would let a visitor out, go dark or wear out",
        description="Look at the machine the kiosk stands on and say what was found, why it matters and how to mend\n"
        "it: session, keys, USB, screen, touch, updates, ports, disk, clock. Looking changes nothing.",
        epilog=f"{EXITS}\n\nexamples:\n  kiosk doctor\n  sudo kiosk doctor --fix           shows the plan\n"
        "  sudo kiosk doctor --fix --yes     does it and says how to take it back\n"
        "  kiosk doctor --pdf doctor.pdf     one page for the folder of the IT department",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--fix", action="store_true", help="mend what can be mended; without --yes only show the plan")
    parser.add_argument("--undo", type=Path, metavar="FILE", help="take back what --fix did, from its undo file")
    parser.add_argument("--yes", action="store_true", help="do it")
    parser.add_argument(
        "--only", metavar="ID,ID", default="", help="only these checks, by their names in the first column"
    )
    parser.add_argument("--as-kiosk", action="store_true", help="judge a desktop as the kiosk it is to become")
    parser.add_argument("--json", action="store_true", help="write the result as JSON, for other programs")
    parser.add_argument("--pdf", type=Path, metavar="FILE", help="also write one page of PDF")
    parser.add_argument("--root", type=Path, default=HERE, metavar="DIR", help="look at the system in this folder")
    parser.set_defaults(run=doctor)


def doctor(args: argparse.Namespace) -> int:
    """`kiosk doctor`."""
    if args.root == HERE and sys.platform != "linux":
        raise UsageError("“kiosk doctor” knows Linux only so far; for other systems see docs/doctor.md.")
    if not args.root.is_dir():
        raise UsageError(f"There is no folder {args.root} to look at.")
    machine = _machine(args.root)
    if args.undo is not None:
        return _undo(args, machine)
    seen = _examine(args, machine)
    if args.pdf is not None:
        _write_page(args.pdf, seen, args.root)
    if args.fix:
        return _fix(args, machine, seen)
    from kiosk.doctor.check import State
    from kiosk.doctor.report import plain, told

    if args.json:
        _print(plain(seen))
    else:
        print("\n".join(told(seen)))
    return ERRORS if seen.of(State.FAULT) else CLEAN


def _machine(root: Path) -> Machine:
    from kiosk.doctor.machine import Machine

    if root == HERE:
        return Machine(root, _output, dict(os.environ), places.ASSETS)
    # Commands and the environment would tell of another machine.
    return Machine(root.resolve(), assets=places.ASSETS)


def _examine(args: argparse.Namespace, machine: Machine) -> Examination:
    from kiosk.doctor.table import CHECKS, examine

    names = [name for name in args.only.split(",") if name]
    unknown = sorted(set(names) - {check.id for check in CHECKS})
    if unknown:
        raise UsageError(f"There is no check called “{unknown[0]}”; “kiosk doctor” lists them all.")
    return examine(machine, args.as_kiosk, names)


def _fix(args: argparse.Namespace, machine: Machine, seen: Examination) -> int:
    from kiosk.doctor.mending import mend
    from kiosk.doctor.report import plan

    if not seen.is_kiosk:
        raise SetupError(
            "This is a desktop computer, and mending would lock it down. If it is to become a kiosk, add --as-kiosk."
        )
    changes = seen.changes
    if not changes:
        print("There is nothing that this command can mend.")
        return CLEAN
    if not args.yes:
        print("This would be changed; everything else stays as it is:", *plan(changes), "", sep="\n")
        print("To do it, add --yes.")
        return ERRORS
    undo = mend(machine, changes, f"kiosk-doctor-{datetime.datetime.now():%Y%m%d-%H%M%S}.json")
    print(*plan(changes), "", "Done. It holds from the next start of the machine on.", sep="\n")
    print(f"To take it back: kiosk doctor --undo {undo}")
    return CLEAN


def _undo(args: argparse.Namespace, machine: Machine) -> int:
    from kiosk.doctor.mending import take_back

    count = take_back(machine, args.undo, sure=args.yes)
    print(f"{count} files are as they were before. It holds from the next start of the machine on.")
    return CLEAN


def _write_page(file: Path, seen: Examination, root: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.doctor.report import paper, summary
    from kiosk.ui.application import load_fonts, make_application
    from kiosk.ui.one_page import Section, write_page

    application = make_application()
    load_fonts(places.ASSETS / "fonts")
    where = os.uname().nodename if root == HERE else str(root)
    title = f"kiosk doctor: {where}, {datetime.date.today():%Y-%m-%d}"
    sections = [Section(heading, lines, ticks) for heading, lines, ticks in paper(seen)]
    try:
        write_page(file, title, summary(seen), sections, ("Name", "Date"))
    except OSError as error:
        raise UsageError(str(error)) from error
    del application


def _output(command: tuple[str, ...]) -> str | None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None


def _print(found: object) -> None:
    print(msgspec.json.format(msgspec.json.encode(found)).decode())

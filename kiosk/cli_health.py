"""The command `kiosk health`: how this kiosk is, for monitoring and for whoever looks after it.

Rules: the first line is the whole answer; exit codes are those of Nagios and its relatives; with `--json` one object.
Changes nothing.
"""

from __future__ import annotations

import argparse
import datetime
import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk import places
from kiosk.cli_parts import Subparsers

if TYPE_CHECKING:
    from kiosk.station.vigil import Report

EXITS = """exit codes, as monitoring programs expect them:
  0  well
  1  a warning: look at it this week
  2  critical: visitors see no picture, or soon will"""


def add_health_parser(commands: Subparsers) -> None:
    """Add `kiosk health`."""
    parser = commands.add_parser(
        "health",
        help="say how this kiosk is, for monitoring",
        description="Say whether the kiosk on this machine is well: whether its picture moves, which deck is on the\n"
        "screen, since when, restarts, errors, disk and clock. It asks the station and the heartbeat that a\n"
        "running kiosk leaves once a minute; it does not ask the network.",
        epilog=f"{EXITS}\n\nexamples:\n  kiosk health\n  sudo kiosk health --json",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="write the result as JSON, for other programs")
    parser.add_argument(
        "--home",
        type=Path,
        metavar="DIR",
        help="where this kiosk keeps its data (default: KIOSK_HOME, else that of the service, else the user's)",
    )
    parser.add_argument(
        "--run",
        dest="run_folder",
        type=Path,
        metavar="DIR",
        help="where the running kiosk leaves its heartbeat (default: RUNTIME_DIRECTORY, else that of the service,"
        " else XDG_RUNTIME_DIR)",
    )
    parser.set_defaults(run=health)


def health(args: argparse.Namespace) -> int:
    """`kiosk health`."""
    from kiosk.station.disk import REAL_DISK
    from kiosk.station.health import look
    from kiosk.station.heartbeat import last_heartbeat
    from kiosk.station.moment import now
    from kiosk.station.vigil import report
    from kiosk.version import version

    home, run_folder = _folders(args)
    moment, wall = now(), datetime.datetime.now()
    heart = last_heartbeat(run_folder, REAL_DISK, moment)
    found = report(heart, look(home, REAL_DISK, wall), version(), moment, wall)
    if args.json:
        print(
            msgspec.json.format(msgspec.json.encode({**msgspec.to_builtins(found), "level": found.level.name})).decode()
        )
    else:
        print("\n".join(_lines(found)))
    return int(found.level)


def _folders(args: argparse.Namespace) -> tuple[Path, Path]:
    """Where to look: what was said, else the service of this machine, else this user's own kiosk."""
    service = places.SERVICE_RUN.exists() and not {"KIOSK_HOME", "RUNTIME_DIRECTORY"} & os.environ.keys()
    home = places.SERVICE_HOME if service else places.station_home(os.environ)
    run_folder = places.SERVICE_RUN if service else places.run_folder(os.environ)
    return args.home or home, args.run_folder or run_folder


def _lines(found: Report) -> list[str]:
    age = "" if found.frame_age is None else f"{found.frame_age:.0f}s"
    figures = f"frame_age={age or 'U'} disk_free={found.disk_free}B restarts={found.restarts}"
    lines = [f"KIOSK {found.level.name}: {found.troubles[0] if found.troubles else 'the picture moves'} | {figures}"]
    lines += found.troubles[1:]
    lines.append(f"Version {found.version}, {found.deck or 'no deck'} on the screen")
    if found.uptime is not None:
        lines.append(f"Running for {found.uptime / 3600:.1f} hours, last frame at most {age} ago")
    if found.last_start is not None:
        lines.append(f"Started {found.restarts} times, last on {found.last_start:%Y-%m-%d %H:%M}")
    lines.append(f"Disk: {found.disk_free / 1e9:.1f} of {found.disk_total / 1e9:.1f} GB free")
    return [*lines, *(f"Error: {error}" for error in found.errors[:5])]

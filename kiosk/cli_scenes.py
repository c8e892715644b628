"""`kiosk scenes`: the living scenes there are, and what a slide may set in each.

Rules: prints what the scenes say about themselves and nothing else; always 0.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from kiosk.cli_parts import CLEAN, Subparsers
from kiosk.scenes import SCENES, about
from kiosk.scenes.parts import About, Named, Preset, Setting


def add_scenes_parser(commands: Subparsers) -> None:
    """Add `kiosk scenes`."""
    parser = commands.add_parser(
        "scenes",
        help="list the living scenes and their settings",
        description="List the living scenes, and for each one how it may begin (preset), which numbers a slide may\n"
        "set (settings), which controls it may leave out (controls), and what it may ask for (goal).",
        epilog="example:\n  kiosk scenes trial",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("scene", nargs="?", choices=SCENES, help="only this one")
    parser.add_argument("--json", action="store_true", help="as JSON, for other programs")
    parser.set_defaults(run=scenes)


def scenes(args: argparse.Namespace) -> int:
    """List them."""
    wanted = {name: about(name) for name in SCENES if args.scene in (None, name)}
    if args.json:
        import json

        import msgspec

        print(json.dumps(msgspec.to_builtins(wanted), indent=2, ensure_ascii=False))
        return CLEAN
    print("\n\n".join("\n".join(_lines(name, scene)) for name, scene in wanted.items()))
    return CLEAN


def _lines(name: str, scene: About) -> Iterator[str]:
    """One scene as the lines of its front matter, each with what it means."""
    yield f'scene = "{name}"'
    yield f"  {scene.what}"
    titles: dict[str, tuple[Preset | Setting | Named, ...]] = {
        "preset": scene.presets,
        "settings": scene.settings,
        "controls": scene.controls,
        "goal": scene.goals,
    }
    for title, rows in titles.items():
        for number, row in enumerate(rows):
            yield f"  {title if number == 0 else '':10}{row.name:16}{row.what}{_range(row)}"


def _range(row: Preset | Setting | Named) -> str:
    if not isinstance(row, Setting):
        return ""
    return f": {row.low:g} to {row.high:g} ({row.unit}), usually {row.usual:g}"

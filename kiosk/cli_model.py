"""`kiosk model`: the numbers behind a living scene, for those who want to check them.

Rules: prints what the model says and nothing else; 0 when it could be computed, 2 when the question makes no sense.
"""

from __future__ import annotations

import argparse

from kiosk.cli_parts import Subparsers


def add_model_parser(commands: Subparsers) -> None:
    """Add `kiosk model`."""
    parser = commands.add_parser(
        "model",
        help="compute what a living scene's model says",
        description="Compute the speed of a signal along a myelinated fibre with some damaged internodes in its\n"
        "middle, and whether it arrives. The model and its sources: kiosk/scenes/axon.md.",
        epilog="example:\n  kiosk model axon --diameter-um 10 --internodes 5 --wraps 0.05 --json",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("scene", choices=("axon",), help="the scene whose model to ask")
    parser.add_argument("--diameter-um", type=float, default=10.0, metavar="D", help="outer diameter in micrometres")
    parser.add_argument("--internodes", type=int, default=0, metavar="N", help="how many internodes are damaged")
    parser.add_argument("--wraps", type=float, default=1.0, metavar="W", help="fraction of their wraps left, 0 to 1")
    parser.add_argument("--json", action="store_true", help="as JSON, for other programs")
    parser.set_defaults(run=model)


def model(args: argparse.Namespace) -> int:
    """Compute and print."""
    from kiosk.scenes.axon_report import report

    result = report(args.diameter_um, args.internodes, args.wraps)
    if args.json:
        import json

        print(json.dumps(result, indent=2))
    else:
        for name, value in result.items():
            print(f"{name}: {value}")
    return 0

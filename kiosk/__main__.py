"""Where `kiosk` and `python -m kiosk` begin; `kiosk worker JOB` is how the kiosk starts itself for risky work, and
`kiosk backdrop` is what its service shows behind it.

Rules: these two are no commands for people, so the command line does not know them. Does nothing itself.
"""

import gc
import sys


def main() -> int:
    """Run the command line, or the worker, which loads nothing a job does not need."""
    if getattr(sys, "frozen", False) and ("--multiprocessing-fork" in sys.argv or "-c" in sys.argv):
        from kiosk import frozen

        # In a frozen program the processes that draw pictures begin here as well.
        frozen.help_multiprocessing(sys.argv)
    if len(sys.argv) == 3 and sys.argv[1] == "worker":
        from kiosk import worker

        return worker.main(sys.argv[2])
    if sys.argv[1:] == ["backdrop"]:
        from kiosk import backdrop

        return backdrop.main()
    # What is loaded stays loaded: looking through it for something to give up would only hold up the first screen.
    gc.disable()
    # msgspec takes a few names from typing_extensions where that is installed, and otherwise the same from typing: with
    # 3 ms and 1 MiB less for every start.
    sys.modules["typing_extensions"] = None  # type: ignore[assignment]
    from kiosk import cli

    del sys.modules["typing_extensions"]
    gc.freeze()
    gc.enable()
    return cli.main()


if __name__ == "__main__":
    sys.exit(main())

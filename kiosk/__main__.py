"""`python -m kiosk` is the same as `kiosk`; a frozen kiosk begins here, too.

Rules: does nothing itself.
"""

import sys


def main() -> int:
    """Run the command line."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        # The processes that draw the pictures of a deck begin here as well; this call does not come back for them.
        freeze_support()
    from kiosk import cli

    return cli.main()


if __name__ == "__main__":
    sys.exit(main())

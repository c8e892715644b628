"""The kiosk with one thing added: it says when its first screen is drawn with its picture, not only with its words.

Run as a program it takes the same arguments as `kiosk`.
"""

from __future__ import annotations

import sys

from kiosk.cli import main
from kiosk.ui.window import KioskWindow
from tests.bench.window import pictures_missing

show = KioskWindow.show


def show_and_tell(window: KioskWindow) -> None:
    """Show the window and listen to its frames."""

    def swapped() -> None:
        if not pictures_missing(window.view.contentItem()):
            print("The whole screen is drawn.", file=sys.stderr, flush=True)

    window.view.frameSwapped.connect(swapped)
    show(window)


if __name__ == "__main__":
    setattr(KioskWindow, "show", show_and_tell)  # noqa: B010  (a type checker refuses the plain assignment)
    sys.exit(main())

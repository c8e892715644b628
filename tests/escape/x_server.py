"""A kiosk on an X server without a monitor, driven by `xdotool` as somebody with a keyboard and a mouse would.

Rules: a real process on a real server; where Xvfb or xdotool is missing the tests say so and are skipped. Decides
nothing about what is right: tests do.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE = "1280x720"
NEEDED = ("Xvfb", "xdotool")


def missing() -> str:
    """What is not installed of what these tests need; empty when nothing is."""
    return ", ".join(program for program in NEEDED if shutil.which(program) is None)


class Seat:
    """A kiosk on an X server, and the keyboard and the mouse in front of it."""

    def __init__(self, display: str, kiosk: subprocess.Popen[str]) -> None:
        self.display = display
        self.kiosk = kiosk

    def do(self, *arguments: str) -> str:
        """One xdotool command; its output."""
        environment = os.environ | {"DISPLAY": self.display}
        done = subprocess.run(
            ["xdotool", *arguments], env=environment, capture_output=True, text=True, timeout=10, check=False
        )
        return done.stdout

    def windows(self) -> list[str]:
        """The windows that can be seen and belong to the kiosk."""
        return self.do("search", "--onlyvisible", "--pid", str(self.kiosk.pid)).split()

    def place(self, window: str) -> str:
        """Where a window is and how large."""
        lines = self.do("getwindowgeometry", window).splitlines()
        return " ".join(line.split("(")[0].strip() for line in lines[1:])

    def children(self) -> list[str]:
        """Every process that the kiosk has started and that lives."""
        children = Path(f"/proc/{self.kiosk.pid}/task/{self.kiosk.pid}/children")
        return children.read_text().split() if children.exists() else []


@contextmanager
def seat(deck: Path, home: Path, manager: str = "") -> Iterator[Seat]:
    """A kiosk that shows `deck` on a server of its own, with a window manager when one is named."""
    with _server() as display:
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "QSG_"))
        }
        environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
        environment |= {"KIOSK_HOME": str(home), "QSG_RENDER_LOOP": "basic", "HOME": str(home)}
        managing = subprocess.Popen([manager], env=environment, stderr=subprocess.DEVNULL) if manager else None
        command = [sys.executable, "-m", "kiosk", "run", str(deck)]
        with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as kiosk:
            assert kiosk.stderr is not None
            try:
                told = []
                for line in kiosk.stderr:
                    told.append(line)
                    if "The first screen is drawn." in line:
                        break
                assert kiosk.poll() is None, "".join(told)
                here = Seat(display, kiosk)
                # The first key waits until the window has the keyboard.
                here.do("search", "--sync", "--onlyvisible", "--pid", str(kiosk.pid), "windowfocus", "--sync")
                yield here
            finally:
                kiosk.kill()
                if managing is not None:
                    managing.terminate()
                    managing.wait(timeout=20)


@contextmanager
def _server() -> Iterator[str]:
    ours, theirs = os.pipe()
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[theirs], stderr=subprocess.DEVNULL) as server:
        os.close(theirs)
        try:
            with os.fdopen(ours) as number:
                yield f":{number.readline().strip()}"
        finally:
            server.terminate()

"""Takes every figure of the packages in `build/packages` and prints them: `python -m build_spec.try_package [RUNS
[FALLS [PART …]]]`, where a part is one of `PARTS`.

Rules: a figure that is there is printed at once; the exit code is 0 when every target is met, 1 otherwise.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from build_spec.try_package import box, falls, screens, starts, trixie, twice
from build_spec.try_package.figures import Figure, Seen, table

PROGRAM = Path("build/frozen/kiosk/kiosk").resolve()
PACKAGES = Path("build/packages")


def newest() -> Path:
    """The Debian package that was built last."""
    return max(PACKAGES.glob("*.deb"), key=lambda file: file.stat().st_mtime)


def sizes() -> Iterator[Figure]:
    """Of the newest Debian package."""
    package = newest()
    yield Figure("size of the .deb", package.stat().st_size / 1e6, "MB", 50, package.name)
    told = subprocess.run(["dpkg-deb", "-f", package, "Installed-Size"], check=True, capture_output=True, text=True)
    installed = int(told.stdout) / 1024
    yield Figure("installed", installed, "MiB", 190, "nothing is drawn or fetched later")


def clean() -> Iterator[Seen]:
    """Lintian, with the stated exceptions only."""
    package = newest()
    if shutil.which("lintian") is None:
        yield Seen("lintian finds nothing", False, "lintian is not here")
        return
    told = subprocess.run(["lintian", package], check=False, capture_output=True, text=True).stdout
    found = re.findall(r"^[EW]: .*", told, re.MULTILINE)
    yield Seen("lintian finds nothing", not found, "; ".join(found)[:200])


def installer() -> Iterator[Seen]:
    """The Windows installer compiles around a stand-in."""
    if shutil.which("makensis") is None:
        yield Seen("the Windows installer compiles", False, "makensis is not here")
        return
    with tempfile.TemporaryDirectory() as folder:
        inside = Path(folder, "program", "_internal")
        inside.mkdir(parents=True)
        for file in (inside / "a", inside.parent / "kiosk.exe", inside.parent / "kiosk-screen.exe"):
            file.write_bytes(b"stand-in")
        say = ["-DVERSION=0.0.0", f"-DPROGRAM={inside.parent}", f"-DOUT={folder}"]
        done = subprocess.run(
            ["makensis", "-V2", "-WX", *say, "build_spec/windows/kiosk.nsi"],
            check=False,
            capture_output=True,
            text=True,
        )
        yield Seen("the Windows installer compiles", done.returncode == 0, (done.stdout + done.stderr)[:200])


PARTS = ("sizes", "clean", "installer", "starts", "screens", "falls", "box", "trixie", "twice")


def main(runs: int = 9, times: int = 20, *parts: str) -> int:
    """Take all figures, or those of `parts`. Returns the exit code."""
    take: dict[str, Callable[[], Iterable[Figure | Seen]]] = {
        "sizes": sizes,
        "clean": clean,
        "installer": installer,
        "starts": lambda: starts.figures(PROGRAM, runs),
        "screens": lambda: screens.figures(PROGRAM),
        # Each hang costs seven seconds; where the real service is felled that often, its stand-in need not be.
        "falls": lambda: falls.figures(PROGRAM, min(times, 3) if not box.missing() else times),
        "box": lambda: box.figures(newest(), times),
        "trixie": lambda: trixie.figures(newest()),
        "twice": lambda: twice.figures(PROGRAM.parent),
    }
    met = True
    for part in parts or PARTS:
        for row in take[part]():
            print(table([row]), flush=True)
            met = met and row.met
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3]), *sys.argv[3:]))

"""Takes every figure of the packages in `build/packages` and prints them: `python -m build_spec.try_package [RUNS]`.

Rules: the exit code is 0 when every target is met, 1 otherwise.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from build_spec.try_package import screens, starts
from build_spec.try_package.figures import Figure, Seen, table

PROGRAM = Path("build/frozen/kiosk/kiosk").resolve()
PACKAGES = Path("build/packages")


def sizes() -> Iterator[Figure]:
    """Of the newest Debian package."""
    package = max(PACKAGES.glob("*.deb"), key=lambda file: file.stat().st_mtime)
    yield Figure("size of the .deb", package.stat().st_size / 1e6, "MB", 50, package.name)
    told = subprocess.run(["dpkg-deb", "-f", package, "Installed-Size"], check=True, capture_output=True, text=True)
    installed = int(told.stdout) / 1024
    deck = Path("build/ms-basics.deck").stat().st_size / 1024**2
    yield Figure("installed", installed, "MiB", 190, "the files of the package")
    yield Figure("installed, with the deck it draws", installed + deck, "MiB", None, "what the disk holds in the end")


def clean() -> Iterator[Seen]:
    """Lintian, with the stated exceptions only."""
    package = max(PACKAGES.glob("*.deb"), key=lambda file: file.stat().st_mtime)
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


def main(runs: int) -> int:
    """Take all figures. Returns the exit code."""
    rows = [*sizes(), *clean(), *installer(), *starts.figures(PROGRAM, runs), *screens.figures(PROGRAM)]
    print(table(rows))
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 9))

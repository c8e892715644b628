"""Installs the package that was built on Debian 12 in a Debian 13 of its own, and looks at what its service shows.

Rules: the Debian is a root folder, `KIOSK_ROOT_13` or one that debootstrap makes below `build`; before and after there
is nothing in it of the package and of what it needs. What of the service is other than in a clinic is said in box.py,
but that nothing is turned: cage 0.2 need not be. Not while `box` runs: both look for the one kiosk of this machine.
The rest of the life of the package is tried on Debian 12.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from build_spec.try_package.box import NAME, Box, debian, missing
from build_spec.try_package.figures import Figure, Seen

PICTURE = Path("build/packages/trixie.png")


def figures(package: Path) -> Iterator[Figure | Seen]:
    """Installed, on the screen, gone."""
    if missing():
        yield Seen("the package in a Debian 13 of its own", False, f"not here: {', '.join(missing())}")
        return
    box = Box(debian("trixie", "KIOSK_ROOT_13"))
    try:
        _clean(box)
        box.run("apt-get", "update")
        seconds = box.install(package)
        how = f"with what it needs, on Debian {(box.root / 'etc/debian_version').read_text().strip()}"
        yield Figure("Debian 13: apt install", seconds, "s", 300, how)
        shutil.copyfile(box.root / "usr/lib" / NAME / "session", box.root / "usr/local/bin/session")
        (box.root / "var/lib/kiosk/settings.json").write_text('{"ready": true}')
        box.run("chown", "-R", "kiosk:", "/var/lib/kiosk")
        box.run("systemctl", "daemon-reload")
        box.run("systemctl", "start", "kiosk")
        box.on_screen()
        seen = box.picture(PICTURE)
        yield Seen(f"Debian 13: {seen.what}", seen.met, str(PICTURE))
        _clean(box)
    finally:
        box.stop()


def _clean(box: Box) -> None:
    """As if the package had never been there, also when a run was broken off."""
    box.run("dpkg", "--purge", "--force-remove-reinstreq", NAME, "grim", check=False)
    box.run("apt-get", "autoremove", "--purge", "-y")

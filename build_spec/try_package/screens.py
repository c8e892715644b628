"""Compares what the frozen kiosk and the one from the sources show, on an X screen and inside the compositor cage.

Rules: both are shown the same way, one after the other, and looked at from outside; the attract screen moves, so a
small part may differ. cage refuses to run as root, and so runs as nobody.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

from build_spec.try_package.figures import Figure, Seen
from build_spec.try_package.starts import SOURCE

# Mean difference of all pixels and colours, in percent of full scale.
MOST = 2.0
SETTLE = 6.0
SIZE = (1280, 720)
Shot = Image.Image
# A Python in the home of root can be started by nobody, too.
READ_ALL = ("--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search")


def figures(program: Path) -> Iterator[Figure | Seen]:
    """The difference on each kind of screen."""
    frozen, source = [str(program)], SOURCE
    for name, tools, look in (("Xvfb", ("Xvfb",), on_x), ("cage", ("cage", "grim", "Xwayland", "setpriv"), in_cage)):
        if missing := [tool for tool in tools if shutil.which(tool) is None]:
            yield Seen(f"the screen under {name}", False, f"not here: {', '.join(missing)}")
            continue
        ours, theirs = look(frozen), look(source)
        ours.save(f"build/packages/{name}-frozen.png")
        theirs.save(f"build/packages/{name}-sources.png")
        alike = ImageStat.Stat(ImageChops.difference(ours, theirs)).mean
        yield Figure(f"{name}: frozen differs from sources", sum(alike) / len(alike) / 2.55, "%", MOST)
        yield Seen(
            f"{name}: there is a picture", max(ImageStat.Stat(ours).stddev) > 30, f"build/packages/{name}-frozen.png"
        )


def on_x(command: Sequence[str]) -> Shot:
    """The screen of an X server of its own."""
    with tempfile.TemporaryDirectory(prefix="kiosk-x-") as folder:
        _set_up(Path(folder))
        reading, writing = os.pipe()
        screen = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-fbdir", folder]
        with subprocess.Popen([*screen, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
            os.close(writing)
            display = ":" + os.read(reading, 16).decode().strip()
            extra = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
            with subprocess.Popen([*command, "run"], env=os.environ | extra | {"KIOSK_HOME": folder}) as kiosk:
                time.sleep(SETTLE)
                content = (Path(folder) / "Xvfb_screen0").read_bytes()
                kiosk.terminate()
            server.terminate()
            # Not sooner: the server gives up when nobody hears the end of what it says.
            os.close(reading)
    header, colours = struct.unpack_from(">I", content)[0], struct.unpack_from(">I", content, 76)[0]
    pixels = content[header + 12 * colours :][: SIZE[0] * SIZE[1] * 4]
    return Image.frombytes("RGB", SIZE, pixels, "raw", "BGRX")


def in_cage(command: Sequence[str]) -> Shot:
    """The output of cage without a screen."""
    with tempfile.TemporaryDirectory(prefix="kiosk-cage-") as folder:
        Path(folder).chmod(0o700)
        _set_up(Path(folder))
        shutil.chown(folder, 65534, 65534)
        picture = Path(folder) / "screen.png"
        extra = {"XDG_RUNTIME_DIR": folder, "HOME": folder, "KIOSK_HOME": folder, "WLR_BACKENDS": "headless"}
        extra |= {"WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}
        extra |= {"QT_QPA_PLATFORM": "wayland", "QT_QUICK_BACKEND": "software"}
        inside = f'"$@" run & sleep {SETTLE}; grim {picture}; kill $!'
        nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *READ_ALL] if os.geteuid() == 0 else []
        # Turned twice, and so upright again: a picture that is not turned cage 0.1 hands to the output as it is, past
        # the place a screenshot is taken from, which then is black.
        version = subprocess.run(["cage", "-v"], check=False, capture_output=True, text=True)
        turned = ["-r", "-r"] if " 0.1." in version.stdout + version.stderr else []
        whole = [*nobody, "cage", "-d", *turned, "--", "sh", "-c", inside, "kiosk", *command]
        subprocess.run(whole, env=os.environ | extra, check=True, timeout=90, capture_output=True)
        with Image.open(picture) as opened:
            return opened.convert("RGB")


def _set_up(home: Path) -> None:
    """A kiosk nobody set up would begin with its questions to the clinic."""
    (home / "settings.json").write_text('{"ready": true}')

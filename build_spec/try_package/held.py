"""Films the screen of a box while its kiosk falls and comes back: whether it is ever dark, and what is seen meanwhile.

Rules: small screenshots from inside the compositor, one after the other as fast as they come; “meanwhile” is what
systemd says, from the end of one kiosk to the first frame of the next. Knows nothing of a picture but its colours.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageChops, ImageStat

from build_spec.try_package.figures import Figure, Seen

if TYPE_CHECKING:
    from build_spec.try_package.box import Box

# Inside the box, in memory.
FOLDER, GOES_ON = "run/kiosk/film", "run/kiosk/film/goes-on"
# A quarter as wide and high; a number as the name, so that the time of the file is that of the picture.
FILM = (
    f"umask 077; mkdir /{FOLDER}; touch /{GOES_ON}; i=0; while [ -e /{GOES_ON} ]; do i=$((i + 1)); "
    f"grim -s 0.25 -t ppm /{FOLDER}/part 2>/dev/null && mv /{FOLDER}/part /{FOLDER}/$i.ppm; done"
)
# Brightness of 255: below it a screen on which nothing is drawn counts as dark.
DARK, EVEN = 40.0, 8.0
# Mean difference in percent up to which two pictures count as the same.
SAME = 1.0
# No picture is said to lie between two moments that are closer to one of them than this: a screenshot takes a moment.
MARGIN = 0.08


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture and when it was taken, in seconds of the monotonic clock."""

    when: float
    picture: Image.Image

    @property
    def is_dark(self) -> bool:
        """Whether nothing is to be seen."""
        grey = ImageStat.Stat(self.picture.convert("L"))
        return grey.mean[0] < DARK and grey.stddev[0] < EVEN

    def differs(self, other: Image.Image) -> float:
        """How much it differs, in percent."""
        alike = ImageStat.Stat(ImageChops.difference(self.picture, other)).mean
        return sum(alike) / len(alike) / 2.55


def figures(
    box: Box, times: int, faults: tuple[tuple[str, float, Callable[[int], None]], ...]
) -> Iterator[Figure | Seen]:
    """Fell the kiosk so often by each fault and look at every picture on the way."""
    shots, dark, seen, jumps, longest = 0, 0, 0, 0, 0.0
    held = _held(box)
    for _, _, fault in faults:
        for _ in range(times):
            film, gone, back = _filmed(box, fault)
            shots += len(film)
            dark += sum(shot.is_dark for shot in film)
            gap = [shot for shot in film if gone + MARGIN < shot.when < back - MARGIN]
            seen += bool(gap) and all(shot.differs(held) < SAME for shot in gap)
            jumps += sum(gone < shot.when and shot.differs(held) >= SAME for shot in film)
            longest = max([longest, *(late.when - early.when for early, late in pairwise(film))])
    names, falls = " and ".join(name for name, _, _ in faults), times * len(faults)
    how = f"{shots} pictures, at most {1000 * longest:.0f} ms apart; {names}"
    yield Figure(f"dark pictures in {falls} falls", dark, "", 0, how)
    yield Figure("pictures unlike the held one after the falls", jumps, "", 0, f"of {shots}")
    yield Seen("the held picture is seen until the kiosk is back", seen == falls, f"{seen} of {falls}")


def _held(box: Box) -> Image.Image:
    """The picture that is held, as small as the film."""
    with Image.open(box.root_now() / "run/kiosk/backdrop.png") as opened:
        opened.load()
        opened.save("build/packages/held.png")
        return opened.convert("RGB").resize((opened.width // 4, opened.height // 4), Image.Resampling.BILINEAR)


def _filmed(box: Box, fault: Callable[[int], None]) -> tuple[list[Shot], float, float]:
    """One fall: all pictures, when the kiosk was gone, and when the next was there."""
    before = box.state()
    folder = box.root_now() / FOLDER
    filming = box.as_kiosk("sh", "-c", FILM)
    try:
        box.until(lambda: any(folder.glob("*.ppm")), 20)
        fault(box.kiosk())
        box.on_screen(before)
        time.sleep(1.0)
        told = box.run(
            "systemctl", "show", "kiosk", "-p", "InactiveEnterTimestampMonotonic,ActiveEnterTimestampMonotonic"
        )
        found = dict(line.split("=") for line in told.split())
        gone, back = (int(found[f"{what}EnterTimestampMonotonic"]) / 1e6 for what in ("Inactive", "Active"))
        return _read(folder), gone, back
    finally:
        box.run("rm", f"/{GOES_ON}")
        filming.wait(20)
        box.run("rm", "-r", f"/{FOLDER}")


def _read(folder: Path) -> list[Shot]:
    since_boot = time.time() - time.monotonic()
    found = []
    for file in folder.glob("*.ppm"):
        with Image.open(file) as opened:
            found.append(Shot(file.stat().st_mtime - since_boot, opened.convert("RGB")))
    return sorted(found, key=lambda shot: shot.when)

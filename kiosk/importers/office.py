"""Lets LibreOffice, where there is one, draw the slides of a presentation: their true pictures, page by page.

Rules: the program works on a copy without anything that leads outside, with a profile of its own in a folder that is
thrown away, with a time limit, and is ended with everything it started; that it is missing or fails is never an error
of the import. Pages are rendered one at a time when they are needed.
"""

from __future__ import annotations

import contextlib
import io
import os
import signal
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any

from PIL import Image

from kiosk.deck import limits
from kiosk.importers.office_zip import copy_without_outside
from kiosk.importers.pdf_pages import PageError, open_document, page_picture
from kiosk.importers.pictures import QUALITY, Box, PictureError, decode

FILTER = 'pdf:impress_pdf_Export:{"ExportHiddenSlides":{"type":"boolean","value":"true"}}'

LARGE_PHOTO = 512 * limits.KB


class OfficeError(Exception):
    """LibreOffice could not draw the slides; `str(error)` says why in a few words."""


class TruePictures:
    """The slides of one presentation as LibreOffice draws them. `pages[number]` is the page of a slide."""

    def __init__(self, document: Any, pages: dict[int, int], whole: Box) -> None:
        self._document = document
        self._pages = pages
        self._whole = whole

    def __enter__(self) -> TruePictures:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._document.close()

    def slide(self, number: int, scale: int) -> Image.Image | None:
        """The whole slide, `scale` times as large as a page is shown, or None when it was not drawn."""
        page = self._pages.get(number)
        if page is None:
            return None
        try:
            return page_picture(self._document, page, scale * limits.PAGE_SIDE)
        except PageError:
            return None

    def region(self, picture: Image.Image, box: Box) -> Image.Image:
        """The part `box` (in EMU) of a slide's picture."""
        across, down = picture.width / self._whole.width, picture.height / self._whole.height
        seen = box.inside(self._whole)
        left, top = int(seen.left * across), int(seen.top * down)
        right = max(left + 1, round((seen.left + seen.width) * across))
        bottom = max(top + 1, round((seen.top + seen.height) * down))
        return picture.crop((left, top, right, bottom))


def draw_slides(
    file: Path, office: str, scratch: Path, hidden: list[bool], whole: Box, seconds: float = limits.OFFICE_SECONDS
) -> TruePictures:
    """Draw every slide of `file` with the program `office`. `hidden` says of each slide whether it is hidden, `scratch`
    is an empty folder that may be filled. Raises OfficeError."""
    copy = scratch / "slides.pptx"
    copy_without_outside(file, copy, _lighter)
    _run(office, copy, scratch, seconds)
    copy.unlink()
    drawn = scratch / "slides.pdf"
    if not drawn.is_file():
        raise OfficeError("it gave no pages")
    try:
        document = open_document(drawn)
    except PageError as error:
        raise OfficeError("its pages cannot be read") from error
    count = len(document)
    numbers = list(range(1, len(hidden) + 1))
    if count != len(numbers):
        # Older versions leave hidden slides out.
        numbers = [number for number, off in zip(numbers, hidden, strict=True) if not off]
    if count != len(numbers):
        document.close()
        raise OfficeError(f"it drew {count} pages for {len(hidden)} slides")
    return TruePictures(document, {number: page for page, number in enumerate(numbers)}, whole)


def _lighter(photo: bytes) -> bytes:
    """A photo of the size in which it will be drawn: the office program takes seconds for a large one."""
    if len(photo) < LARGE_PHOTO:
        return photo
    try:
        picture = decode(photo, limits.PHOTO_SIDE)
    except PictureError:
        # It is told as lost where the slide is read.
        return photo
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=QUALITY)
    return buffer.getvalue()


def _run(office: str, copy: Path, scratch: Path, seconds: float) -> None:
    profile = (scratch / "profile").resolve().as_uri()
    # The shared cache too, or it stops where it may not read that of the system.
    command = [office, f"-env:UserInstallation={profile}", f"-env:UNO_SHARED_PACKAGES_CACHE={profile}/shared"]
    command += ["--headless", "--norestore", "--nolockcheck", "--nodefault"]
    command += ["--convert-to", FILTER, "--outdir", str(scratch), str(copy)]
    # Nothing of this program's environment reaches the other one.
    world = {"PATH": "/usr/bin:/bin", "HOME": str(scratch), "TMPDIR": str(scratch), "LANG": "C.UTF-8"}
    nothing = subprocess.DEVNULL
    try:
        program = subprocess.Popen(
            command, stdin=nothing, stdout=nothing, stderr=nothing, cwd=scratch, env=world, start_new_session=True
        )
    except OSError as error:
        raise OfficeError(f"it cannot be started: {error.strerror}") from error
    try:
        program.wait(seconds)
    except subprocess.TimeoutExpired as error:
        raise OfficeError(f"it took longer than {seconds:g} seconds") from error
    finally:
        _end(program)
    if program.returncode:
        raise OfficeError(f"it ended with code {program.returncode}")


def _end(program: subprocess.Popen[bytes]) -> None:
    """End the program and all it started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(program.pid, signal.SIGKILL)
    program.wait()

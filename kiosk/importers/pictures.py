"""Decodes the pictures of a presentation, crops and turns them as it does, and composes those of a slide into one.

Rules: a picture is always decoded and written anew, so nothing of its file but its looks survives; only common raster
formats are opened, within the limits of decks; pictures lie on the slide's own background, because a drawing made for
white paper is invisible on a dark screen. Does not read presentations.
"""

from __future__ import annotations

import io
import math
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw, ImageOps

from kiosk.deck import limits
from kiosk.errors import DeckError

FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
# The old drawing formats of Office, by their first bytes.
EMF, WMF = b" EMF", (b"\xd7\xcd\xc6\x9a", b"\x01\x00\x09\x00")
QUALITY = 90
# A picture with more colours than this in a sample of 128 × 128 is a photo.
SAMPLE, FEW_COLOURS = 128, 2048
# A drawing that needs more bytes than this as PNG is written as a photo.
LARGE_PNG = 6 * limits.MB
# A page's margin is what differs less than this from its corner; so much of it is left, as a share of the longer side.
NEARLY, TRIM_MARGIN = 12, 0.03
Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)


class PictureError(Exception):
    """A picture that cannot be brought along; `str(error)` says why as the end of a sentence."""


class Box(NamedTuple):
    """A place on a slide, in any one unit; `left` and `top` from its upper left corner."""

    left: float
    top: float
    width: float
    height: float

    def turned(self, degrees: float) -> Box:
        """The box around this one turned about its middle."""
        angle = math.radians(degrees)
        across, down = abs(math.cos(angle)), abs(math.sin(angle))
        width, height = self.width * across + self.height * down, self.width * down + self.height * across
        return Box(self.left + (self.width - width) / 2, self.top + (self.height - height) / 2, width, height)

    def inside(self, other: Box) -> Box:
        """The part of this box that lies inside the other one; it may be empty."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right = min(self.left + self.width, other.left + other.width)
        bottom = min(self.top + self.height, other.top + other.height)
        return Box(left, top, max(right - left, 0.0), max(bottom - top, 0.0))

    def around(self, other: Box) -> Box:
        """The smallest box that holds both."""
        left, top = min(self.left, other.left), min(self.top, other.top)
        right = max(self.left + self.width, other.left + other.width)
        bottom = max(self.top + self.height, other.top + other.height)
        return Box(left, top, right - left, bottom - top)

    def wider(self, margin: float) -> Box:
        """This box with a margin on every side."""
        return Box(self.left - margin, self.top - margin, self.width + 2 * margin, self.height + 2 * margin)

    @property
    def area(self) -> float:
        """Width times height."""
        return self.width * self.height


class Layer(NamedTuple):
    """One picture on a slide: its file or its decoded form, its place, the shares cut off at its left, top, right and
    bottom, how far it is turned clockwise, whether it is mirrored, and whether only its ellipse is seen."""

    source: bytes | Image.Image
    box: Box
    crop: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    degrees: float = 0.0
    mirrored: bool = False
    upside_down: bool = False
    round: bool = False


def is_vector_drawing(content: bytes) -> bool:
    """Whether this is an EMF or WMF drawing, which only an office program can draw."""
    return content[40:44] == EMF or content.startswith(WMF)


def decode(content: bytes, side: float = math.inf) -> Image.Image:
    """The first frame of a picture as RGB or RGBA. A camera's note how it was held is not followed: Office writes the
    turn on the slide. With `side`, a large photo may come smaller, but its longest side has at least that many pixels.
    Raises PictureError."""
    Image.MAX_IMAGE_PIXELS = limits.PIXELS_IN
    try:
        with warnings.catch_warnings():
            # Odd metadata, which is thrown away in any case, is no reason to complain; too many pixels are.
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=FORMATS) as opened:
                if math.isfinite(side) and opened.format == "JPEG":
                    scale = side / max(opened.size)
                    opened.draft("RGB", (math.ceil(opened.width * scale), math.ceil(opened.height * scale)))
                return _plain(opened)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise PictureError(f"has more than {limits.PIXELS_IN // 1_000_000} million pixels") from error
    # Damaged files make the decoders raise almost anything; all of it means the same to staff.
    except Exception as error:
        raise PictureError("is damaged, or of a kind the kiosk cannot draw") from error


def is_moving(content: bytes) -> bool:
    """Whether a picture is a GIF with more than one frame."""
    if not content.startswith(b"GIF8"):
        return False
    try:
        with Image.open(io.BytesIO(content), formats=("GIF",)) as opened:
            return bool(getattr(opened, "is_animated", False))
    # As in `decode`: whatever is wrong with it is told when it is drawn.
    except Exception:
        return False


def _plain(picture: Image.Image) -> Image.Image:
    """The picture as RGB, or RGBA where it lets something through; greys of 16 bits keep their shades."""
    if picture.mode.startswith("I;16") or picture.mode == "I":
        return picture.convert("I").point(lambda value: value / 257).convert("L").convert("RGB")
    has_alpha = "A" in picture.getbands() or "transparency" in picture.info
    return picture.convert("RGBA" if has_alpha else "RGB")


def compose(
    layers: Sequence[Layer],
    slide: Box,
    background: Colour,
    refused: Callable[[str], None],
    side: int = limits.PHOTO_SIDE,
) -> Image.Image | None:
    """The pictures of a slide as one, in their true places and order, cut to the slide; its longest side has at most
    `side` pixels. `refused` is told why a picture is missing, as the end of a sentence; None when all are."""
    area = Box(0, 0, 0, 0)
    wanted: list[Layer] = []
    for layer in layers:
        seen = layer.box.turned(layer.degrees).inside(slide)
        if seen.area:
            area = area.around(seen) if wanted else seen
            wanted.append(layer)
        else:
            refused("lies outside of the slide")
    most = side / max(area.width, area.height, 1)
    drawn: list[tuple[Layer, Image.Image]] = []
    for layer in wanted:
        try:
            drawn.append((layer, _decoded(layer, most)))
        except PictureError as error:
            refused(str(error))
    if not drawn:
        return None
    scale = min(most, max(_sharpness(layer, picture) for layer, picture in drawn))
    canvas = Image.new("RGB", (max(1, round(area.width * scale)), max(1, round(area.height * scale))), background)
    for layer, picture in drawn:
        try:
            _paste(canvas, layer, picture, area, scale)
        except PictureError as error:
            refused(str(error))
    return canvas


def _decoded(layer: Layer, scale: float) -> Image.Image:
    if isinstance(layer.source, Image.Image):
        return layer.source
    left, top, right, bottom = layer.crop
    shown = max(min(1 - left - right, 1 - top - bottom), 0.05)
    needed = max(layer.box.width, layer.box.height) * scale / shown
    picture = decode(layer.source, needed)
    spare = int(max(picture.size) / max(needed, 1))
    return picture.reduce(min(spare, *picture.size)) if spare > 1 else picture


def _sharpness(layer: Layer, picture: Image.Image) -> float:
    """How many of its own pixels a picture has for one unit of the slide."""
    left, top, right, bottom = layer.crop
    return max(
        picture.width * max(1 - left - right, 0.01) / max(layer.box.width, 1e-9),
        picture.height * max(1 - top - bottom, 0.01) / max(layer.box.height, 1e-9),
    )


def _paste(canvas: Image.Image, layer: Layer, picture: Image.Image, area: Box, scale: float) -> None:
    left, top, right, bottom = layer.crop
    width, height = picture.size
    # A negative share shows a margin around the picture, which stays empty.
    part = (left * width, top * height, (1 - right) * width, (1 - bottom) * height)
    if part[2] - part[0] < 1 or part[3] - part[1] < 1:
        return
    whole = part[0] >= 0 and part[1] >= 0 and part[2] <= width and part[3] <= height
    size = max(1, round(layer.box.width * scale)), max(1, round(layer.box.height * scale))
    if max(size) > 4 * limits.PAGE_SIDE:
        raise PictureError("lies mostly outside of the slide")
    if whole:
        picture = picture.resize(size, Image.Resampling.LANCZOS, box=part, reducing_gap=2.0)
    else:
        box = tuple(round(edge) for edge in part)
        if (box[2] - box[0]) * (box[3] - box[1]) > limits.PIXELS_IN:
            raise PictureError("is cropped to an impossible size")
        picture = picture.convert("RGBA").crop((box[0], box[1], box[2], box[3])).resize(size)
    if layer.mirrored:
        picture = ImageOps.mirror(picture)
    if layer.upside_down:
        picture = ImageOps.flip(picture)
    if layer.round:
        picture = _ellipse(picture)
    if layer.degrees % 360:
        picture = picture.convert("RGBA").rotate(-layer.degrees, Image.Resampling.BICUBIC, expand=True)
    middle_x = (layer.box.left + layer.box.width / 2 - area.left) * scale
    middle_y = (layer.box.top + layer.box.height / 2 - area.top) * scale
    place = round(middle_x - picture.width / 2), round(middle_y - picture.height / 2)
    canvas.paste(picture, place, picture if picture.mode == "RGBA" else None)


def _ellipse(picture: Image.Image) -> Image.Image:
    """The ellipse that fits into a picture; the rest lets the background through."""
    mask = Image.new("L", (picture.width * 2, picture.height * 2), 0)
    ImageDraw.Draw(mask).ellipse((0, 0, mask.width - 1, mask.height - 1), fill=255)
    picture = picture.convert("RGBA")
    cut = Image.new("RGBA", picture.size)
    cut.paste(picture, (0, 0), mask.resize(picture.size, Image.Resampling.BOX))
    return cut


def trimmed(picture: Image.Image) -> Image.Image | None:
    """A page without the plain margin around what is on it, so that its words are larger; None for a plain page."""
    width, height = picture.size
    ground = Image.new("RGB", picture.size, picture.getpixel((0, 0)))
    box = (
        ImageChops.difference(picture, ground).convert("L").point(lambda value: 255 if value > NEARLY else 0).getbbox()
    )
    if box is None:
        return None
    margin = round(TRIM_MARGIN * max(width, height))
    left, top, right, bottom = box
    return picture.crop(
        (max(left - margin, 0), max(top - margin, 0), min(right + margin, width), min(bottom + margin, height))
    )


def save(picture: Image.Image, folder: Path, name: str) -> str:
    """Write a picture as `name`.jpg or, when it is a drawing, as `name`.png. Returns the file's name."""
    picture = picture.convert("RGB")
    sample = picture.resize((SAMPLE, SAMPLE), Image.Resampling.NEAREST)
    content, suffix = b"", ".png"
    if sample.getcolors(FEW_COLOURS) is not None:
        content = _encoded(picture, "PNG")
    if not content or len(content) > LARGE_PNG:
        content, suffix = _encoded(picture, "JPEG"), ".jpg"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}{suffix}").write_bytes(content)
    except OSError as error:
        raise DeckError(f"“{folder / name}{suffix}” cannot be written: {error.strerror}.") from error
    return f"{name}{suffix}"


def _encoded(picture: Image.Image, kind: str) -> bytes:
    buffer = io.BytesIO()
    if kind == "PNG":
        picture.save(buffer, kind, compress_level=6)
    else:
        picture.save(buffer, kind, quality=QUALITY, optimize=True)
    return buffer.getvalue()

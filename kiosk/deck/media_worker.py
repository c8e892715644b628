"""Draws one picture after another in a process of its own, which may be killed at any time.

Rules: reads jobs and writes results as plain bytes on one pipe, opens no file and no connection; an SVG may
not load anything or hold text; every picture is decoded and written anew as WebP, so nothing of the original
file survives. Memory and computing time are limited where the system can. Does not decide how long a picture
may take: the parent does.
"""

from __future__ import annotations

import io
import math
import re
import sys
import warnings
from multiprocessing.connection import Connection
from xml.parsers import expat

import msgspec
from PIL import Image, ImageOps

from kiosk.deck import limits
from kiosk.deck.media_soft import SHRINK, Place, soften

# How WebP is written. Method 4 costs half the time of 6 for 2 % more bytes.
QUALITY, METHOD = 90, 4
# Below that quality a deck is to be small, whatever the time: soft edges get 32 levels instead of 256, a fifth fewer
# bytes. (Below 71 libwebp leaves 16 levels or fewer, and they are seen.)
SMALL_METHOD, SOFT_EDGES = 6, 72
RASTER_FORMATS = ("PNG", "JPEG", "WEBP")
LENGTH = re.compile(r"\s*([0-9.]+(?:[eE][+-]?[0-9]+)?)\s*(?:px|mm|cm|in|pt|pc)?\s*$")
NOT_DRAWN = {
    "text": "it holds text, which is not drawn; turn the text into paths or make it a label of the slide",
    "image": "it holds another picture; save the picture itself instead",
    "feImage": "it holds another picture inside a filter; remove the filter",
    "foreignObject": "it holds a foreign part that is not a drawing; remove it",
    "script": "it holds a program; remove it",
}


class Job(msgspec.Struct, frozen=True, array_like=True):
    """A picture to draw: the bytes of its file, the longest side in pixels it may have, the quality of its WebP, and
    how many pixels a unit of a drawing gets where its longest side allows it."""

    content: bytes
    vector: bool
    side: int
    quality: int = QUALITY
    scale: float = limits.SCALE


class Drawn(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """A drawn picture: its own size in its own pixels, and the WebP file."""

    width: float
    height: float
    webp: bytes


class Refused(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """Why a picture was not drawn, as the end of a sentence."""

    reason: str


class PictureError(Exception):
    """A picture that must not or cannot be drawn; `str(error)` is the end of a sentence."""


def serve(pipe: Connection, seconds: float) -> None:
    """Draw every job that comes through `pipe` until it is closed, each in at most so many seconds of computing
    time."""
    _limit_memory()
    decode, encode = msgspec.msgpack.Decoder(Job), msgspec.msgpack.Encoder()
    while True:
        try:
            job = decode.decode(pipe.recv_bytes())
        except (EOFError, OSError, KeyboardInterrupt):
            return
        _limit_time(seconds)
        pipe.send_bytes(encode.encode(draw(job)))


def draw(job: Job) -> Drawn | Refused:
    """Draw one picture."""
    try:
        return _vector(job) if job.vector else _raster(job)
    except PictureError as error:
        return Refused(str(error))
    except MemoryError:
        return Refused("it needs too much memory; make it smaller or simpler")


def _limit_memory() -> None:
    if sys.platform == "linux":
        import resource

        _, ceiling = resource.getrlimit(resource.RLIMIT_AS)
        # Inside a worker the limit may be lower already, and nobody may raise it.
        most = limits.MEMORY if ceiling == resource.RLIM_INFINITY else min(limits.MEMORY, ceiling)
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_time(seconds: float) -> None:
    """From now on so many seconds of computing; then the system ends this process."""
    if sys.platform == "linux":
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        until = math.ceil(used.ru_utime + used.ru_stime + seconds)
        _, ceiling = resource.getrlimit(resource.RLIMIT_CPU)
        # Inside a worker the limit may be lower already, and nobody may raise it.
        most = until if ceiling == resource.RLIM_INFINITY else min(until, ceiling)
        resource.setrlimit(resource.RLIMIT_CPU, (most, ceiling))


def _vector(job: Job) -> Drawn:
    try:
        text = job.content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PictureError("it is not UTF-8 text; export it again as plain SVG") from error
    own_width, own_height = inspect_svg(job.content)
    scale = _scale(own_width, own_height, job.side, job.scale)
    size = max(1, round(own_width * scale)), max(1, round(own_height * scale))
    if scale > SHRINK:
        text = soften(text, lambda part, opacity: _soft(part, opacity, size))
    picture = _open(_rasterise(text, width=size[0]))
    return Drawn(own_width, own_height, _webp(picture, job.quality))


def _rasterise(text: str, width: int | None = None) -> bytes:
    from resvg_py import svg_to_bytes

    try:
        return bytes(svg_to_bytes(svg_string=text, width=width, dpi=96, skip_system_fonts=True))
    except ValueError as error:
        raise PictureError(f"it cannot be drawn ({error})") from error


def _soft(text: str, opacity: float, size: tuple[int, int]) -> tuple[bytes, Place] | None:
    """Draw a part for `soften`, enlarged to its share of a picture of `size` pixels."""
    small = _open(_rasterise(text)).convert("RGBA")
    box = small.getchannel("A").getbbox()
    if box is None:
        return None
    across, down = size[0] / small.width, size[1] / small.height
    left, top = math.floor(box[0] * across), math.floor(box[1] * down)
    right, bottom = min(size[0], math.ceil(box[2] * across)), min(size[1], math.ceil(box[3] * down))
    part = (left / across, top / down, right / across, bottom / down)
    picture = small.resize((right - left, bottom - top), Image.Resampling.BICUBIC, box=part)
    picture.putalpha(picture.getchannel("A").point(lambda alpha: round(alpha * min(opacity, 1.0))))
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", compress_level=1)
    width, height = (right - left) / size[0], (bottom - top) / size[1]
    return buffer.getvalue(), (left / size[0], top / size[1], width, height)


def _scale(width: float, height: float, side: int, wanted: float) -> float:
    pixels = min(limits.PIXELS, side * side)
    return min(wanted, side / max(width, height), math.sqrt(pixels / (width * height)))


class _Inspector:
    """Reads an SVG once as it comes and stops at the first thing it must not hold."""

    def __init__(self) -> None:
        self.size: tuple[float, float] | None = None
        self.elements = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        plain = name.rpartition(":")[2]
        self.elements += 1
        if self.size is None:
            self.size = _svg_size(plain, attributes)
        if self.elements > limits.ELEMENTS:
            raise PictureError(f"it has more than {limits.ELEMENTS} parts; simplify it")
        if plain in NOT_DRAWN:
            raise PictureError(NOT_DRAWN[plain])
        for key, value in attributes.items():
            if key.rpartition(":")[2] == "href" and not value.strip().startswith("#"):
                raise PictureError("it refers to another file; embed everything in one drawing")

    def entity(self, *_: object) -> None:
        raise PictureError("it defines entities; export it again as plain SVG")


def inspect_svg(content: bytes) -> tuple[float, float]:
    """The size of an SVG in its own coordinates. Raises PictureError when it holds what is not allowed."""
    inspector = _Inspector()
    parser = expat.ParserCreate()
    parser.StartElementHandler = inspector.start
    parser.EntityDeclHandler = inspector.entity
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise PictureError(f"it is not a readable SVG (line {error.lineno})") from error
    if inspector.size is None:
        raise PictureError("it is empty")
    return inspector.size


def _svg_size(root: str, attributes: dict[str, str]) -> tuple[float, float]:
    """The size in which authors read places off a drawing: that of its viewBox, or else its width and height."""
    if root != "svg":
        raise PictureError("it is not an SVG drawing")
    box = re.split(r"[\s,]+", attributes.get("viewBox", "").strip())
    shown = [LENGTH.match(attributes.get(side, "")) for side in ("width", "height")]
    try:
        outside = [float(length[1]) for length in shown if length]
        width, height = (float(box[2]), float(box[3])) if len(box) == 4 else outside
    except ValueError as error:
        told = 'it does not say how large it is; add viewBox="0 0 1212 1110" to its first line'
        raise PictureError(told) from error
    if not all(1 <= side <= 100_000 for side in (width, height)) or not 0.02 <= width / height <= 50:
        raise PictureError(f"its size of {width:g} × {height:g} is impossible")
    if len(outside) == 2 and 0 not in outside and abs(outside[0] / outside[1] * height / width - 1) > 0.01:
        raise PictureError("its width and height have another shape than its viewBox; remove width and height")
    return width, height


def _raster(job: Job) -> Drawn:
    picture = _open(job.content)
    width, height = picture.size
    scale = _scale(width, height, job.side, 1.0)
    if scale < 1:
        size = max(1, round(width * scale)), max(1, round(height * scale))
        picture = picture.resize(size, Image.Resampling.LANCZOS)
    return Drawn(width, height, _webp(picture, job.quality))


def _open(content: bytes) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = limits.PIXELS_IN
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    try:
        with Image.open(io.BytesIO(content), formats=RASTER_FORMATS) as opened:
            turned = ImageOps.exif_transpose(opened)
            has_alpha = "A" in turned.getbands() or "transparency" in turned.info
            picture = turned.convert("RGBA" if has_alpha else "RGB")
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise PictureError(
            f"it has more than {limits.PIXELS_IN // 1_000_000} million pixels; make it smaller"
        ) from error
    except MemoryError:
        raise
    # Damaged files make the decoders raise almost anything; all of it means the same to an author.
    except Exception as error:
        raise PictureError("it is damaged or not a PNG, JPEG or WebP picture; export it again") from error
    return picture


def _webp(picture: Image.Image, quality: int) -> bytes:
    if picture.mode == "RGBA" and picture.getchannel("A").getextrema() == (255, 255):
        picture = picture.convert("RGB")
    buffer = io.BytesIO()
    method, edges = (METHOD, 100) if quality >= QUALITY else (SMALL_METHOD, SOFT_EDGES)
    picture.save(buffer, "WEBP", quality=quality, method=method, alpha_quality=edges)
    return buffer.getvalue()

"""Pictures of any kind are decoded, cropped, turned and put together as the slide shows them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from kiosk.deck import limits
from kiosk.importers.pictures import (
    WHITE,
    Box,
    Layer,
    PictureError,
    compose,
    decode,
    is_moving,
    is_vector_drawing,
    save,
    trimmed,
)
from tests.importers.talk import BLUE, GREEN, RED, drawing, photo

SLIDE = Box(0, 0, 100, 100)
DARK = (10, 20, 30)


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    """A picture as the bytes of a file."""
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def composed(*layers: Layer, background: tuple[int, int, int] = WHITE) -> Image.Image:
    """Layers on a slide, none of which may be refused."""
    refused: list[str] = []
    picture = compose(layers, SLIDE, background, refused.append)
    assert refused == []
    assert picture is not None
    return picture


MODES = {
    "PNG": ("RGB", "L", "1", "P", "RGBA", "LA", "I;16"),
    "JPEG": ("RGB", "L", "CMYK"),
    "GIF": ("RGB", "L", "1", "P", "RGBA"),
    "BMP": ("RGB", "L", "1", "P"),
    "TIFF": ("RGB", "L", "1", "P", "RGBA", "LA", "CMYK", "I;16"),
    "WEBP": ("RGB", "RGBA"),
}


@pytest.mark.parametrize(("kind", "mode"), [(kind, mode) for kind, modes in MODES.items() for mode in modes])
def test_every_usual_kind_of_picture_is_read(kind: str, mode: str) -> None:
    """As colours, or with what lets something through."""
    picture = decode(encoded(Image.new("RGB", (40, 30), (250, 250, 250)).convert("L").convert(mode), kind))
    assert picture.size == (40, 30)
    assert picture.mode in ("RGB", "RGBA")


def test_greys_of_16_bits_keep_their_shade() -> None:
    """The middle stays in the middle."""
    grey = Image.new("I;16", (8, 8), 128 * 257)
    assert decode(encoded(grey, "PNG")).getpixel((4, 4)) == (128, 128, 128)


def test_a_photo_tells_nothing_about_its_camera(tmp_path: Path) -> None:
    """Place and time are gone; the way it was held is written on the slide, and would be followed twice."""
    notes = Image.Exif()
    notes[0x0112], notes[0x010F], notes[0x8825] = 6, "Camera", {1: "N"}
    with Image.open(io.BytesIO(photo((80, 40)))) as opened:
        content = encoded(opened, "JPEG", exif=notes)
    picture = decode(content)
    assert picture.size == (80, 40)
    file = tmp_path / save(picture, tmp_path, "photo")
    assert b"Camera" not in file.read_bytes()
    with Image.open(file) as saved:
        assert not saved.getexif()


def test_a_large_photo_is_read_small() -> None:
    """But never smaller than it will be shown."""
    assert decode(photo((4000, 3000)), 1900).size == (2000, 1500)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "damaged"),
        (b"a shopping list", "damaged"),
        (photo()[:300], "damaged"),
        (encoded(Image.new("1", (20_000, 20_000)), "PNG"), "more than 60 million pixels"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n", "damaged"),
    ],
)
def test_what_cannot_be_drawn_is_told(content: bytes, why: str) -> None:
    """As the end of a sentence. Only the listed kinds are ever opened."""
    with pytest.raises(PictureError, match=why):
        decode(content)


def test_vector_drawings_and_moving_pictures_are_known() -> None:
    """By their bytes, not by their names."""
    assert is_vector_drawing(b"\x01\0\0\0" + b"\0" * 36 + b" EMF")
    assert is_vector_drawing(b"\xd7\xcd\xc6\x9a\0\0")
    assert not is_vector_drawing(drawing())
    frames = [Image.new("RGB", (8, 8), colour) for colour in (RED, BLUE)]
    assert is_moving(encoded(frames[0], "GIF", save_all=True, append_images=frames[1:]))
    assert not is_moving(encoded(frames[0], "GIF"))
    assert not is_moving(b"GIF89a")


def test_pictures_keep_their_places_and_order() -> None:
    """The later one lies above; between them is the slide's own colour; nothing is larger than its pixels."""
    red, blue = drawing(RED, (100, 100)), drawing(BLUE, (100, 100))
    picture = composed(
        Layer(red, Box(10, 10, 40, 40)),
        Layer(blue, Box(30, 30, 40, 40)),
        Layer(red, Box(70, 10, 20, 20)),
        background=DARK,
    )
    scale = picture.width / 80
    assert picture.size == (400, 300)
    assert picture.getpixel((int(2 * scale), int(2 * scale))) == RED
    assert picture.getpixel((int(22 * scale), int(22 * scale))) == BLUE
    assert picture.getpixel((int(55 * scale), int(5 * scale))) == DARK


def test_a_picture_is_cut_at_the_edge_of_the_slide() -> None:
    """Nobody saw the rest."""
    picture = composed(Layer(drawing(RED, (200, 100)), Box(50, 0, 100, 50)))
    assert picture.size == (100, 100)


def test_crop_margin_and_mirror() -> None:
    """Shares are cut off first; a negative share is a margin in the slide's colour; mirroring comes last."""
    halves = Image.new("RGB", (200, 100), RED)
    halves.paste(BLUE, (100, 0, 200, 100))
    content = encoded(halves, "PNG")
    cut = composed(Layer(content, Box(0, 0, 50, 50), crop=(0.25, 0, 0.25, 0)))
    assert (cut.getpixel((10, 50)), cut.getpixel((cut.width - 10, 50))) == (RED, BLUE)
    mirrored = composed(Layer(content, Box(0, 0, 100, 50), mirrored=True))
    assert mirrored.getpixel((10, 50)) == BLUE
    margin = composed(Layer(content, Box(0, 0, 100, 50), crop=(-0.5, 0, 0, 0)), background=GREEN)
    assert margin.getpixel((10, 50)) == GREEN


def test_a_transparent_picture_lies_on_the_slides_colour() -> None:
    """Or black lines would vanish on a dark screen."""
    clear = Image.new("RGBA", (50, 50))
    clear.paste(RED, (0, 0, 25, 50))
    picture = composed(Layer(encoded(clear, "PNG"), SLIDE), background=DARK)
    assert picture.getpixel((40, 25)) == DARK
    assert picture.mode == "RGB"


def test_a_bad_picture_does_not_cost_the_others() -> None:
    """Each is told by itself; when none is left there is nothing."""
    refused: list[str] = []
    layers = [Layer(b"bad", SLIDE), Layer(drawing(RED), Box(200, 0, 10, 10)), Layer(drawing(RED), SLIDE)]
    assert compose(layers, SLIDE, WHITE, refused.append) is not None
    assert refused == ["lies outside of the slide", "is damaged, or of a kind the kiosk cannot draw"]
    assert compose(layers[:2], SLIDE, WHITE, refused.append) is None
    huge = Layer(drawing(RED), Box(-(10**6), -(10**6), 2 * 10**6, 2 * 10**6))
    assert compose([huge, layers[2]], SLIDE, WHITE, refused.append) is not None
    assert refused[-1] == "lies mostly outside of the slide"


def test_a_page_loses_its_plain_margin() -> None:
    """A little of it stays; a blank page is nothing, and a page full to the edge stays whole."""
    page = Image.new("RGB", (1000, 1000), WHITE)
    assert trimmed(page) is None
    page.paste(RED, (300, 400, 600, 500))
    smaller = trimmed(page)
    assert smaller is not None
    assert smaller.size == (300 + 60, 100 + 60)
    assert smaller.getpixel((30, 30)) == RED
    page.paste(RED, (0, 990, 1000, 1000))
    page.paste(RED, (990, 0, 1000, 1000))
    whole = trimmed(page)
    assert whole is not None
    assert whole.size == page.size


def test_photos_and_drawings_are_kept_in_their_own_kinds(tmp_path: Path) -> None:
    """A photo as JPEG, a drawing as PNG without a blurred edge; never longer than a screen needs."""
    slide = Box(0, 0, 4000, 3000)
    picture = compose([Layer(photo((4000, 3000)), slide)], slide, WHITE, print)
    assert picture is not None
    assert max(picture.size) == limits.PHOTO_SIDE
    assert save(picture, tmp_path, "photo") == "photo.jpg"
    assert save(Image.new("RGB", (600, 400), RED), tmp_path, "drawing") == "drawing.png"

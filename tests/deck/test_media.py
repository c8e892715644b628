"""Pictures are drawn in processes that can be killed, and nothing of a file but its look survives."""

from __future__ import annotations

import io
import multiprocessing
import os
import signal
import threading
import time
import zlib
from pathlib import Path

import msgspec
import pytest
from PIL import Image, ImageChops

from kiosk.deck import limits, media_soft, media_worker
from kiosk.deck.media import _workers, draw_all, key
from kiosk.deck.media_worker import Drawn, Job, Refused, draw
from tests.builders import DeckFolder
from tests.good_deck import CELL

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {}>{}</svg>'


def svg(inside: str, head: str = 'viewBox="0 0 100 80"') -> Job:
    """An SVG to draw."""
    return Job(SVG.format(head, inside).encode(), True, limits.SIDE)


def raster(form: str, picture: Image.Image, **options: object) -> Job:
    """A picture of pixels to draw."""
    buffer = io.BytesIO()
    picture.save(buffer, form, **options)
    return Job(buffer.getvalue(), False, limits.SIDE)


def drawn(job: Job) -> tuple[Drawn, Image.Image]:
    """The drawn picture, which must be one."""
    result = draw(job)
    assert isinstance(result, Drawn), result
    return result, Image.open(io.BytesIO(result.webp))


def refused(job: Job) -> str:
    """Why it was not drawn."""
    result = draw(job)
    assert isinstance(result, Refused), result
    return result.reason


def nested_use(levels: int) -> str:
    """A drawing whose parts use each other: ten times more of them on each level."""
    parts = "".join(
        f'<g id="g{level}">' + f'<use xlink:href="#g{level - 1}"/>' * 10 + "</g>" for level in range(1, levels)
    )
    return f'<defs><g id="g0"><rect width="5" height="5"/></g>{parts}</defs><use xlink:href="#g{levels - 1}"/>'


def endless_blur() -> Job:
    """A drawing that takes minutes: a hundred wide blurs over the whole of a large canvas."""
    blur = '<filter id="f"><feGaussianBlur stdDeviation="50"/></filter>'
    group = '<g style="opacity:.9" filter="url(#f)"><rect width="4000" height="4000"/></g>'
    return svg(blur + group * 100, 'viewBox="0 0 4000 4000"')


def test_an_svg_is_drawn_at_one_and_a_half_times_its_size() -> None:
    """Labels keep their places, because the size in the drawing's own pixels is kept beside it."""
    result, picture = drawn(svg('<rect width="50" height="80" fill="#ff0000"/>'))
    assert (result.width, result.height, picture.size) == (100.0, 80.0, (150, 120))
    assert picture.convert("RGBA").getpixel((110, 60)) == (0, 0, 0, 0)


@pytest.mark.parametrize(
    ("head", "size"),
    [
        ('width="200" height="160" viewBox="0 0 100 80"', (100.0, 80.0)),
        ('width="100px" height="80"', (100.0, 80.0)),
        ('width="50mm" height="40mm" viewBox="0 0 100 80"', (100.0, 80.0)),
        ('viewBox="0,0,6000,3000"', (6000.0, 3000.0)),
        ('viewBox="0 0 4000 4000"', (4000.0, 4000.0)),
    ],
)
def test_a_large_drawing_is_drawn_smaller(head: str, size: tuple[float, float]) -> None:
    """At most 4096 pixels a side and 12 million in all."""
    result, picture = drawn(svg('<rect width="50" height="80"/>', head))
    assert (result.width, result.height) == size
    assert max(picture.size) <= 4096
    assert picture.width * picture.height <= 12_010_000


@pytest.mark.parametrize(
    ("inside", "head", "reason"),
    [
        ("<text>Hello</text>", "", "text"),
        ('<image href="/etc/hostname.png"/>', "", "another picture"),
        ('<image xlink:href="data:image/png;base64,AAAA"/>', "", "another picture"),
        ('<filter id="f"><feImage href="a.png"/></filter>', "", "another picture"),
        ('<use xlink:href="other.svg#part"/>', "", "another file"),
        ('<use href="file:///etc/passwd#a"/>', "", "another file"),
        ("<foreignObject/>", "", "foreign"),
        ("<script>alert(1)</script>", "", "program"),
        ("<rect/>", 'width="210mm" height="50%"', "how large"),
        ("<rect/>", 'width="9" height="9" viewBox="0 0 100 80"', "another shape"),
        ("<rect/>", 'viewBox="0 0 0 80"', "impossible"),
        ("<rect/>", 'viewBox="0 0 1e9 1e9"', "impossible"),
        ("<rect/>", 'viewBox="0 0 9.9.9 80"', "how large"),
        ("<g>", "", "not a readable SVG"),
        ("<rect/>" * 200_001, "", "more than 200000 parts"),
    ],
)
def test_what_an_svg_must_not_hold_is_told(inside: str, head: str, reason: str) -> None:
    """The drawing program would load files, skip text, or never end."""
    assert reason in refused(svg(inside, head or 'viewBox="0 0 100 80"'))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not a readable SVG"),
        (b"<html/>", "not an SVG"),
        ("<svg viewBox='0 0 9 9'/>".encode("utf-16"), "UTF-8"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 9 9"/>', "entities"),
        (b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg viewBox="0 0 9 9"/>', "entities"),
    ],
)
def test_what_is_no_svg_is_told(content: bytes, reason: str) -> None:
    """Entities are refused before one of them can be opened."""
    assert reason in refused(Job(content, True, limits.SIDE))


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_photos_become_webp_without_what_hides_in_them(form: str) -> None:
    """Place and time of a photo, and anything behind its end, are gone; it is turned as the camera was
    held."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "SECRET PLACE"
    job = raster(form, Image.new("RGB", (40, 30), "red"), exif=exif)
    result, picture = drawn(Job(job.content + b"SECRET TAIL", False, limits.SIDE))
    assert (result.width, result.height, picture.size) == (30.0, 40.0, (30, 40))
    assert picture.format == "WEBP"
    assert b"SECRET" not in result.webp


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16"])
def test_every_mode_of_pixels_is_understood(mode: str) -> None:
    """Whatever a scanner or a drawing program writes."""
    form = "JPEG" if mode == "CMYK" else "PNG"
    assert drawn(raster(form, Image.new(mode, (20, 20))))[1].size == (20, 20)


def test_a_see_through_picture_stays_see_through() -> None:
    """The stage shines through; a picture without holes carries no needless layer."""
    half = Image.new("RGBA", (20, 20), (255, 0, 0, 128))
    assert drawn(raster("PNG", half))[1].mode == "RGBA"
    assert drawn(raster("PNG", Image.new("RGBA", (20, 20), "red")))[1].mode == "RGB"


def test_a_large_photo_is_made_smaller() -> None:
    """A phone's picture fits; its places are still counted in its own pixels."""
    result, picture = drawn(raster("JPEG", Image.new("L", (5000, 2000))))
    assert (result.width, result.height) == (5000.0, 2000.0)
    assert picture.size == (4096, 1638)


def test_a_picture_bomb_is_refused() -> None:
    """109 kB that would become 900 million pixels."""
    rows = zlib.compress(b"\0" * (30_000 // 8 + 1) * 30_000, 9)
    parts = [(b"IHDR", (30_000).to_bytes(4, "big") * 2 + b"\1\0\0\0\0"), (b"IDAT", rows), (b"IEND", b"")]
    content = b"\x89PNG\r\n\x1a\n" + b"".join(
        len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big") for name, data in parts
    )
    assert len(content) < 200_000
    assert "million pixels" in refused(Job(content, False, limits.SIDE))


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n\0\0", b"<svg/>", b"RIFF\0\0\0\0WEBPVP8 "])
def test_damaged_photos_are_told(content: bytes) -> None:
    """And so are forms of pictures we do not take."""
    assert "damaged or not a PNG" in refused(Job(content, False, limits.SIDE))


def test_wide_blurs_look_the_same_when_drawn_small(monkeypatch: pytest.MonkeyPatch) -> None:
    """The short way for soft backdrops changes no pixel by more than the eye can see."""
    blur = '<filter id="{}" x="-.2" width="1.4"><feGaussianBlur stdDeviation="{}"/></filter>'
    far = '<circle cx="150" cy="200" r="90" fill="#294665"/>'
    near, sharp = (
        '<rect width="100" height="60" fill="#0B2A3C"/>',
        '<rect width="100" height="60" fill="#F8D083"/>',
    )
    job = svg(
        f"<defs>{blur.format('far', 14)}</defs>{blur.format('near', 9)}"
        f'<g opacity=".8"><g filter="url(#far)" opacity="0.5">{far}</g></g>'
        '<g transform="translate(300 100) rotate(20) scale(1.5)">'
        f'<g transform="translate(4 9)" filter="url(#near)">{near}</g>{sharp}</g>',
        'viewBox="10 20 606 555"',
    )
    calls = []

    def counted(text: str, do: media_soft.DrawSoft) -> str:
        softer = media_soft.soften(text, do)
        calls.append(softer.count("data:image/png"))
        return softer

    monkeypatch.setattr(media_worker, "soften", counted)
    quick = drawn(job)[1].convert("RGBA")
    monkeypatch.setattr(media_worker, "soften", lambda text, _: text)
    true = drawn(job)[1].convert("RGBA")
    assert calls == [2]
    pages = [Image.alpha_composite(Image.new("RGBA", quick.size, "white"), page) for page in (quick, true)]
    _, most = ImageChops.difference(*[page.convert("L") for page in pages]).getextrema()
    assert isinstance(most, int)
    assert most <= 12


def test_drawings_that_are_not_simple_stay_as_they_are() -> None:
    """Styles and parts from elsewhere are left to the slow way, which is always right."""
    blur = '<filter id="f"><feGaussianBlur stdDeviation="20"/></filter>'
    for inside in (
        f"<style>g{{opacity:.5}}</style>{blur}<g filter='url(#f)'><circle r='9'/></g>",
        f"{blur}<circle id='c' r='9'/><g filter='url(#f)'><use href='#c'/></g>",
        f"{blur}<g transform='skewX(9)'><g filter='url(#f)'><circle r='9'/></g></g>",
    ):
        text = svg(inside).content.decode()
        assert "image" not in media_soft.soften(text, lambda *_: (b"png", (0, 0, 1, 1)))


def test_a_hostile_drawing_is_killed_and_the_others_are_drawn() -> None:
    """A drawing that would not end costs its time limit and nothing else."""
    hostile, good = endless_blur(), svg("<rect width='9' height='9'/>")
    begin = time.monotonic()
    results = draw_all([hostile, good, svg("<circle r='30'/>")], seconds=3)
    assert time.monotonic() - begin < 30
    stopped = results.pop(key(hostile))
    assert isinstance(stopped, Refused)
    assert "longer than 3 seconds" in stopped.reason
    assert [type(result) for result in results.values()] == [Drawn, Drawn]


def test_a_busy_machine_is_no_reason_to_refuse() -> None:
    """A process that has to wait longer than its limit, but does not compute longer, finishes its drawing."""
    with _workers(seconds=1, count=1) as idle:
        worker = idle.get()
        (process,) = multiprocessing.active_children()
        assert process.pid is not None
        os.kill(process.pid, signal.SIGSTOP)
        go_on = threading.Timer(1.5, os.kill, (process.pid, signal.SIGCONT))
        go_on.start()
        assert isinstance(worker.draw(svg("<rect width='9' height='9'/>")), Drawn)
        idle.put(worker)


def test_parts_that_use_each_other_end() -> None:
    """Ten to the twelfth rectangles are refused, by whichever limit comes first."""
    results = draw_all([svg(nested_use(12))], seconds=20)
    assert [type(result) for result in results.values()] == [Refused]


def test_a_process_that_dies_is_replaced() -> None:
    """A drawing nested so deeply that the program breaks is one finding, not the end."""
    deep, good = svg("<g>" * 150_000 + "</g>" * 150_000), svg("<rect width='9' height='9'/>")
    results = draw_all([deep, good])
    assert isinstance(results[key(deep)], Refused)
    assert isinstance(results[key(good)], Drawn)


def test_an_unchanged_picture_is_not_drawn_again(tmp_path: Path) -> None:
    """The cache answers for it; a changed picture or a damaged cache is drawn anew."""
    job = Job(CELL.encode(), True, 64)
    first = draw_all([job], tmp_path)[key(job)]
    (kept,) = tmp_path.iterdir()
    marked = Drawn(1.0, 1.0, b"from the cache")
    kept.write_bytes(msgspec.msgpack.encode(marked))
    assert draw_all([job], tmp_path) == {key(job): marked}
    other = Job(CELL.replace("600", "601").encode(), True, 64)
    assert draw_all([other], tmp_path)[key(other)] != marked
    kept.write_bytes(b"damaged")
    assert draw_all([job], tmp_path)[key(job)] == first


def test_a_small_deck_has_small_pictures() -> None:
    """The same picture in lower quality: fewer bytes, the same size, and never mistaken for the fine one."""
    fine = raster("PNG", Image.effect_noise((200, 160), 60.0))
    small = msgspec.structs.replace(fine, quality=72)
    (one, large), (two, light) = drawn(fine), drawn(small)
    assert large.size == light.size
    assert len(two.webp) < len(one.webp)
    assert key(fine) != key(small)


def test_the_same_picture_is_drawn_once(deck: DeckFolder) -> None:
    """Two names for one drawing share one entry in the package."""
    assert key(svg("<rect/>")) == key(svg("<rect/>"))
    built = deck.build()
    assert len(built.media) == 2


def test_a_picture_that_cannot_be_drawn_is_a_finding_with_its_reason(deck: DeckFolder) -> None:
    """In words that say what to do, at the file that is wrong."""
    deck.write("media/other.svg", SVG.format('viewBox="0 0 1212 1110"', "<text>Hi</text>"))
    (found,) = (finding for finding in deck.build().findings if finding.rule == "unreadable-media")
    assert found.file == "media/other.svg"
    assert "turn the text into paths" in found.problem


def test_a_drawing_for_one_screen_is_no_finer_than_that() -> None:
    """As many pixels as its scale says, however long its side may be; and never mistaken for the fine one."""
    fine = svg('<rect width="50" height="40"/>')
    coarse = msgspec.structs.replace(fine, scale=1.0)
    assert drawn(fine)[1].size == (150, 120)
    assert drawn(coarse)[1].size == (100, 80)
    assert key(fine) != key(coarse)

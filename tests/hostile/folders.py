"""Deck folders that do harm: files that are none, texts that never end, and pictures that are something else.

Rules: every case differs from the good deck in one thing. What a system cannot make (pipes on some) is left out there.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

from tests.builders import DeckFolder
from tests.deck.bad_decks import LOOK
from tests.hostile.case import Case
from tests.hostile.contents import IMG, STRANGE_TEXT, png, webp

FRONT = (
    '+++\nkind = "picture"\nchapter = "cells"\nsources = ["S1"]\npicture = "cell"\ntitle = "Look"\nalt = "A."\n+++\n'
)
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1212 1110">'
OTHER = "media/other.svg"


def folder_case(name: str, change: Callable[[DeckFolder], object], said: str) -> Case:
    """A case that is the good deck folder after one change."""

    def build(folder: Path) -> Path:
        deck = DeckFolder(folder / "deck", folder / "cache")
        change(deck)
        return deck.root

    return Case(name, build, said)


def instead(file: str, make: Callable[[Path], object]) -> Callable[[DeckFolder], object]:
    """Put what is no file in the place of a file."""

    def change(deck: DeckFolder) -> None:
        path = deck.root / file
        path.unlink()
        make(path)

    return change


def written(file: str, content: str | bytes) -> Callable[[DeckFolder], object]:
    """Write a file of the deck anew."""
    return lambda deck: deck.write(file, content)


def page(text: str) -> Callable[[DeckFolder], object]:
    """A slide with this text."""
    return written(LOOK, FRONT + text)


def added(file: str, text: str) -> Callable[[DeckFolder], object]:
    """More text at the end of a file."""
    return lambda deck: deck.write(file, (deck.root / file).read_text(encoding="utf-8") + text)


def drawing(inside: str, head: str = HEAD) -> Callable[[DeckFolder], object]:
    """A drawing with this inside."""
    return written(OTHER, f"{head}{inside}</svg>")


def photo(make: Callable[[], bytes], name: str = "media/photo.png") -> Callable[[DeckFolder], object]:
    """One more picture, of pixels; made when it is wanted."""
    return lambda deck: deck.write(name, make())


def _socket(path: Path) -> None:
    """A socket stays in its place when nobody listens any more; its whole name may be too long for one."""
    before = Path.cwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as end:
            end.bind(path.name)
    finally:
        os.chdir(before)


def _loop(path: Path) -> None:
    path.symlink_to(path)


def _room(deck: DeckFolder) -> None:
    """The whole folder of slides lies elsewhere."""
    (deck.root / "slides").rename(deck.root.parent / "elsewhere")
    (deck.root / "slides").symlink_to(deck.root.parent / "elsewhere")


FILES: tuple[Case, ...] = (
    folder_case("a link to a secret", instead(LOOK, lambda path: path.symlink_to("/etc/passwd")), "link"),
    folder_case("a link to itself", instead(LOOK, _loop), "link"),
    folder_case("a link to nothing", instead(LOOK, lambda path: path.symlink_to("/nowhere")), "link"),
    folder_case("a room elsewhere", _room, "strange-file"),
    folder_case("a pipe", instead(LOOK, lambda path: os.mkfifo(path)), "strange-file"),
    folder_case("a socket", instead(LOOK, _socket), "strange-file"),
    folder_case("a folder for a file", instead(LOOK, lambda path: path.mkdir()), "unused-file"),
    folder_case("a pipe for the cover", instead("deck.toml", lambda path: os.mkfifo(path)), "There is no deck.toml"),
    folder_case(
        "a link for the cover", instead("deck.toml", lambda path: path.symlink_to("/etc/passwd")), "There is no"
    ),
    folder_case("a name that reads backwards", written("media/a\u202egnp.svg", "x"), "file-name"),
    folder_case("a name with a new line", written("media/a\nb.svg", "x"), "file-name"),
    folder_case("another case", written("slides/01-LOOK.en.md", "x"), "unused-file"),
    folder_case("a font", written("media/evil.ttf", b"\0\1\0\0"), "unused-file"),
    folder_case("a program", written("evil.exe", b"MZ"), "unused-file"),
    folder_case("a drawing program", written("media/evil.qml", b"import QtQuick"), "unused-file"),
    folder_case("a program under a picture's name", photo(lambda: b"\x7fELF" + bytes(99)), "unreadable-media"),
    folder_case("a file that is too large", written(LOOK, b"x" * 20_000), "file-too-large"),
    folder_case("a cover that is too large", written("deck.toml", b"#" * 600_000), "cannot be read"),
    folder_case("a cover of zeros", written("deck.toml", bytes(500_000)), "hidden-character"),
    folder_case("a glossary of zeros", written("glossary.en.toml", bytes(500_000)), "hidden-character"),
    folder_case("bytes that are no text", written(LOOK, b"\xff\xfe\x00"), "not-utf8"),
    folder_case("16-bit text", written(LOOK, "+++\n".encode("utf-16")), "not-utf8"),
)
LISTS = {
    "quotes in quotes": ">" * 10_000 + "a",
    "lists in lists": "- " * 7000 + "a",
    "numbers in numbers": "1. " * 5000,
    "quotes and lists": "> - " * 3500,
    "outside links": "<http://192.0.2.1/>" * 700,
    "definitions": "\n".join(f"[a{number}]: http://192.0.2.1" for number in range(400)),
    "a picture from elsewhere": "![a](http://192.0.2.1/a.png)",
    "code": "```\nrm -rf /\n```",
    "headings": "# a\n" * 3000,
    "lines": "---\n" * 3000,
    "a comment": "<!--" * 3000,
    "HTML in HTML": "<b>" * 4000,
    "HTML": IMG * 300,
    "a script in the words": "<script>alert(1)</script>",
    "hidden signs as numbers": "&#x202e;" * 1500,
    "stars": "**" * 7000,
}
TEXTS: tuple[Case, ...] = (
    *(
        folder_case(what, page(text), "markup-" if "hidden" not in what else "hidden-character")
        for what, text in LISTS.items()
    ),
    *(
        folder_case(f"{what} in the words", page(text), "markup-html" if text == IMG else "hidden-character")
        for what, text in STRANGE_TEXT.items()
    ),
    folder_case("brackets", page("[a](" * 3500), "stray-sign"),
    folder_case("a table of 1 MB", page("|a|b|\n|-|-|\n" + "|x|y|\n" * 170_000), "file-too-large"),
    folder_case("a wide table", page("|a" * 2000 + "\n" + "|-" * 2000 + "\n" + "|b" * 2000), "too-many-parts"),
    folder_case("values without end", written(LOOK, "+++\ntitle = 'x'\n"), "no-front-matter"),
    folder_case("values in a comment", written(LOOK, "<!--\n" + FRONT), "no-front-matter"),
    folder_case("a fence in a value", written(LOOK, '+++\ntitle = """\n+++\n"""\n+++\n'), "unreadable-values"),
    folder_case("a value twice", written(LOOK, FRONT.replace("chapter", "kind")), "unreadable-values"),
    folder_case("a value of another kind", written(LOOK, FRONT.replace('"Look"', "{a = [nan, inf]}")), "wrong-value"),
)
TOML = {
    "lists in lists": "a = " + "[" * 100_000,
    "tables in tables": "a = " + "{a = " * 50_000,
    "an endless number": "a = " + "9" * 100_000,
    "an endless name": "a" + ".a" * 200_000 + " = 1",
    "an endless head": "[a" + ' . "a"' * 60_000 + "]",
    "an impossible day": "a = 9999-99-99",
}
VALUES: tuple[Case, ...] = (
    *(folder_case(f"a cover with {what}", written("deck.toml", text), "cannot be read") for what, text in TOML.items()),
    folder_case(
        "20,000 unknown values", added("deck.toml", "\n" + "".join(f"k{n}=1\n" for n in range(20_000))), "unknown-key"
    ),
    folder_case(
        "30,000 words", written("glossary.en.toml", "".join(f"[t{n}]\nw=1\n" for n in range(30_000))), "too-many-parts"
    ),
    folder_case("10,000 chapters", added("deck.toml", "\n[[chapters]]\nid='a'" * 10_000), "too-many-parts"),
    folder_case(
        "8,000 credits", written("media/credits.toml", "".join(f"[t{n}]\nw=1\n" for n in range(8000))), "unused-credit"
    ),
    folder_case("HTML in the title", written("deck.toml", f"id = '{IMG}'\nlanguages = ['en']"), "markup-html"),
)
LEVELS = "".join(f'<g id="g{n}">' + f'<use xlink:href="#g{n - 1}"/>' * 10 + "</g>" for n in range(1, 10))
NESTED = f'<defs><g id="g0"><rect width="5" height="5"/></g>{LEVELS}</defs><use xlink:href="#g9"/>'
LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
BOMB = f'<!DOCTYPE svg [<!ENTITY a0 "ha">{LAUGHS}]>{HEAD}'
SECRET = f'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>{HEAD}'
ELSEWHERE = f'<!DOCTYPE svg SYSTEM "http://192.0.2.1/evil.dtd">{HEAD}'
DRAWINGS: tuple[Case, ...] = (
    folder_case("parts that use parts", drawing(NESTED), "unreadable-media"),
    folder_case("entities in entities", drawing("&a9;", BOMB), "unreadable-media"),
    folder_case("an entity from the disk", drawing("&a;", SECRET), "unreadable-media"),
    folder_case("a definition from elsewhere", drawing("&a;", ELSEWHERE), "unreadable-media"),
    folder_case(
        "a picture in a drawing from elsewhere", drawing('<image href="http://192.0.2.1/a.png"/>'), "unreadable-media"
    ),
    folder_case("a picture from the disk", drawing('<image href="file:///etc/passwd"/>'), "unreadable-media"),
    folder_case("a part from elsewhere", drawing('<use href="http://192.0.2.1/a.svg#a"/>'), "unreadable-media"),
    folder_case("a link to a program", drawing('<a href="javascript:alert(1)"><rect/></a>'), "unreadable-media"),
    folder_case("a program in a drawing", drawing("<script>alert(1)</script>"), "unreadable-media"),
    folder_case("a page in a drawing", drawing("<foreignObject><body/></foreignObject>"), "unreadable-media"),
    folder_case("a picture in a filter", drawing('<filter><feImage href="a.png"/></filter>'), "unreadable-media"),
    folder_case("words", drawing("<text>Take 5 a day</text>"), "unreadable-media"),
    folder_case("a huge drawing", drawing("<rect/>", '<svg viewBox="0 0 1e9 1e9">'), "unreadable-media"),
    folder_case("a thin drawing", drawing("<rect/>", '<svg viewBox="0 0 90000 1">'), "unreadable-media"),
    folder_case("a deep drawing", drawing("<g>" * 30_000 + "</g>" * 30_000), "unreadable-media"),
    folder_case("200,001 parts", drawing("<rect/>" * 200_001), "unreadable-media"),
    folder_case("half a drawing", written(OTHER, f"{HEAD}<rect"), "unreadable-media"),
    folder_case("no drawing", written(OTHER, "<html/>"), "unreadable-media"),
)


def huge_png(side: int) -> bytes:
    """109 kB that become 900 million pixels at a side of 30,000."""
    import zlib

    rows = zlib.compress(bytes((min(side, 30_000) // 8 + 1) * min(side, 30_000)), 9)
    head = side.to_bytes(4, "big") * 2 + b"\1\0\0\0\0"
    chunks = [(b"IHDR", head), (b"IDAT", rows), (b"IEND", b"")]
    whole = (
        len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big") for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(whole)


def huge_jpeg() -> bytes:
    """A small JPEG whose head says 65,500 by 65,500 pixels."""
    import io

    from PIL import Image

    buffer = io.BytesIO()
    Image.new("L", (16, 16)).save(buffer, "JPEG")
    content = bytearray(buffer.getvalue())
    place = content.index(b"\xff\xc0")
    content[place + 5 : place + 9] = (65_500).to_bytes(2, "big") * 2
    return bytes(content)


def gif(side: int) -> bytes:
    """A GIF that says how large it is and holds next to nothing."""
    return b"GIF89a" + side.to_bytes(2, "little") * 2 + b"\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0" + bytes(8) + b";"


PHOTOS: tuple[Case, ...] = (
    folder_case("a PNG of 30,000 by 30,000", photo(lambda: huge_png(30_000)), "unreadable-media"),
    folder_case("a PNG of two billion", photo(lambda: huge_png(2**31 - 1)), "unreadable-media"),
    folder_case("a JPEG of 65,500 by 65,500", photo(lambda: huge_jpeg(), "media/photo.jpg"), "unreadable-media"),
    folder_case(
        "a WebP of 9,000 by 9,000",
        photo(lambda: webp((9000, 9000), lossless=True, method=0), "media/photo.webp"),
        "unreadable-media",
    ),
    folder_case("a GIF of 65,535 by 65,535", photo(lambda: gif(65_535)), "unreadable-media"),
    folder_case("half a PNG", photo(lambda: png((640, 480))[:60]), "unreadable-media"),
    folder_case("an empty picture", photo(lambda: b""), "unreadable-media"),
    folder_case("a page for a picture", photo(lambda: b"<html></html>"), "unreadable-media"),
    folder_case(
        "PostScript for a picture",
        photo(lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n"),
        "unreadable-media",
    ),
    folder_case("a picture that is too large", photo(lambda: bytes(17 * 1024 * 1024)), "file-too-large"),
    folder_case("a drawing under another name", photo(lambda: f"{HEAD}</svg>".encode()), "unreadable-media"),
)
FOLDERS: tuple[Case, ...] = FILES + TEXTS + VALUES + DRAWINGS + PHOTOS

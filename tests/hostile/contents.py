"""Packages whose outer form is right and whose inside does harm: JSON, texts and pictures.

Rules: every case differs from the good deck in one thing; the tables of the package are right, as if their maker knew
ours.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from functools import partial
from typing import Any

from PIL import Image

from tests.hostile.case import Case, file_case, good_entries, repacked

IMG = '<img src="http://192.0.2.1/a.png">'
STRANGE_TEXT = {
    "a direction override": "Look\u202etxet",
    "an isolate": "Look\u2066 there",
    "a zero-width space": "Lo\u200bok",
    "a tag": "Look\U000e0041",
    "an escape": "Look\x1b[2J",
    "a zero": "Look\x00",
    "a private sign": "Look\ue000",
    "a sign that shows nothing": "\u3164\u2800",
    "a tower of marks": "L" + "\u0301" * 400,
    "HTML": IMG,
}


def edited(entry: str, change: Callable[[Any], object]) -> bytes:
    """The good deck in which `change` was done to one JSON entry."""
    tree = json.loads(good_entries()[entry])
    change(tree)
    return repacked({entry: json.dumps(tree, ensure_ascii=False).encode("utf-8", "surrogatepass")})


def header(change: Callable[[Any], object]) -> bytes:
    """The good deck with another header."""
    return edited("header.json", change)


def body(change: Callable[[Any], object]) -> bytes:
    """The good deck with another body."""
    return edited("body.json", change)


def raw(entry: str, old: bytes, new: bytes) -> bytes:
    """The good deck with other bytes in one entry."""
    content = good_entries()[entry]
    assert old in content
    return repacked({entry: content.replace(old, new, 1)})


def everywhere(words: str) -> Callable[[Any], None]:
    """A change that puts the same words into every text that is shown."""

    def change(tree: Any) -> None:
        for key, value in list(tree.items() if isinstance(tree, dict) else enumerate(tree)):
            if isinstance(value, dict | list):
                change(value)
            elif isinstance(value, str) and key in (
                "title",
                "text",
                "hint",
                "alt",
                "label",
                "detail",
                "ask",
                "why",
                "meaning",
            ):
                tree[key] = words

    return change


def pictured(content: bytes) -> bytes:
    """The good deck in which one picture is something else, under its own name and hash."""
    import hashlib

    name = f"media/{hashlib.sha256(content).hexdigest()}.webp"

    def change(tree: Any) -> None:
        tree["media"]["cell"] |= {"light": name, "dark": name}

    tree = json.loads(good_entries()["body.json"])
    change(tree)
    return repacked({"body.json": json.dumps(tree).encode(), name: content})


def webp(size: tuple[int, int], frames: int = 1, **options: Any) -> bytes:
    """A WebP picture of one colour."""
    buffer = io.BytesIO()
    more = [Image.new("RGB", size, (50 * number, 0, 99)) for number in range(1, frames)]
    animation = {"save_all": True, "append_images": more} if more else {}
    Image.new("RGB", size).save(buffer, "WEBP", **animation, **options)
    return buffer.getvalue()


def png(size: tuple[int, int]) -> bytes:
    """A PNG picture of one colour."""
    buffer = io.BytesIO()
    Image.new("1", size).save(buffer, "PNG")
    return buffer.getvalue()


def _slides(count: int) -> bytes:
    """One slide so many times, each with a name of its own."""
    tree = json.loads(good_entries()["body.json"])
    model = json.dumps(tree["slides"][0] | {"id": "ID"})
    slides = ",".join(model.replace('"ID"', f'"s{number}"') for number in range(count))
    rest = json.dumps(tree | {"slides": []})
    return repacked({"body.json": rest.replace('"slides": []', f'"slides": [{slides}]').encode()})


def _names(tree: Any) -> None:
    """Thousands of slides that name chapters nearly like other thousands of names."""
    model = tree["slides"][0]
    tree["slides"] = [model | {"id": f"slide-{n}", "chapter": f"chapter-{n}"} for n in range(5000)]
    tree["sources"] = {f"source-{n}": {"id": f"source-{n}", "text": "A."} for n in range(4000)}


FORMS: tuple[Case, ...] = (
    file_case(
        "a deep header", lambda: repacked({"header.json": b'{"title":' * 5000 + b"1" + b"}" * 5000}), "another form"
    ),
    file_case("a deep list", lambda: repacked({"body.json": b'{"slides":' + b"[" * 100_000}), "another form"),
    file_case("no JSON", lambda: repacked({"header.json": b"\xff\xfe{}"}), "another form"),
    file_case("a list for a header", lambda: repacked({"header.json": b"[]"}), "another form"),
    file_case("not a number", lambda: raw("body.json", b'"minutes":0.5', b'"minutes":NaN'), "another form"),
    file_case("an endless number", lambda: raw("body.json", b'"minutes":0.5', b'"minutes":1e999'), "another form"),
    file_case(
        "a number of 5,000 digits", lambda: raw("body.json", b'"tour":2', b'"tour":' + b"9" * 5000), "another form"
    ),
    file_case("a number of 30 digits", lambda: raw("body.json", b'"tour":2', b'"tour":' + b"9" * 30), "wrong-value"),
    file_case("a negative number", lambda: raw("body.json", b'"minutes":0.5', b'"minutes":-1e300'), "wrong-value"),
    file_case("a text for a number", lambda: raw("body.json", b'"tour":2', b'"tour":"2"'), "another form"),
    file_case(
        "an unknown kind", lambda: body(lambda tree: tree["slides"][0]["kind"].update(name="program")), "another form"
    ),
    file_case("half a letter", lambda: raw("body.json", b'"Look"', b'"\\ud800"'), "another form"),
    file_case("20,001 slides", lambda: _slides(20_001), "too-many-parts"),
    file_case("nearly the same names", lambda: body(_names), "unknown-chapter"),
    file_case(
        "600 languages",
        lambda: header(lambda tree: tree.update(languages=[f"l{n}" for n in range(600)])),
        "too-many-parts",
    ),
    file_case("no language", lambda: header(lambda tree: tree.update(languages=[])), "no-language"),
    file_case(
        "a language that climbs", lambda: header(lambda tree: tree["languages"].append("../x")), "strange-language"
    ),
    file_case("an id that climbs", lambda: header(lambda tree: tree.update(id="../../evil")), "strange-id"),
    file_case("a slide id that climbs", lambda: body(lambda tree: tree["slides"][0].update(id="/etc/x")), "strange-id"),
    file_case("a slide twice", lambda: body(lambda tree: tree["slides"].append(tree["slides"][0])), "same-id"),
    file_case("an endless title", lambda: header(lambda tree: tree["title"].update(en="x" * 20_000)), "endless-text"),
    file_case(
        "a list without end",
        lambda: body(lambda tree: tree["slides"][0].update(sources=["S1"] * 9000)),
        "too-many-parts",
    ),
    file_case("no chapter", lambda: header(lambda tree: tree.update(chapters=[])), "no-chapters"),
    *(
        file_case(
            f"{what} in every text",
            partial(body, everywhere(words)),
            "markup-html" if words == IMG else "hidden-character",
        )
        for what, words in STRANGE_TEXT.items()
    ),
    file_case("HTML in the title", lambda: header(lambda tree: tree["title"].update(en=IMG)), "markup-html"),
)
PICTURES: tuple[Case, ...] = (
    file_case(
        "a picture from elsewhere",
        lambda: raw("body.json", b'"light":"media/', b'"light":"../../media/'),
        "missing-media",
    ),
    file_case(
        "a picture without width", lambda: body(lambda tree: tree["media"]["cell"].update(width=0)), "media-size"
    ),
    file_case(
        "a picture of negative height", lambda: body(lambda tree: tree["media"]["cell"].update(height=-5)), "media-size"
    ),
    file_case("an endless picture", lambda: body(lambda tree: tree["media"]["cell"].update(width=1e300)), "media-size"),
    file_case(
        "a safe part outside",
        lambda: body(lambda tree: tree["media"]["cell"].update(safe=[0, 0, 9e9, 9e9])),
        "media-size",
    ),
    file_case("another shape", lambda: pictured(webp((900, 30))), "media-size"),
    file_case("a film", lambda: pictured(webp((64, 58), frames=3)), "unreadable-media"),
    file_case(
        "a picture of 9,000 by 9,000",
        lambda: pictured(webp((9000, 9000), lossless=True, method=0)),
        "unreadable-media",
    ),
    file_case("a picture too wide", lambda: pictured(webp((5000, 9))), "unreadable-media"),
    file_case("half a picture", lambda: pictured(webp((640, 586))[:60]), "unreadable-media"),
    file_case("a PNG under another name", lambda: pictured(png((64, 64))), "unreadable-media"),
    file_case("a page for a picture", lambda: pictured(b"<html><script>alert(1)</script></html>"), "unreadable-media"),
    file_case("a font for a picture", lambda: pictured(b"\0\1\0\0" + bytes(400)), "unreadable-media"),
    file_case("a program for a picture", lambda: pictured(b"\x7fELF" + bytes(400)), "unreadable-media"),
)
CONTENTS: tuple[Case, ...] = FORMS + PICTURES

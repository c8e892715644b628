"""Rules for every QML file: what would betray a shaky hand, vanish without a GPU, or let markup in is not
used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk

PACKAGE = Path(kiosk.__file__).parent
FILES = sorted(PACKAGE.rglob("*.qml"))

TOUCH = "every touch goes through Target, which knows shaky hands"
VANISHES = "it is not drawn on a machine without a GPU"
MARKUP = "texts are plain, so that no deck can bring markup in"
PATIENCE = "time is an event of the visit, not a timer of a drawing"
FORBIDDEN = {
    r"import QtQuick\.Controls": TOUCH,
    r"\b(MouseArea|MultiPointTouchArea|\w+Handler)\b": TOUCH,
    r"\b(Flickable|ListView|GridView|PathView|SwipeView|StackView|ScrollView|Button) *\{": TOUCH,
    r"\b(TextInput|TextEdit|Keys\.|Shortcut *\{)": "a visitor has no keyboard",
    r"\b(ShaderEffect|MultiEffect|RectangularShadow|ParticleSystem)\b": VANISHES,
    r"\blayer(\.(enabled|effect|smooth|sampler|textureS|sourceRect)| *\{)": VANISHES,
    r"\b(RichText|StyledText|MarkdownText|AutoText)\b": MARKUP,
    r"\bTimer *\{": PATIENCE,
    r"\b(XMLHttpRequest|Qt\.openUrlExternally)\b": "nothing is fetched",
    r"\b(Qt\.createQmlObject|eval\()": "nothing is made from text",
    r"https?://": "nothing is fetched",
}


def lines(file: Path) -> Iterator[tuple[int, str]]:
    """The lines of a QML file without comments, counted from 1."""
    for number, line in enumerate(file.read_text().splitlines(), start=1):
        code = re.sub(r"(^|[^:])//.*", r"\1", line)
        if code.strip():
            yield number, code


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_no_drawing_uses_what_does_not_belong_in_a_kiosk(pattern: str) -> None:
    """Stock controls, effects that vanish, markup, timers, the network."""
    found = [
        f"{file.relative_to(PACKAGE)}:{number} has “{match.group().strip()}”: {FORBIDDEN[pattern]}."
        for file in FILES
        for number, line in lines(file)
        if (match := re.search(pattern, line))
    ]
    assert not found, "\n".join(found)


def test_every_text_is_a_label() -> None:
    """Only Label draws text, because it says that texts are plain and legible."""
    found = [
        f"{file.relative_to(PACKAGE)}:{number} draws a Text of its own: use Label."
        for file in FILES
        if file.name != "Label.qml"
        for number, line in lines(file)
        if re.search(r"(^|[^\w.])Text *\{", line)
    ]
    assert not found, "\n".join(found)
    assert "textFormat: Text.PlainText" in (PACKAGE / "ui" / "controls" / "Label.qml").read_text()


def test_every_shape_is_smooth_on_a_graphics_card() -> None:
    """Without the curve renderer edges are jagged; a code of square modules is the exception."""
    found = [
        f"{file.relative_to(PACKAGE)} has {shapes} shapes, {smooth} of them with the curve renderer."
        for file in FILES
        if file.name != "QrCode.qml"
        for code in ["\n".join(line for _, line in lines(file))]
        for shapes in [len(re.findall(r"(^|[^\w.])Shape *\{", code))]
        for smooth in [len(re.findall(r"preferredRendererType: Shape\.CurveRenderer", code))]
        if shapes != smooth
    ]
    assert not found, "\n".join(found)


def test_every_drawing_of_the_screen_is_named_in_the_module() -> None:
    """A file that qmldir forgets is found by accident or not at all."""
    folder = PACKAGE / "ui"
    named = set(re.findall(r"\S+\.qml", (folder / "qmldir").read_text()))
    there = {file.relative_to(folder).as_posix() for file in folder.rglob("*.qml")}
    assert named == there, f"qmldir and the folder differ in {sorted(named ^ there)}"

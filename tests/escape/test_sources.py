"""What is not in the drawings cannot be called up: no dialogs, no text fields, no links, no windows, no way to quit."""

from __future__ import annotations

import re
from pathlib import Path

import kiosk
from tests.test_architecture import DRAWINGS, PACKAGE

IMPORTS = {"QtQml", "QtQuick", "QtQuick.Shapes", "QtQuick.Window", "kiosk.ui"}
# Everything of Qt that opens something, writes something, or takes a touch in its own way.
WAYS_OUT = re.compile(
    r"\b(openUrlExternally|Qt\.(quit|exit|createQmlObject|createComponent)|XMLHttpRequest|WebSocket|WebView"
    r"|TextEdit|TextArea|TextField|TextInput|selectByMouse|selectByKeyboard|Drag|DropArea|DragHandler"
    r"|PinchHandler|PinchArea|WheelHandler|HoverHandler|TapHandler|MouseArea|MultiPointTouchArea|Flickable|ListView"
    r"|Shortcut|Keys|Menu|MenuBar|ContextMenu|Popup|ToolTip|Dialog|ApplicationWindow|Window\s*\{|cursorShape"
    r"|onLinkActivated)\b"
)


def code(file: Path) -> str:
    """A drawing without its comments and words for the screen."""
    return re.sub(r'//[^\n]*|"[^"\n]*"', "", file.read_text(encoding="utf-8"))


def test_drawings_import_only_what_draws() -> None:
    """No dialogs, controls, virtual keyboard, player, browser, platform menus or files."""
    found = {
        name
        for file in DRAWINGS
        for name in re.findall(r"^import ([\w.]+)", file.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert found <= IMPORTS


def test_no_drawing_asks_for_a_way_out() -> None:
    """None of the things through which a visitor leaves elsewhere is used anywhere, at the desk neither."""
    found = [f"{file.name}: {way[0]}" for file in DRAWINGS for way in WAYS_OUT.finditer(code(file))]
    assert found == []


def test_every_text_is_plain() -> None:
    """There is one text element in all drawings, and it draws signs as they are: no HTML, no links, no loading."""
    texts = [file for file in DRAWINGS if re.search(r"^\s*Text \{", code(file), re.MULTILINE)]
    assert [file.name for file in texts] == ["Label.qml"]
    assert "textFormat: Text.PlainText" in texts[0].read_text(encoding="utf-8")


def test_no_drawing_comes_from_a_deck() -> None:
    """Files of QML are named by the program alone; none is loaded from what a deck says."""
    loaded = {
        name
        for file in DRAWINGS
        for name in re.findall(r'(?:setSource\(|source: )"([^"]+\.qml)"', file.read_text(encoding="utf-8"))
    }
    assert loaded
    for name in loaded:
        assert (PACKAGE / "ui" / name).exists() or list(PACKAGE.rglob(Path(name).name)), name


def test_no_part_of_the_window_starts_programs() -> None:
    """Only the worker process and its walls do, and neither is told by a visitor what to start."""
    for room in ("ui", "visit", "touch", "slides", "questions", "scenes", "text"):
        for file in (Path(kiosk.__file__).parent / room).rglob("*.py"):
            words = file.read_text(encoding="utf-8")
            assert not re.search(r"\bsubprocess\b|\bQProcess\b|os\.system|os\.exec|os\.spawn|\beval\(", words), (
                file.name
            )

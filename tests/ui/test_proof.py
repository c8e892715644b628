"""The proof-reader of `kiosk tour` finds every flaw that is planted, and none where there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from kiosk.ui.proof import flaws

Proof = Callable[..., list[str]]

FRAME = """
import QtQuick
Item {
    width: 800; height: 400
    %s
}
"""
GOOD = 'Text { x: 40; y: 40; width: 500; text: "All is well"; font.pixelSize: 36 }'


@pytest.fixture
def proof(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Proof]:
    """Shows a picture made of QML items and gives back the flaws found in it."""
    views: list[QQuickView] = []

    def look(*items: str, scale: float = 1.0) -> list[str]:
        file = tmp_path / f"Picture{len(views)}.qml"
        file.write_text(FRAME % "\n".join([GOOD, *items]))
        view = QQuickView()
        views.append(view)
        view.setSource(QUrl.fromLocalFile(str(file)))
        view.resize(800, 400)
        view.show()
        view.grabWindow()
        return [flaw.sentence() for flaw in flaws(view, scale)]

    yield look
    for view in views:
        view.destroy()
        view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_good_picture_has_no_flaw(proof: Proof) -> None:
    """Texts beside each other, inside the screen, large enough."""
    assert proof('Text { x: 40; y: 120; text: "Also well"; font.pixelSize: 24 }') == []


@pytest.mark.parametrize(
    ("item", "problem"),
    [
        (
            'Text { y: 120; width: 90; text: "Cut off here"; elide: Text.ElideRight; font.pixelSize: 36 }',
            "text is cut off: “Cut off here”",
        ),
        (
            "Text { y: 120; width: 200; height: 50; maximumLineCount: 1; elide: Text.ElideRight;"
            ' wrapMode: Text.WordWrap; text: "Only one line of these many words"; font.pixelSize: 36 }',
            "text is cut off: “Only one line of these many words”",
        ),
        ('Text { x: 60; y: 48; text: "Over it"; font.pixelSize: 36 }', "texts overlap: “All is well / Over it”"),
        (
            'Text { x: 700; y: 200; text: "Out of the screen"; font.pixelSize: 36 }',
            "text reaches over its edge: “Out of the screen”",
        ),
        (
            'Item { clip: true; y: 200; width: 100; height: 60; Text { text: "Clipped away"; font.pixelSize: 36 } }',
            "text reaches over its edge: “Clipped away”",
        ),
        (
            "Item { property bool keepsInside: true; y: 200; width: 100; height: 60"
            '; Text { text: "Wider than its card"; font.pixelSize: 36 } }',
            "text reaches over its edge: “Wider than its card”",
        ),
        (
            "Repeater { model: 2; Item { required property int index; property bool plate: true; y: 200; x: 150 * index"
            '; width: 180; height: 60; Text { x: 60 * index; text: "No " + index; font.pixelSize: 36 } } }',
            "labels overlap: “No 0 / No 1”",
        ),
        (
            'Text { y: 200; width: 150; text: "No room for all this"; font.pixelSize: 36 }',
            "text is wider than its place: “No room for all this”",
        ),
        ('Text { y: 200; text: "Too small"; font.pixelSize: 20 }', "text is too small: “Too small”"),
        (
            'Text { y: 200; text: "Half below it"; font.pixelSize: 36 }'
            "Rectangle { property bool surface: true; y: 225; width: 400; height: 60 }",
            "text reaches over the edge of a card: “Half below it”",
        ),
    ],
)
def test_every_planted_flaw_is_found(proof: Proof, item: str, problem: str) -> None:
    """Exactly this one, with the words it is about."""
    assert proof(item) == [problem]


@pytest.mark.parametrize(
    "item",
    [
        'Text { x: 60; y: 48; visible: false; text: "Hidden"; font.pixelSize: 10 }',
        'Text { x: 60; y: 48; opacity: 0; text: "Faded"; font.pixelSize: 10 }',
        'Text { x: 60; y: 48; text: "   "; font.pixelSize: 10 }',
    ],
)
def test_what_cannot_be_seen_is_no_flaw(proof: Proof, item: str) -> None:
    """Hidden, faded out, or empty."""
    assert proof(item) == []


def test_a_text_may_stand_on_a_card(proof: Proof) -> None:
    """Within its edge, also when it is not the card's own."""
    card = "Rectangle { property bool surface: true; y: 180; width: 400; height: 90 }"
    assert proof(card, 'Text { x: 20; y: 200; text: "On it"; font.pixelSize: 36 }') == []


def test_a_sheet_may_cover_the_texts_below_it(proof: Proof) -> None:
    """What lies over others on purpose says so, and only its own texts count."""
    sheet = "Item { property bool covers: true; width: 800; height: 300; Text { %s font.pixelSize: 36 } }"
    assert proof(sheet % 'x: 60; y: 48; text: "On the sheet";') == []
    assert proof(sheet % 'x: 700; text: "On the sheet, too far out";') != []


def test_flaws_are_measured_in_design_pixels(proof: Proof) -> None:
    """On a screen of twice the size an overhang of four pixels is two design pixels, which nobody sees."""
    box = "Item { clip: true; y: 200; width: over.contentWidth - 4; height: 60; %s }"
    item = box % 'Text { id: over; text: "Nearly"; font.pixelSize: 36 }'
    assert proof(item, scale=1.0) != []
    assert proof(item, scale=2.0) == []

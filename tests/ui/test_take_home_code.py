"""The code on the results screen says what it should, to a camera."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from kiosk.visit.state import Screen
from kiosk.visit.takehome import take_home
from tests.ui.answers import answer
from tests.ui.camera import PIXEL_MM, Stand, photo
from tests.ui.conftest import Open
from tests.ui.kiosk import LANDSCAPE, PORTRAIT, Kiosk
from tests.ui.shipped import shipped_deck


def at_results(kiosk: Kiosk, language: str) -> Kiosk:
    """Answer every question, not quite right, until the results."""
    kiosk.touch({"en": "Touch to begin", "es": "Toque para empezar"}[language])
    kiosk.touch(kiosk.say("Dock", "Quiz"))
    while kiosk.visit.screen is Screen.QUESTION:
        answer(kiosk, right=False)
        kiosk.touch(kiosk.say("Dock", "Check"))
        onward = [kiosk.say("Dock", word) for word in ("Next question", "See how it went")]
        kiosk.touch(next(word for word in onward if kiosk.can_touch(word)))
    return kiosk


def read(image: QImage) -> list[str]:
    """The words of every code in a picture."""
    return [found.text for found in zxingcpp.read_barcodes(grey(image))]


def grey(image: QImage) -> NDArray[np.uint8]:
    """The rows of a picture in 256 shades of grey."""
    shades = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(shades.constBits(), np.uint8).reshape(shades.height(), shades.bytesPerLine())
    return rows[:, : shades.width()].copy()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_code_on_the_screen_reads_as_the_text_to_take_home(
    open_kiosk: Open, language: str, size: tuple[int, int]
) -> None:
    """Word for word, accents included, in both themes."""
    kiosk = at_results(open_kiosk(size=size, proof=True), language)
    expected = take_home(kiosk.visit, kiosk.deck)
    assert kiosk.deck.header.disclaimer[language] in expected
    assert read(kiosk.picture()) == [expected]
    kiosk.touch(kiosk.say("Dock", "Contrast"))
    assert read(kiosk.picture()) == [expected]


# The phone at 60 cm, held 10° askew both ways by a hand that is not quite still.
HELD = Stand(distance_mm=600.0, turn=math.radians(10), tilt=math.radians(10), blur=2.0)


@pytest.mark.parametrize("text_size", ["normal", "largest"])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_phone_reads_the_code_from_60_centimetres(
    open_kiosk: Open, language: str, size: tuple[int, int], text_size: str
) -> None:
    """With the real texts, which make the largest code there is, on a panel of 23 inches, from the preview of its
    camera."""
    kiosk = at_results(open_kiosk(deck=shipped_deck(), size=size, proof=True, seed=3), language)
    kiosk.window.visitor.chooseTextSize(text_size)
    kiosk.settle()
    assert len(kiosk.window.visitor.property("results")["modules"]) == 69
    code = next(iter(kiosk.items(lambda item: item.metaObject().className().startswith("QrCode"))))
    centre = code.mapToScene(QPointF(code.width() / 2, code.height() / 2))
    seen = photo(grey(kiosk.picture()), (centre.x(), centre.y()), 0.65 * code.width() * PIXEL_MM, HELD)
    assert [found.text for found in zxingcpp.read_barcodes(seen)] == [take_home(kiosk.visit, kiosk.deck)]


def test_what_is_too_far_away_cannot_be_read(open_kiosk: Open) -> None:
    """The camera of these tests is no better than a real one: at two metres the squares run into each other."""
    kiosk = at_results(open_kiosk(deck=shipped_deck(), proof=True, seed=3), "en")
    far = photo(grey(kiosk.picture()), (1590.0, 500.0), 200.0, replace(HELD, distance_mm=2000.0))
    assert zxingcpp.read_barcodes(far) == []


def test_a_small_poor_photo_of_the_code_can_be_read(open_kiosk: Open) -> None:
    """As a phone sees it from afar: 960 pixels for the whole screen."""
    kiosk = at_results(open_kiosk(proof=True), "en")
    assert read(kiosk.picture().scaledToWidth(960)) == [take_home(kiosk.visit, kiosk.deck)]

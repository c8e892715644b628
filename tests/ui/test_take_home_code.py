"""The code on the results screen says what it should, to a camera."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage

from kiosk.visit.state import Screen
from kiosk.visit.takehome import take_home
from tests.ui.answers import answer
from tests.ui.conftest import Open
from tests.ui.kiosk import LANDSCAPE, PORTRAIT, Kiosk


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
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return [found.text for found in zxingcpp.read_barcodes(rows[:, : grey.width()])]


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


def test_a_small_poor_photo_of_the_code_can_be_read(open_kiosk: Open) -> None:
    """As a phone sees it from afar: 960 pixels for the whole screen."""
    kiosk = at_results(open_kiosk(proof=True), "en")
    assert read(kiosk.picture().scaledToWidth(960)) == [take_home(kiosk.visit, kiosk.deck)]

"""The page of paper is always one, and what would not fit on it is refused."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.errors import UsageError
from kiosk.ui.one_page import Section, write_page


@pytest.mark.parametrize("lines", [0, 5, 60, 90])
def test_it_is_one_page_however_much_there_is_to_say(qapp: QGuiApplication, tmp_path: Path, lines: int) -> None:
    """Letters become smaller; every line is on it, signs of HTML as they are."""
    file = tmp_path / "page.pdf"
    said = [(f"Line {number}", "something <b>was</b> found & has to be mended") for number in range(lines)]
    write_page(file, "A title", "in two words", [Section("To mend", said, ticks=True)], ("Name",))
    document = pypdfium2.PdfDocument(file)
    assert len(document) == 1
    words = document[0].get_textpage().get_text_bounded()
    assert words.count("<b>was</b> found & has") == lines
    document.close()


def test_what_nobody_could_read_is_refused(qapp: QGuiApplication, tmp_path: Path) -> None:
    """With a sentence, and nothing is written."""
    said = [(f"Line {number}", "words " * 40) for number in range(400)]
    with pytest.raises(UsageError, match="more to say than fits on one page"):
        write_page(tmp_path / "page.pdf", "A title", "", [Section("To mend", said)], ())

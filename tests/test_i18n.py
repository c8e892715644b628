"""The interface speaks every language of the shipped deck, completely.

Rules: what has to be translated is read out of the drawings by the tool that `make translate` uses, never
from a list; every translation file is held to the same rules. Does not judge whether a translation is right:
a translator must.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from kiosk import places

TRANSLATIONS = sorted((places.ASSETS / "i18n").glob("kiosk_*.ts"))
DRAWINGS = sorted((places.ROOT / "kiosk").rglob("*.qml"))
# A button or label has room for this much more than the English words.
FACTOR, MORE = 1.6, 6
# Longer ones on purpose, by file name and source, with the reason.
LONGER = {
    ("kiosk_es", "Welcome"): "the short word, “Bienvenido”, speaks to men only; the line has room",
}

every_translation = pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda file: file.stem)


class Message(NamedTuple):
    """One text of one drawing."""

    context: str
    source: str
    translation: str
    finished: bool


def messages(file: Path) -> list[Message]:
    """Every text of a translation file."""
    return [
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("translation", ""),
            message.find("translation[@type]") is None,
        )
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    ]


def run_tool(name: str, *arguments: str | Path) -> None:
    """Run one of Qt's translation tools; what it says counts as a failure only with its exit code."""
    tool = shutil.which(name, path=str(Path(sys.executable).parent))
    assert tool is not None, f"{name} is not installed"
    subprocess.run([tool, "-silent", *map(str, arguments)], check=True, capture_output=True)


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """The texts of all drawings, by the name of their drawing."""
    fresh = tmp_path_factory.mktemp("words") / "kiosk_xx.ts"
    run_tool("pyside6-lupdate", *DRAWINGS, "-target-language", "en", "-ts", fresh)
    return {(message.context, message.source) for message in messages(fresh)}


def test_languages_of_the_shipped_deck() -> None:
    """A visitor who chooses a language of the shipped deck finds the interface in that language too."""
    deck = tomllib.loads((places.SHIPPED_DECK_FOLDER / "deck.toml").read_text(encoding="utf-8"))
    spoken = {"en", *(file.stem.removeprefix("kiosk_") for file in TRANSLATIONS)}
    assert set(deck["languages"]) <= spoken


@every_translation
def test_every_text_is_there(file: Path, wanted: set[tuple[str, str]]) -> None:
    """A translation holds exactly the texts of the drawings; otherwise run `make translate`."""
    held = {(message.context, message.source) for message in messages(file)}
    assert held == wanted


@every_translation
def test_every_text_is_translated(file: Path) -> None:
    """No text waits for its translation."""
    assert [message for message in messages(file) if not (message.finished and message.translation)] == []


@every_translation
def test_placeholders_and_spaces_agree(file: Path) -> None:
    """Numbers and names are filled in at as many places as in English, and joined texts keep their spaces."""

    def frame(text: str) -> tuple[list[str], bool, bool]:
        return sorted(re.findall(r"%(?:L?\d+|n)", text)), text[:1].isspace(), text[-1:].isspace()

    apart = [message for message in messages(file) if frame(message.source) != frame(message.translation)]
    assert apart == []


@every_translation
def test_translations_are_short(file: Path) -> None:
    """Words fit where the English words stand, the few reasoned ones excepted."""
    long = {
        (file.stem, message.source)
        for message in messages(file)
        if len(message.translation) > FACTOR * len(message.source) + MORE
    }
    assert long == {entry for entry in LONGER if entry[0] == file.stem}


@every_translation
def test_translation_compiles_and_speaks(file: Path, tmp_path: Path) -> None:
    """The compiled translation loads, and answers with its words under the name of each drawing."""
    compiled = tmp_path / f"{file.stem}.qm"
    run_tool("pyside6-lrelease", file, "-qm", compiled)
    translator = QTranslator()
    assert translator.load(str(compiled))
    drawings = {drawing.stem for drawing in DRAWINGS}
    for message in messages(file):
        assert message.context in drawings
        assert translator.translate(message.context, message.source) == message.translation

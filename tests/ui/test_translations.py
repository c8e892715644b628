"""The interface speaks every language it comes with, completely."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk import places

FILES = sorted((places.ASSETS / "i18n").glob("*.ts"))
Words = dict[tuple[str, str], str | None]


def words_of(file: Path) -> Words:
    """(drawing, English words) → translation, or None when it is not finished."""
    found: Words = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            done = translation.get("type") is None and bool(translation.text)
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = translation.text if done else None
    return found


@pytest.fixture(scope="module")
def interface(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every interface word of every drawing, gathered anew from the QML files."""
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    assert tool is not None
    gathered = tmp_path_factory.mktemp("words") / "all.ts"
    sources = [str(places.ROOT / "kiosk")]
    command = [tool, "-silent", "-extensions", "qml", "-locations", "none", *sources, "-ts", str(gathered)]
    subprocess.run(command, check=True, capture_output=True)
    return set(words_of(gathered))


def test_there_is_a_translation_for_every_language_of_the_shipped_deck() -> None:
    """English stands in the drawings themselves."""
    assert [file.name for file in FILES] == ["kiosk_es.ts"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_word_of_the_interface_is_translated(file: Path, interface: set[tuple[str, str]]) -> None:
    """Nothing is missing, nothing unfinished, nothing left over from a drawing that changed."""
    translated = words_of(file)
    missing = sorted(
        f"{drawing}: “{words}”" for drawing, words in interface if translated.get((drawing, words)) is None
    )
    over = sorted(f"{drawing}: “{words}”" for drawing, words in translated.keys() - interface)
    assert not missing, f"{file.name} has no translation of:\n" + "\n".join(missing)
    assert not over, f"{file.name} translates what no drawing says:\n" + "\n".join(over)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_keeps_every_number(file: Path) -> None:
    """%1 and %2 stand in both languages, or the numbers would be lost."""
    for (drawing, words), translation in words_of(file).items():
        places_of = [sorted(re.findall(r"%\d", text)) for text in (words, translation or words)]
        assert places_of[0] == places_of[1], f"{drawing}: “{words}” and “{translation}” have other numbers"

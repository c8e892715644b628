"""`kiosk tour` as a real process: pictures, the sheet to sign, and what it reports."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.deck.pack import Deck, assemble, open_deck
from kiosk.ui.tour import stops
from kiosk.visit.state import Overlay, Screen
from kiosk.visit.step import fresh
from tests.builders import DeckFolder


def tour(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run `kiosk tour` where there is no display."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-m", "kiosk", "tour", *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture(scope="module")
def deck_file(small_deck: Deck, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small deck as a file."""
    file = tmp_path_factory.mktemp("tour") / "small.deck"
    entries = {name: small_deck.media(name) for name in small_deck.package.manifest.entries if "/" in name}
    file.write_bytes(assemble(small_deck.header, small_deck.body, entries))
    assert open_deck(file).slides == small_deck.slides
    return file


def test_every_screen_becomes_a_picture_and_a_sheet_to_sign(deck_file: Path, tmp_path: Path) -> None:
    """The whole small deck: one picture of the asked size per screen, one PDF, nothing wrong, exit code 0."""
    done = tour("--deck", deck_file, "--size", "960x540", "--out", tmp_path / "out")
    assert done.returncode == 0, done.stdout + done.stderr
    deck = open_deck(deck_file)
    expected = {stop.name for stop in stops(deck, fresh(deck))}
    pictures = {file.stem: file for file in (tmp_path / "out").glob("*.png")}
    assert set(pictures) == expected
    image = QImage(str(pictures["slide-01-look"]))
    assert (image.width(), image.height()) == (960, 540)
    assert len({file.read_bytes() for file in pictures.values()}) > 0.8 * len(pictures)
    sheet = (tmp_path / "out" / "contact-sheet.pdf").read_bytes()
    assert sheet.startswith(b"%PDF")
    assert sheet.count(b"/Type /Page\n") >= len(expected) / 8
    assert f"960x540-en-normal-light: {len(expected)} screens, 0 with something wrong" in done.stdout
    assert done.stderr == ""


def test_words_that_do_not_fit_are_reported(tmp_path: Path, drawn: Path) -> None:
    """A title of one endless word: the screen is named, the words are quoted, exit code 1, and nothing is
    saved."""
    folder = DeckFolder(tmp_path / "long", drawn)
    folder.change("slides/01-look.en.md", 'title = "Look"', f'title = "{"Neuro" * 30}"')
    built = folder.build()
    (tmp_path / "long.deck").write_bytes(assemble(built.header, built.body, built.media))
    done = tour("--deck", tmp_path / "long.deck", "--only", "slide-01", "--no-pictures", "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "slide-01-look: text reaches over its edge: “NeuroNeuro" in done.stdout
    assert "screens need mending." in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_reading_can_be_chosen(deck_file: Path, tmp_path: Path) -> None:
    """Portrait, largest letters, dark: the picture shows it."""
    chosen = ("--size", "portrait", "--text-size", "largest", "--theme", "dark", "--only", "home")
    done = tour("--deck", deck_file, *chosen, "--out", tmp_path / "out")
    assert done.returncode == 0, done.stdout + done.stderr
    image = QImage(str(tmp_path / "out" / "home.png"))
    assert (image.width(), image.height()) == (1080, 1920)
    assert image.pixelColor(5, 5).lightness() < 40


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--lang", "fr"), "The deck has no “fr”; it has en, es."),
        (("--deck", "nowhere.deck"), "nowhere.deck"),
    ],
)
def test_what_cannot_be_toured_is_one_sentence(deck_file: Path, arguments: tuple[str, ...], sentence: str) -> None:
    """Exit code 2, no stack trace."""
    done = tour("--deck", deck_file, *arguments)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_tour_stops_at_every_screen_of_a_deck(small_deck: Deck) -> None:
    """Each slide, each part that opens, each question unanswered, right and not quite, every sheet, the
    results."""
    visits = [stop.visit for stop in stops(small_deck, fresh(small_deck))]
    names = [stop.name for stop in stops(small_deck, fresh(small_deck))]
    assert len(names) == len(set(names))
    assert {visit.screen for visit in visits} == set(Screen)
    assert {visit.overlay for visit in visits} == set(Overlay)
    assert {visit.slide_id for visit in visits} >= {slide.id for slide in small_deck.slides}
    questions = [name for name in names if name.startswith("question-")]
    assert len(questions) == 3 * len(small_deck.questions)
    assert any(visit.warning for visit in visits)

"""Every page of the desk, looked at as a proof-reader would: nothing is cut off, overlaps or is too small to touch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from kiosk.desk.typing import Typing
from kiosk.ui.proof import flaws
from tests.ui.clinic import ClinicKiosk
from tests.ui.conftest import OpenClinic
from tests.ui.kiosk import LANDSCAPE, PORTRAIT
from tests.ui.test_desk import autumn_stick

# Design pixels; DESIGN 5 asks for 80 at the desk as well.
SMALLEST = 79.0


def _decks(kiosk: ClinicKiosk, stick: Path) -> None:
    kiosk.plug(stick)


def _draft(kiosk: ClinicKiosk, stick: Path) -> None:
    kiosk.plug(stick)
    kiosk.window.desk.act("decks.take", 0)


def _preview(kiosk: ClinicKiosk, stick: Path) -> None:
    kiosk.window.desk.act("decks.look", kiosk.clinic.station.library.entries()[-1].digest)


def _big(kiosk: ClinicKiosk, stick: Path) -> None:
    _preview(kiosk, stick)
    kiosk.window.desk.act("preview.big", 1)


def _keyboard(kiosk: ClinicKiosk, stick: Path) -> None:
    kiosk.desk.write(Typing("alt", "A round cell with a long arm. " * 9, title="Slide 7"), lambda words: None)
    kiosk.window.desk.act("keys.move", 0)


def _question(kiosk: ClinicKiosk, stick: Path) -> None:
    asks = ("Nobody has signed this deck. Take it only when you know where it comes from.",)
    kiosk.desk.ask("admit", "Autumn update.deck", lambda: None, asks)
    kiosk.window.desk.act("desk.read")


def _busy(kiosk: ClinicKiosk, stick: Path) -> None:
    kiosk.clinic.background.waits = True
    kiosk.clinic.sticks.append(stick)
    kiosk.wait(2.0)


def _message(kiosk: ClinicKiosk, stick: Path) -> None:
    kiosk.desk.say("good", "Autumn update: what is new about MS and the body's own repair", "on-screen")
    kiosk.window.desk.act("keys.move", 0)


def _page(name: str) -> Callable[[ClinicKiosk, Path], None]:
    return lambda kiosk, stick: kiosk.window.desk.act("desk.page", name)


PAGES: dict[str, Callable[[ClinicKiosk, Path], None]] = {
    "decks": _decks,
    "draft": _draft,
    "preview": _preview,
    "big": _big,
    "keyboard": _keyboard,
    "question": _question,
    "busy": _busy,
    "message": _message,
    **{name: _page(name) for name in ("schedule", "notice", "health", "settings")},
}


@pytest.fixture
def stick(tmp_path: Path, drawn: Path) -> Path:
    """A stick with a deck in which something must be mended."""
    return autumn_stick(tmp_path, drawn)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_the_desk_is_whole(
    open_clinic: OpenClinic, stick: Path, page: str, size: tuple[int, int], language: str
) -> None:
    """In both orientations and both languages."""
    kiosk = open_clinic(size)
    station = kiosk.clinic.station
    station.save(msgspec.structs.replace(station.settings, language=language))
    kiosk.knock()
    kiosk.desk.enter()
    PAGES[page](kiosk, stick)
    kiosk.settle()
    kiosk.picture()
    assert [flaw.sentence() for flaw in flaws(kiosk.window.view, kiosk.window.scale)] == []
    for target in kiosk.reachable():
        smallest = min(target.width(), target.height()) * kiosk.window.scale
        assert smallest >= SMALLEST, f"“{target.property('label')}” is only {smallest:.0f} px"

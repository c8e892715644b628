"""Windows for the tests of this room: the small deck in a real window, with a clock the test turns by hand.

Rules: one application for the whole run; the deck is built once; every window is closed at the end of its
test, and a complaint at that moment fails the test like any other. A test asks for `open_kiosk` and says what
differs.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import places
from kiosk.deck.pack import Deck, assemble, open_deck
from kiosk.ui.window import make_application
from tests.builders import DeckFolder
from tests.desk.world import PIN, Clinic, shipped_deck
from tests.ui.clinic import ClinicKiosk
from tests.ui.kiosk import LANDSCAPE, Kiosk

Open = Callable[..., Kiosk]
OpenClinic = Callable[..., ClinicKiosk]


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The one application of the run, made as the kiosk makes it; that of pytest-qt would bring widgets along."""
    return make_application()


@pytest.fixture(scope="session")
def assets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fonts and art as they are, translations compiled anew, so that no test depends on an old `make
    setup`."""
    folder = tmp_path_factory.mktemp("assets")
    for name in ("fonts", "art"):
        (folder / name).symlink_to(places.ASSETS / name)
    (folder / "i18n").mkdir()
    lrelease = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert lrelease is not None
    for source in (places.ASSETS / "i18n").glob("*.ts"):
        compiled = folder / "i18n" / source.with_suffix(".qm").name
        subprocess.run([lrelease, "-silent", str(source), "-qm", str(compiled)], check=True)
    return folder


@pytest.fixture(scope="session")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where drawn pictures are kept for the whole run."""
    return tmp_path_factory.mktemp("drawn")


@pytest.fixture(scope="session")
def small_deck(tmp_path_factory: pytest.TempPathFactory, drawn: Path) -> Deck:
    """A deck that holds every slide kind and every question type once, in English and Spanish."""
    folder = DeckFolder(tmp_path_factory.mktemp("decks") / "good", drawn)
    for file in folder.root.glob("slides/*.en.md"):
        if "tour = " not in file.read_text():
            folder.change(f"slides/{file.name}", "+++\nkind", "+++\ntour = 10\nkind")
    built = folder.build()
    assert not built.errors
    return open_deck(assemble(built.header, built.body, built.media))


@pytest.fixture
def open_kiosk(qapp: QGuiApplication, assets: Path, small_deck: Deck, tmp_path: Path) -> Iterator[Open]:
    """Opens kiosks: `open_kiosk(deck=…, size=…, seed=…, proof=…, width_mm=…)`; what is not said is the small deck in
    landscape."""
    opened: list[Kiosk] = []

    def open_one(deck: Deck = small_deck, **how: Any) -> Kiosk:
        kiosk = Kiosk(deck, tmp_path, assets, **how)
        opened.append(kiosk)
        return kiosk

    yield open_one
    for kiosk in opened:
        kiosk.close()


@pytest.fixture
def kiosk(open_kiosk: Open) -> Kiosk:
    """The small deck in landscape."""
    return open_kiosk()


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory, drawn: Path) -> bytes:
    """The deck that comes with the kiosks of these tests."""
    built = DeckFolder(tmp_path_factory.mktemp("decks") / "good", drawn).build()
    return assemble(built.header, built.body, built.media)


@pytest.fixture
def open_clinic(qapp: QGuiApplication, assets: Path, shipped: bytes, tmp_path: Path) -> Iterator[OpenClinic]:
    """Opens the kiosk of a clinic: `open_clinic(size=…, pin=…)`; with an empty PIN nobody has set it up."""
    opened: list[ClinicKiosk] = []

    def open_one(size: tuple[int, int] = LANDSCAPE, real: bool = False, pin: str = PIN) -> ClinicKiosk:
        home = tmp_path / "home"
        clinic = Clinic(home, shipped_deck(home, shipped), pin=pin)
        opened.append(ClinicKiosk(clinic, tmp_path, assets, size, real))
        return opened[-1]

    yield open_one
    for kiosk in opened:
        kiosk.close()

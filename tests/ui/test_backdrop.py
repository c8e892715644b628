"""The backdrop shows the first screen while there is no kiosk: what it paints, and what a kiosk leaves for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest

from kiosk import places
from kiosk.ui.backdrop import PAGE, Backdrop
from kiosk.ui.backdrop_file import BackdropFile
from kiosk.visit.state import Screen
from tests.ui.conftest import Open, OpenClinic
from tests.ui.kiosk import PORTRAIT, Kiosk, middle
from tests.watch import Watch

Show = Callable[[Path | None], Backdrop]


@pytest.fixture
def show(qapp: QGuiApplication) -> Iterator[Show]:
    """Shows a backdrop on the whole screen."""
    shown: list[Backdrop] = []

    def one(file: Path | None) -> Backdrop:
        backdrop = Backdrop(file, lambda: None, lambda: None)
        shown.append(backdrop)
        backdrop.showFullScreen()
        assert until(backdrop.isExposed)
        return backdrop

    yield one
    for backdrop in shown:
        backdrop.destroy()
        backdrop.deleteLater()
        QCoreApplication.sendPostedEvents(backdrop, QEvent.Type.DeferredDelete)


def until(so: Callable[[], bool], patience: int = 10_000) -> bool:
    """Let Qt work until it is so, for so many milliseconds at most."""
    end = QDeadlineTimer(patience)
    while not so() and not end.hasExpired():
        QTest.qWait(5)
    return so()


def colour(backdrop: Backdrop) -> str:
    """What is painted in the middle of the screen."""
    seen = backdrop.screen().grabWindow(backdrop.winId()).toImage()
    return seen.pixelColor(seen.width() // 2, seen.height() // 2).name()


def put(file: Path, name: str, size: tuple[int, int] = (64, 48)) -> None:
    """A picture of one colour, put in place as a kiosk does."""
    picture = QImage(*size, QImage.Format.Format_RGB32)
    picture.fill(QColor(name))
    beside = file.with_suffix(".new")
    assert picture.save(str(beside), "png")  # type: ignore[call-overload]
    beside.replace(file)


def test_without_a_picture_the_page_is_plain_and_light(show: Show, tmp_path: Path) -> None:
    """Never black, and the colour of the pages that follow."""
    assert colour(show(tmp_path / "backdrop.png")) == colour(show(None)) == PAGE.lower()
    theme = (places.ROOT / "kiosk/ui/controls/Theme.qml").read_text()
    assert f'page: dark ? "#04101A" : "{PAGE}"' in theme


def test_the_picture_is_painted_and_painted_anew_when_it_changes(show: Show, tmp_path: Path) -> None:
    """Without being asked for a frame: nobody asks a window that is covered."""
    file = tmp_path / "backdrop.png"
    put(file, "#336699")
    backdrop = show(file)
    assert colour(backdrop) == "#336699"
    put(file, "#993366")
    assert until(lambda: colour(backdrop) == "#993366")
    (tmp_path / "heartbeat.json").write_text("{}")
    file.unlink()
    assert until(lambda: colour(backdrop) == PAGE.lower())


def test_a_picture_of_another_shape_is_seen_whole(show: Show, tmp_path: Path) -> None:
    """The screen was turned since: the picture lies in the middle of the plain page."""
    put(tmp_path / "backdrop.png", "#336699", (100, 900))
    backdrop = show(tmp_path / "backdrop.png")
    seen = backdrop.screen().grabWindow(backdrop.winId()).toImage()
    middle_row = [seen.pixelColor(x, seen.height() // 2).name() for x in (5, seen.width() // 2, seen.width() - 5)]
    assert middle_row == [PAGE.lower(), "#336699", PAGE.lower()]


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, b"<svg/>"])
def test_a_broken_picture_is_a_plain_page_and_one_line_of_the_log(
    show: Show, tmp_path: Path, watch: Watch, content: bytes
) -> None:
    """And the next good one is shown."""
    watch.expect("cannot be read")
    file = tmp_path / "backdrop.png"
    file.write_bytes(content)
    backdrop = show(file)
    assert colour(backdrop) == PAGE.lower()
    put(file, "#336699")
    assert until(lambda: colour(backdrop) == "#336699")


def test_nobody_gets_past_the_backdrop(show: Show) -> None:
    """Closing, keys and touches end there, and no pointer lies over it."""
    backdrop = show(None)
    assert not backdrop.close()
    assert backdrop.isVisible()
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert QCoreApplication.sendEvent(backdrop, key)
    assert key.isAccepted()
    QTest.touchEvent(backdrop, QTest.createTouchDevice(), False).press(0, QPoint(9, 9), backdrop).commit()
    assert backdrop.isVisible()
    assert backdrop.cursor().shape() is Qt.CursorShape.BlankCursor


# --- what a kiosk leaves


@pytest.fixture
def leaves(tmp_path: Path) -> Iterator[Callable[[Kiosk], BackdropFile]]:
    """Lets a kiosk leave its picture in `backdrop.png`, whenever the test says `look`."""
    made: list[BackdropFile] = []

    def one(kiosk: Kiosk) -> BackdropFile:
        made.append(BackdropFile(kiosk.window, tmp_path / "backdrop.png"))
        return made[-1]

    yield one
    for each in made:
        each.stop()


Leaves = Callable[[Kiosk], BackdropFile]


def rests(kiosk: Kiosk) -> bool:
    """Whether nothing moves on the first screen."""
    return bool(kiosk.window.view.rootObject().property("atRest"))


def look(backdrop: BackdropFile) -> None:
    """Look once, and wait until what it leaves is left."""
    backdrop.look()
    backdrop.stop()


@pytest.mark.parametrize("how", [{}, {"size": PORTRAIT}])
def test_a_kiosk_leaves_its_first_screen_whole(
    open_kiosk: Open, leaves: Leaves, tmp_path: Path, how: dict[str, tuple[int, int]]
) -> None:
    """Byte for byte what is on the screen, upright and turned; nothing beside it; and once, not on each look."""
    kiosk = open_kiosk(**how)
    backdrop, file = leaves(kiosk), tmp_path / "backdrop.png"
    assert until(lambda: rests(kiosk))
    look(backdrop)
    left = QImage(str(file))
    assert left == kiosk.picture().convertToFormat(left.format())
    assert [path.name for path in tmp_path.glob("backdrop*")] == ["backdrop.png"]
    file.unlink()
    look(backdrop)
    assert not file.exists()


def test_before_a_backdrop_the_first_frame_is_complete(open_kiosk: Open, leaves: Leaves, tmp_path: Path) -> None:
    """Nothing jumps when the kiosk comes back: it begins with the very picture that was left."""
    first = open_kiosk(behind=True)
    assert rests(first)
    look(leaves(first))
    begun = open_kiosk(behind=True).picture()
    left = QImage(str(tmp_path / "backdrop.png"))
    assert left == begun.convertToFormat(left.format())


def test_nothing_of_a_visit_is_left(open_kiosk: Open, leaves: Leaves, tmp_path: Path) -> None:
    """Not while a finger is on the first screen, not during a visit, not while the visit fades away."""
    kiosk = open_kiosk()
    backdrop, file = leaves(kiosk), tmp_path / "backdrop.png"
    assert until(lambda: rests(kiosk))
    begin = middle(kiosk.targets("Touch to begin")[0])
    kiosk.press(begin)
    look(backdrop)
    assert not file.exists()
    kiosk.release(begin)
    look(backdrop)
    assert not file.exists()
    kiosk.window.visitor.onward("finish")
    assert kiosk.shows() is Screen.ATTRACT
    look(backdrop)
    assert not file.exists()
    assert until(lambda: rests(kiosk))
    look(backdrop)
    assert file.exists()


def test_nothing_of_the_desk_is_left(open_clinic: OpenClinic, leaves: Leaves, tmp_path: Path) -> None:
    """The PIN pad is no first screen."""
    clinic = open_clinic()
    backdrop = leaves(clinic)
    assert until(lambda: rests(clinic))
    clinic.window.desk.knock()
    clinic.settle()
    look(backdrop)
    assert not (tmp_path / "backdrop.png").exists()


def test_a_notice_makes_another_picture(open_kiosk: Open, leaves: Leaves, tmp_path: Path) -> None:
    """What changes on the first screen changes behind it."""
    kiosk = open_kiosk()
    backdrop, file = leaves(kiosk), tmp_path / "backdrop.png"
    assert until(lambda: rests(kiosk))
    look(backdrop)
    before = file.read_bytes()
    kiosk.window.visitor.set_notice({"en": "The clinic is closed on Friday."})
    kiosk.settle()
    look(backdrop)
    assert file.read_bytes() != before


def test_the_picture_is_replaced_in_one_step(open_kiosk: Open, leaves: Leaves, tmp_path: Path) -> None:
    """Whoever reads meanwhile finds a whole picture, the old one or the new one."""
    kiosk = open_kiosk()
    backdrop, file = leaves(kiosk), tmp_path / "backdrop.png"
    put(file, "#336699")
    ended, broken = threading.Event(), []

    def read() -> None:
        while not ended.is_set():
            if not file.read_bytes().endswith(b"IEND\xaeB`\x82"):
                broken.append(file)

    reader = threading.Thread(target=read)
    reader.start()
    assert until(lambda: rests(kiosk))
    for number in range(3):
        kiosk.window.visitor.set_notice({"en": f"Room {number}."})
        kiosk.settle()
        look(backdrop)
    ended.set()
    reader.join()
    assert not broken


def test_a_folder_that_refuses_is_one_line_of_the_log(open_kiosk: Open, tmp_path: Path, watch: Watch) -> None:
    """And the kiosk goes on."""
    watch.expect("cannot be written")
    kiosk = open_kiosk()
    backdrop = BackdropFile(kiosk.window, tmp_path / "nowhere" / "backdrop.png")
    assert until(lambda: rests(kiosk))
    look(backdrop)
    assert kiosk.shows() is Screen.ATTRACT

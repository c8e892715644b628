"""A keyboard and a mouse in front of a real kiosk on a real screen server: it is still there, alone and whole."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator

import pytest

from tests.builders import packed_deck
from tests.escape.x_server import SIZE, Seat, missing, seat

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"needs {missing()}: apt-get install xvfb xdotool")

CHORDS = [
    *("alt+F4", "ctrl+q", "ctrl+w", "ctrl+p", "ctrl+o", "ctrl+s", "ctrl+c", "ctrl+v", "ctrl+x", "ctrl+f", "ctrl+n"),
    *("ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+alt+t", "ctrl+shift+Escape", "ctrl+shift+i", "ctrl+shift+c"),
    *("super", "super+d", "super+l", "super+r", "super+e", "super+u", "super+plus", "super+Tab", "super+space"),
    *("alt+Tab", "alt+Escape", "alt+space", "alt+F2", "alt+F1", "ctrl+Escape", "ctrl+Tab", "ctrl+alt+Tab"),
    *("Escape", "F1", "F5", "F10", "F11", "F12", "Print", "Menu", "shift+F10", "Tab", "Return", "BackSpace"),
    *("ctrl+plus", "ctrl+minus", "ctrl+0", "ctrl+alt+F1", "ctrl+alt+F2", "ctrl+alt+F7", "alt+Print", "Pause"),
    *("XF86PowerOff", "XF86Sleep", "XF86WWW", "XF86Mail", "XF86HomePage", "XF86Calculator", "XF86Explorer"),
    *("XF86Back", "XF86Refresh", "XF86AudioRaiseVolume", "XF86MonBrightnessDown", "ctrl+space", "shift+space"),
]


@pytest.fixture(scope="module", params=["", "openbox"], ids=["bare", "openbox"])
def kiosk(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seat]:
    """A kiosk on a bare screen server, and one with a window manager that obeys Alt+F4."""
    if request.param and shutil.which(request.param) is None:
        pytest.skip(f"needs {request.param}: apt-get install {request.param}")
    folder = tmp_path_factory.mktemp("seat")
    deck = folder / "small.deck"
    deck.write_bytes(packed_deck(4))
    with seat(deck, folder, request.param) as opened:
        yield opened


def still_there(kiosk: Seat) -> bool:
    """The same process, no other one, and one window as large as the screen, or again so within three seconds."""
    end = time.monotonic() + 3.0
    while True:
        assert kiosk.kiosk.poll() is None, "the kiosk ended"
        assert kiosk.children() == []
        seen = [kiosk.place(window) for window in kiosk.windows()]
        if seen == [f"Position: 0,0 Geometry: {SIZE}"]:
            return True
        assert len(seen) < 2, "there is a second window"
        if time.monotonic() > end:
            return False


def test_the_kiosk_fills_the_screen_alone(kiosk: Seat) -> None:
    """Without a title bar, without a second window."""
    assert still_there(kiosk)


@pytest.mark.parametrize("chord", CHORDS)
def test_no_chord_leaves(kiosk: Seat, chord: str) -> None:
    """Each of the chords people try."""
    kiosk.do("key", "--clearmodifiers", chord)
    assert still_there(kiosk)


def test_shift_five_times(kiosk: Seat) -> None:
    """Sticky keys of a desktop would ask now."""
    kiosk.do("key", *["shift"] * 5)
    kiosk.do("keydown", "shift", "sleep", "0.2", "keyup", "shift")
    assert still_there(kiosk)


@pytest.mark.parametrize("button", ["2", "3", "4", "5", "8", "9"])
def test_no_button_of_a_mouse_opens_a_menu(kiosk: Seat, button: str) -> None:
    """Right, middle, the wheel and the side buttons, in the corners, at the edges and in the middle."""
    for x in ("0", "640", "1279"):
        for y in ("0", "360", "719"):
            kiosk.do("mousemove", x, y, "click", "--repeat", "2", button)
    assert still_there(kiosk)


def test_dragging_to_the_edges_does_not_leave(kiosk: Seat) -> None:
    """Also with Alt and Super held, which move and resize windows elsewhere."""
    for held in ("", "alt", "super"):
        if held:
            kiosk.do("keydown", held)
        for x, y in (("0", "360"), ("1279", "360"), ("640", "0"), ("640", "719")):
            for button in ("1", "3"):
                kiosk.do("mousemove", "640", "360", "mousedown", button, "mousemove", x, y, "mouseup", button)
        if held:
            kiosk.do("keyup", held)
    assert still_there(kiosk)


def test_a_window_that_was_minimised_or_moved_comes_back(kiosk: Seat) -> None:
    """By a window manager, in the same second."""
    assert still_there(kiosk)
    (window,) = kiosk.windows()
    kiosk.do("windowminimize", window)
    assert still_there(kiosk)


def test_a_close_request_is_refused(kiosk: Seat) -> None:
    """What the cross of a title bar would send."""
    assert still_there(kiosk)
    (window,) = kiosk.windows()
    kiosk.do("windowquit", window)
    assert still_there(kiosk)

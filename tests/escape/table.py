"""The escape table: 72 ways people leave kiosks, and for each what keeps them in here.

Rules: every row names the tests that try it, or the checks of `kiosk doctor` for the layer that must stop it – the
session, the system, or the case –, or both. Numbers are those of the project's list of ways out.
"""

from __future__ import annotations

from dataclasses import dataclass

WINDOW, CHORDS = "tests/escape/test_window.py::", "tests/escape/test_chords.py::"
PROCESS, SOURCES = "tests/escape/test_process.py::", "tests/escape/test_sources.py::"


@dataclass(frozen=True)
class Row:
    """One way out: its number, what somebody tries, the tests that try it too, and the checks of the machine."""

    number: int
    tried: str
    tests: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()


_ALL_CHORDS = f"{CHORDS}test_no_chord_leaves"
_FUZZ = f"{WINDOW}test_ten_thousand_chords"
# While the kiosk starts anew another window is in its place.
_BACKDROP = "tests/ui/test_backdrop.py::test_nobody_gets_past_the_backdrop"
_HANDS = f"{WINDOW}test_hands_on_the_glass_do_not_leave"
_ONLY = f"{SOURCES}test_drawings_import_only_what_draws"
_WORDS = f"{SOURCES}test_no_drawing_asks_for_a_way_out"

ROWS = (
    Row(1, "Alt+F4, Ctrl+Q, Ctrl+W", (_ALL_CHORDS, f"{CHORDS}test_a_close_request_is_refused", _FUZZ, _BACKDROP)),
    Row(
        2,
        "Ctrl+C from a terminal, SIGTERM",
        ("tests/test_cli.py::test_a_running_kiosk_ends_when_it_is_told_to",),
        ("restart",),
    ),
    Row(
        3,
        "Alt+Tab, Alt+Escape, Super and letters",
        (_ALL_CHORDS, f"{CHORDS}test_the_kiosk_fills_the_screen_alone"),
        ("session",),
    ),
    Row(4, "Ctrl+Alt+F1 to F12: another console", (_ALL_CHORDS,), ("session", "consoles")),
    Row(5, "Ctrl+Alt+Delete, seven times", (_ALL_CHORDS,), ("ctrl-alt-del",)),
    Row(6, "Ctrl+Alt+Backspace", (_ALL_CHORDS,), ("session",)),
    Row(7, "Alt+SysRq and a letter", (), ("sysrq",)),
    Row(8, "any USB keyboard", (_FUZZ,), ("keyboards", "usb-devices")),
    Row(9, "a stick that types", (_FUZZ,), ("keyboards", "usb-devices")),
    Row(
        10,
        "a USB mouse: right click, pointer",
        (
            f"{WINDOW}test_no_other_button_of_a_mouse_does_anything",
            f"{WINDOW}test_a_held_window_shows_no_pointer",
            f"{CHORDS}test_no_button_of_a_mouse_opens_a_menu",
        ),
        ("usb-devices",),
    ),
    Row(11, "a stick that opens a file manager", (), ("usb-sticks",)),
    Row(12, "a telephone that becomes the network", (), ("usb-network",)),
    Row(13, "USB sound, cameras, hubs", (), ("usb-devices", "cameras")),
    Row(14, "a Bluetooth keyboard", (_FUZZ,), ("bluetooth",)),
    Row(15, "an on-screen keyboard with a settings key", (_ONLY,), ("accessibility-keys", "input-methods")),
    Row(
        16, "panels of an input method", (f"{WINDOW}test_an_input_method_has_nothing_to_write_in",), ("input-methods",)
    ),
    Row(17, "a long press for a menu", (f"{WINDOW}test_a_long_press_is_only_a_touch", f"{WINDOW}test_no_context_menu")),
    Row(18, "select, copy, look up, share", (_WORDS, _FUZZ)),
    Row(
        19,
        "drag and drop, in and out",
        (_WORDS, f"{WINDOW}test_nothing_can_be_dropped", f"{CHORDS}test_dragging_to_the_edges_does_not_leave"),
    ),
    Row(20, "swipes of many fingers and from edges", (_HANDS,), ("session", "gestures")),
    Row(21, "pinching, double tap, turning", (_HANDS, _WORDS)),
    Row(22, "two fingers as a right click", (_HANDS, f"{WINDOW}test_no_other_button_of_a_mouse_does_anything")),
    Row(
        23,
        "the kiosk's own corners",
        (
            "tests/touch/test_corners.py::test_an_hour_of_random_touching_never_makes_the_gesture",
            "tests/station/test_random_touching.py::test_an_hour_of_playing_with_the_corners_meets_a_lock_that_counts",
        ),
    ),
    Row(24, "a title bar", (f"{CHORDS}test_the_kiosk_fills_the_screen_alone",), ("session",)),
    Row(25, "a second window, dialog or tooltip", (_WORDS, f"{WINDOW}test_a_long_press_is_only_a_touch", _ALL_CHORDS)),
    Row(26, "a crash that shows a shell or a desktop", (), ("restart", "desktop", "account", "consoles")),
    Row(
        27,
        "a crash loop that leaves the screen black",
        ("tests/station/test_probation.py::test_a_new_deck_that_crashes_twice_within_ten_minutes_is_taken_back",),
        ("restart",),
    ),
    Row(28, "memory that runs out", (), ("memory",)),
    Row(
        29,
        "a picture that hangs",
        ("tests/ui/test_frames.py::test_a_window_that_hangs_ends_the_process",),
        ("watchdog",),
    ),
    Row(30, "power button, sleep keys, lid", (_ALL_CHORDS,), ("power-keys", "sleep")),
    Row(31, "a screen saver that shows a console", (), ("blanking", "idle-action")),
    Row(32, "a lock screen with other users", (), ("desktop", "session")),
    Row(33, "switching off and on, F2, F12", (), ("firmware",)),
    Row(34, "the menu of GRUB", (), ("boot-menu",)),
    Row(35, "the disk in another machine", (), ("encryption", "case")),
    Row(36, "the emergency shell of a failed start", (), ("emergency",)),
    Row(37, "text at the start and at a panic", (), ("boot-text", "emergency")),
    Row(38, "a login on a serial cable", (), ("consoles",)),
    Row(39, "a start from the network", (), ("firmware",)),
    Row(40, "services on the network", (), ("ports", "printing", "sharing")),
    Row(
        41,
        "a debugger's port of the kiosk",
        (f"{PROCESS}test_a_running_kiosk_opens_no_port", f"{PROCESS}test_qt_gets_no_arguments"),
    ),
    Row(42, "environment variables", (), ("environment",)),
    Row(
        43,
        "options on the command line",
        (f"{PROCESS}test_junk_on_the_command_line_shows_nothing", f"{PROCESS}test_qt_gets_no_arguments"),
    ),
    Row(44, "file dialogs", (_ONLY, _WORDS)),
    Row(45, "print dialogs", (_ALL_CHORDS,), ("printing",)),
    Row(46, "links to other programs", (f"{WINDOW}test_no_link_starts_another_program", _WORDS), ("web-browsers",)),
    Row(
        47,
        "HTML in a deck",
        (f"{SOURCES}test_every_text_is_plain", "tests/text/test_markdown.py::test_everything_else_is_a_finding"),
    ),
    Row(48, "players of films, broken pictures", (_ONLY, "tests/deck/test_media.py::test_damaged_photos_are_told")),
    Row(
        49,
        "QML in a deck",
        ("tests/text/test_markdown.py::test_no_text_breaks_the_reader", f"{SOURCES}test_no_drawing_comes_from_a_deck"),
    ),
    Row(50, "quitting or reading files from QML", (_WORDS, f"{WINDOW}test_a_request_to_quit_is_refused")),
    Row(51, "notifications", (), ("notifications", "session")),
    Row(52, "questions of an update", (), ("updates",)),
    Row(53, "pickers of time, language, keyboard", (_WORDS, _ONLY)),
    Row(54, "Shift five times, readers, magnifiers", (f"{CHORDS}test_shift_five_times",), ("accessibility-keys",)),
    Row(55, "Windows: its chords and swipes", (), ("windows",)),
    Row(56, "Windows: toasts and questions", (), ("windows",)),
    Row(
        57,
        "unplugging the screen, another input",
        (f"{WINDOW}test_a_screen_that_is_turned_or_exchanged_is_laid_out_anew",),
        ("screen-menu",),
    ),
    Row(58, "the television's own menu", (), ("screen-menu",)),
    Row(59, "a second screen", (), ("screens",)),
    Row(60, "the network socket", (), ("wall-socket",)),
    Row(61, "the login page of a network", (), ("connectivity",)),
    Row(62, "another memory card", (), ("disk-kind", "case")),
    Row(63, "a camera that films", (), ("cameras",)),
    Row(64, "the panel's own menu", (), ("panel-menu",)),
    Row(65, "reset button and cables", (), ("case",)),
    Row(
        66,
        "a deck exchanged over the network",
        ("tests/deck/test_signature.py::test_a_change_after_signing_is_told",),
        ("sharing", "ports"),
    ),
    Row(
        67,
        "a log that fills the disk",
        ("tests/test_logs.py::test_the_log_never_grows_over_five_megabytes",),
        ("journal", "disk"),
    ),
    Row(
        68,
        "a clock set back",
        ("tests/station/test_pin.py::test_a_clock_set_back_with_the_same_boot_makes_the_wait_begin_again",),
        ("clock",),
    ),
    Row(69, "a desk left open", ("tests/desk/test_gate.py::test_the_desk_locks_itself_and_keeps_what_was_begun",)),
    Row(
        70,
        "a PIN seen over the shoulder",
        (
            "tests/desk/test_gate.py::test_the_digits_are_never_shown",
            "tests/station/test_keypad.py::test_every_digit_is_there_once_and_comes_to_every_place",
        ),
    ),
    Row(
        71,
        "a code that opens a page",
        ("tests/ui/test_take_home_code.py::test_the_code_on_the_screen_reads_as_the_text_to_take_home",),
    ),
    Row(72, "a voice assistant", (), ("assistants",)),
)

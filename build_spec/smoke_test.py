"""Does with the frozen program what a kiosk does: `python build_spec/smoke_test.py build/frozen/kiosk/kiosk`.

Rules: only the program itself is used, in an environment and a folder of its own, as on a machine without Python; a
command that is not there yet is left out, and said; a word of failure in any output is a failure, whatever the exit
code. Does not look at pictures: `package_test.py` compares them.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

FATAL = re.compile(
    r"Traceback|Fatal|Segmentation|core dumped|cannot be loaded|could not be (?:loaded|built)|is not installed|"
    r"No module named|ModuleNotFound|ImportError|undefined symbol|cannot open shared object|ERROR|CRITICAL|"
    r"QML .*(?:rror|arning)|WARNING kiosk\.qml|qt\.qpa\.plugin|ReferenceError|TypeError",
)
DRAWN = "The first screen is drawn."
DAY = "2026-11-24"
# Seconds a window must stay up.
UP = 6.0


class FailedError(Exception):
    """The frozen program did not do what it must; the message says what."""


class Program:
    """The frozen program and a folder to work in."""

    def __init__(self, file: Path, folder: Path) -> None:
        self.file = file.resolve()
        self.folder = folder
        kept = ("SYSTEMROOT", "PATH", "LANG", "DISPLAY", "XAUTHORITY", "TMPDIR", "TEMP", "TMP")
        self.environment = {name: os.environ[name] for name in kept if name in os.environ}
        if sys.platform != "win32":
            self.environment["PATH"] = os.defpath
        home = str(folder / "home")
        self.environment |= {"HOME": home, "USERPROFILE": home, "LOCALAPPDATA": home, "XDG_CACHE_HOME": home}
        self.environment |= {"KIOSK_HOME": str(folder / "station"), "PYTHONUTF8": "1"}
        self.commands = set(re.findall(r"^    (\w+) ", self.run("--help"), re.MULTILINE))

    def run(self, *arguments: str | Path, code: int = 0, **more: str) -> str:
        """Run one command to its end. Returns what it said; raises FailedError."""
        command = [str(self.file), *map(str, arguments)]
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment | more,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=600,
        )
        return self._judged(" ".join(command[1:]), done.stdout + done.stderr, done.returncode, code)

    def show(self, *arguments: str, during: Callable[[int], None] = lambda pid: None, **more: str) -> str:
        """Open the window, wait for its first screen, do `during`, let it stay up, and end it as a service manager
        does. Returns what it said."""
        said = (self.folder / "said.txt").open("w+", encoding="utf-8")
        command = [str(self.file), "run", *arguments]
        with (
            said,
            subprocess.Popen(command, cwd=self.folder, env=self.environment | more, stdout=said, stderr=said) as kiosk,
        ):
            try:
                self._wait_for_first_screen(kiosk)
                during(kiosk.pid)
                until = time.monotonic() + UP
                while kiosk.poll() is None and time.monotonic() < until:
                    time.sleep(0.2)
                alive = kiosk.poll() is None
                kiosk.send_signal(signal.SIGTERM)
                code = kiosk.wait(timeout=20)
            finally:
                kiosk.kill()
            text = (self.folder / "said.txt").read_text(encoding="utf-8")
        if not alive:
            raise FailedError(f"run ended by itself with {code}:\n{text}")
        return self._judged("run", text, code, 1 if sys.platform == "win32" else 0)

    def _wait_for_first_screen(self, kiosk: subprocess.Popen[bytes]) -> None:
        until = time.monotonic() + 60
        while DRAWN not in (self.folder / "said.txt").read_text(encoding="utf-8"):
            if kiosk.poll() is not None or time.monotonic() > until:
                raise FailedError("run drew no screen:\n" + (self.folder / "said.txt").read_text(encoding="utf-8"))
            time.sleep(0.1)

    @staticmethod
    def _judged(what: str, said: str, code: int, wanted: int) -> str:
        if code != wanted:
            raise FailedError(f"{what} ended with {code} and not {wanted}:\n{said}")
        if found := FATAL.search(said):
            raise FailedError(f"{what} said “{found[0]}”:\n{said}")
        return said


def knows_its_version(program: Program) -> None:
    """The version is the one of the project."""
    if not re.fullmatch(r"kiosk \d+\.\d+\.\d+\S*\n", program.run("--version")):
        raise FailedError("--version did not say a version.")


def makes_a_deck(program: Program) -> None:
    """A new deck is written, checked and packed: text, rules, SVG, pictures and their processes."""
    program.run("new", "mine")
    program.run("check", "mine", "--today", DAY)
    program.run("pack", "mine", "-o", "mine.deck")
    program.run("check", "mine.deck", "--today", DAY)


def refuses_a_bad_deck(program: Program) -> None:
    """What is no deck is one sentence and no crash."""
    (program.folder / "bad.deck").write_bytes(b"nothing")
    program.run("check", "bad.deck", code=2)


def draws_the_attract_screen(program: Program) -> None:
    """The shipped deck, fonts, art and drawings are inside."""
    program.run("tour", "--only", "attract", "--out", "proof")
    if (program.folder / "proof" / "attract.png").stat().st_size < 50_000:
        raise FailedError("The attract screen is empty.")


def draws_every_kind(program: Program) -> None:
    """Slides, questions, home and results can be drawn in the second language, and nothing is cut off."""
    for only in ("slide-0", "question-0", "home", "results"):
        program.run("tour", "--only", only, "--no-pictures", "--lang", "es")


def computes(program: Program) -> None:
    """The numbers of a living picture come out."""
    program.run("model", "axon")


def stays_up(program: Program) -> None:
    """A window without a display stays up and ends when it is told to."""
    program.show("--size", "960x540", QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")


def walks_a_visit(program: Program) -> None:
    """On an X screen: begin, home, a chapter, onwards, and each touch changes the picture; then keys that open desktops
    elsewhere; still the same process."""
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        print("  left out: no Xvfb and xdotool here")
        return
    reading, writing = os.pipe()
    memory = program.folder / "screen"
    memory.mkdir()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1280x720x24",
        "-nolisten",
        "tcp",
        "-fbdir",
        str(memory),
    ]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as screen:
        try:
            os.close(writing)
            display = ":" + os.read(reading, 16).decode().strip()
            platform = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
            program.show(during=lambda pid: _visit(display, memory / "Xvfb_screen0", pid), **platform)
        finally:
            os.close(reading)
            screen.terminate()


# Where a visitor touches on 1280 × 720, as shares of the screen.
TOUCHES = {"begin": (0.2, 0.85), "a chapter": (0.14, 0.3), "next": (0.91, 0.94), "home": (0.055, 0.94)}
KEYS = ("alt+F4", "ctrl+q", "ctrl+w", "Escape", "F11", "super", "alt+Tab", "Menu", "ctrl+alt+Delete", "shift+F10")


def _visit(display: str, memory: Path, pid: int) -> None:
    surroundings = os.environ | {"DISPLAY": display}
    time.sleep(2.0)
    for what, (x, y) in TOUCHES.items():
        before = memory.read_bytes()
        place = [str(round(1280 * x)), str(round(720 * y))]
        # As long as a finger rests: a shorter contact is not taken for a touch.
        for action in (["mousemove", *place], ["mousedown", "1"], ["sleep", "0.12"], ["mouseup", "1"]):
            subprocess.run(["xdotool", *action], env=surroundings, check=True)
        time.sleep(2.0)
        if _share_changed(before, memory.read_bytes()) < 0.05:
            raise FailedError(f"Touching “{what}” changed nothing on the screen.")
    for key in KEYS:
        subprocess.run(["xdotool", "key", key], env=surroundings, check=True)
    time.sleep(1.0)
    if not Path(f"/proc/{pid}").exists():
        raise FailedError("A key ended the kiosk.")


def _share_changed(before: bytes, after: bytes) -> float:
    sample = range(4096, min(len(before), len(after)), 997)
    return sum(before[place] != after[place] for place in sample) / len(sample)


def imports_a_powerpoint(program: Program) -> None:
    """A PowerPoint file becomes a deck folder that can be checked."""
    if "import" not in program.commands:
        print("  left out: this program has no “import” yet")
        return
    source = Path(__file__).with_name("smoke.pptx")
    program.run("import", source, "-o", "imported")
    program.run("check", "imported", "--today", DAY, code=1)


def swaps_a_deck(program: Program) -> None:
    """A deck is installed, put on the screen and taken back."""
    if "install" not in program.commands:
        print("  left out: this program has no “install” yet")
        return
    program.run("install", "mine.deck", "--yes")
    program.run("rollback")


STEPS = (
    knows_its_version,
    makes_a_deck,
    refuses_a_bad_deck,
    draws_the_attract_screen,
    draws_every_kind,
    computes,
    stays_up,
    walks_a_visit,
    imports_a_powerpoint,
    swaps_a_deck,
)


def main(file: Path) -> int:
    """Take every step. Returns the exit code."""
    with tempfile.TemporaryDirectory(prefix="kiosk-smoke-", ignore_cleanup_errors=True) as folder:
        program = Program(file, Path(folder))
        for step in STEPS:
            print(step.__name__.replace("_", " "), flush=True)
            try:
                step(program)
            except FailedError as failure:
                print(f"FAILED: {failure}", file=sys.stderr)
                return 1
    print(f"{len(STEPS)} steps, nothing wrong.")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

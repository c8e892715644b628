"""Does with the frozen program what a kiosk does: `python build_spec/smoke_test.py build/frozen/kiosk/kiosk [STEP …]`.

Rules: only the program itself is used, in an environment and a folder of its own, as on a machine without Python; a
word of failure in any output is a failure, whatever the exit code. Does not look at pictures: `try_package` compares
them.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import msgspec

from kiosk.deck.schema import schema

sys.path.insert(0, str(Path(__file__).resolve().parent))

from smoke_files import LEAFLET, WORDS, write_leaflet, write_talk
from smoke_program import FailedError, Program

DAY = "2026-11-24"


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


def imports_strangers_files(program: Program) -> None:
    """A PowerPoint talk and a PDF become decks that can be checked, each read by a worker behind its walls: words,
    pictures and descriptions arrive. A file that is none of them is one sentence."""
    write_talk(program.folder / "talk.pptx")
    # 1: speaker notes and the like are listed as things to look at.
    made = program.ask("import", "talk.pptx", "-o", "talk", "--no-office", "--today", DAY, code=1)
    slides = "".join(file.read_text(encoding="utf-8") for file in (program.folder / "talk" / "slides").glob("*.md"))
    if made["slides"] != len(WORDS) or not all(word in slides for word in (*WORDS, "A soft pattern of colours.")):
        raise FailedError(f"Of the PowerPoint file not everything arrived: {made}\n{slides}")
    found = program.ask("check", "talk", "--today", DAY)
    if found["errors"]:
        raise FailedError(f"The imported deck cannot be used: {found}")
    write_leaflet(program.folder / "leaflet.pdf")
    made = program.ask("import", "leaflet.pdf", "-o", "leaflet", "--today", DAY, code=1)
    slides = "".join(file.read_text(encoding="utf-8") for file in (program.folder / "leaflet" / "slides").glob("*.md"))
    if LEAFLET not in slides or not any((program.folder / "leaflet" / "media").iterdir()):
        raise FailedError(f"Of the PDF file not everything arrived: {made}\n{slides}")
    (program.folder / "none.pptx").write_bytes(b"PK no talk")
    program.run("import", "none.pptx", "-o", "none", code=2)


def swaps_a_deck(program: Program) -> None:
    """An unsigned deck is asked about; a signed one is taken in, shown by the kiosk that runs, and taken back, all
    while its window stays up."""
    asked = program.ask("install", "mine.deck", code=1)
    if "unsigned" not in asked["asks"]:
        raise FailedError(f"An unsigned deck was not asked about: {asked}")
    program.run("keys", "new", "clinic.key", "--no-passphrase")
    program.run("keys", "trust", "Clinic", program.run("keys", "show", "clinic.key").strip())
    program.run("pack", "mine", "-o", "signed.deck", "--sign", "clinic.key")
    entry = program.ask("install", "signed.deck")["deck"]
    if entry["publisher"] != "Clinic":
        raise FailedError(f"The signature was not read: {entry}")
    ours = entry["digest"]
    program.run("pin", "set", "--stdin", said="481516\n")

    def during(pid: int) -> None:
        _wait_for(program, "ms-basics ", "")
        program.run("activate", ours[:12])
        _wait_for(program, "my-deck ", ours)
        program.run("rollback")
        _wait_for(program, "ms-basics ", "")

    program.show("--size", "960x540", during=during, QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")


def _wait_for(program: Program, deck: str, digest: str) -> None:
    """Until `kiosk health` says that this deck is on the screen."""
    until = time.monotonic() + 30
    health: Any = {}
    while time.monotonic() < until:
        try:
            health = program.ask("health")
        except FailedError:
            # Critical until the first frame of a start was drawn.
            health = program.ask("health", code=2)
        if health["running"] and health["deck"].startswith(deck) and health["digest"] == digest:
            return
        time.sleep(0.3)
    raise FailedError(f"The kiosk does not show “{deck.strip()}”: {health}")


def looks_at_the_machine(program: Program) -> None:
    """The doctor examines this machine; without a running kiosk health says critical and why."""
    code = 1 if sys.platform == "linux" else 2
    if sys.platform == "linux":
        seen = program.ask("doctor", "--as-kiosk", code=code)
        if len(seen["checks"]) < 50:
            raise FailedError(f"The doctor looked at {len(seen['checks'])} things only.")
        program.run("doctor", "--as-kiosk", "--pdf", "doctor.pdf", code=code)
        if not (program.folder / "doctor.pdf").read_bytes().startswith(b"%PDF"):
            raise FailedError("The doctor's page is no PDF.")
    if program.ask("health", code=2)["running"]:
        raise FailedError("Health sees a kiosk where none runs.")


def describes_decks(program: Program) -> None:
    """`kiosk schema` says the same as from the sources, with every description."""
    if json.loads(program.run("schema")) != json.loads(msgspec.json.encode(schema())):
        raise FailedError("The schema is not that of the sources.")


STEPS = (
    knows_its_version,
    describes_decks,
    makes_a_deck,
    refuses_a_bad_deck,
    draws_the_attract_screen,
    draws_every_kind,
    computes,
    stays_up,
    walks_a_visit,
    imports_strangers_files,
    swaps_a_deck,
    looks_at_the_machine,
)


def main(file: Path, *names: str) -> int:
    """Take every step, or those called `names`. Returns the exit code."""
    steps = [step for step in STEPS if step.__name__ in names or not names]
    with tempfile.TemporaryDirectory(prefix="kiosk-smoke-", ignore_cleanup_errors=True) as folder:
        program = Program(file, Path(folder))
        for step in steps:
            print(step.__name__.replace("_", " "), flush=True)
            try:
                step(program)
            except FailedError as failure:
                print(f"FAILED: {failure}", file=sys.stderr)
                return 1
    print(f"{len(steps)} steps, nothing wrong.")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))

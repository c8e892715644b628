"""The start of the kiosk brings only what its first screen needs, and it ends when it is told to."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kiosk import places
from tests.builders import packed_deck

LATER = {
    "cryptography",
    "kiosk.sandbox",
    "kiosk.slides",
    "kiosk.questions",
    "kiosk.scenes",
    # OpenSSL.
    "_hashlib",
    "numpy",
    "segno",
    "markdown_it",
    "PIL",
    "resvg_py",
    "argon2",
    "importlib.metadata",
    "multiprocessing",
    "kiosk.ui.tour",
}


def test_the_first_screen_is_drawn_without_what_only_later_screens_need(tmp_path: Path) -> None:
    """Numerics, codes, Markdown and drawing come when they are used, so that the kiosk starts fast and small."""
    deck = tmp_path / "small.deck"
    deck.write_bytes(packed_deck(10))
    command = [sys.executable, "-X", "importtime", "-m", "kiosk", "run", str(deck), "--size", "640x360"]
    loaded = set()
    with subprocess.Popen(command, cwd=places.ROOT, stderr=subprocess.PIPE, text=True) as kiosk:
        assert kiosk.stderr is not None
        for line in kiosk.stderr:
            loaded.add(line.rpartition("|")[2].strip())
            if "The first screen is drawn." in line:
                break
        kiosk.terminate()
        kiosk.communicate(timeout=20)
        assert kiosk.returncode == 0
    assert "kiosk.ui.window" in loaded
    assert not loaded & LATER


def test_a_start_does_without_typing_extensions_and_leaves_them_to_others() -> None:
    """What reads PowerPoint files asks for them later."""
    lines = (
        "import sys; from kiosk.__main__ import main; sys.argv[1:] = ['scenes']; main()",
        "print('typing_extensions' in sys.modules)",
        "import typing_extensions",
    )
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], cwd=places.ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "False"

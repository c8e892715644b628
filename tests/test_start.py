"""The start of the kiosk brings only what its first screen needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kiosk import places
from tests.builders import packed_deck

LATER = {"numpy", "segno", "markdown_it", "PIL", "resvg_py", "importlib.metadata", "multiprocessing"}
SHOW = """
import sys
from pathlib import Path
from kiosk import app
from kiosk.ui.window import KioskWindow

def leave(window):
    print(*sys.modules)
    sys.stdout.flush()
    app.os._exit(0)

app._started = lambda: leave(None)
app.run(app.Settings(Path(sys.argv[1]), (640, 360)))
"""


def test_the_first_screen_is_drawn_without_what_only_later_screens_need(tmp_path: Path) -> None:
    """Numerics, codes, Markdown and drawing come when they are used, so that the kiosk starts fast and small."""
    deck = tmp_path / "small.deck"
    deck.write_bytes(packed_deck(10))
    command = [sys.executable, "-c", SHOW, str(deck)]
    done = subprocess.run(command, cwd=places.ROOT, capture_output=True, text=True, check=False, timeout=60)
    loaded = set(done.stdout.split())
    assert "kiosk.ui.window" in loaded, done.stderr
    assert not loaded & LATER

"""A process that changes a library again and again: `python -m tests.station.busy HOME LETTERS`.

Rules: it installs each deck and puts it on the screen, on the real disk, and what goes wrong is an error."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.station.disk import REAL_DISK
from tests.station.shelf import TODAY, content_of, library_at

if __name__ == "__main__":
    home, letters = sys.argv[1:]
    library = library_at(Path(home), REAL_DISK)
    for letter in letters:
        library.activate(library.install(content_of(letter), "", TODAY).digest)

"""Every limit of decks in one table, so that a hostile or broken one is refused before it costs time or
memory.

Rules: numbers only, sizes in bytes, times in seconds. The kiosk's own decks stay far below all of them.
"""

from __future__ import annotations

KB = 1024
MB = 1024 * KB

# A packed deck
PACKAGE = 300 * MB
UNPACKED = 400 * MB
ENTRIES = 12_000
DIRECTORY = 4 * MB
MANIFEST = 64 * KB
CONTENTS = 4 * MB
HEADER = 8 * MB
BODY = 64 * MB
RATIO = 100

# A deck folder
FILES = 30_000
MARKDOWN = 16 * KB
TABLE = 512 * KB

# A picture: what may come in, and what goes out
PICTURE_IN = 16 * MB
PIXELS_IN = 60_000_000
ELEMENTS = 200_000
SIDE = 4096
PIXELS = 12_000_000
SCALE = 1.5
# Of computing time, so that a slow or busy machine is no reason to refuse a picture; by the clock so many times that.
SECONDS = 40.0
PATIENCE = 20.0
MEMORY = 2048 * MB
PICTURE_OUT = 25 * MB

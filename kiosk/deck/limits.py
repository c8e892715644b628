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
MANIFEST = 4 * MB
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
SECONDS = 40.0
MEMORY = 2048 * MB
PICTURE_OUT = 25 * MB

# A presentation that becomes a draft: XML parts in bytes, sides of pictures in pixels, sides of pages in points
XML = 32 * MB
RATIO_FROM = 1 * MB
SLIDES_IN = 300
DRAFT_SLIDES = 1500
PHOTO_SIDE = 1920
PAGE_SIDE = 2048
PAGE_POINTS = (18, 20_000)
PAGE_SHAPE = 12
OFFICE_SECONDS = 75.0

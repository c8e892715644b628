"""Every limit of decks and of files from strangers in one table, so that a hostile or broken one is refused before it
costs time or memory.

Rules: numbers only, sizes in bytes, times in seconds. The kiosk's own decks stay far below all of them. Where a number
differs from the one first planned (500 files in an archive), the reason stands beside it.
"""

from __future__ import annotations

from kiosk.wire import Limits

KB = 1024
MB = 1024 * KB

# A packed deck. Planned were 500 files; but a deck of 5,000 slides with two pictures each has 10,002, and every entry
# costs only its line in the manifest, which is measured and hashed before anything is read.
PACKAGE = 300 * MB
UNPACKED = 400 * MB
ENTRIES = 12_000
DIRECTORY = 4 * MB
MANIFEST = 4 * MB
HEADER = 8 * MB
BODY = 64 * MB
RATIO = 100
SLIDES = 20_000

# A deck folder
FILES = 30_000
MARKDOWN = 16 * KB
TABLE = 512 * KB

# An archive another program made (PowerPoint). It keeps up to six files for each slide, so 500 would refuse a talk of
# 80 slides.
ARCHIVE_FILES = 3_000
ARCHIVE_ENTRY = 25 * MB
ARCHIVE_UNPACKED = 400 * MB
ARCHIVE_RATIO = 100

# A stick
STICK_NAMES = 5_000
STICK_DEPTH = 3
QUIZ_HEAD = 64 * KB

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

# The jobs of the worker. Drawing starts two more processes, each within the same memory.
STICK_JOB = Limits(seconds=20, memory=512 * MB, output=MB)
INSPECT_JOB = Limits(seconds=180, memory=1536 * MB, output=MB)
IMPORT_JOB = Limits(seconds=120, memory=MEMORY, output=PACKAGE)
BUILD_JOB = Limits(seconds=600, memory=MEMORY, output=UNPACKED)

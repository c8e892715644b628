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
MANIFEST = 64 * KB
CONTENTS = 4 * MB
HEADER = 8 * MB
BODY = 64 * MB
RATIO = 100

# What is in a deck, however it came in. No text is longer than a whole file of one may be.
SLIDES = 20_000
QUESTIONS = 20_000
CHAPTERS = 500
LANGUAGES = 50
TERMS = 5_000
SOURCES = 5_000
ITEMS = 200
TEXT = 16 * KB
NUMBER = 10**9
CANVAS = 100_000
# Findings of one rule that are told; the first hundreds say enough, and looking for all may take hours.
FINDINGS = 500
# Names a misspelt one is compared with; more would take minutes for a hostile deck.
NEIGHBOURS = 100

# A deck folder
FILES = 30_000
MARKDOWN = 16 * KB
TABLE = 512 * KB
ROWS = 5_000
UNKNOWN_KEYS = 20
KEY_PARTS = 16

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
# Of computing time, so that a slow or busy machine is no reason to refuse a picture; by the clock so many times that.
SECONDS = 40.0
PATIENCE = 20.0
MEMORY = 2048 * MB
PICTURE_OUT = 25 * MB

# The jobs of the worker. Drawing starts two more processes, each within the same memory.
STICK_JOB = Limits(seconds=20, memory=512 * MB, output=MB)
INSPECT_JOB = Limits(seconds=180, memory=1536 * MB, output=MB)
IMPORT_JOB = Limits(seconds=120, memory=MEMORY, output=PACKAGE, sockets="/tmp")
BUILD_JOB = Limits(seconds=600, memory=MEMORY, output=UNPACKED)
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

# A quiz that is imported: the text file in bytes, and its questions
QUIZ_IN = 2 * MB
QUESTIONS_IN = 1000

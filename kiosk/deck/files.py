"""Reads a deck folder safely: only plain files with known names, inside the folder, of a decent size.

Rules: symbolic links, devices, strange names and files that lead outside are refused with a finding and
never opened; files nobody will use get a warning. Does not know what the files mean.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from kiosk.deck import limits
from kiosk.deck.places import Script
from kiosk.errors import Finding, Severity
from kiosk.text.characters import clean

ROOMS = ("slides", "quiz", "media")
# No following of links and no waiting for a device.
PLAINLY = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
# Left alone without a word: what editors, desktops and version control leave behind.
IGNORED = ("README.md", "LICENSE", "Thumbs.db", "desktop.ini")
# Put behind the name of a file to take it out of the deck without losing it (mends.py).
HIDDEN = ".hidden"


def open_plainly(file: Path) -> BinaryIO:
    """Open a plain file to read it. Raises OSError for anything else, and never follows a link or waits."""
    handle = os.open(file, PLAINLY)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(errno.EINVAL, "it is not a plain file")
    return os.fdopen(handle, "rb")


class Folder:
    """The plain files of a deck folder. Every finding about the files themselves is in `findings`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.findings: list[Finding] = []
        self.files: dict[str, int] = {}
        for file, status in self._walk():
            if len(self.files) >= limits.FILES:
                self.refuse(file, "too-many-files", "The deck has too many files.", "Split it into several decks.")
                break
            self._admit(file, status)

    def _walk(self) -> Iterator[tuple[str, os.stat_result]]:
        for room in ("", *ROOMS):
            try:
                if room and not stat.S_ISDIR(os.lstat(self.root / room).st_mode):
                    self.refuse(room, "strange-file", "This is not a folder.", "Replace it by a plain folder.")
                    continue
                entries = sorted(os.scandir(self.root / room), key=lambda entry: entry.name)
            except OSError:
                continue
            for entry in entries:
                file = f"{room}/{entry.name}" if room else entry.name
                left_alone = entry.name.startswith(".") or entry.name.endswith(HIDDEN) or entry.name in IGNORED
                if not left_alone and file not in ROOMS:
                    yield file, entry.stat(follow_symlinks=False)

    def _admit(self, file: str, status: os.stat_result) -> None:
        if stat.S_ISLNK(status.st_mode):
            self.refuse(file, "link", "This is a link to another place, not a file.", "Copy the real file here.")
        elif stat.S_ISDIR(status.st_mode):
            self.unused(file, "Remove it, or move its files to where they belong.")
        elif not stat.S_ISREG(status.st_mode):
            self.refuse(file, "strange-file", "This is not a plain file.", "Remove it from the deck folder.")
        elif not file.isascii() or not file.isprintable():
            self.refuse(file, "file-name", "The file name has signs that do not work everywhere.", NAME_HELP)
        else:
            self.files[file] = status.st_size

    def refuse(self, file: str, rule: str, problem: str, mend: str, severity: Severity = Severity.ERROR) -> None:
        """Add a finding about a whole file."""
        shown = file.encode("ascii", "backslashreplace").decode()
        self.findings.append(Finding(shown, 0, severity, rule, problem, mend))

    def unused(self, file: str, mend: str) -> None:
        """Warn that nothing will read this file."""
        self.refuse(file, "unused-file", "This has no place in a deck and is ignored.", mend, Severity.WARNING)

    def read(self, file: str, limit: int) -> bytes | None:
        """The bytes of a file that was admitted, or None and a finding."""
        if self.files[file] > limit:
            size = f"{self.files[file] // 1024} kB, more than the {limit // 1024} kB allowed"
            self.refuse(file, "file-too-large", f"The file is too large: {size}.", "Make it smaller or split it.")
            return None
        try:
            # The file may have been swapped since the folder was listed.
            with open_plainly(self.root / file) as stream:
                content = stream.read(limit + 1)
        except OSError as error:
            reason = f"The file cannot be read: {error.strerror}."
            self.refuse(file, "unreadable-file", reason, "Check that you may open it.")
            return None
        return content[:limit]

    def script(self, file: str, limit: int) -> Script | None:
        """The cleaned text of a file, or None and a finding."""
        content = self.read(file, limit)
        if content is None:
            return None
        try:
            text, found = clean(content.decode("utf-8"), file)
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            problem = "The file is not saved as UTF-8 text."
            mend = "Open it in a text editor, choose “Save as” and the encoding UTF-8."
            self.findings.append(Finding(file, line, Severity.ERROR, "not-utf8", problem, mend))
            return None
        self.findings += found
        return Script(file, text)


NAME_HELP = "Use small letters a–z, digits and hyphens: 08-nerve-signal.en.md"

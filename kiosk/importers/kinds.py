"""Looks at what a file really is before anything opens it, and refuses what cannot be imported in one sentence.

Rules: a file is known by its first bytes and its table of contents, never by its name alone; each sentence says how
to get to a file that works. Does not look inside the parts of a presentation (office_zip.py).
"""

from __future__ import annotations

import os
import stat
import zipfile
from pathlib import Path

from kiosk.deck import limits
from kiosk.errors import DeckError
from kiosk.importers.office_zip import DAMAGED, DAMAGED_FILE

SAVE_AS = "open it in {0} and save it as a PowerPoint presentation (.pptx), then import that"
OTHER = {
    ".ppt": "is in the old PowerPoint format: " + SAVE_AS.format("PowerPoint"),
    ".pps": "is in the old PowerPoint format: " + SAVE_AS.format("PowerPoint"),
    ".key": "is a Keynote presentation: in Keynote choose File, Export to, PowerPoint, then import that",
    ".odp": "is a LibreOffice presentation: " + SAVE_AS.format("LibreOffice"),
    ".doc": "is a text document: save it as a PDF, then import that",
    ".docx": "is a text document: save it as a PDF, then import that",
    ".odt": "is a text document: save it as a PDF, then import that",
    ".xlsx": "is a spreadsheet, not a presentation: save the pages to show as a PDF, then import that",
    ".zip": "is a folder of files packed into one: unpack it and import the presentation inside",
}
PASSWORD = (
    "is protected with a password: open it in PowerPoint, choose File, Info, Protect Presentation, Encrypt with "
    "Password, delete the password there, save, and import it again"
)
# How the containers of old Office files name their parts: UTF-16 with two bytes a letter.
ENCRYPTED_PART, OLD_PART = ("EncryptedPackage".encode("utf-16-le"), "PowerPoint Document".encode("utf-16-le"))
OLE, ZIP, PDF = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK", b"%PDF-"
# A PDF may begin with some other bytes.
PDF_WITHIN = 1024


def expect_kind(file: Path, suffix: str, known: tuple[str, ...]) -> None:
    """Raises DeckError unless `file` is a plain file of a decent size that is what its ending says."""
    head = _head(file)
    if suffix not in known:
        raise _refusal(file, OTHER.get(suffix) or f"cannot be imported: known are {', '.join(known)}")
    if suffix.startswith(".p") and suffix != ".pdf":
        _expect_presentation(file, head)
    elif suffix == ".pdf" and PDF not in head[:PDF_WITHIN]:
        raise _refusal(file, "is no PDF, whatever its name says: save it as a PDF again, then import that")


def _head(file: Path) -> bytes:
    """The first bytes of a plain file. Raises DeckError for what is none, or too large."""
    try:
        if not file.exists():
            raise _refusal(file, "does not exist: check its name and whether the stick is still plugged in")
        # No waiting for a pipe; and what was opened is what is judged, should the name be given to another file.
        handle = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise _refusal(file, "is not a plain file: choose a presentation or a PDF")
            if status.st_size > limits.PACKAGE:
                most = f"{limits.PACKAGE // limits.MB} MB are the most"
                size = f"{status.st_size // limits.MB} MB large, and {most}"
                raise _refusal(file, f"is {size}: in PowerPoint choose File, Compress Media or Compress Pictures")
            return os.read(handle, PDF_WITHIN + len(PDF))
        finally:
            os.close(handle)
    except OSError as error:
        raise DeckError(f"“{file.name}” cannot be read: {error.strerror}.") from error


def _expect_presentation(file: Path, head: bytes) -> None:
    if head.startswith(OLE):
        raise _refusal(file, _ole(file))
    if PDF in head[:PDF_WITHIN]:
        raise _refusal(file, "is really a PDF: give it the ending .pdf and import it again")
    if not head.startswith(ZIP):
        raise _refusal(file, "is empty: save the presentation again" if not head else DAMAGED_FILE)
    try:
        with zipfile.ZipFile(file) as archive:
            names = archive.namelist()
            mimetype = archive.open("mimetype").read(80) if "mimetype" in names else b""
    except DAMAGED as error:
        raise _refusal(file, DAMAGED_FILE) from error
    if any(name.startswith("ppt/") for name in names):
        return
    raise _refusal(file, _other_zip(names, mimetype))


def _ole(file: Path) -> str:
    content = file.read_bytes()
    if ENCRYPTED_PART in content:
        return PASSWORD
    return OTHER[".ppt"] if OLD_PART in content else DAMAGED_FILE


def _other_zip(names: list[str], mimetype: bytes) -> str:
    if mimetype.startswith(b"application/vnd.oasis.opendocument.text"):
        return OTHER[".odt"]
    if mimetype.startswith(b"application/vnd.oasis.opendocument"):
        return OTHER[".odp"]
    if any(name.endswith(".iwa") or name == "Index.zip" for name in names):
        return OTHER[".key"]
    for room, suffix in (("word/", ".docx"), ("xl/", ".xlsx")):
        if any(name.startswith(room) for name in names):
            return OTHER[suffix]
    if "[Content_Types].xml" in names:
        return DAMAGED_FILE
    return OTHER[".zip"]


def _refusal(file: Path, why: str) -> DeckError:
    return DeckError(f"“{file.name}” {why}.")

"""The zip file of a presentation: refused when it could cost time or memory, and copied without what points outside.

Rules: sizes, numbers and ratios are judged by the table of contents before anything is unpacked, and again by the true
bytes; every XML part is read once without entities and document types; nothing is ever unpacked to a name from the
file. Does not know what the parts mean.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO
from xml.sax import SAXException
from xml.sax.handler import ContentHandler
from xml.sax.saxutils import quoteattr

from kiosk.deck import limits
from kiosk.errors import DeckError

# All that a damaged zip file makes the standard library raise.
DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    OSError,
    EOFError,
    ValueError,
    RuntimeError,
    LookupError,
    NotImplementedError,
)
RELATIONS = ".rels"
XML = (".xml", RELATIONS)
# What a drawing program never needs: programs, and films and sounds that would only be copied.
UNNEEDED = re.compile(
    r".*(?:vbaProject[^/]*\.bin|/(?:embeddings|activeX|ctrlProps)/.*"
    r"|\.(?:mp4|m4v|mov|wmv|avi|mpe?g|mp3|wav|m4a|wma|aac))",
    re.IGNORECASE,
)
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "[Content_Types].xml"
PHOTOS = (".jpg", ".jpeg")
DAMAGED_FILE = "is damaged or was not copied completely: open it in PowerPoint, save it again, and import that"


def expect_safe(file: Path) -> None:
    """Raises DeckError with one sentence unless the presentation in `file` is safe to open."""
    try:
        with zipfile.ZipFile(file) as archive:
            _expect_decent(file, archive)
            for entry in archive.infolist():
                if entry.filename.lower().endswith(XML):
                    with archive.open(entry) as stream:
                        _expect_plain_xml(file, entry.filename, stream)
            _expect_plain_types(file, archive)
    except DAMAGED as error:
        raise _refusal(file, DAMAGED_FILE) from error


def _expect_plain_types(file: Path, archive: zipfile.ZipFile) -> None:
    """Everything that will be read as XML is called so, and so was looked at."""
    from defusedxml.ElementTree import fromstring

    if TYPES not in archive.namelist():
        raise _refusal(file, DAMAGED_FILE)
    for row in fromstring(archive.read(TYPES)):
        kind = row.get("ContentType", "")
        name = "." + row.get("Extension", "") if "Extension" in row.attrib else row.get("PartName", "")
        if kind.startswith("application/") and kind.endswith("xml") and not name.lower().endswith(XML):
            raise _refusal(file, DAMAGED_FILE)


def _expect_decent(file: Path, archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    bomb = "unpacks to far more than any presentation needs, so it is not opened: save it again in PowerPoint"
    if len(entries) > limits.ENTRIES:
        raise _refusal(file, f"holds {len(entries)} parts, more than any presentation: save it again in PowerPoint")
    if sum(entry.file_size for entry in entries) > limits.UNPACKED:
        raise _refusal(file, bomb)
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename.lower()
        if name in seen:
            raise _refusal(file, "holds two parts of one name: save it again in PowerPoint")
        seen.add(name)
        if entry.flag_bits & 1:
            raise _refusal(file, "is encrypted: save it in PowerPoint without a password")
        if entry.file_size > max(limits.RATIO_FROM, limits.RATIO * entry.compress_size):
            raise _refusal(file, bomb)
        if name.endswith(XML) and entry.file_size > limits.XML:
            raise _refusal(file, bomb)


class _Nothing(ContentHandler):
    """Reads XML for its form only."""


def _expect_plain_xml(file: Path, name: str, stream: IO[bytes]) -> None:
    from defusedxml import DefusedXmlException
    from defusedxml.sax import parse

    try:
        parse(stream, _Nothing(), forbid_dtd=True)
    except DefusedXmlException as error:
        why = "defines entities, which no presentation does, so it is not opened: save it again in PowerPoint"
        raise _refusal(file, why) from error
    except SAXException as error:
        why = f"is damaged (its part {name[-60:]} cannot be read): save it again in PowerPoint"
        raise _refusal(file, why) from error


def copy_without_outside(file: Path, target: Path, lighter: Callable[[bytes], bytes]) -> None:
    """Copy the presentation to `target` without links to anything outside it, programs, films and sounds; photos go
    through `lighter`. `file` was found safe before. Raises DeckError when it is damaged after all."""
    try:
        with zipfile.ZipFile(file) as source, zipfile.ZipFile(target, "w") as copy:
            for entry in source.infolist():
                name = entry.filename
                if entry.is_dir() or UNNEEDED.fullmatch(name):
                    continue
                content = source.read(entry)
                if name.lower().endswith(RELATIONS):
                    content = _inside_only(content)
                elif name.lower().endswith(PHOTOS):
                    content = lighter(content)
                copy.writestr(name, content)
    except DAMAGED as error:
        raise _refusal(file, DAMAGED_FILE) from error


def _inside_only(relations: bytes) -> bytes:
    """A list of relations without those that lead out of the file. It is written by hand, because LibreOffice does not
    read one whose names have a prefix."""
    from defusedxml.ElementTree import fromstring

    rows = [row for row in fromstring(relations, forbid_dtd=True) if row.get("TargetMode", "Internal") == "Internal"]
    written = ("".join(f" {name}={quoteattr(value)}" for name, value in row.attrib.items()) for row in rows)
    inside = "".join(f"<Relationship{values}/>" for values in written)
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    return f'{head}<Relationships xmlns="{RELATIONSHIPS}">{inside}</Relationships>'.encode()


def _refusal(file: Path, why: str) -> DeckError:
    return DeckError(f"“{file.name}” {why}.")

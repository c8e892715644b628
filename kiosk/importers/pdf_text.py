"""Reads the words of PDF pages: a title, and paragraphs put together from broken lines.

Rules: words stay in the order of the file; a word divided at the end of a line is made whole again; a scanned page has
no words and that is no mistake. Does not draw pages.
"""

from __future__ import annotations

import ctypes
import re

import msgspec

from kiosk.importers.markup import words_of
from kiosk.importers.pdf_pages import Document, PageError

# How PDFium marks a hyphen that only divides a word.
DIVIDED = re.compile(r"[\ufffe\u0002\u00ad]\s*")
LIST_SIGN = re.compile(r"^(?:[•‣▪●○–—*-]|\d{1,2}[.)])\s")
ENDED = re.compile(r"[.!?:;…]$")
LONGEST_TITLE = 70
# A line shorter than this share of the longest one ends its paragraph.
SHORT = 0.6
# No page that people read holds more letters.
MOST_LETTERS = 100_000
LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_].*)?")
# Titles that programs make of a file's name.
NOBODYS_TITLE = re.compile(r"microsoft|powerpoint|untitled|.*\.(?:docx?|pptx?|pdf|odt|odp|indd)$", re.IGNORECASE)


class PageText(msgspec.Struct, frozen=True):
    """The words of a page: its first line when it can be a title, the paragraphs after it, and all of it as it is."""

    title: str
    lines: tuple[str, ...]
    whole: str


def page_text(document: Document, page: int) -> PageText:
    """The words of a page (counted from 0). Raises PageError."""
    import pypdfium2

    try:
        leaf = document[page]
        reader = leaf.get_textpage()
        try:
            raw = reader.get_text_range(0, min(reader.count_chars(), MOST_LETTERS)) if reader.count_chars() > 0 else ""
        finally:
            reader.close()
            leaf.close()
    except (pypdfium2.PdfiumError, UnicodeError, ValueError) as error:
        raise PageError("is damaged") from error
    text = DIVIDED.sub("", raw.replace("\r\n", "\n").replace("\r", "\n"))
    lines = [line for line in map(words_of, text.split("\n")) if line]
    title = lines.pop(0) if lines and len(lines[0]) <= LONGEST_TITLE else ""
    return PageText(title, tuple(_paragraphs(lines)), "\n".join([title, *lines] if title else lines))


def _paragraphs(lines: list[str]) -> list[str]:
    """Lines joined into paragraphs: one ends with a short line, unless the next goes on with a small letter, or before
    a list sign."""
    longest = max(map(len, lines), default=0)
    found: list[str] = []
    is_open = False
    for line in lines:
        goes_on = is_open or (line[0].islower() and found and not ENDED.search(found[-1]))
        if goes_on and not LIST_SIGN.match(line):
            found[-1] += " " + line
        else:
            found.append(line)
        is_open = not (len(line) < SHORT * longest or (ENDED.search(line) and len(line) < 0.9 * longest))
    return found


def outline(document: Document) -> dict[int, str]:
    """The titles in the table of contents by their pages (counted from 0), the first one of each page."""
    import pypdfium2

    found: dict[int, str] = {}
    try:
        for entry in document.get_toc(max_depth=3):
            target = entry.get_dest()
            page = target.get_index() if target else None
            title = words_of(entry.get_title())
            if page is not None and title:
                found.setdefault(page, title)
    except (pypdfium2.PdfiumError, UnicodeError, ValueError):
        # A damaged table of contents costs its titles only; the pages have first lines too.
        return {}
    return found


def document_title(document: Document) -> str:
    """The title in the file's properties, unless a program made it of a file name."""
    title = words_of(document.get_metadata_value("Title"))
    return "" if NOBODYS_TITLE.match(title) else title


def document_language(document: Document) -> str:
    """The two-letter code of the language the file says it is written in; English when it does not."""
    from pypdfium2.raw import FPDFCatalog_GetLanguage

    size = FPDFCatalog_GetLanguage(document, None, 0)
    if not 2 < size < 200:
        return "en"
    buffer = ctypes.create_string_buffer(size)
    FPDFCatalog_GetLanguage(document, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    match = LANGUAGE.fullmatch(buffer.raw.decode("utf-16-le", "replace").strip("\0 "))
    return match[1].lower() if match else "en"

"""Writes small PDF files for tests by hand, object by object.

Rules: the same calls give the same bytes; words are set in Helvetica, which needs no font file. Does not import
anything.
"""

from __future__ import annotations

from dataclasses import dataclass

A4 = (595.0, 842.0)


@dataclass(frozen=True)
class Sheet:
    """One page: its lines of text from the top, its size in points, and whether a grey box is drawn on it."""

    lines: tuple[str, ...] = ()
    size: tuple[float, float] = A4
    box: bool = True


def pdf(
    *sheets: Sheet,
    title: str = "",
    language: str = "",
    outline: tuple[tuple[str, int], ...] = (),
    is_encrypted: bool = False,
) -> bytes:
    """A PDF of these pages; `outline` names titles and the pages (counted from 0) they lead to."""
    objects: list[bytes] = [
        b"",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    pages: list[int] = []
    for sheet in sheets:
        content = _content(sheet)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        width, height = sheet.size
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % (width, height, len(objects))
        )
        pages.append(len(objects))
    root = b"/Type /Catalog /Pages 2 0 R"
    if language:
        root += b" /Lang (%s)" % language.encode()
    if outline:
        first = len(objects) + 2
        last = first + len(outline) - 1
        objects.append(b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (first, last, len(outline)))
        root += b" /Outlines %d 0 R" % (first - 1)
        for number, (name, page) in enumerate(outline, first):
            following = b" /Next %d 0 R" % (number + 1) if number < last else b""
            target = b"/Dest [%d 0 R /Fit]" % pages[page]
            objects.append(b"<< /Title (%s) /Parent %d 0 R %s%s >>" % (_safe(name), first - 1, target, following))
    objects[0] = b"<< %s >>" % root
    kids = b" ".join(b"%d 0 R" % number for number in pages)
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(pages), kids)
    trailer = b"/Root 1 0 R"
    if title:
        objects.append(b"<< /Title (%s) >>" % _safe(title))
        trailer += b" /Info %d 0 R" % len(objects)
    if is_encrypted:
        key = b"00" * 32
        objects.append(b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>" % (key, key))
        trailer += b" /Encrypt %d 0 R /ID [<00> <00>]" % len(objects)
    return _file(objects, trailer)


def _content(sheet: Sheet) -> bytes:
    width, height = sheet.size
    drawn = b"0.8 g 60 60 %g %g re f 0 g\n" % (width / 3, height / 6) if sheet.box else b""
    lines = b"".join(b"(%s) Tj T*\n" % _safe(line) for line in sheet.lines)
    return drawn + b"BT /F1 18 Tf 24 TL 60 %g Td\n%sET" % (height - 80, lines)


def _safe(text: str) -> bytes:
    return text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _file(objects: list[bytes], trailer: bytes) -> bytes:
    written = b"%PDF-1.6\n"
    places: list[int] = []
    for number, content in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return (
        written
        + head
        + table
        + b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n"
        % (
            len(objects) + 1,
            trailer,
            len(written),
        )
    )

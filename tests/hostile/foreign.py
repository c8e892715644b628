"""Files that call themselves PowerPoint, PDF or quiz and are something else, or do harm inside.

Rules: builders only, by ending; each must be refused in one sentence or become a draft whose check finds something.
What an importer says of its own format is tested beside it.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

MB = 1024 * 1024
TYPES = "[Content_Types].xml"
OVERRIDE = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
CONTENT_TYPES = (
    '<?xml version="1.0"?>{doctype}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/ppt/presentation.xml" ContentType="{OVERRIDE}"/>{{more}}</Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{target}" '
    "{mode}/></Relationships>"
)
LAUGHS = (
    '<!DOCTYPE a [<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)) + "]>"
)
SECRET = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
# The form of old and of encrypted Office files.
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096)


class Foreign(NamedTuple):
    """A foreign file: what it is, its ending, and its content."""

    name: str
    ending: str
    make: Callable[[], bytes]

    def build(self, folder: Path) -> Path:
        """Write it into a folder."""
        path = folder / f"hostile{self.ending}"
        path.write_bytes(self.make())
        return path


def zipped(entries: Mapping[str, str | bytes]) -> bytes:
    """A zip file, as an office program packs it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def office(
    more: str = "",
    doctype: str = "",
    target: str = "ppt/presentation.xml",
    mode: str = "",
    extra: Mapping[str, bytes] | None = None,
) -> bytes:
    """The beginnings of a presentation."""
    entries: dict[str, str | bytes] = {
        TYPES: CONTENT_TYPES.format(doctype=doctype, more=more),
        "_rels/.rels": RELATIONS.format(target=target, mode=mode),
        "ppt/presentation.xml": "<p/>",
    }
    return zipped({**entries, **(extra or {})})


def _many_files() -> bytes:
    return zipped({f"ppt/slides/slide{number}.xml": "<p/>" for number in range(6000)})


ANYTHING: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "a program": lambda: b"MZ" + bytes(4096),
    "a page": lambda: b"<html><script>alert(1)</script></html>",
    "zeros": lambda: bytes(MB),
    "a picture": lambda: b"\x89PNG\r\n\x1a\n" + bytes(400),
}
PPTX: dict[str, Callable[[], bytes]] = {
    **ANYTHING,
    "another zip": lambda: zipped({"a.txt": "hello"}),
    "half a presentation": lambda: office()[:200],
    "an encrypted or old presentation": lambda: OLE,
    "a text document": lambda: office().replace(b"presentation", b"wordprocess_"),
    "a flat bomb": lambda: office(extra={"ppt/media/image1.png": bytes(200 * MB)}),
    "too many files": _many_files,
    "names that climb": lambda: office(extra={"../../evil": b"x", "/etc/evil": b"x"}),
    "entities in entities": lambda: office("&a9;", LAUGHS),
    "an entity from the disk": lambda: office("&a;", SECRET),
    "a presentation from elsewhere": partial(office, target="http://192.0.2.1/a.xml", mode='TargetMode="External"'),
    "deep XML": lambda: office("<a>" * 100_000 + "</a>" * 100_000),
}
PDF: dict[str, Callable[[], bytes]] = {
    **ANYTHING,
    "only a head": lambda: b"%PDF-1.7\n",
    "no pages": lambda: (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
        b"trailer<</Root 1 0 R>>\n%%EOF"
    ),
    "pages that hold themselves": lambda: (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    ),
    "noise": lambda: b"%PDF-1.7\n" + bytes(range(256)) * 400,
}
QUIZ: dict[str, Callable[[], bytes]] = {
    **ANYTHING,
    "one line of 20 MB": lambda: b"a" * (20 * MB),
    "braces in braces": lambda: b"{" * 100_000,
    "16-bit text": lambda: "::a:: Which? {=b ~c}".encode("utf-16"),
    "a question without end": lambda: b"::a:: Which? {=b" + b" ~c" * 100_000,
}
FOREIGN: tuple[Foreign, ...] = tuple(
    Foreign(name, ending, make)
    for ending, files in ((".pptx", PPTX), (".pdf", PDF), (".gift", QUIZ), (".aiken", QUIZ), (".txt", QUIZ))
    for name, make in files.items()
)

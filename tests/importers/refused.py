"""Files that must be refused, each with a part of the sentence that says why and what to do.

Rules: one function a file; hostile ones are small on disk and would be large or dangerous when opened. Does not
import anything.
"""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.importers.sheets import Sheet, pdf
from tests.importers.talk import Talk, rewritten, same

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE p [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (letter, b"&%c;" % (letter - 1) * 10) for letter in range(ord("b"), ord("k")))
    + b"]><p>&j;</p>"
)
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x;</p>'


def talk(folder: Path, name: str = "talk.pptx", slides: int = 1) -> Path:
    """A good presentation, to be spoiled."""
    made = Talk()
    for number in range(slides):
        made.slide(f"Slide {number}")
    return made.save(folder / name)


def zipped(path: Path, entries: dict[str, bytes]) -> Path:
    """A zip file."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


def written(path: Path, content: bytes) -> Path:
    """A file."""
    path.write_bytes(content)
    return path


def with_password(folder: Path) -> Path:
    """PowerPoint keeps an encrypted presentation in an old container."""
    return written(folder / "a.pptx", OLE + "EncryptedPackage".encode("utf-16-le"))


def old_in_disguise(folder: Path) -> Path:
    """An old presentation with a new ending."""
    return written(folder / "a.pptx", OLE + "PowerPoint Document".encode("utf-16-le"))


def old_container(folder: Path) -> Path:
    """Some other old container."""
    return written(folder / "a.pptx", OLE)


def old_file(folder: Path) -> Path:
    """An honest old presentation."""
    return written(folder / "a.ppt", OLE)


def keynote(folder: Path) -> Path:
    """A Keynote file under its own name."""
    return zipped(folder / "a.key", {"Index/Document.iwa": b"x"})


def keynote_renamed(folder: Path) -> Path:
    """A Keynote file under a wrong name."""
    return zipped(folder / "a.pptx", {"Index/Document.iwa": b"x"})


def open_document(folder: Path) -> Path:
    """A LibreOffice presentation under a wrong name."""
    return zipped(folder / "a.pptx", {"mimetype": b"application/vnd.oasis.opendocument.presentation"})


def open_text(folder: Path) -> Path:
    """A LibreOffice text under a wrong name."""
    return zipped(folder / "a.pptx", {"mimetype": b"application/vnd.oasis.opendocument.text"})


def word(folder: Path) -> Path:
    """A Word document under a wrong name."""
    return zipped(folder / "a.pptx", {"[Content_Types].xml": b"<a/>", "word/document.xml": b"<a/>"})


def other_office(folder: Path) -> Path:
    """An Office file without slides."""
    return zipped(folder / "a.pptx", {"[Content_Types].xml": b"<a/>"})


def holiday_zip(folder: Path) -> Path:
    """A packed folder under a wrong name."""
    return zipped(folder / "a.pptx", {"beach.jpg": b"x"})


def pdf_in_disguise(folder: Path) -> Path:
    """A PDF with another ending."""
    return written(folder / "a.pptx", pdf(Sheet()))


def empty(folder: Path) -> Path:
    """No bytes."""
    return written(folder / "a.pptx", b"")


def truncated(folder: Path) -> Path:
    """Half of a copy."""
    file = talk(folder)
    return written(file, file.read_bytes()[:9000])


def shopping_list(folder: Path) -> Path:
    """Something else."""
    return written(folder / "list.xyz", b"milk")


def missing(folder: Path) -> Path:
    """The stick was pulled out."""
    return folder / "gone.pptx"


def is_folder(folder: Path) -> Path:
    """A folder with the ending of a presentation."""
    (folder / "a.pptx").mkdir()
    return folder / "a.pptx"


def too_large(folder: Path) -> Path:
    """A file of 301 MB without a byte in it."""
    with (folder / "a.pptx").open("wb") as stream:
        stream.write(b"PK")
        stream.truncate(301 * 1024 * 1024)
    return folder / "a.pptx"


def bomb(folder: Path) -> Path:
    """One part of 30 MB in 30 kB."""
    return rewritten(talk(folder), same, {"ppt/media/image1.bin": b"\0" * 30_000_000})


def xml_bomb(folder: Path) -> Path:
    """A part of XML larger than any, hidden behind a good ratio by noise before it."""
    return rewritten(talk(folder), same, {"ppt/big.xml": b"<a>" + bytes(range(97, 123)) * 1_300_000 + b"</a>"})


def many_parts(folder: Path) -> Path:
    """More parts than any presentation."""
    return rewritten(talk(folder), same, {f"ppt/{number}": b"" for number in range(12_001)})


def twice(folder: Path) -> Path:
    """Two parts of one name."""
    file = talk(folder)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(file, "a") as archive:
            archive.writestr("ppt/presentation.xml", b"<a/>")
    return file


def laughs(folder: Path) -> Path:
    """A slide of nested entities that would unfold to gigabytes."""
    return rewritten(talk(folder), lambda name, content: LAUGHS if name.endswith("slide1.xml") else content)


def reads_outside(folder: Path) -> Path:
    """A slide that wants to show a file of the kiosk."""
    return rewritten(talk(folder), lambda name, content: OUTSIDE if name.endswith("slide1.xml") else content)


def hidden_xml(folder: Path) -> Path:
    """The same behind a name that does not look like XML."""

    def change(name: str, content: bytes) -> bytes | None:
        return (
            content.replace(b"slides/slide1.xml", b"slides/slide1.dat") if name.endswith((".xml", ".rels")) else content
        )

    return rewritten(talk(folder), change, {"ppt/slides/slide1.dat": OUTSIDE})


def no_types(folder: Path) -> Path:
    """Nothing says what the parts are."""
    return rewritten(talk(folder), lambda name, content: None if name == "[Content_Types].xml" else content)


def broken_xml(folder: Path) -> Path:
    """The main part ends in the middle."""
    return rewritten(talk(folder), lambda name, content: content[:500] if name == "ppt/presentation.xml" else content)


def no_slides(folder: Path) -> Path:
    """A presentation without a slide."""
    return talk(folder, slides=0)


def all_hidden(folder: Path) -> Path:
    """A presentation of hidden slides."""
    made = Talk()
    made.hide(made.slide("Secret"))
    return made.save(folder / "a.pptx")


def too_many_slides(folder: Path) -> Path:
    """More slides than anybody reads."""
    file = talk(folder, slides=2)
    again = b'<p:sldId id="%d" r:id="rId7"/>'

    def change(name: str, content: bytes) -> bytes:
        rows = b"".join(again % number for number in range(1000, 1300))
        return content.replace(b"</p:sldIdLst>", rows + b"</p:sldIdLst>") if name == "ppt/presentation.xml" else content

    return rewritten(file, change)


def pdf_with_password(folder: Path) -> Path:
    """An encrypted PDF."""
    return written(folder / "a.pdf", pdf(Sheet(), is_encrypted=True))


def pdf_damaged(folder: Path) -> Path:
    """The head of a PDF and nothing else."""
    return written(folder / "a.pdf", b"%PDF-1.7\n" + b"x" * 3000)


def pdf_not_at_all(folder: Path) -> Path:
    """A text with the ending of a PDF."""
    return written(folder / "a.pdf", b"milk")


def pdf_of_1000_pages(folder: Path) -> Path:
    """A book."""
    return written(folder / "a.pdf", pdf(*[Sheet()] * 1000))


def pdf_without_pages(folder: Path) -> Path:
    """An empty PDF."""
    return written(folder / "a.pdf", pdf())


def pdf_of_a_giant(folder: Path) -> Path:
    """One page of 3.5 km."""
    return written(folder / "a.pdf", pdf(Sheet(size=(100_000_000, 100_000_000))))


REFUSED: dict[Callable[[Path], Path], str] = {
    with_password: "protected with a password",
    old_in_disguise: r"old PowerPoint format.*\(\.pptx\)",
    old_container: "damaged",
    old_file: r"old PowerPoint format.*\(\.pptx\)",
    keynote: "Keynote.*Export",
    keynote_renamed: "Keynote.*Export",
    open_document: r"LibreOffice.*\(\.pptx\)",
    open_text: "text document.*PDF",
    word: "text document.*PDF",
    other_office: "damaged",
    holiday_zip: "unpack it",
    pdf_in_disguise: r"really a PDF.*\.pdf",
    empty: "is empty",
    truncated: "not copied completely",
    shopping_list: r"cannot be imported: known are \.pptx",
    missing: "does not exist",
    is_folder: "not a plain file",
    too_large: "301 MB large, and 300 MB are the most",
    bomb: "far more than any presentation",
    xml_bomb: "far more than any presentation",
    many_parts: "parts, more than any presentation",
    twice: "two parts of one name",
    laughs: "defines entities",
    reads_outside: "defines entities",
    hidden_xml: "damaged",
    no_types: "damaged",
    broken_xml: "damaged",
    no_slides: "has no slides",
    all_hidden: "no slide to show",
    too_many_slides: "has 302 slides, and 300 are the most",
    pdf_with_password: "protected with a password",
    pdf_damaged: "damaged",
    pdf_not_at_all: "is no PDF",
    pdf_of_1000_pages: "has 1000 pages, and 300 are the most",
    pdf_without_pages: "has no pages",
    pdf_of_a_giant: "no page that can be drawn",
}

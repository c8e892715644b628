"""Imports PDF files: each page becomes one slide with the page's picture and, where they are few, its words.

Rules: words that are too many to read on a kiosk stand in README.md for staff; the description of each picture is left
empty, because only a person can say what a page shows; a damaged page does not cost the others. Does not draw pages
(pdf_pages.py) and does not run anything in them.
"""

from __future__ import annotations

from kiosk.deck import limits
from kiosk.errors import DeckError
from kiosk.importers import Imported, Order
from kiosk.importers.cover_words import cover_words
from kiosk.importers.draft import (
    DraftChapter,
    DraftSlide,
    slide_file,
    write_cover,
    write_media,
    write_slides,
)
from kiosk.importers.losses import Loss, told
from kiosk.importers.markup import has_hidden_signs, paragraph_of
from kiosk.importers.names import Names, plain_name
from kiosk.importers.pdf_pages import Document, PageError, open_document, page_picture
from kiosk.importers.pdf_text import PageText, document_language, document_title, outline, page_text
from kiosk.importers.pictures import save, trimmed
from kiosk.importers.readme import Story, write_readme
from kiosk.importers.split import fits
from kiosk.text import Run, words

NO_LICENCE = "Not stated in the file"
# So many lines, most of them no longer than this, are no sentences.
FEWEST_LABELS, LABEL_WORDS = 5, 2


def import_pdf(order: Order) -> Imported:
    """Write the draft of a PDF. Raises DeckError with one sentence when it cannot be used."""
    try:
        document = open_document(order.file)
    except PageError as error:
        raise DeckError(f"“{order.file.name}” {error}.") from error
    try:
        count = len(document)
        if not count:
            raise DeckError(f"“{order.file.name}” has no pages: choose another file.")
        if count > limits.SLIDES_IN:
            most = f"{limits.SLIDES_IN} are the most for one deck"
            raise DeckError(f"“{order.file.name}” has {count} pages, and {most}: print the pages to show to a new PDF.")
        return _Draft(order, document).write()
    finally:
        document.close()


class _Draft:
    """The draft of one PDF while it is written."""

    def __init__(self, order: Order, document: Document) -> None:
        self.order = order
        self.document = document
        self.count = len(document)
        self.language = order.language or document_language(document)
        self.outline = outline(document)
        self.digits = max(2, len(str(self.count)))
        self.names = Names()
        self.losses: list[Loss] = [Loss("rights", 0)]
        self.notes: dict[str, str] = {}
        self.slides: list[DraftSlide] = []
        self.title = ""

    def write(self) -> Imported:
        """Write all of it into the folder of the order."""
        order = self.order
        self.title = self._title()
        chapter = DraftChapter(plain_name(self.title, "chapter"), self.title)
        for number in range(1, self.count + 1):
            self._read_page(number, chapter.id)
            order.progress(number / self.count, f"Page {number} of {self.count}")
        if not self.slides:
            raise DeckError(f"“{order.file.name}” has no page that can be drawn: print it to a new PDF.")
        write_slides(order.folder, self.slides, self.language, self.digits)
        write_media(order.folder, {chapter.picture}, f"From “{order.file.name}”", NO_LICENCE)
        id = plain_name(order.file.stem, "imported-deck")
        english = write_cover(order.folder, id, self.title, self.language, order.today, [chapter])
        files = {slide.number: slide_file(slide, self.language, self.digits) for slide in self.slides}
        lost = (*english, *told(self.losses, files, "page"))
        write_readme(order.folder, Story(order.file.name, str(order.today), "", lost, self.notes))
        return Imported(self.title, len(self.slides), 0, lost)

    def _title(self) -> str:
        """The head of the first page, or the title in the file's properties, or the file's name."""
        try:
            first = self.outline.get(0) or page_text(self.document, 0).title
        except PageError:
            first = ""
        return first or document_title(self.document) or plain_name(self.order.file.stem, "pdf").replace("-", " ")

    def _read_page(self, number: int, chapter: str) -> None:
        name = f"slide-{number:0{self.digits}}"
        try:
            picture = trimmed(page_picture(self.document, number - 1, limits.PAGE_SIDE))
            text = page_text(self.document, number - 1)
        except PageError as error:
            self.losses.append(Loss("lost-page", number, str(error)))
            return
        if picture is None:
            # A blank page says nothing to anybody.
            return
        save(picture, self.order.folder / "media", name)
        title = self.outline.get(number - 1) or text.title
        if not title:
            title = f"{self.title} – {cover_words(self.language).page.format(number)}" if number > 1 else self.title
        self.slides.append(
            DraftSlide(
                number=number,
                id=self.names.give(title, f"page-{number}"),
                title=title,
                chapter=chapter,
                body=tuple(paragraph_of([Run(line)]) for line in self._body(number, text)),
                picture=name,
                remarks=(f"From page {number} of “{self.order.file.name}”.",),
            )
        )

    def _body(self, number: int, text: PageText) -> tuple[str, ...]:
        """The words of a page when they fit beside its picture; else they become notes for staff."""
        if has_hidden_signs(text.whole):
            self.losses.append(Loss("lost-signs", number))
        fitting = fits([paragraph_of([Run(line)]) for line in text.lines])
        if fitting and not _are_labels(text.lines):
            return text.lines
        if not fitting:
            self.losses.append(Loss("lost-words", number, f"{words(text.whole)} words"))
        self.notes[f"Page {number}"] = text.whole
        return ()


def _are_labels(lines: tuple[str, ...]) -> bool:
    """Whether words are the scraps of a drawing, such as the numbers of a chart, which make no sense without it."""
    return len(lines) >= FEWEST_LABELS and sum(words(line) <= LABEL_WORDS for line in lines) > len(lines) / 2

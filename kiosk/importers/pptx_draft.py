"""Writes the draft of a presentation: its slides one after the other, then what stands around them.

Rules: only one slide's pictures are in memory at a time; long texts are split and never shortened; the draft tells
staff where each slide came from. Does not read the presentation.
"""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path

from kiosk.deck import limits
from kiosk.errors import DeckError, Finding
from kiosk.importers import Imported, Order, house_picture
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
from kiosk.importers.names import Names, plain_name
from kiosk.importers.office import OfficeError, TruePictures, draw_slides
from kiosk.importers.pptx_about import About, chapters_of, language_of, size_in_words, title_of
from kiosk.importers.pptx_show import View, show
from kiosk.importers.pptx_slide import ReadSlide
from kiosk.importers.readme import Story, write_readme
from kiosk.importers.split import split

# How much of the whole work is done when all slides are read, and when LibreOffice has drawn them.
READ, DRAWN = 0.2, 0.5
NO_LICENCE = "Not stated in the file"


class PptxDraft:
    """The draft of one presentation while it is written."""

    def __init__(self, order: Order, whole: About, slides: list[ReadSlide]) -> None:
        self.order = order
        self.whole = whole.size
        self.slides = slides
        self.kept = [read for read in slides if read.has_anything]
        self.language = order.language or language_of(slides)
        self.words = cover_words(self.language)
        self.title = title_of(order.file, whole.title, slides)
        self.chapters = chapters_of(whole, self.title, slides)
        self.digits = max(2, len(str(len(slides))))
        self.names = Names()
        self.written: list[DraftSlide] = []
        self.losses = [Loss("lost-macros", 0)] if whole.has_macros else []
        # Names of photos by the chapter they are the card of, and whether there are true pictures of slides.
        self.cards: dict[str, str] = {}
        self.has_pages = False

    def write(self) -> Imported:
        """Write all of it into the folder of the order."""
        with ExitStack() as stack:
            true = self._true_pictures(stack)
            done = READ if true is None else DRAWN
            for count, read in enumerate(self.kept, 1):
                self._write_slide(read, true)
                share = done + (1 - done) * count / len(self.kept)
                self.order.progress(share, f"Slide {read.number} of {len(self.slides)}")
        english = self._write_cover()
        lost = (*english, *self._lost())
        write_readme(self.order.folder, self._story(lost))
        return Imported(self.title, sum(not slide.hidden for slide in self.written), 0, lost)

    def _true_pictures(self, stack: ExitStack) -> TruePictures | None:
        """The slides as LibreOffice draws them, while `stack` is open; None without it."""
        if not self.order.office:
            return None
        self.order.progress(READ, "LibreOffice draws the slides")
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix=".office-", dir=self.order.folder)))
        hidden = [read.hidden for read in self.slides]
        try:
            return stack.enter_context(draw_slides(self.order.file, self.order.office, scratch, hidden, self.whole))
        except OfficeError as error:
            self.losses.append(Loss("lost-pages", 0, str(error)))
            return None

    def _write_slide(self, read: ReadSlide, true: TruePictures | None) -> None:
        view = show(read, self.order.folder / "media", self.whole, true, self.words.calm, self.digits)
        slides = self._parts(read, view)
        if view.is_photo and not read.hidden:
            self.cards.setdefault(slides[0].chapter, view.picture)
        self.has_pages |= bool(view.page)
        write_slides(self.order.folder, slides, self.language, self.digits)
        self.written += slides
        if len(self.written) > limits.DRAFT_SLIDES:
            raise DeckError(f"“{self.order.file.name}” has more words than any deck: import a part of it.")

    def _parts(self, read: ReadSlide, view: View) -> list[DraftSlide]:
        """The slides of the draft that one slide becomes."""
        if not read.title:
            read.lose("no-title")
        if read.hidden:
            read.lose("hidden-slide")
        title = read.title or self.title
        parts = split(read.body)
        stem = plain_name(title, f"slide-{read.number}")
        remarks = [f"From slide {read.number} of “{self.order.file.name}”."]
        if view.page and view.page != view.picture:
            remarks.append(f'The whole slide as it was: picture = "{view.page}"')
        return [
            DraftSlide(
                number=read.number,
                id=self.names.give(stem if len(parts) == 1 else f"{stem}-{number:02}", stem),
                title=title if len(parts) == 1 else f"{title} {self.words.part.format(number, len(parts))}",
                chapter=self.chapters[read.number].id,
                body=part,
                picture=view.picture,
                alt=view.alt,
                remarks=tuple(remarks),
                hidden=read.hidden,
            )
            for number, part in enumerate(parts, 1)
        ]

    def _write_cover(self) -> tuple[Finding, ...]:
        """Write deck.toml, the kiosk's own picture and the credits; returns what is left to translate."""
        folder, file = self.order.folder, self.order.file
        shown = {slide.chapter for slide in self.written if not slide.hidden}
        chapters = [
            DraftChapter(chapter.id, chapter.title, self.cards.get(chapter.id, chapter.picture))
            for chapter in dict.fromkeys(self.chapters.values())
            if chapter.id in shown
        ]
        pictures = {slide.picture for slide in self.written} | {chapter.picture for chapter in chapters}
        write_media(folder, pictures, f"From the presentation “{file.name}”", NO_LICENCE)
        if any(slide.picture not in house_picture.PICTURES for slide in self.written):
            self.losses.append(Loss("rights", 0))
        id = plain_name(file.stem, "imported-deck")
        return write_cover(folder, id, self.title, self.language, self.order.today, chapters)

    def _lost(self) -> tuple[Finding, ...]:
        files: dict[int, str] = {}
        for slide in self.written:
            files.setdefault(slide.number, slide_file(slide, self.language, self.digits))
        return told([*self.losses, *(loss for read in self.slides for loss in read.losses)], files)

    def _story(self, lost: tuple[Finding, ...]) -> Story:
        return Story(
            source=self.order.file.name,
            day=str(self.order.today),
            format=size_in_words(self.whole),
            lost=lost,
            notes={f"Slide {read.number}": read.notes for read in self.slides if read.notes},
            has_pages=self.has_pages,
            has_hidden=any(slide.hidden for slide in self.written),
        )

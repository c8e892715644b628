"""The jobs of the worker process about deck folders: check one, pack one, take a picture of every slide.

Rules: a job gets plain arguments and gives a plain result; what a stranger made is only ever opened here, never in the
process that shows the kiosk; slides that are well enough are shown even when the deck as a whole has errors, so that
whoever mends them sees what is meant. Writes only where the arguments say. Does not decide what may be installed.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from kiosk import places
from kiosk.deck.build import Built, build
from kiosk.deck.files import HIDDEN
from kiosk.deck.mends import hidden, page_of
from kiosk.deck.pack import Deck, assemble, open_deck
from kiosk.errors import DeckError, Finding, Severity, UsageError

Progress = Callable[[float, str], None]
# Pictures of slides at the desk: large enough to read a title on, small enough for a page full of them.
PROOF_SIZE = (960, 540)
# Pictures of a deck that is only looked at need not be sharper than this many pixels on a side.
PROOF_PICTURES = 1280


def check(arguments: dict[str, Any], progress: Progress) -> dict[str, Any]:
    """Check the deck in `folder` as on `today`: {"title", "languages", "slides", "questions", "hidden", "findings"}.
    A folder that is no deck gives only findings."""
    folder, today = Path(arguments["folder"]), datetime.date.fromisoformat(arguments["today"])
    progress(0.05, "Reading the slides")
    built = build(folder, today, _cache(arguments), PROOF_PICTURES)
    progress(0.95, "Sorting what was found")
    first = built.header.languages[0] if built.header.languages else ""
    return {
        "title": dict(built.header.title),
        "languages": list(built.header.languages),
        "slides": [
            {"id": slide.id, "title": slide.text[first].title if first in slide.text else slide.id}
            for slide in built.body.slides
        ],
        "questions": len(built.body.questions),
        "hidden": [{"room": room, "id": id, "title": _hidden_title(folder, room, id)} for room, id in hidden(folder)],
        "findings": [msgspec.to_builtins(finding) for finding in built.findings],
    }


def pack(arguments: dict[str, Any], progress: Progress) -> dict[str, Any]:
    """Pack the deck in `folder` into the file `output`. Raises DeckError with the findings when one is an error."""
    folder, output = Path(arguments["folder"]), Path(arguments["output"])
    progress(0.05, "Drawing the pictures")
    built = build(folder, datetime.date.fromisoformat(arguments["today"]), _cache(arguments))
    if built.errors:
        raise DeckError("The deck has something that must be mended first.", built.findings)
    progress(0.9, "Writing one file")
    output.write_bytes(assemble(built.header, built.body, built.media))
    return {"output": str(output), "size": output.stat().st_size}


def proof(arguments: dict[str, Any], progress: Progress) -> dict[str, Any]:
    """Take a picture of every slide of `deck` (a folder or a packed file) in `language` into the folder `out`:
    {"pictures": {slide id: file name}, "findings": what is cut off or overlaps}."""
    source, out = Path(arguments["deck"]), Path(arguments["out"])
    deck = _open_for_proof(source, arguments)
    findings: list[Finding] = []
    pictures: dict[str, str] = {}
    if deck.slides:
        for slide, name, flaws, share in _pictures(deck, out, str(arguments.get("language", ""))):
            pictures[slide] = name
            findings += flaws
            progress(0.3 + 0.7 * share, "Taking pictures of the slides")
    return {"pictures": pictures, "findings": [msgspec.to_builtins(finding) for finding in findings]}


def _cache(arguments: dict[str, Any]) -> Path | None:
    return Path(arguments["cache"]) if arguments.get("cache") else None


def _hidden_title(folder: Path, room: str, id: str) -> str:
    for path in sorted((folder / room).glob(f"*{HIDDEN}")):
        page = page_of(f"{room}/{path.name.removesuffix(HIDDEN)}")
        if page is not None and page[1] == id:
            for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
                if line.startswith("title ="):
                    return line.partition("=")[2].strip().strip('"')
    return id


def _open_for_proof(source: Path, arguments: dict[str, Any]) -> Deck:
    if not source.is_dir():
        return open_deck(source)
    return open_deck(_as_it_is(build(source, cache=_cache(arguments), side=PROOF_PICTURES)))


def _as_it_is(built: Built) -> bytes:
    """The deck with whatever of it can be shown, errors or not."""
    return assemble(built.header, built.body, built.media)


def _pictures(deck: Deck, out: Path, language: str) -> Iterator[tuple[str, str, list[Finding], float]]:
    """Every slide: its id, the name of its picture, what is wrong with its layout, and the share that is done."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.ui.tour import look_at, slide_stop
    from kiosk.ui.window import KioskWindow, Look, choose_renderer, make_application
    from kiosk.visit.step import fresh

    choose_renderer(has_gpu=False)
    make_application()
    out.mkdir(parents=True, exist_ok=True)
    window = KioskWindow(deck, out, Look(places.ASSETS, False, *PROOF_SIZE, proof=True), seed=lambda: 1)
    base = msgspec.structs.replace(fresh(deck), language=language or deck.header.languages[0])
    chapters = {chapter.id for chapter in deck.header.chapters}
    # A slide whose chapter is missing cannot be shown; the check has said so already.
    slides = [slide.id for slide in deck.slides if slide.chapter in chapters and base.language in slide.text]
    try:
        window.show()
        for number, slide in enumerate(slides, start=1):
            image, flaws = look_at(window, slide_stop(deck, base, slide))
            if not image.save(str(out / f"{slide}.png")):
                raise UsageError(f"The picture “{slide}.png” cannot be written: is the disk full?")
            place = f"slides/{slide}.{base.language}.md"
            found = [_layout(place, flaw.sentence()) for flaw in flaws]
            yield slide, f"{slide}.png", found, number / len(slides)
    finally:
        window.close()


def _layout(file: str, sentence: str) -> Finding:
    mend = "Shorten the words, or make two slides of it."
    return Finding(file, 0, Severity.WARNING, "layout", f"On the screen, {sentence}.", mend)

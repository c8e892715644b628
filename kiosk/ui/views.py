"""What each screen shows, as plain maps for QML: made from the visit and the deck.

Rules: no Qt, no decisions – only words, numbers and the names of things, in the visitor's language. Interface words
are not here: they belong to the drawings and their translations.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from kiosk.deck.pack import Deck
from kiosk.ui.media import MediaFolder
from kiosk.visit.quiz import Asked, Quiz, first_answer
from kiosk.visit.state import Overlay, Screen, Visit
from kiosk.visit.tour import chapter_path, tour_path

if TYPE_CHECKING:
    # Loaded with the body of a deck, which the first screen does not need.
    from kiosk.questions import Question
    from kiosk.slides import Slide
    from kiosk.text import Paragraph

View = dict[str, Any]


def body_words(body: Sequence[Paragraph]) -> list[View]:
    """Running text as words {pieces, begins, ends}: the differently styled pieces of each, so that it can be laid out
    and touched as one, whether it begins a paragraph, and whether it ends a sentence."""
    # Imported late: the first screen has no running text.
    from kiosk.text.reading import sentences

    found: list[View] = []
    for paragraph in body:
        words: list[list[View]] = [[]]
        for run in paragraph.runs:
            for index, piece in enumerate(run.text.split(" ")):
                if index and words[-1]:
                    words.append([])
                if piece:
                    words[-1].append({"text": piece, "bold": run.bold, "term": run.term})
        ends = set(accumulate(len(re.findall("[^ ]+", sentence)) for sentence in sentences(paragraph.plain)))
        for number, pieces in enumerate([word for word in words if word], 1):
            found.append({"pieces": pieces, "begins": number == 1, "ends": number in ends})
    return found


def attract(deck: Deck) -> View:
    """The attract screen in every language: titles, subtitle and invitation per language."""
    header = deck.header
    return {
        "languages": list(header.languages),
        "titles": [[words[code] for words in header.attract] for code in header.languages],
        "subtitles": [header.subtitle.get(code, "") for code in header.languages],
    }


def notice(deck: Deck, words: Mapping[str, str]) -> list[str]:
    """The urgent words for the attract screen, those in the deck's languages first, at most two of them."""
    codes = [code for code in deck.header.languages if words.get(code)] or list(words)
    return [words[code] for code in codes[:2]]


def home(visit: Visit, deck: Deck, media: MediaFolder) -> View:
    """The home screen: the chapter cards and the tour for the chosen minutes."""
    tour = tour_path(deck.slides, visit.minutes)
    in_tour = list(dict.fromkeys(deck.slide(slide).chapter for slide in tour))
    cards = []
    for chapter in deck.header.chapters:
        path = chapter_path(deck.slides, chapter.id)
        cards.append(
            {
                "id": chapter.id,
                "title": chapter.title[visit.language],
                "picture": media.view(deck.pictures.get(chapter.picture)),
                "minutes": max(1, math.ceil(sum(deck.slide(slide).minutes for slide in path))),
                "seen": bool(path) and all(slide in visit.seen for slide in path),
                "number": in_tour.index(chapter.id) + 1 if chapter.id in in_tour else 0,
            }
        )
    return {
        "cards": cards,
        "minutes": visit.minutes,
        "reviewer": deck.header.reviewer,
        # A deck that names no source was not compared with any: whoever brought it must not be made to claim it.
        "checked": deck.header.checked.isoformat() if deck.sources else "",
    }


def slide(visit: Visit, deck: Deck, media: MediaFolder) -> View:
    """One slide with everything its drawing needs."""
    shown = deck.slide(visit.slide_id)
    text = shown.text[visit.language]
    kind = shown.kind
    view: View = {
        "id": shown.id,
        "drawing": kind.drawing,
        "chapter": chapter_title(deck, shown.chapter, visit.language),
        "title": text.title,
        "body": body_words(text.body),
        "hint": text.hint,
        "alt": text.alt,
        "items": [{"label": item.label, "detail": item.detail, "cells": list(item.cells)} for item in text.items],
        "heads": list(text.heads),
        "pictures": [media.view(deck.pictures.get(name)) for name in kind.pictures],
        "evidence": shown.evidence,
        "spots": [list(spot) for spot in getattr(kind, "spots", ())],
        "levels": [rung.level for rung in getattr(kind, "rungs", ())],
        "itemSources": [
            " · ".join(short_source(deck.sources[source].text) for source in rung.sources)
            for rung in getattr(kind, "rungs", ())
        ],
        "divided": getattr(kind, "divided", False),
        "scene": getattr(kind, "scene", ""),
        "done": text.done,
    }
    return view


def question(visit: Visit, deck: Deck, media: MediaFolder) -> View:
    """The question on the screen, its items in the order they are shown in."""
    assert visit.quiz is not None
    asked = visit.quiz.now
    put = deck.question(asked.question)
    text = put.text[visit.language]
    grade = asked.grade
    told = text.feedback[grade.told] if grade and grade.told >= 0 and text.feedback else ""
    number, count = _place_in_quiz(visit.quiz)
    return {
        "id": put.id,
        "drawing": put.kind.drawing,
        "number": number,
        "count": count,
        "again": asked.again,
        "ask": text.ask,
        "items": list(text.items),
        "partners": list(text.partners),
        "heads": list(text.heads),
        "order": list(asked.order),
        "answer": first_answer(put, asked.order) if asked.answer is None else asked.answer,
        "picture": media.view(deck.pictures.get(put.picture)) if put.picture else None,
        "alt": text.alt,
        "pick": picks(put),
        "places": [list(place) for place in getattr(put.kind, "places", ())],
        "placesLabelled": getattr(put.kind, "labels", False),
        "touchedPlaces": touched_places(put, asked.answer),
        "rightPlaces": list(getattr(put.kind, "right", ())) if hasattr(put.kind, "places") else [],
        "checked": grade is not None,
        "right": grade.right if grade else False,
        "marks": [mark.value for mark in grade.marks] if grade else [],
        "why": text.why,
        "told": told,
        "mostTold": max(text.feedback, key=len, default=""),
        "complete": put.kind.complete(first_answer(put, asked.order) if asked.answer is None else asked.answer),
    }


def touched_places(put: Question, answer: Any) -> list[int]:
    """The places of a picture that the touches so far count for (-1: none)."""
    from kiosk.questions.point import Point

    if not isinstance(put.kind, Point):
        return []
    return [put.kind.place_at(float(x), float(y)) for x, y in answer or ()]


def picks(put: Question) -> int:
    """How many items the visitor is asked to pick."""
    kind = put.kind
    pick = getattr(kind, "pick", None)
    if pick is not None:
        return int(pick)
    right = getattr(kind, "right", 1)
    return len(right) if isinstance(right, tuple) else 1


def results(visit: Visit, deck: Deck) -> View:
    """What came of the quiz: per question its number, whether it is known, and the slide to look at again."""
    from kiosk.visit.takehome import take_home

    assert visit.quiz is not None
    outcome = visit.quiz.outcome()
    rows = []
    for question_id, right in outcome.items():
        shown = deck.slide(deck.question(question_id).show)
        rows.append({"right": right, "title": shown.text[visit.language].title})
    return {
        "rows": rows,
        "right": sum(outcome.values()),
        "count": len(rows),
        "modules": modules(take_home(visit, deck)),
    }


def modules(text: str) -> list[str]:
    """A QR code as rows of 0 and 1, level M, without its quiet zone. Imported late: only a finished quiz needs it."""
    import segno

    code = segno.make_qr(text, error="m", boost_error=False, encoding="utf-8")
    return ["".join("1" if module else "0" for module in row) for row in code.matrix]


def progress(visit: Visit, deck: Deck) -> View:
    """Where the visitor is on their way: how many steps, which one, and what Next and Back will do. A deck without
    questions offers no quiz."""
    if visit.screen is Screen.SLIDE:
        last = visit.at + 1 == len(visit.path) and visit.page + 1 >= visit.pages
        if visit.shown_for_quiz and last:
            onward = "to-question"
        elif last:
            onward = "quiz" if visit.tour and visit.quiz is None and deck.questions else "done"
        else:
            onward = "next"
        place = {"count": len(visit.path), "now": visit.at + 1, "page": visit.page + 1, "pages": visit.pages}
        return {**place, "next": onward, "back": "back"}
    if visit.screen is Screen.QUESTION and visit.quiz is not None:
        quiz = visit.quiz
        checked = quiz.now.grade is not None
        onward = ("next-question" if quiz.at + 1 < len(quiz.asked) else "results") if checked else "check"
        number, count = _place_in_quiz(quiz)
        return {"count": count, "now": number, "next": onward, "back": "back"}
    if visit.screen is Screen.RESULTS:
        return {"count": 0, "now": 0, "next": "finish", "back": ""}
    if visit.screen is Screen.HOME:
        return {"count": 0, "now": 0, "next": "tour", "back": "quiz" if deck.questions else ""}
    return {"count": 0, "now": 0, "next": "", "back": ""}


def _place_in_quiz(quiz: Quiz) -> tuple[int, int]:
    """Which question is put, and of how many. One that is put once more keeps its number."""
    distinct = [asked.question for asked in quiz.asked if not asked.again]
    return distinct.index(quiz.now.question) + 1, len(distinct)


def sheet(visit: Visit, deck: Deck) -> View:
    """What the sheet over the screen says."""
    if visit.overlay is Overlay.TERM:
        terms = deck.terms(visit.language)
        term = terms.get(visit.term)
        return {"kind": "term", "word": term.word if term else "", "meaning": term.meaning if term else ""}
    subject = _subject(visit, deck)
    view: View = {"kind": visit.overlay.value}
    if visit.overlay in (Overlay.SOURCES, Overlay.EVIDENCE):
        header = deck.header
        view["sources"] = source_texts(deck, subject.sources if subject else ())
        view["reviewer"] = header.reviewer
        view["checked"] = header.checked.isoformat() if deck.sources else ""
        view["disclaimer"] = header.disclaimer[visit.language]
        view["emergency"] = header.emergency[visit.language]
        view["version"] = header.version
    if visit.overlay is Overlay.EVIDENCE and visit.slide_id:
        slide = deck.slide(visit.slide_id)
        view["evidence"] = slide.evidence
        view["claim"] = slide.text[visit.language].claim or slide.claim
    return view


def _subject(visit: Visit, deck: Deck) -> Slide | Question | None:
    if visit.slide_id:
        return deck.slide(visit.slide_id)
    if visit.screen is Screen.QUESTION and visit.quiz is not None:
        return deck.question(visit.quiz.now.question)
    return None


def source_texts(deck: Deck, ids: tuple[str, ...]) -> list[View]:
    """Sources with their full text, in the order they are named."""
    return [{"id": source, "text": deck.sources[source].text} for source in ids if source in deck.sources]


def short_source(text: str) -> str:
    """A bibliography entry as first author (or body) and year; the whole entry is under Sources."""
    author = re.split(r"[.,;:]", text, maxsplit=1)[0]
    year = re.search(r"\b(19|20)\d\d\b", text)
    return f"{author} {year.group()}" if year else author


def chapter_title(deck: Deck, chapter_id: str, language: str) -> str:
    """The title of a chapter."""
    return next(chapter.title[language] for chapter in deck.header.chapters if chapter.id == chapter_id)


__all__ = ["Asked", "attract", "body_words", "home", "progress", "question", "results", "sheet", "slide"]

"""The text a visitor takes home in a QR code: it holds the words themselves, so no network and no link is needed.

Rules: short enough to scan from 60 cm; only what the deck says; nothing about the visitor but which topics they may
want to look at again, and that only inside the code on their own screen. Does not draw the code.
"""

from __future__ import annotations

from kiosk.visit.state import Visit
from kiosk.visit.step import DeckView

# A code of version 13, level M, holds 331 bytes: 69 modules a side, still coarse enough for a phone at arm's length.
MOST_BYTES = 331


def take_home(visit: Visit, deck: DeckView) -> str:
    """The words for the code, at most MOST_BYTES bytes of UTF-8: the deck's title and date, what to look at again or
    what was seen, and the standing advice."""
    language = visit.language
    header = deck.header
    outcome = visit.quiz.outcome() if visit.quiz else {}
    # What to look at again comes first, in case the code is full before the end.
    ordered = sorted(outcome.items(), key=lambda entry: entry[1])
    slides = [deck.slide(id) for id in dict.fromkeys(deck.question(question).show for question, _ in ordered)]
    advice = header.disclaimer[language]
    head = f"{header.title[language]} ({header.checked.isoformat()})"
    lines = [head]
    for shown in slides:
        text = shown.text[language]
        line = f"- {text.title}: {text.body[0].plain}" if text.body else f"- {text.title}"
        if _bytes([*lines, line, advice]) > MOST_BYTES:
            line = f"- {text.title}"
        if _bytes([*lines, line, advice]) > MOST_BYTES:
            break
        lines.append(line)
    whole = "\n".join([*lines, advice])
    return whole.encode()[:MOST_BYTES].decode(errors="ignore")


def _bytes(lines: list[str]) -> int:
    return len("\n".join(lines).encode())

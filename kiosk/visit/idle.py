"""How long a visitor may look at a screen before the kiosk asks whether they are still there.

Rules: the time follows the words on the screen at a slow reader's pace, the language, and whether something is open
to play with; nobody is hurried. Numbers: never under 90 s, then at least 20 s to answer (WCAG 2.2.1; standards A8).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visit.state import Overlay, Screen, Visit

if TYPE_CHECKING:
    from kiosk.slides import Slide

# Seconds a slow reader needs for one word: a third of the usual 200 to 240 words a minute, because MS slows both
# reading and thinking. Spanish needs more and longer words for the same thought; so will most translations.
SECONDS_PER_WORD = {"en": 0.8}
SECONDS_PER_WORD_ELSEWHERE = 0.95
LEAST, MOST = 90.0, 360.0
LOOKING = 40.0
PLAYING = 60.0
# The countdown; longer than the 20 s the standards ask for, because a tired hand is slow to rise.
COUNTDOWN = 30.0


def allowed(visit: Visit, slide: Slide | None) -> float:
    """Seconds without a touch before the question comes."""
    pace = SECONDS_PER_WORD.get(visit.language, SECONDS_PER_WORD_ELSEWHERE)
    words = slide.text[visit.language].all_words if slide is not None else 60
    playing = visit.open_item >= 0 or visit.overlay is not Overlay.NONE or visit.screen is Screen.QUESTION
    playing = playing or (slide is not None and slide.kind.plays)
    return min(MOST, max(LEAST, LOOKING + pace * words + (PLAYING if playing else 0.0)))

"""A whole visit leaves no trace in the log, however talkative it is set."""

from __future__ import annotations

import json
import logging
from pathlib import Path

from kiosk import logs_file
from kiosk.visit import idle
from kiosk.visit.state import Screen
from tests.ui.answers import answer
from tests.ui.kiosk import Kiosk

log = logging.getLogger("test")


def screen(kiosk: Kiosk) -> Screen:
    """The screen the visitor sees now."""
    return kiosk.visit.screen


def test_a_whole_visit_leaves_nothing_in_the_log(kept: Path, kiosk: Kiosk) -> None:
    """Nobody has anything to say of it: not of the language, a slide, an answer or a place on the glass."""
    log.info("The visit begins.")
    kiosk.touch("Toque para empezar")
    kiosk.touch("Contraste")
    kiosk.touch("Fuentes")
    kiosk.touch("Cerrar")
    kiosk.touch("Células")
    assert screen(kiosk) is Screen.SLIDE
    kiosk.touch("Inicio")
    kiosk.touch("Preguntas")
    asked = 0
    while screen(kiosk) is Screen.QUESTION and asked < 3:
        answer(kiosk, right=asked % 2 == 0)
        kiosk.touch(kiosk.say("Dock", "Check"))
        kiosk.touch(kiosk.say("Dock", "Next question"))
        asked += 1
    assert asked == 3
    kiosk.wait(idle.MOST)
    kiosk.wait(idle.COUNTDOWN)
    assert screen(kiosk) is Screen.ATTRACT
    log.info("The visit is over.")
    written = [json.loads(line)["message"] for line in (kept / logs_file.FILE).read_text(encoding="utf-8").splitlines()]
    assert written == ["The visit begins.", "The visit is over."]

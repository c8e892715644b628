"""One bad deck for every rule: what to change in the good deck, and which finding must come of it.

Each row: the rule's short name, its weight, the file and line the finding must name, and the change.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from kiosk.errors import Severity
from tests.builders import DeckFolder

Change = Callable[[DeckFolder], DeckFolder]
LOOK, LOOK_ES = "slides/01-look.en.md", "slides/01-look.es.md"
PARTS, STATES, STEPS = "slides/02-parts.en.md", "slides/03-states.en.md", "slides/04-steps.en.md"
ONE, ONE_ES, POINT = "quiz/01-one.en.md", "quiz/01-one.es.md", "quiz/06-point.en.md"
LONG = "This sentence goes on and on and on " + "and on " * 20 + "until nobody can follow it."
HARD = "Pharmacological immunomodulatory interventions demonstrate considerable heterogeneity regarding " * 3
HARD_ES = "Las intervenciones farmacológicas inmunomoduladoras demuestran considerable heterogeneidad "
ALIVE, ALIVE_ES = "slides/05-alive.en.md", "slides/05-alive.es.md"
FAR = "spots = [[600, 500, 600, 2000]]"


class Bad(NamedTuple):
    """A bad deck."""

    rule: str
    severity: Severity
    file: str
    line: int
    change: Change


def _swap(file: str, old: str, new: str) -> Change:
    return lambda deck: deck.change(file, old, new)


def _write(file: str, text: str) -> Change:
    return lambda deck: deck.write(file, text)


def _few_questions(deck: DeckFolder) -> DeckFolder:
    for path in sorted((deck.root / "quiz").iterdir())[4:]:
        path.unlink()
    return deck


E, W = Severity.ERROR, Severity.WARNING
DOUBLE = '[[chapters]]\nid = "cells"\npicture = "cell"\ntitle.en = "A"\ntitle.es = "B"\n\n[[sources]]\nid = "S1"'
EMPTY = DOUBLE.replace('"cells"', '"empty"')
MANY = "[[chapters]]\nid = 'c'\n" * 500 + '[[sources]]\nid = "S1"'
OUTSIDE = '["*"]\ncredit = "Us"\nlicence = "MIT"\n[cell]\nsafe = [0, 0, 9000, 9000]\n'
BODY_EN = "This is a [cell](#cell). It is **round**."
BODY_ES = "Esto es una [célula](#cell). Es **redonda**."

BAD_DECKS: tuple[Bad, ...] = (
    Bad("strange-id", E, "deck.toml", 1, _swap("deck.toml", 'id = "good"', 'id = "../good"')),
    Bad("strange-language", E, "deck.toml", 3, _swap("deck.toml", '["en", "es"]', '["en", "es", "Español"]')),
    Bad("same-id", E, "deck.toml", 23, _swap("deck.toml", '[[sources]]\nid = "S1"', DOUBLE)),
    Bad("empty-chapter", E, "deck.toml", 30, _swap("deck.toml", '[[sources]]\nid = "S1"', EMPTY)),
    Bad("unknown-chapter", E, LOOK, 3, _swap(LOOK, '"cells"', '"cell"')),
    Bad("unknown-source", E, LOOK, 4, _swap(LOOK, '["S1"]', '["S1", "S9"]')),
    Bad("unknown-source", E, STEPS, 5, _swap(STEPS, 'level = 3, sources = ["S1', 'level = 3, sources = ["S9')),
    Bad("unknown-term", E, LOOK, 13, _swap(LOOK, "(#cell)", "(#call)")),
    Bad("unknown-slide", E, ONE, 5, _swap(ONE, 'show = "look"', 'show = "lock"')),
    Bad("missing-media", E, LOOK, 5, _swap(LOOK, 'picture = "cell"', 'picture = "sell"')),
    Bad("missing-media", E, "deck.toml", 25, _swap("deck.toml", 'picture = "cell"', 'picture = "card"')),
    Bad("unreadable-media", E, "media/other.svg", 0, _write("media/other.svg", "<svg")),
    Bad("labels-and-places", E, PARTS, 6, _swap(PARTS, "spots = [[", "spots = [[1, 2, 3, 4], [")),
    Bad("answers-differ", E, ONE_ES, 0, _swap(ONE_ES, "- Ese\n  > Casi.", "- Ese\n- Aquel")),
    Bad("answer-key", E, ONE, 1, _swap(ONE, "- [ ] That", "- [x] That")),
    Bad("answer-form", E, ONE_ES, 1, _swap(ONE_ES, "- Este\n- Ese\n  > Casi.", "1. Este\n2. Ese")),
    Bad("missing-alt", E, LOOK, 9, _swap(LOOK, 'alt = "A round cell."\n', "")),
    Bad("missing-alt", E, LOOK_ES, 2, _swap(LOOK_ES, 'alt = "Una célula redonda."\n', "")),
    Bad("no-credit", E, "media/credits.toml", 0, _write("media/credits.toml", '["*"]\ncredit = "Us"\n')),
    Bad("place-outside", E, PARTS, 6, _swap(PARTS, "spots = [[600, 500, 600, 200]]", FAR)),
    Bad("place-cut-off", W, PARTS, 6, _swap(PARTS, "[[600, 500, 600, 200]]", "[[600, 500, 600, 20]]")),
    Bad("wrong-value", E, LOOK, 6, _swap(LOOK, "tour = 2", "tour = 3")),
    Bad("wrong-value", E, LOOK, 6, _swap(LOOK, "tour = 2", "minutes = 0")),
    Bad("wrong-value", E, ONE, 5, _swap(ONE, 'show = "look"', 'difficulty = 0\nshow = "look"')),
    Bad("place-small", E, POINT, 8, _swap(POINT, "[600, 500, 200]", "[600, 500, 20]")),
    Bad("media-size", E, STATES, 6, _swap("media/other.svg", 'viewBox="0 0 1212', 'viewBox="0 0 1000')),
    Bad("missing-translation", E, "deck.toml", 7, _swap("deck.toml", 'es = "Bueno"\n', "")),
    Bad("missing-translation", E, "glossary.es.toml", 0, _write("glossary.es.toml", "")),
    Bad("missing-translation", E, LOOK, 0, lambda deck: deck.remove(LOOK_ES)),
    Bad("missing-translation", E, LOOK_ES, 0, _swap(LOOK_ES, 'claim = "Un medicamento"\n', "")),
    Bad("missing-translation", E, LOOK_ES, 0, _swap(LOOK_ES, BODY_ES, "")),
    Bad("no-explanation", E, ONE, 0, _swap(ONE, "> Because it is so.", "")),
    Bad("no-question", E, ONE, 0, _swap(ONE, "Which?", "")),
    Bad("empty-answer", E, ONE, 0, _swap(ONE, "- [ ] That", "- [ ] That\n- [ ]")),
    Bad("empty-label", E, STEPS, 0, _swap(STEPS, "| Trial | 20 |", "| Trial | |")),
    Bad("hidden-character", E, LOOK, 0, _swap(LOOK, 'title = "Look"', 'title = "L\\u202Eook"')),
    Bad("hidden-character", E, LOOK, 13, _swap(LOOK, "round", "ro\u200bund")),
    Bad("no-attract", E, "deck.toml", 0, _swap("deck.toml", "[[attract]]", "[[ignored]]")),
    Bad("claim-without-evidence", E, LOOK, 7, _swap(LOOK, 'evidence = "trials"\n', "")),
    Bad("claim-without-source", E, LOOK, 6, _swap(LOOK, 'sources = ["S1"]\n', "")),
    Bad("evidence-without-claim", E, LOOK, 7, _swap(LOOK, 'claim = "A medicine"\n', "")),
    Bad("no-source", W, PARTS, 0, _swap(PARTS, 'sources = ["S1"]\n', "")),
    Bad("source-unseen", W, PARTS, 4, _swap(PARTS, '["S1"]', '["S2"]')),
    Bad("review-due", W, "deck.toml", 5, _swap("deck.toml", "2027-05-01", "2026-11-02")),
    Bad("review-order", W, "deck.toml", 5, _swap("deck.toml", "2027-05-01", "2026-10-01")),
    Bad("promotion", W, LOOK, 13, _swap(LOOK, BODY_EN, "This is a miracle.")),
    Bad("promotion", W, LOOK_ES, 7, _swap(LOOK_ES, BODY_ES, "Esto es un milagro.")),
    Bad("text-too-long", W, LOOK, 13, _swap(LOOK, BODY_EN, "It is so. " * 16)),
    Bad("title-too-long", W, LOOK, 9, _swap(LOOK, 'title = "Look"', f'title = "{"Look " * 8}"')),
    Bad("hint-too-long", W, LOOK, 10, _swap(LOOK, "Just look.", "Just look. " * 6)),
    Bad("alt-too-long", W, LOOK, 11, _swap(LOOK, "A round cell.", "A round cell. " * 25)),
    Bad("line-too-long", W, ONE, 10, _swap(ONE, "- [ ] That", "- [ ] That " + "and so on " * 6)),
    Bad("why-too-long", W, ONE, 13, _swap(ONE, "Because it is so.", "Because it is so. " * 9)),
    Bad("meaning-too-long", W, "glossary.en.toml", 1, _swap("glossary.en.toml", "A small", "A small " * 25)),
    Bad("long-sentence", W, LOOK, 13, _swap(LOOK, BODY_EN, LONG)),
    Bad("reading-grade", W, LOOK, 0, _swap(LOOK, BODY_EN, HARD)),
    Bad("reading-grade", W, LOOK_ES, 0, _swap(LOOK_ES, BODY_ES, HARD_ES * 3)),
    Bad("unknown-scene", E, ALIVE, 5, _swap(ALIVE, 'scene = "axon"', 'scene = "axxon"')),
    Bad("unknown-preset", E, ALIVE, 5, _swap(ALIVE, 'scene = "axon"', 'preset = "purple"\nscene = "axon"')),
    Bad("unknown-setting", E, ALIVE, 6, _swap(ALIVE, "slower =", "slow =")),
    Bad("setting-out-of-range", E, ALIVE, 6, _swap(ALIVE, "slower = 8000", "slower = 8")),
    Bad("wrong-value", E, ALIVE, 6, _swap(ALIVE, "slower = 8000", 'slower = "very"')),
    Bad("unknown-control", E, ALIVE, 7, _swap(ALIVE, '"trace"', '"trance"')),
    Bad("wrong-value", E, ALIVE, 7, _swap(ALIVE, '["repair", "trace"]', '"trace"')),
    Bad("unknown-goal", E, ALIVE, 8, _swap(ALIVE, 'goal = "arrived"', 'goal = "arrive"')),
    Bad("wrong-value", E, ALIVE, 8, _swap(ALIVE, 'goal = "arrived"', "goal = 1")),
    Bad("goal-without-done", E, ALIVE, 9, _swap(ALIVE, 'done = "It is there."\n', "")),
    Bad("goal-without-hint", E, ALIVE_ES, 2, _swap(ALIVE_ES, 'hint = "Envíe una señal."\n', "")),
    Bad("done-without-goal", E, ALIVE, 10, _swap(ALIVE, 'goal = "arrived"\n', "")),
    Bad("unknown-key", W, LOOK, 11, _swap(LOOK, 'hint = "Just look."', 'hint = "Just look."\ndone = "So."')),
    Bad("done-too-long", W, ALIVE, 11, _swap(ALIVE, "It is there.", "It is there. " * 8)),
    Bad("short-quiz", W, "quiz", 0, _few_questions),
    Bad("markup-html", E, LOOK, 0, _swap(LOOK, 'title = "Look"', 'title = "<b>Look</b>"')),
    Bad("too-many-parts", E, "deck.toml", 0, _swap("deck.toml", '[[sources]]\nid = "S1"', MANY)),
    Bad("endless-text", E, "deck.toml", 0, _swap("deck.toml", 'en = "Good"', f'en = "{"x" * 17_000}"')),
    Bad("media-size", E, "media/cell", 0, _write("media/credits.toml", OUTSIDE)),
    Bad("unused-picture", W, "media/spare", 0, _write("media/spare.svg", '<svg viewBox="0 0 9 9"/>')),
)

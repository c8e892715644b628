"""Maps what GIFT can ask to what the kiosk can ask.

Rules: choice → `one` or `several`, true or false → `truefalse`, matching → `match` or `order`; whatever needs a
keyboard is left out with its words and the reason, because visitors never type; weights and penalties are left out
with a warning where they said more than right or not. Does not cut up the file (gift_parse.py).
"""

from __future__ import annotations

import re

import msgspec

from kiosk.importers.gift_parse import GiftAnswer, GiftQuestion, Kind, Words
from kiosk.importers.gift_text import plain
from kiosk.importers.markup import words_of
from kiosk.importers.quiz import Choice, Losses, Pair, QuizQuestion, quoted
from kiosk.importers.quiz_fit import explained, fit_choices, fit_pairs, refuse
from kiosk.importers.quiz_words import quiz_words
from kiosk.questions import DIFFICULTIES

TYPED = "Write it as a choice of two to four answers, or leave it out."
LEFT_OUT = {
    Kind.SHORT: ("gift-short-answer", "asks for a typed answer, and visitors never type", TYPED),
    Kind.NUMBER: ("gift-numerical", "asks for a typed number, and visitors never type", TYPED),
    Kind.ESSAY: ("gift-essay", "asks for a written text, and visitors never type", "Write a slide about it instead."),
    Kind.DESCRIPTION: ("gift-description", "is a text without answers", "Write it as a slide, or add { answers }."),
}
DIFFICULTY = re.compile(r"difficulty ([0-9])")
# How an exported question keeps what GIFT has no sign for (gift_export.py).
OWN_TAGS = ("difficulty ", "slide ", "source ", "fact ", "left ", "right ", "true ", "false ")


def to_kiosk(asked: GiftQuestion, language: str, losses: Losses) -> QuizQuestion | None:
    """The question in the kiosk's own types, or None and a warning. `language` gives the words True and False."""
    said = _Said(asked, losses)
    ask = said.words(asked.ask) or words_of(asked.title)
    question = _labelled(asked, QuizQuestion(asked.line, "", ask, why=said.words(asked.general)))
    if asked.kind in LEFT_OUT:
        rule, problem, mend = LEFT_OUT[asked.kind]
        return refuse(question, losses, rule, problem + said.answers(), mend)
    if not ask:
        problem = f"A question has no words before its answers{said.answers()}; it was left out."
        losses.add(asked.line, "no-question", problem, "Write the question before the {.")
        return None
    if asked.kind is Kind.TRUTH:
        return _truth(asked, question, said, language)
    if asked.kind is Kind.MATCH:
        pairs = tuple(Pair(said.words(a.text), said.words(a.partner or Words())) for a in asked.answers)
        said.unsaid_feedback()
        heads = _heads(asked) or quiz_words(language).heads
        return fit_pairs(msgspec.structs.replace(question, pairs=pairs, heads=heads), losses)
    choices = tuple(Choice(said.words(a.text), _right(asked, a), said.words(a.feedback)) for a in asked.answers)
    fitted = fit_choices(msgspec.structs.replace(question, choices=choices), losses)
    if fitted is not None:
        _weights(asked, fitted, losses)
    return fitted


class _Said:
    """Turns the texts of one question into plain words and reports what they lose."""

    def __init__(self, asked: GiftQuestion, losses: Losses) -> None:
        self.asked = asked
        self.losses = losses

    def words(self, text: Words) -> str:
        """The words on one line."""
        said, lost = plain(text)
        for what in lost:
            name = quoted(words_of(self.asked.title) or said)
            problem = f"The question {name} loses {what}."
            mend = "Look whether its words are clear without it; a picture can be named above the question."
            self.losses.add(self.asked.line, "gift-lost", problem, mend)
        return said

    def answers(self) -> str:
        """The answers of a question that is left out, so that nobody has to look them up."""
        told = [quoted(plain(answer.text)[0]) for answer in self.asked.answers]
        return f" ({', '.join(told)})" if told else ""

    def unsaid_feedback(self) -> None:
        """Report feedback on single pairs, which the kiosk has no place for."""
        for answer in self.asked.answers:
            if answer.feedback.text:
                problem = f"The feedback {quoted(plain(answer.feedback)[0])} on one pair was left out."
                mend = "Say it in the explanation of the question."
                self.losses.add(self.asked.line, "gift-lost", problem, mend)


def _truth(asked: GiftQuestion, question: QuizQuestion, said: _Said, language: str) -> QuizQuestion:
    words = quiz_words(language)
    true, false = _tag(asked, "true ") or words.true, _tag(asked, "false ") or words.false
    right, wrong = said.words(asked.right), said.words(asked.wrong)
    choices = (
        Choice(true, asked.truth, right if asked.truth else wrong),
        Choice(false, not asked.truth, wrong if asked.truth else right),
    )
    return explained(msgspec.structs.replace(question, kind="truefalse", choices=choices), said.losses)


def _right(asked: GiftQuestion, answer: GiftAnswer) -> bool:
    """Where one answer is to be chosen, only a full weight is right; where several are, every weight above 0 is."""
    return answer.weight >= 100 if asked.marked else answer.weight > 0


def _weights(asked: GiftQuestion, fitted: QuizQuestion, losses: Losses) -> None:
    """Report weights that said more than right or not."""
    partly = [a for a in asked.answers if 0 < a.weight < 100 and not _right(asked, a)]
    if partly:
        told = ", ".join(quoted(plain(answer.text)[0]) for answer in partly)
        problem = (
            f"The question {quoted(fitted.ask)} gives part of the points for {told}; here that is not quite right."
        )
        mend = "Say in its feedback what is right about it."
        losses.add(asked.line, "gift-weights", problem, mend)
    elif len({answer.weight for answer in asked.answers if answer.weight > 0}) > 1:
        problem = f"The question {quoted(fitted.ask)} weighs its right answers differently; here all count the same."
        losses.add(asked.line, "gift-weights", problem, "Look whether each of them is fully right.")
    if asked.marked and fitted.kind == "several":
        right = sum(choice.right for choice in fitted.choices)
        problem = (
            f"In {quoted(fitted.ask)} any one of {right} answers was right; here a visitor must choose all {right}."
        )
        losses.add(asked.line, "gift-any-right", problem, "Look whether the question still asks for that.")


def _labelled(asked: GiftQuestion, question: QuizQuestion) -> QuizQuestion:
    """The question with what its title, its category and its tags say."""
    difficulty = next((int(found[1]) for tag in asked.tags if (found := DIFFICULTY.fullmatch(tag.strip()))), 1)
    title, category = words_of(asked.title), words_of(asked.category)
    aside = [f"title: {title}"] if title and title != asked.id else []
    aside += [f"category: {category}"] if category else []
    aside += [f"tag: {words_of(tag)}" for tag in asked.tags if not tag.startswith(OWN_TAGS)]
    aside += [f"comment: {words_of(note)}" for note in asked.notes]
    return msgspec.structs.replace(
        question,
        name=words_of(asked.id) or title,
        chapter=re.split(r"(?<!/)/(?!/)", category)[-1].replace("//", "/").strip(),
        show=_tag(asked, "slide "),
        sources=_tags(asked, "source "),
        facts=_tags(asked, "fact "),
        difficulty=difficulty if difficulty in DIFFICULTIES else 1,
        aside=tuple(aside),
    )


def _heads(asked: GiftQuestion) -> tuple[str, str] | None:
    left, right = _tag(asked, "left "), _tag(asked, "right ")
    return (left, right) if left and right else None


def _tag(asked: GiftQuestion, begin: str) -> str:
    return next(iter(_tags(asked, begin)), "")


def _tags(asked: GiftQuestion, begin: str) -> tuple[str, ...]:
    return tuple(words_of(tag.removeprefix(begin)) for tag in asked.tags if tag.startswith(begin))

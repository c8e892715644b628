"""Reading grades: published formulas, counted offline."""

from __future__ import annotations

import pytest

from kiosk.text.reading import easy_words, reading_grade, sentences
from kiosk.text.syllables import english, spanish

ENGLISH = {
    1: "the cell nerve brain bone stem nerves walked tired league queue brains where cooled used",
    2: "signal table tables wanted needed immune attack damage damaged changes places doctor spinal "
    "treatment optic repair special patient patients ancient million region fluid ruin fatigue tissue "
    "value people little useful safely lately movement sometimes basement react body vision tremor "
    "axon marrow fibre travels quiet symptoms disease trial giant",
    3: "myelin serious various video area theory evidence medicine hospital together relapses created",
    4: "inflammation material radiation experience scientific society variety temperature diagnosis",
    5: "immediately",
    6: "remyelination oligodendrocyte",
}

SPANISH = {
    1: "y que muy hoy rey",
    2: "nervio nervios día días cuerpo guía aquí oír país leer caos ciudad ayer quiere lesión agua auto",
    3: "mielina célula células sistema médula cerebro ayuda pingüino múltiple siguiente estudio",
    4: "energía aéreo esclerosis tratamiento enfermedad",
    5: "inmunitario investigación",
    8: "hematoencefálica",
}


def words_of(table: dict[int, str]) -> list[tuple[str, int]]:
    """(word, syllables) of a table."""
    return [(word, count) for count, words in table.items() for word in words.split()]


@pytest.mark.parametrize(("word", "count"), words_of(ENGLISH))
def test_english_syllables(word: str, count: int) -> None:
    """Counted as they are said."""
    assert english(word) == count


@pytest.mark.parametrize(("word", "count"), words_of(SPANISH))
def test_spanish_syllables(word: str, count: int) -> None:
    """Counted as they are said."""
    assert spanish(word) == count


def test_sentences_end_where_they_end() -> None:
    """Not at a decimal point or an abbreviation; quotes and Spanish signs belong to their sentence."""
    text = "Dr. Smith said “no.” It was 2.8 million. ¿Qué? Sí… Then it ended!"
    assert sentences(text) == [
        "Dr. Smith said “no.”",
        "It was 2.8 million.",
        "¿Qué?",
        "Sí…",
        "Then it ended!",
    ]


def test_flesch_kincaid_is_what_its_authors_wrote() -> None:
    """27 words, 3 sentences, 39 syllables counted by hand."""
    first = "Many people living with this condition carry on working for years. "
    first += "They see a doctor every few months."
    found = reading_grade([first, "Family and friends can help them with daily life."], "en")
    assert found is not None
    assert found.formula == "Flesch-Kincaid"
    assert found.grade == pytest.approx(0.39 * 27 / 3 + 11.8 * 39 / 27 - 15.59)


def test_spanish_ease_becomes_a_school_grade() -> None:
    """An easy text is read in primary school, a hard one at university."""
    easy = "El sol sale por la mañana. La luna sale por la noche. El gato come pan. La niña ve el mar y la casa."
    hard = "La heterogeneidad inmunofenotípica condiciona considerablemente las intervenciones farmacológicas. " * 3
    grades = [reading_grade([text], "es-MX") for text in (easy, hard)]
    assert grades[0] is not None
    assert grades[1] is not None
    assert grades[0].grade < 6 < 15 < grades[1].grade
    assert {grade.formula for grade in grades if grade} == {"Fernández-Huerta"}


def test_short_texts_and_other_languages_have_no_grade() -> None:
    """A formula that does not fit says nothing."""
    assert reading_grade(["Too short to say."], "en") is None
    assert reading_grade(["Das ist ein langer Text. " * 10], "de") is None


def test_glossary_words_are_easy_in_singular_and_plural() -> None:
    """They can be touched for their meaning; the longest one wins."""
    easy = easy_words(["stem cell", "mesenchymal stem cell", "oligodendrocyte"])
    assert easy is not None
    assert easy.sub("word", "Mesenchymal stem cells and an oligodendrocyte.") == "word and an word."
    assert easy_words([]) is None
    hard = "The oligodendrocytes wrap the long arms of nerves. Oligodendrocytes make this wrap. " * 2
    with_terms, without = reading_grade([hard], "en", easy), reading_grade([hard], "en")
    assert with_terms is not None
    assert without is not None
    assert with_terms.grade < without.grade

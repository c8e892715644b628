"""What GIFT can ask becomes what the kiosk can ask; everything else is named, with its line and the reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import DeckError, Severity
from kiosk.importers.gift import reads
from kiosk.questions.one import One
from kiosk.questions.several import Several
from kiosk.questions.truefalse import TrueFalse
from tests.importers.quizzes import bring

WHY = "####Because it is so."

# Input → (type, question, answers).
FITS: dict[str, tuple[str, str, str, tuple[str, ...]]] = {
    "one right answer": ("Where is it? {=Here ~There}", "one", "Where is it?", ("Here", "There")),
    "over several lines": ("Where\nis it? {\n  ~There\n  =Here\n}", "one", "Where is it?", ("There", "Here")),
    "missing word": ("A nerve {=sends ~eats} signals.", "one", "A nerve … signals.", ("sends", "eats")),
    "missing word at the end": ("A nerve sends {=signals ~hair}.", "one", "A nerve sends …", ("signals", "hair")),
    "weights": ("Which? {~%50%A ~%50%B ~%-100%C}", "several", "Which?", ("A", "B", "C")),
    "one weight of 100": ("Which? {~%100%A ~B}", "one", "Which?", ("A", "B")),
    "weights with decimals": ("Which? {~%33.33333%A ~%33.33333%B ~%33.33333%C ~D}", "several", "Which?", tuple("ABCD")),
    "old right sign": ("Which? {~=A ~B}", "one", "Which?", ("A", "B")),
    "true": ("It is so. {TRUE}", "truefalse", "It is so.", ("True", "False")),
    "short false": ("It is so. {F}", "truefalse", "It is so.", ("True", "False")),
    "small letters": ("It is so. {true}", "truefalse", "It is so.", ("True", "False")),
    "pairs": ("Which? {=A -> 1 =B -> 2 =C -> 3}", "match", "Which?", ("A", "B", "C")),
    "an order": ("In order? {=1 -> A =2. -> B =3) -> C}", "order", "In order?", ("A", "B", "C")),
    "escaped signs": (r"1 + 1 \= {=\{2\} ~\~3\#\:}", "one", "1 + 1 =", ("{2}", "~3#:")),
    "escaped backslash": (r"Which? {=a\\n ~b\\}", "one", "Which?", (r"a\n", "b\\")),
    "escaped line end": (r"One\nline? {=a\nb ~c}", "one", "One line?", ("a b", "c")),
    "a backslash alone": (r"Which? {=a\b ~c}", "one", "Which?", (r"a\b", "c")),
    "title": ("::Its name:: Which? {=A ~B}", "one", "Which?", ("A", "B")),
    "title only": ("::Its name:: {=A ~B}", "one", "Its name", ("A", "B")),
    "html": (
        "[html]<p>Which<br>of <b>these</b> &amp; those?</p> {=A ~<i>B</i>}",
        "one",
        "Which of these & those?",
        ("A", "B"),
    ),
    "html without its name": ("Which of <em>these</em>? {=A ~B}", "one", "Which of these?", ("A", "B")),
    "small numbers": (
        "How much H<sub>2</sub>O? {=10<sup>6</sup> ~m<sup>2</sup> ~4<sup>th</sup>}",
        "one",
        "How much H2O?",
        ("10^6", "m²", "4th"),
    ),
    "no html": ("Is 3 <4 and a<b and 5> 4? {=Yes ~No}", "one", "Is 3 <4 and a‹b and 5› 4?", ("Yes", "No")),
    "markdown": ("[markdown]Is it **this** _one_? {=A ~B}", "one", "Is it this one?", ("A", "B")),
    "plain": ("[plain]Is it **this** &amp; that? {=A ~B}", "one", "Is it **this** &amp; that?", ("A", "B")),
    "moodle": ("[moodle]Is it <b>this</b>? {=A ~B}", "one", "Is it this?", ("A", "B")),
    "own format of an answer": ("[html]Which? {=[plain]&amp; ~&lt;}", "one", "Which?", ("&amp;", "<")),
    "comments": ("// a note\nWhich? {\n// another { } = ~ note\n=A\n~B}", "one", "Which?", ("A", "B")),
    "signs of Markdown": (
        "*Which* _is_ `it`? # > - {=- [x] 1. A ~| B |}",
        "one",
        "*Which* _is_ `it`? # > -",
        ("- [x] 1. A", "| B |"),
    ),
    "windows line ends": ("Which?\r\n{=A\r\n~B}\r\n", "one", "Which?", ("A", "B")),
    "old mac line ends": ("Which?\r{=A\r~B}\r", "one", "Which?", ("A", "B")),
    "byte order mark": ("\ufeffWhich? {=A ~B}", "one", "Which?", ("A", "B")),
    "other writing": ("¿Qué es الميالين? {=é ~ü}", "one", "¿Qué es الميالين?", ("é", "ü")),
}


@pytest.mark.parametrize("case", FITS)
def test_a_question_that_fits_comes_whole(case: str, tmp_path: Path) -> None:
    """Type, words and answers, and not one warning about the question."""
    text, kind, ask, items = FITS[case]
    brought = bring(text, tmp_path)
    assert brought.kinds() == [kind]
    assert brought.text().ask == ask
    assert brought.text().items == items
    assert brought.rules == []


# Input → (rule, line, words of the warning).
STAYS: dict[str, tuple[str, str, int, str]] = {
    "short answer": ("How many? {=four =4}", "gift-short-answer", 1, "visitors never type (“four”, “4”)"),
    "number": ("\n\nHow many? {#4:1}", "gift-numerical", 3, "“How many?” asks for a typed number"),
    "range": ("How many? {#1..5}", "gift-numerical", 1, "visitors never type"),
    "essay": ("Tell us. {}", "gift-essay", 1, "“Tell us.” asks for a written text"),
    "essay with feedback": ("Tell us. {####Thanks}", "gift-essay", 1, "visitors never type"),
    "description": ("Read this first.", "gift-description", 1, "“Read this first.” is a text without answers"),
    "no right answer": ("Which? {~A ~B}", "no-right-answer", 1, "marks no answer as right"),
    "only right answers": ("Which? {~%50%A ~%50%B}", "only-right-answers", 1, "no answer that is not right"),
    "five right answers": ("Which? {~%20%A ~%20%B ~%20%C ~%20%D ~%20%E ~F}", "too-many-right", 1, "5 right answers"),
    "two pairs": ("Which? {=A -> 1 =B -> 2}", "too-few-pairs", 1, "has 2 pairs"),
    "one partner twice": ("Which? {=A -> 1 =B -> 1 =C -> 3}", "same-partner", 1, "the same words in two pairs"),
    "no end": ("Which? {=A ~B", "gift-braces", 1, "“Which? {=A ~B” cannot be found"),
    "no beginning": ("Which? =A ~B}", "gift-braces", 1, "cannot be found"),
    "no end, then another question": (
        "Which? {=A ~B\n\nLost =A ~B}",
        "gift-braces",
        1,
        "“Which? {=A ~B” cannot be found",
    ),
    "two groups": ("Is {=A ~B} or {=C ~D}", "gift-braces", 1, "cannot be found"),
    "no words": ("{=A ~B}", "no-question", 1, "has no words before its answers (“A”, “B”)"),
}


@pytest.mark.parametrize("case", STAYS)
def test_a_question_that_does_not_fit_is_named(case: str, tmp_path: Path) -> None:
    """With its words, its line and the reason; the questions around it come all the same."""
    text, rule, line, words = STAYS[case]
    brought = bring(f"{text}\n\nOther? {{=Yes ~No}}", tmp_path)
    assert [brought.text().ask, len(brought.questions)] == ["Other?", 1]
    found = next(found for found in brought.imported.lost if found.rule == rule)
    assert (found.file, found.line, found.severity) == ("quiz.gift", line, Severity.WARNING)
    assert words in found.problem
    assert set(brought.rules) == {rule}


# Input → (rule, words of the warning, type, answers).
CHANGES: dict[str, tuple[str, str, str, str, tuple[str, ...]]] = {
    "six answers": ("Which? {~A ~B ~C ~D ~E =F}", "too-many-answers", "left out were “D”, “E”", "one", tuple("ABCF")),
    "six of several": (
        "Which? {~A ~%50%B ~C ~D ~%50%E ~F}",
        "too-many-answers",
        "left out were “F”",
        "several",
        tuple("ABCDE"),
    ),
    "five pairs": ("Which? {=A->1 =B->2 =C->3 =D->4 =E->5}", "too-many-answers", "“E – 5”", "match", tuple("ABCD")),
    "a side too many": ("Which? {=A->1 =B->2 =C->3 = -> 4}", "no-partner", "“4”", "match", tuple("ABC")),
    "part of the points": ("Which? {=A ~%50%B ~C}", "gift-weights", "part of the points for “B”", "one", tuple("ABC")),
    "unlike weights": (
        "Which? {~%75%A ~%25%B ~C}",
        "gift-weights",
        "weighs its right answers differently",
        "several",
        tuple("ABC"),
    ),
    "any of two": ("Which? {=A =B ~C}", "gift-any-right", "must choose all 2", "several", tuple("ABC")),
    "an empty answer": ("Which? {=A ~B ~}", "empty-answer", "an answer without words", "one", ("A", "B")),
    "words before the answers": ("Which? {well =A ~B}", "gift-stray-words", "“well”", "one", ("A", "B")),
    "a picture": ('Which? <img src="a/cell.png"> {=A ~B}', "gift-lost", "a picture (“cell.png”)", "one", ("A", "B")),
    "a picture with words": (
        'Which? {=A <img src\\="x" alt\\="A cell"> ~B}',
        "gift-lost",
        "“A cell”",
        "one",
        ("A", "B"),
    ),
    "a picture in Markdown": ("[markdown]Which? ![cell](x.png) {=A ~B}", "gift-lost", "a picture", "one", ("A", "B")),
    "a link": ('Which? <a href="http\\://x.org">this</a> {=A ~B}', "gift-lost", "a link", "one", ("A", "B")),
    "a film": ("Which? <video src='x'>old</video> {=A ~B}", "gift-lost", "an embedded video", "one", ("A", "B")),
    "a program": ("Which? <script>go()</script> {=A ~B}", "gift-lost", "a program", "one", ("A", "B")),
    "a formula": (r"Which? \\( x \\) {=A ~B}", "gift-lost", "formula", "one", ("A", "B")),
    "unkind feedback": ("Which? {=A ~B#Wrong!####It is A.}", "unkind-feedback", "may hurt", "one", ("A", "B")),
    "feedback as explanation": (
        "Which? {=A#It has been A for years ~B}",
        "made-explanation",
        "right answer",
        "one",
        ("A", "B"),
    ),
    "an empty line": ("Which? {=A\n\n~B}", "gift-empty-line", "was overlooked", "one", ("A", "B")),
    "feedback on a pair": ("Which? {=A->1#Yes =B->2 =C->3}", "gift-lost", "“Yes”", "match", tuple("ABC")),
    "hidden signs": ("Which? {=A\u202e ~B}", "hidden-character", "right-to-left", "one", ("A", "B")),
}


@pytest.mark.parametrize("case", CHANGES)
def test_a_change_is_named(case: str, tmp_path: Path) -> None:
    """What cannot come along as it was is said, with its line, and the question still reads well."""
    text, rule, words, kind, items = CHANGES[case]
    brought = bring(f"\n{text}", tmp_path)
    assert brought.kinds() == [kind]
    assert brought.text().items == items
    found = brought.lost(rule)
    assert words in found.problem
    assert found.line in (2, 3)
    assert brought.rules == [rule]


def test_a_right_answer_is_still_right(tmp_path: Path) -> None:
    """The answer key comes along, for each type."""
    text = "A? {~x =y}\n\nB? {~%50%x ~y ~%50%z}\n\nC. {FALSE}\n\nD. {T}"
    kinds = [question.kind for question in bring(text, tmp_path).questions]
    assert kinds == [One(1, 2), Several((0, 2), 3), TrueFalse(1), TrueFalse(0)]


def test_feedback_stands_under_its_answer(tmp_path: Path) -> None:
    """And general feedback is the explanation."""
    brought = bring("Which? {=A#Yes ~B#Not quite ~C####It is A.}", tmp_path)
    assert brought.text().feedback == ("Yes", "Not quite", "")
    assert brought.text().why == "It is A."


@pytest.mark.parametrize(
    ("answers", "feedback"),
    [
        ("TRUE#no#yes", ("yes", "no")),
        ("FALSE#no#yes", ("no", "yes")),
        ("T#no", ("", "no")),
        ("F##yes", ("", "yes")),
    ],
)
def test_feedback_on_a_statement_goes_to_the_choice_it_is_for(
    answers: str, feedback: tuple[str, str], tmp_path: Path
) -> None:
    """GIFT writes first what those are told who chose the other one, then what those are told who were right."""
    brought = bring(f"So? {{{answers}{WHY}}}", tmp_path)
    assert brought.text().feedback == feedback
    assert brought.text().why == "Because it is so."


def test_short_praise_is_no_explanation(tmp_path: Path) -> None:
    """“Right!” stays where it was, and the draft says that it needs an explanation."""
    brought = bring("Which? {=A#Right! ~B}", tmp_path)
    assert brought.text().feedback == ("Right!", "")
    assert brought.text().why == ""
    assert "They must before they can be shown" in brought.lost("no-explanation").problem


def test_answers_that_were_too_many_stand_as_notes(tmp_path: Path) -> None:
    """Nothing is lost: whoever edits the file finds them there."""
    (text,) = bring("Which? {~A ~B ~C =D ~E#Very near}", tmp_path).files().values()
    assert "# answer left out: E (Very near)\n" in text


def test_title_category_tags_and_comments_stand_as_notes(tmp_path: Path) -> None:
    """And the title names the file."""
    text = "$CATEGORY: $course$/top/Nerves\n\n// [id:q7] [tag:biology] ask Ana\n::My title::Which? {=A ~B}"
    (name, page), *_ = bring(text, tmp_path).files().items()
    assert name == "01-q7.en.md"
    for note in ("title: My title", "category: $course$/top/Nerves", "tag: biology", "comment: ask Ana"):
        assert f"# {note}\n" in page


def test_statements_are_true_or_false_in_the_language_of_the_deck(tmp_path: Path) -> None:
    """In Spanish, verdadero and falso; and the heads of pairs."""
    brought = bring("Así es. {T}\n\n¿Qué va? {=a->1 =b->2 =c->3}", tmp_path, language="es")
    assert brought.text(0).items == ("Verdadero", "Falso")
    assert brought.text(1).heads == ("Esto", "Va con esto")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("Qu\xe9? {=A ~B}".encode("latin-1"), "“quiz.gift” is not saved as UTF-8 (line 1 shows it)"),
        ("Which? {=A ~B}".encode("utf-16"), "“quiz.gift” is saved as UTF-16"),
        (b"", "holds no question that the kiosk can ask"),
        (b"How? {#3}", "holds no question that the kiosk can ask"),
        (b"{" * (2 * 1024 * 1024 + 1), "is too large for a quiz"),
        (b"A? {=B ~C}\n\n" * 1001, "1001 questions, more than the 1000"),
    ],
)
def test_a_file_without_use_is_refused_in_one_sentence(content: bytes, sentence: str, tmp_path: Path) -> None:
    """And leaves no folder behind."""
    with pytest.raises(DeckError, match=r"^[^\n]+\.$") as refused:
        bring(content, tmp_path)
    assert sentence in str(refused.value)
    assert not (tmp_path / "draft").exists()


@pytest.mark.parametrize("text", ["A? {=B}", "::A::", "$CATEGORY: a"])
def test_gift_is_known_by_its_signs(text: str) -> None:
    """Braces, titles and categories."""
    assert reads(text)


@pytest.mark.parametrize("text", ["", "Dear Ana,", r"Some \{ text \}", "What?\nA. B\nANSWER: A"])
def test_other_texts_are_no_gift(text: str) -> None:
    """A letter, escaped braces, Aiken."""
    assert not reads(text)

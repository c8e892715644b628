"""Whatever stands in a quiz file, importing it ends in a deck that can be read, or in one sentence."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.deck.check import check
from kiosk.deck.source import read_folder
from kiosk.deck.subject import Subject
from kiosk.errors import DeckError, Severity
from kiosk.importers.quiz_file import import_quiz
from tests.importers.quizzes import TODAY, order

# Pieces of real quizzes and of what breaks them, in any order.
PIECES = [
    *"{}=~#:%\\[]\n()<>&|`*_ \t",
    *("\n\n", "####", "->", "::A title::", "%50%", "%-100%", "~%33.3%", "{#", "{T}", "{FALSE#no#yes}", "{}", "}\n\n"),
    *("// note\n", "// [id:a-b] [tag:difficulty 9] [tag:slide x]\n", "$CATEGORY: $course$/a//b/c\n\n", "\\n", "\\\\"),
    *(
        "[html]",
        "[markdown]",
        "[plain]",
        "<b>",
        "</p>",
        "<img src=x>",
        "<sup>6</sup>",
        "&#x202e;",
        "&nbsp;",
        "<script>",
    ),
    *("</script>", "<!--", "-->", "<a href='", "![x](y)", "- [x] ", "> ", "| a |", "+++\n", "'''", "1 -> ", "2 -> "),
    *("Which? ", "a word", "¿Qué?", "\u202e", "\x00", "\ue000", "\ufeff", "\r\n", "\r", "e\u0301", "=\u0338"),
    *("A. one\n", "B) two\n", "C.\n", "ANSWER: A\n", "answer:  b.\n", "ANSWER: A, C\n", "ANSWER:\n"),
    *(
        "Which? {=a ~b####so}\n\n",
        "Which? {~%50%a ~%50%b ~c}\n\n",
        "Pairs {=a->1 =b->2 =c->3}\n\n",
        "So. {T#no#yes}\n\n",
    ),
    *("Where?\nA. x\nB. y\nANSWER: B\n", "In order? {=1->a =2->b =3->c}\n\n"),
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=200)
NAMES = st.sampled_from(["quiz.gift", "quiz.txt", "GIFT", "ключ.gift", "a b_c-d.txt"])


def import_one(content: bytes, name: str) -> None:
    """Import a file and read what was written, with every rule; or be refused in one sentence."""
    with tempfile.TemporaryDirectory() as place:
        file, draft = Path(place) / name, Path(place) / "draft"
        file.write_bytes(content)
        try:
            done = import_quiz(order(file, draft))
        except DeckError as error:
            assert "\n" not in str(error)
            assert str(error).endswith(".")
            assert not draft.exists()
            return
        read = read_folder(draft)
        # Nothing that was written is unreadable: what staff must still mend are words, not files.
        assert [found for found in read.findings if found.severity is Severity.ERROR] == []
        assert len(read.body.questions) == done.questions
        rules = {
            found.rule
            for found in check(Subject(read.header, read.body, read.places, frozenset(read.pictures), TODAY))
            if found.severity is Severity.ERROR
        }
        assert rules <= {"no-explanation"}
        assert all(found.severity is Severity.WARNING and found.problem and found.mend for found in done.lost)


@given(TEXTS, NAMES)
@settings(max_examples=500)
def test_any_text_is_read_or_refused(text: str, name: str) -> None:
    """Never anything but a draft or a DeckError; the draft breaks no rule except that an explanation is missing."""
    import_one(text.encode("utf-8", "surrogatepass"), name)


@given(st.binary(max_size=200))
@settings(max_examples=200)
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    """Files that are no text at all."""
    import_one(content, "quiz.gift")


def test_a_large_file_of_nothing_but_signs_is_quick() -> None:
    """Two megabytes of what makes naive patterns take hours."""
    for piece in (
        "{",
        "}",
        "~",
        "=",
        '<b "',
        "<!--",
        "<a x='",
        "\\",
        "::",
        "[",
        "#",
        "%",
        '{=<a href="',
        "&#",
        "// [tag:\\]",
    ):
        import_one((piece * 200_000)[:1_900_000].encode(), "quiz.gift")
        import_one(("Which? {=" + (piece * 200_000)[:1_900_000] + "}").encode(), "quiz.txt")

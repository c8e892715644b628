"""Words of strangers stay words: whatever they hold, reading the draft gives them back."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.importers.markup import has_hidden_signs, markdown, paragraph_of, toml, words_of
from kiosk.text import Run
from kiosk.text.document import Passage
from kiosk.text.markdown import parse

# Letters that mean something in Markdown or TOML come often.
SIGNS = st.text(st.one_of(st.sampled_from("*_`[]()<>#+-.!|&;~=\\\"' \n\t1a"), st.characters()), max_size=40)


@given(st.lists(st.tuples(SIGNS, st.booleans()), max_size=5))
def test_any_words_come_back(parts: list[tuple[str, bool]]) -> None:
    """As one paragraph without a finding but that of stray signs, which the words themselves hold."""
    paragraph = paragraph_of(Run(text, bold) for text, bold in parts)
    line = markdown(paragraph)
    blocks, findings = parse(line, "slide.md")
    if paragraph.plain:
        (block,) = blocks
        assert isinstance(block, Passage)
        assert block.paragraph.plain == paragraph.plain
    else:
        assert not blocks
    assert {finding.rule for finding in findings} <= {"stray-sign"}
    assert "\n" not in line


@given(SIGNS)
def test_any_value_comes_back(text: str) -> None:
    """From its TOML form."""
    assert tomllib.loads(f"title = {toml(text)}")["title"] == words_of(text)


def test_bold_stays_where_it_can_be_written() -> None:
    """White space goes outside; where the signs would touch letters, the words matter more."""
    assert markdown(paragraph_of([Run("You are "), Run("not ", bold=True), Run("alone.")])) == "You are **not** alone."
    assert markdown(paragraph_of([Run("a"), Run("(b)", bold=True), Run("c")])) == "a(b)c"


@pytest.mark.parametrize(
    ("text", "hidden"),
    [("plain", False), ("soft\u00adhyphen\u200b", False), ("\uf0b7 symbol", True), ("\u202eturned", True)],
)
def test_signs_that_may_have_meant_something_are_told(text: str, hidden: bool) -> None:
    """Signs of symbol fonts and of direction are; what shows nothing is not."""
    assert has_hidden_signs(text) is hidden

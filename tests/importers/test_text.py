"""Words of slides that the golden files do not show, and XML that wants to reach outside."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree
from pptx.oxml import parse_xml

from tests.importers.drafts import Draft
from tests.importers.refused import LAUGHS, OUTSIDE
from tests.importers.talk import Talk, drawing


def body(talk: Talk, folder: Path) -> list[str]:
    """The paragraphs of the first slide after an import."""
    return Draft(talk.save(folder / "a.pptx"), folder / "draft").body()


@pytest.mark.parametrize(
    ("text", "shift", "seen"),
    [
        ("5", "30000", "10⁵"),
        ("-9", "30%", "10⁻⁹"),
        ("2", "-25000", "10₂"),
        ("th", "30000", "10th"),
        ("1,2", "30000", "10 \\[1,2]"),
        ("5", "0", "105"),
        ("5", "odd", "105"),
    ],
)
def test_raised_figures_stay_raised(text: str, shift: str, seen: str, tmp_path: Path) -> None:
    """A number of cells must never change by being imported."""
    talk = Talk()
    box = talk.text_box(talk.slide("Title"), "10")
    run = box.text_frame.paragraphs[0].add_run()
    run.text = text
    run.font._element.set("baseline", shift)
    assert body(talk, tmp_path) == [seen]


def test_what_looks_like_markup_stays_words(tmp_path: Path) -> None:
    """Tags, links and lists of the author are shown as they were typed; so are bullets that were typed."""
    talk = Talk()
    talk.slide("Title", "Press <Enter> & wait", "[link](http://x.y)", "- typed", "2) typed", "# no head")
    assert body(talk, tmp_path) == [
        "• Press ‹Enter› & wait",
        "• \\[link](http://x.y)",
        "\\- typed",
        "2\\) typed",
        "• # no head",
    ]


@pytest.mark.parametrize(
    ("alt", "kept"),
    [
        ("IMG_1234.JPG", ""),
        ("Picture 7", ""),
        ("A picture containing text. Description automatically generated with medium confidence", None),
        ("A nurse smiles", "A nurse smiles."),
        ('Says "hello"', 'Says "hello".'),
    ],
)
def test_descriptions_are_those_of_people(alt: str, kept: str | None, tmp_path: Path) -> None:
    """File names are none, and what a program guessed loses its note; staff judge the rest."""
    talk = Talk()
    talk.picture(talk.slide("Title"), drawing(), alt=alt)
    values = Draft(talk.save(tmp_path / "a.pptx"), tmp_path / "draft").slide()
    line = next(line for line in values.splitlines() if line.startswith("alt"))
    assert line == 'alt = "A picture containing text."' if kept is None else line == f"alt = {quoted(kept)}"


def quoted(text: str) -> str:
    """A TOML string."""
    return '"' + text.replace('"', '\\"') + '"'


@pytest.mark.parametrize(
    ("title", "properties", "expected"),
    [
        ("On the slide", "In the file", "On the slide"),
        ("", "In the file", "In the file"),
        ("", "PowerPoint-Präsentation", "my talk"),
    ],
)
def test_the_title_is_what_people_wrote(title: str, properties: str, expected: str, tmp_path: Path) -> None:
    """On the first slide, else in the properties, else as the name of the file."""
    talk = Talk()
    talk.picture(talk.slide(title), drawing())
    talk.file.core_properties.title = properties
    assert Draft(talk.save(tmp_path / "my_talk.pptx"), tmp_path / "draft").imported.title == expected


def test_the_language_can_be_said(tmp_path: Path) -> None:
    """It wins over that of the file."""
    talk = Talk()
    talk.slide("Titel", "Wörter.")
    talk.speak("de-DE")
    file = talk.save(tmp_path / "a.pptx")
    assert Draft(file, tmp_path / "one").slides() == ["01-titel.de.md"]
    assert Draft(file, tmp_path / "two", language="es").slides() == ["01-titel.es.md"]


@pytest.mark.parametrize("suffix", [".pptm", ".ppsx", ".ppsm", ".potx", ".PPTX"])
def test_every_ending_of_powerpoint_is_taken(suffix: str, tmp_path: Path) -> None:
    """Shows and templates are presentations too."""
    talk = Talk()
    talk.slide("Title", "Words.")
    assert Draft(talk.save(tmp_path / f"a{suffix}"), tmp_path / "draft").imported.slides == 1


def test_the_library_itself_reads_nothing_outside() -> None:
    """Such files are refused before; this is the second wall: names of entities stay names, and laughs end."""
    assert "".join(parse_xml(OUTSIDE).itertext()) == "&x;"
    with pytest.raises(etree.XMLSyntaxError, match="amplification"):
        parse_xml(LAUGHS)

"""With LibreOffice, what only it can draw is cut out of the slide's true picture; without it, or when it fails,
everything else still comes along.

The program that pretends to be LibreOffice here is a real process that copies a PDF made beforehand, or fails.
"""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from kiosk.importers.office import OfficeError, draw_slides
from kiosk.importers.office_zip import copy_without_outside
from kiosk.importers.pictures import Box
from tests.importers.drafts import Draft
from tests.importers.sheets import Sheet, pdf
from tests.importers.talk import Talk, blip_picture

SOFFICE = shutil.which("soffice")
WIDE = (960.0, 540.0)
OUTSIDE = "http://192.0.2.1/secret.png"
IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
COPIES = "import shutil; shutil.copy({pdf!r}, arguments[arguments.index('--outdir') + 1] + '/slides.pdf')"


def talk(folder: Path) -> Path:
    """A chart, a hidden slide, a drawing of boxes, a table, words, and something that leads outside."""
    made = Talk()
    made.chart(made.slide("Chart"))
    made.hide(made.slide("Hidden", "Words."))
    made.boxes_and_arrows(made.slide("Drawing"))
    made.table(made.slide("Table"), ("A", "B"), ("1", "2"))
    words = made.slide("Words", "Only words.")
    made.link(words, "Read more")
    made.movie(words)
    made.xml(words, blip_picture(words.part.relate_to(OUTSIDE, IMAGE, is_external=True), link=True))
    return made.save(folder / "talk.pptx")


def pretender(folder: Path, code: str) -> str:
    """A program that runs `code` with its `arguments`."""
    program = folder / "soffice"
    program.write_text(f"#!{sys.executable}\nimport sys\narguments = sys.argv\n{code}\n")
    program.chmod(0o755)
    return str(program)


def drawn(folder: Path, pages: int) -> str:
    """A program that draws so many pages, each full of words and a box."""
    sheet = Sheet(tuple(f"Line {number} of the slide as it was" for number in range(19)), WIDE)
    (folder / "drawn.pdf").write_bytes(pdf(*[sheet] * pages))
    return pretender(folder, COPIES.format(pdf=str(folder / "drawn.pdf")))


@pytest.mark.parametrize("pages", [5, 4])
def test_what_only_the_office_can_draw_is_cut_out(pages: int, tmp_path: Path) -> None:
    """Chart, drawing and table are seen; every slide has its true picture; the hidden one too, if it was drawn."""
    draft = Draft(talk(tmp_path), tmp_path / "draft", office=drawn(tmp_path, pages))
    assert 'picture = "slide-01"' in draft.slide(1)
    assert 'picture = "slide-03"' in draft.slide(3)
    assert 'picture = "slide-04"' in draft.slide(4)
    assert 'picture = "slide-05"' in draft.slide(5)
    assert '# The whole slide as it was: picture = "slide-05-page"' in draft.slide(5)
    assert draft.picture("slide-05-page").size == (2048, 1152)
    # The chart covers 6 of 13.333 inches.
    assert draft.picture("slide-01").width == pytest.approx(2 * 2048 * 6 / 13.333, abs=3)
    assert "The true picture of a slide" in draft.text("README.md")
    has_hidden = (tmp_path / "draft" / "media" / "slide-02-hidden-page.png").exists()
    assert has_hidden == (pages == 5)
    assert "lost-chart" not in draft.lost
    assert not list((tmp_path / "draft").glob(".office*"))


def test_a_true_picture_is_chosen_by_one_line(tmp_path: Path) -> None:
    """And the others are no burden for the deck."""
    draft = Draft(talk(tmp_path), tmp_path / "draft", office=drawn(tmp_path, 5))
    assert not [finding for finding in draft.check() if finding.rule == "unused-picture"]
    file = next((tmp_path / "draft" / "slides").glob("05-*"))
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('\npicture = "slide-05"', '\npicture = "slide-05-page"'), encoding="utf-8")
    unused = [finding.file for finding in draft.check() if finding.rule == "unused-picture"]
    assert unused == ["media/slide-05"]


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("sys.exit(3)", "it ended with code 3"),
        ("", "it gave no pages"),
        ("open(arguments[arguments.index('--outdir') + 1] + '/slides.pdf', 'w').write('no')", "cannot be read"),
    ],
)
def test_a_failing_office_is_no_mistake_of_the_import(code: str, why: str, tmp_path: Path) -> None:
    """It is said, and the rest comes along."""
    draft = Draft(talk(tmp_path), tmp_path / "draft", office=pretender(tmp_path, code))
    assert draft.lost[:2] == ["lost-pages", "lost-chart"]
    (told,) = (finding for finding in draft.imported.lost if finding.rule == "lost-pages")
    assert why in told.problem
    assert not list((tmp_path / "draft").glob(".office*"))


def test_an_office_that_is_not_there_is_told(tmp_path: Path) -> None:
    """As one of the losses."""
    draft = Draft(talk(tmp_path), tmp_path / "draft", office=str(tmp_path / "nowhere"))
    assert draft.lost[0] == "lost-pages"


def test_a_wrong_number_of_pages_is_not_trusted(tmp_path: Path) -> None:
    """Or slides would show each other's pictures."""
    draft = Draft(talk(tmp_path), tmp_path / "draft", office=drawn(tmp_path, 3))
    (told,) = (finding for finding in draft.imported.lost if finding.rule == "lost-pages")
    assert "it drew 3 pages for 5 slides" in told.problem


def test_a_hanging_office_is_ended(tmp_path: Path) -> None:
    """With everything it started: the pipe its child holds open is closed."""
    ready = tmp_path / "ready"
    child = (
        f"import subprocess, time; subprocess.Popen(['sleep', '60']); open({str(ready)!r}, 'w').close(); time.sleep(60)"
    )
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    with pytest.raises(OfficeError, match="took longer than 2 seconds"):
        draw_slides(talk(tmp_path), pretender(tmp_path, child), scratch, [False] * 5, Box(0, 0, 16, 9), seconds=2)
    assert ready.exists()


def test_the_office_sees_nothing_that_leads_outside(tmp_path: Path) -> None:
    """Its copy has no links, no films and no programs, and the rest is the same."""
    file = talk(tmp_path)
    copy_without_outside(file, tmp_path / "copy.pptx", lambda photo: photo)
    with zipfile.ZipFile(file) as before, zipfile.ZipFile(tmp_path / "copy.pptx") as after:
        gone = set(before.namelist()) - set(after.namelist())
        assert {name.split(".")[-1] for name in gone} == {"mp4", "xlsx"}
        assert before.read("ppt/slides/slide1.xml") == after.read("ppt/slides/slide1.xml")
        relations = "ppt/slides/_rels/slide5.xml.rels"
        assert OUTSIDE.encode() in before.read(relations)
        for name in after.namelist():
            if name.endswith(".rels"):
                assert b"External" not in after.read(name)


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed, so its own drawing cannot be tried")
def test_the_real_office_draws_the_slides(tmp_path: Path) -> None:
    """Every slide, the hidden one too, and a chart with bars in it."""
    assert SOFFICE is not None
    draft = Draft(talk(tmp_path), tmp_path / "draft", office=SOFFICE)
    assert "lost-pages" not in draft.lost
    colours = draft.picture("slide-01").getcolors(1 << 20)
    assert colours is not None
    assert len(colours) > 2
    assert (tmp_path / "draft" / "media" / "slide-02-hidden-page.png").exists()

"""What becomes of one input file for each oddity of real presentations, written down to compare with.

Rules: a case is one function that builds a file; the expected folder is told in tests/importers/golden/<name>.txt.
After a change that is meant, run `python -m tests.importers.golden` and read the difference line by line.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.importers import oddities
from tests.importers.drafts import Draft
from tests.importers.sheets import Sheet, pdf

EXPECTED = Path(__file__).parent / "golden"
Builder = Callable[[Path], Path]


def leaflet(folder: Path) -> Path:
    """A PDF: few words beside the page's picture, many words as notes, a scanned page, a list, the labels of a chart, a
    blank page."""
    many = tuple(f"Line {number} of a page that nobody reads on a kiosk." for number in range(12))
    return written(
        folder / "MS_leaflet.pdf",
        pdf(
            Sheet(("Living with MS", "Rest when you are tired. Ask for", "help when you need it.")),
            Sheet(("Too much", *many)),
            Sheet(()),
            Sheet(("A list", "- cool drinks", "- a cooling vest and some", "shade")),
            Sheet(("A chart", "0", "5", "10", "15", "20", "Year 1")),
            Sheet(box=False),
            title="Microsoft Word - leaflet.docx",
        ),
    )


def handout_spanish(folder: Path) -> Path:
    """A PDF with a table of contents and a language; upright, wide and square pages."""
    sheets = (Sheet(("Uno",)), Sheet(("Dos",), (842, 595)), Sheet((), (400, 400)), Sheet(("x",), (20_000, 100)))
    contents = (("El principio", 0), ("La mitad", 1))
    return written(folder / "guia.pdf", pdf(*sheets, language="es-ES", outline=contents))


def written(path: Path, content: bytes) -> Path:
    """Write a file."""
    path.write_bytes(content)
    return path


CASES: dict[str, Builder] = {
    build.__name__.replace("_", "-"): build
    for build in (
        oddities.words,
        oddities.long_text,
        oddities.groups,
        oddities.cropped,
        oddities.several_pictures,
        oddities.places_for_pictures,
        oddities.tables,
        oddities.lost_without_office,
        oddities.films_links_and_movement,
        oddities.alternatives,
        oddities.hidden_and_notes,
        oddities.sections,
        oddities.four_by_three,
        oddities.portrait_spanish,
        oddities.right_to_left,
        oddities.macros,
        oddities.damaged_parts,
        leaflet,
        handout_spanish,
    )
}


def draft_of(name: str, folder: Path) -> Draft:
    """Build the file of a case and import it, without an office program."""
    source = folder / "source"
    source.mkdir()
    return Draft(CASES[name](source), folder / "draft")


def main() -> int:
    """Write down what becomes of every case."""
    EXPECTED.mkdir(exist_ok=True)
    for name in CASES:
        with tempfile.TemporaryDirectory() as folder:
            (EXPECTED / f"{name}.txt").write_text(draft_of(name, Path(folder)).told(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

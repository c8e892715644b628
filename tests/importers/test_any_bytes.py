"""Whatever the bytes of a file are, an import ends with a draft or with one sentence.

The examples are few, because each is a whole import; the seeds of the changes are always the same.
"""

from __future__ import annotations

import random
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import DeckError
from kiosk.importers import import_file
from tests.builders import TODAY
from tests.importers.sheets import Sheet, pdf
from tests.importers.talk import Talk, drawing

FEW = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def talk(folder: Path) -> Path:
    """A presentation with a little of everything, and without the parts that nobody needs."""
    made = Talk()
    slide = made.slide("Everything", "Words.", "  More words")
    made.picture(slide, drawing(size=(40, 30)))
    made.table(slide, ("A", "B"), ("1", "2"))
    made.smart_art(slide, "First")
    made.boxes_and_arrows(slide)
    made.animate(slide)
    made.slide("Notes").notes_slide.notes_text_frame.text = "Say hello."
    made.sections(("One", [1]), ("Two", [2]))
    return made.save(folder / "talk.pptx")


@pytest.fixture(scope="module")
def good_talk(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a presentation."""
    return talk(tmp_path_factory.mktemp("talk")).read_bytes()


def imported(content: bytes, suffix: str) -> None:
    """Import bytes as a file; one sentence is as good an end as a draft."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, f"any{suffix}")
        file.write_bytes(content)
        try:
            made = import_file(file, Path(folder, "draft"), TODAY)
        except DeckError as error:
            assert str(error).endswith(".")
            assert not Path(folder, "draft").exists()
        else:
            assert made.slides > 0


def changed(content: bytes, seed: int) -> bytes:
    """Some bytes changed, cut out or doubled."""
    dice = random.Random(seed)
    spoiled = bytearray(content)
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(max(len(spoiled), 1))
        length = dice.choice((1, 1, 4, 40))
        change = dice.randrange(3)
        if change == 0:
            spoiled[at : at + length] = dice.randbytes(length)
        elif change == 1:
            del spoiled[at : at + length]
        else:
            spoiled[at:at] = spoiled[at : at + length]
    return bytes(spoiled)


@given(st.integers(0, 2**32))
@FEW
def test_any_changed_presentation(good_talk: bytes, seed: int) -> None:
    """Changed as a file: its table of contents, its compressed parts."""
    imported(changed(good_talk, seed), ".pptx")


@given(st.integers(0, 2**32))
@FEW
def test_any_changed_part_of_a_presentation(good_talk: bytes, seed: int) -> None:
    """Changed inside: one part of XML or one picture, packed again as if nothing had happened."""
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        before, after = Path(folder, "before.zip"), Path(folder, "after.zip")
        before.write_bytes(good_talk)
        with zipfile.ZipFile(before) as source, zipfile.ZipFile(after, "w") as target:
            names = [name for name in source.namelist() if "slideLayout" not in name and "theme" not in name]
            chosen = dice.choice(names)
            for name in source.namelist():
                content = source.read(name)
                target.writestr(name, values_changed(content, dice) if name == chosen else content)
        imported(after.read_bytes(), ".pptx")


def values_changed(content: bytes, dice: random.Random) -> bytes:
    """XML that is still well formed but says something else: other numbers, other names; or else any bytes."""
    if not content.startswith(b"<?xml"):
        return changed(content, dice.randrange(2**32))
    parts = content.split(b'"')
    for _ in range(dice.randint(1, 5)):
        at = dice.randrange(len(parts) // 2) * 2 + 1
        odd = (b"", b"-1", b"0", b"99999999999999999999", b"x", b"1e400", b"NaN", b"../../../x", b"rId999", b"true")
        parts[min(at, len(parts) - 1)] = dice.choice(odd)
    return b'"'.join(parts)


PDF = pdf(
    Sheet(("Title", "Some words on a page.")),
    Sheet((), (400, 300)),
    title="A title",
    language="es",
    outline=(("One", 0), ("Two", 1)),
)


@given(st.integers(0, 2**32))
@FEW
def test_any_changed_pdf(seed: int) -> None:
    """Changed anywhere."""
    imported(changed(PDF, seed), ".pdf")


@given(
    st.binary(max_size=200), st.sampled_from([".pptx", ".pdf"]), st.sampled_from([b"", b"PK\x03\x04", b"%PDF-1.4\n"])
)
@settings(max_examples=40)
def test_any_bytes(content: bytes, suffix: str, head: bytes) -> None:
    """With and without the right beginning."""
    imported(head + content, suffix)

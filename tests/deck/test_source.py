"""A folder of files becomes a deck, and every mistake in it a finding with a place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.deck.source import SPARE, read_folder
from kiosk.errors import DeckError, Finding, Severity
from kiosk.questions.one import One
from kiosk.questions.point import Point
from kiosk.questions.several import Several
from kiosk.slides import KINDS, Item
from tests.builders import DeckFolder
from tests.deck.bad_decks import LOOK
from tests.good_deck import CELL


def only(deck: DeckFolder, rule: str) -> Finding:
    """The one finding of the deck, which must be of `rule`."""
    findings = deck.build().findings
    assert [finding.rule for finding in findings] == [rule], findings
    return findings[0]


def test_a_good_deck_has_no_findings(deck: DeckFolder) -> None:
    """The deck all other tests start from is clean, down to the last warning."""
    assert deck.build().findings == ()


def test_the_good_deck_holds_every_kind_and_type(deck: DeckFolder) -> None:
    """Every slide kind and question type can be written as Markdown."""
    body = deck.build().body
    assert {slide.kind.__struct_config__.tag for slide in body.slides} == set(KINDS)
    tags = [question.kind.__struct_config__.tag for question in body.questions]
    assert tags == [question.id for question in body.questions]


def test_words_stand_under_their_language(deck: DeckFolder) -> None:
    """Title, label, sentence, bold words and glossary words are read in each language."""
    look, parts = deck.build().body.slides[:2]
    assert look.text["es"].title == "Mire"
    assert [(run.text, run.bold, run.term) for run in look.text["en"].body[0].runs] == [
        ("This is a ", False, ""),
        ("cell", False, "cell"),
        (". It is ", False, ""),
        ("round", True, ""),
        (".", False, ""),
    ]
    assert parts.text["es"].items == (Item("Centro", "Está en el centro."),)
    assert (look.claim, look.text["es"].claim, look.evidence) == ("A medicine", "Un medicamento", "trials")


def test_answers_are_read_with_key_feedback_and_explanation(deck: DeckFolder) -> None:
    """The key stands in the first language, everything else in each."""
    one, several, _, _, match, point = deck.build().body.questions
    assert (one.kind, several.kind) == (One(0, 2), Several((0, 2), 3))
    assert (one.text["es"].items, one.text["es"].feedback) == (("Este", "Ese"), ("", "Casi."))
    assert (match.text["en"].heads, match.text["en"].partners) == (("Left", "Right"), ("A", "B", "C"))
    assert point.kind == Point(((600.0, 500.0, 200.0), (300.0, 300.0, 60.0)), (0,))
    assert one.text["en"].why == "Because it is so."


def test_slides_follow_chapters_and_numbers(deck: DeckFolder) -> None:
    """The order on the screen is that of the chapters, then of the numbers in the file names, as numbers."""
    late = '[[chapters]]\nid = "late"\npicture = "cell"\ntitle.en = "Late"\ntitle.es = "Tarde"\n\n'
    first_source = '[[sources]]\nid = "S1"'
    deck.change("deck.toml", first_source, late + first_source)
    deck.change("slides/01-look.en.md", '"cells"', '"late"')
    for language in ("en", "es"):
        (deck.root / f"slides/02-parts.{language}.md").rename(deck.root / f"slides/100-parts.{language}.md")
    assert [slide.id for slide in deck.build().body.slides] == ["states", "steps", "alive", "parts", "look"]


def test_all_mistakes_are_told_at_once(deck: DeckFolder) -> None:
    """One run names every mistake, in whatever files they are."""
    deck.change("slides/01-look.en.md", 'kind = "picture"', 'kind = "film"')
    deck.change("slides/02-parts.en.md", "spots = [[600, 500, 600, 200]]", "spots = [[600, 500]]")
    deck.change("quiz/01-one.en.md", "- [x] This", "- [ ] This").write("glossary.es.toml", "no = toml = at all")
    files = {finding.file for finding in deck.build().findings if finding.severity is Severity.ERROR}
    assert {"slides/01-look.en.md", "slides/02-parts.en.md", "quiz/01-one.en.md", "glossary.es.toml"} <= files


def test_a_mistake_does_not_cause_others(deck: DeckFolder) -> None:
    """A slide that cannot be read is still there for the questions that show it."""
    deck.change("slides/01-look.en.md", 'kind = "picture"', 'kind = "film"')
    finding = only(deck, "wrong-value")
    assert (finding.file, finding.line) == ("slides/01-look.en.md", 2)
    assert "picture, hotspots, compare, ladder, scene" in finding.problem


def test_an_unknown_key_is_a_warning_with_the_nearest_known_one(deck: DeckFolder) -> None:
    """A slip of the finger does not keep a deck off the screen."""
    deck.change("slides/01-look.en.md", "hint =", "hnit =")
    deck.change("slides/01-look.es.md", 'hint = "Solo mire."\n', "")
    finding = only(deck, "unknown-key")
    assert finding.severity is Severity.WARNING
    assert (finding.line, "Did you mean “hint”?" in finding.mend) == (10, True)


def test_facts_in_a_translation_are_ignored_with_a_warning(deck: DeckFolder) -> None:
    """What does not change with the language counts only in the first one."""
    deck.change("slides/01-look.es.md", "+++\ntitle", '+++\nchapter = "other"\ntitle')
    finding = only(deck, "ignored-here")
    assert (finding.severity, finding.line) == (Severity.WARNING, 2)
    assert deck.build().body.slides[0].chapter == "cells"


def test_marks_in_a_translation_are_ignored_with_a_warning(deck: DeckFolder) -> None:
    """The answer key stands only in the first language, so that no translation can change it."""
    deck.change("quiz/01-one.es.md", "- Ese", "- [x] Ese")
    assert only(deck, "ignored-here").severity is Severity.WARNING
    assert deck.build().body.questions[0].kind == One(0, 2)


@pytest.mark.parametrize(
    ("file", "text", "rule"),
    [
        ("slides/09-bad.en.md", "No values at all.", "no-front-matter"),
        ("slides/09-bad.en.md", "+++\ntitle = \n+++\nText.", "unreadable-values"),
        ("slides/09-bad.en.md", b"+++\n\xff\n+++\n", "not-utf8"),
        ("slides/09-bad.en.md", "+++\n+++\n" + "x" * 20_000, "file-too-large"),
        ("slides/09-bad.es.md", "+++\n+++\nHola.", "no-first-language"),
        ("slides/09-look.en.md", "+++\n+++\n", "same-id"),
        ("slides/Bad Name.en.md", "+++\n+++\n", "unused-file"),
        ("slides/09-bad.fr.md", "+++\n+++\n", "unused-file"),
        ("notes.txt", "Remember.", "unused-file"),
        ("media/cell.png", b"not a picture", "same-id"),
        ("media/song.mp3", b"la la", "unused-file"),
        ("media/night.dark.svg", "<svg/>", "missing-media"),
        ("media/caf\u00e9.svg", "<svg/>", "file-name"),
    ],
)
def test_a_strange_file_is_named(deck: DeckFolder, file: str, text: str | bytes, rule: str) -> None:
    """Whatever lies in the folder is either used or spoken of."""
    assert rule in deck.write(file, text).rules()


def test_links_and_devices_are_never_opened(deck: DeckFolder, tmp_path: Path) -> None:
    """A deck cannot show what lies outside of its folder, nor wait for a pipe."""
    secret = tmp_path / "secret.svg"
    secret.write_text("<svg>secret</svg>")
    (deck.root / "media/linked.svg").symlink_to(secret)
    (deck.root / "slides/09-pipe.en.md").unlink(missing_ok=True)
    os.mkfifo(deck.root / "slides/09-pipe.en.md")
    findings = {(finding.file, finding.rule) for finding in deck.build().findings}
    assert findings == {("media/linked.svg", "link"), ("slides/09-pipe.en.md", "strange-file")}


def test_a_linked_folder_is_refused(deck: DeckFolder, tmp_path: Path) -> None:
    """Not even as a whole folder."""
    (deck.root / "quiz").rename(tmp_path / "elsewhere")
    (deck.root / "quiz").symlink_to(tmp_path / "elsewhere")
    assert only(deck, "strange-file").file == "quiz"


def test_what_editors_leave_behind_is_no_matter(deck: DeckFolder) -> None:
    """Hidden files and a README are nobody's business."""
    deck.write(".DS_Store", b"\0").write("media/.hidden.svg.swp", b"\0").write("README.md", "# Hi")
    assert deck.build().findings == ()


@pytest.mark.parametrize("ending", SPARE)
def test_a_spare_picture_belongs_to_the_deck_only_when_it_is_shown(deck: DeckFolder, ending: str) -> None:
    """Until a slide names it, it is neither packed nor told as unused."""
    deck.write(f"media/look{ending}.svg", CELL)
    built = deck.build()
    assert built.findings == ()
    assert f"look{ending}" not in built.body.media
    deck.change(LOOK, 'picture = "cell"', f'picture = "look{ending}"')
    assert f"look{ending}" in deck.build().body.media


def test_one_credit_may_speak_for_pictures_without_their_own(deck: DeckFolder) -> None:
    """Also when others have theirs."""
    own = "".join(f'[{name}]\ncredit = "Us"\nlicence = "MIT"\n' for name in ("cell", "other"))
    deck.write("media/credits.toml", own + '["*"]\ncredit = "Drawn for tests"\nlicence = "MIT"\n')
    assert deck.build().findings == ()


def test_windows_line_ends_and_marks_do_not_matter(deck: DeckFolder) -> None:
    """A file saved by Notepad is as good as any other."""
    path = deck.root / "slides/01-look.en.md"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert deck.build().findings == ()


def test_a_folder_without_deck_file_is_no_deck(tmp_path: Path) -> None:
    """The sentence names what is missing, and there are no findings to mend."""
    with pytest.raises(DeckError, match=r"no deck\.toml") as caught:
        read_folder(tmp_path)
    assert caught.value.findings == ()


def test_a_deck_file_that_cannot_be_read_is_told_with_its_line(deck: DeckFolder) -> None:
    """Without deck.toml nothing else can be judged, so this alone is told."""
    deck.change("deck.toml", 'id = "good"', 'id = "good')
    with pytest.raises(DeckError) as caught:
        read_folder(deck.root)
    assert [(finding.file, finding.line) for finding in caught.value.findings] == [("deck.toml", 1)]


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('id = "good"\n', "", "id"),
        ('version = "1"', "version = 1", "version"),
        ("checked = 2026-11-01", 'checked = "2026-11-01"', "checked"),
        ("checked = 2026-11-01", "checked = 2026-11-01T00:00:00", "checked"),
        ('languages = ["en", "es"]', 'languages = "en"', "languages"),
        ("seen = false", 'seen = "no"', "seen"),
        ('[title]\nen = "Good"\nes = "Bueno"', 'title = "Good"', "title"),
    ],
)
def test_wrong_values_in_the_deck_file_are_told(deck: DeckFolder, old: str, new: str, key: str) -> None:
    """Each value has a form, and the finding shows how to write it."""
    findings = deck.change("deck.toml", old, new).build().findings
    told = [finding for finding in findings if finding.rule in ("wrong-value", "missing-value")]
    assert any(f"“{key}”" in finding.problem and key in finding.mend for finding in told), findings

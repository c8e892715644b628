"""PowerPoint files for the golden tests: one function for each oddity of real presentations.

Rules: a function gets a folder, writes one file into it and gives its path; what the file is for stands in its first
line. Does not say what becomes of it (golden.py).
"""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from pptx.dml.color import RGBColor
from pptx.util import Inches

from tests.importers.talk import (
    BLANK,
    BLUE,
    GREEN,
    RED,
    STANDARD,
    TITLE_ONLY,
    UPRIGHT,
    WITH_PICTURE,
    A,
    Talk,
    blip_picture,
    drawing,
    element,
    photo,
    rewritten,
)


def words(folder: Path) -> Path:
    """Titles, levels, bold, numbers, raised figures, broken lines, and signs that mean something in Markdown."""
    talk = Talk()
    slide = talk.slide(
        "What is MS?", "MS is an illness of the nerves.", "  It is *not* infectious", "1. It is_not_ rare"
    )
    frame = slide.placeholders[1].text_frame
    run = frame.paragraphs[0].add_run()
    run.text, run.font.bold = " You are not alone. ", True
    numbered = talk.slide("Counting", "First", "Second", "  Deeper", "Third")
    for paragraph in numbered.placeholders[1].text_frame.paragraphs:
        paragraph._p.get_or_add_pPr().append(element("<a:buAutoNum type='arabicPeriod'/>"))
    cells = talk.slide("Cells", layout=TITLE_ONLY)
    box = talk.text_box(cells, "About 10")
    raised = box.text_frame.paragraphs[0].add_run()
    raised.text = "5"
    raised.font._element.set("baseline", "30000")
    box.text_frame.paragraphs[0].add_run().text = " cells, as was shown"
    note = box.text_frame.paragraphs[0].add_run()
    note.text = "1,2"
    note.font._element.set("baseline", "30000")
    broken = talk.text_box(cells, "One line\vthat goes on.\vAnd a new one", (1, 3, 3, 1))
    assert broken.has_text_frame
    return talk.save(folder / "What is MS.pptx")


def long_text(folder: Path) -> Path:
    """Far more than 45 words: split at paragraphs, and a paragraph that alone is too long at its sentences."""
    talk = Talk()
    sentence = "Short walks keep the muscles strong and the mind awake."
    talk.slide("Moving", *[f"{number} {sentence}" for number in range(1, 8)])
    talk.slide("Resting", " ".join(f"Sentence {number}: {sentence}" for number in range(1, 8)))
    return talk.save(folder / "long.pptx")


def groups(folder: Path) -> Path:
    """Pictures and words in a group inside a group, which is drawn at half its own size."""
    talk = Talk()
    slide = talk.slide("Together", layout=TITLE_ONLY)
    outer = slide.shapes.add_group_shape()
    inner = outer.shapes.add_group_shape()
    for left, colour, alt in ((1, RED, "Red."), (5, BLUE, "Blue.")):
        picture = inner.shapes.add_picture(io.BytesIO(drawing(colour)), *map(Inches, (left, 2, 3, 3)))
        picture._element.nvPicPr.cNvPr.set("descr", alt)
    inner.shapes.add_textbox(*map(Inches, (1, 6, 3, 1))).text_frame.text = "Two colours"
    frame = inner._element.grpSpPr.find(A + "xfrm")
    for name in ("cx", "cy"):
        frame.find(A + "ext").set(name, str(int(frame.find(A + "ext").get(name)) // 2))
    return talk.save(folder / "groups.pptx")


def cropped(folder: Path) -> Path:
    """A picture of which only the right half is shown, one turned by a quarter, and one cut to an ellipse."""
    talk = Talk()
    halves = Image.new("RGB", (400, 200), RED)
    halves.paste(BLUE, (200, 0, 400, 200))
    halves.paste(GREEN, (250, 50, 350, 150))
    buffer = io.BytesIO()
    halves.save(buffer, "PNG")
    right = talk.picture(talk.slide("Right half"), buffer.getvalue(), (1, 2, 3, 3), "Green on blue.")
    right.crop_left = 0.5
    turned = talk.picture(talk.slide("Turned"), buffer.getvalue(), (2, 3, 4, 2), "Red above green on blue.")
    turned.rotation = 90
    round_one = talk.picture(talk.slide("Round"), drawing(GREEN), (2, 2, 4, 4), "A green ring.")
    round_one._element.spPr.find(A + "prstGeom").set("prst", "ellipse")
    return talk.save(folder / "cropped.pptx")


def several_pictures(folder: Path) -> Path:
    """Three pictures in their true places, one of them without a description, on a dark slide."""
    talk = Talk()
    slide = talk.slide("Three", layout=TITLE_ONLY)
    slide.background.fill.solid()
    slide.background.fill.fore_color.rgb = RGBColor.from_string("102040")  # type: ignore[no-untyped-call]
    talk.picture(slide, drawing(RED), (1, 2, 4, 2), "Red.")
    talk.picture(slide, drawing(GREEN), (6, 2, 4, 2), "Description automatically generated")
    talk.picture(slide, drawing(BLUE), (1, 5, 9, 2), "Blue")
    return talk.save(folder / "three.pptx")


def places_for_pictures(folder: Path) -> Path:
    """A picture in its placeholder, one that fills a shape, and one behind the whole slide."""
    talk = Talk()
    slide = talk.slide("Placeholder", layout=WITH_PICTURE)
    slide.placeholders[1].insert_picture(io.BytesIO(drawing(RED, (600, 400))))
    filled = talk.slide("Filled shape", layout=TITLE_ONLY)
    talk.boxes_and_arrows(filled)
    box = filled.shapes[1]._element
    id = talk.image_part(filled, drawing(GREEN))
    fill = element(f"<a:blipFill><a:blip r:embed='{id}'/></a:blipFill>")
    box.spPr.append(fill)
    behind = talk.slide("Behind everything", layout=TITLE_ONLY)
    id = talk.image_part(behind, drawing(BLUE, (1600, 900)))
    ground = f"<p:bg><p:bgPr><a:blipFill><a:blip r:embed='{id}'/></a:blipFill><a:effectLst/></p:bgPr></p:bg>"
    behind._element.cSld.insert(0, element(ground))
    return talk.save(folder / "places.pptx")


def tables(folder: Path) -> Path:
    """A table of three columns and one of two become lines; nothing in them is lost."""
    talk = Talk()
    talk.table(talk.slide("Numbers"), ("Group", "Before", "After"), ("Walks", "10 min", "20 min"), ("Sleep", "", "7 h"))
    talk.table(talk.slide("Words"), ("Word", "Meaning"), ("Myelin", "The wrap of a nerve"))
    return talk.save(folder / "tables.pptx")


def lost_without_office(folder: Path) -> Path:
    """What only an office program can draw: a chart, SmartArt, an EMF drawing, an embedded workbook, arrows."""
    talk = Talk()
    talk.chart(talk.slide("Chart"))
    talk.smart_art(talk.slide("SmartArt"), "First step", "Second step")
    talk.emf(talk.slide("Old drawing"))
    talk.ole(talk.slide("Workbook"))
    talk.boxes_and_arrows(talk.slide("Arrows"))
    return talk.save(folder / "lost.pptx")


def films_links_and_movement(folder: Path) -> Path:
    """A video with its still, a sound, an animation, a link, a moving picture, a picture that is only linked."""
    talk = Talk()
    talk.movie(talk.slide("Film"))
    sound = talk.slide("Sound")
    icon = talk.movie(sound, drawing(BLUE))._element
    for video in list(icon.iter(A + "videoFile")):
        video.tag = A + "audioFile"
    talk.animate(talk.slide("Movement", "It flies in."))
    talk.link(talk.slide("Link"), "Read more here")
    frames = [Image.open(io.BytesIO(drawing(colour))).convert("P") for colour in (RED, GREEN, BLUE)]
    buffer = io.BytesIO()
    frames[0].save(buffer, "GIF", save_all=True, append_images=frames[1:])
    talk.picture(talk.slide("Moving picture"), buffer.getvalue())
    linked = talk.slide("Linked picture")
    id = linked.part.relate_to("http://192.0.2.1/a.png", f"{R_TYPE}/image", is_external=True)
    talk.xml(linked, blip_picture(id, link=True))
    return talk.save(folder / "films.pptx")


R_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def alternatives(folder: Path) -> Path:
    """An equation that new programs write as text and old ones see as a picture, and text in two versions."""
    talk = Talk()
    slide = talk.slide("Equation")
    id = talk.image_part(slide, drawing(GREEN))
    head = "<p:nvSpPr><p:cNvPr id='5' name='x'/><p:cNvSpPr txBox='1'/><p:nvPr/></p:nvSpPr>"
    place = "<a:xfrm><a:off x='914400' y='1828800'/><a:ext cx='1828800' cy='914400'/></a:xfrm>"
    text = "<p:txBody><a:bodyPr/><a:p><a:r><a:t>{}</a:t></a:r></a:p></p:txBody>"
    new = f"<p:sp>{head}<p:spPr>{place}</p:spPr>{text.format('Speed is way by time')}</p:sp>"
    fill = f"<a:blipFill><a:blip r:embed='{id}'/></a:blipFill>"
    old = f"<p:sp>{head}<p:spPr>{place}{fill}</p:spPr>{text.format(' ')}</p:sp>"
    choice = "<mc:Choice Requires='p14'>{}</mc:Choice><mc:Fallback>{}</mc:Fallback>"
    choice = f"<mc:AlternateContent>{choice}</mc:AlternateContent>"
    talk.xml(slide, choice.format(new, old))
    other = talk.slide("Twice")
    talk.xml(other, choice.format(new, new))
    return talk.save(folder / "alternatives.pptx")


def hidden_and_notes(folder: Path) -> Path:
    """A hidden slide with a picture stays hidden; notes and a blank slide; slides without a title; twins."""
    talk = Talk()
    talk.slide("Shown", "Some words.").notes_slide.notes_text_frame.text = "Say hello.\n\nTell the # story."
    hidden = talk.hide(talk.slide("Only for staff", layout=TITLE_ONLY))
    talk.picture(hidden, photo())
    talk.slide(layout=BLANK)
    talk.picture(talk.slide(layout=BLANK), drawing())
    talk.text_box(talk.slide(layout=BLANK), "• A first line:")
    talk.slide("Shown", "Other words.")
    return talk.save(folder / "hidden.pptx")


def sections(folder: Path) -> Path:
    """Sections become chapters; one with nothing but hidden slides does not."""
    talk = Talk()
    for number in range(1, 6):
        slide = talk.slide(f"Slide {number}", "Words.")
    talk.hide(slide)
    talk.picture(talk.file.slides[2], photo(), (6, 2, 6, 4), "Soft colours.")
    talk.sections(("Nerves", [1, 2]), ("Empty", []), ("Living &amp; moving", [3, 4]), ("Left over", [5]))
    return talk.save(folder / "sections.pptx")


def four_by_three(folder: Path) -> Path:
    """An old slide size, a picture that bleeds over its edge, a logo on every slide, and footers."""
    talk = Talk(STANDARD)
    for number in range(1, 4):
        slide = talk.slide(f"Number {number}", "Words.")
        talk.picture(slide, drawing(BLUE, (64, 64)), (9, 0.2, 0.8, 0.8), "Logo.")
    talk.picture(slide, photo((900, 900)), (7, 3, 6, 6), "It bleeds.")
    foot = "<p:nvSpPr><p:cNvPr id='9' name='f'/><p:cNvSpPr/><p:nvPr><p:ph type='ftr'/></p:nvPr></p:nvSpPr><p:spPr/>"
    text = "<p:txBody><a:bodyPr/><a:p><a:r><a:t>Page 3</a:t></a:r></a:p></p:txBody>"
    talk.xml(slide, f"<p:sp>{foot}{text}</p:sp>")
    return talk.save(folder / "four-by-three.pptx")


def portrait_spanish(folder: Path) -> Path:
    """An upright presentation in Spanish, known by the marks on its words."""
    talk = Talk(UPRIGHT)
    talk.slide("¿Qué es la EM?", "La EM es una enfermedad de los nervios.")
    talk.slide(
        "Más palabras", *[f"{number}. Una frase corta que se lee bien y dice solo una idea." for number in range(6)]
    )
    talk.speak("es-ES")
    return talk.save(folder / "¿Qué es la EM?.pptx")


def right_to_left(folder: Path) -> Path:
    """Arabic with a direction mark: the words stay in the order of the file, and the language has no notices here."""
    talk = Talk()
    slide = talk.slide("ما هو التصلب المتعدد؟", "مرض يصيب الأعصاب.\u200f", "كلمة \uf0b7 غريبة")
    for paragraph in slide.placeholders[1].text_frame.paragraphs:
        paragraph._p.get_or_add_pPr().set("rtl", "1")
    talk.speak("ar-SA")
    return talk.save(folder / "عرض.pptx")


def macros(folder: Path) -> Path:
    """A presentation with programs: they are left out, and that is said."""
    talk = Talk()
    slide = talk.slide("Click here", "Words.")
    kind = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
    part = talk.part(slide, "/ppt/vbaProject.bin", b"Sub Evil", "application/vnd.ms-office.vbaProject", kind)
    assert part
    file = talk.save(folder / "macros.pptm")
    old, new = (b"presentationml.presentation.main+xml", b"ms-powerpoint.presentation.macroEnabled.main+xml")
    old, new = b"vnd.openxmlformats-officedocument." + old, b"vnd." + new
    return rewritten(
        file, lambda name, content: content.replace(old, new) if name == "[Content_Types].xml" else content
    )


def damaged_parts(folder: Path) -> Path:
    """One damaged picture and one damaged slide do not cost the others."""
    talk = Talk()
    slide = talk.slide("Picture", "Words.")
    talk.picture(slide, drawing(RED, (333, 333)))
    talk.slide("Whole", "Good words.")
    talk.slide("Damaged", "Gone.")
    file = talk.save(folder / "damaged.pptx")

    def damage(name: str, content: bytes) -> bytes:
        if name.startswith("ppt/media/"):
            return content[:200]
        return (
            content.replace(b"<p:spTree>", b"<p:spTee>").replace(b"</p:spTree>", b"</p:spTee>")
            if "slide3" in name
            else content
        )

    return rewritten(file, damage)

"""Builds PowerPoint files for tests: ordinary slides by python-pptx, and every oddity of real ones by hand.

Rules: the same calls give the same slides; pictures are drawn here, so nothing comes from anybody else. A method that
adds something gives the slide back or what was added. Does not import anything.
"""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.util import Inches

NAMES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
)
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
WIDE, STANDARD, UPRIGHT = (13.333, 7.5), (10.0, 7.5), (7.5, 13.333)
# Layouts of the plain template.
TITLE_ONLY, TITLE_AND_TEXT, TWO_TEXTS, BLANK, WITH_PICTURE = 5, 1, 3, 6, 8
# How much of a photo is grain.
GRAIN = 0.55
RED, GREEN, BLUE = (200, 40, 40), (40, 160, 80), (40, 80, 200)


def drawing(colour: tuple[int, int, int] = RED, size: tuple[int, int] = (320, 240), kind: str = "PNG") -> bytes:
    """A plain picture with a disc in it."""
    picture = Image.new("RGB", size, colour)
    width, height = size
    ImageDraw.Draw(picture).ellipse((width // 4, height // 4, width * 3 // 4, height * 3 // 4), fill="white")
    buffer = io.BytesIO()
    picture.save(buffer, kind)
    return buffer.getvalue()


def photo(size: tuple[int, int] = (800, 600), seed: int = 0) -> bytes:
    """A JPEG with soft colours and some grain, as a camera makes it: of 12 million pixels about 4 MB."""
    width, height = size
    across = Image.linear_gradient("L").rotate(90).resize(size)
    down = Image.linear_gradient("L").resize(size)
    grain = Image.frombytes("L", size, random.Random(seed).randbytes(width * height))
    soft = Image.blend(Image.new("L", size, 128), grain, GRAIN)
    buffer = io.BytesIO()
    Image.merge("RGB", (across, down, soft)).save(buffer, "JPEG", quality=92)
    return buffer.getvalue()


class Talk:
    """A presentation in the making, `size` in inches."""

    def __init__(self, size: tuple[float, float] = WIDE) -> None:
        self.file = Presentation()
        self.file.slide_width, self.file.slide_height = Inches(size[0]), Inches(size[1])

    def slide(self, title: str = "", *lines: str, layout: int = TITLE_AND_TEXT) -> Any:
        """Add a slide; a line that begins with two spaces is one level deeper."""
        slide = self.file.slides.add_slide(self.file.slide_layouts[layout if lines or layout != 1 else TITLE_ONLY])
        if title:
            slide.shapes.title.text = title
        if lines:
            frame = slide.placeholders[1].text_frame
            for number, line in enumerate(lines):
                paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
                paragraph.level = (len(line) - len(line.lstrip())) // 2
                paragraph.text = line.lstrip()
        return slide

    def picture(
        self, slide: Any, content: bytes, place: tuple[float, ...] = (1.0, 2.0, 4.0, 3.0), alt: str = "A disc."
    ) -> Any:
        """Add a picture at a place in inches."""
        left, top, width, height = map(Inches, place)
        picture = slide.shapes.add_picture(io.BytesIO(content), left, top, width, height)
        picture._element.nvPicPr.cNvPr.set("descr", alt)
        return picture

    def text_box(self, slide: Any, text: str, place: tuple[float, ...] = (1.0, 5.0, 4.0, 1.0)) -> Any:
        """Add a text box."""
        box = slide.shapes.add_textbox(*map(Inches, place))
        box.text_frame.text = text
        return box

    def table(self, slide: Any, *rows: tuple[str, ...]) -> Any:
        """Add a table whose first row is its head."""
        frame = slide.shapes.add_table(len(rows), len(rows[0]), *map(Inches, (1.0, 2.0, 8.0, 2.0)))
        for table_row, row in zip(frame.table.rows, rows, strict=True):
            for cell, text in zip(table_row.cells, row, strict=True):
                cell.text = text
        return frame

    def chart(self, slide: Any) -> Any:
        """Add a bar chart."""
        data: Any = CategoryChartData()  # type: ignore[no-untyped-call]
        data.categories = ["Year 1", "Year 2"]
        data.add_series("Relapses", (34, 3))
        return slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, *map(Inches, (1.0, 2.0, 6.0, 4.0)), data)

    def movie(self, slide: Any, still: bytes | None = None) -> Any:
        """Add a video with its still picture."""
        poster = io.BytesIO(still or drawing(GREEN))
        place = map(Inches, (1.0, 2.0, 4.0, 3.0))
        return slide.shapes.add_movie(io.BytesIO(b"no film"), *place, poster_frame_image=poster, mime_type="video/mp4")

    def ole(self, slide: Any) -> Any:
        """Add an embedded workbook; python-pptx shows it as an EMF icon."""
        place = list(map(Inches, (1.0, 2.0)))
        return slide.shapes.add_ole_object(io.BytesIO(b"cells"), "Excel.Sheet.12", *place)

    def boxes_and_arrows(self, slide: Any) -> None:
        """Add a drawing of two boxes with words and an arrow between them."""
        for left, text in ((1.0, "Nerve"), (6.0, "Muscle")):
            shape = slide.shapes.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE, *map(Inches, (left, 3.0, 2.0, 1.0)))
            shape.text_frame.text = text
        slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *map(Inches, (3.0, 3.5, 6.0, 3.5)))

    def xml(self, slide: Any, text: str) -> Any:
        """Add raw XML to what lies on the slide."""
        added = element(text)
        slide.shapes._spTree.append(added)
        return added

    def part(self, slide: Any, name: str, content: bytes, kind: str, relation: str) -> str:
        """Add a part to the file and relate the slide to it; gives the id of the relation."""
        part = Part(PackURI(name), kind, self.file.part.package, content)
        return str(slide.part.relate_to(part, relation))

    def image_part(self, slide: Any, content: bytes) -> str:
        """Store a picture without showing it; gives the id of the relation."""
        _, id = slide.part.get_or_add_image_part(io.BytesIO(content))
        return str(id)

    def emf(self, slide: Any) -> Any:
        """Add a picture in the old vector format of Office."""
        content = b"\x01\x00\x00\x00" + b"\x00" * 36 + b" EMF" + b"\x00" * 60
        relation = self.part(slide, "/ppt/media/drawing9.emf", content, "image/x-emf", RELATIONSHIP_TYPE.IMAGE)
        return self.xml(slide, blip_picture(relation, "A drawing of a nerve."))

    def smart_art(self, slide: Any, *words: str) -> Any:
        """Add a SmartArt drawing with these words."""
        points = "".join(f"<dgm:pt><dgm:t><a:p><a:r><a:t>{word}</a:t></a:r></a:p></dgm:t></dgm:pt>" for word in words)
        content = f"<dgm:dataModel {NAMES}><dgm:ptLst>{points}</dgm:ptLst></dgm:dataModel>".encode()
        kind = "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml"
        relation = RELATIONSHIP_TYPE.DIAGRAM_DATA
        id = self.part(slide, f"/ppt/diagrams/data{len(self.file.slides)}.xml", content, kind, relation)
        return self.xml(
            slide,
            '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="90" name="Diagram"/><p:cNvGraphicFramePr/><p:nvPr/>'
            '</p:nvGraphicFramePr><p:xfrm><a:off x="914400" y="1828800"/><a:ext cx="3657600" cy="1828800"/></p:xfrm>'
            '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram">'
            f'<dgm:relIds r:dm="{id}"/></a:graphicData></a:graphic></p:graphicFrame>',
        )

    def animate(self, slide: Any) -> None:
        """Let something fly in."""
        effect = '<p:par><p:cTn id="1" presetClass="entr" presetID="2"/></p:par>'
        slide._element.append(element(f"<p:timing><p:tnLst>{effect}</p:tnLst></p:timing>"))

    def link(self, slide: Any, text: str) -> Any:
        """Add words that lead to a page in the web."""
        box = self.text_box(slide, text)
        box.text_frame.paragraphs[0].runs[0].hyperlink.address = "https://example.org/"
        return box

    def hide(self, slide: Any) -> Any:
        """Hide a slide."""
        slide._element.set("show", "0")
        return slide

    def sections(self, *parts: tuple[str, list[int]]) -> None:
        """Divide the presentation into sections: their names and the numbers of their slides."""
        ids = [entry.id for entry in self.file.slides._sldIdLst]
        rows = "".join(
            f'<p14:section name="{name}" id="{{{number}}}"><p14:sldIdLst>'
            + "".join(f'<p14:sldId id="{ids[slide - 1]}"/>' for slide in slides)
            + "</p14:sldIdLst></p14:section>"
            for number, (name, slides) in enumerate(parts)
        )
        uri = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
        text = f'<p:extLst><p:ext uri="{uri}"><p14:sectionLst>{rows}</p14:sectionLst></p:ext></p:extLst>'
        self.file.part._element.append(element(text))

    def speak(self, code: str) -> None:
        """Mark all words so far as written in one language."""
        for slide in self.file.slides:
            for run in slide._element.iter(A + "r"):
                run.get_or_add_rPr().set("lang", code)

    def save(self, path: Path) -> Path:
        """Write the file."""
        self.file.save(str(path))
        return path


def element(text: str) -> Any:
    """An element of raw XML as python-pptx reads it; the usual names of Office may be used in it."""
    return parse_xml(re.sub(r"^<([\w:]+)", rf"<\1 {NAMES}", text, count=1))


def blip_picture(relation: str, alt: str = "", link: bool = False) -> str:
    """The XML of a picture that shows a part (or with `link`, something outside the file)."""
    how = "link" if link else "embed"
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="91" name="Picture" descr="{alt}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:{how}="{relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>'
        '<a:off x="914400" y="1828800"/><a:ext cx="3657600" cy="2743200"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )


def rewritten(path: Path, change: Callable[[str, bytes], bytes | None], extra: dict[str, bytes] | None = None) -> Path:
    """Write the zip file at `path` anew with every entry changed (None leaves it out) and `extra` ones added."""
    with zipfile.ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            changed = change(name, content)
            if changed is not None:
                archive.writestr(name, changed)
        for name, content in (extra or {}).items():
            archive.writestr(name, content)
    return path


def same(name: str, content: bytes) -> bytes:
    """No change, for `rewritten`."""
    return content

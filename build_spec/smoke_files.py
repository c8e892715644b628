"""Makes the files a clinic would bring: a PowerPoint talk and a PDF leaflet, for the smoke test of the frozen program.

Rules: made anew at every run by the libraries everybody else makes such files with, so that no binary lies in the
project; the words come back from here, so that the test knows what must arrive. Does not know the kiosk.
"""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from pptx import Presentation
from pptx.util import Inches

WORDS = ("Nerves carry signals", "A layer around the long arm", "Ask your care team")
LEAFLET = "Myelin keeps the signal fast"


def write_talk(file: Path) -> None:
    """A talk of three slides: bullets, a described picture, and speaker notes."""
    talk = Presentation()
    for title in WORDS:
        slide = talk.slides.add_slide(talk.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = "The first thing to know.\nThe second thing to know."
        slide.notes_slide.notes_text_frame.text = "Say this slowly."
    picture = io.BytesIO()
    across = Image.linear_gradient("L").resize((640, 480))
    Image.merge("RGB", (across, across.rotate(90).resize((640, 480)), across)).save(picture, "PNG")
    picture.seek(0)
    shape = slide.shapes.add_picture(picture, Inches(5), Inches(3), Inches(4), Inches(3))
    shape._element.nvPicPr.cNvPr.set("descr", "A soft pattern of colours.")
    talk.save(str(file))


def write_leaflet(file: Path) -> None:
    """A PDF page with one line of words, as the plainest of programs writes it."""
    drawing = f"BT /F1 24 Tf 72 720 Td ({LEAFLET}) Tj ET".encode()
    parts = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    content, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    file.write_bytes(content + end % (len(parts) + 1, table, len(parts) + 1, len(content)))

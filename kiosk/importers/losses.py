"""What an import could not bring along, in words for the staff who know the presentation.

Rules: one sentence says what is missing and on which slide or page, one what to do about it; each kind of loss is told
once a slide. Does not find losses.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from kiosk.deck.places import CREDITS_FILE
from kiosk.errors import Finding, Severity

SAVE_PICTURE = (
    "In PowerPoint click it with the right button, choose “Save as Picture” (PNG), and put that on the slide."
)
# rule: (what is missing, what to do about it); {where} is “slide 5” or “page 5”, {what} says more.
LOSSES = {
    "lost-video": (
        "A video on {where} was left out; the kiosk shows its still picture, if it has one.",
        "Say in words or with pictures what the video shows.",
    ),
    "lost-sound": ("A sound on {where} was left out.", "Write down what it says; the kiosk is silent."),
    "lost-animation": (
        "The animations on {where} were left out; everything shows at once.",
        "If the order matters, make several slides of it.",
    ),
    "lost-moving-picture": (
        "A moving picture on {where} shows only its first moment.",
        "Choose the still picture that says most, or remove it.",
    ),
    "lost-links": (
        "The links on {where} lead nowhere on a kiosk; their words were kept.",
        "Remove words such as “click here”, and write what a visitor needs to know.",
    ),
    "lost-chart": ("The chart on {where} could not be drawn.", SAVE_PICTURE),
    "lost-smart-art": (
        "The SmartArt drawing on {where} could not be drawn; its words stand in the text.",
        SAVE_PICTURE,
    ),
    "lost-drawing": ("A drawing (EMF or WMF) on {where} could not be drawn.", SAVE_PICTURE),
    "lost-object": ("Something embedded on {where} (from another program) could not be drawn.", SAVE_PICTURE),
    "lost-shapes": (
        "{what} on {where} were left out; words inside them were kept.",
        "If they matter, save the drawing as a picture in PowerPoint, or import where LibreOffice is installed.",
    ),
    "lost-picture": (
        "A picture on {where} {what}, so it was left out.",
        "Open the presentation, save the picture as PNG or JPEG, and put it on the slide again.",
    ),
    "lost-linked-picture": (
        "A picture on {where} is only linked, not stored in the file, so it was left out.",
        "In PowerPoint insert the picture itself, and import again.",
    ),
    "lost-logo": (
        "A small picture that stands on many slides (first on {where}) was left out as decoration.",
        "If it matters to visitors, add it to media and name it on a slide.",
    ),
    "lost-layout": (
        "The table on {where} became lines of text.",
        "Read them on the screen; keep what a visitor needs.",
    ),
    "lost-signs": (
        "Invisible signs, or signs of a symbol font, on {where} were left out.",
        "Compare the words with the presentation.",
    ),
    "lost-slide": (
        "All of {where} is damaged and was left out.",
        "Open the presentation in PowerPoint, save it again, and import that.",
    ),
    "lost-page": ("All of {where} {what} and was left out.", "Save the PDF again with pages of a usual size."),
    "lost-words": (
        "The words of {where} are too many to read on a kiosk ({what}); they stand in README.md.",
        "Write the main thing in at most 45 words below the slide's second line of +++.",
    ),
    "lost-macros": (
        "The presentation holds macros (programs); they were not run and were left out.",
        "Nothing needs to be done, unless a slide says “click here”.",
    ),
    "lost-pages": (
        "LibreOffice could not draw the slides ({what}), so charts and drawings are missing.",
        "Import again, or save the charts as pictures in PowerPoint.",
    ),
    "no-title": (
        "There is no title on {where}; the title of the whole presentation stands there.",
        "Write a short title that says the main thing.",
    ),
    "part-of-alt": (
        "{what} on {where} have no description, so “alt” describes only some of them.",
        "Say in “alt” what all of them show together.",
    ),
    "hidden-slide": (
        "The slide was hidden in the presentation and stays hidden ({where}).",
        "To show it, take “.hidden” off the end of its file name.",
    ),
    "rights": (
        "Whether the pictures of this file may be shown in public is not written in it.",
        "Ask who made them; write that and their licence into media/credits.toml.",
    ),
}


class Loss(NamedTuple):
    """One thing that is missing: its rule in `LOSSES`, the number of its slide, and more words where the rule has room
    for them."""

    rule: str
    number: int
    what: str = ""


# Losses that are mended in one certain file.
FILES = {"rights": CREDITS_FILE}


def told(losses: Iterable[Loss], files: dict[int, str], unit: str = "slide") -> tuple[Finding, ...]:
    """The losses as findings, each once, in the order of the slides. `files` names the file each slide became."""
    return tuple(
        _finding(loss, FILES.get(loss.rule) or files.get(loss.number, "README.md"), unit)
        for loss in sorted(dict.fromkeys(losses), key=lambda loss: loss.number)
    )


def _finding(loss: Loss, file: str, unit: str) -> Finding:
    problem, mend = LOSSES[loss.rule]
    problem = problem.format(where=f"{unit} {loss.number}", what=loss.what)
    return Finding(file, 0, Severity.WARNING, loss.rule, problem, mend)

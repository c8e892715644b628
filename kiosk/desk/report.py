"""The report on a draft: everything the check found, in the order a person works through it, with its slide.

Rules: kept beside the draft, so that it is there the next time; what was lost at the import belongs to it; a report
that cannot be read is simply made again. Judges nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from kiosk.deck.mends import mends_of, page_of, whole_slide
from kiosk.desk.world import View
from kiosk.errors import Finding, Severity
from kiosk.station.disk import Disk, replace_file

FILE = "report.json"


class Place(msgspec.Struct, frozen=True):
    """A slide of the draft, or a hidden slide or question (`room`: slides or quiz)."""

    id: str
    title: str
    room: str = "slides"


class Report(msgspec.Struct, frozen=True):
    """What a check of a draft gave; `pictures` are the file names of the slides' pictures by slide id."""

    title: dict[str, str]
    languages: tuple[str, ...]
    slides: tuple[Place, ...]
    questions: int
    hidden: tuple[Place, ...]
    findings: tuple[Finding, ...]
    pictures: dict[str, str] = {}

    @property
    def errors(self) -> int:
        """How many findings keep the draft off the screen."""
        return sum(finding.severity is Severity.ERROR for finding in self.findings)

    @property
    def warnings(self) -> int:
        """How many are for a person to judge."""
        return len(self.findings) - self.errors


def read_report(disk: Disk, draft: Path) -> Report | None:
    """The report kept with a draft, or None."""
    try:
        return msgspec.json.decode(disk.read(draft / FILE), type=Report)
    except (OSError, msgspec.DecodeError):
        return None


def write_report(disk: Disk, draft: Path, report: Report) -> None:
    """Keep a report with its draft."""
    replace_file(disk, draft / FILE, msgspec.json.encode(report))


def report_of(checked: dict[str, Any], pictures: dict[str, Any], lost: tuple[Finding, ...]) -> Report:
    """The report made of the results of the jobs `check` and `proof`, and of what the import had lost."""
    report = msgspec.convert({**checked, "pictures": pictures.get("pictures", {})}, Report, strict=False)
    layout = msgspec.convert(pictures.get("findings", []), tuple[Finding, ...], strict=False)
    findings = {*report.findings, *layout, *lost}
    order = {place.id: number for number, place in enumerate(report.slides)}

    def rank(finding: Finding) -> tuple[Any, ...]:
        page = page_of(finding.file)
        number = order.get(page[1], len(order)) if page else -1
        return (finding.severity is not Severity.ERROR, number, finding.file, finding.line, finding.rule)

    return msgspec.structs.replace(report, findings=tuple(sorted(findings, key=rank)))


def row(report: Report, index: int, draft: Path) -> View:
    """One row for the screen: a finding – what is wrong, where, its slide's picture, the mends that are at hand –, or
    behind the last one something hidden, which can be brought back."""
    if index >= len(report.findings):
        return _hidden_row(report.hidden[index - len(report.findings)], index)
    finding = report.findings[index]
    page = page_of(finding.file)
    titles = {place.id: place.title for place in report.slides}
    # The number of a slide as people count, not as files are named.
    numbers = {place.id: number for number, place in enumerate(report.slides, start=1)}
    slide = page[1] if page and page[0] == "slides" else ""
    name = report.pictures.get(slide, "")
    at_hand = mends_of(finding)
    if whole_slide(draft / "deck", finding.file):
        at_hand = (*at_hand[:-1], "page", *at_hand[-1:])
    return {
        "index": index,
        "severity": finding.severity.value,
        "problem": finding.problem,
        # What to do in a text editor helps nobody who stands at the kiosk when it can be done right here.
        "mend": "" if len(mends_of(finding)) > 1 else finding.mend,
        "room": page[0] if page else "",
        "number": numbers.get(slide, 0),
        "title": titles.get(slide, page[1] if page else finding.file),
        "picture": (draft / "pictures" / name).as_uri() if name else "",
        "mends": list(at_hand),
    }


def _hidden_row(place: Place, index: int) -> View:
    return {
        "index": index,
        "severity": "hidden",
        "problem": "",
        "mend": "",
        "room": place.room,
        "number": 0,
        "title": place.title,
        "picture": "",
        "mends": ["unhide"],
    }

"""The jobs of the worker process about files from strangers: look into a packed deck, list a stick, import a file.

Rules: plain files only, never through a link, and never more than the limits allow; refusals are DeckErrors with
findings. Writes nothing but the draft of an import. Does not decide whether a deck may be shown.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec

from kiosk.deck import limits
from kiosk.deck.files import open_plainly
from kiosk.errors import DeckError, Severity

Progress = Callable[[float, str], None]
# What a stick may hold that we can use. A .txt file is looked into: it may be anything.
KINDS = {".deck": "deck", ".pptx": "pptx", ".pptm": "pptx", ".pdf": "pdf", ".gift": "gift", ".aiken": "aiken"}


def inspect_deck(arguments: dict[str, Any], progress: Progress) -> Any:
    """Look into the packed deck `file` as on the day `today` (none: no rule about dates): every entry is verified,
    every picture decoded, every rule applied. Gives its Facts as a map. Raises DeckError with all findings."""
    from kiosk.deck.check import check_deck
    from kiosk.deck.facts import Facts
    from kiosk.deck.media_proof import prove_pictures
    from kiosk.deck.pack import open_deck

    file = Path(arguments["file"])
    size = _plain_file(file)
    progress(0.0, "Opening the deck")
    deck = open_deck(file)
    header = deck.header
    today = arguments.get("today")
    progress(0.05, "Checking every slide")
    findings = check_deck(deck, datetime.date.fromisoformat(today) if today else header.checked)
    findings += prove_pictures(deck, lambda share: progress(0.3 + 0.7 * share, "Looking at every picture"))
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    if errors:
        count = "one error" if errors == 1 else f"{errors} errors"
        raise DeckError(f"“{file.name}” has {count}; whoever made it must mend it first.", sorted({*findings}))
    facts = Facts(
        digest=deck.digest,
        signer=(deck.package.signer or b"").hex(),
        id=header.id,
        version=header.version,
        title=header.title,
        languages=header.languages,
        slides=len(deck.slides),
        questions=len(deck.questions),
        pictures=len(deck.pictures),
        size=size,
        checked=header.checked,
        review_due=header.review_due,
        reviewer=header.reviewer,
        findings=tuple(sorted({*findings})),
    )
    return msgspec.to_builtins(facts)


def list_stick(arguments: dict[str, Any], progress: Progress) -> list[dict[str, Any]]:
    """What the stick or folder `folder` holds that we can use, by name: {"name", "kind", "size"}; name is the path
    inside `folder`, size is in bytes and 0 for a folder. Links and hidden files are passed over."""
    root = Path(arguments["folder"])
    found: list[dict[str, Any]] = []
    _list(root, "", found, limits.STICK_DEPTH, [limits.STICK_NAMES])
    progress(1.0, "Reading the stick")
    return sorted(found, key=lambda entry: (entry["name"].casefold(), entry["name"]))


def _list(root: Path, inside: str, found: list[dict[str, Any]], depth: int, left: list[int]) -> None:
    try:
        entries = list(os.scandir(root / inside))
    except OSError as error:
        if not inside:
            raise DeckError(f"“{root.name}” cannot be read: {error.strerror}; plug the stick in again.") from error
        return
    for entry in entries:
        left[0] -= 1
        if left[0] < 0:
            return
        name = f"{inside}/{entry.name}" if inside else entry.name
        # A name that cannot be shown cannot be chosen at the desk.
        if entry.name.startswith(".") or not entry.name.isprintable() or entry.is_symlink():
            continue
        if entry.is_dir(follow_symlinks=False):
            if (root / name / "deck.toml").is_file():
                found.append({"name": name, "kind": "folder", "size": 0})
            elif depth:
                _list(root, name, found, depth - 1, left)
        elif entry.is_file(follow_symlinks=False):
            kind = _kind(Path(entry.path))
            if kind:
                found.append({"name": name, "kind": kind, "size": entry.stat(follow_symlinks=False).st_size})


def _kind(file: Path) -> str:
    """What a file is by its name; a .txt file by its first words, because both quiz forms use that name."""
    suffix = file.suffix.lower()
    if suffix != ".txt":
        return KINDS.get(suffix, "")
    try:
        with open_plainly(file) as stream:
            head = stream.read(limits.QUIZ_HEAD).decode("utf-8", "replace")
    except OSError:
        return ""
    if any(line.startswith("ANSWER:") for line in head.splitlines()):
        return "aiken"
    return "gift" if "::" in head or ("{" in head and "}" in head) else ""


def import_draft(arguments: dict[str, Any], progress: Progress) -> Any:
    """Make a draft deck in `folder` of the PowerPoint, PDF or quiz file `file`, in `language`, as on the day `today`;
    `office` is the program that draws true pictures of slides, if there is one. Gives what kiosk.importers says of it
    as a map. Raises DeckError."""
    # Importers bring large libraries along; only this job needs them.
    import_file = import_module("kiosk.importers").import_file

    file, folder = Path(arguments["file"]), Path(arguments["folder"])
    _plain_file(file)
    today = datetime.date.fromisoformat(arguments["today"])
    named = {name: str(arguments[name]) for name in ("language", "office") if name in arguments}
    return msgspec.to_builtins(import_file(file, folder, today, **named, progress=progress))


def _plain_file(file: Path) -> int:
    """The size of a plain file. Raises DeckError for anything else, and for one that is too large."""
    try:
        with open_plainly(file) as stream:
            size = os.fstat(stream.fileno()).st_size
    except OSError as error:
        raise DeckError(f"“{file.name}” cannot be opened: {error.strerror}; copy the file itself again.") from error
    if size > limits.PACKAGE:
        raise DeckError(f"“{file.name}” is larger than {limits.PACKAGE // limits.MB} MB; make it smaller.")
    return size

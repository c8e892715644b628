"""The JSON Schema of a packed deck, for tools that make or read decks without this program.

Rules: made from the types themselves, so it cannot differ from them. Says nothing of the rules over a whole
deck.
"""

from __future__ import annotations

from typing import Any

import msgspec

from kiosk.deck.body import Body
from kiosk.deck.model import Header
from kiosk.deck.pack import BODY_ENTRY, HEADER_ENTRY
from kiosk.deck.package import CONTENTS, MANIFEST, Manifest

ENTRIES: dict[str, type] = {MANIFEST: Manifest, HEADER_ENTRY: Header, CONTENTS: Manifest, BODY_ENTRY: Body}


def schema() -> dict[str, Any]:
    """JSON Schemas (2020-12) by the name of the entry they describe."""
    return {
        name: {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(form)}
        for name, form in ENTRIES.items()
    }

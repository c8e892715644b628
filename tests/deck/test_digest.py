"""The digest of a deck's parts: both ways to it agree, and a start does not load OpenSSL for it."""

from __future__ import annotations

import hashlib
import subprocess
import sys

import pytest

from kiosk.deck.digest import SHORT, sha256


@pytest.mark.parametrize("size", [0, 1, SHORT, SHORT + 1])
def test_both_ways_are_the_same_digest(size: int) -> None:
    content = b"m" * size
    assert sha256(content) == hashlib.sha256(content).digest()


def test_a_short_content_does_without_openssl() -> None:
    lines = "import sys; from kiosk.deck.digest import sha256; sha256(b'm'); print('_hashlib' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", lines], capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"

"""The commands about keys as people call them: make a key, sign a deck with it, trust it on a kiosk."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec

from kiosk import places
from kiosk.deck.pack import open_deck
from kiosk.deck.signature import key_text


def kiosk(home: Path, *arguments: str | Path, say: str = "") -> subprocess.CompletedProcess[str]:
    """Run one command of a station whose home is `home`; `say` is typed into it."""
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    environment = {**os.environ, "KIOSK_HOME": str(home)}
    return subprocess.run(
        command, env=environment, input=say, cwd=places.ROOT, capture_output=True, text=True, timeout=120, check=False
    )


def test_from_a_new_key_to_a_trusted_deck(tmp_path: Path) -> None:
    """new, pack --sign, trust and list in a row, with a passphrase."""
    home, key, deck, folder = (tmp_path / name for name in ("home", "a.key", "a.deck", "mine"))
    made = kiosk(home, "keys", "new", key, say="correct horse battery\n")
    assert made.returncode == 0, made.stderr
    public = made.stdout.split()[-1]
    shown = kiosk(home, "keys", "show", key, say="correct horse battery\n")
    assert shown.stdout.strip() == public

    kiosk(home, "new", folder)
    wrong = kiosk(home, "pack", folder, "-o", deck, "--sign", key, say="wrong\n")
    assert (wrong.returncode, deck.exists()) == (2, False)
    assert "passphrase is another one" in wrong.stderr
    packed = kiosk(home, "pack", folder, "-o", deck, "--sign", key, say="correct horse battery\n")
    assert packed.stdout.endswith(", signed\n"), packed.stderr
    signer = open_deck(deck).package.signer
    assert signer is not None
    assert key_text(signer) == public

    assert "trusts no publisher yet" in kiosk(home, "keys", "list").stdout
    assert kiosk(home, "keys", "trust", "MS centre", *public.split("-")).returncode == 0
    assert f"MS centre\n           {public}" in kiosk(home, "keys", "list").stdout
    (known,) = msgspec.json.decode(kiosk(home, "keys", "list", "--json").stdout)
    assert (known["name"], known["key"]) == ("MS centre", signer.hex())


def test_keys_are_replaced_and_withdrawn(tmp_path: Path) -> None:
    """The list says so."""
    first, second = key_text(b"\1" * 32), key_text(b"\2" * 32)
    for arguments in (("trust", "A", first), ("replace", "A", second), ("withdraw", "A")):
        assert kiosk(tmp_path, "keys", *arguments).returncode == 0
    listed = kiosk(tmp_path, "keys", "list").stdout.splitlines()
    assert [line.split()[0] for line in listed[::2]] == ["replaced", "withdrawn"]


def test_what_stops_a_key_command_is_a_sentence(tmp_path: Path) -> None:
    """Exit code 2 and no trace."""
    (tmp_path / "there.key").write_text("x")
    for arguments, sentence in (
        (("new", tmp_path / "there.key"), "never written over"),
        (("new", tmp_path / "short.key"), "at least 10 signs"),
        (("show", tmp_path / "there.key"), "no private key"),
        (("trust", "A", "ABCD"), "typing mistake"),
        (("withdraw", "A"), "No key in use"),
    ):
        done = kiosk(tmp_path, "keys", *arguments, say="short\n")
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert sentence in done.stderr
    assert not (tmp_path / "short.key").exists()

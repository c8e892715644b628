"""A signature says who made a deck before anything of the deck is parsed, and costs nothing where nobody signs."""

from __future__ import annotations

import io
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import places
from kiosk.deck import signature
from kiosk.deck.archive import PLAIN_FILE
from kiosk.deck.pack import assemble, open_deck
from kiosk.deck.package import EPOCH, Manifest, Package, Seal, write_package
from kiosk.deck.signature import Sign, key_text, new_key, open_key, read_key_text, verify
from kiosk.errors import DeckError, UsageError
from tests.builders import packed_deck

ENTRIES = {"header.json": b"{}", "body.json": b"{}"}


def nothing() -> str:
    """A passphrase nobody should ask for."""
    raise AssertionError("asked for a passphrase")


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Sign]:
    """A key and what signs with it."""
    file = tmp_path_factory.mktemp("keys") / "a.key"
    new_key(file)
    return open_key(file, nothing)


def packed(entries: dict[str, bytes]) -> bytes:
    """A zip with these entries in this order, whatever they are, in the form of a package."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in entries.items():
            info = zipfile.ZipInfo(name, EPOCH)
            info.create_system, info.external_attr = 3, PLAIN_FILE
            archive.writestr(info, content)
    return buffer.getvalue()


def unpacked(content: bytes) -> dict[str, bytes]:
    """The entries of a package in their order."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_signed_package_says_who_signed_it(signer: tuple[bytes, Sign]) -> None:
    """The digest and the entries are the same with and without a signature."""
    key, sign = signer
    signed, plain = Package(write_package(ENTRIES, sign)), Package(write_package(ENTRIES))
    assert (signed.signer, plain.signer) == (key, None)
    assert signed.digest == plain.digest
    assert signed.manifest == plain.manifest


def test_signing_twice_gives_the_same_bytes(signer: tuple[bytes, Sign]) -> None:
    """Nothing of the moment goes into a signature."""
    assert write_package(ENTRIES, signer[1]) == write_package(ENTRIES, signer[1])


def test_a_signed_deck_opens(signer: tuple[bytes, Sign]) -> None:
    """As one that is not signed."""
    deck = open_deck(packed_deck(2))
    media = {name: deck.media(name) for name in deck.package.manifest.entries if name.startswith("media/")}
    signed = open_deck(assemble(deck.header, deck.body, media, signer[1]))
    assert (signed.digest, signed.body, signed.package.signer) == (deck.digest, deck.body, signer[0])


def test_a_change_after_signing_is_told(signer: tuple[bytes, Sign]) -> None:
    """The signature of one deck does not fit another one."""
    signed = unpacked(write_package(ENTRIES, signer[1]))
    other = unpacked(write_package({**ENTRIES, "body.json": b"[]"}))
    with pytest.raises(DeckError, match=r"^This package was changed after it was signed, .*new copy\.$"):
        Package(packed(signed | other))


def test_a_signature_anywhere_else_is_refused(signer: tuple[bytes, Sign]) -> None:
    """Behind the entries it would not be verified in time, so no package may hold it there."""
    parts = unpacked(write_package(ENTRIES, signer[1]))
    proof = parts.pop("signature")
    package = Package(packed(parts | {"signature": proof}))
    with pytest.raises(DeckError, match="not those of its manifest"):
        package.read("body.json")


@given(st.integers(0, signature.SIZE - 1), st.integers(1, 255))
def test_a_signature_with_a_flipped_byte_is_told(place: int, change: int) -> None:
    """Whether in the key or in the proof."""
    entries = PARTS | {"signature": flipped(PARTS["signature"], place, change)}
    with pytest.raises(DeckError, match="changed after it was signed"):
        Package(packed(entries))


def flipped(content: bytes, place: int, change: int) -> bytes:
    """One byte is another one."""
    return content[:place] + bytes([content[place] ^ change]) + content[place + 1 :]


def _parts() -> dict[str, bytes]:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    public = key.public_key().public_bytes_raw()
    return unpacked(write_package(ENTRIES, lambda manifest: public + key.sign(signature._signed(manifest))))


PARTS = _parts()
HOSTILE = {"a manifest that is none": b"[" * 60_000, "a newer format": b'{"format":9,"entries":{}}', "nothing": b""}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_bad_signature_is_told_before_the_manifest_is_parsed(name: str) -> None:
    """Whatever the manifest would make the reader say, it is never reached."""
    with pytest.raises(DeckError, match="changed after it was signed"):
        Package(packed({**PARTS, "manifest.json": HOSTILE[name]}))
    with pytest.raises(DeckError) as caught:
        Package(packed({"manifest.json": HOSTILE[name], **ENTRIES}))
    assert "signed" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "signed"), (b"x" * 95, "signed"), (b"x" * 97, "too large"), (bytes(96), "signed")],
)
def test_a_signature_of_another_form_is_told(content: bytes, sentence: str) -> None:
    """Too short, too long, or nothing but zeros."""
    with pytest.raises(DeckError, match=sentence):
        Package(packed({**PARTS, "signature": content}))


def test_a_manifest_cannot_name_its_own_signature(signer: tuple[bytes, Sign]) -> None:
    """It would be covered by itself."""
    parts = unpacked(write_package(ENTRIES))
    table = msgspec.json.decode(parts["manifest.json"], type=Manifest)
    named = msgspec.json.encode(Manifest(table.format, {**table.entries, "signature": Seal("0" * 64, 96)}))
    entries = {"manifest.json": named, "signature": signer[1](named)}
    with pytest.raises(DeckError, match="not those of its manifest"):
        Package(packed({**entries, **{name: parts[name] for name in parts if name not in entries}}))


def test_a_known_package_is_not_verified_again(signer: tuple[bytes, Sign]) -> None:
    """Its digest is enough; another digest is no excuse."""
    content = write_package(ENTRIES, signer[1])
    digest = Package(content).digest
    assert Package(content, digest).signer is None
    bad = packed({**PARTS, "signature": bytes(96)})
    with pytest.raises(DeckError, match="signed"):
        Package(bad, "0" * 64)


def test_a_deck_without_signature_loads_no_cryptography(tmp_path: Path) -> None:
    """Neither does a signed one that was verified before: a start stays as fast as it was."""
    file = tmp_path / "signed.deck"
    file.write_bytes(packed(PARTS))
    digest = Package(file).digest
    lines = (
        "import sys",
        "from kiosk.deck.package import Package",
        f"Package(__import__('pathlib').Path({str(file)!r}), {digest!r})",
        "sys.exit('cryptography' in sys.modules)",
    )
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], cwd=places.ROOT, check=False)
    assert done.returncode == 0


def test_a_key_file_is_its_owners_alone(tmp_path: Path) -> None:
    """Nobody else may read it, and it is never written over."""
    file = tmp_path / "a.key"
    new_key(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.read_bytes()
    with pytest.raises(UsageError, match="never written over"):
        new_key(file)
    assert file.read_bytes() == before


def test_a_locked_key_opens_with_its_passphrase(tmp_path: Path) -> None:
    """And with no other."""
    file = tmp_path / "a.key"
    public = new_key(file, "correct horse battery")
    assert b"ENCRYPTED" in file.read_bytes()
    key, sign = open_key(file, lambda: "correct horse battery")
    assert key == public == verify(sign(b"manifest"), b"manifest")
    with pytest.raises(UsageError, match="its passphrase is another one"):
        open_key(file, lambda: "correct horse battery?")


def _other_kind() -> bytes:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    form = serialization.PrivateFormat.PKCS8
    key = X25519PrivateKey.from_private_bytes(bytes(32))
    return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(lambda: b"not a key", "no private key"), (lambda: b"", "no private key"), (_other_kind, "of another kind")],
)
def test_a_file_that_is_no_key_is_told(tmp_path: Path, content: Callable[[], bytes], sentence: str) -> None:
    """One sentence names the file."""
    file = tmp_path / "a.key"
    file.write_bytes(content())
    with pytest.raises(UsageError, match=rf"a\.key.*{sentence}.*kiosk keys new"):
        open_key(file, nothing)
    with pytest.raises(UsageError, match=r"gone\.key.*cannot be read"):
        open_key(tmp_path / "gone.key", nothing)


@given(st.binary(min_size=32, max_size=32))
def test_a_key_can_be_read_out_and_typed(key: bytes) -> None:
    """However it is typed: small letters, without hyphens, with 0 for O, 1 for I and 8 for B."""
    text = key_text(key)
    assert len(text) == 14 * 4 + 13
    assert read_key_text(text) == key
    assert read_key_text(f" {text.lower().replace('-', ' ')}\n") == key
    assert read_key_text(text.replace("O", "0").replace("I", "1").replace("B", "8")) == key


@given(st.integers(0, 55), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_a_typing_mistake_is_told(place: int, sign: str) -> None:
    """Any one wrong sign is noticed."""
    text = key_text(bytes(range(32))).replace("-", "")
    typed = text[:place] + sign + text[place + 1 :]
    if typed != text:
        with pytest.raises(UsageError, match="typing mistake"):
            read_key_text(typed)


@given(st.text())
def test_any_text_is_a_key_or_is_told(text: str) -> None:
    """And never anything else."""
    try:
        assert key_text(read_key_text(text))
    except UsageError as error:
        assert str(error).endswith(".")

"""Who made a deck: signs the manifest of a package, verifies such a signature, and keeps the keys for it (Ed25519).

Rules: a signature is 96 bytes, the public key and the signature proper, over the hash of the manifest, which names the
hash of every entry; so it is verified before anything inside is parsed. A key is written as words a person can read
out, with a check against typing mistakes. Private keys are files of their owner alone. The one module that knows the
library for cryptography, which is loaded only when it is used. Does not know whom to trust: the station does.
"""

from __future__ import annotations

import base64
import binascii
import os
from collections.abc import Callable
from pathlib import Path

from kiosk.deck.digest import sha256
from kiosk.errors import UsageError

ENTRY = "signature"
KEY_SIZE, SIGNATURE_SIZE = 32, 64
SIZE = KEY_SIZE + SIGNATURE_SIZE
# Whatever else a key may sign one day, it is never taken for a deck.
PURPOSE = b"kiosk deck 1\n"
CHECK_SIZE = 3
# In groups of so many signs a key is read out; mistaken for one another in reading, these signs are one.
GROUP = 4
ALIKE = str.maketrans("018", "OIB", " -\t\r\n")

# Makes the 96 bytes that sign a manifest.
Sign = Callable[[bytes], bytes]


def verify(signature: bytes, manifest: bytes) -> bytes:
    """The public key (32 bytes) that signed the manifest. Raises ValueError when it did not."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if len(signature) != SIZE:
        raise ValueError("a signature has 96 bytes")
    key, proof = signature[:KEY_SIZE], signature[KEY_SIZE:]
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(proof, _signed(manifest))
    except InvalidSignature as error:
        raise ValueError("the signature does not fit") from error
    return key


def _signed(manifest: bytes) -> bytes:
    return PURPOSE + sha256(manifest)


def new_key(file: Path, passphrase: str = "") -> bytes:
    """Make a key, write its private half to `file` (PEM, PKCS 8, readable by its owner alone, encrypted when there is
    a passphrase) and give the public half. Raises UsageError when the file is there already or cannot be written."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    locked = serialization.BestAvailableEncryption(passphrase.encode()) if passphrase else serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, locked)
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(pem)
            stream.flush()
            os.fsync(stream.fileno())
    except FileExistsError as error:
        raise UsageError(f"“{file}” is there already; a key is never written over: choose another name.") from error
    except OSError as error:
        raise UsageError(f"“{file}” cannot be written: {error.strerror}.") from error
    return key.public_key().public_bytes_raw()


def open_key(file: Path, ask: Callable[[], str]) -> tuple[bytes, Sign]:
    """The public half of the private key in `file`, and what signs with it. `ask` gives the passphrase and is called
    only when there is one. Raises UsageError with one sentence."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        pem = file.read_bytes()
    except OSError as error:
        raise UsageError(f"The key “{file}” cannot be read: {error.strerror}.") from error
    passphrase = ask().encode() if b"ENCRYPTED" in pem else None
    try:
        key = load_pem_private_key(pem, passphrase)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        reason = "its passphrase is another one" if passphrase is not None else "it is no private key"
        raise UsageError(f"The key “{file}” cannot be used: {reason}. Make one with “kiosk keys new”.") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UsageError(f"The key “{file}” is of another kind; make one with “kiosk keys new”.")
    public = key.public_key().public_bytes_raw()
    return public, lambda manifest: public + key.sign(_signed(manifest))


def key_text(key: bytes) -> str:
    """A public key as 14 groups of 4 signs, the last of which guard against typing mistakes."""
    signs = base64.b32encode(key + _check(key)).decode()
    return "-".join(signs[place : place + GROUP] for place in range(0, len(signs), GROUP))


def read_key_text(text: str) -> bytes:
    """The public key that `key_text` wrote, however it was typed: small letters, without hyphens, 0 for O. Raises
    UsageError."""
    try:
        content = base64.b32decode(text.upper().translate(ALIKE))
    except (binascii.Error, ValueError):
        content = b""
    key = content[:KEY_SIZE]
    if len(content) != KEY_SIZE + CHECK_SIZE or content[KEY_SIZE:] != _check(key):
        raise UsageError("This is no key, or it has a typing mistake: it has 14 groups of 4 signs; copy it again.")
    return key


def _check(key: bytes) -> bytes:
    return sha256(key)[:CHECK_SIZE]

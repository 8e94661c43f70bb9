"""What docs/vault-format.md §3 builds on, from the standard library and the package `cryptography`."""

import hashlib
import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


class Damaged(Exception):
    """Something is not what was written."""


def expand(key: bytes, info: bytes, length: int) -> bytes:
    """HKDF-Expand of RFC 5869 §2.3 with HMAC-SHA-512."""
    output = block = b""
    number = 1
    while len(output) < length:
        block = hmac.digest(key, block + info + bytes([number]), "sha512")
        output += block
        number += 1
    return output[:length]


def unseal(key: bytes, aad: bytes, sealed: bytes) -> bytes:
    """Opens nonce ‖ ciphertext ‖ tag."""
    return open_gcm(key, sealed[:12], sealed[12:], aad)


def open_gcm(key: bytes, nonce: bytes, sealed: bytes, aad: bytes = b"") -> bytes:
    try:
        return AESGCM(key).decrypt(nonce, sealed, aad)
    except InvalidTag:
        raise Damaged("a seal does not open") from None


def context(label: str, vault_id: bytes, *rest: bytes) -> bytes:
    """label ‖ 0x00 ‖ vault id ‖ rest."""
    return label.encode("ascii") + b"\0" + vault_id + b"".join(rest)


def hmac_sha256(key: bytes, message: bytes) -> bytes:
    return hmac.digest(key, message, "sha256")


def sha256(message: bytes) -> bytes:
    return hashlib.sha256(message).digest()


def argon2id(secret: bytes, salt: bytes, memory_kib: int, passes: int, lanes: int) -> bytes:
    """64 bytes of Argon2id version 0x13; `cryptography` has it since version 44."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    return Argon2id(salt=salt, length=64, iterations=passes, lanes=lanes, memory_cost=memory_kib).derive(secret)

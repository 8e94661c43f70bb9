"""Documents: docs/vault-format.md §11."""

import hmac
from dataclasses import dataclass
from pathlib import Path

from primitives import Damaged, context, expand, open_gcm, unseal

CHUNK = 16384
INFO = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0"


@dataclass
class MessageKeys:
    key: bytes
    base_nonce: bytes
    commitment: bytes

    def nonce(self, index: int) -> bytes:
        return (int.from_bytes(self.base_nonce, "big") ^ index).to_bytes(12, "big")


def message_keys(key: bytes, salt: bytes, message_context: bytes) -> MessageKeys:
    output = expand(key, INFO + salt + message_context, 76)
    return MessageKeys(output[:32], output[32:44], output[44:])


def read_message(message: bytes, key: bytes, message_context: bytes) -> bytes:
    if len(message) < 56 + 16:
        raise Damaged("a message is too short")
    keys = message_keys(key, message[:24], message_context)
    if not hmac.compare_digest(keys.commitment, message[24:56]):
        raise Damaged("a message is under another key")
    sealed = message[56:]
    chunks = [sealed[at : at + CHUNK + 16] for at in range(0, len(sealed), CHUNK + 16)]
    if len(chunks[-1]) == CHUNK + 16:
        raise Damaged("a message has no last chunk")
    return b"".join(open_gcm(keys.key, keys.nonce(index), chunk) for index, chunk in enumerate(chunks))


def read_blob(vault: Path, vault_id: bytes, blob_subkey: bytes, blob_id: str) -> bytes:
    file = (vault / "blobs" / blob_id[:2] / blob_id).read_bytes()
    head, sealed_key = file[:32], file[32:92]
    is_ours = head[:12] == b"\x89SDQBLB\n\0\0\0\1" and head[16:].hex() == blob_id and file[92:96] == bytes(4)
    if not is_ours:
        raise Damaged("a file is not the blob that it is named for")
    blob_key = unseal(blob_subkey, context("sandyq/v1/blob-key", vault_id, head), sealed_key)
    return read_message(file[96:], blob_key, context("sandyq/v1/blob", vault_id, head[16:]))

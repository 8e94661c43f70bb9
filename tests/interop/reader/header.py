"""The header and its slots: docs/vault-format.md §4 to §8."""

import hmac
import unicodedata
from dataclasses import dataclass

from primitives import Damaged, argon2id, context, expand, sha256, unseal

DAMM = [
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
]


def recovery_key_bytes(written: str) -> bytes:
    """§7: the 16 bytes in eight groups of six digits, or ValueError."""
    key = b""
    for index, group in enumerate(written.split("-"), start=1):
        interim = 0
        for digit in f"{index}{group}":
            interim = int(DAMM[interim][int(digit)])
        if interim != 0 or len(group) != 6 or int(group[:5]) > 0xFFFF:
            raise ValueError(f"group {index} of the recovery key is mistyped")
        key += int(group[:5]).to_bytes(2, "big")
    if len(key) != 16:
        raise ValueError("a recovery key has eight groups")
    return key


@dataclass
class Header:
    raw: bytes

    @property
    def vault_id(self) -> bytes:
        return self.raw[16:32]

    @property
    def sequence(self) -> int:
        return int.from_bytes(self.raw[32:40], "big")

    def slots(self):
        return [self.raw[at : at + 512] for at in range(64, 4160, 512)]


def read_header(folder) -> Header:
    """§8: of the intact copies the one of the highest sequence."""
    intact = []
    for name in ("header.a", "header.b"):
        path = folder / name
        raw = path.read_bytes() if path.exists() else b""
        if len(raw) != 16384 or raw[:8] != b"\x89SANDYQ\n" or sha256(raw[:16288]) != raw[16288:16320]:
            continue
        if raw[8:16] != bytes.fromhex("0000000100000000"):
            raise Damaged("the vault is of a newer format")
        intact.append(Header(raw))
    if not intact:
        raise Damaged("no copy of the header is intact")
    return max(intact, key=lambda header: header.sequence)


def root_of(slot: bytes, secret: bytes) -> bytes:
    salt = slot[32:64]
    if slot[:4] == b"RKEY":
        return hmac.digest(salt, secret, "sha512")
    memory_kib, passes = int.from_bytes(slot[8:12], "big"), int.from_bytes(slot[12:16], "big")
    return argon2id(secret, salt, memory_kib, passes, lanes=slot[5])


def open_slots(header: Header, kind: bytes, secret: bytes) -> dict:
    """§6: tries the slots of one kind; gives the VMK and the steps that led to it."""
    vault_id = header.vault_id
    for slot in header.slots():
        if slot[:4] != kind:
            continue
        root = root_of(slot, secret)
        output = expand(root, context("sandyq/v1/slot", vault_id, slot[:64]), 64)
        slot_key, commitment = output[:32], output[32:]
        if not hmac.compare_digest(commitment, slot[64:96]):
            continue
        vmk = unseal(slot_key, context("sandyq/v1/slot", vault_id, slot[:96]), slot[96:156])
        return {"secret": secret, "root": root, "slotKey": slot_key, "commitment": commitment, "vmk": vmk}
    raise Damaged("the secret does not fit")


def open_with_passphrase(header: Header, passphrase: str) -> dict:
    return open_slots(header, b"PASS", unicodedata.normalize("NFKC", passphrase).encode("utf-8"))


def open_with_recovery_key(header: Header, written: str) -> dict:
    return open_slots(header, b"RKEY", recovery_key_bytes(written))


def subkey(header: Header, vmk: bytes, label: str, epoch: int = 0) -> bytes:
    """§4."""
    return expand(vmk, context(f"sandyq/v1/{label}", header.vault_id, epoch.to_bytes(4, "big")), 32)


def read_state(header: Header, vmk: bytes) -> dict:
    """§5: checks the header's MAC and opens the state box."""
    mac = hmac.digest(subkey(header, vmk, "header-mac"), header.raw[:16320], "sha512")
    if not hmac.compare_digest(mac, header.raw[16320:]):
        raise Damaged("the header's MAC is wrong")
    aad = context("sandyq/v1/header-state", header.vault_id, header.raw[32:40])
    box = unseal(subkey(header, vmk, "header-state"), aad, header.raw[4160:4416])
    return {
        "keyEpoch": int.from_bytes(box[0:4], "big"),
        "auditCount": int.from_bytes(box[8:16], "big"),
        "auditHead": box[16:48],
        "databaseId": box[48:64],
    }

"""The database: SQLCipher 4 pages and the write-ahead log made plain, docs/vault-format.md §9."""

import hashlib
import hmac
import sqlite3
import struct
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from primitives import Damaged

PAGE = 4096
RESERVED = 80
PLAIN_START = b"SQLite format 3\0"


class Pages:
    def __init__(self, key: bytes, salt: bytes):
        self.key = key
        self.salt = salt
        mac_salt = bytes(byte ^ 0x3A for byte in salt)
        self.mac_key = hashlib.pbkdf2_hmac("sha512", key, mac_salt, 2, 32)

    def plain(self, number: int, page: bytes) -> bytes:
        """One page as SQLite sees it; `number` counts from 1."""
        start = 16 if number == 1 else 0
        content, iv, mac = page[start:-80], page[-80:-64], page[-64:]
        right = hmac.digest(self.mac_key, content + iv + struct.pack("<I", number), "sha512")
        if not hmac.compare_digest(mac, right):
            raise Damaged(f"page {number} of the database is not authentic")
        cipher = Cipher(algorithms.AES(self.key), modes.CBC(iv)).decryptor()
        body = cipher.update(content) + cipher.finalize()
        return (PLAIN_START if number == 1 else b"") + body + bytes(RESERVED)


def checksum(data: bytes, order: str, start: tuple[int, int]) -> tuple[int, int]:
    """The checksum of SQLite's write-ahead log, over what stands in the file."""
    one, two = start
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2]):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two


def committed_frames(wal: bytes):
    """(page number, page, size in pages where a transaction ends here) of every frame that counts."""
    if len(wal) < 32:
        return
    magic = struct.unpack(">I", wal[:4])[0]
    order = {0x377F0682: "<", 0x377F0683: ">"}.get(magic)
    running = checksum(wal[:24], order, (0, 0)) if order else None
    if running != struct.unpack(">II", wal[24:32]):
        return
    waiting = []
    for at in range(32, len(wal) - PAGE - 23, PAGE + 24):
        head, page = wal[at : at + 24], wal[at + 24 : at + 24 + PAGE]
        running = checksum(head[:8] + page, order, running)
        if head[8:16] != wal[16:24] or running != struct.unpack(">II", head[16:24]):
            return
        number, size = struct.unpack(">II", head[:8])
        waiting.append((number, page, size))
        if size > 0:
            yield from waiting
            waiting = []


def plain_database(path: Path, key: bytes) -> bytes:
    """The whole database with what its log adds, as an ordinary SQLite file."""
    file = path.read_bytes()
    log = path.with_name(path.name + "-wal")
    pages = Pages(key, file[:16])
    found = {at // PAGE + 1: file[at : at + PAGE] for at in range(0, len(file), PAGE)}
    size = len(found)
    for number, page, size_after in committed_frames(log.read_bytes() if log.exists() else b""):
        found[number] = page
        size = size_after or size
    plain = bytearray(b"".join(pages.plain(number, found[number]) for number in range(1, size + 1)))
    # In memory there is no log: both format versions from 2 (WAL) to 1.
    plain[18:20] = b"\1\1"
    return bytes(plain)


def open_plain(plain: bytes) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.row_factory = sqlite3.Row
    database.deserialize(plain)
    return database

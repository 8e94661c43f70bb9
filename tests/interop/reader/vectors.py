"""Prints known answers for the messages of docs/vault-format.md §11, made without any code of the program.

    python3 -B tests/interop/reader/vectors.py > tests/fixtures/blobs/known-answers.json

Keys and salts come from fixed words, so each run prints the same. A long content is chosen so that its ciphertext is nothing
but zeros, which packs well; the tags are what they are. `of` names the whole message that a damaged one was made from.
"""

import hashlib
import json
import zlib
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from blobs import CHUNK, MessageKeys, message_keys
from primitives import Damaged, open_gcm

SEALED = CHUNK + 16
START = 56


def fixed(words: str, length: int) -> bytes:
    return hashlib.sha512(words.encode("utf-8")).digest()[:length]


@dataclass
class Case:
    comment: str
    key: bytes
    context: bytes
    message: bytes
    content: bytes | None = None
    flags: tuple[str, ...] = ()
    made_from: str | None = None

    def damaged(self, comment: str, flag: str, message: bytes | None = None, **changes) -> "Case":
        changed = self.message if message is None else message
        return replace(
            self, comment=comment, message=changed, content=None, flags=(flag,), made_from=self.comment, **changes
        )


def seal(keys: MessageKeys, index: int, chunk: bytes, aad: bytes = b"") -> bytes:
    return AESGCM(keys.key).encrypt(keys.nonce(index), chunk, aad)


def quiet_chunk(keys: MessageKeys, index: int, length: int) -> bytes:
    """The content whose ciphertext is zeros."""
    return seal(keys, index, bytes(length))[:length]


def lengths_of(size: int) -> list[int]:
    return [CHUNK] * (size // CHUNK) + [size % CHUNK]


def start_of(case_key: bytes, salt: bytes, context: bytes) -> tuple[MessageKeys, bytes]:
    keys = message_keys(case_key, salt, context)
    return keys, salt + keys.commitment


def whole(comment: str, content: int | bytes, context: bytes = b"") -> Case:
    """A message of given content, or of so many bytes."""
    key, salt = fixed(f"key of {comment}", 32), fixed(f"salt of {comment}", 24)
    keys, message = start_of(key, salt, context)
    size = content if isinstance(content, int) else len(content)
    plain = b""
    for index, length in enumerate(lengths_of(size)):
        at = index * CHUNK
        chunk = quiet_chunk(keys, index, length) if isinstance(content, int) else content[at : at + length]
        message += seal(keys, index, chunk)
        plain += chunk
    return Case(comment, key, context, message, plain)


def keys_of(case: Case) -> MessageKeys:
    return message_keys(case.key, case.message[:24], case.context)


def chunks_of(case: Case) -> list[bytes]:
    return [case.message[at : at + SEALED] for at in range(START, len(case.message), SEALED)]


def joined(case: Case, chunks: list[bytes]) -> bytes:
    return case.message[:START] + b"".join(chunks)


def flipped(case: Case, at: int) -> bytes:
    message = bytearray(case.message)
    message[at] ^= 0x01
    return bytes(message)


OURS = b"sandyq/v1/blob\0" + fixed("vault id", 16) + fixed("blob id", 16)
WORDS = "Қорғаушы сотқа хаттама берді. Защитник подал жалобу. ".encode("utf-8")

VALID = [
    whole("nothing", b""),
    whole("a few words", WORDS),
    whole("words over two chunks", (WORDS * 400)[: CHUNK + 90]),
    whole("one byte less than a chunk", CHUNK - 1),
    whole("a full chunk and an empty one", CHUNK),
    whole("one byte more than a chunk", CHUNK + 1),
    whole("two full chunks and an empty one", 2 * CHUNK),
    whole("two full chunks and a short one", 2 * CHUNK + 100),
    whole("64 chunks but one byte, as many as are read at once", 64 * CHUNK - 1),
    whole("64 full chunks and an empty one", 64 * CHUNK),
    whole("64 full chunks and one byte", 64 * CHUNK + 1),
    whole("258 chunks, so that the second byte of the counter is used", 257 * CHUNK + 5),
    whole("a few words in a context", WORDS, b"a context"),
    whole("a few words in a context with a zero byte", WORDS, b"a\0context"),
    whole("a few words in the context of a vault's blob", WORDS, OURS),
]


def named(comment: str) -> Case:
    return next(case for case in VALID if case.comment == comment)


def header_failures() -> list[Case]:
    short, bound = named("a few words"), named("a few words in the context of a vault's blob")
    flag = "HeaderFailure"
    cases = [
        short.damaged("the first byte of the salt changed", flag, flipped(short, 0)),
        short.damaged("the last byte of the salt changed", flag, flipped(short, 23)),
        short.damaged("the first byte of the commitment changed", flag, flipped(short, 24)),
        short.damaged("the last byte of the commitment changed", flag, flipped(short, 55)),
        short.damaged("another key", "WrongKey", key=fixed("another key", 32)),
        short.damaged("a key of 31 bytes", "InvalidKeySize", key=short.key[:31]),
        short.damaged("a key of 33 bytes", "InvalidKeySize", key=short.key + b"\0"),
        short.damaged("a context where there was none", "WrongContext", context=b"a context"),
        bound.damaged("no context where there was one", "WrongContext", context=b""),
        bound.damaged("the context of another blob", "WrongContext", context=OURS[:-1] + b"\0"),
        bound.damaged("a context that is cut short", "WrongContext", context=OURS[:-1]),
    ]
    ends = (0, 1, 23, 24, 40, 55, 56, 57, 71)
    return cases + [short.damaged(f"cut off after {end} bytes", "Truncation", short.message[:end]) for end in ends]


def truncations() -> list[Case]:
    case = named("two full chunks and a short one")
    last = len(case.message)
    ends = {
        "the last chunk missing": START + 2 * SEALED,
        "two chunks missing": START + SEALED,
        "the tag of the last chunk missing": last - 16,
        "the last byte missing": last - 1,
        "cut off within the second chunk": START + SEALED + 700,
        "cut off within the tag of the second chunk": START + 2 * SEALED - 8,
        "cut off one byte into the last chunk": START + 2 * SEALED + 1,
    }
    full = named("a full chunk and an empty one")
    return [case.damaged(comment, "Truncation", case.message[:end]) for comment, end in ends.items()] + [
        full.damaged("the empty last chunk missing", "Truncation", full.message[: START + SEALED])
    ]


def appended() -> list[Case]:
    case = named("two full chunks and a short one")
    chunks, keys = chunks_of(case), keys_of(case)
    more = {
        "one byte behind it": b"\0",
        "twelve bytes behind it": bytes(12),
        "sixteen bytes behind it": bytes(16),
        "a chunk of zeros behind it": bytes(SEALED),
        "its last chunk once more": chunks[-1],
        "a true chunk for the next place behind the short one": seal(keys, 3, WORDS),
    }
    return [case.damaged(comment, "TrailingData", case.message + tail) for comment, tail in more.items()]


def moved() -> list[Case]:
    case = named("two full chunks and a short one")
    one, two, last = chunks_of(case)
    other = named("two full chunks and an empty one")
    orders = {
        "the first two chunks swapped": [two, one, last],
        "the first chunk twice": [one, one, last],
        "the first chunk missing": [two, last],
        "the second chunk missing": [one, last],
        "the last chunk first": [last, one, two],
        "the second chunk of another message": [one, chunks_of(other)[1], last],
    }
    return [case.damaged(comment, "ChunkReordering", joined(case, order)) for comment, order in orders.items()]


def changed() -> list[Case]:
    case, big = named("two full chunks and a short one"), named("258 chunks, so that the second byte of the counter is used")
    places = {
        "the first byte of the first chunk changed": START,
        "the tag of the first chunk changed": START + SEALED - 1,
        "a byte in the second chunk changed": START + SEALED + 5_000,
        "the first byte of the last chunk changed": START + 2 * SEALED,
        "the tag of the last chunk changed": len(case.message) - 1,
    }
    cases = [case.damaged(comment, "ModifiedCiphertext", flipped(case, at)) for comment, at in places.items()]
    late = flipped(big, START + 130 * SEALED + 9)
    return cases + [big.damaged("a byte of chunk 130 changed", "ModifiedCiphertext", late)]


def sealed_otherwise() -> list[Case]:
    """Chunks under the right key that no writer makes."""
    case = named("two full chunks and a short one")
    one, two, last = chunks_of(case)
    keys, content = keys_of(case), case.content
    short = content[CHUNK : CHUNK + 100]
    orders = {
        "the last chunk sealed with its context as associated data": [one, two, seal(keys, 2, content[2 * CHUNK :], OURS)],
        "the last chunk sealed for the place before it": [one, two, seal(keys, 1, content[2 * CHUNK :])],
        "a short chunk in the middle": [one, seal(keys, 1, short), last],
    }
    return [case.damaged(comment, "SealedOtherwise", joined(case, order)) for comment, order in orders.items()]


def has_valid_end(case: Case) -> bool:
    """Whether start and last chunk are right, so that only what lies between can be wrong."""
    if len(case.key) != 32 or len(case.message) < START:
        return False
    keys, chunks = keys_of(case), chunks_of(case)
    last = len(case.message[START:]) // SEALED
    if keys.commitment != case.message[24:START] or last >= len(chunks):
        return False
    try:
        open_gcm(keys.key, keys.nonce(last), chunks[last])
    except (Damaged, ValueError):
        return False
    return True


def as_json(number: int, case: Case, numbers: dict[str, int]) -> dict:
    packed = zlib.compress(case.message, 9).hex()
    told = {"tcId": number, "comment": case.comment, "key": case.key.hex(), "ctx": case.context.hex(), "ct": packed}
    flags = [*case.flags, *(["ValidFinalChunk"] if case.flags and has_valid_end(case) else [])]
    if case.content is None:
        return {**told, "result": "invalid", "flags": flags, "of": numbers[case.made_from]}
    digest = hashlib.sha512(case.content).hexdigest()
    return {**told, "result": "valid", "flags": flags, "msgLength": len(case.content), "msgSha512": digest}


def main() -> None:
    damaged = [header_failures, truncations, appended, moved, changed, sealed_otherwise]
    cases = VALID + [case for make in damaged for case in make()]
    numbers = {case.comment: number for number, case in enumerate(cases, start=1)}
    tests = [as_json(number, case, numbers) for number, case in enumerate(cases, start=1)]
    print(json.dumps({"testGroups": [{"tests": tests}]}, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()

"""The audit log: docs/vault-format.md §9."""

import hmac
import json

from primitives import hmac_sha256


def canonical(fields: list) -> bytes:
    """JSON without spaces, with no more escapes than JSON demands, as UTF-8."""
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def commitment_of(key: bytes, entry) -> bytes:
    fields = ["sandyq/v1/audit-values", entry["seq"], entry["salt"].hex(), entry["before"], entry["after"]]
    return hmac_sha256(key, canonical(fields))


def link_of(key: bytes, previous: bytes, entry) -> bytes:
    told = [entry[field] for field in ("at", "action", "subject", "record_id", "case_id")]
    fields = ["sandyq/v1/audit-entry", entry["seq"], previous.hex(), *told, entry["commitment"].hex()]
    return hmac_sha256(key, canonical(fields))


def verify(database, key: bytes, state: dict) -> str:
    """`whole`, or what is wrong and where."""
    entries = database.execute(
        "SELECT e.*, v.salt, v.before, v.after FROM audit_entry e LEFT JOIN audit_value v USING (seq) ORDER BY seq"
    ).fetchall()
    removed = {entry["record_id"]: entry["seq"] for entry in entries if entry["action"] == "remove"}
    head, heads = bytes(32), [bytes(32)]
    for place, entry in enumerate(entries, start=1):
        if entry["seq"] != place or not hmac.compare_digest(link_of(key, head, entry), entry["mac"]):
            return f"edited at {place}"
        if entry["salt"] is not None:
            if commitment_of(key, entry) != entry["commitment"]:
                return f"edited at {place}"
        elif entry["commitment"] != b"":
            removed_at = max(removed.get(entry["record_id"], 0), removed.get(entry["case_id"], 0))
            if removed_at < place:
                return f"erased at {place}"
        head = entry["mac"]
        heads.append(head)
    known = state["auditCount"]
    return "whole" if known < len(heads) and heads[known] == state["auditHead"] else "shorter than the header says"

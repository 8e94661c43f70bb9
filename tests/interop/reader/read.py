"""Opens a vault without Sandyq, after docs/vault-format.md alone, and prints as JSON what is in it.

    printf '%s' 'the passphrase' | python3 read.py Name.sandyq passphrase
    printf '%s' '123456-…' | python3 read.py Name.sandyq recovery-key
    … | python3 read.py Name.sandyq passphrase <id of a document> > document.pdf

The secret is all of standard input: no line end belongs to it. Needs Python 3.11 and `cryptography` 44.
"""

import json
import sys
from pathlib import Path

import audit
import blobs
import header
import pages
from primitives import Damaged, sha256

# Its tables hold folded words for the search and nothing else; SQLite before 3.42 refuses to read them.
SEARCH_TABLES = "search_text"


def unlock(folder: Path, kind: str, secret: str) -> tuple[header.Header, dict, dict]:
    found = header.read_header(folder)
    opened = {"passphrase": header.open_with_passphrase, "recovery-key": header.open_with_recovery_key}
    steps = opened[kind](found, secret)
    state = header.read_state(found, steps["vmk"])
    for label in ("database", "blob", "audit"):
        steps[label] = header.subkey(found, steps["vmk"], label, state["keyEpoch"])
    return found, steps, state


def readable(value):
    return value.hex() if isinstance(value, bytes) else value


def rows_of(database, table: str) -> list[dict]:
    rows = database.execute(f'SELECT * FROM "{table}"').fetchall()
    return [{column: readable(row[column]) for column in row.keys()} for row in rows]


def all_tables(database) -> dict:
    names = database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
    return {name: rows_of(database, name) for (name,) in names if not name.startswith((SEARCH_TABLES, "sqlite_"))}


def documents_of(database, content_of) -> list[dict]:
    found = []
    for row in database.execute("SELECT * FROM document ORDER BY id"):
        content = content_of(row["blob_id"])
        told = {"id": row["id"], "name": row["original_name"], "type": row["media_type"]}
        is_same = sha256(content).hex() == row["sha256"] and len(content) == row["size_bytes"]
        found.append({**told, "sizeBytes": len(content), "sha256": sha256(content).hex(), "isAsImported": is_same})
    return found


def main(folder: Path, kind: str, document_id: str | None) -> None:
    secret = sys.stdin.buffer.read().decode("utf-8")
    found, steps, state = unlock(folder, kind, secret)
    database = pages.open_plain(pages.plain_database(folder / "database" / "vault.db", steps["database"]))
    if database.execute("SELECT database_id FROM vault_identity").fetchall()[0][0] != state["databaseId"]:
        raise Damaged("this is another vault's database")

    def content_of(blob_id: str) -> bytes:
        return blobs.read_blob(folder, found.vault_id, steps["blob"], blob_id)

    if document_id is not None:
        row = database.execute("SELECT blob_id FROM document WHERE id = ?", [document_id]).fetchone()
        sys.stdout.buffer.write(content_of(row["blob_id"]))
        return
    report = {
        "vaultId": found.vault_id.hex(),
        "sequence": found.sequence,
        "steps": {step: value.hex() for step, value in steps.items()},
        "state": {field: readable(value) for field, value in state.items()},
        "audit": audit.verify(database, steps["audit"], state),
        "documents": documents_of(database, content_of),
        "tables": all_tables(database),
    }
    print(json.dumps(report, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
    except (Damaged, ValueError) as problem:
        sys.exit(f"{problem}.")

import { defineMigration } from './chain.ts'

/*
 * What has to go and is not gone yet, so that no crash forgets it (`docs/vault-format.md` §9): the file of a removed document
 * (`blob`), pages in which a copy of a removed row may stay (`pages`), the unfinished file of an export (`export`), a slot of
 * the header whose secret was replaced (`slot`). Triggers,
 * because rows also go with their case and come back with an undo; so it is written in the transaction of the removal itself.
 */
const residue = `
CREATE TABLE residue (
  kind TEXT NOT NULL CHECK (kind IN ('blob', 'pages', 'export', 'slot')),
  name TEXT NOT NULL,
  noted_at TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER document_removed AFTER DELETE ON document BEGIN
  INSERT OR IGNORE INTO residue (kind, name) VALUES ('blob', OLD.blob_id);
END;
CREATE TRIGGER document_added AFTER INSERT ON document BEGIN
  DELETE FROM residue WHERE kind = 'blob' AND name = NEW.blob_id;
END;
CREATE TRIGGER removal_logged AFTER INSERT ON audit_entry WHEN NEW.action IN ('remove', 'merge') BEGIN
  INSERT OR IGNORE INTO residue (kind, name) VALUES ('pages', '');
END;

INSERT INTO residue (kind, name)
SELECT 'pages', 'earlier' WHERE EXISTS (SELECT 1 FROM audit_entry WHERE action IN ('remove', 'merge'));
`

/** What is left of removals and exports until it is gone. */
export const residueKept = defineMigration({
  version: 4,
  name: 'residue',
  up: (write) => write.exec(residue),
})

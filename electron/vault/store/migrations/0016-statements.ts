import { defineMigration } from './chain.ts'

/*
 * What people said, before whom and under what pressure. `withdraws` names the earlier statement that one takes back; what has become of
 * a statement is not kept, it follows. `circumstances` is a JSON list of words.
 */
const statements = `
CREATE TABLE statement (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  party_id TEXT NOT NULL REFERENCES party (id),
  date TEXT,
  time TEXT CHECK (length(time) = 5),
  place TEXT NOT NULL,
  taken_by_party_id TEXT REFERENCES party (id),
  taken_by TEXT NOT NULL,
  said TEXT NOT NULL,
  withdraws TEXT REFERENCES statement (id) ON DELETE SET NULL CHECK (withdraws <> id),
  circumstances TEXT NOT NULL CHECK (json_valid(circumstances)),
  pressure TEXT NOT NULL,
  lawyer TEXT NOT NULL,
  interpreter TEXT NOT NULL,
  document_id TEXT REFERENCES document (id) ON DELETE SET NULL,
  is_sensitive INTEGER NOT NULL DEFAULT 0 CHECK (is_sensitive IN (0, 1)),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX statement_by_case ON statement (case_id);
CREATE INDEX statement_by_party ON statement (party_id);
CREATE INDEX statement_by_taker ON statement (taken_by_party_id) WHERE taken_by_party_id IS NOT NULL;
CREATE INDEX statement_by_withdrawn ON statement (withdraws) WHERE withdraws IS NOT NULL;
CREATE INDEX statement_by_document ON statement (document_id) WHERE document_id IS NOT NULL;
`

/** Statements, confessions and pleas. */
export const statementsKept = defineMigration({
  version: 16,
  name: 'statements',
  up: (write) => write.exec(statements),
})

import { defineMigration } from './chain.ts'

/*
 * Words from closed lists (kinds, roles, statuses) have no CHECK here: the contract refuses others, and a new word must
 * not need a rebuilt table. Shapes that never change (ids, dates, revisions, flags) are checked.
 *
 * `touched_at` of a case is the last work on anything in it; `updated_at` of a row is its own last change.
 */

const ID = `TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32)`
const LIFE = `
  revision INTEGER NOT NULL CHECK (revision >= 1),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL`
const OF_CASE = `case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE`
const OF_PARTY = `party_id TEXT NOT NULL REFERENCES party (id)`

const vaultInfo = `
CREATE TABLE vault_info (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  created_at TEXT NOT NULL,
  recovery_key_confirmed INTEGER NOT NULL DEFAULT 0 CHECK (recovery_key_confirmed IN (0, 1))
) STRICT;
INSERT INTO vault_info (id, created_at) VALUES (1, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
`

const parties = `
CREATE TABLE party (
  id ${ID},
  kind TEXT NOT NULL,
  born TEXT CHECK (length(born) IN (4, 7, 10)),
  identity_number TEXT NOT NULL,
  contacts TEXT NOT NULL,
  notes TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  ${LIFE}
) STRICT;
CREATE INDEX party_by_sort_key ON party (sort_key, id);

CREATE TABLE party_name (
  party_id TEXT NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  text TEXT NOT NULL CHECK (text <> ''),
  kind TEXT NOT NULL,
  PRIMARY KEY (party_id, position)
) STRICT, WITHOUT ROWID;
`

const cases = `
CREATE TABLE case_file (
  id ${ID},
  number TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  kind TEXT NOT NULL,
  stage TEXT NOT NULL,
  status TEXT NOT NULL,
  register_number TEXT NOT NULL,
  court_number TEXT NOT NULL,
  authority TEXT NOT NULL,
  opened_on TEXT CHECK (length(opened_on) = 10),
  notes TEXT NOT NULL,
  touched_at TEXT NOT NULL DEFAULT '',
  ${LIFE}
) STRICT;
CREATE INDEX case_file_by_touch ON case_file (touched_at);
CREATE INDEX case_file_by_status ON case_file (status, touched_at);

CREATE TABLE participation (
  id ${ID},
  ${OF_CASE},
  ${OF_PARTY},
  role TEXT NOT NULL,
  detail TEXT NOT NULL,
  ${LIFE}
) STRICT;
CREATE INDEX participation_by_case ON participation (case_id, role, party_id);
CREATE INDEX participation_by_party ON participation (party_id, case_id);

CREATE TABLE charge (
  id ${ID},
  ${OF_CASE},
  ${OF_PARTY},
  code TEXT NOT NULL,
  article TEXT NOT NULL,
  part TEXT NOT NULL,
  title TEXT NOT NULL,
  since TEXT CHECK (length(since) IN (4, 7, 10)),
  status TEXT NOT NULL,
  ${LIFE}
) STRICT;
CREATE INDEX charge_by_case ON charge (case_id);
CREATE INDEX charge_by_party ON charge (party_id);

CREATE TABLE restraint (
  id ${ID},
  ${OF_CASE},
  ${OF_PARTY},
  kind TEXT NOT NULL,
  from_date TEXT NOT NULL CHECK (length(from_date) = 10),
  until_date TEXT CHECK (length(until_date) = 10 AND until_date >= from_date),
  place TEXT NOT NULL,
  order_text TEXT NOT NULL,
  extension_of TEXT REFERENCES restraint (id) ON DELETE SET NULL CHECK (extension_of <> id),
  ${LIFE}
) STRICT;
CREATE INDEX restraint_by_case ON restraint (case_id, from_date);
CREATE INDEX restraint_by_party ON restraint (party_id);
CREATE INDEX restraint_by_end ON restraint (until_date) WHERE until_date IS NOT NULL;
CREATE INDEX restraint_by_extended ON restraint (extension_of) WHERE extension_of IS NOT NULL;

CREATE TABLE hearing (
  id ${ID},
  ${OF_CASE},
  starts_at TEXT NOT NULL CHECK (length(starts_at) = 16),
  kind TEXT NOT NULL,
  court TEXT NOT NULL,
  room TEXT NOT NULL,
  judge TEXT NOT NULL,
  purpose TEXT NOT NULL,
  result TEXT NOT NULL,
  ${LIFE}
) STRICT;
CREATE INDEX hearing_by_start ON hearing (starts_at);
CREATE INDEX hearing_by_case ON hearing (case_id, starts_at);
`

const documents = `
CREATE TABLE document (
  id ${ID},
  ${OF_CASE},
  title TEXT NOT NULL CHECK (title <> ''),
  kind TEXT NOT NULL,
  dated TEXT CHECK (length(dated) IN (4, 7, 10)),
  language TEXT NOT NULL,
  source TEXT NOT NULL,
  notes TEXT NOT NULL,
  original_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  type_mismatch INTEGER NOT NULL CHECK (type_mismatch IN (0, 1)),
  size_bytes INTEGER NOT NULL CHECK (size_bytes >= 1),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  blob_id TEXT NOT NULL UNIQUE CHECK (length(blob_id) = 32),
  imported_at TEXT NOT NULL,
  ${LIFE}
) STRICT;
CREATE UNIQUE INDEX document_content_once_per_case ON document (case_id, sha256);
CREATE INDEX document_by_case ON document (case_id, imported_at);
CREATE INDEX document_by_import ON document (imported_at);
`

/* The values of an entry are apart from it, because they go when the record they tell of goes (audit/audit-log.ts). */
const audit = `
CREATE TABLE audit_entry (
  seq INTEGER PRIMARY KEY NOT NULL CHECK (seq >= 1),
  at TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  record_id TEXT NOT NULL,
  case_id TEXT NOT NULL,
  commitment BLOB NOT NULL CHECK (length(commitment) IN (0, 32)),
  mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;
CREATE INDEX audit_entry_by_record ON audit_entry (record_id);
CREATE INDEX audit_entry_by_case ON audit_entry (case_id);

CREATE TABLE audit_value (
  seq INTEGER PRIMARY KEY NOT NULL REFERENCES audit_entry (seq) ON DELETE CASCADE,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  before TEXT,
  after TEXT
) STRICT;
`

/*
 * The text in the index is already folded and split by our own code, so the tokenizer must do nothing but split at blanks;
 * `ascii` leaves all letters beyond ASCII alone. Prefix indexes of 1–3 letters carry typing; longer ones are short scans.
 */
const search = `
CREATE TABLE search_entry (
  entry_id INTEGER PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL UNIQUE,
  case_id TEXT
) STRICT;
CREATE INDEX search_entry_by_case ON search_entry (case_id);

CREATE VIRTUAL TABLE search_text USING fts5 (title, body, tokenize = 'ascii', prefix = '1 2 3');
INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1);
`

/** The tables of casework: parties, cases and what belongs to them, documents, the audit log, the search index. */
export const casework = defineMigration({
  version: 1,
  name: 'casework',
  up: (write) => {
    for (const part of [vaultInfo, parties, cases, documents, audit, search]) write.exec(part)
  },
})

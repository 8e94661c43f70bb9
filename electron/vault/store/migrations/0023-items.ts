import { defineMigration } from './chain.ts'

const ID = `TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32)`
const LIFE = `
  revision INTEGER NOT NULL CHECK (revision >= 1),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL`
const OF_CASE = `case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE`
const OF_DOCUMENT = `document_id TEXT REFERENCES document (id) ON DELETE SET NULL`
const SENSITIVE = `is_sensitive INTEGER NOT NULL DEFAULT 0 CHECK (is_sensitive IN (0, 1))`

/** What was taken from whom, when it was copied, looked at and returned, and in whose hands it is. */
const items = `
CREATE TABLE item (
  id ${ID},
  ${OF_CASE},
  kind TEXT NOT NULL,
  description TEXT NOT NULL CHECK (description <> ''),
  serial TEXT NOT NULL,
  amount TEXT NOT NULL,
  currency TEXT NOT NULL,
  party_id TEXT REFERENCES party (id),
  state TEXT NOT NULL,
  custody TEXT NOT NULL,
  seized_on TEXT,
  seized_by TEXT NOT NULL,
  seized_at TEXT NOT NULL,
  event_id TEXT REFERENCES event (id) ON DELETE SET NULL,
  copied_on TEXT,
  returned_on TEXT,
  examined_on TEXT,
  examined_by TEXT NOT NULL,
  findings TEXT NOT NULL,
  ${OF_DOCUMENT},
  ${SENSITIVE},
  ${LIFE}
) STRICT;
CREATE INDEX item_by_case ON item (case_id);
CREATE INDEX item_by_party ON item (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX item_by_event ON item (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX item_by_document ON item (document_id) WHERE document_id IS NOT NULL;
`

/** Items. */
export const itemsKept = defineMigration({
  version: 23,
  name: 'items',
  up: (write) => write.exec(items),
})

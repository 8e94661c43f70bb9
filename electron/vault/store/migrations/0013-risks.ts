import { defineMigration } from './chain.ts'

const table = `
CREATE TABLE risk (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  party_id TEXT NOT NULL REFERENCES party (id),
  expects TEXT NOT NULL,
  code TEXT NOT NULL,
  article TEXT NOT NULL,
  part TEXT NOT NULL,
  title TEXT NOT NULL,
  since TEXT,
  feared_by TEXT NOT NULL,
  basis TEXT NOT NULL,
  state TEXT NOT NULL,
  ended_on TEXT,
  became_charge TEXT REFERENCES charge (id) ON DELETE SET NULL,
  became_status TEXT REFERENCES procedural_status (id) ON DELETE SET NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX risk_by_case ON risk (case_id);
CREATE INDEX risk_by_party ON risk (party_id);
CREATE INDEX risk_by_charge ON risk (became_charge) WHERE became_charge IS NOT NULL;
CREATE INDEX risk_by_status ON risk (became_status) WHERE became_status IS NOT NULL;
`

/** Statuses and charges that are feared have a table of their own: nothing that reads statuses or charges reads it. */
export const risksApart = defineMigration({
  version: 13,
  name: 'risks',
  up: (write) => write.exec(table),
})

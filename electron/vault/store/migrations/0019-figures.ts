import { defineMigration } from './chain.ts'

const figures = `
CREATE TABLE figure (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  counted TEXT NOT NULL,
  value TEXT NOT NULL,
  min INTEGER,
  max INTEGER,
  unit TEXT NOT NULL,
  of_whom TEXT NOT NULL,
  as_of TEXT,
  published_by TEXT NOT NULL,
  published_on TEXT,
  method TEXT NOT NULL,
  compares_with TEXT REFERENCES figure (id) ON DELETE SET NULL CHECK (compares_with <> id),
  document_id TEXT REFERENCES document (id) ON DELETE SET NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX figure_by_case ON figure (case_id);
CREATE INDEX figure_by_compared ON figure (compares_with) WHERE compares_with IS NOT NULL;
CREATE INDEX figure_by_document ON figure (document_id) WHERE document_id IS NOT NULL;
`

/** Published numbers, each with its unit. */
export const figuresKept = defineMigration({
  version: 19,
  name: 'figures',
  up: (write) => write.exec(figures),
})

import { defineMigration } from './chain.ts'

/*
 * Who says so, and what two records have to do with each other (`docs/decisions/0027-sources-beside-records.md`). The record that is named
 * may be of any kind, so it has no foreign key; that what names it goes with it is seen to by `records/open-references.ts`. A source of a
 * party, and a link between two, are of no case.
 */
const ID = `TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32)`
const LIFE = `
  revision INTEGER NOT NULL CHECK (revision >= 1),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL`
const OF_CASE = `case_id TEXT REFERENCES case_file (id) ON DELETE CASCADE`
const named = (end: string): string => `
  ${end}_subject TEXT NOT NULL CHECK (${end}_subject <> ''),
  ${end}_id TEXT NOT NULL CHECK (length(${end}_id) = 32)`

const sources = `
CREATE TABLE source (
  id ${ID},
  ${OF_CASE},
  ${named('of')},
  kind TEXT NOT NULL,
  document_id TEXT REFERENCES document (id) ON DELETE SET NULL,
  text TEXT NOT NULL,
  page TEXT NOT NULL,
  reported_on TEXT,
  as_of TEXT,
  stance TEXT NOT NULL,
  reliability TEXT NOT NULL,
  says TEXT NOT NULL,
  contradicts INTEGER NOT NULL CHECK (contradicts IN (0, 1)),
  quote TEXT NOT NULL,
  is_sensitive INTEGER NOT NULL CHECK (is_sensitive IN (0, 1)),
  ${LIFE}
) STRICT;
CREATE INDEX source_by_record ON source (of_id);
CREATE INDEX source_by_case ON source (case_id);
CREATE INDEX source_by_document ON source (document_id) WHERE document_id IS NOT NULL;
`

const links = `
CREATE TABLE link (
  id ${ID},
  ${OF_CASE},
  kind TEXT NOT NULL,
  ${named('from')},
  ${named('to')},
  detail TEXT NOT NULL,
  ${LIFE},
  CHECK (from_id <> to_id)
) STRICT;
CREATE INDEX link_by_from ON link (from_id);
CREATE INDEX link_by_to ON link (to_id);
CREATE INDEX link_by_case ON link (case_id);
`

/** Sources and links of records of any kind. */
export const sourcesAndLinks = defineMigration({
  version: 14,
  name: 'sources-and-links',
  up: (write) => {
    for (const part of [sources, links]) write.exec(part)
  },
})

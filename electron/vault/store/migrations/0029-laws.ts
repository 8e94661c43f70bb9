import { defineMigration } from './chain.ts'

/*
 * What of the rule packs and calendars is not as the program brings it: files that were brought in, and single parts that somebody has
 * changed, each with what the file said then.
 */
const laws = `
CREATE TABLE law_file (
  kind TEXT NOT NULL CHECK (kind IN ('pack', 'calendar')),
  file TEXT NOT NULL,
  content TEXT NOT NULL,
  calendar TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('default', 'used', 'unused')),
  PRIMARY KEY (kind, file)
) STRICT;
CREATE TABLE law_part (
  kind TEXT NOT NULL CHECK (kind IN ('pack', 'calendar')),
  file TEXT NOT NULL,
  list TEXT NOT NULL,
  key TEXT NOT NULL,
  original TEXT,
  changed TEXT,
  is_off INTEGER NOT NULL CHECK (is_off IN (0, 1)),
  PRIMARY KEY (kind, file, list, key)
) STRICT;
`

/** The laws by which a vault counts, as far as they are its own. */
export const lawsKept = defineMigration({
  version: 29,
  name: 'laws',
  up: (write) => write.exec(laws),
})

import { defineMigration } from './chain.ts'

/* What words of tables that come in mean, as somebody has said once (`docs/decisions/0043-words-of-tables.md`). No record, no list, no history reads it. */
const words = `
CREATE TABLE table_word (
  list TEXT NOT NULL,
  field TEXT NOT NULL,
  folded TEXT NOT NULL,
  word TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (list, field, folded)
) STRICT, WITHOUT ROWID;
`

/** Words of tables that the user has explained. */
export const tableWords = defineMigration({
  version: 26,
  name: 'table-words',
  up: (write) => write.exec(words),
})

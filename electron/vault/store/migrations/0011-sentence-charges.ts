import { defineMigration } from './chain.ts'

/*
 * The record that a list belongs to is named last: SQLite tells foreign keys from the last to the first, and the first that it tells
 * is taken for the owner (`records/history/effects.ts`). A charge that goes is no longer named.
 */
const schema = `
CREATE TABLE sentence_charge (
  charge_id TEXT NOT NULL REFERENCES charge (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  sentence_id TEXT NOT NULL REFERENCES sentence (id) ON DELETE CASCADE,
  PRIMARY KEY (sentence_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX sentence_charge_by_charge ON sentence_charge (charge_id);
`

/** On which charges a part of a sentence was imposed. */
export const sentenceCharges = defineMigration({
  version: 11,
  name: 'sentence-charges',
  up: (write) => write.exec(schema),
})

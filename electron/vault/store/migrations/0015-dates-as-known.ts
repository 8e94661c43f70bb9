import { defineMigration } from './chain.ts'

/*
 * Dates of measures, sentences, consents, disclosures and the taking on of a case may be known in part (`shared/domain/partial-date.ts`):
 * columns that held whole days only are made anew. Days that are there already stay what they are. Order in time is no
 * longer that of the texts, so the indexes over them go.
 */
const asKnown = (table: string, column: string): string => `
ALTER TABLE ${table} RENAME COLUMN ${column} TO ${column}_whole;
ALTER TABLE ${table} ADD COLUMN ${column} TEXT;
UPDATE ${table} SET ${column} = ${column}_whole;
ALTER TABLE ${table} DROP COLUMN ${column}_whole;
`

// The end was held against the beginning by a check of its own column, which goes first.
const COLUMNS = [
  ['restraint', 'until_date'],
  ['restraint', 'from_date'],
  ['sentence', 'from_date'],
  ['sentence', 'until_date'],
  ['sentence', 'child_born_on'],
  ['consent', 'expires_on'],
  ['disclosure', 'on_date'],
  ['case_file', 'opened_on'],
] as const

/** Whole days become dates as far as they are known. */
export const datesAsKnown = defineMigration({
  version: 15,
  name: 'dates-as-known',
  up: (write) => {
    write.exec('DROP INDEX restraint_by_case; DROP INDEX restraint_by_end; DROP INDEX disclosure_by_case')
    for (const [table, column] of COLUMNS) write.exec(asKnown(table, column))
    write.exec('CREATE INDEX restraint_by_case ON restraint (case_id)')
    write.exec('CREATE INDEX disclosure_by_case ON disclosure (case_id)')
  },
})

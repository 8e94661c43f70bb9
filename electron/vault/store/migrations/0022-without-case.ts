import { defineMigration } from './chain.ts'

/* SQLite takes no NOT NULL off a column that is there: the column is made anew, and the indexes that name it. */
const optional = (table: string, indexes: Readonly<Record<string, string>>): string => `
${Object.keys(indexes)
  .map((name) => `DROP INDEX ${name};`)
  .join('\n')}
ALTER TABLE ${table} ADD COLUMN case_or_none TEXT REFERENCES case_file (id) ON DELETE CASCADE;
UPDATE ${table} SET case_or_none = case_id;
ALTER TABLE ${table} DROP COLUMN case_id;
ALTER TABLE ${table} RENAME COLUMN case_or_none TO case_id;
${Object.entries(indexes)
  .map(([name, columns]) => `CREATE INDEX ${name} ON ${table} (${columns});`)
  .join('\n')}
`

/** Tasks and notes can stand without a case. */
export const withoutCase = defineMigration({
  version: 22,
  name: 'without-case',
  up: (write) => {
    write.exec(
      optional('task', {
        task_by_case: 'case_id, id, is_done, due_key',
        task_by_due: 'due_key, id, is_done, case_id',
        task_by_title: 'title_key, id, is_done, due_key, case_id',
      }),
    )
    write.exec(optional('note', { note_by_case: 'case_id' }))
  },
})

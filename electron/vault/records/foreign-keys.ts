import type { RecordSubject } from '../../../shared/domain/history.ts'
import { RECORD_SUBJECTS } from '../../../shared/domain/history.ts'
import { OPEN_REFERENCES } from '../../../shared/domain/kinds/references.ts'
import type { ReadHandle } from '../store/database/handles.ts'

/** A column by which the rows of a table name a row of another one, as the schema has it. */
export interface ForeignKey {
  readonly table: string
  readonly column: string
  readonly target: string
  /** What becomes of a row when the one that it names is removed. */
  readonly onDelete: 'NO ACTION' | 'CASCADE' | 'SET NULL'
}

/** The table of each kind of record. */
export const tableOf = (subject: RecordSubject): string =>
  subject === 'case' ? 'case_file' : subject.replaceAll('-', '_')

const SUBJECTS: ReadonlyMap<string, RecordSubject> = new Map(
  RECORD_SUBJECTS.map((subject) => [tableOf(subject), subject]),
)

/** The kind of record that a table holds; none for the tables of lists and of what is derived. */
export const subjectOf = (table: string): RecordSubject | undefined => SUBJECTS.get(table)

/**
 * References to a record of any kind, which the schema cannot have: one for each kind that there is. Ids are unique in the whole
 * vault, so that the column alone tells the record. What the schema would do at a deletion, `open-references.ts` does.
 */
export const OPEN_KEYS: readonly ForeignKey[] = OPEN_REFERENCES.flatMap(({ of, field }) =>
  RECORD_SUBJECTS.map((target) => ({
    table: tableOf(of),
    column: field.replace(/Id$/u, '_id'),
    target: tableOf(target),
    onDelete: 'CASCADE' as const,
  })),
)

/** Every foreign key of the schema, so that no list of tables has to be kept beside it, and what stands for one. */
export const listForeignKeys = (read: ReadHandle): ForeignKey[] => [
  ...read.all<ForeignKey>(
    `SELECT t.name AS "table", k."from" AS "column", k."table" AS target, k.on_delete AS onDelete
    FROM pragma_table_list AS t JOIN pragma_foreign_key_list(t.name) AS k
    WHERE t.schema = 'main' AND t.type = 'table' ORDER BY t.name, k.id`,
  ),
  ...OPEN_KEYS,
]

/** Whether a row names the record so that the record must stay while the row does. */
export const namesRecord = (read: ReadHandle, subject: RecordSubject, id: string): boolean =>
  listForeignKeys(read)
    .filter(({ target, onDelete }) => target === tableOf(subject) && onDelete === 'NO ACTION')
    .some(
      ({ table, column }) =>
        read.get(`SELECT 1 FROM ${table} WHERE ${column} = ? LIMIT 1`, [id]) !== undefined,
    )

/** One record among others of its kind. */
export interface RecordPlace {
  readonly subject: RecordSubject
  readonly id: string
}

/** The record and all that goes with it when it is removed, each once, in the order in which one leads to the next. */
export const recordsThatGo = (read: ReadHandle, start: RecordPlace): RecordPlace[] => {
  const keys = listForeignKeys(read).filter(({ onDelete }) => onDelete === 'CASCADE')
  const found = new Map<string, RecordPlace>([[start.id, start]])
  // A map may grow while it is walked, and then the walk goes on into what was added.
  for (const { subject, id } of found.values()) {
    for (const { table, column } of keys.filter(({ target }) => target === tableOf(subject))) {
      const child = subjectOf(table)
      if (child === undefined) continue
      for (const row of read.all<{ id: string }>(`SELECT id FROM ${table} WHERE ${column} = ?`, [id])) {
        if (!found.has(row.id)) found.set(row.id, { subject: child, id: row.id })
      }
    }
  }
  return [...found.values()]
}

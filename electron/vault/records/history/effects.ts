import type { RecordSubject, RemovalEffect } from '../../../../shared/domain/history.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { type Casework, readOf } from '../change.ts'
import { type ForeignKey, listForeignKeys, recordsThatGo, subjectOf, tableOf } from '../foreign-keys.ts'

/** Rows of a list belong to the record that the list is part of, as the schema has it. */
const ownerOf = (keys: readonly ForeignKey[], table: string): ForeignKey | undefined =>
  keys.find((key) => key.table === table && key.onDelete === 'CASCADE' && subjectOf(key.target) !== undefined)

/** Records that name one of those that go, and stay without it. */
const listLosing = (
  read: ReadHandle,
  gone: ReadonlyMap<string, RecordSubject>,
): Map<string, RecordSubject> => {
  const keys = listForeignKeys(read)
  const losing = new Map<string, RecordSubject>()
  for (const { table, column, target, onDelete } of keys) {
    const owner = subjectOf(table) === undefined ? ownerOf(keys, table) : undefined
    // An entry of a list that names what goes, goes; the record that the list is part of stays.
    const isEntry = onDelete === 'CASCADE' && owner !== undefined && column !== owner.column
    if (onDelete !== 'SET NULL' && !isEntry) continue
    const subject = subjectOf(table) ?? (owner === undefined ? undefined : subjectOf(owner.target))
    if (subject === undefined) continue
    const ids = [...gone].filter(([, of]) => tableOf(of) === target).map(([id]) => id)
    const rows = read.all<{ id: string }>(
      `SELECT ${owner?.column ?? 'id'} AS id FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids)],
    )
    for (const { id } of rows) if (!gone.has(id)) losing.set(id, subject)
  }
  return losing
}

const counted = (subjects: Iterable<RecordSubject>, effect: RemovalEffect['effect']): RemovalEffect[] => {
  const counts = new Map<RecordSubject, number>()
  for (const subject of subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  return [...counts].map(([subject, count]) => ({ subject, count, effect }))
}

/** What a deletion would take along, and what would no longer name the record. */
export const effectsOfRemoval = (
  work: Casework,
  place: { subject: RecordSubject; id: string },
): RemovalEffect[] => {
  const read = readOf(work)
  const gone = new Map(recordsThatGo(read, place).map(({ id, subject }) => [id, subject]))
  const losing = listLosing(read, gone)
  const others = [...gone].filter(([id]) => id !== place.id).map(([, subject]) => subject)
  return [...counted(others, 'goes'), ...counted(losing.values(), 'loses')]
}

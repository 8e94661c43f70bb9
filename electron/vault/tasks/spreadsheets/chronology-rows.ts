import { type ChronologyEntry, chronologyOf } from '../../../../shared/domain/case/chronology.ts'
import { KINDS } from '../../../../shared/domain/kinds/index.ts'
import { titleOfRecord } from '../../../../shared/domain/kinds/title.ts'
import type { Casework } from '../../records/change.ts'
import { readCaseFile } from '../cases/whole-case.ts'
import { type Cell, type CellWriter, joined, type Placed } from './list-columns.ts'

/** Whose a record is stands in a column of its own, which leaves out who may not be named. */
const NOBODY = { nameOf: () => '', caseTitle: () => '' }

/** What kind of record it is and which of its dates, as the chronology on the page says it. */
const kindOf = (entry: ChronologyEntry, write: CellWriter): string => {
  if (entry.subject === 'event') return write.word('event.kind', entry.record.kind)
  const kind = write.word('subject', entry.subject)
  return entry.moment === 'at' ? kind : `${kind}, ${write.word('moment', entry.moment)}`
}

const titleOf = ({ subject, record }: ChronologyEntry, write: CellWriter): string => {
  const parts = titleOfRecord(KINDS[subject], record, NOBODY).map((part) => {
    switch (part.is) {
      case 'date':
        return ''
      case 'word':
        return write.word(`${subject}.${part.field}`, part.code)
      case 'article':
        return write.charge({ ...part, title: '' })
      default:
        return part.text
    }
  })
  return [...new Set(parts)].filter(Boolean).join(', ')
}

/** Where it was: a hearing is where its court is. */
const placeOf = ({ subject, record }: ChronologyEntry): string => {
  if (subject === 'hearing') return record.court
  return 'place' in record ? record.place : ''
}

/** A line of the chronology, with what keeps its record in the vault. */
type ChronologyRow = ChronologyEntry & { readonly isSensitive: boolean; readonly isPrivileged: boolean }

const rowOf = (entry: ChronologyEntry): ChronologyRow => ({
  ...entry,
  isSensitive: Reflect.get(entry.record, 'isSensitive') === true,
  isPrivileged: Reflect.get(entry.record, 'isPrivileged') === true,
})

/** The lines of the chronology of a case: those that are named, in their order, or every one in the order of time. */
export const chronologyRows = (
  work: Casework,
  caseId: string,
  keys: readonly string[] | undefined,
): ChronologyRow[] => {
  const entries = chronologyOf(readCaseFile(work, caseId)).map(rowOf)
  if (keys === undefined) return entries
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

/** The cells that a line of the chronology becomes. */
export const chronology: Readonly<Record<string, Cell<Placed<ChronologyEntry>>>> = {
  date: ({ date, time }, write) => {
    if (date === null) return ''
    return time === null ? write.date(date) : write.moment(`${date}T${time}`)
  },
  what: (entry, write) => [kindOf(entry, write), titleOf(entry, write)].filter(Boolean).join(': '),
  who: ({ partyIds, around }) => joined(partyIds.map(around.nameOf)),
  place: placeOf,
  sources: ({ id, around }) => joined(around.sourcesOf(id).map(({ text }) => text)),
}

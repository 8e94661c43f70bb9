import type { RecordSubject } from '../../../../shared/domain/history.ts'
import { SEARCH_KINDS, type SearchKind } from '../../../../shared/domain/search-hit.ts'
import type { SqlValue, WriteHandle } from '../../store/database/handles.ts'
import { entryOf, type IndexedRow, searchedAs } from './indexed-records.ts'
import { putIntoIndex, removeFromIndex } from './search-index.ts'

export { removeFromIndex } from './search-index.ts'

/** Kinds whose records belong to a case and have the case's title among their words. */
const PARTS_OF_CASE = SEARCH_KINDS.filter((kind) => kind !== 'party' && kind !== 'case')

const isSearched = (subject: RecordSubject): subject is SearchKind =>
  SEARCH_KINDS.some((kind) => kind === subject)

/** SQL over a record `r` with one place for a value. */
interface Condition {
  readonly where: string
  readonly value: SqlValue
}

/** Puts in what the condition finds, and says how many records that were. */
const indexWhere = (write: WriteHandle, kind: SearchKind, { where, value }: Condition): number => {
  const rows = write.all<IndexedRow>(`${searchedAs(kind).select} WHERE ${where}`, [value])
  for (const row of rows) putIntoIndex(write, entryOf(kind, row))
  return rows.length
}

/** Puts in a record that is new: nothing names it yet. */
export const indexNew = (write: WriteHandle, kind: SearchKind, id: string): void => {
  indexWhere(write, kind, { where: 'r.id = ?', value: id })
}

/** A party is found by all its names and its identity number; its names are words of what it is named in. */
export const indexParty = (write: WriteHandle, partyId: string): void => {
  if (indexWhere(write, 'party', { where: 'r.id = ?', value: partyId }) === 0) removeFromIndex(write, partyId)
  for (const kind of SEARCH_KINDS) {
    const { ofParty } = searchedAs(kind)
    if (ofParty !== undefined) indexWhere(write, kind, { where: ofParty, value: partyId })
  }
}

/** After a change of a case, or of who is its client. */
export const indexCase = (write: WriteHandle, caseId: string): void => {
  if (indexWhere(write, 'case', { where: 'r.id = ?', value: caseId }) === 0) removeFromIndex(write, caseId)
}

/** For a case with a new title, which is among the words of everything in it. */
export const indexPartsOfCase = (write: WriteHandle, caseId: string): void => {
  for (const kind of PARTS_OF_CASE) indexWhere(write, kind, { where: 'r.case_id = ?', value: caseId })
}

/**
 * Brings the index up to date with one record after any change: puts it in, or takes it out when it is gone. Does nothing for
 * subjects that are not searched.
 */
export const indexRecord = (write: WriteHandle, subject: RecordSubject, id: string): void => {
  if (!isSearched(subject)) return
  if (subject === 'party') indexParty(write, id)
  else if (indexWhere(write, subject, { where: 'r.id = ?', value: id }) === 0) removeFromIndex(write, id)
}

import type { SearchKind } from '../../../shared/domain/search-hit.ts'
import type { ReadHandle, WriteHandle } from '../database/handles.ts'
import { tokensOf } from './tokens.ts'

/**
 * Entry ids of one kind lie together, kinds in the order in which they are shown, and within a kind the ids count down. So
 * FTS5 can give the best answers in the order of ids and stop after the first fifty, however many there are.
 */
const KIND_BASES: Readonly<Record<SearchKind, number>> = {
  party: 1 * 2 ** 40,
  case: 2 * 2 ** 40,
  hearing: 3 * 2 ** 40,
  document: 4 * 2 ** 40,
}

/** What is known of a record in the index. Words of the title rank before words of the body. */
export interface IndexEntry {
  readonly kind: SearchKind
  readonly recordId: string
  readonly caseId: string | null
  readonly title: string
  readonly body: string
}

const nextEntryId = (read: ReadHandle, kind: SearchKind): number => {
  const end = KIND_BASES[kind] + 2 ** 40
  const newest = read.get<{ id: number | null }>(
    'SELECT min(entry_id) AS id FROM search_entry WHERE entry_id >= ? AND entry_id < ?',
    [KIND_BASES[kind], end],
  )
  return (newest?.id ?? end) - 1
}

const entryIdOf = (write: WriteHandle, entry: IndexEntry): number => {
  const { kind, recordId, caseId } = entry
  const known = write.get<{ id: number }>('SELECT entry_id AS id FROM search_entry WHERE record_id = ?', [
    recordId,
  ])
  if (known !== undefined) return known.id
  const id = nextEntryId(write, kind)
  write.run('INSERT INTO search_entry (entry_id, kind, record_id, case_id) VALUES (?, ?, ?, ?)', [
    id,
    kind,
    recordId,
    caseId,
  ])
  return id
}

/** Puts a record into the index, or its new words in the place of the old ones. */
export const putIntoIndex = (write: WriteHandle, entry: IndexEntry): void => {
  const id = entryIdOf(write, entry)
  write.run('DELETE FROM search_text WHERE rowid = ?', [id])
  write.run('INSERT INTO search_text (rowid, title, body) VALUES (?, ?, ?)', [
    id,
    tokensOf(entry.title).join(' '),
    tokensOf(entry.body).join(' '),
  ])
}

const removeEntries = (write: WriteHandle, where: string, value: string): void => {
  write.run(`DELETE FROM search_text WHERE rowid IN (SELECT entry_id FROM search_entry WHERE ${where} = ?)`, [
    value,
  ])
  write.run(`DELETE FROM search_entry WHERE ${where} = ?`, [value])
}

export const removeFromIndex = (write: WriteHandle, recordId: string): void =>
  removeEntries(write, 'record_id', recordId)

/** Takes a case and everything in it out of the index. */
export const removeCaseFromIndex = (write: WriteHandle, caseId: string): void =>
  removeEntries(write, 'case_id', caseId)

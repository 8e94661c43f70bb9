import type { PartialDate } from '../../../../shared/domain/dates.ts'
import { boundsOf } from '../../../../shared/domain/partial-date.ts'
import { readPartialDate } from '../../../../shared/domain/partial-date-form.ts'
import { SEARCH_KINDS, type SearchKind } from '../../../../shared/domain/search-hit.ts'
import type { ReadHandle, WriteHandle } from '../../store/database/handles.ts'
import { otherWordsOf } from './other-words.ts'
import { type Word, wordsOf } from './tokens.ts'

/** Entry ids from the first on, and before the second. */
export interface EntryRange {
  readonly from: number
  readonly before: number
}

const KIND_SIZE = 2 ** 40

/**
 * Entry ids of one kind lie together, kinds in the order in which they are shown, and within a kind the ids count down. So
 * FTS5 can give the best answers in the order of ids and stop after the first fifty, however many there are.
 */
export const rangeOfKind = (kind: SearchKind): EntryRange => {
  const from = (SEARCH_KINDS.indexOf(kind) + 1) * KIND_SIZE
  return { from, before: from + KIND_SIZE }
}

/** The kind in whose range an id lies. */
export const kindOf = (entryId: number): SearchKind | undefined =>
  SEARCH_KINDS[Math.floor(entryId / KIND_SIZE) - 1]

/** The entries of every kind. */
export const WHOLE_RANGE: EntryRange = { from: 0, before: (SEARCH_KINDS.length + 2) * KIND_SIZE }

/** What is known of a record in the index. Words of the title rank before words of the body. */
export interface IndexEntry {
  readonly kind: SearchKind
  readonly recordId: string
  readonly caseId: string | null
  readonly title: string
  readonly body: string
  /** Found as typed, in no other form. */
  readonly spoken: string
  /** What stands for what it says, however that is written; see marks.ts. */
  readonly marks: { readonly title: readonly string[]; readonly body: readonly string[] }
  /** When it was or will be; null where nobody knows, and for kinds that have no time of their own. */
  readonly days: EntryDays | null
}

/** The first and last day in which a record could lie; null where that side is open. */
export interface EntryDays {
  readonly first: string | null
  readonly last: string | null
}

/** A date that no longer reads as one is no date here: the index must not keep a vault from opening. */
export const daysOf = (date: string | null): EntryDays | null => {
  if (date === null || readPartialDate(date) === undefined) return null
  // Just read.
  const { earliest, latest } = boundsOf(date as PartialDate)
  return { first: earliest, last: latest }
}

const nextEntryId = (read: ReadHandle, kind: SearchKind): number => {
  const { from, before } = rangeOfKind(kind)
  const newest = read.get<{ id: number | null }>(
    'SELECT min(entry_id) AS id FROM search_entry WHERE entry_id >= ? AND entry_id < ?',
    [from, before],
  )
  return (newest?.id ?? before) - 1
}

const insertEntry = (write: WriteHandle, entry: IndexEntry): number => {
  const id = nextEntryId(write, entry.kind)
  write.run(
    `INSERT INTO search_entry (entry_id, kind, record_id, case_id, first_day, last_day)
    VALUES (@id, @kind, @recordId, @caseId, @first, @last)`,
    {
      id,
      kind: entry.kind,
      recordId: entry.recordId,
      caseId: entry.caseId,
      first: entry.days?.first ?? null,
      last: entry.days?.last ?? null,
    },
  )
  return id
}

/** Forgets the words of an entry that is there and gives its id. */
const clearEntry = (write: WriteHandle, entry: IndexEntry): number | undefined => {
  const known = write.get<{ id: number }>('SELECT entry_id AS id FROM search_entry WHERE record_id = ?', [
    entry.recordId,
  ])
  if (known === undefined) return undefined
  write.run('DELETE FROM search_text WHERE rowid = ?', [known.id])
  write.run('UPDATE search_entry SET first_day = ?, last_day = ? WHERE entry_id = ?', [
    entry.days?.first ?? null,
    entry.days?.last ?? null,
    known.id,
  ])
  return known.id
}

/** Stems that no word of the record already is. */
const stemsBeside = (words: readonly Word[]): string => {
  const wholes = new Set(words.map(({ whole }) => whole))
  const stems = new Set(words.flatMap((word) => word.stems))
  return [...stems].filter((stem) => !wholes.has(stem)).join(' ')
}

const textOf = (words: readonly Word[]): string => words.map(({ whole }) => whole).join(' ')

const joined = (texts: readonly string[]): string =>
  [...new Set(texts)].filter((text) => text !== '').join(' ')

/** Puts a record into the index, or its new words in the place of the old ones. */
export const putIntoIndex = (write: WriteHandle, entry: IndexEntry): void => {
  const id = clearEntry(write, entry) ?? insertEntry(write, entry)
  const title = [...wordsOf(entry.title), ...otherWordsOf(entry.title)]
  const body = [...wordsOf(entry.body), ...otherWordsOf(entry.body)]
  write.run('INSERT INTO search_text (rowid, title, body, stems) VALUES (?, ?, ?, ?)', [
    id,
    joined([textOf(title), ...entry.marks.title]),
    joined([textOf(body), textOf(wordsOf(entry.spoken)), ...entry.marks.body]),
    stemsBeside([...title, ...body]),
  ])
}

const removeEntries = (write: WriteHandle, where: 'record_id' | 'case_id', value: string): void => {
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

import { plainTextOf } from '../../../../shared/domain/rich-text.ts'
import type { SearchKind } from '../../../../shared/domain/search-hit.ts'
import { localDayOf } from '../change.ts'
import { cases } from '../kinds/case.ts'
import { documents } from '../kinds/document.ts'
import { PARTS } from '../kinds/index.ts'
import { parties } from '../kinds/party.ts'
import { sources } from '../kinds/source.ts'
import { daysOf, type EntryDays, type IndexEntry } from './search-index.ts'
import type { Searched } from './searched.ts'

const KINDS = { ...PARTS, party: parties, case: cases, document: documents, source: sources }

/** How records of a kind are searched. */
export const searchedAs = (kind: SearchKind): Searched => KINDS[kind].search

/** What the statement of a kind gives of one record. Fields are put one to a line, so that words of two never become one. */
export interface IndexedRow {
  readonly id: string
  readonly caseId: string | null
  readonly title: string | null
  readonly body: string | null
  /** As the kind writes it. */
  readonly date: string | null
  readonly lastDay?: string | null
  /** A rich text as it is stored. */
  readonly rich?: string
}

const entryDays = (dated: Searched['dated'], { date, lastDay }: IndexedRow): EntryDays | null => {
  if (dated === 'partial' || date === null) return daysOf(date)
  if (dated === 'instant') {
    const day = localDayOf(Date.parse(date))
    return { first: day, last: day }
  }
  const days = daysOf(date.split('T', 1)[0] ?? null)
  return days && { first: days.first, last: lastDay ?? days.last }
}

/** The entry of a row that the statement of its kind gave. */
export const entryOf = (kind: SearchKind, row: IndexedRow): IndexEntry => {
  const { id, caseId, title } = row
  const rich = row.rich === undefined ? '' : plainTextOf(JSON.parse(row.rich))
  return {
    kind,
    recordId: id,
    caseId,
    title: title ?? '',
    body: `${row.body ?? ''}\n${rich}`,
    days: entryDays(searchedAs(kind).dated, row),
  }
}

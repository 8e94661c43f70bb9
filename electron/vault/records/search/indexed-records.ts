import { plainTextOf } from '../../../../shared/domain/rich-text.ts'
import type { SearchKind } from '../../../../shared/domain/search-hit.ts'
import { localDayOf } from '../change.ts'
import { cases } from '../kinds/case.ts'
import { documents } from '../kinds/document.ts'
import { PARTS } from '../kinds/index.ts'
import { parties } from '../kinds/party.ts'
import { sources } from '../kinds/source.ts'
import { storedDateMarks } from './meaning/marks.ts'
import { textMarks } from './meaning/text-marks.ts'
import { columnArticleMarks } from './meaning/written-articles.ts'
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
  /** Words for its kind. */
  readonly spoken?: string | null
  /** Dates where none of them is when it was, a line for each: of birth, of accusation. */
  readonly dates?: string | null
  /** Dates beside the one when it was. */
  readonly moreDates?: string | null
  /** An article of law in columns of its own. */
  readonly code?: string
  readonly article?: string
  readonly part?: string
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

const datesOf = (dates: string | null | undefined): string[] =>
  (dates ?? '').split('\n').filter((date) => date !== '')

/** What it is dated, numbered and charged by; when it was counts as much as its title does. */
const marksOf = (row: IndexedRow, title: string, body: string): IndexEntry['marks'] => {
  const { article = '', code = '', part = '', date, lastDay, dates, moreDates } = row
  const when = dates === undefined ? [date, lastDay].filter((day) => day !== null && day !== undefined) : []
  return {
    title: [
      ...when.flatMap(storedDateMarks),
      ...(article === '' ? [] : columnArticleMarks({ code, article, part })),
      ...textMarks(title),
    ],
    body: [...datesOf(dates ?? moreDates).flatMap(storedDateMarks), ...textMarks(body)],
  }
}

/** The entry of a row that the statement of its kind gave. */
export const entryOf = (kind: SearchKind, row: IndexedRow): IndexEntry => {
  const { id, caseId, title } = row
  const rich = row.rich === undefined ? '' : plainTextOf(JSON.parse(row.rich))
  const body = `${row.body ?? ''}\n${rich}`
  return {
    kind,
    recordId: id,
    caseId,
    title: title ?? '',
    body,
    spoken: row.spoken ?? '',
    marks: marksOf(row, title ?? '', body),
    days: entryDays(searchedAs(kind).dated, row),
  }
}

import type { PartSubject } from '../../../../shared/domain/kinds/parts.ts'
import { tableOf } from '../foreign-keys.ts'

/** How records of one kind come into the index, and what an answer shows of them. */
export interface Searched {
  /** Every record of the kind, as `r`, without a condition; its columns are those of `IndexedRow`. */
  readonly select: string
  /** A condition over `r` with one place for the id of a party: the records that are found by the party's names. */
  readonly ofParty?: string
  /** The second line of an answer, in SQL over its entry `e` and its case `c`. Empty parts leave no separator behind. */
  readonly detail: string
  /** When it was, in SQL over the entry. */
  readonly date: string
  /** How that is written: as far as it is known, by the clock of the place, or by the computer's clock, which counts in another zone. */
  readonly dated: 'partial' | 'moment' | 'instant'
}

/** A kind that says how it is searched. */
export interface IsSearched {
  readonly search: Searched
}

/** Columns of a table as `r`, each list in the order in which it is read. */
interface SearchedFields extends Pick<Searched, 'ofParty'> {
  readonly title: string
  readonly body: string
  readonly date: string
  readonly dated?: Searched['dated']
  /** What people call its kind: found as typed, in no other form, for it stands in no text. */
  readonly spoken?: string
  /** Another day of its date: when it ends. */
  readonly lastDay?: string
  /** Columns with other dates of it: when it came into force. */
  readonly moreDates?: readonly string[]
  /** What stands before the title of the case in the second line. */
  readonly detail?: string
  /** More columns of `IndexedRow`. */
  readonly more?: string
}

/** What belongs to a case. The case's title is among the words of everything in it. */
export const searchOf = (subject: PartSubject | 'document', fields: SearchedFields): Searched => {
  const table = tableOf(subject)
  const {
    title,
    body,
    date,
    lastDay,
    moreDates = [],
    spoken,
    detail,
    more = '',
    dated = 'partial',
    ...rest
  } = fields
  const others = [
    ...(lastDay === undefined ? [] : [`, ${lastDay} AS lastDay`]),
    ...(moreDates.length === 0 ? [] : [`, concat_ws(char(10), ${moreDates.join(', ')}) AS moreDates`]),
    ...(spoken === undefined ? [] : [`, ${spoken} AS spoken`]),
    more,
  ].join('')
  const ofEntry = (column: string) => `(SELECT ${column} FROM ${table} AS r WHERE r.id = e.record_id)`
  return {
    select: `
      SELECT r.id, r.case_id AS caseId, concat_ws(char(10), ${title}) AS title,
        concat_ws(char(10), ${body}, c.title) AS body, ${date} AS date${others}
      FROM ${table} AS r LEFT JOIN case_file AS c ON c.id = r.case_id`,
    detail: detail === undefined ? 'c.title' : `concat_ws(' · ', ${ofEntry(detail)}, c.title)`,
    date: ofEntry(date),
    dated,
    ...rest,
  }
}

/** The kind with how it is searched. */
export const searched = <Kept extends { readonly subject: PartSubject }>(
  kind: Kept,
  fields: SearchedFields,
): Kept & IsSearched => ({ ...kind, search: searchOf(kind.subject, fields) })

import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { Restraint, RestraintInput } from '../../../shared/domain/restraint.ts'
import type { ReadHandle } from '../database/handles.ts'
import { listOfCase } from './list-of-case.ts'
import { shownNameSql } from './party.ts'
import { recordTable } from './record-table.ts'

export const restraints = recordTable<RestraintInput, Restraint>('restraint', {
  caseId: 'case_id',
  partyId: 'party_id',
  kind: 'kind',
  from: 'from_date',
  fromTime: 'from_time',
  until: 'until_date',
  untilTime: 'until_time',
  endedOn: 'ended_on',
  endedTime: 'ended_time',
  endReason: 'end_reason',
  place: 'place',
  order: 'order_text',
  extensionOf: 'extension_of',
  conditions: 'conditions',
  decisionId: 'decision_id',
  documentId: 'document_id',
})

/**
 * SQL that is true for a restraint whose end is the one to watch: nobody wrote down that it ended, no order prolongs it, and
 * no other measure of the same person has begun by `@today` or takes over at its end (two are never in force at once, CPC of
 * Kazakhstan art. 140). Where the end has passed and nothing followed, it stays the one to watch: a term missed has to show.
 */
export const isLastSql = (alias: string): string =>
  `${alias}.ended_on IS NULL AND NOT EXISTS (SELECT 1 FROM restraint AS longer WHERE longer.extension_of = ${alias}.id
    AND (longer.until_date IS NULL OR longer.until_date >= ${alias}.until_date))
  AND NOT EXISTS (SELECT 1 FROM restraint AS later WHERE later.case_id = ${alias}.case_id
    AND later.from_date BETWEEN ${alias}.from_date AND max(@today, ${alias}.until_date)
    AND later.party_id = ${alias}.party_id AND (later.from_date, later.id) > (${alias}.from_date, ${alias}.id))`

/** In the order of time; of one day, what has a time after what has none. */
export const restraintsOfCase = listOfCase(restraints, 'r.from_date, r.from_time')

export const listRestraints = (read: ReadHandle, caseId: string): Restraint[] =>
  restraintsOfCase.list(read, caseId)

/** A restraint whose end is near, with what one needs to know whose it is. */
export interface EndingRestraint {
  readonly restraint: Restraint
  readonly partyName: string
  readonly caseTitle: string
}

/** Restraints in open cases that end in the given days and that nothing prolongs or follows, the first to end on top. */
export const RESTRAINTS_ENDING_SQL = `
  SELECT ${restraints.select('r')}, ${shownNameSql('r.party_id')} AS partyName, c.title AS caseTitle
  FROM restraint AS r JOIN case_file AS c ON c.id = r.case_id
  WHERE r.until_date BETWEEN @from AND @to AND c.status = 'open' AND ${isLastSql('r')}
  ORDER BY r.until_date LIMIT @limit`

export const listRestraintsEnding = (
  read: ReadHandle,
  range: { today: IsoDate; from: IsoDate; to: IsoDate; limit: number },
): EndingRestraint[] =>
  restraints
    .all<{ partyName: string; caseTitle: string }>(read, RESTRAINTS_ENDING_SQL, { ...range })
    .map(({ partyName, caseTitle, ...restraint }) => ({ restraint, partyName, caseTitle }))

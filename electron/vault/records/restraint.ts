import type { RestraintTerm } from '../../../shared/domain/case/restraint-in-force.ts'
import type { CaseStatus } from '../../../shared/domain/kinds/case.ts'
import type { Restraint } from '../../../shared/domain/kinds/restraint.ts'
import type { ReadHandle } from '../store/database/handles.ts'

/** A measure with no more of it than decides whether it is in force, and the status of its case. */
export type WatchedTerm = RestraintTerm & Pick<Restraint, 'caseId'> & { readonly status: CaseStatus }

/** Exported so that its query plan can be tested. */
export const WATCHED_TERMS_SQL = `
  SELECT r.id, r.case_id AS caseId, r.party_id AS partyId, r.kind, r.from_date AS "from", r.from_time AS fromTime,
    r.until_date AS until, r.term_months AS termMonths, r.term_days AS termDays, r.term_hours AS termHours,
    r.ended_on AS endedOn, r.end_reason AS endReason, r.extension_of AS extensionOf, c.status
  FROM restraint AS r JOIN case_file AS c ON c.id = r.case_id`

/** Every measure of every case: what is in force no statement can say, `restraintInForce` does. */
export const listWatchedTerms = (read: ReadHandle): WatchedTerm[] => read.all<WatchedTerm>(WATCHED_TERMS_SQL)

/** Where the persons are held, by measure. */
export const placesOfRestraints = (read: ReadHandle, ids: readonly string[]): Map<string, string> =>
  new Map(
    read
      .all<{ id: string; place: string }>(
        `SELECT r.id, r.place FROM json_each(@ids) AS wanted JOIN restraint AS r ON r.id = wanted.value`,
        { ids: JSON.stringify(ids) },
      )
      .map(({ id, place }) => [id, place]),
  )

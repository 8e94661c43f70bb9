import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { DeadlineLine } from '../../../shared/domain/kinds/deadline.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import { BY_FIRST_DAY, deadlines, FIRST_DAY } from './kinds/deadline.ts'
import { shownNameSql } from './party.ts'

/** Exported so that its query plan can be tested. */
export const OPEN_DEADLINES_SQL = `
  SELECT ${deadlines.table.select('r')}, c.title AS caseTitle, coalesce(${shownNameSql('r.party_id')}, '') AS person
  FROM deadline AS r JOIN case_file AS c ON c.id = r.case_id
  WHERE r.state = 'open' AND ${FIRST_DAY} <= @until
  ORDER BY ${BY_FIRST_DAY}, r.id LIMIT @limit`

/** Open deadlines whose safe day, or last where there is no safe one, is at most `until`: those that are over are among them. */
export const listOpenDeadlines = (read: ReadHandle, until: IsoDate, limit: number): DeadlineLine[] =>
  deadlines.table.all<{ caseTitle: string; person: string }>(read, OPEN_DEADLINES_SQL, { until, limit })

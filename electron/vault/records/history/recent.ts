import { HISTORY_ACTIONS, RECORD_SUBJECTS, type RecentChange } from '../../../../shared/domain/history.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { caseFiles } from '../case-file.ts'
import { titleOf } from './titles.ts'

/** Read at a time; a note that is being written fills the end of the log with changes of itself. */
const PAGE = 200

/** So far back, and no further: what was entered last is asked for at every change of the vault. */
const MAX_PAGES = 5

/** Exported so that its query plan can be tested. */
export const RECENT_CHANGES_SQL = `
  SELECT seq, at, action, subject, record_id AS recordId, CASE WHEN subject <> 'party' THEN nullif(case_id, '') END AS caseId FROM audit_entry
  WHERE seq < @before
    AND action IN (SELECT value FROM json_each(@actions)) AND subject IN (SELECT value FROM json_each(@subjects))
  ORDER BY seq DESC LIMIT @limit`

type Row = Omit<RecentChange, 'title' | 'caseTitle'>

/** What left the vault was not entered. */
const ENTERED = HISTORY_ACTIONS.filter((action) => action !== 'export')

function* newestFirst(read: ReadHandle): Generator<Row> {
  let before = Number.MAX_SAFE_INTEGER
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const rows = read.all<Row>(RECENT_CHANGES_SQL, {
      actions: JSON.stringify(ENTERED),
      subjects: JSON.stringify(RECORD_SUBJECTS),
      before,
      limit: PAGE,
    })
    yield* rows
    if (rows.length < PAGE) return
    before = rows.at(-1)?.seq ?? 0
  }
}

/** A record that was made and then changed, with nothing else between, was entered. */
const sumUp = (newest: RecentChange, earlier: Row): RecentChange =>
  earlier.action === 'create' || earlier.action === 'import' ? { ...newest, action: earlier.action } : newest

/**
 * What was entered or changed last, the newest first: each record once, at its last change, and none that is gone. What changed
 * in a record is for its own history.
 */
export const recentChanges = (read: ReadHandle, limit: number): RecentChange[] => {
  const found = new Map<string, RecentChange>()
  // The record whose changes follow each other without a break.
  let inARow: string | undefined
  for (const row of newestFirst(read)) {
    const { recordId, subject, caseId } = row
    const known = found.get(recordId)
    if (known === undefined) {
      if (found.size === limit) break
      const title = titleOf(read, subject, recordId)
      if (title.length > 0)
        found.set(recordId, {
          ...row,
          title,
          caseTitle: caseId === null ? '' : (caseFiles.find(read, caseId)?.title ?? ''),
        })
      inARow = recordId
    } else if (inARow === recordId && row.action !== 'remove') found.set(recordId, sumUp(known, row))
    else inARow = undefined
  }
  return [...found.values()]
}

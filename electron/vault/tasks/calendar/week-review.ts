import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import { dayOfMoment } from '../../../../shared/domain/partial-moment.ts'
import { mondayOf, type ReviewMark } from '../../../../shared/domain/week-review.ts'
import { listCaseLinesWithoutDeadline } from '../../records/case-line.ts'
import { type Casework, localNowOf, readOf } from '../../records/change.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { withHeld } from '../cases/custody-watch.ts'
import { dueOn } from './due.ts'

/** Nobody walks through more in one morning; what is cut off comes when that was looked at and done. */
const MOST = { lines: 500, tasks: 500, answers: 500 }

/** Hearings further off are the next review's. */
const HEARING_DAYS = 14

/** What was looked at in the week of a day. */
export const seenInWeek = (read: ReadHandle, today: IsoDate): ReviewMark[] =>
  read.all<ReviewMark>(
    'SELECT part, record_id AS recordId FROM review_mark WHERE seen_on >= ? ORDER BY part, record_id',
    [mondayOf(today)],
  )

/**
 * All that is open in all cases, and what of it was looked at this week.
 *
 * @param today the day on the page's clock, in its time zone
 */
export const weekReview = (work: Casework, today: IsoDate) => {
  const read = readOf(work)
  const { nextHearings, ...due } = dueOn(work, today, MOST)
  const last = addDays(today, HEARING_DAYS)
  const clock = { today, now: localNowOf(work.now()) }
  return {
    ...due,
    nextHearings: nextHearings.filter(({ hearing }) => (dayOfMoment(hearing.startsAt) ?? last) <= last),
    casesWithoutDeadline: withHeld(work, today, listCaseLinesWithoutDeadline(read, clock, MOST.lines)),
    seen: seenInWeek(read, today),
  }
}

interface Mark extends ReviewMark {
  readonly today: IsoDate
  readonly isSeen: boolean
}

/** No change of the vault: it is in no log, and there is nothing to undo. Marks of earlier weeks go. */
export const markReviewed = (work: Casework, { part, recordId, today, isSeen }: Mark): void =>
  work.vault.database.transaction((write) => {
    write.run('DELETE FROM review_mark WHERE seen_on < ?', [mondayOf(today)])
    write.run('DELETE FROM review_mark WHERE part = ? AND record_id = ?', [part, recordId])
    if (isSeen)
      write.run('INSERT INTO review_mark (part, record_id, seen_on) VALUES (?, ?, ?)', [
        part,
        recordId,
        today,
      ])
  })
